/** "Who if we relax": the smallest change of one requirement that brings people in. */
import type { Tx } from '../../prisma/client.ts';
import { dayList, feet, rupees } from '../constraints/say.ts';
import { shootDays } from '../constraints/work-days.ts';
import type { RuleName, Situation } from '../constraints/requirement.ts';
import { judge, verdict } from '../constraints/judge.ts';
import { windowOn } from '../constraints/rules/dates.ts';
import type { RoleSpec } from '../role.ts';
import { loadTalents, type Talent } from '../talent/load.ts';
import { languageName } from '../words/language.ts';
import { skillName } from '../words/skill.ts';
import { nearMisses } from './near-misses.ts';

export type Relaxation = {
  rule: RuleName;
  /** `height from 5'2"`, `12 Dec alone`. */
  words: string;
  /** What would change in the role. */
  patch: Partial<RoleSpec>;
  /** People who are eligible then and are not now. */
  adds: string[];
};

/** How many near misses are weighed at most; a role that so many miss by one has a wider problem. */
const weighed = 1500;

/**
 * For each requirement that can be given up, the smallest change that adds at least `n` people, or as many as there are.
 * Most people first, of equals the smaller change; every claim was judged again with the changed role.
 */
export async function relax(
  tx: Tx,
  query: { role: RoleSpec; situation: Situation; without?: readonly string[] },
  n: number,
): Promise<Relaxation[]> {
  const { role, situation } = query;
  const missed = await nearMisses(tx, { ...query, limit: weighed, far: true });
  const people = new Map((await loadTalents(tx, missed.map((m) => m.talentId))).map((t) => [t.talentId, t])); // prettier-ignore
  const byRule = new Map<string, { rule: RuleName; of: string | null; talents: Talent[] }>();
  for (const { talentId, rule, of } of missed) {
    const talent = people.get(talentId);
    const key = `${rule} ${of ?? ''}`;
    const group = byRule.get(key) ?? { rule, of, talents: [] };
    if (talent) group.talents.push(talent);
    byRule.set(key, group);
  }
  const found: Relaxation[] = [];
  for (const { rule, of, talents } of byRule.values()) {
    let best: Relaxation | null = null;
    for (const { words, patch } of steps(role, rule, of, talents)) {
      const changed = { ...role, ...patch };
      const adds = talents.filter((t) => verdict(judge(changed, t, situation)) !== 'not_met').map((t) => t.talentId);
      if (adds.length > (best?.adds.length ?? 0)) best = { rule, words, patch, adds };
      if (adds.length >= n) break;
    }
    if (best) found.push(best);
  }
  return found.sort((a, b) => Math.min(n, b.adds.length) - Math.min(n, a.adds.length) || a.adds.length - b.adds.length || (a.words < b.words ? -1 : 1));
} // prettier-ignore

