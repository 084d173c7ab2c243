/**
 * `npm run reembed [-- --to minilm|voyage|hashed] [--golden FILE] [--tolerance 2] [--force] [--drop]`: moves the house to
 * another embedding model while it runs. Ctrl-C loses nothing; the same command goes on.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readSettings, type Settings } from '../config.ts';
import { createProviders, preferredFirst, providerNames } from '../memory/embedding/providers.ts';
import { dropIdle, reembed, type Reembedded } from '../memory/embedding/reembed.ts';
import type { GoldenPair } from '../memory/embedding/shelf.ts';
import { memoryShelf } from '../memory/episodic/memory-shelf.ts';
import { createDatabase, type Database } from '../prisma/client.ts';
import { FolderInUseError } from '../prisma/embedded/lock.ts';
import { talentShelf } from '../workers/talent-shelf.ts';
import { loadEnvironment } from './env-file.ts';
import { prepareDatabase } from './ground.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const endings: Record<Reembedded['outcome'], string> = {
  flipped: 'Done. The old vectors still stand; `npm run reembed -- --drop` takes them away.',
  'active already': 'This model is read already; nothing waits for a vector.',
  worse:
    'Not flipped: it finds less than before. The new vectors stay; --tolerance POINTS or --force decides otherwise.',
  'not comparable':
    'Not flipped: the model that is read cannot be asked here (its key or its version is gone). --force flips without comparing.',
  'moved meanwhile': 'Not flipped: another process has moved the pointer meanwhile. Run it again.',
};

const goldenLine = z.object({
  /** Slug of the workspace. */
  workspace: z.string(),
  question: z.string(),
  /** Id of the person whose memory is asked and of the message that answers; or of the talent who does. */
  person: z.uuid().optional(),
  message: z.uuid().optional(),
  talent: z.uuid().optional(),
});

async function readGolden(db: Database, file: string): Promise<GoldenPair[]> {
  const workspaces = await db.unscoped.workspace.findMany({ select: { id: true, slug: true } });
  const idOf = new Map(workspaces.map(({ id, slug }) => [slug, id]));
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, i): GoldenPair[] => {
    if (line.trim() === '') return [];
    const { workspace, question, person, message, talent } = goldenLine.parse(JSON.parse(line));
    const workspaceId = idOf.get(workspace);
    const answer = talent ?? message;
    if (!workspaceId || !answer || (message && !person))
      throw new Error(
        `line ${i + 1} of ${file} names no workspace, or neither person and message nor talent`,
      );
    return [{ workspaceId, question, within: talent ? '' : (person ?? ''), answer }];
  });
}

/** The database that was named, the private one, or the private one of a desk that runs: its owner serves us too. */
async function openGround(settings: Settings): Promise<{ url: string; stop(): Promise<void> }> {
  try {
    return await prepareDatabase({
      data: settings.CASTMATCH_DATA,
      databaseUrl: settings.DATABASE_URL,
      step: (what, work) => {
        say(`${what} …`);
        return work();
      },
      log: () => undefined,
    });
  } catch (error) {
    const folder = resolve(settings.CASTMATCH_DATA, 'postgres');
    if (!(error instanceof FolderInUseError) || !existsSync(join(folder, '.s.PGSQL.5432'))) throw error;
    say('The desk is running: working beside it.');
    const url = `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(folder)}&sslmode=disable`;
    return { url, stop: () => Promise.resolve() };
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      to: { type: 'string' },
      golden: { type: 'string' },
      tolerance: { type: 'string', default: '2' },
      force: { type: 'boolean', default: false },
      drop: { type: 'boolean', default: false },
    },
  });
  const tolerance = Number(values.tolerance) / 100;
  if (!Number.isFinite(tolerance)) throw new Error('--tolerance takes percentage points');
  loadEnvironment();
  const settings = readSettings(process.env);
  const providers = createProviders({
    voyageKey: settings.VOYAGE_API_KEY,
    voyageUrl: settings.VOYAGE_API_ROOT,
  });
  const embedders = preferredFirst(providers);
  const name = values.to === undefined ? undefined : z.enum(providerNames).parse(values.to);
  const to = name ? providers[name] : embedders[0];
  if (!to) throw new Error(`${name} needs its key (see .env.example)`);
  const ground = await openGround(settings);
  const db = createDatabase({ url: ground.url, poolSize: 1 });
  const shelves = [memoryShelf(db), talentShelf(db)];
  try {
    if (values.drop) {
      say(`${await dropIdle({ db, shelves, tell: say })} rows dropped.`);
      return;
    }
    say(`To ${to.modelId}.`);
    const { outcome } = await reembed({
      db,
      shelves,
      to,
      embedders,
      tolerance,
      force: values.force,
      ...(values.golden ? { golden: await readGolden(db, values.golden) } : {}),
      wait: pause,
      nowMs: () => performance.now(),
      tell: say,
    });
    say(endings[outcome]);
    if (outcome !== 'flipped' && outcome !== 'active already') process.exitCode = 1;
  } finally {
    await Promise.all(embedders.map((embedder) => embedder.close()));
    await db.stop();
    await ground.stop();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`Not re-embedded: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
