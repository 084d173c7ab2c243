/** How an edit changes when the work is: dates, all of them or any, how many of them, and by when to send. */
import { speaksOfPay, speaksOfSending, speaksOfShoot } from '../edit-sense.ts';
import { oneDaySwapped } from '../edit-values.ts';
import { matches } from '../spans.ts';
import { patch, type Edit, type Patch } from './edit.ts';

const anyDay = /\beither\b(?: (?:of them|day))?|\bany (?:1 )?day\b|\bany 1\b/;
const allDays = /\balldays\b/;

export function days(edit: Edit): Patch[] {
  const { text, facts } = edit;
  if (!speaksOfShoot(text.source)) return dates(edit, false);
  return [
    ...dates(edit, true),
    ...(speaksOfPay(text.source) ? patch('shootDays', facts.when.days) : []),
    ...(speaksOfSending(text.source) ? patch('submitBy', facts.when.submitBy) : []),
  ];
}

/** "Shoot postponed to 12 Jan" names the first day of as many as there were. */
function movedOf(source: string, said: readonly string[], before: readonly string[]): string[] | null {
  const [to, more] = said;
  const [from] = before.toSorted();
  if (!to || more || !from || !/\bmoved to\b/i.test(source)) return null;
  const by = Date.parse(to) - Date.parse(from);
  return before.map((day) => new Date(Date.parse(day) + by).toISOString().slice(0, 10));
}

function dates({ text, message, facts, role, widening }: Edit, ofShoot: boolean): Patch[] {
  const { shoot, mode, days: counted } = facts.when;
  const [first] = shoot;
  if (first && ofShoot) {
    const added = widening || /\b(?:also|too)\b/.test(text.plain) ? role.shootDates : [];
    const said = shoot.flatMap((group) => group.days);
    const held = movedOf(text.source, said, role.shootDates) ?? said;
    const swapped = oneDaySwapped(message, role.shootDates, said);
    const all = swapped ?? [...new Set([...added, ...held])].sort();
    // A day that would do as well is one more to choose from, not one more to work on.
    const choice = widening && role.shootDates.length > 0;
    const { start, end } = first;
    return [
      { field: 'shootDates', value: all, span: { start, end } },
      {
        field: 'datesMode',
        value: all.length === 1 ? 'all' : choice ? 'any' : (mode?.value ?? 'all'),
        span: mode ?? first,
      },
      ...(choice && !counted && all.length > 1
        ? patch('shootDays', { start, end, value: role.shootDays ?? role.shootDates.length })
        : []),
    ];
  }
  if (role.shootDates.length < 2) return [];
  const [any] = matches(text.plain, new RegExp(anyDay.source, 'g'));
  if (any)
    return [
      { field: 'datesMode', value: 'any', span: any },
      ...(counted ? [] : [{ field: 'shootDays' as const, value: 1, span: any }]),
    ];
  const [every] = matches(text.plain, new RegExp(allDays.source, 'g'));
  return every ? [{ field: 'datesMode', value: 'all', span: every }] : [];
}
