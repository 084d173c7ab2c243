/** Days in a row that one message told of are one thing: "busy 5–9 Dec", and not five lines of a list. */
import { addDays } from '../understanding/briefs/calendar.ts';

type Fact = { key: string; identity: string; value: string; quote: string; saidAt: Date };

const oneDay = /^(busy|free) (\d{4}-\d\d-\d\d)$/;

/** Each row stands where its first day stood; hours and single days stay as they are. */
export function inRows<F extends Fact>(facts: readonly F[]): F[] {
  const dayOf = (fact: F) => (fact.key === 'availability_window' ? oneDay.exec(fact.value) : null);
  const told = (fact: F) => `${fact.quote}|${fact.saidAt.getTime()}|${dayOf(fact)?.[1] ?? ''}`;
  const taken = new Set<F>();
  return facts.flatMap((fact): F[] => {
    if (taken.has(fact)) return [];
    if (!dayOf(fact)) return [fact];
    const same = facts.filter((other) => dayOf(other) && told(other) === told(fact));
    const byDay = new Map(same.map((other) => [dayOf(other)?.[2] ?? '', other]));
    let [first, last] = [dayOf(fact)?.[2] ?? '', dayOf(fact)?.[2] ?? ''];
    while (byDay.has(addDays(first, -1))) first = addDays(first, -1);
    while (byDay.has(addDays(last, 1))) last = addDays(last, 1);
    for (const [day, other] of byDay) if (day >= first && day <= last) taken.add(other);
    return [first === last ? fact : { ...fact, value: `${dayOf(fact)?.[1] ?? ''} ${first} – ${last}` }];
  });
}
