/** "TARA - late 20s", "Inspector Rane: 40-45", "मुखबिर छोटू – १६": the name by which a brief, and so everybody after it, calls a role. */
import { wordKey } from '../script.ts';
import { normalise } from './normalise.ts';
import type { BriefText, Term } from './normalise.ts';
import { isPlain, isWeak } from './role-frame.ts';
import type { RoleFrame } from './role-frame.ts';
import { notLabel } from './role-openings.ts';
import type { Span } from './spans.ts';

/** The words of a label, and those of them that are the name alone, both as they were written. */
export type RoleName = Span & { label: string; own: string[] };

const listMark = /(?:^|\n)\s*(?:[•*-]\s*)?(?:\(?\d{1,2}\s*[.)]\s*)?$/;
const label = /^\s*(?:\d{1,2}\s*[.)]\s*)?((?:[a-z']{2,20}[ ]){0,2}[a-z']{2,20})\s*(?:[ ]-[ ]|-(?=\d)|:|\()/;
/** As names are written: capitals, or a script that has none. */
const named = /^(?:\p{Lu}[\p{L}\p{M}'’]+|[\u0900-\u0963\u0970-\u097f]{2,})$/u;

/** What stands as a name at the head of a line, before its dash, colon or bracket. */
export function nameOf(text: BriefText, unit: Span): RoleName | undefined {
  const { plain } = text;
  if (!listMark.test(plain.slice(Math.max(0, unit.start - 12), unit.start))) return undefined;
  const hit = label.exec(plain.slice(unit.start, unit.end));
  if (!hit || notLabel.test(hit[1]!)) return undefined;
  const start = unit.start + hit[0].indexOf(hit[1]!);
  const span = { start, end: start + hit[1]!.length };
  const terms = text.terms.filter((t) => t.start < span.end && t.end > span.start);
  if (terms.some((t) => t.kind !== 'person')) return undefined;
  // What describes somebody stands before the noun: "young mother" is none called Young.
  const from = Math.max(start, ...terms.map((t) => t.end));
  const own = text.quote({ start: from, end: span.end }).split(/\s+/).filter(Boolean);
  if (own.length === 0 || !own.every((word) => named.test(word))) return undefined;
  return { ...span, label: text.quote(span), own };
}

/** "NANDINI (F, 22-26) / RAGHU (M, 35-40)": in one line, a name in capitals before the bracket or dash that its age stands behind. */
function nameInLine(text: BriefText, { age }: RoleFrame, from: number): RoleName | undefined {
  if (!age) return undefined;
  const lead = text.plain.slice(from, age.start);
  const hit = /(?:^|[,;:.\n•/|)]|\band\b)\s*((?:[a-z']{2,20} ){0,2}[a-z']{2,20})\s*(?:\(|:|[ ]-)\s*(?:[mf]\b[\s,]*|age\s*)?$/.exec(lead);
  if (!hit || notLabel.test(hit[1]!)) return undefined;
  const start = from + hit.index + hit[0].indexOf(hit[1]!);
  const span = { start, end: start + hit[1]!.length };
  if (text.terms.some((t) => t.start < span.end && t.end > span.start && t.kind !== 'person')) return undefined;
  const own = text.quote(span).split(/\s+/).filter(Boolean);
  return own.every((word) => /^\p{Lu}{2,}$/u.test(word)) ? { ...span, label: text.quote(span), own } : undefined;
} // prettier-ignore

const cased = (word: string): string =>
  /^\p{Lu}{2,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;

/** Titles by name, where a post lists its roles by name; a noun that the name does not hold stands behind it. */
export function callByName(text: BriefText, roles: RoleFrame[]): void {
  const unitOf = ({ spans: [first] }: RoleFrame) =>
    text.units.find((u) => first && first.start >= u.start && first.start < u.end);
  const found = roles.map((role) => {
    const unit = unitOf(role);
    return unit && nameOf(text, unit);
  });
  // In one line it takes two to be a list of names.
  const inLine = roles.map((role, i) => nameInLine(text, role, roles[i - 1]?.age?.end ?? 0));
  if (inLine.filter(Boolean).length > 1) inLine.forEach((name, i) => (found[i] ??= name));
  const [alone] = found;
  const shouted = alone !== undefined && alone.own.every((word) => /^\p{Lu}{2,}$/u.test(word));
  if (roles.length < 2 && !(shouted && alone.start > 0)) return;
  roles.forEach((role, i) => {
    const name = found[i];
    // Two of one line are a couple, and the name is not both.
    if (!name || found.filter((one) => one?.start === name.start).length > 1) return;
    const called = name.label.split(/\s+/).map(cased).join(' ');
    const noun = role.head && nounOf(role.head, name) ? ` (${role.title})` : '';
    role.title = `${called}${noun}`;
    role.called = name.own.map((word) => normalise(word).plain.trim());
  });
}

const nounOf = (head: Term, name: RoleName): boolean =>
  head.start >= name.end && !isPlain(head) && !isWeak(head);

/** The names in a title: all of "Tara", the last word of "Inspector Rane", the first of "Tara (Mother)"; none in "Young mother". */
export function namesIn(title: string): string[] {
  const [, before] = /^(.+) \(.+\)$/u.exec(title) ?? [];
  const said = before ?? title;
  const { terms, plain } = normalise(said);
  const persons = terms.filter(({ kind }) => kind === 'person');
  if (terms.length > persons.length) return [];
  const rest = plain.slice(Math.max(0, ...persons.map(({ end }) => end))).trim();
  return rest.split(/\s+/).filter((word) => word.length > 2);
}

/** Whether words call a title by its name, in either script. */
export function callsByName(words: string, title: string): boolean {
  const names = namesIn(title);
  if (names.length === 0) return false;
  const said = new Set((words.match(/[\p{L}\p{M}]+/gu) ?? []).map(wordKey));
  return names.some((name) => said.has(wordKey(name)));
}

/** What else a role of that title is called: its own title, or the nouns that stand beside its name. */
export function nounsOfTitle(title: string): string[] {
  if (namesIn(title).length === 0) return [title.toLowerCase()];
  return normalise(title).terms.flatMap(({ kind, value }) => (kind === 'person' ? [value] : []));
}
