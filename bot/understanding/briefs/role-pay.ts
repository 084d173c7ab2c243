/** Whose each sum of a post is: that of whoever is named before it, of each in turn, or of everybody. */
import type { factsOf } from './facts.ts';
import type { BriefText } from './normalise.ts';
import type { RoleFrame } from './role-frame.ts';
import type { Span } from './spans.ts';

type Facts = ReturnType<typeof factsOf>;

/** "40k per couple" is half of it for each; in plain words that is "each", so the post's own are read. */
function eachOfPair(text: BriefText, { end, value }: Facts['pay']['pay'][number]) {
  const behind = /^\s*(?:each|per [a-z]+|for the [a-z]+)/.exec(text.plain.slice(end, end + 24));
  const words = behind ? text.quote({ start: end, end: end + behind[0].length }) : '';
  if (!/\b(?:couple|pair|jodi)\b|जोड़[ीा]|जोडी|दंपति|दाम्पत्य/iu.test(words)) return value;
  const half = (sum: number): number => Math.round(sum / 2);
  return {
    ...value,
    amountInr: half(value.amountInr),
    maxInr: value.maxInr === null ? null : half(value.maxInr),
  };
}

/** "Rider 12k": an amount that follows somebody's name is for that person, whoever else was not given one. */
export function payOf(text: BriefText, facts: Facts): (Facts['pay']['pay'][number] & { named: boolean })[] {
  const persons = text.terms.filter((t) => t.kind === 'person');
  return facts.pay.pay.map((pay) => ({
    ...pay,
    value: eachOfPair(text, pay),
    named: persons.some(
      (t) =>
        t.end <= pay.start &&
        pay.start - t.end < 14 &&
        !/\beach\b|\ball\b|\d|[\n.;]/.test(text.plain.slice(t.end, pay.start)) &&
        !/\b(?:each|per|1|all)\s*$/.test(text.plain.slice(Math.max(0, t.start - 6), t.start)),
    ),
  }));
}

/** "25k/15k/20k" under three roles, or a line of pay in the block of each: the first is of the first. */
export function payInTurn<T extends Span>(
  text: BriefText,
  pays: readonly T[],
  all: readonly RoleFrame[],
): T[] | null {
  if (all.length < 2 || pays.length !== all.length) return null;
  const starts = all.map((role) => role.spans[0]?.start ?? 0);
  if (starts.some((start, i) => start <= (starts[i - 1] ?? -1))) return null;
  const inBlocks = pays.every(
    (pay, i) => pay.start >= starts[i]! && pay.end <= (starts[i + 1] ?? text.plain.length),
  );
  const inTurn = pays.every((pay, i) => {
    const before = pays[i - 1];
    return !before || /^\s*(?:[/+,&]|and)\s*$/.test(text.plain.slice(before.end, pay.start));
  });
  return inBlocks || inTurn ? [...pays] : null;
}
