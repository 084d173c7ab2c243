/** Reads a brief by lexicon and grammar: what it understands it proves with the sender's words, the rest it asks. */
import type { BriefReader, BriefReading, ReadRole } from '../brief.ts';
import { looks, skills } from './abilities.ts';
import { agencyPart } from './agency-share.ts';
import type { AgeRange } from './ages.ts';
import { istDay } from './calendar.ts';
import { factsOf, longestBrief } from './facts.ts';
import { genderOf } from './gender.ts';
import { isBrief } from './is-brief.ts';
import { missingOf } from './missing.ts';
import type { Asked } from './missing.ts';
import { normalise } from './normalise.ts';
import type { BriefText } from './normalise.ts';
import { matches, type Span } from './spans.ts';
import { workOf } from './own-days.ts';
import { projectOf } from './project.ts';
import { ownership } from './ownership.ts';
import type { Share } from './ownership.ts';
import { isNote, isPlain } from './role-frame.ts';
import type { RoleFrame } from './role-frame.ts';
import { frames } from './roles.ts';
import type { Found } from './spans.ts';
import { isWithdrawn } from './withdrawn.ts';

type Facts = ReturnType<typeof factsOf>;

/** Said once, at the end of the last role's words: then it was said to all. */
function lastSaid<T>(found: readonly Found<T>[], all: readonly RoleFrame[]): Found<T> | undefined {
  const [only, second] = found;
  const last = all.at(-1);
  if (!only || second || !last || all.length < 2) return undefined;
  return last.spans.some((p) => only.start >= p.start && only.start < p.end) ? only : undefined;
}

/** "50, dad 50, grandma 30 all incl agency". */
const saidOfAll = <T>(text: BriefText, found: Found<T> | undefined): Found<T> | undefined =>
  found && /\b(?:all|each|both|everyone|sab\w*)\W{0,3}$/.test(text.plain.slice(Math.max(0, found.start - 12), found.start + 4).replace(/in$/, '')) ? found : undefined;

const unique = <T>(list: T[], key: (item: T) => string) =>
  list.filter((a, i) => list.findIndex((b) => key(a) === key(b)) === i);

type Traits = {
  skills: ReturnType<typeof skills>;
  looks: ReturnType<typeof looks>;
  openPay: ReturnType<typeof payOf>;
  spokenByAll: Facts['spoken']['found'];
  /** Each role's own sum, where the post tells as many as it has roles. */
  ownPay: ReturnType<typeof payOf> | null;
};

