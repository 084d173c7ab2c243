/** How many people a role asks for: never a number that is an age, a date or money. */
import type { Term } from './normalise.ts';
import type { Span } from './spans.ts';
import type { Found } from './spans.ts';
import { matches } from './spans.ts';
import type { BriefText } from './normalise.ts';
import { isNote, isPlain } from './role-frame.ts';

/** "3 boys", "40 men", "junior artists 25 people", "x6": never a number that is an age, a date or money. */
export function countNear(masked: string, head: Term, scope: Span): Found<number> | undefined {
  const before =
    /(?<![\d.,/:'-])(\d{1,3})\s*(?:x\s*|nos\.?\s*|people\s*|different |new |real |young |[a-z]{2,12} ){0,2}$/.exec(
      masked.slice(Math.max(scope.start, head.start - 30), head.start),
    );
  if (
    before &&
    Number(before[1]) >= 1 &&
    Number(before[1]) <= 500 &&
    !/\b(?:year|day|in|from|for|part)\b/.test(before[0])
  ) {
    const start = head.start - before[0].length;
    return { start, end: head.end, value: Number(before[1]) };
  }
  const after =
    /^\s*(?:\(|-|:|,)?\s*(?:x\s*(\d{1,3})\b|(\d{1,3})\s*(?:x\b|people|nos|purush|mahilaa|men|women|boys|girls|in number|artists|each)|(\d{1,2})(?=\s*,\s*\d{2}\s*(?:-|to|se)|\s*-\s*\d{2}\s*(?:-|to|se)\s*\d{2}))/.exec(
      masked.slice(head.end, Math.min(scope.end, head.end + 34)),
    );
  const n = Number(after?.[1] ?? after?.[2] ?? after?.[3]);
  if (after && n >= 1 && n <= 500) return { start: head.start, end: head.end + after[0].length, value: n };
  const twins = head.value === 'twins' ? 2 : undefined;
  return twins ? { start: head.start, end: head.end, value: twins } : undefined;
}

/** "Constable 25-30 (2 log)": how many stands behind how old. */
export function countBehind(masked: string, age: Span): Found<number> | undefined {
  const hit = /^\s*(?:year)?\s*[,(-]?\s*(\d{1,3})\s*(?:people|persons?|nos)\b/.exec(
    masked.slice(age.end, age.end + 24),
  );
  const value = Number(hit?.[1]);
  return hit && value >= 1 && value <= 500
    ? { start: age.end, end: age.end + hit[0].length, value }
    : undefined;
}

export type CountedSexes = Span & { men: Found<number>; women: Found<number> };

/** "10 M 8 F", "3 male + 2 female": the same role, counted apart by sex. */
export function countedSexes(masked: string, from = 0): CountedSexes | undefined {
  const his =
    '(\\d{1,3})\\s*(?:x\\s*)?(?:m|male|males|men|man|purush|gents|guys?|boys?|ladk[ae]+|lark[ae]+|mulg[ae]+)';
  const hers =
    '(\\d{1,3})\\s*(?:x\\s*)?(?:f|female|females|women|woman|mahilaa|mahilaaen|mahila|ladies|lady|girls?|ladki\\w*|ladkee|larki\\w*|muli|mulee|mulgi|mulgee)';
  const joint = '\\s*(?:,|and|&|\\+|\\/)?\\s*';
  const [manWord, womanWord] = [
    '(?:m|male|males|men|purush|gents)(?:\\s*(?:models?|modal|dancers?|artists?))?',
    '(?:f|female|females|women|mahilaa|ladies)(?:\\s*(?:models?|modal|dancers?|artists?))?',
  ];
  for (const [first, pattern] of [
    [
      'm',
      `(?<=[^\\d]|^)${manWord}\\s*[-:]?\\s*(\\d{1,3})\\s*(?:,|and|&|\\+)?\\s*${womanWord}\\s*[-:]?\\s*(\\d{1,3})(?!\\s*(?:-|to|se|\\d|year))`,
    ],
    [
      'f',
      `(?<=[^\\d]|^)${womanWord}\\s*[-:]?\\s*(\\d{1,3})\\s*(?:,|and|&|\\+)?\\s*${manWord}\\s*[-:]?\\s*(\\d{1,3})(?!\\s*(?:-|to|se|\\d|year))`,
    ],
    ['m', `${his}${joint}${hers}`],
    ['f', `${hers}${joint}${his}`],
  ] as const) {
    const hit = matches(masked, new RegExp(`(?<![\\d.:/-])${pattern}\\b(?!')`, 'g')).find(
      ({ start }) => start >= from,
    );
    if (!hit) continue;
    const span = { start: hit.start, end: hit.end };
    const [a, b] = [Number(hit.groups[1]), Number(hit.groups[2])];
    const part = (value: number): Found<number> => ({ ...span, value });
    return { ...span, men: part(first === 'm' ? a : b), women: part(first === 'm' ? b : a) };
  }
  return undefined;
}

/** "Junior artists – 40 men": the number may stand by the sex word. */
export function countOfSex(
  text: BriefText,
  masked: string,
  nouns: readonly Term[],
  head: Term,
  unit: Span,
): Found<number> | undefined {
  const other = nouns.find(
    (t) =>
      t !== head &&
      t.start > head.start &&
      t.end <= unit.end &&
      t.start - head.end < 40 &&
      (isPlain(t) || isNote(t, 'kid')),
  );
  if (!other || /\band\b|\+|&/.test(text.plain.slice(head.end, other.start))) return undefined;
  return countNear(masked, other, { start: head.end, end: unit.end });
}
