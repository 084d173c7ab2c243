/** Which of the asked days a reply gives, in part or whole, and what it says of the audition. */
import type { Asked, DayAnswer, ReplyReading } from '../reply.ts';
import { phrase, says, spokenKey } from '../spoken.ts';
import type { Clause, Item } from './clauses.ts';
import { groupsOf, inherit, type Group, type Polarity } from './groups.ts';
import { boundedDays, outside } from './bounds.ts';
import { callMoved, callWords, laterHour, limitsOf } from './limits.ts';
import { referring, wantsLaterCall } from './referring.ts';
import { callNumber, hourInstead, insteadOf } from './swaps.ts';

export type Availability = Pick<
  ReplyReading,
  'availability' | 'partialFrom' | 'partialUntil' | 'audition' | 'auditionAlternative' | 'callTimeAlternative'
> & {
  /** Days other than those asked that were offered for the shoot. */
  offered: string[];
  /** "kal" in the night, a part of a day without an hour. */
  unclear: boolean;
  /** A yes to a day that may be either of two. */
  yesToUnclear: boolean;
  /** "yes" or "no" said without a day. */
  bare: 'yes' | 'no' | 'maybe' | null;
  /** Some day or the audition was spoken of. */
  named: boolean;
};

const asksHour = phrase(`
  kitne baje|kab (tak|aana|pahunch*)|what time|when (do|should|is|will)|kitni der|कितने बजे|कब (आना|तक|पहुँच*)
  किती वाजता|किती वाजेपर्यंत|कधी यायचं|kiti vajta
`);

/** A "fine" beside these is said of the terms, not of the days. */
const aboutTerms = phrase(`
  if|agar|jar|tabhi|to (aa*|kar*|soch*|dekh*|theek|chal*)|mag|tar|तो (आ*|कर*|सोच*|देख*|ठीक|चल*)|अगर|जर|तर|मग
  तरच|तभी
  year|years|yrs|saal|varsh|month|months|mahine|usage|perpetuity|perp|buyout|worldwide|rate|budget|paisa
  lakh|hazaar|thousand|# (k|lakh|hazaar|l)|rupees|agency|साल|महीने|हज़ार|हजार|लाख|पैसे|बजट|रेट|वर्ष|वर्षं|वर्षे|महिने|मानधन
  बजेट|वापर
`);

