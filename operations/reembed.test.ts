import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { indexTexts } from '../matching/search/index-talents.ts';
import { istDay } from '../matching/matching.ts';
import { createHashedEmbedder } from '../memory/embedding/hashed.ts';
import { startVoyage, type VoyageStandIn } from '../memory/embedding/testing-voyage.ts';
import { createMemory } from '../memory/memory.ts';
import { createDatabase, type Database } from '../prisma/client.ts';
import { seedDemo } from '../prisma/demo/seed-demo.ts';
import { createTestDatabase, type TestDatabase } from '../prisma/testing.ts';
import { noShortTerm } from '../memory/short-term/testing-none.ts';

const now = new Date('2026-11-23T10:00:00+05:30');
const program = fileURLToPath(new URL('./reembed.ts', import.meta.url));
let database: TestDatabase;
let db: Database;
let voyage: VoyageStandIn;
let texts = 0;

/** An office with talents and memories, all embedded with the hashed model. */
beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase({ url: database.url, poolSize: 2 });
  voyage = await startVoyage();
  const { workspaceId } = await seedDemo(db, {
    talents: 120,
    now,
    index: (tx, ids) => indexTexts(tx, ids, istDay(now)),
  });
  const embedder = createHashedEmbedder();
  const memory = createMemory({
    db,
    embedder,
    shortTerm: noShortTerm,
    secret: 'test',
    now: () => now,
    newId: randomUUID,
  });
  await memory.prepare();
  const personId = randomUUID();
  for (let i = 0; i < 150; i++)
    await memory.remember({
      workspaceId,
      personId,
      conversationId: personId,
      messageId: randomUUID(),
      speaker: 'person',
      speakerName: 'Riya',
      channel: 'web',
      saidAt: now,
      text: `The ${i} shoots of this season were all in another city than planned, said number ${i * i}`,
    });
  const [counted] = await db.unscoped.$queryRaw<{ n: number }[]>`
    SELECT (SELECT count(*) FROM talent_text)::int + (SELECT count(*) FROM memory_item)::int AS n`;
  texts = counted!.n;
});
afterAll(async () => {
  await voyage.stop();
  await db.stop();
  await database.drop();
});
beforeEach(() => {
  voyage.seen.length = 0;
});

/** Runs the command, and kills it without warning once `until` says so; its lines and its exit code. */
async function command(args: string[], until: (line: string) => boolean = () => false) {
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...args], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, DATABASE_URL: database.url, VOYAGE_API_KEY: 'k', VOYAGE_API_ROOT: voyage.url },
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const lines: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    lines.push(line);
    if (until(line)) child.kill('SIGKILL');
  }
  return { lines, code: await ended };
}
const active = () => db.unscoped.embeddingModel.findFirst({ where: { active: true } });
const embedded = () => voyage.seen.filter((r) => r.input_type === 'document').flatMap((r) => r.input).length;

it('goes on where it was killed, flips once everything is there, and drops the old vectors when told to', async () => {
  const hashed = await command(['--to', 'hashed']);
  expect(hashed.lines.at(-1)).toMatch(/read already/);

  const killed = await command(['--to', 'voyage'], (line) => line.startsWith('memories: 64 of 150'));
  expect(killed.code).toBeNull();
  expect(killed.lines.join('\n')).toMatch(/memories: 64 of 150, \d+ s left/);
  expect((await active())?.id).toBe('hashed@384');
  const first = await db.unscoped.memoryVector.count({ where: { modelId: 'voyage-4@1024' } });
  expect(first).toBeGreaterThanOrEqual(64);
  expect(first).toBeLessThan(150);

  voyage.seen.length = 0;
  const whole = await command(['--to', 'voyage']);
  expect(whole.code).toBe(0);
  expect(whole.lines.join('\n')).toMatch(
    /talents: of \d+ known questions [\d.]+ % found their answer before, [\d.]+ % now/,
  );
  expect(embedded()).toBe(texts - first);
  expect((await active())?.id).toBe('voyage-4@1024');
  expect(await db.unscoped.memoryVector.count({ where: { modelId: 'hashed@384' } })).toBe(150);

  const dropped = await command(['--drop']);
  expect(dropped.code).toBe(0);
  expect(await db.unscoped.memoryVector.count({ where: { modelId: 'hashed@384' } })).toBe(0);
  expect(await db.unscoped.talentVector.count({ where: { modelId: 'hashed@384' } })).toBe(0);
  expect(await db.unscoped.memoryVector.count()).toBe(150);
  expect(await db.unscoped.embeddingModel.findMany()).toHaveLength(1);
});

it('refuses a provider that has no key, and a tolerance that is no number', async () => {
  expect((await command(['--to', 'nothing'])).code).toBe(1);
  expect((await command(['--tolerance', 'much'])).code).toBe(1);
});
