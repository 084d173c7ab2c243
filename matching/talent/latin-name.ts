/** A name in the letters of the other script: गौरी साने as "gauri sane", so that whoever types it in Latin finds it, and the other way round. */
const consonants: Readonly<Record<string, string>> = {
  क: 'k', ख: 'kh', ग: 'g', घ: 'gh', ङ: 'n', च: 'ch', छ: 'chh', ज: 'j', झ: 'jh', ञ: 'n', ट: 't', ठ: 'th', ड: 'd', ढ: 'dh', ण: 'n', त: 't', थ: 'th', द: 'd', ध: 'dh',
  न: 'n', प: 'p', फ: 'ph', ब: 'b', भ: 'bh', म: 'm', य: 'y', र: 'r', ल: 'l', व: 'v', श: 'sh', ष: 'sh', स: 's', ह: 'h', ळ: 'l',
}; // prettier-ignore
const vowels: Readonly<Record<string, string>> = {
  अ: 'a',
  आ: 'a',
  इ: 'i',
  ई: 'i',
  उ: 'u',
  ऊ: 'u',
  ऋ: 'ri',
  ए: 'e',
  ऐ: 'ai',
  ओ: 'o',
  औ: 'au',
  ऑ: 'o',
  ऍ: 'e',
};
const signs: Readonly<Record<string, string>> = {
  'ा': 'a',
  'ि': 'i',
  'ी': 'i',
  'ु': 'u',
  'ू': 'u',
  'ृ': 'ri',
  'े': 'e',
  'ै': 'ai',
  'ो': 'o',
  'ौ': 'au',
  'ॉ': 'o',
  'ॅ': 'e',
  '्': '',
};
const devanagari = /[\u0900-\u097f]/;

export const isDevanagari = (text: string): boolean => devanagari.test(text);

/** What is no Devanagari stays as it is. */
export function inLatin(text: string): string {
  const letters = Array.from(text.normalize('NFC').replace(/ज्ञ/g, 'ग्य').replaceAll('\u093c', ''));
  return letters
    .map((letter, i) => {
      const next = letters[i + 1] ?? ' ';
      const sound = consonants[letter];
      // A vowel is heard behind a consonant that has no sign of its own, but not at the end of a word.
      if (sound !== undefined) return next in signs || !devanagari.test(next) ? sound : `${sound}a`;
      if (letter === 'ं' || letter === 'ँ') return 'n';
      return vowels[letter] ?? signs[letter] ?? letter;
    })
    .join('');
}
