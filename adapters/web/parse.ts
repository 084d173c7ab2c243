/** Reads the body of `POST /api/v1/messages` into an Inbound. */
import { z } from 'zod';
import type { HandedInFile } from '../../bot/media/handed-in.ts';
import type { Inbound, InboundContent } from '../../bot/message.ts';

/** Characters (Unicode code points) a message may have. */
export const textLimit = 16_000;

const persona = z.enum(['casting', 'production', 'talent']);
type Persona = z.infer<typeof persona>;

/** Who speaks when nobody is named. */
export const defaultPerson: Record<Persona, string> = {
  casting: 'Kavya',
  production: 'Meera',
  talent: 'Sunita',
};

// Half a surrogate pair is no text and Postgres refuses it, so it becomes the replacement character here.
const wellFormed = z.string().transform((value) => Buffer.from(value, 'utf8').toString('utf8'));
const name = (max: number) =>
  wellFormed.pipe(
    z
      .string()
      .trim()
      .min(1)
      .max(max)
      .regex(/^\P{Cc}*$/u, 'must not contain control characters'),
  );

const says = (text: string): boolean => /[^\s\0]/.test(text);

export const messageBody = z
  .strictObject({
    /** The sender's own id of this message; the same id with the same body is the same message. */
    id: name(128).optional(),
    persona,
    person: name(80).optional(),
    conversation: name(120),
    text: wellFormed.optional(),
    press: z.strictObject({ messageId: name(128), choiceId: name(64) }).optional(),
    /** Ids of files that were handed in before; a text beside them is their caption, a blank one is none. */
    media: z.array(z.guid()).min(1).max(10).optional(),
  })
  .refine(
    ({ text, press, media }) =>
      media ? press === undefined : (text === undefined) !== (press === undefined),
    { message: 'exactly one of text and press is needed, or media with or without a text', path: ['text'] },
  )
  .refine(({ text, press, media }) => media || press || text === undefined || says(text), {
    message: 'must not be empty',
    path: ['text'],
  });
export type MessageBody = z.infer<typeof messageBody>;

export type Parsed =
  /** `media`: the files that the message carries, see `carryFiles`. */
  | { status: 'ok'; inbound: Inbound; media: string[] }
  | { status: 'bad'; issues: { path: string; message: string }[] }
  /** `characters` over `textLimit`. */
  | { status: 'too-long'; characters: number };

export function parseMessage(
  body: unknown,
  context: { account: string; newId: () => string; now: Date },
): Parsed {
  const read = messageBody.safeParse(body);
  if (!read.success)
    return {
      status: 'bad',
      issues: read.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
    };
  const { text } = read.data;
  const characters = text === undefined ? 0 : countCharacters(text);
  if (characters > textLimit) return { status: 'too-long', characters };
  return { status: 'ok', inbound: toInbound(read.data, context), media: read.data.media ?? [] };
}

/** The message as one a file: the first says the text, and together they are a group. */
export function carryFiles(message: Inbound, files: readonly HandedInFile[]): Inbound[] {
  const caption = message.content.kind === 'text' && says(message.content.text) ? message.content.text : null;
  return files.map(({ id, kind, mimeType, bytes, fileName }, at) => {
    const text = at === 0 && caption !== null ? { text: caption } : {};
    const media = { fileId: id, mimeType, bytes, ...(fileName === null ? {} : { fileName }) };
    const content: InboundContent =
      kind === 'audio' ? { kind, voice: false, media, ...text } : { kind, media, ...text };
    return {
      ...message,
      content,
      externalId: at === 0 ? message.externalId : `${message.externalId}/${at + 1}`,
      ...(files.length > 1 ? { group: `files:${message.externalId}` } : {}),
    };
  });
}

function toInbound(
  body: MessageBody,
  { account, newId, now }: { account: string; newId: () => string; now: Date },
): Inbound {
  const person = body.person ?? defaultPerson[body.persona];
  const sender = `${body.persona}:${escapeColon(person)}`;
  const chat = `${sender}:${escapeColon(body.conversation)}`;
  return {
    channel: 'web',
    account,
    externalId: `${chat}:${body.id ?? newId()}`,
    chat: { externalId: chat, kind: 'private', title: body.conversation },
    sender: { externalId: sender, name: person, persona: body.persona },
    content: toContent(body),
    addressed: true,
    sentAt: now,
  };
}

function toContent({ text = '', press, media }: MessageBody): InboundContent {
  if (media) return { kind: 'text', text };
  if (press) return { kind: 'press', choiceId: press.choiceId, messageExternalId: press.messageId };
  const command = /^\/([A-Za-z][\w-]*)(?:\s+([\s\S]*))?$/.exec(text.trim());
  if (!command) return { kind: 'text', text };
  return { kind: 'command', name: command[1]?.toLowerCase() ?? '', argument: command[2] ?? '' };
}

// Without it, person "a:b" in conversation "c" would be person "a" in conversation "b:c".
const escapeColon = (part: string): string => part.replaceAll('%', '%25').replaceAll(':', '%3A');

function countCharacters(text: string): number {
  // Most texts are short: only those that could be over the limit are counted by code point.
  return text.length <= textLimit ? text.length : Array.from(text).length;
}
