/** Devanagari to roman letters, the way people spell Hindi and Marathi in chat rather than by a scholarly standard. */

const letters: Record<string, string> = {
  अ: 'a',
  आ: 'aa',
  इ: 'i',
  ई: 'ee',
  उ: 'u',
  ऊ: 'oo',
  ऋ: 'ri',
  ए: 'e',
  ऐ: 'ai',
  ओ: 'o',
  औ: 'au',
  ऑ: 'o',
  ऍ: 'e',
  क: 'k',
  ख: 'kh',
  ग: 'g',
  घ: 'gh',
  ङ: 'n',
  च: 'ch',
  छ: 'chh',
  ज: 'j',
  झ: 'jh',
  ञ: 'n',
  ट: 't',
  ठ: 'th',
  ड: 'd',
  ढ: 'dh',
  ण: 'n',
  त: 't',
  थ: 'th',
  द: 'd',
  ध: 'dh',
  न: 'n',
  प: 'p',
  फ: 'ph',
  ब: 'b',
  भ: 'bh',
  म: 'm',
  य: 'y',
  र: 'r',
  ल: 'l',
  ळ: 'l',
  व: 'v',
  श: 'sh',
  ष: 'sh',
  स: 's',
  ह: 'h',
};

const vowelSigns: Record<string, string> = {
  'ा': 'aa',
  'ि': 'i',
  'ी': 'ee',
  'ु': 'u',
  'ू': 'oo',
  'ृ': 'ri',
  'े': 'e',
  'ै': 'ai',
  'ो': 'o',
  'ौ': 'au',
  'ॉ': 'o',
  'ॅ': 'e',
};

const silencer = '्';
const isConsonant = (c: string) => c >= 'क' && c <= 'ह' && letters[c] !== undefined;

export const isDevanagari = (text: string): boolean => /[\u0900-\u097f]/.test(text);

/** One sound of a word: a consonant with the vowel after it, where an inherent vowel may fall silent. */
interface Sound {
  consonant: string;
  vowel: string;
  inherent: boolean;
}

function sounds(word: string): Sound[] {
  // Decompose to drop the dot of borrowed sounds (ज़ is spelt like ज), then compose again for the tables.
  const text = Array.from(
    word
      .normalize('NFD')
      .replace(/\u093c|[\u200c\u200d]/g, '')
      .normalize('NFC'),
  );
  const out: Sound[] = [];
  text.forEach((c, i) => {
    const next = text[i + 1];
    if (isConsonant(c)) {
      const sign = next === undefined ? undefined : vowelSigns[next];
      const inherent = sign === undefined && next !== silencer;
      out.push({ consonant: letters[c]!, vowel: sign ?? (inherent ? 'a' : ''), inherent });
    } else if (c === 'ं' || c === 'ँ') out.push({ consonant: 'n', vowel: '', inherent: false });
    else if (c === 'ः') out.push({ consonant: 'h', vowel: '', inherent: false });
    else if (c >= '०' && c <= '९')
      out.push({ consonant: String(c.charCodeAt(0) - 0x966), vowel: '', inherent: false });
    else if (letters[c] !== undefined) out.push({ consonant: '', vowel: letters[c], inherent: false });
  });
  return out;
}

/**
 * One word in roman letters. The inherent vowel is silent at the end and, in Hindi, between two vowels inside the word
 * (लड़का is "ladka"); Marathi and compounds differ, so `keepInner` gives the other reading.
 */
export function romanise(word: string, keepInner = false): string {
  const all = sounds(word);
  for (let i = all.length - 1; i > 0; i--) {
    const sound = all[i]!;
    if (!sound.inherent) continue;
    const next = all[i + 1];
    const silentInside =
      next !== undefined && next.vowel !== '' && next.consonant !== '' && all[i - 1]!.vowel !== '';
    if (next === undefined || (silentInside && !keepInner)) sound.vowel = '';
  }
  return all.map((sound) => sound.consonant + sound.vowel).join('');
}
