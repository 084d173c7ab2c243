/** One line of a proof sheet: what a role needs, whether this person has it, and what that rests on. */
import type { Source } from '../talent/facts.ts';

export const ruleNames = [
  'optOut',
  'consent',
  'gender',
  'playingAge',
  'legalAge',
  'minor',
  'height',
  'language',
  'skill',
  'city',
  'dates',
  'rate',
  'conflict',
  'union',
] as const;
export type RuleName = (typeof ruleNames)[number];

export type Status = 'met' | 'not_met' | 'unknown';

export type Requirement = {
  rule: RuleName;
  /** Which one, where a role can have several of a kind: a language code, a skill, a category. */
  of: string | null;
  status: Status;
  /** Short trade words: what is needed, what the person has, what would have to be asked. */
  need: string;
  has: string;
  /** The attribute that it rests on, and where that came from; null where nothing is known or nothing was recorded. */
  attribute: string;
  source: Source | null;
};

/** What a verdict needs beside the role and the person. */
export type Situation = {
  /** IST day `YYYY-MM-DD`. */
  today: string;
  /** Kind of work: rate floors differ by it. */
  projectType: string | null;
};

/** What a rule says; the judge adds names and sources. */
export type Finding = { of?: string; status: Status; need: string; has: string; attribute: string };
