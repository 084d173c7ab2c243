/** As much of a pino logger as this channel writes to. No text, name or number of a person is ever passed. */
export type { ConnectionLog as Log } from '../../bot/connection.ts';
