/** Hours named in a reply, with their direction: "4 baje ke baad" is from four, "till 6" until six. */
import { findAll, lineOf, phrase, says, spokenKey, type SpokenWord } from '../spoken.ts';
import { isNumber, useOf } from './numbers.ts';

/** Positions are half-open and cover the number with its marks; `at` is `HH:MM` of the IST day. */
export type HourMention = {
  from: number;
  to: number;
  at: string;
  way: 'from' | 'until' | 'at';
  evening: boolean;
  notBefore: boolean;
};

const numberWords = new Map<string, number>();
for (const [
  value,
  names,
] of [
  [1, 'one ek एक'], [2, 'two दोन donala दो don'], [3, 'three teen तीन'], [4, 'four chaar char चार'],
  [5, 'five paanch panch पाँच पांच पाच paach'], [6, 'six chhah che छह छः सहा saha chhe'], [7, 'seven saat सात'],
  [8, 'eight aath आठ'], [9, 'nine nau नौ नऊ'], [10, 'ten das दस दहा daha dus'], [11, 'eleven gyarah ग्यारह अकरा akra akara'],
  [12, 'twelve barah बारह बारा bara'],
] as const) // prettier-ignore
  for (const name of names.split(' ')) numberWords.set(spokenKey(name), value);
numberWords.set('do', 2);

/** The hour that a word names by itself: "नऊ", "das". */
export const hourWord = (key: string): number | undefined => numberWords.get(key);

const oclock = new Set(
  'baje baj बजे वाजता vajta वाजल्यापासून वाजेपर्यंत वाजल्यानंतर वाजेपासून वाजेनंतर वाजेच्या वाजल्यावर वाजायच्या pm am oclock hrs vajeparyant vajlyanantar vaje वाजे'
    .split(' ')
    .map(spokenKey),
);
const half = new Set('saade sade sadhe साढ़े साडे'.split(' ').map(spokenKey));
/** "ढाई बजे" is half past two, "सवा दो" a quarter past and "पौने दो" a quarter to. */
const alone = new Map<string, number>();
for (const [hour, names] of [[1, 'डेढ़ डेढ dedh दीड deed'], [2, 'ढाई dhai dhaai अडीच adich']] as const) // prettier-ignore
  for (const name of names.split(' ')) alone.set(spokenKey(name), hour);
const quarters = new Map<string, number>();
for (const [minutes, names] of [[15, 'सवा sava sawa'], [-15, 'पौने पावणे paune pavne']] as const) // prettier-ignore
  for (const name of names.split(' ')) quarters.set(spokenKey(name), minutes);
const bounds = new Set(['नंतर', 'पर्यंत', 'पासून', 'nantar', 'paryant', 'pasun'].map(spokenKey));
/** "पर्यंतच", "नंतरच": nothing but emphasis. */
const emphasis = /a?ch$/;
/** "चारनंतर", "सहापर्यंत", "आठला": an hour and its direction in one word. */
export function unglued(key: string): string[] {
  const bare = key.replace(emphasis, '');
  if (bounds.has(bare)) return [bare];
  for (const suffix of [...bounds, spokenKey('ला')]) {
    const stem = bare.endsWith(suffix) ? bare.slice(0, -suffix.length) : '';
    const hour = numberWords.get(stem);
    const behind = suffix === spokenKey('ला') ? [] : [suffix];
    if (hour !== undefined) return [String(hour), 'baje', ...behind];
    const half = joined.get(stem);
    if (half !== undefined) return [`${half}:30`, 'baje', ...behind];
  }
  return [key];
}

/** "साडेचार": half past, in one word. */
const joined = new Map<string, number>();
for (const [name, value] of numberWords) for (const start of half) joined.set(`${start}${name}`, value);
const fromMark = phrase(`
  baad|ke (baad|bad)|के बाद|नंतर|नंतरच|च्या नंतर|nantar|chya nantar|se (free|available|khali|hi|aage|mokla)
  onwards|onward|से|पासून|पासूनच|pasun|vajlyanantar|वाजल्यानंतर|वाजल्यापासून|वाजेनंतर|वाजेपासून|वाजल्यावर|se
`);
const untilMark = phrase(`
  tak|तक|पर्यंत|paryant|वाजेपर्यंत|vajeparyant|se (pehle|phele|pahle)|से पहले|च्या आधी|आधी|chya (adhi|aadhi)|aadhi
  वाजायच्या आधी|वाजेच्या आधी|पूर्वी
`);
const fromBefore = phrase('after|from|since|post|past|only after|start(ing)? from|not before|anytime after');
const untilBefore = phrase(
  'till|until|upto|up to|by|before|only till|latest by|only until|leave at|till about|by about|by around',
);
const notBefore = phrase(`
  (not|no|cant|cannot|nothing) .. before|before .. (not|no|wont|cant)|se pehle .. (nahi|mushkil|nako)
  च्या आधी .. (नाही|नको)|से पहले .. नहीं|आधी .. (नाही|नको)|aadhi .. nahi|not possible before
`);
const late = phrase(`
  pm|evening|tonight|night|shaam|sham|raat|शाम|रात|संध्याकाळी|संध्याकाळ|रात्री|रात्र|dopahar|दोपहर|दुपारी|dupari|afternoon
  noon|sandhyakali|ratri
`);
const early = phrase('am|morning|subah|savere|सुबह|सकाळी|सकाळ|sakali|early');
const namedHours: readonly (readonly [string, ReturnType<typeof phrase>])[] = [
  ['12:00', phrase('noon|midday|12 noon')],
];

