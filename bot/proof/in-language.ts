/** Proofs, cards and buttons in the language of whoever reads them; names, numbers and words of the trade stay as they are. */
import type { Choice, Outbound, TalentCard } from '../message.ts';
import type { BriefLanguage } from '../understanding/brief.ts';
import { inLatinMarathi } from '../understanding/latin-marathi.ts';
import { shortDay } from '../understanding/briefs/words.ts';
import { labelLines, proofLines, type Line } from './lines.ts';

const places: Readonly<Record<BriefLanguage, number>> = { en: 0, hinglish: 1, hi: 2, mr: 3 };

type Spoken = { pattern: RegExp; line: Line };

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const spokenOf = (lines: readonly Line[]): Spoken[] =>
  lines.map((line) => ({
    pattern: new RegExp(`^${line[0].split('{}').map(literal).join('(.+)')}$`, 's'),
    line,
  }));

const proofs = spokenOf(proofLines);
const labels = spokenOf(labelLines);

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const isoDay = /\b(\d{4})-(\d\d)-(\d\d)\b/g;
const tradeDay = new RegExp(`\\b(${months.join('|')})\\b`, 'g');

/** Days alone are said in each language's own way. */
function plain(text: string, language: BriefLanguage): string {
  const dated = text.replace(isoDay, (day: string, year: string) => `${shortDay(day, language)} ${year}`);
  if (language === 'en' || language === 'hinglish') return dated;
  return dated.replace(tradeDay, (month: string) => {
    const number = String(months.indexOf(month) + 1).padStart(2, '0');
    return shortDay(`2000-${number}-01`, language).replace(/^1 /, '');
  });
}

function sayIn(lines: readonly Spoken[], language: BriefLanguage, text: string): string {
  if (language === 'en') return plain(text, language);
  for (const { pattern, line } of lines) {
    const found = pattern.exec(text);
    if (!found) continue;
    let next = 0;
    return (line[places[language]] ?? text).replaceAll('{}', () =>
      sayIn(lines, language, found[++next] ?? ''),
    );
  }
  return plain(text, language);
}

/** "plays 29–34", "height from 5'2\"", "dates not asked: 12 Dec". */
export const proofIn = (language: BriefLanguage, words: string): string => sayIn(proofs, language, words);

/** `Riya K · 27–34 · 5'4" · Andheri · dates ?`: what is unknown is said, who somebody is stays. */
export const lineIn = (language: BriefLanguage, line: string): string =>
  line
    .split(' · ')
    .map((part, i) => (i > 0 && part.endsWith(' ?') ? `${proofIn(language, part.slice(0, -2))} ?` : part))
    .join(' · ');

const cardIn = (language: BriefLanguage, card: TalentCard): TalentCard => ({
  ...card,
  why: card.why.map((words) => proofIn(language, words)),
  unknown: card.unknown.map((words) => proofIn(language, words)),
  ...(language === 'en' ? {} : { language }),
});

const choiceIn = (language: BriefLanguage, choice: Choice): Choice => ({
  ...choice,
  label: sayIn(labels, language, choice.label),
});

/** An answer in Marathi as it is typed in Latin letters; who somebody is stays as it stands. */
export const inLatin = <T extends Pick<Outbound, 'text' | 'cards' | 'choices'>>(body: T): T => ({
  ...body,
  text: inLatinMarathi(body.text),
  cards: body.cards.map((card) => ({
    ...card,
    why: card.why.map(inLatinMarathi),
    unknown: card.unknown.map(inLatinMarathi),
    // What a platform writes on a card itself has no Latin Marathi.
    language: 'hinglish' as const,
  })),
  choices: body.choices.map((choice) => ({ ...choice, label: fitting(inLatinMarathi(choice.label)) })),
});

/** Every platform shows so much of a button; the same sounds may need more letters. */
const fitting = (label: string): string => Array.from(label).slice(0, 20).join('').trim();

/** What tools put under an answer. */
export const shownIn = <T extends Pick<Outbound, 'cards' | 'choices'>>(
  language: BriefLanguage,
  shown: T,
): T => ({
  ...shown,
  cards: shown.cards.map((card) => cardIn(language, card)),
  choices: shown.choices.map((choice) => choiceIn(language, choice)),
});
