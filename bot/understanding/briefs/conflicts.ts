/** Product categories in which a running or recent advertisement rules a person out. */
import type { BriefText } from './normalise.ts';
import type { Found } from './spans.ts';
import { textOf } from './spans.ts';

export type Conflict = { category: string; lookbackMonths: number | null };
export type Conflicts = { found: Found<Conflict>[]; unclear: { start: number; end: number }[] };

const negation = /\b(?:not|no|without|never|avoid|bacha|exclude|clash|except)\b|na ho\b|\bnaa\b/;
const advertising =
  /\b(?:ad|work|conflict|category|done|shot|featured|kiya|kee|ki ho|kele|keleli|kelelee|endors\w*|contract\w*|tie ?up|deal|face of|running|on air|chal raha|chalu|chal rahi|chaaloo)\b/;

function lookback(text: string): number | null {
  const n = /\b(?:last|past|in|within|since|from|of|,|-|:)?\s*(\d{1,2}|1\.5|2\.5)\s*-?\s*(year|month)\b/.exec(
    text,
  );
  if (n) return Math.round(Number(n[1]) * (n[2] === 'year' ? 12 : 1));
  if (/\blast (?:1 )?year\b|\byear in\b|\byearbhar\b/.test(text)) return 12;
  if (/\blast month\b/.test(text)) return 1;
  return null;
}

export function conflicts(text: BriefText, masked: string): Conflicts {
  const result: Conflicts = { found: [], unclear: [] };
  const units = text.units;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    const said = textOf(text.plain, unit);
    const labelled = /\bconflict\b/.test(said);
    const previous = i > 0 ? textOf(text.plain, units[i - 1]!) : '';
    const sameLine = i > 0 && !text.plain.slice(units[i - 1]!.end, unit.start).includes('\n');
    const goods = text.termsIn(unit).filter((t) => t.kind === 'product');
    const barred = negation.test(said) && (advertising.test(said) || /\blast\b/.test(said));
    const bareList =
      goods.length > 0 && /\bnot\s*$/.test(said.trim()) && !/\bneed\b/.test(said) && said.length < 60;
    if (!labelled && !barred && !bareList) continue;
    if (/\b(?:no|nil|not any|without) conflict\b(?!\s*(?:with|in|:|of|-))/.test(said) && goods.length === 0)
      continue;
    const forbidden = /\bnot (?:hon[aie]+|ho|kiy[ae]+|chal\w*|hot\w*)\s*need\b/.test(said);
    if (/\bneed\b/.test(said) && !labelled && !forbidden && !/\blast\b|\bad not\b|\bnot any ad\b/.test(said))
      continue;
    const scope = scopeOf(said, labelled);
    const identity = goods.some((t) => negatedIdentity(said, t.start - unit.start, t.end - unit.start));
    if (identity && !labelled && !/\blast\b/.test(said)) continue;
    const listed = goods.filter(
      (t) =>
        t.start - unit.start >= scope &&
        !negatedIdentity(said, t.start - unit.start, t.end - unit.start) &&
        (labelled || bareList || isBarred(said, t.start - unit.start, t.end - unit.start)),
    );
    let months = lookback(textOf(masked, unit).replace(/¤/g, ' '));
    const next = units[i + 1];
    if (months === null && next && /^\s*(?:last|in the last|past)\b/.test(textOf(text.plain, next)))
      months = lookback(textOf(text.plain, next));
    if (months === null && sameLine && /\blast\b/.test(previous) && previous.length < 40)
      months = lookback(previous);
    for (const term of dedupe(listed))
      result.found.push({
        start: term.start,
        end: term.end,
        value: { category: term.value, lookbackMonths: months },
      });
    if (listed.length === 0) {
      const own =
        /\b(?:same|similar|competing|competitor|competitive|conflict(?:ing)?|this|is|isi|category)\b[^.]{0,24}\b(?:category|work|ad|conflict)\b|\bconflict work\b/.test(
          said,
        );
      const product = own ? text.terms.find((t) => t.kind === 'product' && t.start < unit.start) : undefined;
      if (product)
        result.found.push({
          start: product.start,
          end: product.end,
          value: { category: product.value, lookbackMonths: months },
        });
      else if (labelled || /\bad\b/.test(said)) result.unclear.push(unit);
    }
  }
  return result;
}

/** The "not" is about this product: behind it and what was done with it, or right before. "It is a tea ad, no beard" bars nothing. */
function isBarred(said: string, start: number, end: number): boolean {
  const behind = said.slice(end, end + 90);
  const no = /\b(?:not|no|without|never|avoid|bacha|exclude|clash|except|naa)\b/.exec(behind);
  if (no) {
    const between = behind.slice(0, no.index);
    if (!/\b(?:hai|aahe|ahe|is|are)\b\s*[,-]|\bneed\b|\bfor\b[^,]*,/.test(between)) return true;
  }
  return /\b(?:no|not|never|without|avoid|except|last|past|exclude)\b[^.;]{0,60}$/.test(said.slice(0, start));
}

/** Where the barred list begins: before it may stand the product of this very job. */
function scopeOf(said: string, labelled: boolean): number {
  if (!labelled) return 0;
  return Math.max(0, said.search(/\bconflict\b/) - 40);
}

/** "it is not X, it is Y" names the job, not a conflict. */
function negatedIdentity(said: string, start: number, end: number): boolean {
  return (
    /^\s*(?:ka|kaa|ki|kee|ke|chaa|chee|che|ad|brand)?\s*(?:ka|kaa|ki|kee|ad|brand)?\s*not\s+(?:hai|aahe|ahe|is|it)\b/.test(
      said.slice(end, end + 26),
    ) || /\bfor (?:a |an )?$/.test(said.slice(Math.max(0, start - 8), start))
  );
}

function dedupe<T extends { value: string }>(terms: T[]): T[] {
  return terms.filter((t, i) => terms.findIndex((o) => o.value === t.value) === i);
}
