/** Splits a post into its roles: who is described, by which words, and what is said to all of them alike. */
import type { AgeRange } from './ages.ts';
import type { BriefText, Span, Term } from './normalise.ts';
import type { Found } from './spans.ts';
import { clauses, matches, textOf } from './spans.ts';

export type RoleFrame = {
  /** The noun that names the role, if any was recognised. */
  head: Term | undefined;
  age: Found<AgeRange> | undefined;
  /** Words that are about this role only. */
  spans: Span[];
  /** Several people described together ("couple") each become a role of this sex. */
  sex: 'male' | 'female' | undefined;
  title: string;
  count: Found<number> | undefined;
  /** Where the sex was read, when it is not the head noun. */
  sexSpan?: Span;
};

const markerPattern = /(?<![a-z'\d])([mf])(?:\s*\/\s*([mf]))?(?![a-z'])/g;
const sharedWords = /\b(?:fee|shoot|dates|usage|conflict|audition|send|location|per day|agency|rehearsal)\b/;
const about =
  /\b(?:guardian|contact|call|casting director|director|assistant|to match|opposite|with|coordinator|ke saath|matching|like|jaisa|jaisi|saarkhee|client|as|of|from|for)\s*(?:the |a |an |her |his |1 |lead |our )?$/;

export const isNote = (term: Term, flag: string) => term.note.split(':').includes(flag);
const sexOf = (term: Term | undefined) => term?.note.split(':')[0] ?? '-';
const isWeak = (term: Term) => isNote(term, 'weak');
const isPlain = (term: Term) => isNote(term, 'plain');

/** Nouns that may name a role: not those that say whom the role stands beside. */
function people(text: BriefText): Term[] {
  const list = text.terms.filter((t) => t.kind === 'person');
  return list.filter((t) => {
    const before = text.plain.slice(Math.max(0, t.start - 24), t.start);
    const after = text.plain.slice(t.end, t.end + 22);
    if (
      text.language === 'en' &&
      about.test(before) &&
      !/\b(?:casting for|need for|role of|role for|looking for|for|need a|need)\s*(?:the |a |an |1 )?$/.test(
        before,
      )
    )
      return false;
    if (
      text.language === 'en' &&
      /\b(?:for|of)\s*(?:the |a |an )?$/.test(before) &&
      !/\b(?:role|need|casting|looking)\s*(?:of|for)\s*(?:the |a |an )?$/.test(before)
    )
      return isPlain(t) || /\d\s*$/.test(before);
    if (/^\s*(?:director|company|agency|brand|lead |magazine|ke saath|with guardian|ka guardian)/.test(after))
      return false;
    if (text.plain.slice(t.start, t.end) === 'guys' && !/\d\s*$/.test(before)) return false;
    if (t.value === 'pilot' && /series\s*$/.test(before)) return false;
    return true;
  });
}

/** The noun that names a role best: a character before a bare sex word, a sex word before "model". */
function best(terms: readonly Term[], latest: boolean): Term | undefined {
  const order = latest ? [...terms].reverse() : [...terms];
  return (
    order.find((t) => !isPlain(t) && !isWeak(t) && !isNote(t, 'pair')) ??
    order.find((t) => isPlain(t)) ??
    order.find((t) => isWeak(t)) ??
    order.find((t) => isNote(t, 'pair'))
  );
}

function titleOf(head: Term | undefined, sex: RoleFrame['sex']): string {
  const noun = head?.value ?? (sex === 'female' ? 'woman' : sex === 'male' ? 'man' : 'person');
  return noun.charAt(0).toUpperCase() + noun.slice(1);
}