/** `termsRefused`: a "no" without a day is about money or usage, not about the days. */
export function readAvailability(
  clauses: readonly Clause[],
  asked: Asked,
  termsRefused: boolean,
  /** The whole reply: words that join its clauses stand in none of them. */
  line: string,
): Availability {
  const result: Availability = {
    availability: Object.fromEntries(asked.dates.map((day): [string, DayAnswer] => [day, 'unknown'])),
    partialFrom: {}, partialUntil: {}, audition: asked.auditionDate === null ? null : 'unknown',
    auditionAlternative: null, callTimeAlternative: null, offered: [], unclear: false, yesToUnclear: false, bare: null, named: false,
  }; // prettier-ignore
  const set = new Set<string>();
  /** Days of which a part was given before its hour: "after lunch, say 2:30". */
  const vague = new Set<string>();
  const answer = (day: string, value: DayAnswer): void => {
    if (!(day in result.availability)) return;
    result.availability[day] = value;
    set.add(day);
  };
  const auditionOffers: { day: string; explicit: boolean }[] = [];
  const rests: Polarity[] = [];
  let inAudition = false;
  let callRefused = wantsLaterCall(line);
  let lastDays: string[] = [];
  let countedAhead = false;
  const groups = inherit(clauses.map(groupsOf));

  for (const [group, polarity] of groups) {
    const kinds = new Set([...group.before, ...group.after].map((item) => item.kind));
    const hours = [...group.before, ...group.after].flatMap((item) =>
      item.kind === 'hour' ? [item.hour] : [],
    );
    const audition = group.dates.some((item) => item.kind === 'audition');
    const named = group.dates.flatMap((item) => (item.kind === 'day' ? [item.day] : []));
    const everything = group.dates.some((item) => item.kind === 'all' || item.kind === 'topic');
    if (named.some((day) => day.ambiguous)) {
      result.unclear = true;
      if (polarity === 'yes' && !group.asks) result.yesToUnclear = true;
    }
    if (group.dates.length > 0 && !group.dates.every((item) => item.kind === 'topic')) result.named = true;
    const yes = polarity === 'yes' || (polarity === null && (!group.asks || hours.length > 0));
    const opens = polarity === 'no' && named.some((day) => day.bound === 'before');
    if (opens) for (const day of named) if (day.bound === 'before') day.bound = 'from';
    const no = !opens && (polarity === 'no' || polarity === 'busy');

    const wished = hourInstead(group, asked);
    if (wished !== null) {
      result.callTimeAlternative = wished;
      if (polarity === 'yes')
        for (const day of named) for (const one of day.days) if (!callNumber(one, asked)) answer(one, 'yes');
      continue;
    }
    if (no && hours.length === 0 && named.length > 0 && group.dates.length === named.length)
      if (named.every((day) => day.loose && day.days.every((one) => callNumber(one, asked)))) {
        callRefused = true;
        continue;
      }
    const back = group.dates.length === 0 ? referring(group.line) : null;
    if (back === 'counted') {
      countedAhead = true;
      continue;
    }
    if (back === 'that-day' && no && (inAudition || lastDays.length > 0)) {
      if (inAudition) result.audition = 'no';
      else for (const day of lastDays) answer(day, 'no');
      continue;
    }
    const [first, last] = [lastDays[0], lastDays.at(-1)];
    if (back !== null && hours.length === 0 && first !== undefined && last !== undefined) {
      const after = back === 'thereafter' && !no && result.availability[last] === 'no';
      if (after) for (const day of asked.dates) if (day > last) answer(day, 'yes');
      if (back === 'not-earlier') for (const day of asked.dates) if (day < first) answer(day, 'no');
      if (back === 'not-later') for (const day of asked.dates) if (day > last) answer(day, 'no');
      if (after || back === 'not-earlier' || back === 'not-later') continue;
    }

    const shifted = insteadOf(group);
    if (shifted) {
      const aboutAudition: boolean =
        audition || inAudition || shifted.away.some((day) => day === asked.auditionDate);
      if (aboutAudition && asked.auditionDate !== null) {
        result.audition = 'no';
        for (const day of shifted.towards) auditionOffers.push({ day, explicit: true });
      } else {
        for (const day of shifted.away) answer(day, 'no');
        for (const day of shifted.towards)
          if (asked.dates.includes(day)) answer(day, 'yes');
          else result.offered.push(day);
      }
      inAudition = aboutAudition;
      continue;
    }

    const days = new Set(named.flatMap((day) => boundedDays(day, asked)));
    const onAudition =
      asked.auditionDate !== null &&
      named.some((d) => d.days.includes(asked.auditionDate ?? '')) &&
      (audition || inAudition || !asked.dates.includes(asked.auditionDate));
    const strange = named
      .filter(
        (d) =>
          d.days.length === 1 &&
          d.bound === null &&
          d.days.every((day) => !asked.dates.includes(day) && day !== asked.auditionDate),
      )
      .flatMap((d) => d.days);
    const shootDays = asked.dates.filter(
      (day) => days.has(day) && !(onAudition && day === asked.auditionDate),
    );
    const pastOrLater = named.some((d) => d.bound !== null);

    if (
      asked.auditionDate !== null &&
      (audition || onAudition || (inAudition && shootDays.length === 0 && strange.length > 0))
    ) {
      const whole = audition && named.length === 0;
      if (
        onAudition ||
        whole ||
        (audition && named.length > 0 && strange.length === 0 && !named.some((d) => d.ambiguous))
      ) {
        const asking = group.asks && polarity === null;
        if (!asking)
          result.audition = no
            ? result.audition === 'yes' && !onAudition
              ? result.audition
              : 'no'
            : polarity === 'maybe'
              ? 'unknown'
              : yes
                ? 'yes'
                : result.audition;
      } else if (named.some((d) => d.ambiguous)) result.audition = 'unknown';
      if (!no || onAudition) for (const day of strange) auditionOffers.push({ day, explicit: audition });
      inAudition = true;
      if (!everything && shootDays.length === 0) continue;
    } else if (strange.length > 0 && shootDays.length === 0 && !audition && !no)
      result.offered.push(...strange);

    let targets = everything ? [...asked.dates] : shootDays;
    if (kinds.has('except-last') || kinds.has('except-next')) {
      for (const day of shootDays) answer(day, 'no');
      for (const day of asked.dates) if (!shootDays.includes(day)) answer(day, 'yes');
      lastDays = shootDays;
      continue;
    }
    if (everything && named.length > 0 && shootDays.length > 0) targets = shootDays;
    if (
      everything &&
      asked.dates.length === 1 &&
      result.audition === 'unknown' &&
      inAudition &&
      polarity === 'yes'
    )
      result.audition = 'yes';
    if (group.dates.some((item) => item.kind === 'rest')) {
      rests.push(polarity ?? 'yes');
      continue;
    }
    if (group.dates.length > 0 && targets.length === 0) continue;
    if (says(group.line, asksHour) && polarity !== 'no' && polarity !== 'busy') continue;

    if (group.dates.length === 0) {
      if (hours.length > 0 || kinds.has('part-day'))
        targets = lastDays.length > 0 ? lastDays : [...asked.dates];
      else {
        if (
          (!group.asks || polarity === 'busy') &&
          !kinds.has('decline') &&
          (polarity === 'busy' || !says(group.line, aboutTerms))
        )
          result.bare = bareOf(result.bare, polarity, kinds.has('will'));
        continue;
      }
      if (inAudition) continue;
    }
    const anyDay = group.dates.some((item) => item.kind === 'all') && !group.asks;
    if (
      everything &&
      !anyDay &&
      named.length === 0 &&
      polarity === null &&
      hours.length === 0 &&
      !kinds.has('part-day')
    )
      continue;
    inAudition = false;
    if (shootDays.length > 0) lastDays = shootDays;

    if (
      (no || says(group.line, callWords)) &&
      hours.some((hour) => hour.at === asked.callTime) &&
      hours.length === 1 &&
      (group.dates.length === 0 || (no && named.length > 0 && !everything)) &&
      !kinds.has('busy')
    ) {
      callRefused = true;
      continue;
    }
    const dayless = group.dates.every((item) => item.kind === 'topic');
    if (no && kinds.has('part-day') && hours.length === 0 && dayless) {
      if (says(group.line, callWords)) callRefused = true;
      if (callRefused || set.size >= asked.dates.length) continue;
    }
    const limited = group.dates.length === 0 && targets.some((day) => result.availability[day] === 'partial');
    const moved = limited
      ? null
      : hours.length > 0
        ? callMoved(group, hours, polarity, asked, callRefused)
        : null;
    if (moved !== null) {
      result.callTimeAlternative = moved;
      if (group.dates.length > 0) for (const day of targets) answer(day, 'yes');
      continue;
    }
    if (hours.length > 0 && !(group.asks && polarity === null && group.dates.length === 0)) {
      const limits = limitsOf(hours, group, polarity, asked.callTime);
      for (const day of targets) {
        if (limits === null) answer(day, no ? 'no' : 'yes');
        else {
          answer(day, 'partial');
          if (limits.from !== null) result.partialFrom[day] = limits.from;
          if (limits.until !== null) result.partialUntil[day] = limits.until;
          // "I wrap at 3, so after 4": the first hour only told why.
          const [opens, closes] = [result.partialFrom[day], result.partialUntil[day]];
          if (opens !== undefined && closes !== undefined && opens >= closes)
            delete (limits.from === null ? result.partialFrom : result.partialUntil)[day];
        }
      }
      if (!no && onlyThese(group))
        for (const day of asked.dates) if (!targets.includes(day)) answer(day, 'no');
      continue;
    }
    const openEnded = / =?(?:tak|till|until|pariant|se pehle) /.test(group.line) && kinds.has('busy');
    if (
      kinds.has('part-day') &&
      !openEnded &&
      !kinds.has('whole-day') &&
      (polarity !== null || targets.length > 0) &&
      !(group.asks && polarity === null)
    ) {
      for (const day of targets) {
        answer(day, 'partial');
        vague.add(day);
      }
      if (!no && onlyThese(group))
        for (const day of asked.dates) if (!targets.includes(day)) answer(day, 'no');
      continue;
    }
    if (group.asks && polarity === null) continue;
    if (polarity === 'maybe') for (const day of targets) answer(day, 'unknown');
    else for (const day of targets) answer(day, no ? 'no' : 'yes');
    if ((kinds.has('only') || countedAhead) && !no && !everything)
      // "Sirf do din: 13, 15": the second one takes nothing from the first.
      for (const day of asked.dates)
        if (!targets.includes(day) && !(countedAhead && set.has(day))) answer(day, 'no');
    if (pastOrLater && named.some((d) => d.bound !== null))
      for (const day of asked.dates) {
        const side = named.map((d) => outside(d, day)).find(Boolean);
        if (side && !no && !set.has(day)) answer(day, 'no');
      }
  }

  for (const rest of rests)
    for (const day of asked.dates)
      if (!set.has(day))
        answer(day, rest === 'no' || rest === 'busy' ? 'no' : rest === 'maybe' ? 'unknown' : 'yes');
  // Whoever turns the job itself down has said nothing of the days.
  const declined = clauses.some(({ items }) => items.some((item) => item.kind === 'decline'));
  // "My father is not well, I cannot say anything now" is no refusal.
  const deferred = clauses.some(({ items }) => items.some((item) => item.kind === 'defer'));
  const unsaid = termsRefused || declined || (deferred && !result.named);
  if (deferred && !result.named && result.bare === 'no') result.bare = 'maybe';
  settleBare(result, asked, set, answer, unsaid, says(line, but));
  if (callRefused && result.callTimeAlternative === null)
    result.callTimeAlternative = laterHour(clauses, asked);
  // Who only wants to be called later comes.
  const whole = callRefused || asked.datesMode === 'all' || asked.dates.length === 1;
  if (result.callTimeAlternative !== null && set.size === 0 && whole && result.bare !== 'no')
    for (const day of asked.dates) answer(day, 'yes');
  const alternative = auditionOffers.find((o) => o.day !== asked.auditionDate);
  if (alternative && result.audition !== null) {
    if (result.audition === 'unknown' && alternative.explicit) result.audition = 'no';
    if (result.audition === 'no') result.auditionAlternative = alternative.day;
  }
  for (const day of vague)
    if (result.availability[day] === 'partial' && !result.partialFrom[day] && !result.partialUntil[day])
      result.unclear = true;
  for (const day of asked.dates)
    if (result.availability[day] !== 'partial') {
      delete result.partialFrom[day];
      delete result.partialUntil[day];
    }
  return result;
}

