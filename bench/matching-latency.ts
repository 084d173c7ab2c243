/**
 * From a saved brief to the ranked list with proofs, over many talents: `--talents 100000 [--url postgresql://…] [--briefs 60]`.
 * Vectors are the hashed stand-in's, of the same length as the model's: what is measured is the search. Recall is checked
 * against a ranking that judges and scores everyone in code, with filters from a thousandth to all of the people.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { judge, verdict } from '../matching/constraints/judge.ts';
import { createMatching } from '../matching/matching.ts';
import { roleSpec, type RoleSpec } from '../matching/role.ts';
import { indexTexts, pendingTalents, storeVectors } from '../matching/search/index-talents.ts';
import { find } from '../matching/search/find.ts';
import { loadTalents } from '../matching/talent/load.ts';
import { createHashedEmbedder } from '../memory/embedding/hashed.ts';
import type { Database, Tx } from '../prisma/client.ts';
import { createRandom, type Random } from '../prisma/demo/random.ts';
import { seedDemo } from '../prisma/demo/seed-demo.ts';
import { openDatabase } from './desk-database.ts';
import { percentile } from './percentile.ts';

const now = new Date('2026-11-23T10:00:00+05:30');
const today = '2026-11-23';
const log = (line: string): void => void process.stderr.write(`${line}\n`);

/** Briefs as they come: most name gender, age, city, dates and money; some are wide open. */
export function brief(random: Random): { role: RoleSpec; type: string } {
  const low = random.int(8, 62);
  const start = random.int(5, 40);
  const day = (offset: number): string => new Date(now.getTime() + (start + offset) * 86_400_000).toISOString().slice(0, 10);
  const type = random.pick(['tvc', 'dvc', 'web_series', 'tv_serial', 'film', 'print']);
  const looks = ['warm smile', 'homemaker', 'urban', 'rugged', 'comic face', 'glamorous', 'silver hair', 'family man', 'curly hair', 'athletic', 'corporate'];
  const role = roleSpec.parse({
    title: random.pick(['Mother', 'Father', 'College student', 'Doctor', 'Policeman', 'Shopkeeper', 'Farmer', 'Teacher', 'Bride', 'Grandparent', 'Manager']),
    count: 1,
    gender: random.pick(['male', 'female', 'male', 'female', 'any']),
    playingAge: random.chance(0.92) ? { min: low, max: low + random.int(3, 10) } : null,
    legalAgeMin: null,
    heightCm: random.chance(0.35) ? { min: random.int(150, 175), max: null } : null,
    languages: random.some(['hi', 'mr', 'en', 'gu', 'pa', 'ta', 'bho'], random.int(0, 2)).map((code) => ({ code, must: random.chance(0.6) })),
    skills: random.some(['dance', 'swimming', 'bike riding', 'singing', 'horse riding', 'driving'], random.pick([0, 0, 0, 1, 1, 2])).map((name) => ({ name, must: random.chance(0.6) })),
    look: random.some(looks, random.int(0, 3)),
    city: random.chance(0.85) ? random.pick(['Mumbai', 'Mumbai', 'Mumbai', 'Pune', 'Delhi']) : null,
    shootDates: random.chance(0.75) ? Array.from({ length: random.int(1, 6) }, (_, i) => day(i)) : [],
    datesMode: random.pick(['all', 'all', 'any']),
    shootDays: null,
    audition: null,
    submitBy: null,
    rate: random.chance(0.7) ? { amountInr: random.int(5, 60) * 1000, maxInr: null, per: random.pick(['day', 'project']), agency: random.pick(['included', 'extra', null]), conveyance: null } : null,
    usage: type === 'tvc' || type === 'dvc' ? { media: ['tv', 'digital'], months: 12, perpetual: false, territory: 'IN' } : null,
    conflicts: type === 'tvc' ? [{ category: random.pick(['tea', 'soap', 'biscuit', 'bank', 'paint']), lookbackMonths: random.pick([6, 12, 24]) }] : [],
    minor: false,
    union: random.chance(0.1) ? 'CINTAA' : null,
    travel: random.pick([true, null, null, false]),
  });
  return { role, type };
} // prettier-ignore

async function fill(db: Database, talents: number): Promise<{ workspaceId: string; seconds: number }> {
  const embedder = createHashedEmbedder();
  const started = performance.now();
  const { workspaceId, added } = await seedDemo(db, {
    slug: `bench-${talents}`,
    talents,
    now,
    index: (tx, ids) => indexTexts(tx, ids, today),
    onProgress: (done, of) => (done % 10_000 === 0 ? log(`${done} of ${of} talents`) : undefined),
  });
  // As the house's upkeep does: a planner that knows nothing of a hundred thousand new rows takes minutes over them.
  if (added > 0) await db.unscoped.$executeRawUnsafe('ANALYZE');
  for (;;) {
    const pending = await db.inWorkspace(workspaceId, (tx) => pendingTalents(tx, embedder.modelId, 5000));
    if (pending.length === 0) break;
    const vectors = await embedder.embed(pending.map((p) => p.text), 'document'); // prettier-ignore
    await db.inWorkspace(workspaceId, (tx) => storeVectors(tx, embedder.modelId, pending.map((p, i) => ({ ...p, vector: vectors[i]! })))); // prettier-ignore
  }
  if (added > 0) await db.unscoped.$executeRawUnsafe('VACUUM ANALYZE');
  return { workspaceId, seconds: (performance.now() - started) / 1000 };
}

