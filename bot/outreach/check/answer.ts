/** What all replies of a talent to one question say together, and what it comes to. Pure. */
import { z } from 'zod';
import type { BriefLanguage } from '../../understanding/brief.ts';
import { daysText } from '../../understanding/briefs/summary.ts';
import { shortDay } from '../../understanding/briefs/words.ts';
import type { Asked, ReplyReading } from '../../understanding/reply.ts';
import type { OutreachWords } from '../words/words.ts';

export const askAnswer = z.object({
  interest: z.enum(['yes', 'conditional', 'no', 'unknown']),
  days: z.record(z.string(), z.enum(['yes', 'no', 'partial', 'unknown'])),
  from: z.record(z.string(), z.string()),
  until: z.record(z.string(), z.string()),
  counterRateInr: z.number().nullable(),
  callTime: z.string().nullable(),
  usageObjection: z.boolean(),
  conflict: z
    .object({
      category: z.string(),
      until: z.string().nullable(),
      media: z.array(z.string()).optional(),
      territory: z.string().optional(),
      perpetual: z.literal(true).optional(),
    })
    .nullable(),
  /** The words of a term beside money, hours and usage: "40k plus conveyance". */
  condition: z.string().nullable().default(null),
  speaker: z.enum(['self', 'guardian', 'agent', 'wrong_person']),
  /** The newest question that the office still has to answer, in its own words. */
  question: z.string().nullable(),
  /** The words of a reply that could not be read for certain, also not after asking back. */
  unclear: z.string().nullable(),
  /** The words it rests on last. */
  said: z.string(),
});
export type AskAnswer = z.infer<typeof askAnswer>;
export type Outcome = 'yes' | 'partial' | 'no';

export const noAnswer: AskAnswer = {
  interest: 'unknown',
  days: {},
  from: {},
  until: {},
  counterRateInr: null,
  callTime: null,
  usageObjection: false,
  conflict: null,
  condition: null,
  speaker: 'self',
  question: null,
  unclear: null,
  said: '',
};

/** Whether a reading says anything about the question at all: "hello" and "thanks" do not. */
export const saysSomething = (reading: ReplyReading): boolean =>
  reading.interest !== 'unknown' ||
  Object.values(reading.availability).some((day) => day !== 'unknown') ||
  reading.counterRateInr !== null ||
  reading.callTimeAlternative !== null ||
  reading.usageObjection ||
  reading.conflict !== null ||
  reading.speaker === 'wrong_person';

/** What is said later counts; what it does not speak of stands. */
export function withReply(before: AskAnswer, reading: ReplyReading, said: string): AskAnswer {
  const days = { ...before.days };
  const from = { ...before.from };
  const until = { ...before.until };
  for (const [day, answer] of Object.entries(reading.availability)) {
    if (answer === 'unknown') continue;
    days[day] = answer;
    delete from[day];
    delete until[day];
    if (reading.partialFrom[day]) from[day] = reading.partialFrom[day];
    if (reading.partialUntil[day]) until[day] = reading.partialUntil[day];
  }
  return {
    interest: reading.interest === 'unknown' ? before.interest : reading.interest,
    days,
    from,
    until,
    counterRateInr: reading.counterRateInr ?? before.counterRateInr,
    callTime: reading.callTimeAlternative ?? before.callTime,
    usageObjection: reading.usageObjection || before.usageObjection,
    conflict: reading.conflict ?? before.conflict,
    condition: reading.condition ? said.slice(0, 160) : before.condition,
    speaker: reading.speaker === 'self' ? before.speaker : reading.speaker,
    question: before.question,
    unclear: before.unclear,
    said: said.slice(0, 300),
  };
}

/** Dates decide where there are any; `needed` of them, as the brief says. null while it is open. */
export function outcomeOf(answer: AskAnswer, asked: Asked, needed: number): Outcome | null {
  if (answer.interest === 'no') return 'no';
  const said = asked.dates.map((day) => answer.days[day] ?? 'unknown');
  const count = (what: string): number => said.filter((day) => day === what).length;
  if (asked.dates.length === 0)
    return answer.interest === 'yes' ? 'yes' : answer.interest === 'conditional' ? 'partial' : null;
  if (count('yes') >= needed) return 'yes';
  if (count('no') === asked.dates.length) return 'no';
  if (count('yes') + count('partial') > 0) return 'partial';
  // Of several days that are all needed one is out: not wholly free, whatever the others are.
  return count('no') > asked.dates.length - needed ? 'partial' : null;
}

/** The days in words: `free 12 Dec, 13 Dec from 16:00`. Empty when none is known. */
export function sayDays(
  answer: AskAnswer,
  asked: Asked,
  say: OutreachWords,
  language: BriefLanguage,
): string {
  const whose = (what: string): string[] => asked.dates.filter((day) => answer.days[day] === what);
  const day = (of: string): string => shortDay(of, language);
  const free = whose('yes');
  const busy = whose('no');
  return [
    free.length > 0 && say.dayWords.free(daysText(free, language)),
    ...whose('partial').map((of) =>
      answer.from[of]
        ? say.dayWords.from(day(of), answer.from[of])
        : answer.until[of]
          ? say.dayWords.until(day(of), answer.until[of])
          : say.dayWords.part(day(of)),
    ),
    busy.length > 0 && say.dayWords.busy(daysText(busy, language)),
  ]
    .filter(Boolean)
    .join(', ');
}

/** What the talent wants or has against it: `asks ₹45,000, usage is an issue`. The office reads a condition in their own words. */
export const sayTerms = (answer: AskAnswer, say: OutreachWords, quoted = false): string =>
  [
    answer.counterRateInr !== null && say.counter(`₹${answer.counterRateInr.toLocaleString('en-IN')}`),
    answer.callTime !== null && say.callTime(answer.callTime),
    answer.usageObjection && say.usageTerm,
    answer.conflict !== null && say.conflictTerm(adIn(answer.conflict, quoted)),
    answer.condition !== null && quoted
      ? `“${answer.condition}”`
      : (answer.condition !== null || (answer.interest === 'conditional' && !hasTerm(answer))) &&
        say.otherTerm,
  ]
    .filter(Boolean)
    .join(', ');

/** The office reads where it runs and until when, as far as that was said. */
function adIn({ category, until, media, territory, perpetual }: NonNullable<AskAnswer['conflict']>, whole: boolean): string {
  const terms = whole ? [media?.join(' + '), territory, perpetual ? 'perpetual' : null, until].filter(Boolean) : [];
  return `${category.replaceAll('_', ' ')}${terms.length === 0 ? '' : ` (${terms.join(', ')})`}`;
} // prettier-ignore

const hasTerm = (answer: AskAnswer): boolean =>
  answer.counterRateInr !== null ||
  answer.callTime !== null ||
  answer.usageObjection ||
  answer.conflict !== null;
