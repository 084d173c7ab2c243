/** Playing ages: ranges, bounds, "about 50", "early 40s"; and the legal age, which is another thing. */
import type { Found } from './spans.ts';
import { matches } from './spans.ts';

export type AgeRange = { min: number | null; max: number | null };
export type Ages = { playing: Found<AgeRange>[]; legal: Found<number>[] };

/** Words after a number that make it something other than an age. */
const otherUnit =
  '(?!\\d|\\s*-\\s*\\d{2}|\\s*(?:year\\s*)?(?:experience|anubhav|exp)\\b|\\s*(?:ko\\b|hour|minute|scenes?|scene|lines?|class|std|inches|second|day|night|people|kilo|cm|inch|feet|km|month|week|episode|shots?|takes?|spots?|sets?|lines?|thousand|lakh|k\\b|am\\b|pm\\b|oclock|rs\\b|%|minutes?|pages?|songs?|shows?|artists|models|dancers|purush|mahil|january|february|march|april|may|june|july|august|september|october|november|december|[:/.]\\d))';
/** The same where a bound stands between, and a person may follow: "40 above purush". */
const otherThing = otherUnit.replace('|purush|mahil', '');
const number = "(?<![\\d.:/'-])(\\d{1,2})";
const years = `(?:\\s*(?:ke|ka|ki)?\\s*year)?`;
const label =
  '\\b(?:playing age|age|voice age)[^\\w,;)\\n]{0,3}(?:group |range |between |about |is |should be |ka |ki |from )?';

/** A single age stands for the years around it. */
export const around = (n: number): AgeRange => {
  const spread = n >= 30 ? 5 : n >= 18 ? 2 : 1;
  return { min: Math.max(0, n - spread), max: n + spread };
};

/** "2-3 boys" counts them; "18-24 boys" says how old. */
const counts = (g: RegExpMatchArray, low: number) =>
  low < 14 &&
  /^\s*(?:boys|girls|men\b|women\b|kids|ladke|bachche|bachcho|mule|muli|junior|crowd|extras|mehmaan|guests?|chhaatr|students?|dancers?|yaatree|log\b|vidyaarth)/.test(
    (g.input ?? '').slice((g.index ?? 0) + g[0].length),
  );

/** "1 year" is a term unless it is said of a small child. */
const small =
  '(?:bab(?:y|ies)|infant|toddler|shishu|baal\\w*|mool|child|kid|bach\\w*|boy|girl|ladk\\w*|mul\\w*|twins)';
const ofBaby = (g: RegExpMatchArray) => {
  const [text, at] = [g.input ?? '', g.index ?? 0];
  return (
    new RegExp(`\\b${small}\\W{0,3}$`).test(text.slice(Math.max(0, at - 16), at)) ||
    new RegExp(`^\\s*(?:ka|kaa|ki|kee|ke|chaa|chee|che)?\\s*${small}\\b`).test(
      text.slice(at + g[0].length, at + 40),
    )
  );
};

/** What stands before a number that is a size, a date or money rather than an age. */
const otherBefore =
  /\b(?:size|waist|bust|chest|hips?|shoe|kamar|collar|class|std|kakshaa|kaksha|fee|rs|shoot|dates|on|month|scene|episode|part|take|day|weight|vajan|vazan)[\s:-]{0,3}$/;

const sane = ({ min, max }: AgeRange) =>
  (min === null || (min >= 0 && min <= 95)) &&
  (max === null || (max >= 1 && max <= 99)) &&
  (min === null || max === null || min <= max);