/** "3 boys", "40 men", "junior artists 25 people", "x6": never a number that is an age, a date or money. */
export function countNear(masked: string, head: Term, scope: Span): Found<number> | undefined {
  const before =
    /(?<![\d.,/:'-])(\d{1,3})\s*(?:x\s*|nos\.?\s*|people\s*|different |new |real |young |[a-z]{2,12} ){0,2}$/.exec(
      masked.slice(Math.max(scope.start, head.start - 30), head.start),
    );
  if (
    before &&
    Number(before[1]) >= 1 &&
    Number(before[1]) <= 500 &&
    !/\b(?:year|day|in|from|for|part)\b/.test(before[0])
  ) {
    const start = head.start - before[0].length;
    return { start, end: head.end, value: Number(before[1]) };
  }
  const after =
    /^\s*(?:\(|-|:|,)?\s*(?:x\s*(\d{1,3})\b|(\d{1,3})\s*(?:x\b|people|nos|purush|mahilaa|men|women|boys|girls|in number|artists|each))/.exec(
      masked.slice(head.end, Math.min(scope.end, head.end + 34)),
    );
  const n = Number(after?.[1] ?? after?.[2]);
  if (after && n >= 1 && n <= 500) return { start: head.start, end: head.end + after[0].length, value: n };
  const twins = head.value === 'twins' ? 2 : undefined;
  return twins ? { start: head.start, end: head.end, value: twins } : undefined;
}

const pairs: Readonly<Record<string, [string, string]>> = {
  couple: ['Husband', 'Wife'],
  'lead pair': ['Male lead', 'Female lead'],
  grandparents: ['Grandfather', 'Grandmother'],
};

/** Two nouns that are counted or joined as equals: "3 boys + 3 girls", "saas aur bahu". */
function joined(masked: string, a: Term, b: Term): boolean {
  const between = masked.slice(a.end, b.start);
  return (
    between.length < 26 &&
    /^\s*(?:chahie|need)?\s*(?:\(?x?\s*\d{0,3}\)?\s*)?(?:and|\+|&|,|\/|,\s*and|-)\s*(?:\d{1,3}|also|uski|uska|ek)?\s*(?:[a-z]{2,10} )?$/.test(
      between,
    )
  );
}

/** Roles by their ages; text without several ages is one role, or a counted pair. */
export function frames(text: BriefText, masked: string, playing: readonly Found<AgeRange>[]): RoleFrame[] {
  const units = text.units;
  const nouns = people(text);
  const roles: RoleFrame[] = [];
  const frame = (
    head: Term | undefined,
    age: Found<AgeRange> | undefined,
    start: number,
    sex: RoleFrame['sex'],
    title?: string,
  ): RoleFrame => {
    const unit = units.find((u) => start >= u.start && start <= u.end) ?? { start, end: text.plain.length };
    return {
      head,
      age,
      spans: [{ start, end: unit.end }],
      sex,
      title: title ?? titleOf(head, sex),
      count: head && countNear(masked, head, unit),
    };
  };
  if (playing.length >= 2) {
    let block: Span | undefined;
    units.forEach((unit, u) => {
      const here = playing.filter((a) => a.start >= unit.start && a.start < unit.end);
      let from = unit.start;
      here.forEach((age, k) => {
        const next = here[k + 1]?.start ?? unit.end;
        const before = nouns.filter(
          (t) => t.start >= from && t.end <= age.start && roles.every((r) => r.head !== t),
        );
        const marks = matches(text.plain, markerPattern, { start: from, end: age.start });
        let own = before.filter((t) => !block || t.start >= block.start);
        if (own.length === 0) {
          const clause = clauses(text.plain, unit).filter(
            (c) => c.start >= age.end - 1 || (age.start >= c.start && age.start < c.end),
          );
          const reach = Math.min(next, clause[1]?.end ?? next);
          own = nouns.filter((t) => t.start >= age.end && t.end <= reach);
          if (
            own.length > 0 &&
            k + 1 < here.length &&
            clauses(text.plain, { start: age.end, end: own[0]!.start }).length > 1
          )
            own = [];
        }
        const sexMark = matches(text.plain, markerPattern, {
          start: age.end,
          end: Math.min(next, age.end + 8),
        });
        let start = Math.min(
          from === unit.start
            ? (own[0]?.start ?? age.start)
            : (own[0]?.start ?? marks[0]?.start ?? age.start),
          age.start,
        );
        if (own.length === 0 && marks.length === 0 && sexMark.length === 0) {
          const previous = units[u - 1];
          const heading =
            previous && k === 0 && !playing.some((a) => a.start >= previous.start && a.start < previous.end)
              ? nouns.filter((t) => t.start >= previous.start && t.end <= previous.end)
              : [];
          if (heading.length > 0 && roles.every((r) => r.head !== heading[0])) {
            own = heading;
            start = heading[0]!.start;
          } else if (roles.length > 0) {
            from = age.end;
            return;
          }
        }
        const groups = own.filter((t) => !isWeak(t) && !isPlain(t) && !isNote(t, 'pair'));
        const counted = own.filter((t) => !isWeak(t) && !isNote(t, 'pair') && t.end <= age.start);
        if (
          counted.length === 2 &&
          counted[0]!.value !== counted[1]!.value &&
          joined(masked, counted[0]!, counted[1]!) &&
          /\d/.test(masked.slice(Math.max(unit.start, counted[0]!.start - 4), counted[0]!.start))
        )
          roles.push(
            frame(counted[0], age, counted[0]!.start, undefined),
            frame(counted[1], age, counted[0]!.start, undefined),
          );
        else {
          const head = best(groups.length > 0 ? groups : own, k > 0);
          const two = head && pairs[head.value];
          if (
            two &&
            k === 0 &&
            here.length === 1 &&
            !playing.some((a) => a !== age && a.start > age.start && a.start - age.end < 40)
          )
            roles.push(frame(head, age, start, 'male', two[0]), frame(head, age, start, 'female', two[1]));
          else
            roles.push(
              frame(
                head,
                age,
                head && head.start < age.start && k > 0 ? Math.min(head.start, age.start) : start,
                undefined,
              ),
            );
        }
        from = age.end;
        block = undefined;
      });
    });
    lineRoles(text, units, nouns, roles, frame);
  }
  if (roles.length === 0) roles.push(...withoutAges(text, masked, units, nouns, playing, frame));
  confine(text, units, roles);
  return roles;
}

type MakeFrame = (
  head: Term | undefined,
  age: Found<AgeRange> | undefined,
  start: number,
  sex: RoleFrame['sex'],
  title?: string,
) => RoleFrame;

/** In a list of roles, a line that opens with a character is a role too, even without an age. */
function lineRoles(
  text: BriefText,
  units: readonly Span[],
  nouns: readonly Term[],
  roles: RoleFrame[],
  frame: MakeFrame,
): void {
  const first = Math.min(...roles.map((r) => r.spans[0]!.start));
  const bulleted = roles.filter((r) =>
    /(?:^|\n)\s*[•\-\d.)]*\s*$/.test(text.plain.slice(Math.max(0, r.spans[0]!.start - 6), r.spans[0]!.start)),
  ).length;
  if (bulleted < 2) return;
  for (const unit of units) {
    if (
      unit.start < first - 200 ||
      roles.some((r) => r.spans[0]!.start >= unit.start - 2 && r.spans[0]!.start < unit.end)
    )
      continue;
    const opening = nouns.find(
      (t) =>
        !isWeak(t) &&
        !isPlain(t) &&
        !isNote(t, 'pair') &&
        /^\s*(?:\d{1,3}[.)x]?\s*)?$/.test(text.plain.slice(unit.start, t.start)) &&
        t.end <= unit.end,
    );
    const bullet = /[•\n]\s*$/.test(text.plain.slice(Math.max(0, unit.start - 3), unit.start));
    const said = textOf(text.plain, unit);
    if (!opening || !bullet || sharedWords.test(said) || /\d+\s*(?:k|rs|thousand)\b/.test(said)) continue;
    if (roles.some((r) => r.head?.value === opening.value)) continue;
    roles.push(frame(opening, undefined, opening.start, undefined));
  }
  roles.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
}

