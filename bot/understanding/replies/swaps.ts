/** One hour or day put in place of another: "7 ki jagah 9 baje", "10 ऐवजी 11". */
import type { Asked } from '../reply.ts';
import type { Group } from './groups.ts';

/** The number of that day is the hour of the call: "8 nahi" where the call is at eight. */
export const callNumber = (day: string, asked: Asked): boolean =>
  !asked.dates.includes(day) &&
  day !== asked.auditionDate &&
  (asked.callTime === null || Number(day.slice(8)) === Number(asked.callTime.slice(0, 2)) % 12);

/** "7 ki jagah 9 baje", "8 baje nahi 10 baje": the hour wished in place of the call's. */
export function hourInstead(group: Group, asked: Asked): string | null {
  const items = [...group.before, ...group.dates, ...group.after].sort((a, b) => a.from - b.from);
  const hours = items.filter((item) => item.kind === 'hour');
  const swap = items.some(({ kind }) => kind === 'instead-last' || kind === 'instead-next');
  const strange = items.every((item) => item.kind !== 'day' || (item.day.loose && item.day.days.every((day) => callNumber(day, asked)))); // prettier-ignore
  const wished = items.find((item) => item.kind === 'instead-next') ? hours[0] : hours.at(-1);
  if (swap && strange && wished) return wished.hour.at === asked.callTime ? null : wished.hour.at;
  const denied = items.findIndex((item, i) => item.kind === 'hour' && items[i + 1]?.kind === 'no');
  const [at, instead] = [items[denied], items[denied + 2]];
  return at?.kind === 'hour' && at.hour.at === asked.callTime && instead?.kind === 'hour'
    ? instead.hour.at
    : null;
}

export function insteadOf(group: Group): { away: string[]; towards: string[] } | null {
  const sign = [...group.before, ...group.after].find(
    (item) => item.kind === 'instead-last' || item.kind === 'instead-next',
  );
  if (!sign) return null;
  const left = group.dates.flatMap((item) =>
    item.kind === 'day' && item.from < sign.from ? item.day.days : [],
  );
  const right = group.dates.flatMap((item) =>
    item.kind === 'day' && item.from > sign.from ? item.day.days : [],
  );
  if (left.length + right.length === 0) return null;
  return sign.kind === 'instead-last' ? { away: left, towards: right } : { away: right, towards: left };
}
