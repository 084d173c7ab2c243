/** What facts there are: each key holds one value, or a set whose members are told apart by an identity. */

/** What tells two values of a key apart; `single` keys hold one value at a time. */
export const factKeys = {
  name: 'single',
  born: 'single',
  age: 'single',
  gender: 'single',
  height: 'single',
  home_city: 'single',
  travel: 'single',
  playing_age: 'single',
  union: 'single',
  guardian: 'single',
  agent: 'single',
  contact_hours: 'single',
  payment_terms: 'single',
  unavailable_until: 'single',
  languages: 'set',
  skill: 'set',
  papers: 'set',
  look: 'set',
  rate_floor: 'set',
  conflict: 'set',
  allergy: 'set',
  availability_window: 'set',
  training: 'set',
  /** Work done: a film, a serial, a play. */
  credit: 'set',
  dialect: 'set',
  /** Chest, waist, hips, shoe. */
  measurement: 'set',
  /** What somebody will not do, or will after all: kissing scenes, night shoots. */
  comfort: 'set',
  prefers: 'set',
  dislikes: 'set',
  /** Asked to be remembered, and none of the above: the words themselves. */
  note: 'set',
} as const;

export type FactKey = keyof typeof factKeys;

/** What describes a taste, an appearance or a habit: not kept of a child. */
const soft: readonly FactKey[] = ['look', 'measurement', 'prefers', 'dislikes', 'note', 'allergy'];

/** What may be kept of somebody. */
export const keysFor = ({ child }: { child: boolean }): FactKey[] =>
  (Object.keys(factKeys) as FactKey[]).filter((key) => !child || !soft.includes(key));

/** Who said it, or `verdicts`: what somebody's verdicts show. A weaker source never ends what a stronger one said. */
export const sources = ['verdicts', 'other', 'agent', 'office', 'self', 'guardian'] as const;
export type Source = (typeof sources)[number];

export const strength = (source: Source): number => sources.indexOf(source);