function withoutAges(
  text: BriefText,
  masked: string,
  units: readonly Span[],
  nouns: readonly Term[],
  playing: readonly Found<AgeRange>[],
  frame: MakeFrame,
): RoleFrame[] {
  const age = playing[0];
  const counted = countedSexes(masked);
  const useful = nouns.filter(
    (t) => !/\b(?:not|no)\s*$/.test(text.plain.slice(Math.max(0, t.start - 5), t.start)),
  );
  const named = (u: Span) => useful.filter((t) => t.start >= u.start && t.end <= u.end);
  const ageUnit = age && units.find((u) => age.start >= u.start && age.start < u.end);
  const strong = (u: Span) => named(u).some((t) => !isWeak(t));
  const unit =
    (ageUnit && strong(ageUnit) ? ageUnit : undefined) ??
    units.find((u) => strong(u) && /\b(?:need[fm]?|role|only)\b/.test(textOf(text.plain, u))) ??
    units.find((u) => strong(u)) ??
    units.find((u) => named(u).length > 0) ??
    ageUnit;
  if (!unit) return [];
  const here = named(unit);
  const solid = here.filter((t) => !isWeak(t));
  const [a, b] = solid.filter((t, i) => i === 0 || t.value !== solid[0]!.value);
  const startsWithCount =
    a && /\d{1,3}\s*(?:[a-z]+ )?$/.test(masked.slice(Math.max(unit.start, a.start - 14), a.start));
  if (a && b && joined(masked, a, b) && sexOf(a) !== sexOf(b) && !isNote(a, 'pair') && !isNote(b, 'pair')) {
    const second = /\d{1,3}\s*(?:[a-z]+ )?$/.test(masked.slice(Math.max(a.end, b.start - 14), b.start));
    if ((startsWithCount && second) || (!isPlain(a) && !isPlain(b) && sexOf(a) !== '-' && sexOf(b) !== '-'))
      return [frame(a, age, a.start, undefined), frame(b, age, a.start, undefined)];
  }
  const head0 = best(here, false);
  if (counted && counted.start >= unit.start && counted.start < unit.end)
    return [counted.men, counted.women].map((n, k) => ({
      ...frame(
        head0,
        age,
        counted.start,
        k === 0 ? 'male' : 'female',
        titleOf(head0, k === 0 ? 'male' : 'female'),
      ),
      count: n,
      sexSpan: n,
    }));
  const pair = solid.find((t) => pairs[t.value]);
  const head = best(here, false);
  if (pair && (!head || isNote(head, 'pair') || pair.start < head.start || head.value === 'elderly person')) {
    const [he, she] = pairs[pair.value]!;
    return [frame(pair, age, pair.start, 'male', he), frame(pair, age, pair.start, 'female', she)];
  }
  return [frame(head, age, Math.min(head?.start ?? unit.start, unit.start), undefined)];
}

