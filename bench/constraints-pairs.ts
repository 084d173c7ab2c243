/** Random roles and talents for the property test: small pools and values on the edges, so that every rule is hit both ways. */
import type { RoleSpec } from '../matching/role.ts';
import type { TalentFacts } from '../matching/talent/facts.ts';
import { createRandom, type Random } from '../prisma/demo/random.ts';

const dayMs = 86_400_000;
const base = Date.parse('2026-11-23T00:00:00Z');
export const today = '2026-11-23';
const day = (offset: number): string => new Date(base + offset * dayMs).toISOString().slice(0, 10);

export const places = [
  'Mumbai', 'mumbai', ' Bombay', 'Thane', 'Andheri', 'Pune', 'PCMC', 'Delhi', 'Noida', 'New Delhi', 'Bengaluru', 'Bangalore', 'Wai', 'Kolhapur',
] as const; // prettier-ignore
export const skillPool = [
  'dance', 'kathak', 'Bharatanatyam', 'swimming', 'swim', 'diving', 'bike riding', 'scooty', 'horse riding', 'equestrian', 'passport', 'valid passport',
  'driving licence', 'zither',
] as const; // prettier-ignore
export const categoryPool = [
  'tea', 'chai', 'coffee', 'biscuit', 'cookies', 'mixer grinder', 'kitchen appliance', 'skincare', 'sunscreen', 'cosmetics', 'zeppelin',
] as const; // prettier-ignore
const levels = ['none', 'basic', 'good', 'fluent', 'stated'] as const;
const codes = ['hi', 'mr', 'en', 'gu'] as const;
export const kindPool = ['tvc', 'web_series', null] as const;

/** Around the days on which a look back of so many months begins: where an off-by-one would hide. */
const edges = [1, 3, 6, 12, 13].flatMap((months) =>
  Array.from({ length: 14 }, (_, i) => {
    const shoot = new Date(base + (i - 1) * dayMs);
    const date = new Date(Date.UTC(shoot.getUTCFullYear(), shoot.getUTCMonth() - months, shoot.getUTCDate()));
    return Math.round((date.getTime() - base) / dayMs);
  }),
);

const maybe = <T>(random: Random, probability: number, make: () => T): T | null =>
  random.chance(probability) ? make() : null;
const range = (random: Random, low: number, high: number): { min: number | null; max: number | null } => {
  const a = random.int(low, high);
  const b = a + random.int(0, 6);
  return { min: maybe(random, 0.85, () => a), max: maybe(random, 0.85, () => b) };
};

export function randomRole(seed: string): { role: RoleSpec; projectType: string | null } {
  const random = createRandom(`role ${seed}`);
  const some = random.chance(0.6);
  const start = random.int(-1, 12);
  const dates = random.chance(0.08)
    ? Array.from({ length: random.int(26, 29) }, (_, i) => day(start + i))
    : Array.from({ length: random.int(1, 5) }, () => day(start + random.int(0, 7)));
  const role: RoleSpec = {
    title: 'Role',
    count: 1,
    gender: random.pick(['male', 'female', 'transgender', 'any', 'any']),
    playingAge: maybe(random, 0.6, () => range(random, 6, 50)),
    legalAgeMin: maybe(random, 0.15, () => random.pick([18, 21])),
    heightCm: maybe(random, 0.4, () => range(random, 150, 180)),
    languages: random.some(codes, random.int(0, 2)).map((code) => ({ code, must: random.chance(0.6) })),
    skills: random.some(skillPool, random.int(0, 2)).map((name) => ({ name, must: random.chance(0.6) })),
    look: [],
    city: maybe(random, 0.6, () => random.pick(places)),
    shootDates: some ? dates : [],
    datesMode: some ? random.pick(['all', 'any', null]) : null,
    shootDays: maybe(random, 0.4, () => random.int(1, 6)),
    audition: null,
    submitBy: null,
    rate: maybe(random, 0.5, () => ({
      amountInr: maybe(random, 0.9, () =>
        random.pick([0, 5000, 9999, 10_000, 10_001, 12_500, 20_000, 43_000]),
      ),
      maxInr: maybe(random, 0.25, () => random.pick([8000, 15_000, 30_000])),
      per: random.pick(['day', 'day', 'project', 'project', 'month', 'episode', null]),
      agency: random.pick(['included', 'extra', null]),
      ...(random.chance(0.2) ? { agencyPct: random.pick([0, 12.5, 20, 30]) } : {}),
      conveyance: random.pick(['included', 'extra', null]),
    })),
    usage: maybe(random, 0.5, () => ({
      media: random.pick([[], ['tv'], ['digital', 'print'], ['all'], ['ooh']] as const).slice(),
      months: 12,
      perpetual: false,
      territory: random.pick(['IN', 'IN-MH', 'IN-GJ', 'WW', 'NP', null]),
    })),
    conflicts: random.some(categoryPool, random.pick([0, 0, 1, 2])).map((category) => ({
      category: random.chance(0.2) ? category.toUpperCase() : category,
      lookbackMonths: maybe(random, 0.6, () => random.pick([1, 3, 6, 12, 13])),
    })),
    minor: false,
    union: maybe(random, 0.2, () => random.pick(['CINTAA', 'cintaa', 'FWICE'])),
    travel: random.pick([true, false, null]),
    ...(random.chance(0.3) ? { otherCities: random.some(places, random.int(1, 2)) } : {}),
  };
  return { role, projectType: random.pick(kindPool) };
}

