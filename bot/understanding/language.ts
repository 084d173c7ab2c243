/** Which language and script to answer in: the one the person is writing, else the one they last wrote. */
import type { BriefLanguage } from './brief.ts';
import { detectLanguage } from './script.ts';

const hasWords = (text: string): boolean => (text.match(/\p{L}{2,}/gu) ?? []).length >= 2;

export function languageOf(
  said: readonly { text: string; forwarded?: boolean }[],
  history: readonly { from: 'person' | 'bot'; text: string }[],
): BriefLanguage {
  // Forwarded words are somebody else's: they do not tell how the writer talks.
  const own = said.filter((message) => !message.forwarded).map((message) => message.text).join('\n');
  if (hasWords(own)) return detectLanguage(own);
  const earlier = history.findLast((line) => line.from === 'person' && hasWords(line.text));
  if (earlier) return detectLanguage(earlier.text);
  return own.trim() === '' ? 'en' : detectLanguage(own);
}
