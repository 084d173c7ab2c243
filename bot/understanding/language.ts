/** Which language and script to answer in: the one the person is writing, else the one they last wrote. */
import type { BriefLanguage } from './brief.ts';
import { latinLeaning } from './latin-marathi.ts';
import { detectLanguage, leaningOf, scriptOf } from './script.ts';

const wordsIn = (text: string): number => (text.match(/[\p{L}\p{M}]{2,}/gu) ?? []).length;

/** Trade talk such as "40k per day incl agency" is the same in English and Hinglish: this few words do not change the language. */
const fewWords = 7;
/** Two of these are a sentence in English, however short. */
const plainEnglish =
  /\b(?:what|who|whom|why|how|when|where|which|does|did|is|are|was|the|you|your|my|he|she|they|too|very|but|so|about|please|could|would|that|this|them|these|those|with|from|not|him|her|it|its|i|we|will|can|has|have|never|always|all|for|of|and|on)\b/giu;

/** Whether a text shows in which language its writer talks. */
function tells(text: string): boolean {
  if (scriptOf(text) === 'devanagari') return leaningOf(text).language !== null;
  if (detectLanguage(text) !== 'en') return true;
  return wordsIn(text) > fewWords || (text.match(plainEnglish)?.length ?? 0) >= 2;
}

export function languageOf(
  said: readonly { text: string; forwarded?: boolean }[],
  history: readonly { from: 'person' | 'bot' | 'office'; text: string }[],
): BriefLanguage {
  // Forwarded words are somebody else's: they do not tell how the writer talks.
  const own = said
    .filter((message) => !message.forwarded)
    .map((message) => message.text)
    .join('\n')
    // "Ya keep it" says yes in English; in Hindi the word stands between two things.
    .replace(/^\s*ya+h?(?=[\s,.!])/iu, 'yes');
  const earlier = (): BriefLanguage | null => {
    const line = history.findLast(({ from, text }) => from === 'person' && wordsIn(text) >= 2 && tells(text));
    return line ? detectLanguage(line.text) : null;
  };
  const words = wordsIn(own);
  // "2 kyun": one word tells it too, where it is no small one that English has as well.
  if (words < 2 && /[a-z]{4}/i.test(own) && detectLanguage(own) === 'hinglish') return 'hinglish';
  if (words < 2) return earlier() ?? (own.trim() === '' ? 'en' : detectLanguage(own));
  const written = detectLanguage(own);
  // Plain English words in Latin letters go with whoever writes Hinglish; another script never does.
  const before = tells(own) ? null : earlier();
  if (before === 'hinglish' && scriptOf(own) === 'latin') return before;
  // "शॉर्टलिस्ट" is as much Hindi as Marathi: then it is what was written before.
  return before === 'mr' && scriptOf(own) === 'devanagari' ? before : written;
}

/** `latin`: Marathi, to be written in Latin letters. */
export type Writing = { language: BriefLanguage; latin: boolean };

/** As `languageOf`, with whoever types Marathi in Latin letters answered so. */
export function writingOf(...[said, history]: Parameters<typeof languageOf>): Writing {
  const own = said
    .filter((message) => !message.forwarded)
    .map((message) => message.text)
    .join('\n');
  const language = languageOf(said, history);
  const leaning = latinLeaning(own);
  // A line that tells nothing goes with the last one that does.
  const undecided = leaning === null && scriptOf(own) !== 'devanagari' && (language === 'hinglish' || !tells(own));
  const before = undecided
    ? history.findLast(({ from, text }) => from === 'person' && wordsIn(text) >= 2 && (latinLeaning(text) !== null || tells(text)))
    : undefined;
  const latin = (before ? latinLeaning(before.text) : leaning) === 'mr';
  return latin ? { language: 'mr', latin } : { language, latin };
} // prettier-ignore
