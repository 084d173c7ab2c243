/** As much of a pino logger as this channel writes to. No text, name or number of a person is ever passed. */
type Write = (details: Record<string, unknown>, message: string) => void;

export type Log = { debug: Write; info: Write; warn: Write; error: Write };
