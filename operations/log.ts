/** The log: one JSON line an event, and never a text, a name, a number or a token in it. */
import { pino, type Logger } from 'pino';

export type Log = Logger;

/** Fields that could carry what a person said or a secret, wherever they sit in a logged object. */
const secretFields = [
  'text',
  'body',
  'content',
  'name',
  'phone',
  'token',
  'authorization',
  'password',
  'apiKey',
  'connectionString',
];

const phoneLike = /\+?\d[\d\s().-]{8,}\d/g;
const secretLike =
  /(?:(?<!\d)\d{6,}:[\w-]{20,}|\bsk-[\w-]{8,}|\bxox[a-z]-[\w-]+|\bBearer +\S+|\/\/[^/\s:@]*:[^/\s@]+@)/gi;

/** What an error message may quote by accident. */
export const clean = (line: string): string =>
  line.replace(secretLike, '[secret]').replace(phoneLike, '[number]').slice(0, 500);

export function createLog(options: { level: string; write?: (line: string) => void }): Log {
  return pino(
    {
      level: options.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: secretFields.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
        censor: '[redacted]',
      },
      serializers: {
        // The stack says where; the message of a database or platform error may quote what was sent.
        err: (error: unknown) =>
          error instanceof Error
            ? {
                type: error.name,
                message: clean(firstLineOf(error)),
                at: error.stack
                  ?.split('\n')
                  .find((line) => line.includes('.ts:'))
                  ?.trim(),
              }
            : { type: typeof error },
      },
    },
    options.write ? { write: options.write } : pino.destination({ fd: 2, sync: false }),
  );
}

/** Prisma puts the reason last and source code first. */
const firstLineOf = (error: Error): string =>
  (error.name.startsWith('PrismaClient')
    ? error.message.trim().split('\n').at(-1)
    : error.message.split('\n')[0]) ?? '';
