/** Fills the demo workspace: staff, invented talents, two projects with roles. Seeding twice changes nothing. */
import type { Database, Tx } from '../client.ts';
import { demoTalent } from './person.ts';
import { demoProjects } from './projects.ts';
import { createRandom } from './random.ts';
import { insertTalents } from './insert.ts';
import { giveOwnNames } from './own-names.ts';

export const demoSlug = 'demo';
/** The office's people; each is also the default persona of its side. */
export const demoStaff = [
  { name: 'Kavya', role: 'casting' },
  { name: 'Meera', role: 'production' },
] as const;
/** The talent who is played when nobody else is named. */
export const demoTalentName = 'Sunita';

/** One transaction has to end within half a minute, on a slow and busy machine too. */
const batch = 100;

export type SeedResult = { workspaceId: string; talents: number; added: number };

/**
 * Creates workspace `demo` (reached by bot account web/web) and brings it up to `talents` people.
 * `index` is called in the transaction of each batch: it is where search texts are made.
 */
export async function seedDemo(
  db: Database,
  options: {
    seed?: string;
    talents?: number;
    now: Date;
    onProgress?: (done: number, of: number) => void;
    index?: (tx: Tx, talentIds: string[]) => Promise<void>;
    slug?: string;
  },
): Promise<SeedResult> {
  const { seed = 'castmatch', talents = 300, now, onProgress, index, slug = demoSlug } = options;
  const seeded = await lookForDemo(db, { slug, seed, now, talents });
  if (seeded) return { ...seeded, added: 0 };
  const workspaceId = await ensureWorkspace(db, slug, seed);
  const key = `${slug}/${workspaceId}`;

  const staff = staffOf(workspaceId, slug, seed);
  const known = await db.inWorkspace(workspaceId, async (tx) => {
    for (const person of staff) await addPerson(tx, person);
    return tx.talent.count({ where: { person: { demo: true } } });
  });

  const taken = new Set<string>();
  if (known > 0 && known < talents)
    for (const { name } of await db.inWorkspace(workspaceId, (tx) =>
      tx.person.findMany({ where: { role: 'talent' }, select: { name: true } }),
    ))
      taken.add(name);
  for (let from = known; from < talents; from += batch) {
    const count = Math.min(batch, talents - from);
    const people = Array.from({ length: count }, (_, i) => demoTalent(seed, from + i, now, key));
    if (from === 0 && people[0]) asSunita(people[0]);
    giveOwnNames(people, taken, seed, from);
    await db.inWorkspace(workspaceId, async (tx) => {
      await insertTalents(tx, workspaceId, people);
      await index?.(tx, people.map((p) => p.id)); // prettier-ignore
    });
    onProgress?.(from + count, talents);
  }

  await db.inWorkspace(workspaceId, async (tx) => {
    for (const project of projectsOf(key, seed, now)) {
      if (await tx.project.findUnique({ where: { id: project.id }, select: { id: true } })) continue;
      const { roles, ...row } = project;
      // Two processes may seed at once: whoever comes second finds it done.
      await tx.project.createMany({
        data: [{ ...row, workspaceId, status: 'open', createdAt: now }],
        skipDuplicates: true,
      });
      await tx.castingRole.createMany({
        skipDuplicates: true,
        data: roles.map((role, i) => ({
          id: role.id,
          workspaceId,
          projectId: project.id,
          ordinal: i + 1,
          title: role.spec.title,
          spec: role.spec,
          status: 'open',
          createdAt: now,
          updatedAt: now,
        })),
      });
      // Only at the first seeding: whom the office takes out again stays out.
      await tx.projectMember.createMany({
        skipDuplicates: true,
        data: staff
          .filter((person) => person.role === 'production')
          .map(({ id }) => ({ projectId: project.id, personId: id, workspaceId, role: 'approver', at: now })),
      });
    }
  });
  return { workspaceId, talents: Math.max(known, talents), added: Math.max(0, talents - known) };
}