const attached: ReadonlySet<string> = new Set(['hi', 'ही'].map(spokenKey));

/** "Only the 15th, after lunch": the "only" is of the day; in "13th only after 4" and "only after 4 on the 13th" it is of the hour. */
function onlyThese(group: Group): boolean {
  const words = group.line.trim().split(' ');
  const first = group.dates[0];
  const ofHour = (only: Item): boolean =>
    group.before.some((item) => item.kind === 'hour' && item.from > only.from);
  return (
    first !== undefined &&
    (group.before.some((item) => item.kind === 'only' && item.from < first.from && !ofHour(item)) ||
      group.after.some(
        (item) =>
          item.kind === 'only' &&
          attached.has(words[item.from] ?? '') &&
          group.dates.some((day) => day.to === item.from),
      ))
  );
}

const but = phrase('but|par|lekin|magar|pan|bas|just|only that|पर|लेकिन|मगर|पण|फक्त|बस');

function bareOf(now: Availability['bare'], polarity: Polarity, will: boolean): Availability['bare'] {
  if (polarity === 'yes') return will ? now : 'yes';
  if (polarity === 'no' || polarity === 'busy') return now === 'yes' ? now : 'no';
  return polarity === 'maybe' ? (now ?? 'maybe') : now;
}

/** A bare yes is all days when all are needed or there is one; a yes beside exceptions gives the others. */
function settleBare(
  result: Availability,
  asked: Asked,
  set: ReadonlySet<string>,
  answer: (day: string, value: DayAnswer) => void,
  termsRefused: boolean,
  limited: boolean,
): void {
  const open = asked.dates.filter((day) => !set.has(day));
  const given = Object.values(result.availability);
  if (result.bare === 'no' && set.size === 0 && !termsRefused) for (const day of open) answer(day, 'no');
  if (result.bare === 'yes' && open.length > 0) {
    // "Yes, but on the 13th I must leave at five": the limit is an exception too.
    const onlyGaps =
      set.size > 0 &&
      given.every(
        (value) =>
          value === 'no' ||
          value === 'unknown' ||
          (value === 'partial' && limited && asked.datesMode === 'all'),
      );
    if (set.size === 0 ? asked.datesMode === 'all' || asked.dates.length === 1 : onlyGaps)
      for (const day of open) answer(day, 'yes');
  }
}
