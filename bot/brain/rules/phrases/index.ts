/** The phrases of a language. */
import type { BriefLanguage } from '../../../understanding/brief.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';
import { hinglish } from './hinglish.ts';
import { mr } from './mr.ts';
import type { Phrases } from './phrases.ts';

const byLanguage: Record<BriefLanguage, Phrases> = { en, hinglish, hi, mr };

export const phrasesOf = (language: BriefLanguage): Phrases => byLanguage[language];
export const allPhrases: readonly Phrases[] = Object.values(byLanguage);
export type { Phrases };
