/** `npm run consolidate [-- --now]`: goes on with nights that are due, or, with `--now`, reads at once what was said since the last one. */
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createBudget } from '../bot/brain/budget.ts';
import { claudeReader } from '../bot/brain/claude/consolidator.ts';
import { readSettings } from '../config.ts';
import { createMatching } from '../matching/matching.ts';
import { createNights } from '../memory/consolidation/night.ts';
import { createLearning } from '../memory/long-term/learn.ts';
import { createDatabase } from '../prisma/client.ts';
import { createNewId } from '../prisma/new-id.ts';
import { loadEnvironment } from './env-file.ts';
import { prepareDatabase } from './ground.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { now: { type: 'boolean', default: false } } });
  loadEnvironment();
  const settings = readSettings(process.env);
  const ground = await prepareDatabase({
    data: settings.CASTMATCH_DATA,
    databaseUrl: settings.DATABASE_URL,
    step: (what, work) => {
      say(`${what} …`);
      return work();
    },
    log: () => undefined,
  });
  const db = createDatabase({ url: ground.url, poolSize: 2 });
  const now = (): Date => new Date();
  const newId = createNewId(Date.now);
  // Nothing is embedded here: what is needed of matching is its projection of facts.
  const matching = createMatching({ embed: () => Promise.resolve([]), modelId: 'none', newId, clock: now });
  const { learnIn } = createLearning({
    now,
    newId,
    onFacts: async (tx, { personId, facts }) => void (await matching.project(tx, personId, facts)),
  });
  const reader = settings.ANTHROPIC_API_KEY
    ? claudeReader({
        apiKey: settings.ANTHROPIC_API_KEY,
        baseURL: settings.ANTHROPIC_BASE_URL,
        model: settings.CLAUDE_BACKGROUND_MODEL,
        budget: createBudget({ db, dailyUsd: settings.CLAUDE_DAILY_BUDGET_USD }),
        now,
      })
    : null;
  say(
    reader
      ? `${settings.CLAUDE_BACKGROUND_MODEL} reads, in batches.`
      : 'No ANTHROPIC_API_KEY: the rules read.',
  );
  try {
    for (const { id, name } of await db.unscoped.workspace.findMany({ orderBy: { createdAt: 'asc' } })) {
      const nights = createNights({
        db,
        now,
        newId,
        learnIn,
        consolidator: reader?.consolidator ?? null,
        allows: reader?.allows ?? (() => Promise.resolve(false)),
        tell: (line) => say(`${name}: ${line}`),
      });
      let pass = await nights.advance(id, values.now);
      while (!pass.done) {
        say(`${name}: waiting for the model; it may take an hour. Ctrl-C loses nothing.`);
        await pause(pass.waitSeconds * 1000);
        pass = await nights.advance(id);
      }
      say(`${name}: done`);
    }
  } finally {
    await db.stop();
    await ground.stop();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`Not consolidated: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
