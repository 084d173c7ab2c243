/** Groups the signs of a clause with the days they speak of: "12 yes 13 no", "free 12 not 13", "12, 13. yes". */
import { phrase, says } from '../spoken.ts';
import type { Clause, Item } from './clauses.ts';

export type Polarity = 'yes' | 'no' | 'busy' | 'maybe' | null;
/** Days with the signs before and after them in one clause. */
export type Group = {
  dates: Item[];
  before: Item[];
  after: Item[];
  asks: boolean;
  line: string;
  mark: string;
};

const isDate = (item: Item): boolean =>
  item.kind === 'day' ||
  item.kind === 'all' ||
  item.kind === 'rest' ||
  item.kind === 'audition' ||
  item.kind === 'topic';

/** Cuts a clause where a new day follows an answer: "12 yes 13 no", "free 12 not 13". */
export function groupsOf(clause: Clause): Group[] {
  const open = (): Group => ({
    dates: [],
    before: [],
    after: [],
    asks: clause.asks,
    line: clause.line,
    mark: clause.mark,
  });
  const strong = clause.items.some(
    (item) => item.kind === 'day' || item.kind === 'all' || item.kind === 'rest',
  );
  const items = clause.items.filter((item) => item.kind !== 'void' && !(item.kind === 'topic' && strong));
  const groups: Group[] = [];
  let group = open();
  const answersFirst = items[0] !== undefined && !isDate(items[0]) && items[0].kind !== 'only';
  items.forEach((item, i) => {
    if (isDate(item)) {
      const weakJoin =
        item.kind === 'audition' &&
        group.dates.every((d) => d.kind === 'day') &&
        !items.slice(i + 1).some(isDate);
      const polar = group.after.some((a) => a.kind !== 'only' && !a.kind.startsWith('except'));
      // "Any day is fine except 18": the day belongs to what it is taken out of.
      const takenOut = items[i - 1]?.kind === 'except-next';
      if (
        group.dates.length > 0 &&
        polar &&
        !takenOut &&
        !(weakJoin && !items.slice(i + 1).some((a) => a.kind === 'yes' || a.kind === 'no'))
      ) {
        groups.push(group);
        group = open();
      }
      group.dates.push(item);
      return;
    }
    if (group.dates.length === 0) group.before.push(item);
    else if (
      answersFirst &&
      (item.kind === 'no' || item.kind === 'busy') &&
      items.slice(i + 1).some((d) => d.kind === 'day')
    ) {
      groups.push(group);
      group = open();
      group.before.push(item);
    } else group.after.push(item);
  });
  groups.push(group);
  return groups;
}

const polarityOf = (items: readonly Item[]): Polarity => {
  const has = (kind: Item['kind']): boolean => items.some((item) => item.kind === kind);
  if (has('maybe') || has('defer')) return 'maybe';
  if (has('no') || has('decline')) return 'no';
  if (has('busy')) return 'busy';
  if (has('yes') || has('whole-day') || (has('arrive') && !has('hour'))) return 'yes';
  return null;
};

const answerOf = (group: Group): Polarity => {
  const after = polarityOf(group.after);
  const before = polarityOf(group.before);
  return after === null || (before === 'busy' && after === 'yes') || (before === 'maybe' && after !== 'no')
    ? (before ?? after)
    : after;
};

const either = phrase('or|ya|या|किंवा|kimva|kinva');

/** Date-only clauses take the answer of their neighbour; "12, 13 free", "12 and 13. yes". */
export function inherit(clauses: readonly Group[][]): [Group, Polarity][] {
  const out: [Group, Polarity][] = [];
  const flat = clauses.flat();
  const consumed = new Set<Group>();
  flat.forEach((group, i) => {
    let polarity = answerOf(group);
    const narrowed = [...group.before, ...group.after].some((item) => item.kind === 'only');
    const special = [...group.before, ...group.after].some(
      (item) => item.kind !== 'only' && item.kind !== 'yes' && item.kind !== 'void',
    );
    if (polarity === null && group.dates.length > 0 && !special && !group.asks) {
      const next = flat
        .slice(i + 1)
        .find((g) => answerOf(g) !== null || g.dates.length === 0 || g.before.length + g.after.length > 0);
      const back = flat[i - 1];
      const nextLimits = next && [...next.before, ...next.after].some((item) => item.kind === 'hour');
      if (
        next &&
        flat.indexOf(next) === i + 1 &&
        next.dates.length === 0 &&
        answerOf(next) !== null &&
        !next.asks &&
        !(narrowed && answerOf(next) !== 'yes')
      ) {
        polarity = answerOf(next);
        if (!nextLimits) consumed.add(next);
      } else if (
        next &&
        next.dates.length > 0 &&
        next.before.length === 0 &&
        (group.mark === ',' || answerOf(next) === 'yes') &&
        answerOf(next) !== null &&
        group.dates.every((d) => d.kind === 'day') &&
        !((narrowed || says(group.line, either)) && answerOf(next) !== 'yes')
      )
        polarity = answerOf(next);
      else if (back && back.dates.length === 0 && answerOf(back) !== null && !back.asks) {
        polarity = answerOf(back);
        if (polarity === 'no' || polarity === 'busy') consumed.add(back);
      }
    }
    if (!consumed.has(group)) out.push([group, polarity]);
  });
  return out.filter(([group]) => !consumed.has(group));
}
