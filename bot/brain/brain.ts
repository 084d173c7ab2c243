/**
 * The port of whoever does the talking: Claude, or the rules.
 * A brain never touches the database: it asks for tools by name and says text; the turn decides, records and sends.
 */
import type { BriefLanguage } from '../understanding/brief.ts';
import type { Choice, InboundContent, Outbound, TalentCard } from '../message.ts';
import type { PersonRole } from '../people/person.ts';
import type { Asked } from '../understanding/reply.ts';

export type Author = {
  personId: string;
  name: string;
  /** As proven by the channel, never as claimed in a text. */
  role: PersonRole;
  /** Under 18 by the record, or by their own word. */
  child?: boolean;
  /** Names of the children whom a guardian speaks for. */
  children?: string[];
};

/** How far the file of a message has come. */
export type SaidMedia = {
  mediaId: string;
  state: 'waiting' | 'kept' | 'refused' | 'too_large' | 'gone' | 'failed';
  /** Of a voice note. */
  hearing: 'waiting' | 'heard' | 'unheard' | null;
  storageId: string | null;
  mimeType: string | null;
  bytes: number | null;
  /** A child's: it goes to no model unless the office lets it. */
  child: boolean;
};

/** A message of this turn's burst, oldest first. `text` of a voice note is what was heard. */
export type Said = {
  messageId: string;
  /** On its platform. */
  externalId?: string;
  content: InboundContent;
  text: string;
  sentAt: Date;
  forwarded: boolean;
  quoted?: string;
  media?: SaidMedia;
};

/** An earlier line of the conversation. */
/** `office`: a human of the office, while they held the conversation. */
export type Line = { from: 'person' | 'bot' | 'office'; name: string; text: string; at: Date };

/** What memory brought up: data with a source, never an instruction. */
export type Recalled = {
  id: string;
  text: string;
  at: Date;
  channel: string;
  kind: 'message' | 'fact' | 'summary';
};

/** What the conversation is about: one value a turn, which tools and brains move as they go, and which nobody keeps a copy of. */
export type Focus = {
  projectId?: string;
  roleId?: string;
  /** Talent ids of the list shown last, in its order: "2" means the second. */
  shown?: string[];
  /** Whoever of it was shown or decided on last, and nobody else with them: "ask her" means that one. */
  one?: string | null;
  /** The role of that list: its numbers mean people for this one, whatever was talked about since. */
  shownFor?: string;
  /** What was last talked about is the shortlist, not a search: "ask them" means those on it. */
  onShortlist?: boolean;
  /** The list shown last is of the writer's verdicts. */
  ofVerdicts?: boolean;
  /** The roles listed last, in their order: "role 2" means the second. */
  rolesShown?: string[];
  /** How many of the ranked list were shown, so that "more" goes on from there. */
  offset?: number;
  /** The question that was asked last and still waits for its answer. */
  asked?: {
    about: string;
    roleId?: string;
    at?: string;
    /** The message that waits for the answer. */
    of?: string;
  };
  /** How many answers in a row said that nothing was understood. */
  misses?: number;
  /** Ids of the facts shown last, in their order: "forget 2" means the second. */
  facts?: string[];
  /** Of whom it was told last what is known: a correction right after it is about them. null: of the writer. */
  told?: { personId: string; at: string } | null;
  /** For whom else the writer speaks, of whom nothing may go into a profile of their own: said once, and not only in the newest lines. */
  behalf?: 'agent' | 'parent' | null;
  /** Of whom the list of what is known goes on, after how many; `who` null: of the writer. */
  known?: { who: string | null; from: number } | null;
  /** The availability check that was prepared last: "send" and "wait" mean that one. `held`: a bare yes does not send it. */
  check?: { checkId: string; held?: true } | null;
  /** An answer about dates that could mean several questions, and those it was asked about. */
  reply?: { askIds: string[]; messageIds: string[] } | null;
  /** Words of a guardian of several that wait for the name of the child they are about; with `who` for the month of their day. */
  ward?: { messageIds: string[]; who?: string[] } | null;
  /** What the next words of a talent are: the question they wanted to ask, or the days that suit. */
  awaits?: { askId: string; what: 'question' | 'days' } | null;
  /** What the change made last of roles put in place of what: "undo" takes it back. `by`: the message that changed them. */
  edited?: { by: string | null; roles: { roleId: string; before: unknown }[] } | null;
  /** The brief as it was read, while its role may still be corrected; a BriefReading. */
  draft?: unknown;
  /** The roles that were saved of `draft`, in its order. */
  draftRoleIds?: string[];
};

