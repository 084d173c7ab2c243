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

/** "15k se kam nahi", "not below 50k", "at least 20k": less is refused, whichever way it is put. */
const least =
  /^(?:above|at least|minimum|min)\b|\b(?:above|at least|minimum|min|than less not|below not|under not)\s*$/;

/** What was, as against what is: "was 20k", "20k tha", "5k likha tha usko 8k karo", "15k se badha ke 18k". */
const formerly =
  /\b(?:was|were|pehle|pahle|phle|pehla|earlier|before|previously|used to (?:be|charge|take|fee|get)|purana|puraana|purani|old|junya|aadhi|adhi|aadhee|from|instead of|not)\s+(?:(?:fee|my|mera|it|i|is|was|to|toh|rs|at)\s+){0,3}$/;
const noMore =
  /^\s*(?:per \w+\s+)?(?:\w+\s+){0,3}?(?:tha|thi|the|thaa|thee|was|were|hota|hoti|hote|hotaa|hotee)\b/;
const raised =
  /^\s*(?:per \w+\s+)?(?:se|to|above|until|-+>?|pasun|paasoon|varun|ki location|chya jaagee|chya location|ke badle|ke bajaye)(?![\w])/;
const changes =
  /\b(?:ab|now|aata|ata|badh\w*|vaadh\w*|vadh\w*|increase\w*|raise\w*|revis\w*|change\w*|kar (?:do|di|diya|dena|dijiye)|karo|kara|location|badle|bajaye|badal\w*|instead|hike\w*|up|above)\b/;

/** Of two amounts the one that was replaced; the only one that is named is what counts. */
function isFormer(plain: string, { start, end }: Rate, all: readonly Rate[]): boolean {
  const before = plain.slice(Math.max(0, ...all.filter((other) => other.end <= start).map((other) => other.end)), start);
  const next = Math.min(plain.length, ...all.filter((other) => other.start >= end).map((other) => other.start));
  const after = plain.slice(end, next);
  if (all.length < 2) return false;
  if (formerly.test(before) || noMore.test(after)) return true;
  return next < plain.length && raised.test(after) && changes.test(plain);
} // prettier-ignore

type Rate = { start: number; end: number; amountInr: number; maxInr?: number | null; per: string };

export function rates(text: BriefText, said: Said): ProfileValue[] {
  const found: ProfileValue[] = [];
  const amounts = [...money(text.plain, text.units).pay.map(({ start, end, value }): Rate => ({ start, end, ...value })), ...thousands(text)]; // prettier-ignore
  for (const amount of amounts) {
    const { start, end } = amount;
    const unit = holding(text.units, start) ?? { start: 0, end: text.plain.length };
    const words = text.plain.slice(unit.start, unit.end);
    const mine =
      /\b(?:fee|charge\w*|minimum|min|floor|let[aei]+|lu+ng[ai]+|loong[ae]+|ghet[aeio]+)\b/.test(words) ||
      least.test(text.plain.slice(end, unit.end).trimStart()) ||
      least.test(text.plain.slice(unit.start, start));
    // In a row of details nobody states what others pay by the day.
    const daily = (said.sheet || said.presents) && /\bper day\b|\d\s*(?:k|thousand) day\b/.test(words);
    if (!((mine || daily) && !offered.test(words)) && said.asked !== 'rate') continue;
    if (isFormer(text.plain, amount, amounts)) continue;
    const name = kindOf(
      text,
      unit,
      amount,
      amounts.filter((other) => holding([unit], other.start)),
    );
    // A person's own rate is by the day unless they say otherwise; a whole job is said as one.
    const per =
      amount.per === 'project' && !/\b(?:project|total|whole|poora|pura|full)\b/.test(words)
        ? 'day'
        : amount.per;
    // "Changed my rate from 15k to 20k" is no range.
    const changed =
      amount.maxInr && /\bfrom\s+$/.test(text.plain.slice(unit.start, start)) && changes.test(words);
    const amountInr = changed ? amount.maxInr! : amount.amountInr;
    const read: ProfileValue = {
      key: 'rate_floor',
      identity: name,
      value: `${amountInr} per ${per}${name ? ` ${name}` : ''}`,
      words: text.quote({ start: unit.start, end: Math.max(end, unit.end) }),
    };
    if (amountInr >= 500 && !found.some((f) => f.identity === name)) found.push(read);
  }
  return found;
}

