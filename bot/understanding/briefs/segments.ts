/** Which words of a post belong to which of its roles; the rest is said to all of them. */
import type { BriefText, Term } from './normalise.ts';
import type { Span } from './spans.ts';
import { isNote, sexOf, sharedWords } from './role-frame.ts';
import type { RoleFrame } from './role-frame.ts';
import { clauses, matches, textOf } from './spans.ts';

/** A role's own words end where the next role begins, or where the post speaks of dates, money and usage. */
export function confine(text: BriefText, units: readonly Span[], roles: RoleFrame[]): void {
  if (roles.length === 1) {
    roles[0]!.spans = [{ start: 0, end: text.plain.length }];
    return;
  }
  const rows = tableRows(text.plain, roles);
  roles.forEach((role, i) => {
    const start = role.spans[0]!.start;
    const row = rows?.[i];
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
      const cell = row !== undefined && unit.start < row.end;
      const shared = !cell && sharedWords.test(textOf(text.plain, unit));
      const block = role.age !== undefined && text.plain.slice(start, role.age.start).includes('\n');
      const blockLine =
        (!lastRole || block) && !shared && !/\n\s*\n/.test(text.plain.slice(ageEnd, unit.start + 1));
      if (!first && !toAge && shared) break;
      if (!first && !toAge && !cell && !blockLine && !(inLine && !lastRole)) break;
      const stop = Math.min(unit.end, next);
      const own = text.plain.slice(Math.max(unit.start, start), stop);
      const both = own.search(/(?<=[,;)]\s*)both\b/);
      spans.push({
        start: Math.max(unit.start, start),
        end: both > 0 ? Math.max(unit.start, start) + both : stop,
      });
    }
    role.spans = spans;
  });
  ofOthers(text, roles);
  ofBoth(text, roles);
  namedAgain(text, units, roles);
  apart(text, roles);
}

/** "…, 4 hostesses 20-25, Goa, emcee 50k, hostesses 8k": a clause behind the last of a line that pays another, or tells another's days, is that one's. */
function ofOthers(text: BriefText, roles: readonly RoleFrame[]): void {
  for (const role of roles) {
    const from = role.age?.end ?? role.head?.end ?? 0;
    for (const span of [...role.spans])
      for (const clause of clauses(text.plain, span)) {
        if (clause.start < from || !/\d\s*(?:k|rs|thousand|lakh|l|day)\b/.test(textOf(text.plain, clause))) continue;
        const owners = mentionsIn(text, clause, roles).flatMap((mention) => mention.owners);
        if (owners.length > 0 && !owners.includes(role)) role.spans = role.spans.flatMap((one) => without(one, clause));
      }
  }
} // prettier-ignore

/** "Couple - husband 30-35, wife 28-32, North Indian": behind the second of a couple's line stands what is said of both. */
function ofBoth(text: BriefText, roles: readonly RoleFrame[]): void {
  roles.forEach((second, i) => {
    const first = roles[i - 1];
    const [start, end] = [first?.spans[0]?.start ?? 0, second.age?.end ?? 0];
    const line = { start: text.plain.lastIndexOf('\n', start) + 1, end: text.plain.indexOf('\n', end) };
    if (line.end < 0) line.end = text.plain.length;
    if (!first?.head || !second.head || end === 0 || text.plain.slice(start, end).includes('\n')) return;
    const couple = text.termsIn({ start: line.start, end: first.head.start }).findLast((t) => t.kind === 'person');
    const pair = couple && pairHeads[couple.value];
    if (!pair?.includes(first.head.value) || !pair.includes(second.head.value)) return;
    for (const span of second.spans) {
      const from = Math.max(span.start, end);
      const to = Math.min(span.end, line.end);
      if (to > from) first.spans.push({ start: from, end: to });
    }
  });
} // prettier-ignore

/** "Nurse | 26-31 | Tamil | 8k": a line of cells for each role, all of them the role's own. */
function tableRows(plain: string, roles: readonly RoleFrame[]): Span[] | undefined {
  const rows = roles.map(({ spans: [first] }) => {
    const at = first?.start ?? 0;
    const end = plain.indexOf('\n', at);
    return { start: plain.lastIndexOf('\n', at) + 1, end: end < 0 ? plain.length : end };
  });
  const cells = (row: Span) => textOf(plain, row).split('|').length;
  const apart = rows.every((row, i) => cells(row) > 2 && row.start > (rows[i - 1]?.start ?? -1));
  return apart ? rows : undefined;
}

/** Of a couple described together, what a clause says of "the wife" alone is not the husband's. */
function apart(text: BriefText, roles: readonly RoleFrame[]): void {
  const [he, she] = [roles.find((r) => r.sex === 'male'), roles.find((r) => r.sex === 'female')];
  if (roles.length !== 2 || !he || !she || he.spans[0]?.start !== she.spans[0]?.start) return;
  for (const span of [...he.spans])
    for (const clause of clauses(text.plain, span)) {
      const named = text.termsIn(clause).filter((t) => t.kind === 'person' && sexOf(t) !== '-');
      const [first] = named;
      if (!first || named.some((t) => sexOf(t) !== sexOf(first))) continue;
      const other = sexOf(first) === 'm' ? she : he;
      other.spans = other.spans.flatMap((s) => without(s, clause));
    }
}