function readRole(
  text: BriefText,
  facts: Facts,
  traits: Traits,
  role: RoleFrame,
  all: readonly RoleFrame[],
  share: Share,
): { role: ReadRole; asked: Asked } {
  const several = all.length > 1;
  const quotes: Record<string, string> = {};
  const prove = <T>(path: string, found: Found<T> | undefined): T | undefined => {
    if (!found) return undefined;
    const words = text.quote(found);
    if (words === '' || !text.source.includes(words)) return undefined;
    quotes[path] = words;
    return found.value;
  };
  const proveList = <T>(path: string, found: Found<T>[]): T[] => {
    const kept: T[] = [];
    for (const f of found) {
      const value = prove(`${path}[${kept.length}]`, f);
      if (value !== undefined) kept.push(value);
    }
    return kept;
  };
  const sexed = role.unsexed ? undefined : genderOf(text, role.spans, role.head, all.length === 1);
  const sexSpan = role.sexSpan ?? role.head;
  const pairGender =
    role.sex && sexSpan ? { start: sexSpan.start, end: sexSpan.end, value: role.sex } : undefined;
  const gender = prove('gender', pairGender ?? sexed?.found);
  const age: AgeRange | undefined = prove('playingAge', role.age);
  const legal = prove('legalAgeMin', share.pick(facts.ages.legal));
  const height = prove('heightCm', share.pick(facts.tall));
  const { spoken } = facts;
  const language = unique([...share.pickAll(spoken.found), ...traits.spokenByAll], (f) => f.value.value);
  const skill = unique(share.pickAll(traits.skills), (f) => f.value.value);
  const look = unique(
    share.pickAll([...traits.looks, ...spoken.accents, ...weightsOf(facts)]),
    (f) => f.value,
  );
  const shoot = pickDates(facts, share, several);
  const pay =
    traits.ownPay?.[all.indexOf(role)] ??
    share.pick(several ? traits.openPay.filter((p) => share.owns(p.start) || !p.named) : facts.pay.pay);
  const paid = prove('rate.amountInr', pay ?? lastSaid(facts.pay.pay, all));
  const agency = prove('rate.agency', share.pick(facts.pay.agency) ?? saidOfAll(text, lastSaid(facts.pay.agency, all)));
  const conveyance = prove('rate.conveyance', share.pick(facts.pay.conveyance));
  if (paid?.maxInr != null) quotes['rate.maxInr'] = quotes['rate.amountInr']!;
  if (paid) quotes['rate.per'] = quotes['rate.amountInr']!;
  const usage = prove('usage', share.pick(facts.run) ?? lastSaid(facts.run, all));
  const audition = facts.when.audition;
  const heard = audition && prove('audition', { ...audition.span, value: audition });
  const { days, mode: held } = workOf(
    text.plain,
    facts.when,
    share,
    all,
    new Set(shoot.flatMap((g) => g.days)).size,
  );
  const mode = shoot.length > 0 ? prove('datesMode', held) : undefined;
  const dates = shoot.flatMap(
    (group) => prove(`shootDates[${quotedDates(quotes)}]`, { ...group, value: group.days }) ?? [],
  );
  const barred = unique(share.pickAll(facts.barred.found), (f) => f.value.category);
  const union = /\bcintaa\b[^.\n]{0,24}/.exec(text.plain);
  const unionAsked =
    union && !/\bprefer\b|\bnot\b|\bok\b/.test(union[0])
      ? { start: union.index, end: union.index + 6, value: 'CINTAA' }
      : undefined;
  const count = prove('count', role.count) ?? 1;
  return {
    role: {
      title: role.title,
      count: Math.max(1, count),
      gender: gender ?? 'any',
      playingAge: age ?? null,
      legalAgeMin: legal ?? null,
      heightCm: height ?? null,
      languages: proveList('languages', language).map(({ value, must }) => ({ code: value, must })),
      skills: proveList('skills', skill).map(({ value, must }) => ({ name: value, must })),
      look: proveList('look', look),
      city: prove('city', facts.city) ?? null,
      ...(facts.otherCities.length > 0 ? { otherCities: proveList('otherCities', facts.otherCities) } : {}),
      shootDates: [...new Set(dates)].sort(),
      datesMode: dates.length === 0 ? null : dates.length === 1 ? 'all' : (mode ?? 'all'),
      shootDays:
        days && !(dates.length <= 1 && held?.value === 'any') ? (prove('shootDays', days) ?? null) : null,
      audition: heard ? { from: heard.from, to: heard.to, place: heard.place } : null,
      submitBy: prove('submitBy', facts.when.submitBy) ?? null,
      rate:
        paid || agency || conveyance
          ? {
              amountInr: paid?.amountInr ?? null,
              maxInr: paid?.maxInr ?? null,
              per: paid?.per ?? null,
              agency: agency ?? null,
              ...agencyPart(quotes['rate.agency']),
              conveyance: conveyance ?? null,
            }
          : null,
      usage: usage ?? null,
      conflicts: proveList('conflicts', barred),
      minor: age?.max != null && age.max < 18 && !(legal !== undefined && legal >= 18),
      union: prove('union', unionAsked ?? undefined) ?? null,
      travel: prove('travel', facts.travel) ?? null,
      quotes,
    },
    asked: {
      genderUnknown: gender === undefined,
      speechless:
        role.head !== undefined &&
        (['crowd', 'double', 'body', 'dance', 'sign'].some((flag) => isNote(role.head!, flag)) ||
          // "Crowd for a wedding: 40 men": a bare word for a sex, in a post that casts a crowd.
          (isPlain(role.head) && text.terms.some((t) => t.kind === 'person' && isNote(t, 'crowd')))),
    },
  };
}

