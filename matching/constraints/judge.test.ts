import { describe, expect, it } from 'vitest';
import { comparePure, differences } from '../../bench/constraints.ts';
import { oracle } from '../../bench/constraints-oracle.ts';
import { randomRole, randomTalent, today } from '../../bench/constraints-pairs.ts';
import { roleSpec, type RoleSpec } from '../role.ts';
import type { TalentFacts } from '../talent/facts.ts';
import { judge, verdict, type Requirement } from './judge.ts';

const role = (given: Partial<RoleSpec>): RoleSpec =>
  roleSpec.parse({
    title: 'Mother', count: 1, gender: 'any', playingAge: null, legalAgeMin: null, heightCm: null, languages: [], skills: [], look: [], city: null,
    shootDates: [], datesMode: null, shootDays: null, audition: null, submitBy: null, rate: null, usage: null, conflicts: [], minor: false,
    union: null, travel: null, ...given,
  }); // prettier-ignore
const talent = (given: Partial<TalentFacts>): TalentFacts => ({
  talentId: 't', name: 'Asmita Sawant', dob: '1994-03-02', playingAge: { min: 27, max: 34 }, gender: 'female', city: 'Mumbai', travels: null,
  travelNoticeDays: null, representedBy: 'self', commissionPct: null, heightCm: 163, languages: { hi: 'fluent' }, skills: {}, papers: null, union: null,
  rateFloor: null, conveyanceInr: null, conflictsAsOf: null, conflicts: [], windows: [], guardianId: null, guardianConsent: null, consent: 'given',
  optedOut: false, sources: {}, ...given,
}); // prettier-ignore
const line = (r: Partial<RoleSpec>, t: Partial<TalentFacts>, rule: Requirement['rule'], projectType: string | null = null) =>
  judge(role(r), talent(t), { today: '2026-11-23', projectType }).find((x) => x.rule === rule); // prettier-ignore

describe('the rules against an oracle that shares no code', () => {
  it('agree on every requirement of 20,000 random pairs', () => {
    const { pairs, differences: wrong, examples, answers } = comparePure('suite', 142, 142);
    expect(examples).toEqual([]);
    expect(wrong).toBe(0);
    expect(pairs).toBeGreaterThanOrEqual(20_000);
    // Pairs that are all one answer would prove nothing.
    expect(Math.min(answers.met ?? 0, answers.unknown ?? 0, answers.not_met ?? 0)).toBeGreaterThan(10);
  }, 60_000);

  it('would show a rule that is wrong', () => {
    const { role: some } = randomRole('a role');
    const facts = randomTalent('somebody', 'x');
    const sheet = oracle(some, facts, today, null);
    const given = judge(some, facts, { today, projectType: null });
    expect(differences(sheet, given, some)).toEqual([]);
    const flipped = given.map((r, i) => (i === 0 ? { ...r, status: r.status === 'met' ? ('not_met' as const) : ('met' as const) } : r)); // prettier-ignore
    expect(differences(sheet, flipped, some)).toHaveLength(1);
  });
});

describe('what nobody asked yet', () => {
  it('is unknown, and leaves a person in', () => {
    const wanted = { heightCm: { min: 160, max: null }, shootDates: ['2026-12-14'], union: 'CINTAA' };
    const sheet = judge(role(wanted), talent({ heightCm: null }), { today, projectType: null });
    expect(sheet.filter((r) => r.status === 'unknown').map((r) => r.rule)).toEqual([
      'height',
      'dates',
      'union',
    ]);
    expect(verdict(sheet)).toBe('unknown');
  });
  it('is told apart from a no: a list of languages is complete, a list of skills never', () => {
    expect(line({ languages: [{ code: 'mr', must: true }] }, {}, 'language')?.status).toBe('not_met');
    expect(line({ skills: [{ name: 'swimming', must: true }] }, {}, 'skill')?.status).toBe('unknown');
  });
  it('does not make a grown woman a candidate for a child', () => {
    const sheet = line({ playingAge: { min: 7, max: 9 } }, { playingAge: null }, 'playingAge');
    expect(sheet).toMatchObject({ status: 'not_met', has: 'is 32' });
  });
  it('nor somebody of whom no age is known, unless a guardian speaks for them', () => {
    const [child, teenager] = [{ playingAge: { min: 8, max: 10 } }, { playingAge: { min: 15, max: 16 } }];
    const ageless = { playingAge: null, dob: null, heightCm: 176 };
    expect(line(child, ageless, 'playingAge')).toMatchObject({
      status: 'not_met',
      has: 'age not known, no guardian',
    });
    expect(line(child, { ...ageless, guardianId: 'g' }, 'playingAge')?.status).toBe('unknown');
    // A grown actor may play sixteen, and a child no mother.
    expect(line(teenager, ageless, 'playingAge')?.status).toBe('unknown');
    const mother = { playingAge: { min: 45, max: 55 } };
    expect(line(mother, { ...ageless, guardianId: 'g' }, 'playingAge')).toMatchObject({
      status: 'not_met',
      has: 'a child',
    });
    expect(line(mother, ageless, 'playingAge')?.status).toBe('unknown');
  });
});

