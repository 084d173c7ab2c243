/** What the parts of the rules brain share: the readers, the phrases, and tool calls with keys that replay. */
import type { BriefReader, BriefReading } from '../../understanding/brief.ts';
import type { IntentReader, SafetyReader } from '../../understanding/intent.ts';
import type { ReplyReader } from '../../understanding/reply.ts';
import type { RoleSpec } from '../../../matching/role.ts';
import type { Answer, BrainInput, BrainIo, Focus, ToolOutcome } from '../brain.ts';
import type { Phrases } from './phrases/index.ts';

/** What a person wants with people of a list, by their places or names. */
export type ListPick = {
  action: 'add' | 'remove' | 'show' | 'why' | 'more' | 'hold' | 'approve' | 'pass';
  numbers: number[];
  names: string[];
  /** Of a verdict, in the writer's words. */
  reason?: string;
  /** Everybody on the screen but these places. */
  allBut?: number[];
};

export type Readers = {
  brief: BriefReader;
  /** The parts of a message that are about different projects; the message alone where it is one. */
  projects(text: string): string[];
  /** What an answer or a correction changes in a draft; an empty `changed` when it changes nothing. */
  amend(
    draft: BriefReading,
    text: string,
    /** `at`: the place of the role that is talked about; `only`: it alone is meant; `asked`: what the desk asked for last. */
    context: {
      sentAt: Date;
      at?: number | undefined;
      only?: boolean | undefined;
      asked?: string | undefined;
    },
  ): {
    draft: BriefReading;
    changed: { role: number; patch: Partial<RoleSpec> }[];
    understood: boolean;
    /** A sum too far from what stands: it has to be asked whether it is by the day. */
    unclearPay?: number;
    /** What it calls a role that the draft does not have. */
    nobody?: string;
    /** Parts of it that were not read. */
    unread: string[];
  };
  /** The one question worth asking about a brief, or null when nothing is missing. */
  question(
    reading: BriefReading,
    language: BriefReading['language'],
  ): { about: string; words: string } | null;
  /** Of the role at that place, the first when left out. */
  summary(reading: BriefReading, language: BriefReading['language'], at?: number): string;
  intent: IntentReader;
  safety: SafetyReader;
  picks(text: string): ListPick | null;
  /** Several picks in one line; null when it is not so. */
  pickList(text: string): ListPick[] | null;
  /** An answer to a question about dates. */
  reply: ReplyReader;
};

export type Desk = {
  /** Without the focus: as the turn began it is old with the first thing that is shown. */
  input: Omit<BrainInput, 'focus'>;
  readers: Readers;
  say: Phrases;
  /** What is talked about by now. */
  focus(): Focus;
  move: BrainIo['move'];
  /** The line itself names the role that is talked about. */
  named?: boolean;
  /** Calls in a fixed order get the same keys when a killed turn is replayed. */
  call(name: string, input: unknown): Promise<ToolOutcome>;
};

export function createDesk(input: BrainInput, io: BrainIo, readers: Readers, say: Phrases): Desk {
  let calls = 0;
  return {
    input,
    readers,
    say,
    focus: () => io.focus(),
    move: (by) => io.move(by),
    call: (name, toolInput) => io.call(`${++calls}-${name}`, name, toolInput),
  };
}

/** `focus`: what is talked about once it is said. `missed`: it says that nothing was understood. */
export type Served = Answer & { focus?: Parameters<BrainIo['move']>[0]; missed?: true };

/** Lines of an answer, without the empty ones. */
export const lines = (...parts: (string | null | undefined | false)[]): string =>
  parts.filter((part): part is string => typeof part === 'string' && part !== '').join('\n');

export const answer = (text: string, more: Omit<Served, 'text'> = {}): Served => ({ text, ...more });
