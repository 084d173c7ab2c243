/** Clock times: "7pm", "10 oclock", "noon", "night 8", "11 to 4". */
import type { Span } from './spans.ts';
import { matches } from './spans.ts';

/** Minutes after midnight; `until` when the text gives a window. */
export type ClockTime = Span & { from: number; until: number | null };

type Half = 'am' | 'pm' | 'morning' | 'afternoon' | 'evening' | 'night' | undefined;

function minutes(hour: number, minute: number, half: Half): number | undefined {
  if (hour > 24 || minute > 59) return undefined;
  if (half === undefined) return (hour >= 1 && hour <= 6 ? hour + 12 : hour) * 60 + minute;
  if (hour > 12) return hour * 60 + minute;
  const twelve = hour % 12;
  if (half === 'am' || half === 'morning') return twelve * 60 + minute;
  if (half === 'night') return (hour === 12 ? 0 : hour < 5 ? hour : twelve + 12) * 60 + minute;
  return (twelve + 12) * 60 + minute;
}

const part = '(morning|afternoon|evening|night)';
const clock = '(\\d{1,2})(?:[:.](\\d{2}))?';
const window = new RegExp(
  `(?:${part}\\s*)?\\b${clock}\\s*(am|pm|oclock)?\\s*(?:-|to|se|until)\\s*(?:${part}\\s*)?${clock}\\s*(am|pm|oclock)\\b`,
  'g',
);
const partWindow = new RegExp(
  `${part}\\s*${clock}\\s*(?:-|to|se|until)\\s*${clock}(?!\\s*(?:day|[-/]|\\d|am\\b|pm\\b|oclock))\\b`,
  'g',
);
const single = new RegExp(
  `(?:${part}\\s*(?:ke|ka|ko)?\\s*)?\\b${clock}\\s*(am|pm|oclock|hrs)\\b(?:\\s*${part})?`,
  'g',
);
/** "Saadhe 4 baje", "साडेचार वाजता": half past; a quarter past, a quarter to. */
const quarters = new RegExp(
  `(?:${part}\\s*(?:ke|ka|ko)?\\s*)?(?<![\\d.])(?:(saadhe|sava|paune)\\s*(\\d{1,2})|(\\d{1,2})\\.5)\\s*oclock\\b`,
  'g',
);
const quarterOf: Readonly<Record<string, number>> = { saadhe: 30, sava: 15, paune: -15 };
const partFirst = new RegExp(`${part}\\s*${clock}(?!\\s*(?:day|year|[-/]|\\d))\\b`, 'g');
const partLast = new RegExp(`\\b${clock}\\s*(?:until\\s*)?${part}\\b`, 'g');

function half(named: string | undefined, suffix: string | undefined): Half {
  if (suffix === 'am' || suffix === 'pm') return suffix;
  return named as Half;
}

export function clockTimes(plain: string): ClockTime[] {
  const found: ClockTime[] = [];
  const free = (span: Span) => !found.some((f) => span.start < f.end && f.start < span.end);
  for (const { start, end, groups } of matches(plain, window)) {
    const closing = half(groups[5], groups[8]);
    const until = minutes(Number(groups[6]), Number(groups[7] ?? 0), closing);
    const opening = half(groups[1], groups[4]);
    let from = minutes(Number(groups[2]), Number(groups[3] ?? 0), opening);
    if (from === undefined || until === undefined) continue;
    if (opening === undefined && Number(groups[2]) >= 7 && Number(groups[2]) < 12)
      from = Number(groups[2]) * 60 + Number(groups[3] ?? 0);
    found.push({ start, end, from, until });
  }
  for (const { start, end, groups } of matches(plain, partWindow)) {
    const from = minutes(Number(groups[2]), Number(groups[3] ?? 0), groups[1] as Half);
    const last = Number(groups[4]);
    const until = minutes(
      last,
      Number(groups[5] ?? 0),
      last < Number(groups[2]) || last < 8 ? 'pm' : (groups[1] as Half),
    );
    if (from !== undefined && until !== undefined && until > from && free({ start, end }))
      found.push({ start, end, from, until });
  }
  for (const { start, end, groups } of matches(plain, quarters)) {
    const hour = minutes(Number(groups[3] ?? groups[4]), 0, groups[1] as Half);
    if (hour !== undefined && free({ start, end }))
      found.push({ start, end, from: hour + quarterOf[groups[2] ?? 'saadhe']!, until: null });
  }
  for (const { start, end, groups } of matches(plain, single)) {
    const at = minutes(Number(groups[2]), Number(groups[3] ?? 0), half(groups[1] ?? groups[5], groups[4]));
    if (at !== undefined && free({ start, end })) found.push({ start, end, from: at, until: null });
  }
  for (const { start, end, groups } of matches(plain, partFirst)) {
    const at = minutes(Number(groups[2]), Number(groups[3] ?? 0), groups[1] as Half);
    if (at !== undefined && free({ start, end })) found.push({ start, end, from: at, until: null });
  }
  for (const { start, end, groups } of matches(plain, partLast)) {
    const at = minutes(Number(groups[1]), Number(groups[2] ?? 0), groups[3] as Half);
    if (at !== undefined && Number(groups[1]) <= 12 && free({ start, end }))
      found.push({ start, end, from: at, until: null });
  }
  for (const { start, end } of matches(plain, /\bnoon\b/g)) {
    if (free({ start, end })) found.push({ start, end, from: 720, until: null });
  }
  for (const { start, end } of matches(plain, /\beod\b/g))
    found.push({ start, end, from: 1439, until: null });
  return found.sort((a, b) => a.start - b.start);
}
