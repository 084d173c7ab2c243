/** What somebody works for, and who represents them. */
import { money } from '../briefs/money.ts';
import type { BriefText } from '../briefs/normalise.ts';
import { holding } from '../briefs/spans.ts';
import type { ProfileValue } from './profile.ts';
import type { Said } from './said.ts';

/** Kinds of work as memory names them. */
const kinds: Readonly<Record<string, string>> = {
  tvc: 'TV', dvc: 'digital', print: 'print', film: 'film', web_series: 'web series', tv_serial: 'serials',
}; // prettier-ignore
/** A rate for one job is an answer to an offer, not what somebody works for. */
const offered =
  /\bfor this\b|\b(?:iske|is project|is kaam|yasa+thi|hyasa+thi|ya+chya+sa+thi)\b|\b(?:offer\w*|budget|kitna|how much|paid|pay(?:ment)?|mila|milega|mile|dete|denge|they)\b/;

export function rates(text: BriefText, said: Said): ProfileValue[] {
  const found: ProfileValue[] = [];
  for (const { start, end, value } of money(text.plain, text.units).pay) {
    const unit = holding(text.units, start) ?? { start: 0, end: text.plain.length };
    const words = text.plain.slice(unit.start, unit.end);
    const mine = /\b(?:fee|charge\w*|minimum|min|floor|leta|leti|lete|lunga|lungi|gheto|ghete)\b/.test(words);
    // In a row of details nobody states what others pay by the day.
    const daily = said.sheet && /\bper day\b|\d\s*(?:k|thousand) day\b/.test(words);
    if (!((mine || daily) && !offered.test(words)) && said.asked !== 'rate') continue;
    const kind = text.termsIn(unit).find((term) => term.kind === 'project' && kinds[term.value]);
    const name = kind ? kinds[kind.value]! : '';
    // A person's own rate is by the day unless they say otherwise; a whole job is said as one.
    const per =
      value.per === 'project' && !/\b(?:project|total|whole|poora|pura|full)\b/.test(words)
        ? 'day'
        : value.per;
    const read: ProfileValue = {
      key: 'rate_floor',
      identity: name,
      value: `${value.amountInr} per ${per}${name ? ` ${name}` : ''}`,
      words: text.quote({ start: unit.start, end: Math.max(end, unit.end) }),
    };
    if (value.amountInr >= 500 && !found.some((f) => f.identity === name)) found.push(read);
  }
  return found;
}

const label =
  /(?:agency|agent|manager|managed by|represented by|co-?ordinator|एजेंसी|एजेंट|एजन्सी|मैनेजर|समन्वयक)\s*[:–-]\s*([^\n,;|]{2,60})/iu;

/** In a sheet alone: in conversation the readers of memory know how people speak of it. */
export function agent(text: BriefText, said: Said): ProfileValue[] {
  const hit = said.sheet ? label.exec(text.source) : null;
  const named = hit?.[1]?.replace(/[*_]/g, '').trim();
  if (!hit || !named || /^(?:self|none|no|na|nil|khud|own|स्वतः|खुद)\b/i.test(named))
    return hit ? [{ key: 'agent', identity: '', value: 'none (self managed)', words: hit[0] }] : [];
  const coordinator = /co-?ordinator|समन्वयक/iu.test(hit[0]) ? ' (coordinator)' : '';
  return [{ key: 'agent', identity: '', value: `${named.replace(/\+?\d[\d\s-]{7,}/g, '').trim()}${coordinator}`, words: hit[0] }];
} // prettier-ignore
