/** What may move the order and what may not, with invented tastes, verdicts, looks and gaps. */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDatabase, type Database, type Tx } from '../../prisma/client.ts';
import { seedDemo } from '../../prisma/demo/seed-demo.ts';
import { createTestDatabase, type TestDatabase } from '../../prisma/testing.ts';
import { isChild } from '../constraints/child.ts';
import { createMatching } from '../matching.ts';
import { roleSpec } from '../role.ts';
import { indexTexts } from '../search/index-talents.ts';

const now = new Date('2026-11-23T10:00:00+05:30');
const matching = createMatching({ embed: () => Promise.resolve([]), modelId: 'none', newId: randomUUID, clock: () => now }); // prettier-ignore
/** Scores within one step count as equal. */
const step = 0.05;

let database: TestDatabase;
let db: Database;
let workspaceId: string;
let tags: string[];
let children: Set<string>;
const roles: string[] = [];
const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => db.inWorkspace(workspaceId, work);

beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase({ url: database.url, poolSize: 2 });
  ({ workspaceId } = await seedDemo(db, { talents: 300, now, index: (tx, ids) => indexTexts(tx, ids, '2026-11-23') }));
  const shapes = [
    { gender: 'female', playingAge: { min: 25, max: 40 }, languages: [{ code: 'hi', must: true }] },
    { gender: 'male', playingAge: { min: 22, max: 50 }, heightCm: { min: 165, max: null } },
    { gender: 'any', playingAge: { min: 6, max: 14 }, minor: true },
  ];
  for (const shape of shapes) {
    const spec = roleSpec.parse({
      title: 'Homemaker', count: 1, legalAgeMin: null, heightCm: null, languages: [], skills: [], look: [], city: 'Mumbai', shootDates: ['2026-12-12'],
      datesMode: 'all', shootDays: null, audition: null, submitBy: null, rate: null, usage: null, conflicts: [], minor: false, union: null, travel: null, ...shape,
    });
    const brief = { project: { title: 'Invented', type: 'tvc', confidential: false, director: 'Invented director' }, roles: [spec], createdBy: null, sourceMessageId: null };
    roles.push((await inside((tx) => matching.saveBrief(tx, brief))).roleIds[0]!);
  }
  const profiles = await db.unscoped.talentProfile.findMany({ select: { personId: true, look: true } });
  const everyone = await inside(async (tx) => matching.talents(tx, profiles.map(({ personId }) => personId)));
  children = new Set(everyone.filter((talent) => isChild(talent, '2026-11-23')).map(({ talentId }) => talentId));
  tags = [...new Set(profiles.flatMap(({ look }) => look))];
}); // prettier-ignore
afterAll(async () => {
  await db.stop();
  await database.drop();
});

type Listed = { talentId: string; score: number; sure: boolean };

const list = async (roleId: string, preferences: Record<string, number> = {}): Promise<Listed[]> => {
  const found = await inside((tx) => matching.findForRole(tx, { roleId, limit: 300, preferences }));
  return found!.people.map(({ talentId, score, requirements }) => ({
    talentId,
    score,
    sure: requirements.every(({ status }) => status === 'met'),
  }));
};
const ids = (people: readonly { talentId: string }[]): string[] => people.map(({ talentId }) => talentId);
/** Whoever meets everything stands above all others; below that a step counts. */
const stepOf = ({ score, sure }: Listed): number => Math.floor(score / step + 1e-9) + (sure ? 1000 : 0);
const inSteps = (people: readonly Listed[]): void => {
  const steps = people.map(stepOf);
  expect(steps).toEqual(steps.toSorted((a, b) => b - a));
};

it('whatever was learnt moves people among equals only: the same people, the same scores, no step crossed', async () => {
  const plain = new Map<string, Listed[]>();
  for (const role of roles) plain.set(role, await list(role));
  let moved = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...roles),
      fc.dictionary(fc.constantFrom(...tags), fc.double({ min: -50, max: 50, noNaN: true }), { minKeys: 1, maxKeys: 6 }),
      async (role, preferences) => {
        const before = plain.get(role)!;
        const after = await list(role, preferences);
        expect(new Map(after.map((one) => [one.talentId, one.score]))).toEqual(new Map(before.map((one) => [one.talentId, one.score])));
        inSteps(after);
        // Children are never ordered by what was liked in others.
        const young = (people: Listed[]): string[] => ids(people).filter((id) => children.has(id));
        expect(young(after)).toEqual(young(before));
        if (ids(after).join() !== ids(before).join()) moved++;
      },
    ),
    { numRuns: 24, seed: 7 },
  );
  expect(moved).toBeGreaterThan(3);
}); // prettier-ignore

