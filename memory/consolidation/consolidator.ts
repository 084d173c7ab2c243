/** The port of a model that reads what people said in a day: asked in batches, answered later, looked for after a kill. */
import { z } from 'zod';
import { factKeys, type FactKey } from '../long-term/keys.ts';

export interface NightLine {
  /** Number of the item; a fact names the line it quotes by it. */
  no: number;
  /** The bot's lines tell what was asked, others' what was passed on; neither is ever a source. */
  from: 'person' | 'bot' | 'other';
  at: Date;
  conversationId: string;
  text: string;
}

/** All that a model is told about one person in a night. */
export interface NightQuestion {
  personId: string;
  /** What may be stated about this person at all. */
  keys: readonly FactKey[];
  /** Lines from this number on are new; those before came along so that an answer has its question. */
  firstNew: number;
  lines: readonly NightLine[];
  /** What holds already, so that it is not stated again. */
  known: readonly { key: string; identity: string; value: string }[];
  /** Conversations that want a summary, with the one from before. */
  summaries: readonly { conversationId: string; before: string | null }[];
}

/** Without limits, which structured outputs do not know; `checkProposal` disposes. */
export const proposalSchema = z.object({
  facts: z.array(
    z.object({
      line: z.number().int().describe('Number of the line that says it.'),
      quote: z.string().describe('The words of that line that say it, copied letter by letter.'),
      key: z.enum(Object.keys(factKeys) as [FactKey, ...FactKey[]]),
      identity: z
        .string()
        .describe('What tells two values of the key apart: the skill, the language, …; empty for others.'),
      value: z.string().describe('Short, in English.'),
      ends: z.boolean().describe('True when the words say that it is no longer so.'),
      from: z
        .string()
        .nullable()
        .describe('YYYY-MM-DD from which it holds, when it is not the day it was said.'),
      until: z.string().nullable().describe('YYYY-MM-DD, the last day on which it holds, when one was said.'),
    }),
  ),
  summaries: z.array(
    z.object({ conversation: z.string(), text: z.string().describe('At most four short sentences.') }),
  ),
});
export type Proposal = z.infer<typeof proposalSchema>;

export interface NightAnswer {
  personId: string;
  /** As it came, unchecked; null when the model gave none. */
  proposal: unknown;
  microUsd: number;
}

export interface Consolidator {
  /** Hands the questions in under the name of the call; a throw leaves open whether they arrived. */
  submit(callId: string, questions: readonly NightQuestion[]): Promise<{ batchId: string } | 'refused'>;
  /** Looks for a call whose fate is not known; `undecided`: ask again later. */
  find(callId: string, calledAt: Date): Promise<{ batchId: string } | 'absent' | 'undecided'>;
  read(batchId: string): Promise<NightAnswer[] | 'running' | 'gone'>;
  /** Nothing of it is needed any more, so nothing of it shall be kept by whoever runs the model. */
  discard(batchId: string): Promise<void>;
}
