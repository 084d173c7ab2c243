/** What a number in a reply is: an hour, money, an amount of something, or (perhaps) a day. */
import { lineOf, phrase, says, spokenKey, type SpokenWord } from '../spoken.ts';

export type NumberUse = 'time' | 'money' | 'amount' | 'day' | 'bare';

const keys = (list: string): ReadonlySet<string> =>
  new Set(list.split(' ').map((word) => spokenKey(word) || word));

const hourMarks = keys(
  'baje am pm oclock hrs hr बजे वाजता वाजल्यापासून वाजेपर्यंत वाजल्यानंतर वाजेपासून वाजेनंतर वाजले वाजेच्या vajta vajeparyant vajlyanantar vaje वाजे',
);
const moneyMarks = keys('k hazaar thousand lakh l rupees rupaya हज़ार लाख रुपये रुपए रु हजार lacs grand');
const amountMarks = keys(
  'month months mahine mahina saal year years yr yrs varsh ghante ghanta hours hour hrs hr tas min mins minute minutes days % log people kg yo महीने महीना साल वर्ष वर्षं वर्षे घंटे घंटा तास मिनट मिनिटं मिनिटे लोग महिने दिन din divas दिवस day times scenes looks weeks week hafte ads ad options option km kms cm cms centimeter centimetre centimeters सेमी सेंमी सेंटीमीटर feet foot ft फुट फूट फ़ीट फीट inch inches इंच kgs kilo kilos किलो',
);
export const isAmount = (key: string): boolean => amountMarks.has(key);
const dayMarks = keys('th st nd rd ko la tareekh तारीख को ला तारीख़ तारखेला tarkhela तारखेस date लाच कोच');
const amountOrHour = keys('hrs hr');
/** "all 3 open" counts days. */
const counting = keys('all any these those');
/** "max 4 hrs" counts hours and names none. */
const atMost = keys('max maximum only just for than sirf bas fakt');

const before = phrase(
  'after|before|till|until|by|at|post|past|around|from|since|between|upto|up to|time|call',
);
const afterwards = phrase(`
  (ke|k) (baad|bad)|baad|se pehle|se phele|tak|nantar|paryant|pasun|onwards|chya (aadhi|adhi)|aadhi|adhi
  के बाद|से पहले|तक|नंतर|पर्यंत|पासून|च्या आधी|आधी|पूर्वी|च्या नंतर|नंतरच
`);

export const isNumber = (word: SpokenWord | undefined): boolean => word !== undefined && /^\d/.test(word.key);

const numberWord = phrase('number|phone|mobile|whatsapp|contact|नंबर|नम्बर|मोबाइल|मोबाईल|फ़ोन|फोन|क्रमांक');

/** Ten digits from 6 to 9 onwards, in one piece or two, or a long number that is called one: a phone and no fee. */
export function ofPhone(words: readonly SpokenWord[], i: number): boolean {
  let [from, to] = [i, i + 1];
  while (isNumber(words[from - 1])) from--;
  while (isNumber(words[to])) to++;
  const digits = words.slice(from, to).map(({ key }) => key).join(''); // prettier-ignore
  if (/^(?:91|0)?[6-9]\d{9}$/.test(digits)) return true;
  return digits.length >= 6 && says(lineOf(words.slice(Math.max(0, from - 4), to + 3)), numberWord);
}

/** `days` are the days of the month that the question named; only they make a number without a mark a day. */
export function useOf(words: readonly SpokenWord[], i: number, days: ReadonlySet<number>): NumberUse {
  const key = words[i]?.key ?? '';
  const next = words[i + 1]?.key ?? '';
  const last = words[i - 1]?.key ?? '';
  const value = Number(key);
  if (/^\d{1,2}[:]\d\d$/.test(key)) return 'time';
  if (moneyMarks.has(next) || last === 'rupis' || next === '+' || last === '+') return 'money';
  if (/^\d{1,2}[.]\d\d$/.test(key) && Number(key) < 24) return 'time';
  if (counting.has(last) && !days.has(value) && value < 10) return 'amount';
  if (amountOrHour.has(next) && atMost.has(last)) return 'amount';
  if (hourMarks.has(next) && !(amountOrHour.has(next) && last === 'nd')) return 'time';
  if (amountMarks.has(next)) return 'amount';
  if (next === '/' && words[i + 2]?.key === '-') return 'money';
  if (/^\d{1,2}\/\d{1,2}/.test(key)) return 'day';
  if (!Number.isInteger(value) || value === 0 || value > 31) return value >= 32 ? 'money' : 'bare';
  if (dayMarks.has(next) || isMonth(next) || opensDate(last)) return 'day';
  const around = ` ${last} `;
  const ahead = ` ${words
    .slice(i + 1, i + 4)
    .map((w) => w.key)
    .join(' ')} `;
  const bound = (says(around, before) && last !== '') || startsWith(ahead, afterwards);
  if (
    next === 'se' &&
    value <= 12 &&
    value < Number(words[i + 2]?.key) &&
    Number(words[i + 2]?.key) <= 12 &&
    startsWith(` ${words[i + 3]?.key ?? ''} `, afterwards) &&
    dayBefore(words, i, days)
  )
    return 'time';
  // "Only after 11 on the 22nd": the day stands behind it.
  if (bound && value <= 12 && next === 'on' && words.slice(i + 2, i + 4).some(isNumber)) return 'time';
  if (bound && value <= 12 && !(days.has(value) && !dayBefore(words, i, days))) return 'time';
  return days.has(value) ? 'day' : 'bare';
}

function startsWith(line: string, wanted: ReturnType<typeof phrase>): boolean {
  wanted.pattern.lastIndex = 0;
  return line.search(wanted.pattern) === 1;
}

/** A day has been named a little earlier in the sentence, so this number bounds it by the hour. */
function dayBefore(words: readonly SpokenWord[], i: number, days: ReadonlySet<number>): boolean {
  for (let j = i - 1; j >= 0 && j >= i - 8; j--) {
    const word = words[j];
    if (!word || /^[.?!]$/.test(word.key)) return false;
    if (isNumber(word) && days.has(Number(word.key)) && words[j - 1]?.key !== '-') return true;
  }
  return false;
}

const months = new Map<string, number>();
for (const [
  number,
  names,
] of [
  [1, 'jan january जनवरी जानेवारी janevari janvari'], [2, 'feb february फरवरी फ़रवरी फेब्रुवारी farvari'],
  [3, 'mar march मार्च'], [4, 'apr april अप्रैल एप्रिल'], [5, 'may मई मे'], [6, 'jun june जून'],
  [7, 'jul july जुलाई जुलै julai'], [8, 'aug august अगस्त ऑगस्ट agast'], [9, 'sep sept september सितंबर सितम्बर सप्टेंबर'],
  [10, 'oct october अक्टूबर ऑक्टोबर'], [11, 'nov november नवंबर नवम्बर नोव्हेंबर'], [12, 'dec december दिसंबर दिसम्बर डिसेंबर'],
] as const) // prettier-ignore
  for (const name of names.split(' ')) if (name !== 'मे') months.set(spokenKey(name), number);

export const isMonth = (key: string): boolean => months.has(key);
/** Before the number: "मी १२ ला" is "I, on the 12th", though "मी" and "मई" are one key. */
export const opensDate = (key: string): boolean => isMonth(key) && key !== spokenKey('मी');
export const monthOf = (key: string): number | undefined => months.get(key);
