/** What one person is paid, in rupees: amount or range, per what, and whether agency and conveyance are in it. */
import type { Span } from './spans.ts';
import type { Found } from './spans.ts';
import { blankMark, clauses, holding, matches, textOf } from './spans.ts';

export type Per = 'day' | 'month' | 'episode' | 'project';
export type Share = 'included' | 'extra';
export type Pay = { amountInr: number; maxInr: number | null; per: Per };
export type Money = {
  pay: Found<Pay>[];
  agency: Found<Share>[];
  conveyance: Found<Share>[];
  /** "20k for two days": the days are the span of the amount. */
  spans: Span[];
};

const unit = '(k|thousand|lakh|l|hundred|crore)';
const numeral = '(\\d+(?:\\.\\d+)?|sava|dedh)';
const amountPattern = new RegExp(
  `(?<![\\d.:/a-z'-])(rs\\s*)?(?:(sava|saadhe|paune)\\s*)?${numeral}?\\s*(?:${unit}\\b)?(?:\\s*(?:-|to|se|until)\\s*(rs\\s*)?(\\d+(?:\\.\\d+)?)\\s*(?:${unit}\\b)?)?(?:\\s*\\/-)?(?:\\s*(rs)\\b)?`,
  'g',
);
const scale: Record<string, number> = {
  k: 1000,
  thousand: 1000,
  lakh: 100000,
  l: 100000,
  hundred: 100,
  100: 100,
  crore: 10000000,
};

function worth(
  number: string | undefined,
  quarter: string | undefined,
  unitWord: string | undefined,
): number | undefined {
  let value = number === undefined || number === '' ? undefined : Number(number);
  if (quarter === 'sava') value = value === undefined ? 1.25 : value + 0.25;
  else if (quarter === 'saadhe') value = value === undefined ? undefined : value + 0.5;
  else if (quarter === 'paune') value = value === undefined ? 0.75 : value - 0.25;
  if (value === undefined || Number.isNaN(value)) return undefined;
  return Math.round(value * (unitWord ? scale[unitWord]! : 1));
}

const notPay =
  /\b(?:advance|deposit|penalty|fine of|bonus|prefer fee|registration|insurance|followers|subscribers|reach|views|budget of film|prize|gst|tds|security|charge|overtime|ot)\b/;
const extras =
  /^\s*(?:rs\s*)?(?:as |for |per |ka |ki |ke )?(?:local )?(?:conveyance|travel|food|stay|petrol|ta\b|da\b|cab|makeup)/;
const payWords =
  /\b(?:fee|rs|per day|per month|per episode|per show|each|total|agency|negotiable|unpaid|all in)\b/;

const perWords: readonly (readonly [RegExp, Per])[] = [
  [/per episode/, 'episode'],
  [/per month/, 'month'],
  [/per (?:day|show)/, 'day'],
];

