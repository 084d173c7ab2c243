/** The words of a language. */
import type { BriefLanguage } from '../../understanding/brief.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';
import { hinglish } from './hinglish.ts';
import { mr } from './mr.ts';
import type { OutreachWords } from './words.ts';

const byLanguage: Record<BriefLanguage, OutreachWords> = { en, hinglish, hi, mr };

export const outreachWords = (language: BriefLanguage): OutreachWords => byLanguage[language];
