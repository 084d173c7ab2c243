/** Reads a file of LoCoMo's shape: long conversations in sessions, and questions with the turns that answer them. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Saying } from '../memory/episodic/key.ts';

const turnSchema = z.object({
  speaker: z.string(),
  dia_id: z.string(),
  text: z.string().default(''),
  blip_caption: z.string().optional(),
});

const fileSchema = z.array(
  z.object({
    sample_id: z.string(),
    conversation: z.record(z.string(), z.unknown()),
    qa: z.array(
      z.object({
        question: z.string(),
        evidence: z.array(z.string()).default([]),
        category: z.number().optional(),
      }),
    ),
  }),
);

export interface BenchTurn extends Saying {
  id: string;
  session: number;
}

export interface BenchQuestion {
  text: string;
  evidence: string[];
  category: number;
}

export interface BenchConversation {
  id: string;
  turns: BenchTurn[];
  questions: BenchQuestion[];
}

/** "1:56 pm on 8 May, 2023", as the set writes it, taken as a time in India; any other date as JavaScript reads it. */
function dateOf(text: unknown): Date {
  const match = /^(\d+):(\d+) (am|pm) on (\d+) (\w+),? (\d{4})$/i.exec(String(text));
  if (!match) {
    const parsed = new Date(String(text));
    return Number.isNaN(parsed.getTime()) ? new Date(0) : parsed;
  }
  const [, hour, minute, half, day, month, year] = match;
  const h = (Number(hour) % 12) + (half!.toLowerCase() === 'pm' ? 12 : 0);
  return new Date(`${day} ${month} ${year} ${String(h).padStart(2, '0')}:${minute} GMT+0530`);
}

export function readConversations(path: string): BenchConversation[] {
  return fileSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).map((sample) => {
    const numbers = Object.keys(sample.conversation)
      .flatMap((key) => /^session_(\d+)$/.exec(key)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => a - b);
    const turns = numbers.flatMap((session) => {
      const start = dateOf(sample.conversation[`session_${session}_date_time`]).getTime();
      return z
        .array(turnSchema)
        .parse(sample.conversation[`session_${session}`])
        .map(
          (turn, i): BenchTurn => ({
            id: turn.dia_id,
            session,
            speakerName: turn.speaker,
            text: turn.text,
            attached: turn.blip_caption ? `photo: ${turn.blip_caption}` : '',
            // Only a session's start is known; a second apart keeps the order.
            saidAt: new Date(start + i * 1000),
          }),
        );
    });
    const questions = sample.qa.map((qa) => ({
      text: qa.question,
      evidence: qa.evidence,
      category: qa.category ?? 0,
    }));
    return { id: sample.sample_id, turns, questions };
  });
}

/** The half on which weights may be chosen. Everything else only judges. */
export const developmentHalf: ReadonlySet<string> = new Set([
  'conv-26',
  'conv-30',
  'conv-41',
  'conv-42',
  'conv-43',
]);

/** The sayings before turn `i` in its session, nearest first, and the one after it. */
export function around(
  turns: readonly BenchTurn[],
  i: number,
): { before: BenchTurn[]; after: BenchTurn | undefined } {
  const session = turns[i]!.session;
  const same = (turn: BenchTurn | undefined) => (turn?.session === session ? turn : undefined);
  const before = [turns[i - 1], turns[i - 2]].flatMap((turn) => same(turn) ?? []);
  return { before, after: same(turns[i + 1]) };
}