/** `id` must be a uuid where the facts go into a database. */
export function randomTalent(seed: string, id: string): TalentFacts {
  const random = createRandom(`talent ${seed}`);
  const age = random.weighted([[random.int(5, 17), 3], [random.int(17, 22), 3], [random.int(23, 60), 4]]); // prettier-ignore
  const born = base - Math.round(age * 365.2425 + random.int(-20, 20)) * dayMs;
  const exact = random.pick([
    '2008-11-22',
    '2008-11-23',
    '2008-11-24',
    '2005-11-23',
    '2008-02-29',
    '2008-12-01',
  ]);
  const low = maybe(random, 0.8, () => (random.chance(0.3) ? random.int(15, 18) : random.int(5, 50)));
  return {
    talentId: id,
    name: 'Somebody',
    dob: maybe(random, 0.75, () => (random.chance(0.25) ? exact : new Date(born).toISOString().slice(0, 10))),
    playingAge: maybe(random, 0.85, () => ({
      min: low,
      max: low === null || random.chance(0.85) ? (low ?? 17) + random.int(0, 8) : null,
    })),
    gender: maybe(random, 0.9, () => random.pick(['male', 'female', 'transgender'])),
    city: maybe(random, 0.85, () => random.pick(places)),
    travels: random.pick([true, false, null]),
    travelNoticeDays: maybe(random, 0.5, () => random.int(0, 12)),
    representedBy: random.pick(['self', 'agent', 'coordinator', null]),
    commissionPct: maybe(random, 0.6, () => random.pick([0, 15, 20, 33])),
    heightCm: maybe(random, 0.85, () => random.int(148, 188)),
    languages: maybe(random, 0.9, () =>
      Object.fromEntries(random.some(codes, random.int(0, 4)).map((code) => [code, random.pick(levels)])),
    ),
    skills: maybe(random, 0.9, () =>
      Object.fromEntries(
        random.some(skillPool, random.int(0, 5)).map((name) => [name.toLowerCase(), random.pick(levels)]),
      ),
    ),
    papers: maybe(random, 0.6, () =>
      Object.fromEntries(
        random
          .some(['passport', 'valid passport', 'driving licence', 'work permit'], random.int(0, 3))
          .map((name) => [name, random.pick(['yes', 'no'] as const)]),
      ),
    ),
    union: maybe(random, 0.7, () => random.pick(['CINTAA', 'none', 'Cintaa ', 'FWICE'])),
    rateFloor: maybe(random, 0.85, () =>
      Object.fromEntries(
        random
          .some(
            [
              'tvc/day',
              'any/day',
              'web_series/day',
              'any/project',
              'tvc/project',
              'any/month',
              'web_series/episode',
            ],
            random.int(0, 4),
          )
          .map((key) => [key, random.pick([0, 5000, 7000, 8000, 10_000, 10_500, 30_000])]),
      ),
    ),
    conveyanceInr: maybe(random, 0.4, () => random.pick([0, 300, 500, 1000])),
    conflictsAsOf: maybe(random, 0.6, () => day(-random.int(1, 100))),
    conflicts: Array.from({ length: random.pick([0, 0, 1, 2, 3]) }, () => {
      const from = maybe(random, 0.8, () => (random.chance(0.3) ? random.pick(edges) : random.int(-500, 20)));
      const until = maybe(random, 0.7, () =>
        random.chance(0.5) ? random.pick([...edges, -1, 0, 1, 2, 3]) : (from ?? -400) + random.int(0, 500),
      );
      return {
        category: random.pick(categoryPool),
        media: random.pick([[], ['tv'], ['digital'], ['print', 'tv'], ['all']] as const).slice(),
        territory: random.pick(['IN', 'IN-MH', 'IN-GJ', 'WW', 'NP', null]),
        from: from === null ? null : day(from),
        until: until === null ? null : day(Math.max(until, from ?? until)),
        perpetual: random.chance(0.1),
        source: null,
      };
    }),
    windows: Array.from({ length: random.pick([0, 1, 2, 3, 5]) }, () => {
      const from = random.int(-5, 18);
      return {
        from: day(from),
        to: day(from + random.pick([0, 0, 1, 3, 10, 30])),
        state: random.pick(['free', 'free', 'tentative', 'busy'] as const),
        // Few instants, so that ties happen.
        saidAt: `2026-11-0${random.int(1, 4)}T10:00:00.000Z`,
        messageId: null,
      };
    }),
    guardianId: maybe(random, age < 18 ? 0.8 : 0.05, () => createRandom(`guardian ${seed}`).uuid()),
    guardianConsent: random.pick(['given', 'given', 'withdrawn', null]),
    consent: random.pick(['given', 'given', 'withdrawn', null]),
    optedOut: random.chance(0.1),
    sources: {},
  };
}
