/** The lexicon as maps: by spelling, by sound, by consonants, and phrases of two or three words. */
import { crafts } from './lexicon-crafts.ts';
import { doing, grammar, loans, qualities, time } from './lexicon-everyday.ts';
import { looks, people } from './lexicon-people.ts';
import { money, trade } from './lexicon-trade.ts';
import { fineKey, skeletonKey, soundKey, spokenEnglish } from './sound.ts';

const bySpelling = new Map<string, string>();
const byFine = new Map<string, string>();
const bySound = new Map<string, string>();
const phrases = new Map<string, string>();
/** `null`: two words of different meaning share these consonants, so they decide nothing. */
const bySkeleton = new Map<string, string | null>();
const loanBySound = new Map<string, string>();
const loanBySkeleton = new Map<string, string | null>();

function addSkeleton(map: Map<string, string | null>, word: string, meaning: string) {
  const key = skeletonKey(word);
  if (key === '') return;
  const known = map.get(key);
  map.set(key, known === undefined || known === meaning ? meaning : null);
}

function addLine(line: string) {
  const [left, right] = line.split('=');
  if (left === undefined || right === undefined) return;
  const words = left.trim().split(/\s+/);
  const meaning = right.trim();
  // Earlier lines win: the files list the sense that casting talk means first.
  for (const word of words) {
    if (!bySpelling.has(word)) bySpelling.set(word, meaning);
    const fine = fineKey(word);
    if (!byFine.has(fine)) byFine.set(fine, meaning);
    const key = soundKey(word);
    if (!bySound.has(key)) bySound.set(key, meaning);
    addSkeleton(bySkeleton, word, meaning);
  }
}

/** Lines whose left side is one phrase rather than a list of spellings. */
const phraseLines = new Set([
  'choti wali',
  'lambi choti',
  'maar dhaad',
  'paani ke andar',
  'khane ka tel',
  'baalon ka tel',
  'khana banane',
  'khaana banana',
  'kapde dhone',
  'dhulai powder',
  'doosri company',
  'bhari awaaz',
  'anubhav nahi',
  'ek jaisi',
  'ek jaise',
  'ekdam same',
  'kaam karna',
  'kaam kiya',
  'dhone powder',
  'kapde powder',
  'bachche ki vajah',
  'lambi safar',
  'gharelu nuskhe',
]);

for (const block of [people, looks, trade, money, doing, qualities, time, crafts, grammar]) {
  for (const line of block.split('\n')) {
    const left = line.split('=')[0]!.trim();
    if (!phraseLines.has(left)) addLine(line);
    else phrases.set(left.split(' ').map(soundKey).join(' '), line.split('=')[1]!.trim());
  }
}
for (const word of loans.trim().split(/\s+/)) {
  loanBySound.set(soundKey(word), word).set(soundKey(spokenEnglish(word)), word);
  addSkeleton(loanBySkeleton, spokenEnglish(word), word);
}

/** Case endings and verb endings of Hindi and Marathi, longest first, as sound keys. */
const endings = [
  'iat',
  'iant',
  'at',
  'nisati',
  'iansati',
  'sati',
  'ankade',
  'kade',
  'madi',
  'madil',
  'pasun',
  'vali',
  'vala',
  'vale',
  'iachi',
  'iacha',
  'iancha',
  'ianchi',
  'ianche',
  'acha',
  'achi',
  'ache',
  'icha',
  'ichi',
  'iche',
  'ian',
  'nari',
  'nara',
  'nare',
  'naria',
  'ten',
  'tana',
  'ega',
  'egi',
  'enge',
  'unga',
  'kar',
  'chia',
  'tla',
  'tli',
  'til',
  'var',
  'hun',
  'ion',
  'ian',
  'cha',
  'chi',
  'che',
  'la',
  'li',
  'le',
  'lo',
  'na',
  'ne',
  'ni',
  'no',
  'ta',
  'ti',
  'te',
  'to',
  'un',
  'on',
  'en',
  'an',
  'in',
  'ia',
  'ie',
  'i',
  'e',
  'a',
  'o',
  'u',
].sort((a, b) => b.length - a.length);

/** The first entry whose key is this one, with up to two endings taken off ("shetkari-ya-sathi"). */
function byKey(find: (key: string) => string | undefined, key: string, depth = 2): string | undefined {
  const whole = find(key);
  if (whole !== undefined || depth === 0) return whole;
  for (const ending of endings) {
    if (key.length <= ending.length + 2 || !key.endsWith(ending)) continue;
    const stem = key.slice(0, -ending.length);
    for (const form of [stem, `${stem}a`, `${stem}i`, `${stem}e`, `${stem}na`, `${stem}ne`]) {
      const meaning = find(form);
      if (meaning !== undefined) return meaning;
    }
    // A second ending only under a long one: short ones pile up into other words.
    if (ending.length >= 3) {
      const meaning = byKey(find, stem, depth - 1);
      if (meaning !== undefined) return meaning;
    }
  }
  return undefined;
}

/** What a roman word of a Hindi or Marathi text means in English; an empty string for one that only holds the grammar. */
export function meaningOf(word: string): string | undefined {
  const meaning =
    bySpelling.get(word.toLowerCase()) ??
    byFine.get(fineKey(word)) ??
    byKey((key) => bySound.get(key), soundKey(word));
  return meaning ?? bySkeleton.get(skeletonKey(word)) ?? undefined;
}

/** The same for a word that was written in Devanagari, in both its readings; it may also be an English word. */
export function meaningOfDevanagari(readings: readonly string[]): string | undefined {
  const tries: ((word: string) => string | null | undefined)[] = [
    (word) => bySpelling.get(word),
    (word) => byFine.get(fineKey(word)),
    (word) => loanBySound.get(soundKey(word)),
    (word) => bySound.get(soundKey(word)),
    (word) => byKey((key) => bySound.get(key) ?? loanBySound.get(key), soundKey(word)),
    (word) => loanBySkeleton.get(skeletonKey(word)),
    (word) => bySkeleton.get(skeletonKey(word)),
    (word) =>
      byKey(
        (key) => (key.length > 3 ? (loanBySkeleton.get(skeletonKey(key)) ?? undefined) : undefined),
        soundKey(word),
      ),
  ];
  for (const find of tries) {
    for (const word of readings) {
      const meaning = find(word);
      if (meaning !== undefined && meaning !== null) return meaning;
    }
  }
  return undefined;
}

/** What this exact spelling means, for the Hindi word in an otherwise English text. */
export const meaningOfSpelling = (word: string): string | undefined => bySpelling.get(word);

/** The meaning of a run of words, as sound keys joined by a space. */
export const meaningOfPhrase = (soundKeys: string): string | undefined => phrases.get(soundKeys);
