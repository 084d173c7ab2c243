/** Where a role begins in a post: at its label, at what describes it, or after the words that announce a list. */
import type { BriefText, Term } from './normalise.ts';
import { isNote, isPlain, isWeak } from './role-frame.ts';
import type { Span } from './spans.ts';
import { textOf } from './spans.ts';

/** What describes a person may stand before the noun, as it does in Hindi: "ek Bengali bolne wali maid". */
export function opening(plain: string, from: number, start: number): number {
  const lead = plain.slice(from, start);
  const cut =
    /^.*(?:[,;:.\n•()|&+]|\b(?:and|need[fm]?|for|liye|plus|hai|with|in|1)\b)/s.exec(lead)?.[0].length ?? 0;
  const words = lead.slice(cut).replace(/^\s*1\s+/, '');
  return /[\d¤]/.test(words) ? start : start - words.trimStart().length;
}

/** "Do bachche: ek ladka 8-10, ek ladki 6-8": a count of people that a list then names one by one. */
export function introduces(text: BriefText, term: Term, ages: readonly Span[]): boolean {
  if (!isPlain(term) && !isWeak(term) && !isNote(term, 'kid')) return false;
  const before = text.plain.slice(Math.max(0, term.start - 12), term.start);
  if (!/(?<!\d)(?:[2-9]|1\d)\s*(?:[a-z]+ )?$/.test(before)) return false;
  const list = /^[^.\n\d]{0,30}?[:-]\s/.exec(text.plain.slice(term.end, term.end + 40));
  const unit = text.units.find((u) => term.start >= u.start && term.start < u.end);
  if (!list || !unit) return false;
  const from = term.end + list[0].length;
  const listed = ages.filter((a) => a.start >= from && a.start < unit.end);
  return listed.length >= 2 && /[a-z]{3}/.test(text.plain.slice(from - 1, listed[0]!.start));
}

/** Words that describe or order, and name nobody. */
export const notLabel =
  /\b(?:look|looking|looks|lage|dikhe|dikhne|dikhta|dikhti|type|wala|wali|body|face|person|people|umar|kam|max|ideally|approx|range|group|bracket|mein|jo|ek|ye|hum|aur|bhi|batch|team|artist|age|year|about|above|below|between|voice|playing|max|min|or|and|but|ho|hai|up|can|se|until|in|ka|for|not|role|need[fm]?|extra|real|legal|born|weight|height|only|any|day|shoot|dates)\b|\u00a4/;

/** An unknown word that stands where a character's name would: "seeta (20-24", "patlin: 45-50". */
export function labelBefore(
  text: BriefText,
  unit: Span,
  age: Span,
  from: number,
  ages: readonly Span[],
): Span | undefined {
  const mark = (a: Span) =>
    text.plain
      .slice(Math.max(0, a.start - 8), a.start)
      .replace(/\b[mf]\s*,\s*$/, '')
      .trim()
      .slice(-1);
  if (!'(-:'.includes(mark(age)) || !ages.some((a) => a !== age && mark(a) === mark(age))) return undefined;
  const before = text.plain.slice(Math.max(from, unit.start), age.start);
  const hit =
    /(?:^|[,:)•|/])\s*(?:and |also |\d{1,2}[.)]\s*)?((?:[a-z']{3,20}\s){0,2}[a-z']{3,20})\s*(?:\(|-|:)\s*$/.exec(
      before,
    );
  if (!hit || notLabel.test(hit[1]!)) return undefined;
  const start = age.start - before.length + hit.index + hit[0].indexOf(hit[1]!);
  const span = { start, end: start + hit[1]!.length };
  const other = text.terms.some((t) => t.start < span.end && t.end > span.start && t.kind !== 'person');
  return other ? undefined : span;
}

/** A bullet or number, a name of one to three words, a dash: "3. INFORMANT – any gender, 20-60". */
export function isListed(text: BriefText, unit: Span): boolean {
  return (
    /(?:[•\n]|^)\s*(?:\d{1,2}\s*[.)]?\s*)?$/.test(
      text.plain.slice(Math.max(0, unit.start - 6), unit.start),
    ) &&
    /^\s*(?:\d{1,2}\s*[.)]\s*)?(?:[a-z']{3,20}\s){0,2}[a-z']{3,20}\s*(?:[-:]\s|\d{2}\s*(?:-|\+|to|se))/.test(
      textOf(text.plain, unit),
    ) &&
    !notLabel.test(textOf(text.plain, unit).split(/[-:\d]/)[0]!)
  );
}

const series =
  /(?:^|[,;:.\n•(]|\band\b)\s*(?:and\s*)?((?:1|pehl[aie]|pahl[aie]|pahil[aiye]+|doosr[aie]+|dusr[aie]+|doosree|teesr[aie]+|tisr[aie]+|bad[ai]|badee|chhot[ai]|chhotee|moth[ai]|mothee|lahaan|dhaakat[aei]+|elder|younger|older|first|second|third|other|another)(?:\s+(?:wal[aiey]+|vaal[aei]+|one|wali|role|ka|ki|kee|kaa))*)\s*[-:(]?\s*(?:age\s*|[mf]\s*[,:]?\s*)?$/;

/** "Ek 30-35 … ek 20-23", "badi 30-35, chhoti 20-23": where the word stands that opens one of a series. */
export function seriesBefore(text: BriefText, unit: Span, age: Span, from: number): number | undefined {
  const lead = text.plain.slice(Math.max(from, unit.start), age.start);
  const hit = series.exec(lead);
  return hit ? age.start - lead.length + hit.index + hit[0].indexOf(hit[1]!) : undefined;
}
