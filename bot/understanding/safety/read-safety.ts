/** Whether a message may be acted on: fraud and harm go to people, hidden orders stay data, prying is refused. */
import type { SafetyReader } from '../intent.ts';
import { toSpoken, type Spoken } from '../spoken.ts';
import { actReading } from './act-reading.ts';
import { fraudReading } from './fraud-reading.ts';
import { harmReading, selfHarm } from './harm-reading.ts';
import { orderReading } from './order-reading.ts';
import { pryReading } from './pry-reading.ts';
import { withoutOwnLook, withoutTurnsOfPhrase } from './set-aside.ts';
import { likened, weighed } from './weighing.ts';
import { fraudPoints } from './weights.ts';

export const readSafety: SafetyReader = (text, { persona, where }) => {
  const whole = toSpoken(text.slice(0, longest));
  const spoken = withoutTurnsOfPhrase(whole);
  const rest = withoutOwnLook(spoken);
  // Grave before small, plain before guessed: the first reader that finds something decides.
  return (
    selfHarm(whole) ??
    orderReading(whole, where ?? 'typed', persona) ??
    actReading(spoken, persona) ??
    harmReading(spoken, persona) ??
    fraudReading(rest, persona) ??
    (fraudPoints(rest.line) >= 3.5 ? weighed(rest, persona) : null) ??
    pryReading(whole, persona) ??
    (fewWords(rest) ? null : weighed(rest, persona)) ??
    (fewWords(rest) ? null : likened(rest, where ?? 'typed', persona)) ?? {
      verdict: 'allow',
      kind: 'benign',
      because: '',
    }
  );
};

/** Platforms allow no longer message; what a longer text carries is screened in pieces by the caller. */
const longest = 20_000;

/** "ok", "find", "show 2": one or two words hold an order, a threat or a bait, which was looked for, or too little to weigh. */
const fewWords = ({ words }: Spoken): boolean =>
  words.length <= 8 && words.filter(({ key }) => /\p{L}/u.test(key)).length <= 2;
