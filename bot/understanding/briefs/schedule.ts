/** Which dates are the work, which the audition, which the last day to send; and whether all or any are needed. */
import { istInstantText } from './calendar.ts';
import { dateGroups } from './dates.ts';
import type { DateGroup } from './dates.ts';
import type { BriefText } from './normalise.ts';
import type { Span } from './spans.ts';
import type { Found } from './spans.ts';
import { clauses, holding, matches, textOf } from './spans.ts';
import { clockTimes } from './times.ts';
import type { ClockTime } from './times.ts';
import { isUnfixed, opensTime } from './unfixed-dates.ts';

type Use = 'shoot' | 'audition' | 'submit' | 'other';
export type Schedule = {
  shoot: DateGroup[];
  mode: Found<'all' | 'any'> | undefined;
  /** As the dates have it, whatever number of days is told. */
  statedMode: Schedule['mode'];
  days: Found<number> | undefined;
  /** Each number of days that is told, the first of which is `days` unless the dates say it. */
  lengths: Found<number>[];
  /** Days from which the work goes on, and nobody says until when. */
  starts: Span[];
  audition: { from: string | null; to: string | null; place: string | null; span: Span } | undefined;
  submitBy: Found<string> | undefined;
  spans: Span[];
};

const keywords: readonly (readonly [RegExp, Use])[] = [
  [/\baudition\b/g, 'audition'],
  [/\brehearsal\b/g, 'other'],
  [
    /\b(?:leaves|departure|depart|reach|arriv\w*|release|releasing|(?<!\b(?:mall|store|product|showroom|brand|book|car|app|event)\s)launch(?:ing)?|on air|airing|telecast|invoice|payment|pahunch\w*|nikal\w*|check ?in|reporting|result|results|return|pack ?up|premiere|confirm|lock|final|shortlist|inform|exam|kalvoo|bolni|call time(?!\W*(?:morning |evening |night )?\d)|ppm|tech|briefing|backup|pick ?up|meeting|dry run|nrityabhyaas)\b/g,
    'other',
  ],
  [/\b(?:send|material|eod)\b/g, 'submit'],
  [
    /\b(?:shoot|location|dates|per show|alldays|either|event|show|shows|prayog\w*|manchan\w*|manchit|perform\w*|matinee|prastuti\w*|performance)\b/g,
    'shoot',
  ],
];

/** The nearest keyword before the date in its sentence rules it; failing that, the nearest after. */
function useOf(text: BriefText, group: DateGroup, unit: Span, groups: readonly DateGroup[]): Use {
  const ranged = group.joint === 'range' && group.days.length > 1;
  const { plain } = text;
  let before: { at: number; use: Use } | undefined;
  let after: { at: number; use: Use } | undefined;
  const previous = Math.max(
    unit.start,
    ...groups.filter((g) => g.end <= group.start && g.start >= unit.start).map((g) => g.end),
  );
  const next = Math.min(
    unit.end,
    ...groups.filter((g) => g.start >= group.end && g.end <= unit.end).map((g) => g.start),
  );
  for (const [pattern, use] of keywords) {
    for (const hit of matches(plain, pattern, unit)) {
      if (hit.end <= group.start && (!before || hit.end > before.at)) before = { at: hit.end, use };
      if (hit.start >= group.end && (!after || hit.start < after.at)) after = { at: hit.start, use };
    }
  }
  const tail = plain.slice(group.end, Math.min(unit.end, group.end + 34));
  const lead = plain.slice(Math.max(unit.start, group.start - 12), group.start);
  const deadline =
    !ranged &&
    (/^\s*(?:\W|morning|afternoon|evening|night|noon|\d|am\b|pm\b|oclock|ko|ke|ki|ka|:|¤)*\s*until\b/.test(
      tail,
    ) ||
      /\b(?:until|by|by the)\s*$/.test(lead));
  // "Kal tak 2 log chahiye": by when they are wanted.
  if (
    deadline &&
    /\buntil\W+(?:[\w-]+\W+){0,3}need\b/.test(plain.slice(group.end, Math.min(unit.end, group.end + 40)))
  )
    return 'submit';
  if (
    deadline &&
    (before?.use === 'submit' ||
      after?.use === 'submit' ||
      (before === undefined && unit.end - unit.start < 50))
  )
    return 'submit';
  if (deadline && before?.use === 'audition') return 'other';
  if (before && before.at >= previous)
    return before.use === 'submit' && !deadline && /\bshoot\b/.test(textOf(plain, unit))
      ? 'shoot'
      : before.use;
  if (
    after &&
    after.at <= next &&
    after.at - group.end < 40 &&
    (after.use !== 'submit' || /\btoday|eod\b/.test(tail) || deadline)
  )
    return after.use;
  if (before) return before.use === 'submit' && !deadline ? 'shoot' : before.use;
  return 'shoot';
}

