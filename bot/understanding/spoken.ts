/**
 * The form in which the rules read a message: words under their spelling keys, one space apart, punctuation as
 * words of its own. Phrases are written in any script and spelling and meet the message under the same keys.
 */
import { isEnglish } from './english.ts';
import { toAsciiDigits, wordKey } from './script.ts';

/** One word or sign; `from` and `to` are offsets into the original text. */
export type SpokenWord = { key: string; from: number; to: number };
export type Spoken = { text: string; words: SpokenWord[]; line: string };

/** Words whose loose spellings the general key leaves apart. */
const sameWord = new Map<string, string>();
const canonKey = (word: string): string => (isEnglish(word) ? `=${word}` : wordKey(word));
for (const group of [
  'haan ha haa han haanji hanji hn hnji ji-haan haaan hoy hoye',
  'nahi nahin nai nhi nahee nhin naahi nahii nay naay naahin nahii nai',
  'hai hain he hei h',
  'hu hun hoon hoo hua-hu hoo',
  'mai main mein-main myi',
  'me mein men mei mai-me may-me',
  'mujhe muje mujhko mereko mjhe',
  'kya kia kyaa kyu-kya',
  'kyu kyun kyon kyoon',
  'dono donon donno dona',
  'theek thik tik theekh thk thikk thike thikhai',
  'parso parson parsu parsoon',
  'kal kl kaal',
  'aur or-aur orr',
  'tareekh tarikh tareek tarik tariikh taarikh tarikhe tareekhein',
  'baje baj bje bajay bajhe',
  'chahiye chahie chahiy chaheye chahye',
  'kitna kitnaa kitana kitnaa ktna',
  'sakta skta',
  'sakti skti',
  'sakte skte',
  'milega milga milegaa',
  'available avl avlb avail availble avlbl avbl availabel avaialble avaliable availaible aval avlable',
  'not nt nott',
  'interested intrested intersted intrstd interestd inrested intreseted intrested',
  'please pls plz plzz plss pl',
  'you u',
  'are r',
  'your ur',
  'ok okay okk okie oky okey okkk',
  'thanks thx thnx thnks tysm thanku thankyou thnk',
  'tomorrow tmrw tmr tmrow tomorow tommorow tommorrow tomm tom',
  'because coz cuz bcoz bcz becoz',
  'message msg mesage',
  'messages msgs mesages',
  'number no-number nmbr numbr nambar nbr',
  'audition auditions adition odishan audishan audision auditon addition-audition',
  'shooting shoting shuting',
  'shoot shut shuut',
  'hazaar hazar hajar hajaar hazzar',
  'lakh lac lakhs lacs laakh',
  'paisa paise paisey paisaa',
  'problem prob prblm problm prablem',
  'confirm cnfrm confrm cnf confm',
  'rupees rupaye rupay rupaiye rupye rupee rs inr rupya',
  'bhi bi bhii',
  'abhi abi',
  'toh to-toh',
]) {
  const [canon, ...others] = group.split(' ');
  for (const other of others)
    if (!other.includes('-') && !isEnglish(other)) sameWord.set(wordKey(other), canonKey(canon ?? ''));
}
sameWord.set('h', 'hai');

/**
 * The key of one word: English as it is behind "=", so that no Indian stem reaches it; all else folded, and nasal
 * endings ("nahin", "dinon") lose the n.
 */
export function spokenKey(word: string): string {
  const plain = word.toLowerCase();
  if (shared.has(plain)) return plain;
  const apart = keptApart.get(plain);
  if (apart !== undefined) return apart;
  if (isEnglish(plain)) return `=${plain}`;
  const folded = wordKey(plain.replace(ending, '$1'));
  const same = sameWord.get(folded);
  if (same !== undefined) return same;
  const bare = folded.length > 3 && /(?:on|in|un|en|ain)$/.test(folded) ? folded.slice(0, -1) : folded;
  return sameWord.get(bare) ?? (/(?:o|hi|u)n$/.test(folded) ? bare : folded);
}
/** Marathi endings that Hindi has not: "भूमिकेसाठी", "भूमिकेबद्दल" and "भूमिकेच्या" stand for one word. */
const ending = /^([\u0900-\u097f]{3,})(?:साठी|मध्ये|मधून|मधनं|बद्दल|विषयी|कडून|तर्फे|सोबत|बरोबर|च्या)$/u;
/** "Done" and "what" meet under one key, and one asks. No folded key holds a y. */
const keptApart: ReadonlyMap<string, string> = new Map(
  ['kiya', 'kiyaa', 'किया'].map((word) => [word, 'kiya']),
);
/** Spelt alike in English and Hinglish, and telling nothing apart. */
const shared: ReadonlySet<string> = new Set(['do', 'me', 'to', 'main', 'on', 'in', 'the', 'am', 'pm', 'of']);

