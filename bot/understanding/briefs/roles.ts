/** Splits a post into its roles: who is described, by which words, and what is said to all of them alike. */
import type { AgeRange } from './ages.ts';
import type { BriefText, Term } from './normalise.ts';
import type { Span } from './spans.ts';
import type { Found } from './spans.ts';
import { countBehind, countNear, countOfSex, countedSexes } from './counts.ts';
import { isNote, isPlain, isWeak, sexOf, sharedWords } from './role-frame.ts';
import type { RoleFrame } from './role-frame.ts';
import { people, tellsSexOfBefore } from './role-nouns.ts';
import { callByName, nameOf } from './role-names.ts';
import { introduces, isListed, labelBefore, opening, seriesBefore } from './role-openings.ts';
import { confine } from './segments.ts';
import { clauses, matches, textOf } from './spans.ts';

const markerPattern = /(?<![a-z'\d])([mf])(?:\s*\/\s*([mf]))?(?![a-z'])/g;

/** The noun that names a role best: a character before a bare sex word, a sex word before "model". */
function best(terms: readonly Term[], latest: boolean): Term | undefined {
  const order = latest ? [...terms].reverse() : [...terms];
  // "Kisan dampati: pati 45-50": behind the couple stands the one of them who is meant.
  const couple = terms.findIndex((t) => isNote(t, 'pair'));
  const either = terms.findLast(
    (t, i) => couple >= 0 && i > couple && /^(?:husband|wife|father|mother)$/.test(t.value),
  );
  if (either && !latest) return either;
  const voice = order.find((t) => isNote(t, 'voice') && sexOf(t) !== '-');
  if (voice && order.some((t) => t.value === 'voice artist')) return voice;
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
    /^\s*(?:chahie|need)?\s*(?:\(?x?\s*\d{0,3}\)?\s*)?(?:(?:and|\+|&|,|\/|,\s*and|-)\s*|(?=\d))(?:\d{1,3}|also|uski|uska|ek)?\s*(?:[a-z]{2,10} )?$/.test(
      between,
    )
  );
}

/** More roles than any post has; bounds the work on hostile texts. */
const mostRoles = 30;

