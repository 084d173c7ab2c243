import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type Database } from '../client.ts';
import { createTestDatabase, type TestDatabase } from '../testing.ts';
import { avoidedNames } from './communities.ts';
import { demoTalent } from './person.ts';
import { demoPhoto } from './photo.ts';
import { createRandom } from './random.ts';
import { seedDemo } from './seed-demo.ts';

const now = new Date('2026-11-23T10:00:00+05:30');
const people = Array.from({ length: 1500 }, (_, i) => demoTalent('test', i, now, 'desk'));

describe('the invented people', () => {
  it('are the same for the same seed, whatever else is made', () => {
    expect(demoTalent('test', 700, now, 'desk')).toEqual(people[700]);
    expect(demoTalent('other', 700, now, 'desk')).not.toEqual(people[700]);
  });

  it('bear no well-known name', () => {
    expect(people.filter((p) => avoidedNames.has(p.name.toLowerCase()))).toEqual([]);
  });

  it('are of every kind that the trade meets, and are not known in full', () => {
    const share = (of: (p: (typeof people)[number]) => unknown): number =>
      people.filter((p) => of(p)).length / people.length;
    for (const gender of ['male', 'female', 'transgender']) expect(share((p) => p.talent.gender === gender)).toBeGreaterThan(0.005); // prettier-ignore
    for (const language of ['en', 'hinglish', 'hi', 'mr']) expect(share((p) => p.profile.bioLanguage === language)).toBeGreaterThan(0.03); // prettier-ignore
    expect(share((p) => p.guardian)).toBeGreaterThan(0.05);
    for (const field of ['heightCm', 'rateFloor', 'playingAgeMin', 'languages', 'travels', 'city'] as const) {
      const missing = share((p) => p.talent[field] === null);
      expect(missing).toBeGreaterThan(0);
      expect(missing).toBeLessThan(0.5);
    }
    expect(share((p) => p.ledger.length > 0)).toBeGreaterThan(0.2);
    expect(share((p) => p.windows.some((w) => w.state === 'busy'))).toBeGreaterThan(0.2);
    expect(share((p) => p.profile.lookChangedOn !== null)).toBeGreaterThan(0.05);
  });

  it('are children only with what children have', () => {
    const children = people.filter((p) => p.talent.guardianConsent !== null || p.guardian);
    expect(children.length).toBeGreaterThan(50);
    for (const { talent, profile } of children) {
      expect(talent.consent).toBeNull();
      expect(talent.representedBy).toBe('self');
      expect(profile.tattoos).toBeNull();
      if (talent.playingAgeMax !== null) expect(talent.playingAgeMax).toBeLessThanOrEqual(18);
    }
  });
});