export function ages(plain: string): Ages {
  const playing: Found<AgeRange>[] = [];
  const legal: Found<number>[] = [];
  const taken = (start: number, end: number) =>
    [...playing, ...legal].some((f) => start < f.end && f.start < end);
  const put = (start: number, end: number, value: AgeRange) => {
    if (otherBefore.test(plain.slice(Math.max(0, start - 14), start))) return;
    if (sane(value) && !taken(start, end)) playing.push({ start, end, value });
  };
  const run = (pattern: string, read: (g: RegExpMatchArray) => AgeRange | undefined) => {
    for (const { start, end, groups } of matches(plain, new RegExp(pattern, 'g'))) {
      const value = read(groups);
      if (value) put(start, end, value);
    }
  };
  const legalPatterns = [
    /\b(?:real|actual|legal|asli|aslee|vaastavik|khara|khare|kharee|legally|pratyaksh)\s*(?:ka |mein |in )?(?:age )?\W{0,3}(?:should be |must be |be )?(?:above )?(\d{2})\s*\+?(?:\s*year)?(?:\s*above)?(?:\s*(?:hona|hone|asaave|must|purn))?/g,
    /\b(?:must be|should be|strictly|only)\s*(?:legally\s*)?(?:above\s*)?(\d{2})\s*(?:\+|year above|above)(?!\s*[-\d])(?:\s*(?:with|only|legal|id))?/g,
    /\b(?:but|lekin|magar|though|yet|pan)\s+(?:[a-z]+\s+){0,2}(18|21)\s*(?:\+|above)(?!\s*[-\d])/g,
    /\b(18|21|25)\s*(?:\+|above)\s*(?:with id|with valid id|id|only|legal|legally|with proof|proof|id proof|aadhaar|aadhar|age proof|must|hi\b|hee\b|years? with id)/g,
    /\b(18|21)\s*\+\s*(?=\(?(?:legal|id|proof|aadhaar))/g,
    /\b(18|21) (?:year )?(?:purn|pooree|poori|complete|poora|puri|total (?:hon\w*|ho\b|hu\w*|asaav\w*|asav\w*|kiy\w*|kar\w*))/g,
    /\b(1[89]|2[1-5])\s*(?:year )?(?:se )?(?:\+|above)\s*(?:ka |ki |ke |kaa |kee |hona |wala |valid )*(?:id\b|pahchaan|pehchaan|olakhpatr|proof|aadhaar|aadhar|legal)/g,
    /\blegal(?:ly)? (?:adult|18)\b(?:\s*\(?(18)\+?\)?)?/g,
  ];
  for (const pattern of legalPatterns)
    for (const { start, end, groups } of matches(plain, pattern)) {
      const years = Number(groups[1] ?? 18);
      if (years >= 16 && years <= 25 && !taken(start, end)) legal.push({ start, end, value: years });
    }
  const join = `\\s*(?:years?)?\\s*(?:-|to|se|until)\\s*`;
  run(
    `\\b(early|mid|late)\\s*-?\\s*(\\d)0'?s(?:\\s*(?:-|to|and|se)\\s*(early|mid|late)\\s*-?\\s*(\\d)0'?s)?`,
    (g) => {
      const part: Record<string, [number, number]> = { early: [0, 3], mid: [3, 7], late: [7, 9] };
      const low = Number(g[2]) * 10 + part[g[1]!]![0];
      const high = g[3] ? Number(g[4]) * 10 + part[g[3]]![1] : Number(g[2]) * 10 + part[g[1]!]![1];
      return { min: low, max: high };
    },
  );
  run(`\\b(early|mid|late)\\s*(?:-|to)\\s*(early|mid|late)\\s*-?\\s*(\\d)0'?s`, (g) => {
    const part: Record<string, [number, number]> = { early: [0, 3], mid: [3, 7], late: [7, 9] };
    return { min: Number(g[3]) * 10 + part[g[1]!]![0], max: Number(g[3]) * 10 + part[g[2]!]![1] };
  });
  run(`${label}${number}${years}${join}(\\d{1,2})${years}${otherUnit}`, (g) => ({
    min: Number(g[1]),
    max: Number(g[2]),
  }));
  run(`\\bbetween\\s*${number}\\s*(?:and|to|-|se)\\s*(\\d{1,2})${years}${otherUnit}`, (g) => ({
    min: Number(g[1]),
    max: Number(g[2]),
  }));
  run(`${number}${join}(\\d{1,2})${years}${otherUnit}`, (g) => {
    const [low, high] = [Number(g[1]), Number(g[2])];
    if (counts(g, low)) return undefined;
    return high > low || (high === low && low > 0) ? { min: low, max: high } : undefined;
  });
  // "2 पुलिस वाले 30-40 पुरुष": behind who is wanted it is how old; alone it may count them.
  run(
    `(?<=[a-z]{3}\\s{1,2})(?<!\\b(?:need|about|total|crowd|k liye|for|approx)\\s{1,2})${number}${join}(\\d{1,2})${years}(?=\\s+(?:purush|mahil[a-z]*)\\b)`,
    (g) => {
      const [low, high] = [Number(g[1]), Number(g[2])];
      return low >= 14 && high > low ? { min: low, max: high } : undefined;
    },
  );
  // "8 and 11 year": two of them, and which is which is not said.
  run(`${number}${years}\\s*(?:and|&)\\s*(\\d{1,2})\\s*-?\\s*year\\b${otherUnit}`, (g) => {
    const [low, high] = [Number(g[1]), Number(g[2])];
    return high > low ? { min: low, max: high } : undefined;
  });
  run(`\\b(\\d)0'?s\\s*(?:-|to|and|se)\\s*(\\d)0'?s\\b`, (g) => ({
    min: Number(g[1]) * 10,
    max: Number(g[2]) * 10 + 9,
  }));
  run(`(?<!\\d)([2-8])0'?s\\b`, (g) => ({ min: Number(g[1]) * 10, max: Number(g[1]) * 10 + 9 }));
  run(`(?:${label})?\\babout\\s*${number}${years}${otherUnit}`, (g) => around(Number(g[1])));
  run(`${number}${years}\\s*(?:ke |ki |ka |-)?\\s*(?:about|ish\\b)(?!\\s*\\d)`, (g) => around(Number(g[1])));
  run(
    `(?:${label})?${number}\\s*(?:year)?\\s*(?:se |ke |ka |ki |or )?(?:\\+|above)(?:\\s*year)?${otherThing}`,
    (g) => ({ min: Number(g[1]), max: null }),
  );
  run(`(?:${label})?\\babove\\s*(?:the age of |age )?${number}${years}${otherUnit}`, (g) => ({
    min: Number(g[1]),
    max: null,
  }));
  run(`(?:${label})?${number}\\s*(?:year)?\\s*(?:se |ke |ka |ki )?below\\b`, (g) => ({
    min: null,
    max: Number(g[1]),
  }));
  run(`${number}\\s*year\\s*than less\\b`, (g) => ({ min: null, max: Number(g[1]) }));
  run(`(?:${label})?\\bbelow\\s*(?:the age of |age )?${number}${years}${otherUnit}`, (g) => ({
    min: null,
    max: Number(g[1]),
  }));
  // "12 saal tak", "umar 40 tak", "up to 30 years"
  run(
    `(?:${label}${number}${years}|${number}\\s*year)\\s*(?:se |ke |ka |ki )?until\\b|\\buntil\\s*${number}\\s*year\\b${otherUnit}`,
    (g) => ({ min: null, max: Number(g[1] ?? g[2] ?? g[3]) }),
  );
  run(`${number}\\s*(?:year )?(?:ka|ki|ke|kaa|kee)\\s*(?:year )?(?:lag|dikh)`, (g) => ({
    min: Number(g[1]),
    max: Number(g[1]),
  }));
  run(`${label}${number}${years}${otherUnit}`, (g) =>
    counts(g, Number(g[1])) ? undefined : { min: Number(g[1]), max: Number(g[1]) },
  );
  run(
    `${number}\\s*-?\\s*year\\b(?!\\s*(?:se|from|until|experience|digital|tv|print|usage|india|contract|commitment|use|validity|term|exclusiv|ooh|media|in |perpetual|ago|pehle|license|licence|,\\s*(?:india|all|worldwide|digital|tv)))`,
    (g) => (Number(g[1]) < 4 && !ofBaby(g) ? undefined : { min: Number(g[1]), max: Number(g[1]) }),
  );
  playing.sort((a, b) => a.start - b.start);
  return { playing: playing.filter((age, i) => !outplayed(plain, age, playing[i + 1])), legal };
}

/** "18-22 to play 15-16", "12 saal ka jo 10 ka lage": the age to be seen counts. */
function outplayed(plain: string, age: Found<AgeRange>, next: Found<AgeRange> | undefined): boolean {
  if (!next || next.start - age.end > 40) return false;
  const between = plain.slice(age.end, next.start);
  if (/[\n;|•]/.test(between)) return false;
  return (
    /\b(?:to play|plays?|playing|who looks?|looks?|look like)\s*(?:a |as |like )?$/.test(between) ||
    /(?:lag|dikh)$/.test(plain.slice(next.start, next.end))
  );
}
