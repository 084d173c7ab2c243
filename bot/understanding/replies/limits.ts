/** What an hour in a reply limits: a part of the day, or only the call. */
import type { Asked } from '../reply.ts';
import { phrase, says } from '../spoken.ts';
import type { Clause, Item } from './clauses.ts';
import type { Group, Polarity } from './groups.ts';
import { hourWord, type HourMention } from './times.ts';

export const callWords = phrase(`
  call|call time|calltime|too early|so early|very early|itni subah|itne subah|itni jaldi|itne jaldi|jaldi
  early|far|door|dur|train|trains|local|metro|bus|virar|kalyan|dombivli|panvel|commute|reach|reaching
  report|reporting|pahunch*|pohoch*|pochen|pohoc*|mushkil hai subah|late
  इतनी सुबह|इतनी जल्दी|जल्दी|दूर|ट्रेन|लोकल|मेट्रो|पहुँच*|पहुंच*|कॉल|कॉल टाइम|इतक्या सकाळी|एवढ्या सकाळी|इतक्या लवकर|एवढ्या लवकर|लवकर|लांब
  पोहोच*|पोहच*|पोचेन|गाडी
`);

/** After a call hour was refused, a bare small number is the hour wished instead: "10 ok?". */
export function laterHour(clauses: readonly Clause[], asked: Asked): string | null {
  const days = new Set(asked.dates.map((day) => Number(day.slice(8))));
  for (const { line, items } of clauses) {
    const named = items.find((item) => item.kind === 'hour' && item.hour.at > (asked.callTime ?? ''));
    if (named?.kind === 'hour') return named.hour.at;
    const [first = '', second = ''] = line.trim().split(' ');
    const hour = hourWord(first) ?? Number(/^\d{1,2}$/.exec(first)?.[0] ?? /^\d{1,2}$/.exec(second)?.[0]);
    const at = `${String(hour).padStart(2, '0')}:00`;
    if (hour >= 5 && hour <= 12 && !days.has(hour) && at > (asked.callTime ?? '')) return at;
  }
  return null;
}

/** A wish for a later call, because reaching is hard; null when the hour tells of being busy elsewhere. */
export function callMoved(
  group: Group,
  hours: readonly HourMention[],
  polarity: Polarity,
  asked: Asked,
  refused: boolean,
): string | null {
  const hour = hours.find((h) => h.at !== asked.callTime);
  const arrives = [...group.before, ...group.after].some((item) => item.kind === 'arrive');
  if (!hour || (hour.way === 'until' && !arrives)) return null;
  const named = group.dates.some((item) => item.kind === 'day');
  if (!says(group.line, callWords) && !(hour.notBefore && !named) && !(refused && !named)) return null;
  const busy = [...group.before, ...group.after].some(
    (item) => item.kind === 'busy' || item.kind === 'leave',
  );
  if (busy || polarity === 'busy') return null;
  if (asked.callTime !== null && hour.at <= asked.callTime) return null;
  return hour.at;
}

/** Being busy, or a "no", turns the direction round; an hour that leaves the call possible limits nothing. */
export function limitsOf(
  hours: readonly HourMention[],
  group: Group,
  polarity: Polarity,
  callTime: string | null,
): { from: string | null; until: string | null } | null {
  const items = [...group.before, ...group.after];
  const has = (kind: Item['kind']): boolean => items.some((item) => item.kind === kind);
  const busy = items.find((item) => item.kind === 'busy');
  const consents = items.find((item) => item.kind === 'yes');
  const flip =
    (polarity === 'no' || busy !== undefined) &&
    !has('leave') &&
    !has('arrive') &&
    (consents === undefined || (busy !== undefined && consents.from > busy.from));
  let from = null as string | null;
  let until = null as string | null;
  const two = hours.length === 2;
  const explicit = hours.some((hour) => hour.way !== 'at');
  hours.forEach((hour, i) => {
    if (explicit && hour.way === 'at' && !has('arrive')) return;
    let way: HourMention['way'] = hour.way;
    if (two && way === 'at') way = i === 0 ? 'from' : 'until';
    if (has('leave') && way !== 'from') way = 'until';
    else if (has('arrive') && !has('leave')) way = 'from';
    else if (way === 'at') way = flip ? 'until' : 'from';
    else if (flip && !hour.notBefore) way = way === 'from' ? 'until' : 'from';
    if (way === 'from') from = hour.at;
    else until = hour.at;
  });
  if (two && flip && from !== null && until !== null) until = null;
  if (from !== null && callTime !== null && from <= callTime) from = null;
  if (until !== null && callTime !== null && until <= callTime) {
    const later = `${String((Number(until.slice(0, 2)) + 12) % 24).padStart(2, '0')}${until.slice(2)}`;
    until = later > callTime ? later : until;
  }
  return from === null && until === null ? null : { from, until };
}