/** The words around an amount, within its clause, up to the neighbouring amounts. */
function per(plain: string, span: Span, scope: Span, amounts: readonly Span[]): { per: Per; end: number } {
  const next = amounts.find((a) => a.start >= span.end && a.start < scope.end)?.start ?? scope.end;
  const after = plain.slice(span.end, Math.min(next, span.end + 60));
  const before = plain.slice(Math.max(scope.start, span.start - 30), span.start);
  if (/\bmonth\W{0,3}$/.test(before) && !/\d\s*month\W{0,3}$/.test(before))
    return { per: 'month', end: span.end };
  if (/^\s*(?:rs\s*)?(?:a )?month\b/.test(after)) return { per: 'month', end: span.end };
  const total =
    /^[\s,(]*(?:rs\s*)?(?:each\s*)?(?:for\s*)?(?:all |alldays\b|the |[2-9]|\d{2})\s*(?:shoot |full )?(?:day|per day|show|night)?/.exec(
      after,
    );
  if (total && /day|alldays|show|night/.test(total[0])) return { per: 'project', end: span.end };
  if (/\btotal\s*(?:fee\s*)?(?:rs\s*)?[:-]?\s*$/.test(before)) return { per: 'project', end: span.end };
  for (const [pattern, value] of perWords)
    if (new RegExp(`${pattern.source}\\W{0,3}(?:ka |ke |ki |fee |is |rs |of )*$`).test(before))
      return { per: value, end: span.end };
  for (const [pattern, value] of perWords) {
    const hit = pattern.exec(after);
    if (hit && hit.index < 28 && !/\d|[.\n]/.test(after.slice(0, hit.index)))
      return { per: value, end: span.end + hit.index + hit[0].length };
  }
  for (const [pattern, value] of perWords)
    if (new RegExp(`${pattern.source}\\W{0,3}(?:ka |ke |ki |fee |is |rs |of )*$`).test(before))
      return { per: value, end: span.end };
  // "दिवसाला १८ हजार", "18 thousand divsala": no other day is counted beside it.
  const daily = /^\s+day\b(?!\s*\d)/.exec(after);
  if (daily) return { per: 'day', end: span.end + daily[0].length };
  if (/(?<![a-z\d]\s*|half |full |whole )\bday\s+(?:rs\s*)?$/.test(before))
    return { per: 'day', end: span.end };
  return { per: 'project', end: span.end };
}

type Amount = Span & { low: number; high: number | null; strong: boolean };

/** "Do hazaar paanch sau", "1 lakh 20 thousand": the parts of one sum. */
function compound(plain: string): Amount[] {
  return matches(
    plain,
    /(?<![\d.:/a-z'-])(\d{1,3})\s*(lakh|thousand)\s*(\d{1,2})\s*(thousand|hundred|100)\b(?:\s*(\d)\s*(?:hundred|100)\b)?(?:\s*rs\b)?/g,
  ).flatMap(({ start, end, groups: g }) => {
    const [large, small] = [scale[g[2]!]!, scale[g[4]!]!];
    const low = Number(g[1]) * large + Number(g[3]) * small + Number(g[5] ?? 0) * 100;
    return small < large && Number(g[3]) * small < large
      ? [{ start, end, low, high: null, strong: true }]
      : [];
  });
}

/** "Barah sau": twelve hundreds, where "sau" was read as a number. */
const hundreds = (plain: string): Amount[] =>
  matches(plain, /(?<![\d.:/a-z'-])(\d{1,2}) 100\b(?! ?[\d.:/-])(?:\s*rs\b)?/g).map(({ start, end, groups }) => ({
    start, end, low: Number(groups[1]) * 100, high: null, strong: true,
  })); // prettier-ignore

function amounts(plain: string): Amount[] {
  const summed = compound(plain);
  summed.push(
    ...hundreds(plain).filter((one) => !summed.some((sum) => one.start < sum.end && sum.start < one.end)),
  );
  const found = [...summed];
  for (const { start, end, groups: g } of matches(plain, amountPattern)) {
    if (summed.some((one) => start < one.end && one.start < end)) continue;
    // "Budget - 15k": a dash in front of a lone sum is no range.
    const lone =
      g[3] === undefined && g[2] === undefined && g[6] !== undefined
        ? worth(g[6], undefined, g[7])
        : undefined;
    if (
      lone !== undefined &&
      (g[7] !== undefined || g[5] !== undefined || g[8] !== undefined || lone >= 1000)
    ) {
      const at = start + g[0].search(/\d/);
      const units = g[7] !== undefined && g[7] !== 'hundred';
      found.push({
        start: at,
        end,
        low: lone,
        high: null,
        strong: units || g[5] !== undefined || g[8] !== undefined,
      });
      continue;
    }
    if (g[0].trim() === '' || (g[3] === undefined && g[2] === undefined)) continue;
    const [firstUnit, secondUnit] = [g[4], g[7]];
    const range = g[6] !== undefined;
    let high = range ? worth(g[6], undefined, secondUnit ?? firstUnit) : undefined;
    let low = worth(g[3], g[2], firstUnit ?? (range ? secondUnit : undefined));
    if (low === undefined || (g[2] !== undefined && !firstUnit)) continue;
    const currency = g[1] !== undefined || g[5] !== undefined || g[8] !== undefined || /\/-/.test(g[0]);
    let stop = end;
    // "25-25 hazaar": that much to each of two.
    if (range && g[6] === g[3]) [low, high] = [worth(g[3], undefined, secondUnit ?? firstUnit)!, undefined];
    else if (range && high !== undefined && (high <= low || (high < 100 && low >= 100))) {
      high = undefined;
      low = worth(g[3], g[2], firstUnit)!;
      stop = start + g[0].search(/\s*(?:-|to|se|until)\s*(?:rs\s*)?\d/);
      if (stop < start) continue;
    }
    const units = (firstUnit ?? secondUnit) !== undefined && !/^(?:hundred)$/.test(firstUnit ?? '');
    if (low < 100 && !units && !(currency && low === 0)) continue;
    const lead = g[0].length - g[0].trimStart().length;
    found.push({ start: start + lead, end: stop, low, high: high ?? null, strong: currency || units });
  }
  // "25k/15k/20k": one behind the other.
  for (const { start, end, groups: g } of matches(
    plain,
    /(?<=\d\s?(?:k|l|lakh|thousand)\s?\/\s?)(\d{1,3}(?:\.\d+)?)\s?(k|l|lakh|thousand)\b/g,
  )) {
    const low = worth(g[1], undefined, g[2]);
    if (low !== undefined && !found.some((one) => one.start < end && start < one.end))
      found.push({ start, end, low, high: null, strong: true });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "Couple 60 each, saas 35", "taporis 5k pd, hawaldar 12": sums behind persons in a line of pay, of which the thousands are left out. */
function sumsOfPersons(plain: string, units: readonly Span[], persons: readonly Span[], all: readonly Amount[]): Amount[] {
  return units.flatMap((unit) => {
    const names = persons.filter((one) => one.start >= unit.start && one.end <= unit.end);
    const paid = all.some((sum) => sum.strong && sum.low >= 1_000 && names.some(({ end }) => sum.start > end && /^\s*(?:ka|ki|ko|-|:)?\s*$/.test(plain.slice(end, sum.start))));
    if (names.length < 2 || !(paid || /\bfee\b/.test(textOf(plain, unit)))) return [];
    const sums = names.flatMap(({ end }): Amount[] => {
      const said = /^\s*(?:-|:|ka |ki |ko |@)?\s*(\d{1,3})(?:\s*each\b)?(?=\s*(?:[,;+&\n)]|\.(?!\d)|(?:and|per|all|each|included|extra|with|agency|above)\b|$))/.exec(plain.slice(end, Math.min(unit.end, end + 24)));
      const n = Number(said?.[1] ?? 0);
      const start = end + (said?.[0].search(/\d/) ?? 0);
      if (!said || n < 2 || all.some((sum) => sum.start < start + 3 && start < sum.end)) return [];
      return [{ start, end: start + said[1]!.length, low: n * 1_000, high: null, strong: true }];
    });
    const others = all.filter((sum) => sum.strong && sum.start >= unit.start && sum.start < unit.end).length;
    return sums.length + others >= 2 ? sums : [];
  });
} // prettier-ignore

/** `plain` may be blanked; `units` are its sentences, `persons` who is named in it. */
export function money(plain: string, units: readonly Span[], persons: readonly Span[] = []): Money {
  const result: Money = { pay: [], agency: [], conveyance: [], spans: [] };
  const all = amounts(plain);
  for (const { start, end, groups } of matches(
    plain,
    /(?<![\d.])(\d{1,3})\s*(?:\+|plus|above)\s*(?=agency|commission|coordination|conveyance)/g,
  )) {
    const value = Number(groups[1]);
    if (value >= 1 && !all.some((a) => start < a.end && a.start < end))
      all.push({ start, end: start + groups[1]!.length, low: value * 1000, high: null, strong: true });
  }
  all.push(...sumsOfPersons(plain, units, persons, all));
  all.sort((a, b) => a.start - b.start);
  for (const amount of all) {
    const scope = holding(units, amount.start) ?? { start: 0, end: plain.length };
    const near = plain.slice(Math.max(scope.start, amount.start - 28), Math.min(scope.end, amount.end + 28));
    const after = plain.slice(amount.end, amount.end + 40);
    const before = plain.slice(Math.max(scope.start, amount.start - 24), amount.start);
    if (
      extras.test(after) ||
      /\b(?:conveyance|travel allowance|food allowance|ta|da)\W{0,4}(?:of |rs |is )*$/.test(before)
    ) {
      result.spans.push(amount);
      continue;
    }
    if (notPay.test(near) && !/\bfee\b/.test(before)) continue;
    const year =
      !amount.strong &&
      amount.low >= 1900 &&
      amount.low <= 2100 &&
      !payWords.test(plain.slice(amount.start - 12, amount.end + 16));
    const round = amount.low >= 1000 && amount.low % (amount.low >= 100000 ? 1000 : 50) === 0;
    if (
      !amount.strong &&
      (amount.low < 300 || year || (!round && !payWords.test(near) && !payWords.test(textOf(plain, scope))))
    )
      continue;
    if (amount.low > 20000000) continue;
    if (amount.strong && amount.low < 200 && amount.low !== 0) continue;
    const { per: rate, end } = per(plain, amount, scope, all);
    result.pay.push({
      start: amount.start,
      end,
      value: { amountInr: amount.low, maxInr: amount.high, per: rate },
    });
    result.spans.push({ start: amount.start, end: Math.max(end, amount.end) });
  }
  inherit(plain, units, result.pay);
  if (result.pay.length === 0)
    for (const { start, end } of matches(plain, /\bunpaid\b/g))
      result.pay.push({ start, end, value: { amountInr: 0, maxInr: null, per: 'project' } });
  for (const scope of units.flatMap((unit) => perSum(plain, unit, result.pay))) shares(plain, scope, result);
  return result;
}

/** "25k + agency for him, her 18k all in": what is said of the agency beside one sum says nothing of the next. */
function perSum(plain: string, unit: Span, pay: readonly Span[]): Span[] {
  const here = pay.filter((p) => p.start >= unit.start && p.start < unit.end);
  let from = unit.start;
  const parts = here.slice(1).flatMap((next, i) => {
    const last = here[i]!;
    const between = plain.slice(last.end, next.start);
    const cut = Math.max(between.lastIndexOf(','), between.lastIndexOf(';'));
    if (cut < 0) return [];
    const part = { start: from, end: last.end + cut };
    from = part.end;
    return [part];
  });
  return [...parts, { start: from, end: unit.end }];
}

/** "30 thousand, son 12 thousand, per day": the last word counts for all of them. */
function inherit(plain: string, units: readonly Span[], pay: Found<Pay>[]): void {
  for (const unit of units) {
    const here = pay.filter((p) => p.start >= unit.start && p.start < unit.end);
    const said = here.find((p) => p.value.per !== 'project');
    if (!said || here.length < 2) continue;
    const total = /\btotal\b|\bfor\b/.test(plain.slice(here[0]!.start, unit.end));
    if (!total) for (const p of here) if (p.value.per === 'project') p.value.per = said.value.per;
  }
}

/** "20%", which may be blanked as one more number that is no sum; "AC" behind one is the agency's commission, and alone it is what cools a van. */
const percent = `(?:(?:\\d{1,2}(?:\\.5)?\\s*(?:%|percent)|${blankMark}{2,5})\\s*(?:of\\s*)?(?:ac\\b\\s*)?)`;

const shareOf = (word: string): Share => (word === 'extra' ? 'extra' : 'included');

/** "incl agency", "agency alag", "+ agency", "conveyance extra", "all in". */
function shares(plain: string, scope: Span, result: Money): void {
  const text = textOf(plain, scope);
  const who =
    percent +
    '?(?:agency|commission|coordination)(?:\\s*(?:ka|fee|share|%|and|\\/|&|agency|commission|coordination|cut|part|' +
    // One sign at a time: where a row of them could be cut in many ways, all of these are tried.
    '\\d{1,2}(?:\\.5)?\\s*(?:%|percent)|of\\b|ac\\b|' +
    blankMark +
    '))*';
  const put = (list: Found<Share>[], index: number, length: number, value: Share) =>
    list.push({ start: scope.start + index, end: scope.start + index + length, value });
  const read = (list: Found<Share>[], subject: string) => {
    const patterns: [RegExp, (g: RegExpExecArray) => Share][] = [
      [
        new RegExp(
          `(?<![a-z])${subject}\\s*[:(-]?\\s*(?:is |will be |bhi |also |hi |hee |sab |se |k[aei]+ )*(included|extra|with)\\b`,
        ),
        (g) => shareOf(g[1]!),
      ],
      [new RegExp(`\\b(included|extra)\\s*(?:of |the |all |your )*${subject}`), (g) => shareOf(g[1]!)],
      [
        new RegExp(
          `(?:\\+|\\bplus|(?<=\\d(?:k|l)?\\s(?:each\\s)?)above)\\s*(?:(?:agency|conveyance)\\s*(?:\\+|&|and)\\s*)?${subject}`,
        ),
        () => 'extra',
      ],
      [
        new RegExp(`(?<![a-z])${subject}\\s*(?:and|&|\\+|,|\\/)\\s*\\w+\\s*(?:both )?(included|extra)\\b`),
        (g) => shareOf(g[1]!),
      ],
      [new RegExp(`(?<![a-z])${subject}\\s*(?:not included|not in it)`), () => 'extra'],
    ];
    for (const [pattern, value] of patterns) {
      const hit = pattern.exec(text);
      if (hit) return put(list, hit.index, hit[0].length, value(hit));
    }
    return undefined;
  };
  const allIn = /\ball in\b/.exec(text);
  if (allIn) {
    // "All incl 20% AC": how much is in it belongs to the words.
    // "All incl agency" says nothing of who pays the way.
    const agencyAlone = /^\W{0,2}(?:of )?agency\b/.test(text.slice(allIn.index + allIn[0].length));
    const much = new RegExp(`^\\W{0,3}(?:of |the )?${percent}`).exec(
      text.slice(allIn.index + allIn[0].length),
    );
    put(result.agency, allIn.index, allIn[0].length + (much?.[0].length ?? 0), 'included');
    if (!agencyAlone) put(result.conveyance, allIn.index, allIn[0].length, 'included');
    return;
  }
  const known = result.agency.length;
  read(result.agency, who);
  // "40k, 20% commission": what is taken is taken out of the fee where nobody says that it comes on top.
  const taken = new RegExp(`${percent}(?:(?<=\\bac\\s?)|(?:agency|commission|coordination))`).exec(text);
  if (taken && result.agency.length === known)
    put(result.agency, taken.index, taken[0].trimEnd().length, 'included');
  const conveyance = `(?:conveyance|(?:${blankMark}|\\d|rs|k){1,12}\\s*conveyance)(?:\\s*(?:k[aei]+|expense|allowance|of|rs|\\d|(?<=\\d)k|${blankMark}))*`;
  read(result.conveyance, conveyance);
  if (!result.conveyance.some((f) => f.start >= scope.start && f.start < scope.end)) {
    const besides = /\btravel\s*(?:k[aei]+ |is )?extra\b/.exec(text);
    if (besides && !/\bstay\b/.test(text)) put(result.conveyance, besides.index, besides[0].length, 'extra');
    const given = /\bconveyance\s*(?:ka|ki|bhi|also|will be|is|hum|milega)*\s*provided\b/.exec(text);
    if (given && !/\bstay\b/.test(text)) put(result.conveyance, given.index, given[0].length, 'extra');
    for (const clause of clauses(plain, scope)) {
      const added = /\+\s*(?:rs\s*)?(?:\d+k?|¤+)?\s*conveyance/.exec(textOf(plain, clause));
      if (added) {
        result.conveyance.push({
          start: clause.start + added.index,
          end: clause.start + added.index + added[0].length,
          value: 'extra',
        });
        break;
      }
    }
  }
}
