/** A day of a month that nobody said: which month, is asked once, and the answer is put into what was said before. */
import { readAssent } from '../../understanding/assent.ts';
import { istDay, monthNames } from '../../understanding/briefs/calendar.ts';
import { shortDay } from '../../understanding/briefs/words.ts';
import { ownDays, withMonth } from '../../understanding/profiles/own-days.ts';
import type { ProfileValue } from '../../understanding/profiles/profile.ts';
import { answer, type Desk, type Served } from './desk.ts';
import { profilePhrases } from './phrases/profile.ts';

/** Asked rather than taken for the next, since "the 12th" may be any. */
export function askMonth(desk: Desk, day: number, sentAt: Date): Served {
  const { language } = desk.input;
  const next = shortDay(nextSuch(day, sentAt), language);
  return answer(profilePhrases[language].whichMonth(day, next), {
    focus: { asked: { about: 'profile.days' } },
  });
}

/** A plain yes is the month that was named. `back`: among how many of the writer's last lines the day stands. */
export function daysWithMonth({ input }: Desk, text: string, sentAt: Date, back = 1): ProfileValue[] {
  const spoken = input.history.filter(({ from }) => from === 'person').slice(-back);
  const before = spoken.findLast((line) => ownDays(line.text, line.at).doubtful !== null);
  const day = before ? ownDays(before.text, before.at).doubtful : null;
  if (!before || day === null) return [];
  const month = monthNames[Number(nextSuch(day, sentAt).slice(5, 7)) - 1] ?? '';
  const whole = withMonth(before.text, readAssent(text) === 'yes' ? month : text);
  const read = whole === null ? [] : ownDays(whole, sentAt).values;
  // What stands further back is what was said of the day; "haan" alone tells nobody anything.
  const words = back > 1 ? before.text.trim() : text.trim();
  return read.map((value) => ({ ...value, words }));
}

function nextSuch(day: number, at: Date): string {
  const today = istDay(at);
  const [year, month, date] = today.split('-').map(Number) as [number, number, number];
  const next = month + (day < date ? 1 : 0);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${next > 12 ? year + 1 : year}-${two(((next - 1) % 12) + 1)}-${two(day)}`;
}
