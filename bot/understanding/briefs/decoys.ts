/** Numbers that mean nothing for casting: phones, pin codes, links, percentages, years of experience, vehicle times. */
import type { Span } from './spans.ts';
import { matches } from './spans.ts';

const patterns: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)[^\s]{1,300}/g,
  /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{1,64}/g,
  /@\w{2,40}/g,
  /(?:\+?91[\s-]{0,2}|\b0)?(?<!\d)[6-9]\d{4}[\s-]?\d{5}(?!\d)/g,
  /(?<!\d)[6-9]\d{2}[\s-]\d{3}[\s-]\d{4}(?!\d)/g,
  /\+\d{1,3}[\s-]?\d[\d\s-]{7,14}/g,
  /\b(?:pin|pincode|pin code)\W{0,3}\d{6}\b/g,
  /(?<=[a-z][\s,-]{1,3})[1-8]\d{5}(?!\d|\s*(?:rs|per|total|for|each|all in|included|extra|\/))/g,
  /\b\d{1,3}\s*%/g,
  /\b\d{1,2}\+?\s*year[^.\n,;]{0,12}\b(?:experience|anubhav|exp)\b/g,
  /\b(?:experience|anubhav|exp)\b[^.\n,;]{0,12}\d{1,2}\+?\s*year/g,
  /\bnh[\s-]?\d{1,3}\b/g,
  /\b(?:gate|room|floor|studio|flat|plot|building|bldg|wing|sector|platform|no\.?|#|batch|group|season|part|version|v|lane|road no|stage|shade|take)\s*(?:no\.?|number)?\s*[-:]?\s*\d{1,4}\b/g,
  /\b\d{2}s?[\s-]+(?:style|era|type|theme|retro|decade|vibe|ka daur|ke dashak)\b/g,
  /\b\d{2}s\s+(?:song|music|era|film|look|backdrop|set|story)\b/g,
  /\b(?:19|20)\d{2}s\b/g,
  /\b\d{1,4}\s*(?:second|minute)\b/g,
  /\bpayment (?:in|within|after)\s*\d{1,3}\s*day\b|\bfee (?:in |within |after )?\s*\d{2,3}\s*day\b(?! (?:ka|ke|ki|for))|\b\d{1,3}\s*day (?:credit|ke baad|later|baad|after|nantar)\b/g,
];

/** The marks of a numbered list: "1) … 2) …". */
function enumerators(plain: string): Span[] {
  const marks = matches(plain, /(?<![\d'".:/-])([1-9])\s*([).])(?=\s*["a-z])/g);
  const first = marks.findIndex(({ groups }) => groups[1] === '1');
  if (first < 0) return [];
  const run = [marks[first]!];
  for (const mark of marks.slice(first + 1))
    if (Number(mark.groups[1]) === run.length + 1 && mark.groups[2] === run[0]!.groups[2]) run.push(mark);
  return run.length > 1 ? run.map(({ start, end }) => ({ start, end })) : [];
}

export function decoys(plain: string): Span[] {
  return [...enumerators(plain), ...ofPatterns(plain)];
}

function ofPatterns(plain: string): Span[] {
  return patterns.flatMap((pattern) => matches(plain, pattern).map(({ start, end }) => ({ start, end })));
}
