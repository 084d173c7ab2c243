/** `npm run import -- file.csv [--workspace demo]`: an office's table of talents; running it again adds nobody twice. */
import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { importCsv } from '../bot/imports/import-csv.ts';
import { problemLine } from '../bot/imports/read-row.ts';
import { readSettings } from '../config.ts';
import { createMatching } from '../matching/matching.ts';
import { createLearning } from '../memory/long-term/learn.ts';
import { createDatabase } from '../prisma/client.ts';
import { demoSlug } from '../prisma/demo/seed-demo.ts';
import { createNewId } from '../prisma/new-id.ts';
import { loadEnvironment } from './env-file.ts';
import { prepareDatabase } from './ground.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { workspace: { type: 'string', default: demoSlug } },
  });
  const [file] = positionals;
  if (file === undefined) throw new Error('name a file: npm run import -- talents.csv');
  loadEnvironment();
  const settings = readSettings(process.env);
  const ground = await prepareDatabase({
    data: settings.CASTMATCH_DATA,
    databaseUrl: settings.DATABASE_URL,
    step: (_, work) => work(),
    log: () => undefined,
  });
  const db = createDatabase({ url: ground.url, poolSize: 2 });
  try {
    const workspace = await db.unscoped.workspace.findUnique({ where: { slug: values.workspace } });
    if (!workspace) throw new Error(`there is no workspace "${values.workspace}"`);
    const now = (): Date => new Date();
    const newId = createNewId(Date.now);
    const matching = createMatching({ embed: () => Promise.resolve([]), modelId: 'none', newId, clock: now });
    const memory = createLearning({
      now,
      newId,
      onFacts: async (tx, { personId, facts }) => void (await matching.project(tx, personId, facts)),
      onNewFacts: matching.projectNew,
    });
    const deps = { db, memory, newId, now, onProgress: (rows: number) => rows % 10_000 === 0 && say(`${rows} rows`) }; // prettier-ignore
    const report = await importCsv(deps, workspace.id, createReadStream(file, 'utf8'));
    if (!report) throw new Error('the first row must name the columns, the name among them');
    for (const one of report.problems) say(problemLine(one));
    for (const { ref, name, like } of report.likely) say(`line ${ref}: ${name} looks like ${like} on record; kept apart`);
    if (report.known.length > 0) say(`known already: ${report.known.join(', ')}`);
    if (report.children.length > 0) say(`under 18, and asked nothing before a guardian agrees: ${report.children.join(', ')}`);
    if (report.unknownColumns.length > 0) say(`columns that profiles do not hold: ${report.unknownColumns.join(', ')}`);
    const { rows, added, updated, same, erased, bad } = report;
    say(`${rows} rows: ${added} new, ${updated} updated, ${same} known already, ${bad} unreadable${erased > 0 ? `, ${erased} erased at their wish and not brought back` : ''}.`);
  } finally {
    await db.stop();
    await ground.stop();
  }
} // prettier-ignore

main().catch((error: unknown) => {
  process.stderr.write(`Not imported: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
