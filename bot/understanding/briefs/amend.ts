/** An answer or an edit ("40k, digital only", "make it 30 to 40") changes the same draft and says what changed. */
import type { BriefReading, ReadRole } from '../brief.ts';
import type { Essential } from '../../../matching/role.ts';
import { skills } from './abilities.ts';
import {
  isEdit,
  isLowerEnd,
  isUpperEnd,
  namesSex,
  speaksOfPay,
  speaksOfShoot,
  widens,
} from './edit-sense.ts';
import { agencyPart } from './agency-share.ts';
import {
  alsoThere,
  bareAge,
  dayInstead,
  isDropped,
  localsOnly,
  oneDaySwapped,
  outstationToo,
  titleFor,
  widened,
  withEnds,
} from './edit-values.ts';
import { factsOf, longestBrief } from './facts.ts';
import { freed } from './freed.ts';
import { istDay } from './calendar.ts';
import { editedLook } from './look-edit.ts';
import { genderOf, tellsSex } from './gender.ts';
import { normalise } from './normalise.ts';
import type { BriefText } from './normalise.ts';
import type { Span } from './spans.ts';
import { matches } from './spans.ts';
import type { Found } from './spans.ts';

export type Change = {
  /** Index into `draft.roles`. */
  role: number;
  field: keyof ReadRole;
  before: unknown;
  after: unknown;
};
/** `understood`: it spoke of the role, though it may say what the draft says already. */
export type Amendment = { draft: BriefReading; changes: Change[]; understood: boolean };

type Patch = { field: keyof ReadRole; value: unknown; span: Span };

/** "Mumbai nahi, Pune", "12 ki jagah 14": what stands before is what no longer holds. */
const insteadOf =
  /[\s,]+(?:nahi|nahin|nai|nhi|nako|नहीं|नही|नाही|नको|(?:ki|ke) (?:jagah|badle)|(?:की|के) (?:जगह|बदले|बजाय)|च्या ऐवजी|ऐवजी|aivaji)[\s,]+/iu;
/** A correction is a handful of words on either side. */
const longestSide = 40;

