/** `npm run seed -- --talents 100000 [--seed words]`: grows the demo office, on the private Postgres or DATABASE_URL. */
import { parseArgs } from 'node:util';
import { readSettings } from '../config.ts';
import { istDay } from '../matching/matching.ts';
import { indexTexts } from '../matching/search/index-talents.ts';
import { createDatabase } from '../prisma/client.ts';
import { seedDemo } from '../prisma/demo/seed-demo.ts';
import { loadEnvironment } from './env-file.ts';
import { prepareDatabase } from './ground.ts';

const say = (line: string): void => void process.stderr.write(line);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      talents: { type: 'string', default: '300' },
      seed: { type: 'string', default: 'castmatch' },
    },
  });
  const talents = Number(values.talents);
  if (!Number.isInteger(talents) || talents < 0) throw new Error('--talents takes a whole number');
  loadEnvironment();
  const settings = readSettings(process.env);
  const ground = await prepareDatabase({
    data: settings.CASTMATCH_DATA,
    databaseUrl: settings.DATABASE_URL,
    step: async (what, work) => {
      say(`${what} …\n`);
      return work();
    },
    log: () => undefined,
  });
  const db = createDatabase({ url: ground.url, poolSize: 2 });
  const now = new Date();
  const started = performance.now();
  try {
    const seeded = await seedDemo(db, {
      seed: values.seed,
      talents,
      now,
      index: (tx, ids) => indexTexts(tx, ids, istDay(now)),
      onProgress: (done, of) => say(`\r${done} of ${of} talents`),
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    say(`\n${seeded.added} talents added in ${seconds} s; the office has ${seeded.talents}.\n`);
  } finally {
    await db.stop();
    await ground.stop();
  }
}

main().catch((error: unknown) => {
  say(`\nNot seeded: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