/** A role's own words end where the next role begins, or where the post speaks of dates, money and usage. */
function confine(text: BriefText, units: readonly Span[], roles: RoleFrame[]): void {
  if (roles.length === 1) {
    roles[0]!.spans = [{ start: 0, end: text.plain.length }];
    return;
  }
  roles.forEach((role, i) => {
    const start = role.spans[0]!.start;
    const next =
      roles.slice(i + 1).find((r) => r.spans[0]!.start > start)?.spans[0]!.start ?? text.plain.length;
    const line = text.plain.indexOf('\n', start);
    const ageEnd = role.age && role.age.start > start ? role.age.end : start;
    const spans: Span[] = [];
    for (const unit of units) {
      if (unit.end <= start || unit.start >= next) continue;
      const first = start >= unit.start && start < unit.end;
      const inLine = line < 0 || unit.start < line;
      const lastRole = next === text.plain.length;
      const toAge = unit.start < ageEnd;
      const shared = sharedWords.test(textOf(text.plain, unit));
      const block = role.age !== undefined && text.plain.slice(start, role.age.start).includes('\n');
      const blockLine =
        (!lastRole || block) && !shared && !/\n\s*\n/.test(text.plain.slice(ageEnd, unit.start + 1));
      if (!first && !toAge && shared) break;
      if (!first && !toAge && !blockLine && !(inLine && !lastRole)) break;
      spans.push({ start: Math.max(unit.start, start), end: Math.min(unit.end, next) });
    }
    role.spans = spans;
  });
  namedAgain(text, units, roles);
}

