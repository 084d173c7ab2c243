/** A message in four written forms becomes one plain English-like line of text that still knows its own words. */
import { detectLanguage, romanize, toAsciiDigits, wordKey } from '../script.ts';
import type { WritingLanguage } from '../script.ts';
import { lexicon, plainForm } from './gloss.ts';
import type { Form, Lexicon, Sense } from './gloss.ts';
import { sentences, type Span } from './spans.ts';
import { stemsOf } from './stems.ts';

/** A lexicon entry found in the text; the span is in `plain`. */
export type Term = Span & Sense;
export type BriefText = {
  source: string;
  /** Lower case, ASCII digits, small words in English; a position in it maps back to the message. */
  plain: string;
  terms: Term[];
  /** Lines, bullets and sentences of `plain`. */
  units: Span[];
  /** The terms that lie within a span, in order. */
  termsIn: (span: Span) => Term[];
  language: WritingLanguage;
  /** The message's own words behind a span of `plain`. */
  quote: (span: Span) => string;
};

type Token = { text: string; start: number; end: number };

const tokenPattern =
  /[\p{L}\p{M}\u200c\u200d]+|\d{1,3}(?:,\d{2})*,\d{3}(?!\d)|\d+(?:\.\d+)?|\n|[^\S\n]+|[^\p{L}\p{M}\p{N}\s]|\p{N}/gu;

const marks: Readonly<Record<string, string>> = {
  '–': '-', '—': '-', '−': '-', '‑': '-', '→': '-', '’': "'", '‘': "'", '′': "'", '´': "'", '`': "'", '”': '"',
  '“': '"', '″': '"', '।': '.', '॥': '.', '₹': 'rs ', '½': '.5', '•': '•', '▪': '•', '▫': '•', '🔹': '•', '🔸': '•',
  '➤': '•', '►': '•', '●': '•', '◾': '•', '◆': '•', '✔': '•', '✅': '•', '➡': '•', '👉': '•', '♦': '•', '‣': '•',
  '*': ' ', _: ' ', '~': ' ', '…': '.', '\u200e': '', '\ufe0f': '',
}; // prettier-ignore

function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(tokenPattern))
    tokens.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  return tokens;
}

const isSpace = (token: Token | undefined) => token !== undefined && /^[^\S\n]+$/.test(token.text);
const isWord = (text: string) => /^[\p{L}\p{M}]/u.test(text);

type Candidate = { word: string; key: string; stems: { stem: string; ending: string }[] };

/** Does `form` stand at token `at`? Gives the index after it and the ending split off its last word. */
function stands(
  form: Form,
  at: number,
  tokens: Token[],
  read: (i: number) => Candidate,
  loose: boolean,
): { next: number; ending: string } | undefined {
  let i = at;
  let ending = '';
  for (let w = 0; w < form.words.length; w++) {
    if (w > 0) {
      while (isSpace(tokens[i])) i++;
      if (tokens[i]?.text === '-' && isWord(form.words[w]!)) i++;
      while (isSpace(tokens[i])) i++;
    }
    if (tokens[i] === undefined) return undefined;
    const { word, key, stems } = read(i);
    const want = form.words[w]!;
    const last = w === form.words.length - 1;
    if (word !== want) {
      const stem = last ? stems.find((s) => s.stem === want) : undefined;
      if (stem) ending = stem.ending;
      else if (!loose || !isWord(want) || key.length < 4 || key !== wordKey(want)) return undefined;
    }
    i++;
  }
  return { next: i, ending };
}

function findForm(
  at: number,
  tokens: Token[],
  read: (i: number) => Candidate,
  language: WritingLanguage,
  words: Lexicon,
): { form: Form; next: number; ending: string } | undefined {
  const { word, key, stems } = read(at);
  const native = /[\u0900-\u097f]/.test(word);
  const loose = native || language === 'hinglish';
  let best: { form: Form; next: number; ending: string } | undefined;
  const attempt = (forms: Form[] | undefined, tolerant: boolean) => {
    for (const form of forms ?? []) {
      if (form.hinglishOnly && language !== 'hinglish') continue;
      if (best && form.words.length <= best.form.words.length) return;
      const hit = stands(form, at, tokens, read, tolerant);
      if (hit) best = { form, ...hit };
    }
  };
  if (language === 'hinglish')
    attempt(
      words.exact.get(word)?.filter((form) => form.hinglishOnly),
      true,
    );
  attempt(words.exact.get(word), loose);
  if (best || !isWord(word)) return best;
  for (const { stem } of stems) {
    attempt(words.exact.get(stem), true);
    if (best) return best;
  }
  if (loose && key.length >= 5 && !soundAlike.has(word)) attempt(words.loose.get(key), true);
  return best;
}

/** English words that fall on the key of another word: "indoor" is not Indore. */
const soundAlike: ReadonlySet<string> = new Set(
  'indoor users classes misses saving savings polish banner banners shading lacks backer lighter'.split(' '),
);

