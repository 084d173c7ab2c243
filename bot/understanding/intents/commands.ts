/** Slash commands: the same on every channel, never in need of a model. */
import { toAsciiDigits } from '../script.ts';

export const commandNames = [
  'help',
  'start',
  'find',
  'brief',
  'shortlist',
  'ask',
  'show',
  'why',
  'more',
  'remove',
  'approve',
  'hold',
  'pass',
  'undo',
  'verdicts',
  'relax',
  'edit',
  'roles',
  'send',
  'wait',
  'memory',
  'forget',
  'stop',
  'export',
  'status',
  'invite',
  'bind',
  'human',
  'take',
  'back',
  'handoffs',
  'unsend',
  'profile',
  'join',
  'link',
  'unlink',
  'contact',
  'files',
] as const;
export type CommandName = (typeof commandNames)[number];

/** `argument` is the text after the command, trimmed; `numbers` are the list places named in it. */
export type Command = { name: CommandName; argument: string; numbers: number[] };

/** null when the text is no command, or not one of ours. Accepts "/find@CastMatchBot girls 20-25". */
export function commandOf(text: string): Command | null {
  const match = /^\s*\/([a-z]{2,20})(?:@[\w.-]{1,64})?(?:\s+([\s\S]*))?$/i.exec(text.slice(0, 4096));
  const name = match?.[1]?.toLowerCase();
  if (match === null || !isName(name)) return null;
  const argument = (match[2] ?? '').trim();
  const numbers = [
    ...new Set([...toAsciiDigits(argument).matchAll(/(?<![\d.])\d{1,3}(?![\d.])/g)].map((m) => Number(m[0]))),
  ];
  return { name, argument, numbers };
}

const isName = (name: string | undefined): name is CommandName =>
  commandNames.some((known) => known === name);
