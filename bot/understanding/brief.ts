/**
 * What reading a brief yields, whoever reads it (the rules or Claude).
 * Every stated value carries the words it was read from; a value whose words are not in the message is dropped.
 */
import type { Essential, RoleSpec, projectTypes } from '../../matching/role.ts';

export type BriefLanguage = 'en' | 'hinglish' | 'hi' | 'mr';

/** A role with, per field path (`playingAge`, `languages[0]`, `rate.amountInr`), the verbatim words behind it. */
export type ReadRole = RoleSpec & { quotes: Record<string, string> };

export type BriefReading = {
  /** Empty when the text is no brief at all. */
  roles: ReadRole[];
  project: {
    type: (typeof projectTypes)[number] | null;
    confidential: boolean;
    title: string | null;
    director: string | null;
    productionHouse: string | null;
  };
  /** Essentials that at least one role lacks, most valuable first. */
  missing: Essential[];
  /** Phrases that look like requirements but were not understood: asked about, never guessed. */
  doubts: { words: string; about: string }[];
  language: BriefLanguage;
  /** Lines that ask for something and of which no word became a value. */
  unread?: string[];
  /** True when the text plainly goes on (an open list, "roles:" with none yet). */
  unfinished: boolean;
};

/** Reads a brief; `sentAt` resolves "kal", "next Friday" and dates without a year, all in IST. */
export type BriefReader = (text: string, context: { sentAt: Date }) => BriefReading;