/** "Budget 30 kar do": people of the trade leave out the thousands. */
const bareFee =
  /\bfee\b[^\d\n]{0,20}(\d{1,3}(?:\.5)?)(?:\s*k\b|(?![\d.]*\s*(?:thousand|lakh|hundred|crore|%|-|day|month|year|'|\d)))/;

const dropped = /\b(?:remove|drop|withdrawn|hata\w*|cancel|kaadh\w*|delete|without|no)\b/;

const notNeeded =
  /\b(?:not (?:must|need|needed|required|necessary|compulsory)|need not|optional)\b|\bmust not\b/;

const anyDay = /\beither\b(?: (?:of them|day))?|\bany (?:1 )?day\b|\bany 1\b/;

/** `message`: the whole of it, where `text` is only what holds now. */
function patches(text: BriefText, today: string, role: ReadRole, message = text.source): Patch[] {
  const facts = factsOf(text, today, { bare: true });
  const whole: Span = { start: 0, end: text.plain.length };
  const found: Patch[] = [];
  const put = <T>(field: keyof ReadRole, fact: Found<T> | undefined, value: unknown = fact?.value) => {
    if (fact) found.push({ field, value, span: fact });
  };
  const { source } = text;
  const widening = widens(source);
  const [age = bareAge(text, source)] = facts.ages.playing;
  const bounded = isUpperEnd(source) || isLowerEnd(source);
  const ages =
    age &&
    (widening && !bounded
      ? widened(age.value, role.playingAge)
      : withEnds(source, age.value, role.playingAge));
  put('playingAge', age, ages);
  put('legalAgeMin', facts.ages.legal[0]);
  const [tall] = facts.tall;
  put('heightCm', tall, tall && widening ? widened(tall.value, role.heightCm) : tall?.value);
  const head = text.terms.find((t) => t.kind === 'person');
  const sex = genderOf(text, [whole], head, true).found;
  // "Female bhi chalegi" beside a man asked for: either is fine now.
  const either =
    sex && sex.value !== role.gender && role.gender !== 'any' && /\b(?:also|ok)\b/.test(text.plain);
  // "Voice patli hai": the ending of a word about a voice is nobody's sex.
  if (namesSex(source) || text.terms.some(tellsSex)) put('gender', sex, either ? 'any' : sex?.value);
  const { city } = facts;
  // "Kashi aahe" asks how something is.
  const excepted = /\b(?:except|excluding|siva\w*|siwa\w*|chhod\w*)\b|सिवा|छोड़|सोडून/iu.test(source);
  if (city && !excepted && (!/^kashi$/i.test(text.quote(city)) || !/\bah?ah?et?\b|aahe/i.test(source))) {
    const others = role.otherCities ?? [];
    const dropsIt = isDropped(source, text.quote(city));
    const besides = widening || alsoThere.test(source);
    const left = role.city === null ? [] : [role.city, ...others].filter((one) => one !== city.value);
    if (dropsIt) {
      put('city', city, left[0] ?? null);
      if (others.length > 0) put('otherCities', city, left.slice(1));
    } else if (besides && role.city !== null)
      put(
        'otherCities',
        city,
        [...new Set([...others, city.value])].filter((one) => one !== role.city),
      );
    else {
      put('city', city);
      // Who names one city anew means that one alone.
      if (others.length > 0) put('otherCities', city, []);
    }
  }
  const place = text.terms.some(({ kind }) => kind === 'place');
  const locals = place && localsOnly.test(source);
  const outstation = outstationToo.test(source);
  if (locals || outstation)
    put<boolean | null>('travel', { ...whole, value: locals ? false : role.travel || null });
  const { shoot, mode, days } = facts.when;
  const ofShoot = speaksOfShoot(source);
  if (shoot.length > 0 && ofShoot) {
    const added = widening || /\b(?:also|too)\b/.test(text.plain) ? role.shootDates : [];
    const said = shoot.flatMap((g) => g.days);
    const swapped = oneDaySwapped(message, role.shootDates, said);
    const dates = swapped ?? [...new Set([...added, ...said])].sort();
    // A day that would do as well is one more to choose from, not one more to work on.
    const choice = widening && role.shootDates.length > 0;
    found.push({ field: 'shootDates', value: dates, span: { start: shoot[0]!.start, end: shoot[0]!.end } });
    found.push({
      field: 'datesMode',
      value: dates.length === 1 ? 'all' : choice ? 'any' : (mode?.value ?? 'all'),
      span: mode ?? shoot[0]!,
    });
    if (choice && !days && dates.length > 1)
      found.push({ field: 'shootDays', value: role.shootDays ?? role.shootDates.length, span: shoot[0]! });
  } else if (anyDay.test(text.plain) && role.shootDates.length > 1) {
    const hit = matches(text.plain, new RegExp(anyDay.source, 'g'))[0]!;
    found.push({ field: 'datesMode', value: 'any', span: hit });
    if (!days) found.push({ field: 'shootDays', value: 1, span: hit });
  } else if (/\balldays\b/.test(text.plain) && role.shootDates.length > 1) {
    const hit = matches(text.plain, /\balldays\b/g)[0]!;
    found.push({ field: 'datesMode', value: 'all', span: hit });
  }
  if (ofShoot) {
    if (speaksOfPay(source)) put('shootDays', days);
    put('submitBy', facts.when.submitBy);
  }
  const pay = speaksOfPay(source) ? facts.pay.pay[0] : undefined;
  const agency = facts.pay.agency[0];
  const conveyance = facts.pay.conveyance[0];
  const thousands = pay ? undefined : feeInThousands(text, role);
  if (pay || agency || conveyance || thousands) {
    const old: NonNullable<ReadRole['rate']> = role.rate ?? {
      amountInr: null,
      maxInr: null,
      per: null,
      agency: null,
      conveyance: null,
    };
    const stated =
      pay && (pay.value.per !== 'project' || old.per === null || /\btotal\b|\bfor\b/.test(text.plain));
    const value = {
      amountInr: pay?.value.amountInr ?? thousands?.value ?? old.amountInr,
      maxInr: pay ? pay.value.maxInr : thousands ? null : old.maxInr,
      per: stated ? pay.value.per : old.per,
      agency: agency?.value ?? old.agency,
      ...(agency
        ? agencyPart(text.quote(agency))
        : old.agencyPct === undefined
          ? {}
          : { agencyPct: old.agencyPct }),
      conveyance: conveyance?.value ?? old.conveyance,
    };
    found.push({ field: 'rate', value, span: pay ?? agency ?? conveyance ?? thousands! });
  }
  const usage = facts.run[0];
  if (usage) {
    const old = role.usage;
    const { value } = usage;
    const months = value.perpetual ? null : (value.months ?? old?.months ?? null);
    const merged = {
      media: value.media.length > 0 ? value.media : (old?.media ?? []),
      months,
      perpetual: value.perpetual || (value.months === null && (old?.perpetual ?? false)),
      territory: value.territory ?? old?.territory ?? null,
    };
    found.push({ field: 'usage', value: merged, span: usage });
  }
  const spoken = facts.spoken.found;
  if (spoken.length > 0) {
    const said = spoken.map((f) => ({ code: f.value.value, must: f.value.must }));
    const gone = new Set(spoken.filter((f) => isDropped(source, text.quote(f))).map((f) => f.value.value));
    const adds =
      widening || (/\b(?:also|add|and also|jod\w*|plus)\b/.test(text.plain) && !/\bonly\b/.test(text.plain));
    const named = said
      .filter(({ code }) => !gone.has(code))
      .map((one) => (widening ? { ...one, must: false } : one));
    const kept = role.languages.filter((l) => named.every((s) => s.code !== l.code) && !gone.has(l.code));
    // With one that would do as well, a lone must becomes one of two.
    const musts = kept.filter(({ must }) => must);
    const others = widening && musts.length === 1 ? kept.map((l) => ({ ...l, must: false })) : kept;
    found.push({
      field: 'languages',
      value: [...(adds || gone.size > 0 ? others : []), ...named],
      span: spoken[0]!,
    });
  }
  const able = skills(text, [whole]);
  const named = new Set(text.terms.flatMap(({ kind, value }) => (kind === 'skill' ? [value] : [])));
  const waived = notNeeded.test(text.plain);
  if ((waived || dropped.test(text.plain)) && role.skills.some(({ name }) => named.has(name))) {
    // What is not needed may still be nice; what is dropped is gone.
    const kept = role.skills.flatMap((one) =>
      named.has(one.name) ? (waived ? [{ ...one, must: false }] : []) : [one],
    );
    found.push({ field: 'skills', value: kept, span: text.terms.find(({ kind }) => kind === 'skill')! });
  } else if (able.length > 0 && !dropped.test(text.plain)) {
    const said = able.map((f) => ({ name: f.value.value, must: f.value.must }));
    const kept = role.skills.filter((s) => said.every((n) => n.name !== s.name));
    found.push({ field: 'skills', value: [...kept, ...said], span: able[0]! });
  }
  const barred = facts.barred.found;
  if (barred.length > 0)
    found.push({ field: 'conflicts', value: barred.map((f) => f.value), span: barred[0]! });
  const look = found.length === 0 ? editedLook(text, role.look) : null;
  if (look) found.push({ field: 'look', value: look.value, span: look });
  for (const { start, end, value } of freed(text))
    if (!found.some((patch) => patch.field === value.field)) {
      found.push({ field: value.field, value: value.empty, span: { start, end } });
      if (value.field === 'city' && role.otherCities?.length)
        found.push({ field: 'otherCities', value: [], span: { start, end } });
    }
  return found;
}

/** A fee below a thousand where the draft's is above: the thousands were left out. */
function feeInThousands(text: BriefText, role: ReadRole): Found<number> | undefined {
  const said = bareFee.exec(text.plain);
  if (!said || (role.rate?.amountInr ?? 0) < 1_000) return undefined;
  return { start: said.index, end: said.index + said[0].length, value: Number(said[1]) * 1_000 };
}

/** The roles that an edit names; null where it names none. */
function addressed(text: BriefText, roles: readonly ReadRole[]): number[] | null {
  if (/\b(?:both|all|every)\W+(?:the\W+)?role/.test(text.plain)) return roles.map((_, index) => index);
  const named = new Set<number>();
  for (const term of text.terms)
    if (term.kind === 'person')
      roles.forEach((role, index) => {
        if (role.title.toLowerCase() === term.value) named.add(index);
      });
  if (named.size > 0 && (named.size < roles.length || roles.length > 1))
    return [...named].sort((a, b) => a - b);
  return null;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Whether what is said of the role shown holds for this one too. */
const isShared = (
  field: keyof ReadRole,
  role: ReadRole,
  shown: ReadRole,
  asked: string | undefined,
): boolean =>
  personal.has(field)
    ? asked === field && field !== 'gender' && same(role[field], null) && same(shown[field], null)
    : same(role[field], shown[field]);

function stillMissing(
  missing: readonly Essential[],
  changed: ReadonlySet<string>,
  roles: readonly ReadRole[],
): Essential[] {
  return missing.filter((essential) => {
    if (essential === 'gender') return !changed.has('gender');
    const empty = (role: ReadRole) => {
      const value = essential === 'rate' ? role.rate?.amountInr : role[essential];
      return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
    };
    return roles.some(empty);
  });
}

/** What is each person's own: said of the role talked about it is not said of the others, however alike they are. */
const personal: ReadonlySet<keyof ReadRole> = new Set([
  'gender', 'playingAge', 'legalAgeMin', 'heightCm', 'look', 'skills', 'count',
]); // prettier-ignore

/**
 * `draft` is left as it was; what the text does not speak of stays. Nothing understood gives no changes.
 * `at`: the role that is talked about. An edit that names none is about that one, and of what a whole brief shares (days, pay,
 * place) about those as well that say the same. `only`: the line named that role. `asked`: the field that was asked for last,
 * whose answer fills every role that lacks it.
 */
export function amendBrief(
  draft: BriefReading,
  source: string,
  {
    sentAt,
    at,
    only,
    asked,
  }: { sentAt: Date; at?: number | undefined; only?: boolean | undefined; asked?: string | undefined },
): Amendment {
  if (!isEdit(source)) return { draft, changes: [], understood: false };
  const today = istDay(sentAt);
  const [first] = draft.roles;
  const corrected = afterCorrection(dayInstead(source, first) ?? source);
  const text =
    corrected && first && patches(corrected, today, first).length > 0
      ? corrected
      : normalise(source.slice(0, longestBrief));
  const named = only && at !== undefined ? [at] : addressed(text, draft.roles);
  const targets = named ?? draft.roles.map((_, index) => index);
  const shown = named || at === undefined ? undefined : draft.roles[at];
  const changes: Change[] = [];
  let understood = false;
  const roles = draft.roles.map((role, index) => {
    if (!targets.includes(index)) return role;
    const next: ReadRole = { ...role, quotes: { ...role.quotes } };
    for (const { field, value, span } of patches(text, today, role, source)) {
      const quote = text.quote(span);
      // "Book her" tells a sex without speaking of the role.
      understood ||= quote !== '' && field !== 'gender';
      if (quote === '' || same(role[field], value)) continue;
      // "Father aur mother dono ka budget": the words call the roles, and turn neither into the other.
      if (field === 'gender' && named && (named.length > 1 || !namesSex(source))) continue;
      if (shown && index !== at && !isShared(field, role, shown, asked)) continue;
      if (field === 'gender' && !shown && draft.roles.length > 1 && targets.length === draft.roles.length)
        continue;
      Object.assign(next, { [field]: value });
      next.quotes[field === 'rate' ? 'rate.amountInr' : field] = quote;
      changes.push({ role: index, field, before: role[field], after: value });
      const title = field === 'gender' ? titleFor(role.title, value) : role.title;
      if (title === role.title) continue;
      next.title = title;
      changes.push({ role: index, field: 'title', before: role.title, after: title });
    }
    const { playingAge, legalAgeMin } = next;
    next.minor =
      playingAge?.max != null && playingAge.max < 18 && !(legalAgeMin !== null && legalAgeMin >= 18);
    return next;
  });
  const changed = new Set<string>(changes.map((c) => c.field));
  const answered = targets.length === draft.roles.length ? genderSaid(text, draft) : false;
  if (answered) changed.add('gender');
  const missing =
    changes.length > 0 || answered ? stillMissing(draft.missing, changed, roles) : draft.missing;
  const doubts = draft.doubts.filter((d) => !changed.has(d.about));
  return { draft: { ...draft, roles, missing, doubts }, changes, understood };
}

/** What holds now of "Delhi nahi Mumbai"; null when the text is no such correction. */
function afterCorrection(source: string): BriefText | null {
  if (source.length > 2 * longestSide + 40) return null;
  const not = /^\s*not\s+\d{1,2}(?:th|st|nd|rd)?\s*,\s*(?=\d)/iu.exec(source);
  if (not) return normalise(source.slice(not[0].length));
  const [before, after, ...more] = source.trim().split(insteadOf);
  if (before === undefined || after === undefined || more.length > 0) return null;
  return before !== '' && after !== '' && before.length <= longestSide && after.length <= longestSide
    ? normalise(after)
    : null;
}

/** "either is fine" answers the question of gender without changing "any". */
function genderSaid(text: BriefText, draft: BriefReading): boolean {
  return (
    draft.missing.includes('gender') &&
    /\b(?:both|either|any|koi bhi)\b/.test(text.plain) &&
    !/\d/.test(text.plain)
  );
}
