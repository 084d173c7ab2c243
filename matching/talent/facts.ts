/** What is known of a talent, as the rules read it. `null` means that nobody asked yet; days are `YYYY-MM-DD`. */

export type Level = 'none' | 'basic' | 'conversational' | 'good' | 'fluent' | 'expert' | 'native' | 'stated';

/** Where a value came from: a proof cites it. */
export type Source = {
  messageId: string | null;
  at: string;
  said: string;
  /** Whose word it is, where it was spoken: self, guardian, office, agent, other. */
  by?: string;
  /** What somebody else says instead, and neither decides. */
  doubt?: string;
};

export type ConflictEntry = {
  category: string;
  /** Empty: not known, counts as every medium. */
  media: string[];
  /** `IN`, `IN-MH`, `WW`; null: not known, counts as everywhere. */
  territory: string | null;
  from: string | null;
  /** Last day; null and not perpetual: the end is not known. */
  until: string | null;
  perpetual: boolean;
  source: Source | null;
};

/** Both ends included. Where windows overlap, the one said last counts, and of two said at once the more careful one. */
export type Window = {
  from: string;
  to: string;
  state: 'free' | 'tentative' | 'busy';
  /** ISO instant. */
  saidAt: string;
  messageId: string | null;
};

export type TalentFacts = {
  talentId: string;
  name: string;
  dob: string | null;
  playingAge: { min: number | null; max: number | null } | null;
  gender: string | null;
  city: string | null;
  travels: boolean | null;
  travelNoticeDays: number | null;
  representedBy: 'self' | 'agent' | 'coordinator' | null;
  /** Whole percent of the fee. */
  commissionPct: number | null;
  heightCm: number | null;
  /** By ISO code; a language that is not in it is not spoken, unless `more` is in it: then nobody asked for all of them. */
  languages: Record<string, Level> | null;
  /** By name in lower case; what is not in it is not known. */
  skills: Record<string, Level> | null;
  papers: Record<string, 'yes' | 'no'> | null;
  /** A union's name or `none`. */
  union: string | null;
  /** Rupees in hand by `kind/unit`: `tvc/day`, `any/project`. */
  rateFloor: Record<string, number> | null;
  /** Rupees a day. */
  conveyanceInr: number | null;
  conflictsAsOf: string | null;
  conflicts: ConflictEntry[];
  windows: Window[];
  guardianId: string | null;
  guardianConsent: 'given' | 'withdrawn' | null;
  consent: 'given' | 'withdrawn' | null;
  /** They opened their profile themselves, where the notice and its question come first. */
  consentAsked?: true;
  optedOut: boolean;
  sources: Record<string, Source>;
};
