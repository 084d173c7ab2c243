/** Who asks memory, and where: it decides what may be seen. Proven by the channel, never taken from text. */
import type { Fact } from './long-term/facts.ts';

export type Reader =
  | {
      kind: 'private';
      /** Whose memory is read: the person in the chat, or, asked by the office's staff, the person they ask about. */
      personId: string;
      /** Staff also see facts that are meant for the office. */
      office: boolean;
      productionIds?: readonly string[];
    }
  | { kind: 'group'; conversationId: string; productionIds?: readonly string[] };

export const everyAudience = ['person', 'office', 'project'];

/** What others told the office about somebody stays the office's; what a person, or the guardian, said is theirs to see. */
export const openTo = (reader: 'self' | 'office', facts: readonly Fact[]): Fact[] =>
  facts.filter(({ audience, source }) => reader === 'office' || audience !== 'office' || isTheirOwn(source));

/** Said by whom it is about, or by who speaks for them. */
export const isTheirOwn = (source: string): boolean => source === 'self' || source === 'guardian';
