/** Hindi, Marathi and Hinglish made readable for an English-only embedder, word by word; English passes unchanged. */
import { isDevanagari, romanise } from './devanagari.ts';
import { isEnglish, isEnglishInEnglish } from './english.ts';
import { meaningOf, meaningOfDevanagari, meaningOfPhrase, meaningOfSpelling } from './lexicon.ts';
import { soundKey } from './sound.ts';

/** Raise whenever the output changes: stored vectors carry it in their model id. */
export const glossVersion = 3;

/** Words that hardly any English sentence has, and hardly any Hinglish or roman Marathi one lacks. */
const markers =
  /^(?:hai|hain|ka|ke|ki|ko|mein|wala|wali|wale|vala|vali|chahiye|chahie|chaiye|liye|hoon|hu|nahi|nahin|aur|jo|jise|jiske|jiski|kaun|koi|kya|mujhe|hamko|humko|mera|meri|aap|bhi|karo|karne|karna|raha|rahi|rahe|gaya|gayi|tha|thi|se|ek|kar|sake|sakta|sakti|lagne|mala|tumhi|aahe|ahe|pahije|paahije|havi|hava|have|sathi|saathi|cha|chi|che|ani|aani|kuthe|kon|nako|asel|asava|asavi|yenara|yenari)$/;

/** "have", "se" and the like are not proof by themselves. */
const weakMarkers = new Set([
  'have',
  'se',
  'jo',
  'ek',
  'kar',
  'hu',
  'ko',
  'ka',
  'ki',
  'cha',
  'chi',
  'che',
  'kon',
  'hava',
  'ani',
  'bhi',
  'tha',
  'thi',
  'ke',
]);

/** Whether a roman text is Hinglish or roman Marathi: by its small words and by how much of it the lexicon knows. */
export function isHinglish(words: readonly string[]): boolean {
  let strong = 0;
  let weak = 0;
  let known = 0;
  let foreign = 0;
  for (const word of words) {
    const lower = word.toLowerCase();
    if (weakMarkers.has(lower)) weak++;
    else if (markers.test(lower)) strong++;
    if (isEnglishInEnglish(lower)) continue;
    foreign++;
    if (meaningOfSpelling(lower) !== undefined) known++;
  }
  if (strong + weak === 0) return known >= 3 && known * 2 >= words.length;
  return (
    strong >= 2 ||
    (strong >= 1 && known >= 2) ||
    (weak >= 1 && known >= 3) ||
    (strong + weak >= 1 && known >= 2 && foreign * 2 >= words.length)
  );
}

function glossMixed(parts: readonly string[]): string {
  // Odd parts are words, even parts what stands between them.
  const roman = parts.map((part, i) => (i % 2 === 1 && isDevanagari(part) ? romanise(part) : part));
  const out: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    if (i % 2 === 0) {
      out.push(parts[i]!);
      continue;
    }
    const phrase = [5, 3].find((span) => phraseAt(roman, i, span) !== undefined);
    if (phrase !== undefined) {
      out.push(phraseAt(roman, i, phrase)!);
      i += phrase - 1;
      continue;
    }
    const word = roman[i]!;
    if (isDevanagari(parts[i]!)) out.push(meaningOfDevanagari([word, romanise(parts[i]!, true)]) ?? word);
    else out.push(isEnglish(word.toLowerCase()) ? word : (meaningOf(word) ?? word));
  }
  return out.join('').replace(/\s+/g, ' ').trim();
}

/** The meaning of the words from part `i` over `span` parts (words and gaps), when only spaces or hyphens part them. */
function phraseAt(parts: readonly string[], i: number, span: number): string | undefined {
  const slice = parts.slice(i, i + span);
  if (slice.length < span || slice.some((part, j) => j % 2 === 1 && !/^[\s-]+$/.test(part))) return undefined;
  return meaningOfPhrase(
    slice
      .filter((_, j) => j % 2 === 0)
      .map(soundKey)
      .join(' '),
  );
}

/** An English text keeps its words; a Hindi one among them ("village kisan face") gets its meaning beside it. */
function glossEnglish(parts: readonly string[]): string {
  return parts
    .map((part, i) => {
      // A capital inside a sentence is a name more often than not: "Rani" stays Rani.
      if (i % 2 === 0 || part.length < 4 || /^\p{Lu}/u.test(part) || isEnglishInEnglish(part)) return part;
      const meaning = meaningOfSpelling(part);
      return meaning === undefined || meaning === '' || meaning.includes(part)
        ? part
        : `${part} (${meaning})`;
    })
    .join('');
}

export function gloss(text: string): string {
  const parts = text.split(/([\p{L}\p{M}\p{N}]+)/u);
  const words = parts.filter((_, i) => i % 2 === 1);
  return isDevanagari(text) || isHinglish(words) ? glossMixed(parts) : glossEnglish(parts);
}