const token =
  /\d+(?:[.:]\d+)?(?:,\d{2,3})*(?:\/\d{1,4}){0,2}|[\p{L}\p{M}\u200c\u200d]+|👍|👌|✅|✔|🙌|👎|❌|🚫|🙏|[.!।\n;…]|[?？]|[,،—–:]|[-+%&/@₹()"[\]{}<>=*#|]/gu;

/** Reads any text; never throws, linear in its length. Apostrophes vanish ("can't" is the word "cant"). */
export function toSpoken(text: string): Spoken {
  const marks = toAsciiDigits(text).replace(/[\u{1F3FB}-\u{1F3FF}]|\uFE0F/gu, (mark) =>
    ' '.repeat(mark.length),
  );
  const words: SpokenWord[] = [];
  const dashed = marks.replace(/(?<=\d)[–—](?=\d)/g, '-');
  for (const match of dashed.replace(/(?<=\p{L})['’`](?=\p{L})/gu, '\u0001').matchAll(spokenToken)) {
    const found = match[0];
    words.push({ key: keyOf(found), from: match.index, to: match.index + found.length });
  }
  return { text, words, line: lineOf(words) };
}

/** As `token`, but a word may hold the mark that stands for an apostrophe. */
const spokenToken = new RegExp(token.source.replace('\\u200d]+', '\\u200d\\u0001]+'), 'gu');

function keyOf(found: string): string {
  if (/^\d/.test(found)) return found.replaceAll(',', '');
  if (/^[.!।\n;…]$/.test(found)) return '.';
  if (found === '？') return '?';
  if (/^[,،—–:]$/.test(found)) return ',';
  if (found === '₹') return 'rupis';
  if (!/\p{L}/u.test(found)) return found;
  return spokenKey(found.replaceAll('\u0001', '')) || '_';
}

/** ` word word word `: every word has a space on both sides. */
export function lineOf(words: readonly SpokenWord[]): string {
  return words.length === 0 ? ' ' : ` ${words.map((w) => w.key).join(' ')} `;
}

/**
 * A phrase book: alternatives in a small notation over `|`, brackets and `?`. `..` stands for up to four words of
 * the same clause, `#` for a number, `@` for any word, a trailing `*` for any ending. A line break is another `|`.
 * Spelling and script do not matter.
 */
export type Phrase = { readonly source: string; readonly pattern: RegExp };

export function phrase(...alternatives: string[]): Phrase {
  const source = alternatives
    .map((alternative) => alternative.trim().replace(/\s*\n\s*/g, '|'))
    .join('|')
    .replace(/['’]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/([\p{L}\p{M}]+)(\*?)/gu, (_, word: string, star: string) =>
      star ? stemOf(word) : spokenKey(word),
    )
    .replace(/\+/g, '\\+')
    .replace(/@/g, '[^ .,?]+')
    .replace(/#/g, '\\d[^ ]*')
    .replace(/ \(([^()]*[^() ])\)\?(?=[ |)]|$)/g, '(?: (?:$1))?')
    .replace(/ \.\. /g, ' (?:[^ .,?][^ ]* ){0,4}');
  return { source, pattern: new RegExp(`(?<= )(?:${source})(?= )`, 'g') };
}

/**
 * A Latin stem also reaches the English words that begin with its very letters; a Devanagari one also the forms in
 * which its last vowel falls silent ("दाखव" before "दाखवा").
 */
function stemOf(word: string): string {
  const folded = wordKey(word) || word;
  if (/^[a-z]+$/i.test(word)) return `(?:=${word.toLowerCase()}[^ ]*|${folded}[^ ]*)`;
  const short = wordKey(`${word}ा`).replace(/a$/, '');
  return /[\u0915-\u0939]\u093c?$/u.test(word) && short !== folded && short.length > 2
    ? `(?:${folded}|${short})[^ ]*`
    : `${folded}[^ ]*`;
}

export const says = (line: string, wanted: Phrase): boolean => {
  wanted.pattern.lastIndex = 0;
  return wanted.pattern.test(line);
};

/** Where a phrase stands, as half-open ranges of word positions in the line's words. */
export function findAll(line: string, wanted: Phrase): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  wanted.pattern.lastIndex = 0;
  let position = 0;
  let counted = 1;
  for (const match of line.matchAll(wanted.pattern)) {
    for (; counted < match.index; counted++) if (line[counted] === ' ') position++;
    let length = 1;
    for (const letter of match[0]) if (letter === ' ') length++;
    found.push({ from: position, to: position + length });
  }
  return found;
}

/** The words of the original text between two word positions. */
export function wordsBetween(spoken: Spoken, from: number, to: number): string {
  const first = spoken.words[from];
  const last = spoken.words[Math.max(from, to - 1)];
  return first && last ? spoken.text.slice(first.from, last.to) : '';
}