describe('money', () => {
  const offer = (rate: Partial<NonNullable<RoleSpec['rate']>>) => ({
    rate: { amountInr: 35_000, maxInr: null, per: 'day' as const, agency: null, conveyance: null, ...rate },
    shootDates: ['2026-12-14', '2026-12-15'],
    datesMode: 'all' as const,
  });
  const agent = { representedBy: 'agent' as const, commissionPct: 20 };
  it('takes an included agency share off the offer, and none where the agency is extra', () => {
    const floor = { ...agent, rateFloor: { 'any/day': 30_000 } };
    expect(line(offer({ agency: 'included' }), floor, 'rate')?.status).toBe('not_met'); // 28,000 in hand
    expect(line(offer({ agency: 'extra' }), floor, 'rate')?.status).toBe('met');
    expect(line(offer({}), floor, 'rate')?.status).toBe('unknown');
  });
  it('counts a sum for the whole in days, and prefers the floor of this kind of work', () => {
    const floors = { rateFloor: { 'tvc/day': 18_000, 'any/day': 9000 } };
    expect(line(offer({ per: 'project' }), floors, 'rate', 'tvc')?.status).toBe('not_met'); // 36,000 for two days
    expect(line(offer({ per: 'project' }), floors, 'rate', 'web_series')?.status).toBe('met');
  });
  it('leaves a range open that begins below the floor and ends above it', () => {
    const range = { amountInr: 8000, maxInr: 12_000 };
    expect(line(offer(range), { rateFloor: { 'any/day': 10_000 } }, 'rate')?.status).toBe('unknown');
  });
});

describe('conflicts', () => {
  const tea = { conflicts: [{ category: 'tea', lookbackMonths: 12 }], shootDates: ['2026-12-14'] };
  const ad = (given: Partial<TalentFacts['conflicts'][number]>): Partial<TalentFacts> => ({
    conflictsAsOf: '2026-10-01',
    conflicts: [
      { category: 'chai', media: ['tv'], territory: 'IN', from: '2024-06-01', until: '2025-12-13', perpetual: false, source: null, ...given },
    ],
  }); // prettier-ignore
  it('look back from the first day of work, to the day', () => {
    expect(line(tea, ad({ until: '2025-12-13' }), 'conflict')?.status).toBe('met');
    expect(line(tea, ad({ until: '2025-12-14' }), 'conflict')?.status).toBe('not_met');
  });
  it('need the same medium and territory', () => {
    const usage = { media: ['tv' as const], months: 12, perpetual: false, territory: 'IN-GJ' };
    const running = { until: '2027-06-01' };
    expect(line({ ...tea, usage }, ad(running), 'conflict')?.status).toBe('not_met');
    expect(line({ ...tea, usage }, ad({ ...running, territory: 'IN-MH' }), 'conflict')?.status).toBe('met');
    expect(line({ ...tea, usage }, ad({ ...running, media: ['print'] }), 'conflict')?.status).toBe('met');
  });
  it('last for life where a buyout has no term', () => {
    expect(line(tea, ad({ until: null, perpetual: true }), 'conflict')?.has).toBe('tea ad, for good');
  });
});

describe('a proof', () => {
  it('cites the message that decided the dates: the newest of those that speak of them', () => {
    const windows = [
      { from: '2026-12-01', to: '2026-12-31', state: 'free' as const, saidAt: '2026-11-01T10:00:00Z', messageId: 'm1' },
      { from: '2026-12-15', to: '2026-12-15', state: 'busy' as const, saidAt: '2026-11-20T10:00:00Z', messageId: 'm2' },
      { from: '2027-01-01', to: '2027-01-09', state: 'busy' as const, saidAt: '2026-11-22T10:00:00Z', messageId: 'm3' },
    ]; // prettier-ignore
    const asked = { shootDates: ['2026-12-14', '2026-12-15'], datesMode: 'all' as const };
    expect(line(asked, { windows }, 'dates')).toMatchObject({
      status: 'not_met',
      has: 'busy 15 Dec',
      source: { messageId: 'm2', said: 'busy 2026-12-15' },
    });
  });
  it('cites nothing for what is not known', () => {
    const told = { at: '2026-11-01T00:00:00Z', said: 'profile', messageId: 'm' };
    const sheet = line({ heightCm: { min: 160, max: null } }, { heightCm: null, sources: { profile: told } }, 'height'); // prettier-ignore
    expect(sheet?.source).toBeNull();
  });
});