/** Roles by their ages; text without several ages is one role, or a counted pair. */
export function frames(text: BriefText, masked: string, allAges: readonly Found<AgeRange>[]): RoleFrame[] {
  const units = text.units;
  const everyone = people(text);
  const intro = everyone.find((t) => introduces(text, t, allAges));
  const nouns = everyone.filter((t) => t !== intro && !tellsSexOfBefore(text, everyone, allAges, t));
  const introSex = { m: 'male', f: 'female' } as const;
  const roles: RoleFrame[] = [];
  const frame = (
    head: Term | undefined,
    age: Found<AgeRange> | undefined,
    start: number,
    sex: RoleFrame['sex'],
    title?: string,
  ): RoleFrame => {
    const unit = units.find((u) => start >= u.start && start <= u.end) ?? { start, end: text.plain.length };
    const said =
      !head && !sex && intro && intro.start >= unit.start && intro.end <= unit.end ? intro : undefined;
    const sexed = sex ?? (said && introSex[sexOf(said) as 'm' | 'f']);
    return {
      head,
      age,
      spans: [{ start, end: unit.end }],
      sex: sexed,
      ...(said && sexed ? { sexSpan: said } : {}),
      title: title ?? titleOf(head, sexed),
      count:
        (head && (countNear(masked, head, unit) ?? countOfSex(text, masked, nouns, head, unit))) ??
        (age && countBehind(masked, age)),
      names: nouns.filter(
        (t) => t.start >= start && t.end <= Math.min(unit.end, age ? age.end + 20 : unit.end),
      ),
    };
  };
  const playing = allAges.slice(0, mostRoles);
  const unitOf = (at: Span) => units.find((u) => at.start >= u.start && at.start < u.end) ?? at;
  const openers = playing.filter((a, i) => {
    const unit = unitOf(a);
    return seriesBefore(text, unit, a, Math.max(unit.start, playing[i - 1]?.end ?? 0)) !== undefined;
  });
  const inSeries = (age: Span) => openers.length >= 2 && openers.some((a) => a === age);
  /** "Do behnein: badi …, chhoti …": who stands before the first of a series is both of them. */
  const isAnnounced = (term: Term) => openers.length >= 2 && term.end <= openers[0]!.start;
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
        // "20-25 M, ek 45+ hawaldar": the letter right behind an age is of whoever has it.
        const marks = matches(text.plain, markerPattern, { start: from, end: age.start }).filter(
          (mark) =>
            !(
              k > 0 &&
              /^[\s(]*$/.test(text.plain.slice(from, mark.start)) &&
              /^\s*[,;)|\n]/.test(text.plain.slice(mark.end))
            ),
        );
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
        const group =
          own[0] && isWeak(own[0]) && own[1] && /\bneed/.test(text.plain.slice(own[0].end, own[1].start));
        if (group && k === 0) own = own.slice(1);
        const named =
          own[0] && own[0].start < age.start ? opening(text.plain, from, own[0].start) : undefined;
        let start = Math.min(named ?? marks.at(-1)?.start ?? age.start, age.start);
        const one = inSeries(age) ? seriesBefore(text, unit, age, from) : undefined;
        const name = k === 0 ? nameOf(text, unit) : undefined;
        if (name) start = Math.min(start, name.start);
        if (name && own.length === 0) {
          // Whoever stands in the line before is somebody else.
        } else if (one !== undefined && own.every(isAnnounced)) {
          own = [];
          start = one;
        } else if (own.length === 0 && marks.length === 0 && sexMark.length === 0) {
          const previous = units[u - 1];
          const heading =
            previous && k === 0 && !playing.some((a) => a.start >= previous.start && a.start < previous.end)
              ? nouns.filter((t) => t.start >= previous.start && t.end <= previous.end)
              : [];
          if (heading.length > 0 && roles.every((r) => r.head !== heading[0])) {
            own = heading;
            start = heading[0]!.start;
          } else if (labelBefore(text, unit, age, from, playing)) {
            start = labelBefore(text, unit, age, from, playing)!.start;
          } else if (
            k === 0 &&
            isListed(text, unit) &&
            playing.some((a) => a !== age && isListed(text, unitOf(a)))
          ) {
            start = unit.start;
          } else if (roles.length > 0) {
            from = age.end;
            return;
          }
        }
        const groups = own.filter((t) => !isWeak(t) && !isPlain(t) && !isNote(t, 'pair'));
        const counted = own.filter((t) => !isWeak(t) && !isNote(t, 'pair') && t.end <= age.start);
        const apart = countedSexes(masked.slice(0, age.end), start);
        if (apart && own.length > 0) {
          const head = best(groups.length > 0 ? groups : own, k > 0);
          for (const [sex, count] of [
            ['male', apart.men],
            ['female', apart.women],
          ] as const)
            roles.push({ ...frame(head, age, start, sex, titleOf(head, sex)), count, sexSpan: count });
        } else if (
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
          const coupled = own.find((t) => pairs[t.value] && (t === head || t.start - (head?.end ?? 0) < 3));
          const two = coupled && pairs[coupled.value];
          const later = playing.find((a) => a.start > age.start && a.start - age.end < 40);
          const spoken = later && nouns.filter((t) => t.start >= age.end && t.end <= later.start);
          if (two && k === 0 && (!spoken || (spoken.length > 0 && spoken.every((t) => sexOf(t) === '-'))))
            roles.push(frame(head, age, start, 'male', two[0]), frame(head, age, start, 'female', two[1]));
          else roles.push(frame(head, age, start, undefined));
        }
        from = age.end;
        block = undefined;
      });
    });
    lineRoles(text, units, nouns, roles, frame);
    announced(masked, everyone, units, roles);
  }
  if (roles.length === 0) roles.push(...withoutAges(text, masked, units, nouns, playing, frame));
  roles.splice(mostRoles);
  callByName(text, roles);
  confine(text, units, roles);
  return roles;
}