/** Changes from the smallest to the largest. */
function* steps(role: RoleSpec, rule: RuleName, of: string | null, talents: readonly Talent[]): Generator<{ words: string; patch: Partial<RoleSpec> }> {
  switch (rule) {
    case 'height': {
      const { min = null, max = null } = role.heightCm ?? {};
      yield* widen(min, max, talents.map((t) => ({ low: t.heightCm, high: t.heightCm })), (low, high) => ({
        words: low === min ? `height up to ${feet(high ?? 0)}` : high === max ? `height from ${feet(low ?? 0)}` : `height ${feet(low ?? 0)} to ${feet(high ?? 0)}`,
        patch: { heightCm: { min: low, max: high } },
      }));
      return;
    }
    case 'playingAge': {
      const { min = null, max = null } = role.playingAge ?? {};
      const ages = talents.map((t) => ({ low: t.playingAge?.max ?? t.playingAge?.min ?? null, high: t.playingAge?.min ?? t.playingAge?.max ?? null }));
      yield* widen(min, max, ages, (low, high) => ({
        words: low === min ? `playing age up to ${high}` : high === max ? `playing age from ${low}` : `playing age ${low} to ${high}`,
        patch: { playingAge: { min: low, max: high } },
      }));
      return;
    }
    case 'dates': {
      const days = shootDays(role);
      const free = (day: string): number => talents.filter((t) => windowOn(t, day)?.state !== 'busy').length;
      const ranked = [...days].sort((a, b) => free(b) - free(a) || (a < b ? -1 : 1));
      for (let keep = days.length - 1; keep > 0; keep--) {
        const kept = ranked.slice(0, keep).sort();
        const mode = role.datesMode === 'any' ? 'any' : 'all';
        if (mode === 'all') yield { words: `${dayList(kept)} alone`, patch: { shootDates: kept, ...(role.shootDays !== null && role.shootDays > keep ? { shootDays: keep } : {}) } };
        else if (keep < (role.shootDays ?? 1)) yield { words: `any ${keep} of the dates`, patch: { shootDays: keep } };
      }
      yield { words: 'other dates', patch: { shootDates: [], datesMode: null } };
      return;
    }
    case 'rate': {
      const now = Math.max(role.rate?.amountInr ?? 0, role.rate?.maxInr ?? 0);
      const { rate } = role;
      if (rate === null) return;
      for (const share of [1.1, 1.25, 1.5, 2, 3]) {
        const amount = Math.ceil((Math.max(now, 1000) * share) / 500) * 500;
        yield { words: `${rupees(amount)}${rate.per ? ` per ${rate.per}` : ''}`, patch: { rate: { ...rate, amountInr: amount, maxInr: null } } };
      }
      return;
    }
    case 'city':
      if (role.travel === false) yield { words: 'travel and stay paid', patch: { travel: true } };
      yield { words: `people who live elsewhere and do not travel so far`, patch: { city: null, otherCities: [] } };
      return;
    case 'language':
      yield { words: `${languageName(of ?? '')} not a must`, patch: { languages: role.languages.map((l) => (l.code === of ? { ...l, must: false } : l)) } };
      return;
    case 'skill':
      yield { words: `${skillName(of ?? '')} not a must`, patch: { skills: role.skills.map((s) => (s.name.trim().toLowerCase() === of ? { ...s, must: false } : s)) } };
      return;
    case 'conflict': {
      const change = (lookbackMonths: number | null): RoleSpec['conflicts'] => role.conflicts.map((c) => (c.category === of ? { ...c, lookbackMonths } : c));
      const now = role.conflicts.find((c) => c.category === of)?.lookbackMonths ?? null;
      if (now !== null) for (const months of [18, 12, 6, 3]) if (months < now) yield { words: `${of} ads only of the last ${months} months`, patch: { conflicts: change(months) } };
      yield { words: `${of} ads allowed`, patch: { conflicts: role.conflicts.filter((c) => c.category !== of) } };
      return;
    }
    case 'union':
      yield { words: `${role.union} card not a must`, patch: { union: null } };
      return;
    default:
      return;
  }
} // prettier-ignore

/** Moves one bound at a time, to the nearest value that somebody has, then to the next. */
function* widen(
  min: number | null,
  max: number | null,
  values: readonly { low: number | null; high: number | null }[],
  say: (low: number | null, high: number | null) => { words: string; patch: Partial<RoleSpec> },
): Generator<{ words: string; patch: Partial<RoleSpec> }> {
  type Move = { by: number; low: number | null; high: number | null };
  const moves = values.flatMap(({ low, high }): Move[] => {
    if (min !== null && low !== null && low < min) return [{ by: min - low, low, high: max }];
    if (max !== null && high !== null && high > max) return [{ by: high - max, low: min, high }];
    return [];
  });
  let wide = { low: min, high: max };
  for (const move of moves.sort((a, b) => a.by - b.by)) {
    const next = {
      low: wide.low === null || move.low === null ? wide.low : Math.min(wide.low, move.low),
      high: wide.high === null || move.high === null ? wide.high : Math.max(wide.high, move.high),
    };
    if (next.low === wide.low && next.high === wide.high) continue;
    wide = next;
    yield say(wide.low, wide.high);
  }
}
