/** Which kind of stopped message a text leans to, learnt from invented examples and from the words that the rules look for. */
import type { SafetyKind } from '../intent.ts';
import { createLeaning } from '../leaning.ts';
import type { Phrase } from '../spoken.ts';
import * as about from './concepts.ts';
import { examplesOf } from '../intents/examples.ts';
import { examplesOfKind } from './examples.ts';
import * as fraud from './fraud.ts';
import * as harm from './harm.ts';

type Stopped = Exclude<SafetyKind, 'benign'>;
const stopped: readonly Stopped[] = ['harassment', 'scam', 'probe', 'injection'];
const kinds = [...stopped, 'benign' as const];

const cues = Object.entries<Phrase>({ ...about, ...fraud, ...harm });

/** What people write all day, of every intent but a report of harm, is plain business too. */
const ordinary = (['talent', 'team'] as const)
  .flatMap((side) => examplesOf(side))
  .filter(({ label }) => label !== 'report_safety')
  .map(({ text }) => text);

const leaning = createLeaning<SafetyKind>(
  kinds,
  kinds.flatMap((label) =>
    [...examplesOfKind(label), ...(label === 'benign' ? ordinary : [])].map((text) => ({ label, text })),
  ),
  cues,
);

/** The likeliest kind of all that are stopped, and how sure that is (0 to 1); null when plain business is as likely. */
export function likeness(text: string): { kind: Stopped; sure: number } | null {
  const leans = leaning(text);
  const best = stopped.reduce((a, b) => (leans[b] > leans[a] ? b : a));
  // Which of two harms it is matters less than that it is one: both go to people.
  const sure = best === 'scam' || best === 'harassment' ? leans.scam + leans.harassment : leans[best];
  return sure > leans.benign ? { kind: best, sure } : null;
}
