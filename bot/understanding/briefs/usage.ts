/** Where and how long an advertisement may run. */
import type { BriefText } from './normalise.ts';
import type { Span } from './spans.ts';
import type { Found } from './spans.ts';
import { matches, textOf } from './spans.ts';

export type Medium = 'tv' | 'digital' | 'print' | 'ooh' | 'cinema' | 'radio' | 'all';
export type Usage = { media: Medium[]; months: number | null; perpetual: boolean; territory: string | null };

const mediaPattern =
  /\b(tv|digital|print media|ooh|cinema|radio|all media)\b(?!\s*(?:ki |ka |ke )?(?:ad\b|film|shoot|show|serial|series|spot|commercial|channel|star|creator|marketing|agency|brand|release))/g;
const termPattern = /(?<![\d.])(\d{1,2}(?:\.5)?|1\.5)\s*-?\s*(year|month)\b/g;
/** As people abbreviate a state, in capitals. */
const shortState = /(?<![A-Za-z])(UP|MP|HP|AP|TN|WB|MH|GJ|RJ|KA)(?![A-Za-z])/;
const lookback = /\b(?:last|conflict|ago|since|experience|clash)\b/;

/** A term that is about something else: lookback of a conflict, experience, a child's age, a contract. */
function termIn(text: string): { months: number; start: number; end: number } | undefined {
  for (const hit of matches(text, termPattern)) {
    const around = text.slice(Math.max(0, hit.start - 18), hit.end + 18);
    if (
      /\b(?:last|ago|se ad|se not|experience|commitment|contract|age|old|per month|category)\b/.test(around)
    )
      continue;
    const n = Number(hit.groups[1]);
    return { months: Math.round(hit.groups[2] === 'year' ? n * 12 : n), start: hit.start, end: hit.end };
  }
  const bare = /\b(?:per )?(year)\s*(?:long|bhar|ke for|for)\b/.exec(text);
  if (bare) return { months: 12, start: bare.index, end: bare.index + bare[0].length };
  return undefined;
}

/** `bare`: one medium alone is a usage, as in an answer to "what is the usage?". */
export function usages(text: BriefText, masked: string, bare = false): Found<Usage>[] {
  const found: Found<Usage>[] = [];
  const units = text.units;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    const said = textOf(masked, unit);
    if (lookback.test(said) && !/\busage\b/.test(said)) continue;
    const media = matches(said, mediaPattern);
    const term = termIn(said);
    const perpetual = /\bperpetual\b/.exec(said);
    const labelled = /\busage\b/.exec(said);
    const states = text.termsIn(unit).flatMap((t) => (t.kind === 'state' ? [t.value] : []));
    const short = states.length === 0 ? shortState.exec(text.quote(unit))?.[1] : undefined;
    if (short) states.push(short);
    const place = /\b(india|worldwide)\b/.exec(said);
    const rest = media.length > 0 || labelled !== null;
    // "1 year Maharashtra" alone: how long and where, of media that were told before.
    const bareTerm = term !== undefined && states.length === 1 && said.trim().length < 40;
    if (!rest && !perpetual && !(term && place) && !bareTerm) continue;
    if (
      !bare &&
      media.length > 0 &&
      !term &&
      !perpetual &&
      !labelled &&
      !place &&
      states.length === 0 &&
      media.length < 2
    )
      continue;
    if (media.length === 0 && !labelled && !perpetual && !(term && place) && !bareTerm) continue;
    if (media.length === 0 && !term && !perpetual && !place) continue;
    const territory = place
      ? place[1] === 'india'
        ? 'IN'
        : 'WW'
      : media.length + (term ? 1 : 0) > 0 && states.length === 1
        ? `IN-${states[0]!}`
        : null;
    const marks: Span[] = media.map(({ start, end }) => ({ start, end }));
    if (term) marks.push(term);
    if (perpetual) marks.push({ start: perpetual.index, end: perpetual.index + perpetual[0].length });
    if (place) marks.push({ start: place.index, end: place.index + place[0].length });
    const span = {
      start: unit.start + Math.min(...marks.map((m) => m.start)),
      end: unit.start + Math.max(...marks.map((m) => m.end)),
    };
    const value: Usage = {
      media: [
        ...new Set(
          media.map((m) =>
            m.groups[1] === 'all media'
              ? 'all'
              : m.groups[1] === 'print media'
                ? 'print'
                : (m.groups[1] as Medium),
          ),
        ),
      ],
      months: perpetual ? null : (term?.months ?? null),
      perpetual: perpetual !== null,
      territory,
    };
    let last = unit;
    for (const more of units.slice(i + 1, i + 3)) {
      const tail = textOf(masked, more);
      if (tail.length > 26 || matches(tail, mediaPattern).length > 0) break;
      const longer = termIn(tail);
      const where = /\b(india|worldwide)\b/.exec(tail);
      if (!longer && !where && !/\bperpetual\b/.test(tail)) break;
      if (/\bperpetual\b/.test(tail)) value.perpetual = true;
      value.months = value.perpetual ? null : (value.months ?? longer?.months ?? null);
      value.territory ??= where ? (where[1] === 'india' ? 'IN' : 'WW') : null;
      last = more;
    }
    found.push({ start: span.start, end: last === unit ? span.end : last.end, value });
  }
  const merged = merge(found);
  const told = (u: Found<Usage>) => u.value.months !== null || u.value.perpetual;
  return merged.some(told) ? [...merged.filter(told), ...merged.filter((u) => !told(u))] : merged;
}

/** Usage told over neighbouring lines is one usage. */
function merge(found: Found<Usage>[]): Found<Usage>[] {
  const out: Found<Usage>[] = [];
  for (const next of found) {
    const before = out.at(-1);
    const fits =
      before &&
      ((before.value.months === null && !before.value.perpetual) ||
        (next.value.months === null && !next.value.perpetual));
    const completes =
      before &&
      before.value.media.length > 0 &&
      before.value.months === null &&
      next.value.media.length === 0;
    if (before && fits && (completes || next.start - before.end < 60)) {
      before.end = next.end;
      before.value = {
        media: [...new Set([...before.value.media, ...next.value.media])],
        months: before.value.months ?? next.value.months,
        perpetual: before.value.perpetual || next.value.perpetual,
        territory: before.value.territory ?? next.value.territory,
      };
    } else out.push(next);
  }
  return out;
}