/** "do" is two before a thing that is counted, and "give" after a verb ("bhej do"). */
function countingDo(at: number, tokens: Token[]): boolean {
  let next = at + 1;
  while (isSpace(tokens[next])) next++;
  let before = at - 1;
  while (isSpace(tokens[before])) before--;
  const after = tokens[next]?.text;
  if (after === undefined || !isWord(after)) return false;
  return !/^(bhej|kar|bata|de|dal|daal|rakh|bol|likh|share|send|mail|chhod|hata|bana|laga|karwa)$/i.test(
    tokens[before]?.text ?? '',
  );
}

const family = /\b(?:dad|father|papa|son|daughter|kid|kids|baby|family|parents?|grand\w+)\b/i;
const cityBefore =
  /(?:[,;|/]|\b(?:in|at|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}))[^\S\n]{0,3}$/i;
const cityBehind =
  /^[^\S\n]{0,3}(?:$|[;|/\n.)]|,(?!\s{0,3}(?:age )?\d\d)|(?:shoot|only|based|local|location|studio|city)\b)/i;

/** "11/12 dec, mum": after a day or a comma, and before nothing that one says of a person, it is Mumbai ("bom", as airports write it). */
const cityForMum = (text: string): string =>
  text.replace(/\bmum\b/gi, (mum, at: number) =>
    cityBefore.test(text.slice(Math.max(0, at - 16), at)) &&
    cityBehind.test(text.slice(at + 3, at + 20)) &&
    !family.test(text)
      ? 'bom'
      : mum,
  );

export function normalise(source: string): BriefText {
  const language = detectLanguage(source);
  // "24 te 30", as Marathi is typed in Latin letters: as long as "to", so that every place stays.
  const tokens = tokenise(cityForMum(toAsciiDigits(source).replace(/(?<=\d\s)te(?=\s\d)/gi, 'to')));
  const known: (Candidate | undefined)[] = [];
  const read = (i: number): Candidate => {
    const cached = known[i];
    if (cached) return cached;
    const word = plainForm(tokens[i]!.text);
    const letters = isWord(word);
    return (known[i] = { word, key: letters ? wordKey(word) : '', stems: letters ? stemsOf(word) : [] });
  };
  const words = lexicon();
  const parts: string[] = [];
  let length = 0;
  /** The last few characters written: enough to know a line's opening. */
  let tail = '';
  const from: number[] = [];
  const to: number[] = [];
  const terms: Term[] = [];
  const emit = (text: string, start: number, end: number) => {
    for (let i = 0; i < text.length; i++) {
      from.push(start);
      to.push(end);
    }
    parts.push(text);
    length += text.length;
    tail = (tail + text).slice(-4);
  };
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    if (token.text === '\n' || isSpace(token)) {
      if (token.text === '\n' || !tail.endsWith(' '))
        emit(token.text === '\n' ? '\n' : ' ', token.start, token.end);
      i++;
      continue;
    }
    const found = findForm(i, tokens, read, language, words);
    if (found && (found.form.words[0] !== 'do' || countingDo(i, tokens))) {
      const start = token.start;
      const end = tokens[found.next - 1]!.end;
      const word = found.form.senses.find((sense) => sense.kind === 'word');
      const said = word ? word.value : romanize(token.text).toLowerCase();
      const at = length;
      const whole = word ? said : found.form.words.map((w) => romanize(w)).join(' ');
      emit(/^\//.test(token.text) ? ` ${whole}` : whole, start, end);
      for (const sense of found.form.senses) terms.push({ ...sense, start: at, end: length });
      if (found.ending) emit(` ${found.ending}`, start, end);
      i = found.next;
      continue;
    }
    const text = token.text;
    // The sign behind an emoji that says how it is drawn is no letter.
    if (/^[\ufe0e\ufe0f\u20e3]+$/.test(text)) emit(' '.repeat(text.length), token.start, token.end);
    else if (isWord(text)) emit(romanize(text).toLowerCase(), token.start, token.end);
    else if (/^\d/.test(text)) emit(text.replace(/,/g, ''), token.start, token.end);
    else {
      const mark = marks[text] ?? (/^[\x21-\x7e]$/.test(text) ? text : ' ');
      const opening = /(^|\n)\s*$/.test(tail) && /\p{Extended_Pictographic}/u.test(text);
      emit(opening ? '•' : mark, token.start, token.end);
    }
    i++;
  }
  const plain = parts.join('');
  return {
    source,
    plain,
    terms,
    units: sentences(plain),
    termsIn: ({ start, end }) => {
      let low = 0;
      let high = terms.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (terms[middle]!.start < start) low = middle + 1;
        else high = middle;
      }
      const first = low;
      while (low < terms.length && terms[low]!.start < end) low++;
      return terms.slice(first, low).filter((t) => t.end <= end);
    },
    language,
    quote: ({ start, end }) => {
      while (start < end && /\s/.test(plain[start] ?? ' ')) start++;
      while (end > start && /\s/.test(plain[end - 1] ?? ' ')) end--;
      if (start >= end) return '';
      return source.slice(from[start], to[end - 1]).trim();
    },
  };
}