describe('chance', () => {
  it('is even enough: no bucket of a thousand draws stands out', () => {
    const random = createRandom('even');
    const buckets = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 10_000; i++) buckets[random.int(0, 9)]!++;
    for (const count of buckets) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});

describe('a photo', () => {
  it('is drawn from its seed, well formed and small', () => {
    expect(demoPhoto('a')).toBe(demoPhoto('a'));
    expect(demoPhoto('a')).not.toBe(demoPhoto('b'));
    expect(demoPhoto('a')).toMatch(/^<svg [^>]*>(<[a-z]+ [^<]*\/>)+<\/svg>$/);
    expect(demoPhoto('a').length).toBeLessThan(1500);
  });
});

describe('seeding', () => {
  let database: TestDatabase;
  let db: Database;
  beforeAll(async () => {
    database = await createTestDatabase();
    db = createDatabase({ url: database.url, poolSize: 2 });
  });
  afterAll(async () => {
    await db.stop();
    await database.drop();
  });

  it('twice is seeding once, and more later adds only those', async () => {
    const first = await seedDemo(db, { talents: 40, now });
    const state = () =>
      db.inWorkspace(first.workspaceId, async (tx) => ({
        people: await tx.person.findMany({ orderBy: { id: 'asc' } }),
        talents: await tx.talent.findMany({ orderBy: { personId: 'asc' } }),
        windows: await tx.availabilityWindow.count(),
        roles: await tx.castingRole.findMany({ orderBy: { id: 'asc' } }),
      }));
    const before = await state();
    expect(await seedDemo(db, { talents: 40, now })).toEqual({ ...first, added: 0 });
    expect(await state()).toEqual(before);
    expect(await seedDemo(db, { talents: 55, now })).toMatchObject({ talents: 55, added: 15 });
    const after = await state();
    expect(after.talents).toHaveLength(55);
    expect(after.people).toEqual(expect.arrayContaining(before.people));
    expect(after.roles).toEqual(before.roles);
  });

  it('gives no two people one name, those who come later neither', async () => {
    await seedDemo(db, { talents: 300, now, slug: 'names' });
    const { workspaceId } = await seedDemo(db, { talents: 420, now, slug: 'names' });
    const names = await db.inWorkspace(workspaceId, (tx) =>
      tx.person.findMany({ where: { role: 'talent' }, select: { name: true } }),
    );
    expect(names).toHaveLength(420);
    expect(new Set(names.map(({ name }) => name)).size).toBe(420);
  });

  it('makes the people of the three phones, whom the web account reaches, and nobody real', async () => {
    const { workspaceId } = await seedDemo(db, { talents: 40, now });
    const account = await db.unscoped.botAccount.findUnique({
      where: { channel_account: { channel: 'web', account: 'web' } },
    });
    expect(account?.workspaceId).toBe(workspaceId);
    await db.inWorkspace(workspaceId, async (tx) => {
      for (const [name, role] of [['Kavya', 'casting'], ['Meera', 'production'], ['Sunita', 'talent']] as const)
        expect(await tx.person.count({ where: { name, role, demo: true } })).toBe(1);
      expect(await tx.person.count({ where: { demo: false } })).toBe(0);
      expect(await tx.identity.count()).toBe(0);
      expect(await tx.project.count()).toBe(2);
    });
  }); // prettier-ignore

  it('turns windows into days: the one said last counts, and of two said at once the careful one', async () => {
    const { workspaceId } = await seedDemo(db, { talents: 40, now });
    await db.inWorkspace(workspaceId, async (tx) => {
      const talentId = (await tx.talent.findFirst({ where: { windows: { none: {} } } }))!.personId;
      const window = (from: string, to: string, state: string, said: string) => ({
        id: createRandom(`${from}${state}${said}`).uuid(), workspaceId, talentId, fromDay: new Date(from), toDay: new Date(to), state, saidAt: new Date(said),
      }); // prettier-ignore
      const days = async (): Promise<string> => {
        const [row] = await tx.$queryRaw<{ days: string }[]>`
          SELECT free_days::text || ' ' || busy_days::text AS days FROM talent WHERE person_id = ${talentId}::uuid`;
        return row!.days;
      };
      await tx.availabilityWindow.createMany({
        data: [
          window('2026-12-10', '2026-12-12', 'busy', '2026-11-02T10:00:00Z'),
          window('2026-12-01', '2026-12-31', 'free', '2026-11-01T10:00:00Z'),
          window('2026-12-20', '2026-12-20', 'tentative', '2026-11-03T10:00:00Z'),
          window('2026-12-20', '2026-12-21', 'free', '2026-11-03T10:00:00Z'),
        ],
      });
      expect(await days()).toBe('{[2026-12-01,2026-12-10),[2026-12-13,2026-12-20),[2026-12-21,2027-01-01)} {[2026-12-10,2026-12-13)}'); // prettier-ignore
      await tx.availabilityWindow.deleteMany({ where: { talentId, state: 'busy' } });
      expect(await days()).toBe('{[2026-12-01,2026-12-20),[2026-12-21,2027-01-01)} {}');
    });
  });

  it('brings back what is missing, and counts nobody who came otherwise', async () => {
    const { workspaceId } = await seedDemo(db, { talents: 55, now });
    await db.inWorkspace(workspaceId, async (tx) => {
      const person = { id: createRandom('imported').uuid(), workspaceId, name: 'Imported', role: 'talent' };
      await tx.person.create({ data: person });
      await tx.talent.create({ data: { personId: person.id, workspaceId } });
      await tx.person.deleteMany({ where: { name: 'Kavya' } });
    });
    expect(await seedDemo(db, { talents: 56, now })).toMatchObject({ talents: 56, added: 1 });
    await db.inWorkspace(workspaceId, (tx) => tx.person.deleteMany({ where: { name: 'Kavya' } }));
    await db.unscoped.botAccount.deleteMany({ where: { channel: 'web', account: 'web' } });
    expect((await seedDemo(db, { talents: 56, now })).added).toBe(0);
    expect(await db.unscoped.botAccount.count({ where: { channel: 'web', workspaceId } })).toBe(1);
    expect(await db.inWorkspace(workspaceId, (tx) => tx.person.count({ where: { name: 'Kavya' } }))).toBe(1);
  });
});