it('verdicts on other roles of the director move equals only, and let nobody in or out', async () => {
  const [women, men] = [roles[0]!, roles[1]!];
  const candidates = ids(await list(men));
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.record({ who: fc.nat(candidates.length - 1), verdict: fc.constantFrom('approve', 'hold', 'pass') }), { selector: ({ who }) => who, minLength: 1, maxLength: 12 }),
      async (verdicts) => {
        const before = await list(women);
        const given: string[] = [];
        for (const { who, verdict } of verdicts)
          given.push((await inside((tx) => matching.giveFeedback(tx, { roleId: men, talentId: candidates[who]!, verdict, reason: null, by: { personId: null } })))!);
        const after = await list(women);
        expect(ids(after).toSorted()).toEqual(ids(before).toSorted());
        inSteps(after);
        // Whom somebody passed on is left out there, and nobody else is.
        const passed = verdicts.filter(({ verdict }) => verdict === 'pass').map(({ who }) => candidates[who]!);
        expect(ids(await list(men)).toSorted()).toEqual(candidates.filter((id) => !passed.includes(id)).toSorted());
        for (const id of given) await inside((tx) => matching.withdrawFeedback(tx, id));
      },
    ),
    { numRuns: 8, seed: 11 },
  );
}); // prettier-ignore

it('looks that the brief does not state move nobody, those it states do, and of a child nothing but hard fields counts', async () => {
  const adults = ids(await list(roles[0]!));
  const kids = ids(await list(roles[2]!)).filter((id) => children.has(id));
  const strange = fc.constantFrom('scar on the chin', 'curly hair', 'ivory skin', 'rugged', 'broad shoulders');
  const dress = async (talentId: string, look: string[], bio: string): Promise<void> =>
    inside(async (tx) => {
      await tx.talentProfile.update({ where: { personId: talentId }, data: { look, bio: null, bioEnglish: bio } });
      await indexTexts(tx, [talentId], '2026-11-23');
    });
  await fc.assert(
    fc.asyncProperty(fc.nat(adults.length - 1), fc.uniqueArray(strange, { minLength: 1 }), fc.nat(kids.length - 1), async (who, look, child) => {
      await dress(adults[who]!, [], 'works in theatre');
      const before = await list(roles[0]!);
      await dress(adults[who]!, look, 'works in theatre');
      expect(await list(roles[0]!)).toEqual(before);
      await dress(adults[who]!, [...look, 'homemaker'], 'works in theatre');
      const stated = (await list(roles[0]!)).find(({ talentId }) => talentId === adults[who])!;
      expect(stated.score).toBeGreaterThan(before.find(({ talentId }) => talentId === adults[who])!.score);
      const rest = await list(roles[2]!);
      await dress(kids[child]!, [...look, 'homemaker'], 'a homemaker by heart');
      expect(await list(roles[2]!)).toEqual(rest);
    }),
    { numRuns: 8, seed: 3 },
  );
}); // prettier-ignore

it('whoever is known to meet everything stands before all of whom something must be asked, who stay on the list', async () => {
  for (const role of roles.slice(0, 2)) {
    const before = await list(role);
    const sure = before.filter((one) => one.sure).length;
    expect(sure).toBeGreaterThan(0);
    expect(sure).toBeLessThan(before.length);
    expect(before.map((one) => one.sure)).toEqual(before.map((_, i) => i < sure));
    const known = before[0]!;
    await db.unscoped.talent.update({
      where: { personId: known.talentId },
      data: { playingAgeMin: null, playingAgeMax: null, dob: null, city: null },
    });
    const after = await list(role);
    expect(ids(after).toSorted()).toEqual(ids(before).toSorted());
    expect(ids(after).indexOf(known.talentId)).toBeGreaterThanOrEqual(sure - 1);
  }
});

it('whoever is all but unknown stands behind everybody else, and is counted apart', async () => {
  const role = roles[0]!;
  const found = (await inside((tx) => matching.findForRole(tx, { roleId: role, limit: 300 })))!;
  const first = found.people[0]!.talentId;
  await inside(
    (
      tx,
    ) => tx.$executeRaw`UPDATE talent SET playing_age_min = NULL, playing_age_max = NULL, dob = NULL, languages = NULL, skills = NULL, travels = NULL
      WHERE person_id = ${first}::uuid`,
  );
  const after = (await inside((tx) => matching.findForRole(tx, { roleId: role, limit: 300 })))!;
  expect(after.faint).toBe(found.faint + 1);
  expect(after.total).toBe(found.total);
  expect(ids(after.people).indexOf(first)).toBeGreaterThanOrEqual(after.total - after.faint);
});
