/** Days of the month that are written out: "twelfth", "बारह को", "पंधरा तारखेला", "tees tareekh". */
import { spokenKey, type SpokenWord } from '../spoken.ts';
import { hourWord } from './times.ts';

const read = (list: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(list.flatMap(([day, names]) => names.split(' ').map((name) => [spokenKey(name), day] as const)));

/** Nothing but a number, and mostly a day: hours, money and counts are told by what stands behind them. */
const plain = read([
  [4, 'fourth'], [5, 'fifth'], [6, 'sixth'], [7, 'seventh'], [8, 'eighth'], [9, 'ninth'], [10, 'tenth'], [11, 'eleventh gyarah'],
  [12, 'twelfth बारह barah'], [13, 'thirteenth terah तेरह'], [14, 'fourteenth chaudah चौदह चौदा'], [15, 'fifteenth pandrah pandhra पंद्रह पन्द्रह पंधरा'],
  [16, 'sixteenth solah सोलह सोळा'], [17, 'seventeenth satrah सत्रह सतरा'], [18, 'eighteenth athrah atharah अठारह अठरा'],
  [19, 'nineteenth unnees unnis उन्नीस एकोणीस ekonis'], [20, 'twentieth बीस वीस'], [21, 'ikkees ikkis इक्कीस एकवीस ekvis'], [22, 'bais baees बाईस बावीस bavis'],
  [23, 'teis teyis तेईस तेवीस tevis'], [24, 'chaubis chaubees चौबीस चोवीस chovis'], [25, 'pachis pachees pachchis पच्चीस पचीस पंचवीस panchvis'],
  [26, 'chhabbis chhabees छब्बीस सव्वीस savvis'], [27, 'sattais सत्ताईस सत्तावीस sattavis'], [28, 'atthais aththais अट्ठाईस अठ्ठाईस अठ्ठावीस atthavis'],
  [29, 'untees untis उनतीस एकोणतीस ekontis'], [30, 'तीस thirtieth'], [31, 'इकतीस एकतीस ikatees'],
]); // prettier-ignore

/** Also "give", "be", "with" and the hours: a day only with its mark, and only one that was asked about. */
const marked = read([
  [1, 'ek एक first pehli पहली pahili पहिली'], [2, 'do दो don दोन second'], [3, 'teen तीन third'], [4, 'char chaar चार'], [5, 'paanch panch paach पाँच पांच पाच'],
  [6, 'chhe chhah छह छः saha सहा'], [7, 'saat सात'], [8, 'aath आठ'], [9, 'nau नौ नऊ'], [10, 'das dus दस daha दहा'], [12, 'bara बारा twelve'], [13, 'तेरा tera thirteen'],
  [14, 'fourteen'], [15, 'fifteen'], [16, 'sixteen'], [17, 'seventeen'], [18, 'eighteen'], [19, 'nineteen'], [20, 'bees vis vees twenty'], [30, 'tees tis thirty'],
]); // prettier-ignore
const marks: ReadonlySet<string> = new Set(
  'ko la tareekh tarkhela को ला तारीख तारीख़ तारखेला tarikh'.split(' ').map(spokenKey),
);

/** "दहाला", "अकरालाच": the day, its mark and an "only" in one word. */
const glued: readonly (readonly [string, readonly string[]])[] = [
  [spokenKey('लाच'), ['la', 'hi']],
  [spokenKey('ला'), ['la']],
];

/** The day that the word at `i` writes out, in digits, with what is glued to it; null where it is none. */
export function dayInWords(
  words: readonly SpokenWord[],
  i: number,
  asked: ReadonlySet<number>,
): readonly string[] | null {
  const key = words[i]?.key ?? '';
  const day = plain.get(key);
  if (day !== undefined) return [String(day)];
  const doubtful = marked.get(key);
  if (doubtful !== undefined && asked.has(doubtful) && marks.has(words[i + 1]?.key ?? ''))
    return [String(doubtful)];
  for (const [ending, parts] of glued) {
    if (!key.endsWith(ending)) continue;
    if (key === ending) return parts.length > 1 ? parts : null;
    const stem = key.slice(0, -ending.length);
    const named = plain.get(stem) ?? marked.get(stem) ?? hourWord(stem);
    if (named !== undefined && asked.has(named)) return [String(named), ...parts];
  }
  return null;
}
