/** The asked days on one side of a day that was named: "after the 13th", "till 18". */
import type { Asked } from '../reply.ts';
import type { DayMention } from './days.ts';

/** "after the 13th", "till 18": the asked days on that side; for a refusal the refused ones. */
export function boundedDays(mention: DayMention, asked: Pick<Asked, 'dates'>): string[] {
  const day = mention.days[0];
  if (mention.bound === null || day === undefined) return mention.days;
  return asked.dates.filter((d) =>
    mention.bound === 'after'
      ? d > day
      : mention.bound === 'from'
        ? d >= day
        : mention.bound === 'before'
          ? d < day
          : d <= day,
  );
}

export const outside = (mention: DayMention, day: string): boolean =>
  mention.bound !== null &&
  mention.days[0] !== undefined &&
  !boundedDays(mention, { dates: [day] }).includes(day);
