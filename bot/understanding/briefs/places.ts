/** The city of the work, states as territory aside; auditions, origins and addresses are no city of work. */
import type { BriefText, Term } from './normalise.ts';
import type { Span } from './spans.ts';
import type { Found } from './spans.ts';
import { clauses, holding, textOf } from './spans.ts';

/** "Lucknow bhi chalega", "पुणे पण चालेल": as good as the city, and never the only one. */
const alsoFine = /^\s*(?:in |mein |me |shoot )?(?:also|but|pan|ok also)\s*(?:ok|chal)/;

/** Cities that would do as well as the one that was read: "Mumbai or Pune", "Lucknow bhi chalega". */
export function otherCitiesOf(text: BriefText, city: Found<string> | undefined): Found<string>[] {
  if (!city) return [];
  const places = text.terms.filter((term) => term.kind === 'place' && term.value !== city.value);
  const beside = (a: Span, b: Span): boolean =>
    b.start >= a.end && /^\s*(?:or|\/|or in)\s*$/.test(text.plain.slice(a.end, b.start));
  const found = places.filter(
    (term) =>
      alsoFine.test(text.plain.slice(term.end, term.end + 24)) || beside(city, term) || beside(term, city),
  );
  return found
    .filter((term, i) => found.findIndex(({ value }) => value === term.value) === i)
    .map(({ start, end, value }) => ({ start, end, value }));
}

export function cityOf(text: BriefText, dates: readonly Span[]): Found<string> | undefined {
  const units = text.units;
  const several = new Set(text.terms.flatMap((t) => (t.kind === 'place' ? [t.value] : []))).size > 1;
  let best: { term: Term; score: number } | undefined;
  for (const term of text.terms) {
    if (term.kind !== 'place') continue;
    const unit = holding(units, term.start) ?? { start: 0, end: text.plain.length };
    const clause = holding(clauses(text.plain, unit), term.start) ?? unit;
    const [said, near] = [textOf(text.plain, unit), textOf(text.plain, clause)];
    const before = text.plain.slice(Math.max(unit.start, term.start - 16), term.start);
    const after = text.plain.slice(term.end, Math.min(unit.end, term.end + 18));
    if (
      /\bfrom (?:the )?$/.test(before) ||
      /^\s*(?:from|se (?:bus|train|travel|flight|aana|aane|pick|hain|hai|hon|ho\b))\b/.test(after)
    )
      continue;
    if (
      /^\s*(?:wali|wala|wale|vaalee|vaalaa|vaale)\b/.test(after) &&
      text.terms.some((t) => t.kind === 'person' && t.start >= term.end && t.start < term.end + 18)
    )
      continue;
    if (/\b(?:not|no)\s*$/.test(before) || /^\s*(?:in |ko |ka )?not\b/.test(after)) continue;
    if (several && alsoFine.test(text.plain.slice(term.end, term.end + 24))) continue;
    if (/^\s*(?:backdrop|based story|ki kahaani|ki kahani|style|culture|accent|wala ad)/.test(after))
      continue;
    let score = 1;
    // "Auditions: play, Bengaluru." opens a post; nothing happens there yet.
    const audition = /\baudition\b/.test(said) && !(/^\s*audition\s*:/.test(said) && !/\d/.test(said));
    const shoot = /\b(?:shoot|location|per show|event)\b/.test(near);
    if (audition && !/\bshoot\b/.test(said)) score -= 5;
    else if (audition && !shoot) score -= 3;
    if (shoot) score += 3;
    else if (/\b(?:shoot|location|dates)\b/.test(said)) score += 2;
    if (dates.some((d) => d.start >= unit.start && d.end <= unit.end)) score += 2;
    if (/\b(?:local|base|stay|resid\w*|rahnaaraa|raahnaar\w*)\b/.test(`${before} ${after}`)) score -= 0.5;
    if (/\b(?:usage|digital|ooh|tv)\b/.test(near)) score -= 1;
    if (/\b(?:send|office|contact|call)\b/.test(near) && !shoot) score -= 2;
    if (/\brehearsal\b/.test(near) && !shoot) score -= 2;
    if (score <= -2) continue;
    if (!best || score > best.score) best = { term, score };
  }
  return best && { start: best.term.start, end: best.term.end, value: best.term.value };
}

/** Production pays or outstation travel is needed: true. Locals only or own expense: false. */
const residents =
  /\b(?:in|ka|ke|mein) (?:stay|rehne|rahne|rahnaar\w*|raahnaar\w*)\s*(?:vaal\w*|wal\w*|vala|vale)?\s*(?:ho|hon|need|only|asaav\w*)?\b(?! provided)/;

export function travelOf(text: BriefText): Found<boolean> | undefined {
  const patterns: [RegExp, boolean][] = [
    [
      /\b(?:local|based)\s*(?:talent|artists?|people|actors?|models?)?\s*only\b|\bonly\s*(?:from\s*)?(?:\w+[ -])?(?:local|based)\b|\bno outstation\b|\boutstation not\b|\bonly local\b/,
      false,
    ],
    [
      /\bown\s*(?:travel|stay|conveyance|expense)|\b(?:travel|stay|conveyance)\s*(?:and stay\s*)?(?:ka |apna |on |at |at your )?own\b|\bno (?:travel|stay|conveyance|ta)\b|\b(?:travel|stay)\s*(?:\/|and|&)?\s*(?:stay)?\s*not\s*provided/,
      false,
    ],
    [
      /\b(?:travel|stay|conveyance)\b(?:(?!\bprovided\b)[^.\n;|,]){0,24}\bnot\s*(?:be )?(?:provided|included|paid)\b|\bnot? (?:provided|paid) (?:for )?(?:travel|stay)\b/,
      false,
    ],
    [/\b(?:travel|stay)\b[^.\n;|]{0,36}\b(?:provided|included|production)\b/, true],
    [
      /\btravel\b[^.\n;|]{0,16}\bboth ways\b|\b(?:fly|flown|flying) (?:you |them |talent |artists? )?(?:in|down)\b/,
      true,
    ],
    [/\b(?:provided|production)\b[^.\n;|]{0,12}\b(?:travel|stay)\b/, true],
    [/\b(?:travel|stay)\s*(?:\+|&|and|-|,|\/)\s*(?:food\s*(?:\+|&|and|,)\s*)?(?:travel|stay)\b/, true],
    [/\+\s*(?:food\s*\+\s*)?(?:travel|stay)\b/, true],
    [/\bfood\s*(?:-|&|and|,|\+)\s*(?:travel|conveyance)\s*provided/, true],
    [
      /\bmust (?:be (?:ready|willing) to |be able to )?travel\b|\bwilling to travel\b|\boutstation (?:shoot|travel)\b|\btravel to \w+ (?:must|need)/,
      true,
    ],
    [/\bpick ?up (?:and|&) drop\b/, true],
  ];
  const resident = residents.exec(text.plain);
  if (resident && /vaal|wal|vala|raahnaar/.test(resident[0]))
    return { start: resident.index, end: resident.index + resident[0].length, value: false };
  const townsfolk = text.terms.find(
    (t) =>
      t.kind === 'place' &&
      /^\s*(?:k[aei]+|ch[aei]+) (?:hi|hee|also|only)\b/.test(text.plain.slice(t.end, t.end + 12)),
  );
  if (townsfolk) return { start: townsfolk.start, end: townsfolk.end, value: false };
  for (const [pattern, value] of patterns) {
    const hit = pattern.exec(text.plain);
    if (hit) return { start: hit.index, end: hit.index + hit[0].length, value };
  }
  return undefined;
}