/** "2 ladkiyan chahiye:" above a list of as many names says the sex of each whose own words do not. */
function announced(masked: string, nouns: readonly Term[], units: readonly Span[], roles: RoleFrame[]): void {
  const first = Math.min(...roles.map((role) => role.spans[0]!.start));
  const head = nouns.find((t) => {
    if (t.end > first || (sexOf(t) !== 'm' && sexOf(t) !== 'f')) return false;
    const unit = units.find((u) => t.start >= u.start && t.start < u.end);
    const count = unit && countNear(masked, t, unit)?.value;
    return count === roles.length || (count === undefined && roles.every((role) => !role.head));
  });
  if (!head || roles.length < 2) return;
  for (const role of roles)
    if (!role.sex && [role.head, ...role.names].every((t) => !t || sexOf(t) === '-')) {
      role.sex = sexOf(head) === 'm' ? 'male' : 'female';
      role.sexSpan = head;
    }
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
      unit.start < first ||
      roles.some((r) => r.spans[0]!.start >= unit.start - 2 && r.spans[0]!.start < unit.end)
    )
      continue;
    const opening = nouns.find(
      (t) =>
        t.start >= unit.start &&
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
  if (!unit) {
    const asked = units.find((u) => /\bneed[fm]?\b/.test(textOf(text.plain, u))) ?? units[0];
    return asked ? [frame(undefined, age, asked.start, undefined)] : [];
  }
  const here = named(unit);
  const solid = here.filter((t) => !isWeak(t));
  const [a, b] = solid.filter((t, i) => i === 0 || t.value !== solid[0]!.value);
  const startsWithCount =
    a && /\d{1,3}\s*(?:[a-z]+ )?$/.test(masked.slice(Math.max(unit.start, a.start - 14), a.start));
  // "2 supervisors, one man one woman": the noun before them is both.
  const toldApart = a !== undefined && sexOf(a) === '-' && counted !== undefined && a.end <= counted.start;
  if (
    a &&
    b &&
    !toldApart &&
    joined(masked, a, b) &&
    sexOf(a) !== sexOf(b) &&
    !isNote(a, 'pair') &&
    !isNote(b, 'pair')
  ) {
    const second = /\d{1,3}\s*(?:[a-z]+ )?$/.test(masked.slice(Math.max(a.end, b.start - 14), b.start));
    const between = text.plain.slice(a.end, b.start);
    const after = text.plain.slice(b.end, b.end + 24);
    const sexOnly = (t: Term) => isPlain(t) || isNote(t, 'kid') || t.value === 'young man';
    const alike =
      sexOnly(a) &&
      sexOnly(b) &&
      (!/\band\b|\+|&/.test(between) || /^\W*(?:both|any|either|ok|all)\b/.test(after));
    if (
      (startsWithCount && second) ||
      (!alike && !between.includes('/') && !isPlain(a) && !isPlain(b) && sexOf(a) !== '-' && sexOf(b) !== '-')
    )
      return [frame(a, age, a.start, undefined), frame(b, age, a.start, undefined)];
  }
  const head0 = best(here, false);
  const counts = counted && counted.start >= unit.start && counted.start < unit.end ? counted : undefined;
  const [one, two] = solid.filter(
    (t) => !isPlain(t) && !isNote(t, 'kid') && !isNote(t, 'pair') && !isNote(t, 'crowd') && sexOf(t) === '-',
  );
  const between = one && two ? text.plain.slice(one.end, two.start) : '';
  // "Doctor nurse ke liye ek ladka ek ladki": two roles, and which of them is whose is not said; "doctor aur nurse" are two as well.
  const eachOne =
    counts?.men.value === 1 && counts.women.value === 1 && /^\s*(?:[,/&+]|and)?\s*$/.test(between);
  if (one && two && one.value !== two.value && (eachOne || /^\s*(?:and|&|\+)\s*$/.test(between)))
    return [one, two].map((t) => ({
      ...frame(t, age, one.start, undefined),
      ...(eachOne ? { count: undefined, unsexed: true } : {}),
    }));
  if (counts)
    return [counts.men, counts.women].map((n, k) => ({
      ...frame(
        head0,
        age,
        counts.start,
        k === 0 ? 'male' : 'female',
        titleOf(head0, k === 0 ? 'male' : 'female'),
      ),
      count: n,
      sexSpan: n,
    }));
  const pair = solid.find((t) => pairs[t.value]);
  const head = best(here, false);
  if (
    pair &&
    (!head ||
      isNote(head, 'pair') ||
      pair.start < head.start ||
      (sexOf(head) === '-' && pair.start - head.end < 14))
  ) {
    const [he, she] = pairs[pair.value]!;
    return [frame(pair, age, pair.start, 'male', he), frame(pair, age, pair.start, 'female', she)];
  }
  const called = head && isPlain(head) ? announcedAs(text, useful, head, unit) : undefined;
  return [frame(called ?? head, age, Math.min((called ?? head)?.start ?? unit.start, unit.start), undefined)];
}

/** "Looking for a mother.\nFemale, 45-55": the sentence before says who she is. */
const announcedAs = (text: BriefText, nouns: readonly Term[], head: Term, unit: Span): Term | undefined =>
  nouns.find(
    (t) =>
      t.end <= unit.start &&
      !isPlain(t) &&
      !isWeak(t) &&
      !isNote(t, 'pair') &&
      (sexOf(t) === '-' || sexOf(t) === sexOf(head)) &&
      /\b(?:need[fm]?|role of|role)\s*(?:the |a |an |1 )?$/.test(
        text.plain.slice(Math.max(0, t.start - 16), t.start),
      ),
  );