/** "All dates"; but "40k for both days" tells what the pay is for. */
const allOfThem = /(?<!\bfor\s)\balldays\b(?!\s*(?:are |is |ki |ka )?(?:must |need |zaroorat )?(?:not|no)\b)/;

const anyMode =
  /\bany (\d{1,2})\b(?=\s*(?:[).,;\n]|$))|\beither\b|\bany \d{1,2} (?:day|dates?|of)\b|\bany day\b|\b(?:only|any) (\d) (?:of|out of|day|in se|paikee|of these)\b|\b1 of (?:these|the|2|them)\b|\b(\d{1,2}) (?:[a-z]+ )?(?:day|dates) (?:out of|in se|of these|from these|paikee)\b|\b1 day (?:only )?(?:between|from|out of)\b|\bany 1\b|\bbetween\b[^.\n]{0,40}\b(?:1|any) day\b/;

function modeOf(text: BriefText, groups: readonly DateGroup[]): Pick<Schedule, 'mode' | 'days'> {
  const units = text.units;
  for (const group of groups) {
    const unit = holding(units, group.start) ?? { start: 0, end: text.plain.length };
    const reach = { start: unit.start, end: Math.min(text.plain.length, unit.end + 50) };
    const said = textOf(text.plain, reach);
    const hit = anyMode.exec(said);
    if (hit && !allOfThem.test(said) && groups.reduce((n, g) => n + g.days.length, 0) > 1) {
      const stated = Number(/(\d{1,2})/.exec(hit[0])?.[1] ?? 1);
      const span = { start: reach.start + hit.index, end: reach.start + hit.index + hit[0].length };
      const days = /\d/.test(hit[0]) || /either|any day/.test(hit[0]) ? Math.max(1, stated) : 1;
      return { mode: { ...span, value: 'any' }, days: { ...span, value: days } };
    }
  }
  const or =
    groups.find((g) => g.joint === 'or') ??
    groups.find((g, i) => i > 0 && /^\s*(?:or|\/)\s*$/.test(text.plain.slice(groups[i - 1]!.end, g.start)));
  if (or)
    return {
      mode: { start: or.start, end: or.end, value: 'any' },
      days: { start: or.start, end: or.end, value: 1 },
    };
  return { mode: groups[0] && { start: groups[0].start, end: groups[0].end, value: 'all' }, days: undefined };
}

/** No post tells the days of more roles. */
const mostLengths = 30;

/** "3 days", "a 2-day shoot", "10 day in january"; never notice, credit, per month, or "all three days". */
function lengthsOf(text: BriefText, masked: string): Found<number>[] {
  const units = text.units;
  const found: Found<number>[] = [];
  for (const hit of matches(
    masked,
    /(?<![\d./¤-])(\d{1,3})\s*-?\s*(?:shoot |full |shooting |working |nights? and )?(?:(?:per )?day|night)s?\b(?!\s*per\b)/g,
  )) {
    const unit = holding(units, hit.start) ?? { start: 0, end: text.plain.length };
    const before = masked.slice(Math.max(unit.start, hit.start - 22), hit.start);
    const after = masked.slice(hit.end, Math.min(unit.end, hit.end + 24));
    const said = textOf(text.plain, unit);
    const n = Number(hit.groups[1]);
    if (n < 1 || n > 200) continue;
    if (/night/.test(hit.groups[0]) && n > 5) continue;
    if (
      /\bper month\W{0,3}$|\b(?:last|all|within|in next|every|after|notice|har|every|upto)\s*$|\bmonth\s*(?:in|mein|ka|ke)?\s*$/.test(
        before,
      ) ||
      /^\s*(?:\/|per )?\s*(?:per month|month|notice|pahle|pehle|until|aadhee|poorv|credit|ago|ke baad|baad|later|in a month|month|ka notice|pehle|before|a week|per week|per episode)/.test(
        after,
      )
    )
      continue;
    if (
      /\b(?:conflict|experience|fee in|invoice|rehearsal|audition|trial)\b/.test(said) &&
      !/\bshoot\b/.test(said)
    )
      continue;
    if (/\brehearsal\b/.test(`${before}${after}`)) continue;
    // "Rate 30 per day se upar nahi": thousands, and no days.
    if (/\bper day/.test(hit.groups[0]) && /\bfee\b/.test(before)) continue;
    if (/\bper month\b/.test(said) && !/\bshoot\b/.test(said) && n <= 31) continue;
    if (/(?:\d|¤)\s*(?:-|to)\s*$/.test(before)) continue;
    found.push({ start: hit.start, end: hit.end, value: n });
    if (found.length === mostLengths) break;
  }
  return found;
}

