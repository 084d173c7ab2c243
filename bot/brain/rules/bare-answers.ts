/** Half lines one after the other ("mera naam", "Kirti", "pune"): while a profile is filled, a bare value is one's own. */
import { monthNames } from '../../understanding/briefs/calendar.ts';
import { ownDays, withMonth } from '../../understanding/profiles/own-days.ts';
import type { ProfileValue } from '../../understanding/profiles/profile.ts';
import { readChanges } from '../../understanding/profiles/read-changes.ts';
import type { Asked } from '../../understanding/profiles/said.ts';
import { unread } from '../../understanding/unread.ts';
import type { Desk } from './desk.ts';

/** What can be told by its form alone. */
const plain: readonly Asked[] = ['city', 'languages', 'height', 'gender'];
/** A label that was sent before its value. */
const announced: readonly (readonly [Asked, RegExp])[] = [
  ['name', /^\s*(?:my name(?: is)?|mera na+m(?: hai)?|na+m|name|ma[jz]h?[ae] na+v|मेरा नाम|माझं नाव|नाम|नाव)\s*[:-]?\s*$/iu],
  ['age', /^\s*(?:my age(?: is)?|meri umar|umar|age|vay|ma[jz]h?[ae] vay|उम्र|मेरी उम्र|वय|माझं वय)\s*[:-]?\s*$/iu],
  ['rate', /^\s*(?:my rate(?: is)?|mera rate|rate|ma[jz]h?a rate|रेट|मेरा रेट|माझा रेट)\s*[:-]?\s*$/iu],
]; // prettier-ignore
const mostWords = 4;

/** "13 nahi" right behind "12 dec free": of the same month. */
export function daysGoOn({ input }: Desk, text: string, at: Date): ProfileValue[] {
  const before = input.history.findLast(({ from }) => from === 'person');
  const said = before ? ownDays(before.text, before.at).values : [];
  const months = new Set(said.map(({ identity }) => identity.slice(5, 7)));
  const month = months.size === 1 ? monthNames[Number([...months][0]) - 1] : undefined;
  const whole = month === undefined ? null : withMonth(text, month);
  const read = whole === null ? [] : ownDays(whole, at).values;
  return read.map((value) => ({ ...value, words: text.trim() }));
}

/** `open`: a profile is being filled. */
export function bareAnswer({ input }: Desk, text: string, at: Date, open: boolean): ProfileValue[] {
  if (text.trim().split(/\s+/).length > mostWords) return [];
  const before = input.history.findLast(({ from }) => from === 'person')?.text ?? '';
  const label = announced.find(([, line]) => line.test(before))?.[0];
  for (const asked of label ? [label] : open ? plain : []) {
    const read = readChanges(text, { at, asked });
    if (read.length > 0 && unread(text, read.map(({ words }) => words)).length === 0) return read;
  }
  return [];
} // prettier-ignore
