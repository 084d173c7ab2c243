/** Which language and script to answer in: the one the person is writing, else the one they last wrote. */
import type { BriefLanguage } from './brief.ts';
import { detectLanguage, scriptOf } from './script.ts';

const wordsIn = (text: string): number => (text.match(/\p{L}{2,}/gu) ?? []).length;

/** Trade talk such as "40k per day incl agency" is the same in English and Hinglish: this few words do not change the language. */
const fewWords = 7;

export function languageOf(
  said: readonly { text: string; forwarded?: boolean }[],
  history: readonly { from: 'person' | 'bot' | 'office'; text: string }[],
): BriefLanguage {
  // Forwarded words are somebody else's: they do not tell how the writer talks.
  const own = said
    .filter((message) => !message.forwarded)
    .map((message) => message.text)
    .join('\n');
  const earlier = (): BriefLanguage | null => {
    const line = history.findLast(({ from, text }) => from === 'person' && wordsIn(text) >= 2);
    return line ? detectLanguage(line.text) : null;
  };
  const words = wordsIn(own);
  if (words < 2) return earlier() ?? (own.trim() === '' ? 'en' : detectLanguage(own));
  const written = detectLanguage(own);
  // Plain English words in Latin letters go with whoever writes Hinglish; another script never does.
  const before = written === 'en' && words <= fewWords && scriptOf(own) === 'latin' ? earlier() : null;
  return before === 'hinglish' ? before : written;
}
