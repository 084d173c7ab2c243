/** Reads a brief by lexicon and grammar: what it understands it proves with the sender's words, the rest it asks. */
import type { BriefReader, BriefReading, ReadRole } from '../brief.ts';
import { looks, skills } from './abilities.ts';
import { agencyPart } from './agency-share.ts';
import type { AgeRange } from './ages.ts';
import { byAge } from './by-age.ts';
import { istDay } from './calendar.ts';
import { factsOf, longestBrief } from './facts.ts';
import { genderOf } from './gender.ts';
import { isBrief } from './is-brief.ts';
import { missingOf } from './missing.ts';
import { linesNotRead } from './not-read.ts';
import type { Asked } from './missing.ts';
import { normalise } from './normalise.ts';
import type { BriefText } from './normalise.ts';
import type { Span } from './spans.ts';
import { workOf } from './own-days.ts';
import { projectOf } from './project.ts';
import { ownership } from './ownership.ts';
import type { Share } from './ownership.ts';
import { isNote, isPlain } from './role-frame.ts';
import type { RoleFrame } from './role-frame.ts';
import { frames } from './roles.ts';
import type { Found } from './spans.ts';
import { payInTurn, payOf } from './role-pay.ts';
import { lastSaid, spokenByAll, saidOfAll } from './said-to-all.ts';
import { isWithdrawn } from './withdrawn.ts';

type Facts = ReturnType<typeof factsOf>;

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
  const agency = prove(
    'rate.agency',
    share.pick(facts.pay.agency) ?? saidOfAll(text, lastSaid(facts.pay.agency, all)),
  );
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
  if (start)
    add(
      {
        start: start.start,
        end:
          start.end +
          (/^\s*(?:se|from|onwards?|pasun|paasoon)\b/.exec(text.plain.slice(start.end))?.[0].length ?? 0),
      },
      'shootDates',
    );
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

function unreadOf(source: string, roles: readonly ReadRole[], project: ReturnType<typeof projectOf>): { unread?: string[] } {
  const { title, director, productionHouse } = project;
  const said = [title, director, productionHouse].flatMap((found) => (found ? [found.value] : []));
  const unread = linesNotRead(source, [...roles.flatMap(({ quotes }) => Object.values(quotes)), ...said]);
  return unread.length > 0 ? { unread } : {};
} // prettier-ignore

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
    spokenByAll: spokenByAll(text, facts, all),
    ownPay: payInTurn(text, payOf(text, facts), all),
  };
  const shareOf = ownership(text.plain.length, all);
  const read = wanted.flatMap((role) =>
    byAge(text, role, facts.ages.playing, all).map((one) =>
      readRole(text, facts, traits, one, all, shareOf(role)),
    ),
  );
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
    ...unreadOf(source, roles, project),
    language: text.language,
    unfinished:
      /(?:[:,]|\band|\bor|\.\.\.|…|-)\s*$/.test(text.plain.trim()) ||
      (roles.length === 0 && /\brole\b/.test(text.plain)),
  };
};