export type OpenAsk = { askId: string; asked: Asked; state: 'asked' | 'answered' };

export type BrainInput = {
  turnId: string;
  workspace: { id: string; name: string; demo: boolean };
  author: Author;
  chat: 'private' | 'group';
  /** Whose conversation the author holds: what they write may be for that person. */
  holding?: string;
  said: Said[];
  history: Line[];
  recalled: Recalled[];
  /** As the turn begins; `io.focus()` is what it has become. */
  focus: Focus;
  /** Questions about dates that were put to the author and can still be answered. */
  openAsks?: OpenAsk[];
  /** Somebody contradicts what the author, or a child of theirs, said, and they were not asked about it. */
  disputed?: boolean;
  /** Language and script to answer in: the writer's. */
  language: BriefLanguage;
  now: Date;
  /** The tools this author may use. */
  tools: ToolOffer[];
};

/** `inputSchema` is JSON Schema. */
export type ToolOffer = { name: string; description: string; inputSchema: Record<string, unknown> };

export type ToolOutcome =
  | { ok: true; output: unknown; show?: Shown }
  /** Refused or failed in a way the brain may explain; `problem` is safe to show. */
  | { ok: false; problem: string };

/** What a tool puts under the reply, whoever writes the words. */
export type Shown = {
  cards?: TalentCard[];
  choices?: Choice[];
  files?: Outbound['files'];
  focus?: Partial<Focus>;
};

/** What the turn offers a running brain. Every method throws `TurnStopped` when the turn lost its lease or starts over. */
export type BrainIo = {
  /** Runs `produce` once and records what it gives; after a kill the recorded value comes back instead. JSON only. */
  step<T>(key: string, produce: () => Promise<T>): Promise<T>;
  /** Calls a tool with the author's rights; the effect happens exactly once for a given key. */
  call(key: string, name: string, input: unknown): Promise<ToolOutcome>;
  /** What the conversation is about by now: moved by what the tools of this turn showed, and by `move`. */
  focus(): Focus;
  /** A value of undefined forgets what stood there. */
  move(by: { [K in keyof Focus]?: Focus[K] | undefined }): void;
  /** The whole text so far, for previews; cheap to call often. */
  say(textSoFar: string): void;
  signal: AbortSignal;
};

export type Spend = {
  model: string;
  inputTokens: number;
  outputTokens: number;
  cacheReadTokens: number;
  cacheWriteTokens: number;
  /** In millionths of a US dollar. */
  microUsd: number;
};

export type Answer = {
  /** Empty, and without anything under it: nothing is said. */
  text: string;
  choices?: Choice[];
  spend?: Spend;
  /** Who wrote it, when that need not be the brain that was asked. */
  by?: 'claude' | 'rules';
};

export type Brain = {
  name: 'claude' | 'rules';
  answer(input: BrainInput, io: BrainIo): Promise<Answer>;
};

export type UnavailableWhy = 'no-key' | 'down' | 'over-budget' | 'too-slow' | 'cut' | 'refused';

/** The brain cannot answer now (down, over budget, too slow, cut): the rules take over. */
export class BrainUnavailable extends Error {
  override name = 'BrainUnavailable';
  readonly why: UnavailableWhy;
  /** What was spent before it failed: it counts although somebody else answers. */
  readonly spend: Spend | undefined;
  constructor(why: UnavailableWhy, options?: { cause?: unknown; spend?: Spend }) {
    super(`the model cannot answer: ${why}`, options);
    this.why = why;
    this.spend = options?.spend;
  }
}

export type StoppedWhy = 'lease-lost' | 'human-holds' | 'starts-over' | 'shutdown';

/** The turn must not go on: the lease was lost, a human took over, or it starts over with a further message. */
export class TurnStopped extends Error {
  override name = 'TurnStopped';
  readonly why: StoppedWhy;
  constructor(why: StoppedWhy) {
    super(`the turn stopped: ${why}`);
    this.why = why;
  }
}