/** "Bahu 30k, saas 22k" in a shared line belongs to the roles it names. */
function namedAgain(text: BriefText, units: readonly Span[], roles: RoleFrame[]): void {
  const own = (at: number) => roles.some((r) => r.spans.some((s) => at >= s.start && at < s.end));
  for (const unit of units) {
    const names = text.terms.filter(
      (t) => t.kind === 'person' && t.start >= unit.start && t.end <= unit.end && !own(t.start),
    );
    names.forEach((name, i) => {
      const owners = ownersOf(name, roles);
      if (owners.length === 0) return;
      let last = i;
      while (
        names[last + 1] &&
        /^[\s&,+]*(?:and)?\s*$/.test(text.plain.slice(names[last]!.end, names[last + 1]!.start))
      )
        last++;
      const from = names[last]!.end;
      const nextName = names[last + 1]?.start ?? unit.end;
      const comma = text.plain.slice(from, nextName).search(/[,;]/);
      for (const owner of owners)
        owner.spans.push({ start: name.start, end: comma < 0 ? nextName : from + comma });
    });
  }
}

/** The roles that a later mention means: by the same noun, by the only such sex, or all the children. */
function ownersOf(name: Term, roles: readonly RoleFrame[]): RoleFrame[] {
  const same = roles.filter((r) => r.head?.value === name.value);
  if (same.length === 1) return same;
  if (isNote(name, 'pair')) return [];
  const sexes = roles.map((r) => r.sex?.charAt(0) ?? sexOf(r.head));
  if (sexOf(name) !== '-') {
    const ofSex = roles.filter((_, i) => sexes[i] === sexOf(name));
    return ofSex.length === 1 ? ofSex : [];
  }
  const children = roles.filter((r) => r.age?.value.max != null && r.age.value.max < 18);
  return name.value === 'child' && children.length < roles.length ? children : [];
}

type CountedSexes = Span & { men: Found<number>; women: Found<number> };

/** "10 M 8 F", "3 male + 2 female": the same role, counted apart by sex. */
function countedSexes(masked: string): CountedSexes | undefined {
  const his = '(\\d{1,3})\\s*(?:x\\s*)?(?:m|male|males|men|purush|gents|boys)';
  const hers = '(\\d{1,3})\\s*(?:x\\s*)?(?:f|female|females|women|mahilaa|mahilaaen|ladies|girls)';
  const joint = '\\s*(?:,|and|&|\\+|\\/)?\\s*';
  for (const [first, pattern] of [
    ['m', `${his}${joint}${hers}`],
    ['f', `${hers}${joint}${his}`],
  ] as const) {
    const hit = matches(masked, new RegExp(`(?<![\\d.:/-])${pattern}\\b(?!')`, 'g'))[0];
    if (!hit) continue;
    const span = { start: hit.start, end: hit.end };
    const [a, b] = [Number(hit.groups[1]), Number(hit.groups[2])];
    const part = (value: number): Found<number> => ({ ...span, value });
    return { ...span, men: part(first === 'm' ? a : b), women: part(first === 'm' ? b : a) };
  }
  return undefined;
}