export function hoursNamed(words: readonly SpokenWord[], days: ReadonlySet<number>): HourMention[] {
  const found: HourMention[] = [];
  for (let i = 0; i < words.length; i++) {
    const hit = clockAt(words, i, days);
    if (!hit) continue;
    found.push(directed(words, i, hit));
    i = hit.to - 1;
  }
  for (const [at, wanted] of namedHours)
    for (const place of findAll(lineOf(words), wanted))
      if (!found.some((hour) => hour.from < place.to && place.from < hour.to))
        found.push(
          directed(words, place.from, { hour: Number(at.slice(0, 2)), minute: 0, to: place.to, sure: true }),
        );
  return found.sort((a, b) => a.from - b.from);
}

type Clock = { hour: number; minute: number; to: number; sure: boolean };

function clockAt(words: readonly SpokenWord[], i: number, days: ReadonlySet<number>): Clock | null {
  const key = words[i]?.key ?? '';
  const next = words[i + 1]?.key ?? '';
  const glued = joined.get(key);
  if (glued !== undefined)
    return { hour: glued, minute: 30, to: oclock.has(next) ? i + 2 : i + 1, sure: false };
  const whole = alone.get(key);
  if (whole !== undefined && (oclock.has(next) || bounds.has(next) || follows(words, i + 1)))
    return { hour: whole, minute: 30, to: oclock.has(next) ? i + 2 : i + 1, sure: false };
  const off = half.has(key) ? 30 : quarters.get(key);
  if (off !== undefined) {
    const hour = isNumber(words[i + 1]) ? Number(next) : numberWords.get(next);
    const to = oclock.has(words[i + 2]?.key ?? '') ? i + 3 : i + 2;
    // "सवा दो बजे": beside "half past" these also stand before money.
    if (hour !== undefined && hour <= 12 && (off === 30 || to === i + 3))
      return off < 0
        ? { hour: hour - 1, minute: 60 + off, to, sure: false }
        : { hour, minute: off, to, sure: false };
  }
  if (isNumber(words[i])) {
    if (useOf(words, i, days) !== 'time') return null;
    const [hour, minute] = key.split(/[.:]/).map(Number);
    if (hour === undefined || hour > 24) return null;
    return {
      hour: hour % 24,
      minute: Math.min(59, minute ?? 0),
      to: oclock.has(next) ? i + 2 : i + 1,
      sure: hour > 12,
    };
  }
  const spelled = numberWords.get(key);
  const bounded = spelled !== undefined && bounds.has(next);
  if (bounded && key !== 'ek') return { hour: spelled, minute: 0, to: i + 1, sure: false };
  return spelled !== undefined && oclock.has(next) && next !== 'am'
    ? { hour: spelled, minute: 0, to: i + 2, sure: false }
    : null;
}

/** What stands at `i` gives an hour its direction: "ढाई के बाद". */
const follows = (words: readonly SpokenWord[], i: number): boolean => {
  const ahead = lineOf(words.slice(i, i + 2));
  return [fromMark, untilMark].some((mark) => findAll(ahead, mark).some(({ from }) => from === 0));
};

/** A bare 1 to 6 is afternoon; "shaam", "pm" and the like move the others. */
function directed(words: readonly SpokenWord[], from: number, clock: Clock): HourMention {
  const behind = lineOf(words.slice(Math.max(0, from - 3), from));
  const ahead = lineOf(words.slice(clock.to, clock.to + 4));
  const mark = words[clock.to - 1]?.key ?? '';
  const around = `${behind}${mark}${ahead}`;
  let hour = clock.hour;
  const evening = mark === 'pm' || (mark !== 'am' && says(around, late) && !says(behind, early));
  const morning = mark === 'am' || (says(behind, early) && mark !== 'pm');
  if (!clock.sure && hour < 12 && !morning && (evening || (hour >= 1 && hour <= 6))) hour += 12;
  if (hour === 12 && mark === 'am') hour = 0;
  const marks = `${mark === '' ? ' ' : ` ${mark}`}${ahead}`;
  const beginsWith = (wanted: ReturnType<typeof phrase>, line: string): boolean => {
    wanted.pattern.lastIndex = 0;
    return findAll(line, wanted).some((hit) => hit.from === 0);
  };
  const endsBehind = (wanted: ReturnType<typeof phrase>): boolean => {
    const count = behind.trim() === '' ? 0 : behind.trim().split(' ').length;
    return findAll(behind, wanted).some((hit) => hit.to === count || hit.to === count - 1);
  };
  let way: HourMention['way'] = 'at';
  const tail = beginsWith(untilMark, ahead) || beginsWith(untilMark, marks);
  const head = beginsWith(fromMark, ahead) || beginsWith(fromMark, marks);
  if (tail) way = 'until';
  else if (endsBehind(untilBefore)) way = 'until';
  else if (head || endsBehind(fromBefore)) way = 'from';
  const barred = way === 'until' && says(lineOf(words.slice(Math.max(0, from - 6), clock.to + 6)), notBefore);
  if (barred) way = 'from';
  return {
    from,
    to: clock.to,
    at: `${pad(hour)}:${pad(clock.minute)}`,
    way,
    evening: evening || morning || clock.sure,
    notBefore: barred,
  };
}

const pad = (n: number): string => String(n).padStart(2, '0');
