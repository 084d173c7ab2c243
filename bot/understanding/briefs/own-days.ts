/** How many days each role works, and whether on all dates or any: "lawyer 2 days" says nothing of who stands beside him. */
import type { Schedule } from './schedule.ts';
import type { Share } from './ownership.ts';
import type { RoleFrame } from './role-frame.ts';
import type { Found } from './spans.ts';

export type Work = { days: Found<number> | undefined; mode: Schedule['mode'] };

/** `dates`: how many days the role's dates are. */
export function workOf(plain: string, when: Schedule, share: Share, all: readonly RoleFrame[], dates: number): Work {
  const { lengths } = when;
  const [first] = lengths;
  // "Any 2 of these" speaks of the dates, which are everybody's.
  if (all.length < 2 || !first || when.days !== first) return { days: when.days, mode: when.mode };
  const own = lengths.find((one) => share.owns(one.start));
  const days = saidOfAll(plain, first, lengths, all) ? first : (own ?? lengths.find((one) => share.open(one.start)));
  if (days === first && days !== own) return { days, mode: when.mode };
  const stated = when.statedMode;
  return { days, mode: stated && days && days.value < dates ? { ...stated, value: 'any' } : stated };
} // prettier-ignore

/** "Mother 45-50, father 50-55, 2 days": told once behind the last of several in one line, it is told of them all. */
function saidOfAll(
  plain: string,
  only: Found<number>,
  lengths: readonly Found<number>[],
  all: readonly RoleFrame[],
): boolean {
  const last = all.at(-1)?.spans ?? [];
  const [start, before] = [last[0]?.start ?? 0, all.at(-2)?.spans[0]?.start ?? 0];
  return (
    lengths.length === 1 &&
    last.some((span) => only.start >= span.start && only.start < span.end) &&
    !/[\n•]/.test(plain.slice(Math.min(before, start), start))
  );
}