const without = (span: Span, cut: Span): Span[] =>
  cut.end <= span.start || cut.start >= span.end
    ? [span]
    : [
        { start: span.start, end: cut.start },
        { start: cut.end, end: span.end },
      ].filter((s) => s.end > s.start);

/** A place that calls roles, by their noun or by their name. */
type Mention = Span & { owners: RoleFrame[] };

const mentionsIn = (text: BriefText, unit: Span, roles: readonly RoleFrame[]): Mention[] =>
  [
    ...text
      .termsIn(unit)
      .filter((t) => t.kind === 'person')
      .map((t) => ({ start: t.start, end: t.end, owners: ownersOf(t, roles) })),
    ...roles.flatMap((role) =>
      (role.called ?? []).flatMap((name) =>
        matches(text.plain, new RegExp(`\\b${name.replace(/[^a-z0-9]/g, '.')}\\b`, 'g'), unit).map(
          ({ start, end }) => ({ start, end, owners: [role] }),
        ),
      ),
    ),
  ].sort((a, b) => a.start - b.start);

/** "Bahu 30k, saas 22k" in a shared line belongs to the roles it names. */
function namedAgain(text: BriefText, units: readonly Span[], roles: RoleFrame[]): void {
  const taken = new Uint8Array(text.plain.length + 1);
  for (const role of roles) for (const s of role.spans) taken.fill(1, s.start, s.end);
  for (const unit of units) {
    const names = mentionsIn(text, unit, roles).filter((t) => taken[t.start] === 0);
    if (eachInItsClause(text, unit, names)) continue;
    names.forEach((name, i) => {
      const { owners } = name;
      if (owners.length === 0) return;
      let last = i;
      while (
        names[last + 1] &&
        /^[\s&,+]*(?:and)?\s*$/.test(text.plain.slice(names[last]!.end, names[last + 1]!.start))
      )
        last++;
      // "5k per day fauji, 3k naukar": the sum may stand before its name.
      if (/\d\s*(?:k|rs|thousand|lakh|l)\b/.test(text.plain.slice(unit.start, names[0]!.start))) {
        const back = i === 0 ? unit.start : names[i - 1]!.end;
        for (const owner of owners) owner.spans.push({ start: back, end: name.end });
        return;
      }
      const from = names[last]!.end;
      const nextName = names[last + 1]?.start ?? unit.end;
      const comma = text.plain.slice(from, nextName).search(/[,;]/);
      for (const owner of owners)
        owner.spans.push({ start: name.start, end: comma < 0 ? nextName : from + comma });
    });
  }
}

const sum = /\d\s*(?:k|rs|thousand|lakh|l)\b/g;

/** "25k + agency ladka, behen 18k": where each clause has one sum and calls one role, it is that role's, in whatever order. */
function eachInItsClause(text: BriefText, unit: Span, names: readonly Mention[]): boolean {
  if (names.length < 2) return false;
  const paid = matches(text.plain, /[^,;]+/g, unit).filter((c) => textOf(text.plain, c).search(sum) >= 0);
  const owned = paid.flatMap((clause) => {
    const [name, another] = names.filter((t) => t.start >= clause.start && t.end <= clause.end);
    const [owner, second] = name && !another ? name.owners : [];
    return owner && !second && matches(text.plain, sum, clause).length === 1 ? [{ owner, clause }] : [];
  });
  if (paid.length < 2 || owned.length !== paid.length) return false;
  if (new Set(owned.map(({ owner }) => owner)).size !== owned.length) return false;
  for (const {
    owner,
    clause: { start, end },
  } of owned)
    owner.spans.push({ start, end });
  return true;
}

const pairHeads: Readonly<Record<string, readonly string[]>> = {
  couple: ['husband', 'wife'],
  parents: ['father', 'mother'],
  grandparents: ['grandfather', 'grandmother'],
};

/** The roles that a later mention means: by the same noun, by the only such sex, or all the children. */
function ownersOf(name: Term, roles: readonly RoleFrame[]): RoleFrame[] {
  const same = roles.filter((r) => r.head?.value === name.value);
  if (same.length === 1 || (same.length > 1 && isNote(name, 'pair'))) return same;
  const police = /^police/.test(name.value)
    ? roles.filter((r) => r.head && /^police/.test(r.head.value))
    : [];
  if (same.length === 0 && police.length === 1) return police;
  // "Girl 40" of a teen girl.
  const ending = roles.filter((r) => r.head?.value.endsWith(` ${name.value}`));
  if (same.length === 0 && ending.length === 1) return ending;
  const pair = pairHeads[name.value];
  const both = roles.filter((r) => r.head && pair?.includes(r.head.value));
  if (both.length > 1) return both;
  const known = roles.filter((r) => r.names.some((n) => n.value === name.value));
  if (known.length === 1) return known;
  if (pair) return both;
  if (isNote(name, 'pair')) return [];
  const sexes = roles.map(
    (r) => r.sex?.charAt(0) ?? sexOf([r.head, ...r.names].find((n) => sexOf(n) !== '-')),
  );
  if (sexOf(name) !== '-') {
    const ofSex = roles.filter((_, i) => sexes[i] === sexOf(name));
    return ofSex.length === 1 ? ofSex : [];
  }
  const children = roles.filter((r) => r.age?.value.max != null && r.age.value.max < 18);
  return name.value === 'child' && children.length < roles.length ? children : [];
}