/** The first talent is the one that the page's third phone plays: a grown woman with a full profile. */
function asSunita(person: ReturnType<typeof demoTalent>): void {
  person.name = demoTalentName;
  person.guardian = null;
  Object.assign(person.talent, {
    dob: '1992-05-14', playingAgeMin: 28, playingAgeMax: 36, gender: 'female', city: 'Mumbai', travels: true, heightCm: 163,
    languages: { mr: 'native', hi: 'fluent', en: 'conversational' }, skills: { dance: 'good', 'bike riding': 'good', lavani: 'expert' },
    consent: 'given', guardianConsent: null, optedOutAt: null, representedBy: 'self', commissionPct: null, rateFloor: { 'any/day': 9000, 'tvc/day': 18000 },
  }); // prettier-ignore
  const bio =
    'Stage and screen actor from Andheri, 34. Warm homemaker and young mother roles, Marathi mother tongue. Trained lavani dancer, rides a scooter.';
  Object.assign(person.profile, {
    locality: 'Andheri', look: ['warm smile', 'homemaker', 'young mother'], beard: null, bio, bioEnglish: bio, bioLanguage: 'en',
  }); // prettier-ignore
}

/** What a start on a house that is seeded asks: two statements at once, where the seeding would ask twenty and find nothing to do. */
async function lookForDemo(
  db: Database,
  { slug, seed, now, talents }: { slug: string; seed: string; now: Date; talents: number },
): Promise<{ workspaceId: string; talents: number } | null> {
  const workspaceId = workspaceIdOf(slug, seed);
  const projects = projectsOf(`${slug}/${workspaceId}`, seed, now).map(({ id }) => id);
  const staff = staffOf(workspaceId, slug, seed).map(({ id }) => id);
  const look = db.quickly(
    workspaceId,
    (sql) => sql.$queryRaw<{ talents: number; projects: number; staff: number }[]>`
      SELECT (SELECT count(*)::int FROM talent t JOIN person p ON p.id = t.person_id WHERE p.demo) AS talents,
        (SELECT count(*)::int FROM project WHERE id = ANY(${projects}::uuid[])) AS projects,
        (SELECT count(*)::int FROM person WHERE id = ANY(${staff}::uuid[])) AS staff`,
  );
  // Which account belongs to whom is no workspace's to read.
  const [[found], bound] = await Promise.all([
    look,
    db.unscoped.botAccount.findUnique({ where: { channel_account: { channel: 'web', account: 'web' } } }),
  ]);
  return found &&
    found.talents >= talents &&
    found.projects === projects.length &&
    found.staff === staff.length &&
    (bound || slug !== demoSlug)
    ? { workspaceId, talents: found.talents }
    : null;
}

const workspaceIdOf = (slug: string, seed: string): string =>
  createRandom(`${slug}/${seed}/workspace`).uuid();

const staffOf = (workspaceId: string, slug: string, seed: string) =>
  demoStaff.map(({ name, role }) => ({
    id: createRandom(`${slug}/${workspaceId}/${seed}/staff/${name}`).uuid(),
    workspaceId,
    name,
    role,
  }));

const projectsOf = (key: string, seed: string, now: Date) =>
  demoProjects(now, (name) => createRandom(`${key}/${seed}/project/${name}`).uuid());

async function ensureWorkspace(db: Database, slug: string, seed: string): Promise<string> {
  const id = workspaceIdOf(slug, seed);
  const found = await db.unscoped.workspace.upsert({
    where: { slug },
    create: { id, slug, name: 'CastMatch demo desk', demo: true },
    update: {},
  });
  if (slug === demoSlug) {
    await db.unscoped.botAccount.upsert({
      where: { channel_account: { channel: 'web', account: 'web' } },
      create: { channel: 'web', account: 'web', workspaceId: found.id },
      update: {},
    });
  }
  return found.id;
}

async function addPerson(
  tx: Tx,
  person: { id: string; workspaceId: string; name: string; role: string },
): Promise<void> {
  const { id, workspaceId, name, role } = person;
  await tx.person.createMany({ data: [{ id, workspaceId, name, role, demo: true }], skipDuplicates: true });
}