/** Roles of ever more conditions: from all of the people down to a thousandth. */
function ladder(): { role: RoleSpec; type: string }[] {
  const open = brief(createRandom('open')).role;
  let role: RoleSpec = {
    ...open, gender: 'any', playingAge: null, heightCm: null, languages: [], skills: [], city: null, shootDates: [], datesMode: null, rate: null, usage: null,
    conflicts: [], union: null, travel: null, look: ['warm smile'],
  }; // prettier-ignore
  const steps: Partial<RoleSpec>[] = [
    {},
    { gender: 'female' },
    { playingAge: { min: 20, max: 45 } },
    { playingAge: { min: 28, max: 34 } },
    { languages: [{ code: 'mr', must: true }] },
    { heightCm: { min: 165, max: null } },
    { city: 'Pune', travel: false },
    { skills: [{ name: 'horse riding', must: true }], union: 'CINTAA' },
  ];
  return steps.map((step) => ({ role: (role = { ...role, ...step }), type: 'film' }));
}

type Check = {
  role: RoleSpec;
  type: string;
  given: Set<string>;
  found: number;
  right: number;
  wrong: number;
};

/** Everyone judged by the pure rules, once for all roles: what an exact search must find. Counted, not ranked. */
async function holdAgainstEveryone(
  db: Database,
  workspaceId: string,
  checks: readonly Check[],
): Promise<void> {
  const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => db.inWorkspace(workspaceId, work);
  const ids = await inside((tx) => tx.$queryRaw<{ id: string }[]>`SELECT person_id::text AS id FROM talent`);
  for (let from = 0; from < ids.length; from += 2000) {
    const some = await inside((tx) => loadTalents(tx, ids.slice(from, from + 2000).map((row) => row.id))); // prettier-ignore
    for (const talent of some)
      for (const check of checks) {
        const fits = verdict(judge(check.role, talent, { today, projectType: check.type })) !== 'not_met';
        const given = check.given.has(talent.talentId);
        if (fits) check.right++;
        if (fits && given) check.found++;
        if (!fits && given) check.wrong++;
      }
  }
}

export async function run(args: { json: boolean; [k: string]: unknown }): Promise<Record<string, unknown>> {
  const talents = Number(args.talents ?? 100_000);
  const briefs = Number(args.briefs ?? 60);
  const { db, kind, stop } = await openDatabase(args.url);
  try {
    const { workspaceId, seconds } = await fill(db, talents);
    const embedder = createHashedEmbedder();
    const random = createRandom('latency');
    const newId = (): string => randomUUID();
    const matching = createMatching({ embed: (t, k) => embedder.embed(t, k), modelId: embedder.modelId, newId, clock: () => now }); // prettier-ignore
    const times: { ms: number; total: number }[] = [];
    const checks: Check[] = [];
    let outOfOrder = 0;
    const check = async (role: RoleSpec, type: string, vector: ArrayLike<number> | null) => {
      const situation = { today, projectType: type };
      const all = await db.inWorkspace(workspaceId, (tx) => find(tx, { role, situation, modelId: embedder.modelId, vector, limit: talents, offset: 0 })); // prettier-ignore
      checks.push({ role, type, given: new Set(all.people.map((p) => p.talentId)), found: 0, right: 0, wrong: 0 }); // prettier-ignore
      return all;
    };
    for (let i = 0; i < briefs + 5; i++) {
      const { role, type } = brief(random);
      const { roleIds } = await db.inWorkspace(workspaceId, (tx) =>
        matching.saveBrief(tx, { project: { title: `bench ${newId()}`, type, confidential: false }, roles: [role], createdBy: null, sourceMessageId: null }),
      ); // prettier-ignore
      const queryVector = await matching.embedRole(role);
      const started = performance.now();
      const list = await db.inWorkspace(workspaceId, (tx) => matching.findForRole(tx, { roleId: roleIds[0]!, limit: 5, queryVector })); // prettier-ignore
      const ms = performance.now() - started;
      if (i >= 5) times.push({ ms, total: list!.total }); // the first ones warm the caches
      if (i % 20 === 0) {
        const all = await check(role, type, queryVector?.values ?? null);
        // The first page is the head of the whole: paging neither loses nor repeats.
        if (list!.people.some((p, at) => p.talentId !== all.people[at]?.talentId)) outOfOrder++;
      }
    }
    for (const { role, type } of ladder()) await check(role, type, null);
    await holdAgainstEveryone(db, workspaceId, checks);
    const sum = (of: 'found' | 'right' | 'wrong'): number => checks.reduce((all, one) => all + one[of], 0);
    const ms = times.map((t) => t.ms);
    const memory = readFileSync('/proc/self/status', 'utf8').match(/VmRSS:\s+(\d+)/)?.[1];
    return {
      database: kind,
      talents,
      briefs,
      p50: percentile(ms, 50),
      p95: percentile(ms, 95),
      eligibleP50: percentile(times.map((t) => t.total), 50),
      recall: sum('right') === 0 ? null : sum('found') / sum('right'),
      worstRecall: Math.min(...checks.map((one) => (one.right === 0 ? 1 : one.found / one.right))),
      wrong: sum('wrong'),
      outOfOrder,
      filters: checks.map((one) => Math.round((one.right / talents) * 10_000) / 10_000).sort((a, b) => a - b),
      rssMb: memory === undefined ? null : Math.round(Number(memory) / 1024),
      seedSeconds: Math.round(seconds),
    }; // prettier-ignore
  } finally {
    await stop();
  }
}