/** Of two rates in a sentence each has the kind that stands before it, or right behind it: "15k, but for ads 40k", "15k for films and 40k for ads". */
function kindOf(text: BriefText, unit: { start: number; end: number }, { start, end }: Rate, all: readonly Rate[]): string {
  const named = [
    ...text.termsIn(unit).flatMap((term) => (term.kind === 'project' && kinds[term.value] ? [{ at: term.start, name: kinds[term.value]! }] : [])),
    ...(all.length > 1 ? [...text.plain.slice(unit.start, unit.end).matchAll(/\bads?\b/g)].map(({ index }) => ({ at: unit.start + index, name: 'ads' })) : []),
  ].sort((a, b) => a.at - b.at);
  if (all.length < 2) return named[0]?.name ?? '';
  const from = Math.max(unit.start, ...all.filter((other) => other.end <= start).map((other) => other.end));
  const behind = named.find(({ at }) => at >= end && /^\s*(?:per \w+\s+)?(?:for|in|ka|ke|cha|chi)\s+(?:a |an |the )?$/.test(text.plain.slice(end, at)));
  const before = named.findLast(({ at }) => at >= from && at < start && !isBehind(text.plain.slice(from, at), from > unit.start));
  return (before ?? behind)?.name ?? '';
} // prettier-ignore
/** "40k for films and …": the kind belongs to the amount that stands before. */
const isBehind = (between: string, amountBefore: boolean): boolean =>
  amountBefore && /^\s*(?:per \w+\s+)?(?:for|ka|ke|cha|chi)\s+(?:a |an |the )?$/.test(between);

/** "… but for ads i want 40": thousands that go without saying behind a rate that said them. */
function thousands({ plain, units }: BriefText): Rate[] {
  const hit = /\b(?:but|in|for|and|lekin|pan)\s+(?:for\s+)?(?:ads?|films?|serials?|tvc|print media|print|web series)\s+(?:for\s+)?(?:i want |i charge |i take |mera |my |it'?s |fee |this |chahiye |ka |ke ){0,3}(\d{1,3})(?![\d.:/'%-]|\s*(?:k|thousand|lakh|l|year|day|week|month|baje|oclock|december|january)\b)/.exec(plain); // prettier-ignore
  const number = Number(hit?.[1]);
  const said = money(plain, units).pay.some(({ value }) => value.amountInr >= 1000);
  if (!hit || !said || number < 3 || number > 500) return [];
  return [{ start: hit.index, end: hit.index + hit[0].length, amountInr: number * 1000, per: 'day' }].map((rate) => ({ ...rate, start: rate.end - (hit[1]?.length ?? 0) })); // prettier-ignore
}

const label =
  /(?:agency|agent|manager|managed by|represented by|co-?ordinator|एजेंसी|एजेंट|एजन्सी|मैनेजर|समन्वयक)\s*[:–-]\s*([^\n,;|]{2,60})/iu;

/** In a sheet alone: in conversation the readers of memory know how people speak of it. */
export function agent(text: BriefText, said: Said): ProfileValue[] {
  const hit = said.sheet || said.presents ? label.exec(text.source) : null;
  const named = hit?.[1]?.replace(/[*_]/g, '').trim();
  if (!hit || !named || /^(?:self|none|no|na|nil|khud|own|स्वतः|खुद)\b/i.test(named))
    return hit ? [{ key: 'agent', identity: '', value: 'none (self managed)', words: hit[0] }] : [];
  const coordinator = /co-?ordinator|समन्वयक/iu.test(hit[0]) ? ' (coordinator)' : '';
  return [{ key: 'agent', identity: '', value: `${named.replace(/\+?\d[\d\s-]{7,}/g, '').trim()}${coordinator}`, words: hit[0] }];
} // prettier-ignore