export function schedule(
  text: BriefText,
  plain: string,
  masked: string,
  today: string,
  seen: readonly Span[],
): Schedule {
  const units = text.units;
  const times = clockTimes(plain);
  const groups = dateGroups(plain, today);
  const result: Schedule = {
    shoot: [],
    mode: undefined,
    statedMode: undefined,
    days: undefined,
    lengths: [],
    starts: [],
    audition: undefined,
    submitBy: undefined,
    spans: [...groups, ...times, ...seen],
  };
  for (const group of groups) {
    const unit = holding(units, group.start) ?? { start: 0, end: text.plain.length };
    const use = useOf(text, group, unit, groups);
    const time = nearestTime(times, group, unit, groups);
    if (repeats(group, groups)) continue;
    if (use === 'shoot') {
      if (!isUnfixed(plain, group, unit)) result.shoot.push(group);
      else if (opensTime(plain, group, unit)) result.starts.push(group);
    } else if (use === 'audition' && !result.audition) {
      const from = istInstantText(group.days[0]!, time?.from ?? 0);
      const lastDay = group.days.at(-1)!;
      const to =
        time?.until !== undefined && time.until !== null ? istInstantText(lastDay, time.until) : null;
      const span = { start: group.start, end: group.end };
      result.audition = { from, to, place: auditionPlace(text, unit), span };
    } else if (use === 'submit' && !result.submitBy) {
      const at = time ? (time.until ?? time.from) : 1439;
      const span = time
        ? { start: Math.min(group.start, time.start), end: Math.max(group.end, time.end) }
        : group;
      result.submitBy = { start: span.start, end: span.end, value: istInstantText(group.days.at(-1)!, at) };
    }
  }
  const { mode, days } = modeOf(text, result.shoot);
  if (result.shoot.length > 0) result.mode = result.statedMode = mode;
  result.lengths = lengthsOf(text, masked);
  result.days = days ?? result.lengths[0];
  const count = new Set(result.shoot.flatMap((g) => g.days)).size;
  if (result.mode?.value === 'all' && result.days && result.days.value < count && !allOfThem.test(text.plain))
    result.mode = { ...result.mode, value: 'any' };
  return result;
}

/** "29 Nov Sunday": the weekday only repeats the date. */
function repeats(group: DateGroup, all: readonly DateGroup[]): boolean {
  const beside = (o: DateGroup) => Math.min(Math.abs(group.start - o.end), Math.abs(o.start - group.end)) < 7;
  return group.weekday && all.some((o) => !o.weekday && beside(o));
}

function nearestTime(
  times: readonly ClockTime[],
  group: Span,
  unit: Span,
  groups: readonly DateGroup[],
): ClockTime | undefined {
  const next = Math.min(unit.end, ...groups.filter((g) => g.start >= group.end).map((g) => g.start));
  const previous = Math.max(unit.start, ...groups.filter((g) => g.end <= group.start).map((g) => g.end));
  return (
    times.find((t) => t.start >= group.end && t.start < next) ??
    times.find((t) => t.end <= group.start && t.start >= previous)
  );
}

/** "Audition Sunday 11 am, Gokhale hall": the last clause, where it is words that nothing else claims. */
function spokenPlace(text: BriefText, unit: Span): string | null {
  const parts = clauses(text.plain, unit);
  const last = parts.length > 1 ? parts.at(-1)! : undefined;
  if (!last || text.termsIn(last).some((t) => t.kind !== 'word')) return null;
  const words = textOf(text.plain, last)
    .trim()
    .replace(/^(?:at|in|location) /, '');
  if (!/^[a-z][a-z' ]{3,39}$/.test(words) || words.split(' ').length > 5 || notPlace.test(words)) return null;
  return words.replace(/\b[a-z]/g, (c) => c.toUpperCase());
}

const notPlace =
  /\b(?:audition|morning|evening|noon|night|afternoon|send|material|only|must|need|self|call|online|zoom|provided|shoot|dates|fee|please|contact|whatsapp|oclock|and|with|for|not|look|ready|today|tomorrow)\b/;

function auditionPlace(text: BriefText, unit: Span): string | null {
  const place = text.termsIn(unit).find((t) => t.kind === 'place');
  if (!place) return spokenPlace(text, unit);
  const clause = holding(clauses(text.plain, unit), place.start) ?? unit;
  const words = textOf(text.plain, clause).replace(
    /\b(?:audition|location|in|at|ko|mein|ka|ke|ki|on)\b/g,
    ' ',
  );
  const clean = words
    .replace(/[^a-z0-9 ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short =
    clean.length > 0 && clean.length <= 40 && !/\d/.test(clean)
      ? clean
      : text.plain.slice(place.start, place.end);
  return short.replace(/\b[a-z]/g, (c) => c.toUpperCase());
}