const sexMarks: Partial<Record<ReadRole['gender'], string>> = { male: 'M', female: 'F' };
/** "Anchor M 30-35, Anchor F 28-32": two of one name are called by their sex as well. */
function tellApart(roles: readonly ReadRole[]): void {
  const twice = roles.filter((one) => roles.some((two) => two !== one && two.title === one.title && two.gender !== one.gender)); // prettier-ignore
  for (const role of twice) {
    const mark = sexMarks[role.gender];
    const noun = role.title.replace(/^(?:fe)?male (?=[a-z])/iu, '');
    if (mark) role.title = `${noun.charAt(0).toUpperCase()}${noun.slice(1)} (${mark})`;
  }
}

/** "Mother 30-35, daughter 6-8, Hindi, Delhi, 12 Dec": a language by itself, among what is told of the whole work, is told to all. */
function toAll(text: BriefText, facts: Facts, all: readonly RoleFrame[]): Facts['spoken']['found'] {
  const last = all.at(-1);
  const lastAge = last?.age?.end ?? Infinity;
  const unit = text.units.find((u) => lastAge > u.start && lastAge <= u.end);
  if (all.length < 2 || !unit || all.some((role) => (role.age?.start ?? -1) < unit.start)) return [];
  const shared = (at: Span): boolean =>
    text.termsIn(at).some((t) => t.kind === 'place') ||
    [...facts.when.shoot, ...facts.pay.pay].some((one) => one.start >= at.start && one.start < at.end);
  const parts = matches(text.plain, /[^,;]+/g, unit).filter((part) => part.start >= lastAge);
  const only = (at: Span): boolean =>
    !/[a-z]{3}/.test(
      text
        .termsIn(at)
        .filter((t) => t.kind === 'language')
        .reduce((words, t) => words.replace(text.plain.slice(t.start, t.end), ''), text.plain.slice(at.start, at.end))
        .replace(/\b(?:must|saa?(?:f|ph)a?|fluent|language|only|bolna|aani|aana|speaking|and|good)\b/g, ''),
    );
  return parts.flatMap((part, i) => {
    const next = parts[i + 1];
    const here = facts.spoken.found.filter((one) => one.start >= part.start && one.end <= part.end);
    return here.length > 0 && only(part) && next && parts.slice(i + 1, i + 3).some(shared) ? here : [];
  });
} // prettier-ignore

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
function payOf(text: BriefText, facts: Facts): (Facts['pay']['pay'][number] & { named: boolean })[] {
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
function payInTurn<T extends Span>(
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

const quotedDates = (quotes: Record<string, string>) =>
  Object.keys(quotes).filter((key) => key.startsWith('shootDates[')).length;

function weightsOf(facts: Facts): Found<string>[] {
  return facts.weights.map(({ start, end, groups }) => ({
    start,
    end,
    value: groups[0]
      .replace(/\s*kilo/, 'kg')
      .replace('above', 'plus')
      .trim(),
  }));
}

function pickDates(facts: Facts, share: Share, several: boolean) {
  const groups = facts.when.shoot;
  const own = groups.filter((g) => share.owns(g.start));
  if (own.length > 0 && several) return own;
  const free = groups.filter((g) => share.open(g.start));
  return free.length > 0 ? free : groups;
}

/** With one role, the sentences that describe the person: those with its noun, its age, its height or looks. */
function headSpans(text: BriefText, role: RoleFrame): Span[] {
  const units = text.units;
  return units.filter((u) => {
    const within = (s: Span | undefined) => s !== undefined && s.start >= u.start && s.start < u.end;
    const said = text.plain.slice(u.start, u.end);
    if (within(role.head) || within(role.age)) return true;
    if (/\b(?:shoot|usage|conflict|audition|send|fee|rs|location|ad)\b/.test(said)) return false;
    const people = text.terms.filter(
      (t) => within(t) && (t.kind === 'look' || t.kind === 'skill' || t.kind === 'language'),
    );
    return (
      people.length > 0 &&
      !text.terms.some((t) => within(t) && (t.kind === 'project' || t.kind === 'product'))
    );
  });
}

function empty(text: BriefText): BriefReading {
  return {
    roles: [],
    project: { type: null, confidential: false, title: null, director: null, productionHouse: null },
    missing: [],
    doubts: [],
    language: text.language,
    unfinished: false,
  };
}

/** Phrases that ask for something and yielded nothing. */
function doubtsOf(text: BriefText, facts: Facts, roles: readonly ReadRole[]): BriefReading['doubts'] {
  const doubts: BriefReading['doubts'] = [];
  const add = (span: Span, about: string) => {
    const words = text.quote(span);
    if (words !== '' && text.source.includes(words)) doubts.push({ words: words.slice(0, 160), about });
  };
  // "Shoot 15 डिसेंबरपासून": kept as it was said, and asked until when.
  const [start] = roles.every((role) => role.shootDates.length === 0) ? facts.when.starts : [];
  if (start) add({ start: start.start, end: start.end + (/^\s*(?:se|from|onwards?|pasun|paasoon)\b/.exec(text.plain.slice(start.end))?.[0].length ?? 0) }, 'shootDates');
  for (const span of facts.barred.unclear) add(span, 'conflicts');
  for (const span of facts.spoken.unclear) add(span, 'languages');
  for (const unit of text.units) {
    const said = text.plain.slice(unit.start, unit.end);
    if (!/\b(?:must|height|age)\b/.test(said)) continue;
    const terms = text.termsIn(unit).filter((t) => t.kind !== 'word');
    if (/\bmust\b/.test(said) && !/\bcintaa\b|\bnot\b/.test(said) && terms.length === 0 && !/\d/.test(said))
      add(unit, 'skills');
    if (/\bheight\b/.test(said) && roles.every((r) => r.heightCm === null) && /\d/.test(said))
      add(unit, 'heightCm');
    if (/\bage\b/.test(said) && roles.every((r) => r.playingAge === null) && /\d/.test(said))
      add(unit, 'playingAge');
  }
  return doubts.slice(0, 8);
}

export const readBrief: BriefReader = (source, { sentAt }) => {
  const text = normalise(source.slice(0, longestBrief));
  const facts = factsOf(text, istDay(sentAt));
  const signs = {
    ages: facts.ages.playing.length,
    heights: facts.tall.length,
    dates: facts.when.shoot.length,
    money: facts.pay.pay.length,
  };
  if (!isBrief(text, signs)) return empty(text);
  const all = frames(text, facts.masked, facts.ages.playing);
  const wanted = all.filter((role) => !isWithdrawn(text, role, all));
  const heads = all.length === 1 ? headSpans(text, all[0]!) : all.flatMap((role) => role.spans);
  const project = projectOf(text, facts.run);
  // "Project Bindaas": the name of the work is nobody's look.
  const named = project.title?.value.toLowerCase();
  const ofPerson = ({ start, end }: Span) => !named?.includes(text.quote({ start, end }).toLowerCase());
  const traits = {
    skills: skills(text, heads).filter(ofPerson),
    looks: looks(text, heads).filter(ofPerson),
    openPay: payOf(text, facts),
    spokenByAll: toAll(text, facts, all),
    ownPay: payInTurn(text, payOf(text, facts), all),
  };
  const shareOf = ownership(text.plain.length, all);
  const read = wanted.map((role) => readRole(text, facts, traits, role, all, shareOf(role)));
  const roles = read.map((r) => r.role);
  tellApart(roles);
  const kind = project.type?.value ?? null;
  return {
    roles,
    project: {
      type: kind,
      confidential: project.confidential !== undefined,
      title: project.title?.value ?? null,
      director: project.director?.value ?? null,
      productionHouse: project.productionHouse?.value ?? null,
    },
    missing: missingOf(
      roles,
      read.map((r) => r.asked),
      { type: kind, advertises: project.advertises && kind !== 'print' },
    ),
    doubts: doubtsOf(text, facts, roles),
    language: text.language,
    unfinished:
      /(?:[:,]|\band|\bor|\.\.\.|…|-)\s*$/.test(text.plain.trim()) ||
      (roles.length === 0 && /\brole\b/.test(text.plain)),
  };
};
