/** Reads a talent's answer to an availability check by rules alone, in English, Hinglish, Hindi and Marathi. */
import type { ReplyReader, ReplyReading } from '../reply.ts';
import { phrase, says, toSpoken } from '../spoken.ts';
import { isPraise } from '../small-talk.ts';
import { readStop } from '../stop-words.ts';
import { readAvailability } from './availability.ts';
import { needsClarity } from './clarify.ts';
import { clausesOf } from './clauses.ts';
import { readInterest } from './interest.ts';
import { readMoney } from './money.ts';
import {
  conditionBehindBut,
  conditionInStatement,
  namesTerm,
  objectsToUsage,
  readConflict,
} from './objections.ts';
import { readQuestion } from './question.ts';
import { readSpeaker } from './speaker.ts';

/** An answer is short; what follows this many characters is a forward or an essay and is not read. */
const longest = 1500;

export const readReply: ReplyReader = (text, { asked, sentAt }) => {
  const spoken = toSpoken(text.slice(0, longest));
  const clauses = clausesOf(spoken, asked, sentAt);
  const money = readMoney(spoken, asked);
  const usage = objectsToUsage(spoken);
  const days = readAvailability(clauses, asked, money.objects || usage.objects, spoken.line);
  const speaker = readSpeaker(spoken);
  const optOut = readStop(text) !== null;
  const question = optOut ? null : readQuestion(spoken);
  // "All good", "mast": kind, and no yes to a date.
  const praise = isPraise(text);
  const silent = optOut || praise || speaker === 'wrong_person';
  const availability: ReplyReading['availability'] = silent
    ? Object.fromEntries(asked.dates.map((day) => [day, 'unknown'] as const))
    : days.availability;
  const parts = {
    clauses, days, availability, money, usage, optOut, speaker, question,
    condition: conditionInStatement(spoken) || conditionBehindBut(clauses),
    refusesRole: says(spoken.line, refusal),
  }; // prettier-ignore
  const interest = praise ? 'unknown' : readInterest(parts);
  return {
    interest,
    availability,
    partialFrom: silent ? {} : days.partialFrom,
    partialUntil: silent ? {} : days.partialUntil,
    audition: silent && asked.auditionDate !== null ? 'unknown' : days.audition,
    auditionAlternative: silent ? null : days.auditionAlternative,
    counterRateInr: silent ? null : money.counterInr,
    callTimeAlternative: silent ? null : days.callTimeAlternative,
    usageObjection: silent ? false : usage.objects,
    conflict: silent ? null : readConflict(spoken, sentAt),
    speaker,
    question: speaker === 'wrong_person' ? null : question,
    optOut,
    ...(!silent && (money.besides || (parts.condition && (money.counterInr === null || namesTerm(spoken))))
      ? { condition: true as const }
      : {}),
    clarify: silent ? praise : needsClarity(spoken, parts, interest, asked),
  };
};

const refusal = phrase(
  'sorry|apologies|maaf*|maf kara|क्षमा|माफ़*|माफ*|क्षमस्व|सॉरी|pass|no thanks|धन्यवाद|thank you|thanks',
);
