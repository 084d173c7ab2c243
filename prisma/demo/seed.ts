/** `npm run seed -- --talents 100000 [--seed words]`: grows the demo workspace of DATABASE_URL. */
import { parseArgs } from 'node:util';
import { createDatabase } from '../client.ts';
import { seedDemo } from './seed-demo.ts';

const { values } = parseArgs({
  options: { talents: { type: 'string', default: '300' }, seed: { type: 'string', default: 'castmatch' } },
});
const talents = Number(values.talents);
const url = process.env.DATABASE_URL;
if (!Number.isInteger(talents) || talents < 0 || !url) {
  process.stderr.write(
    url ? '--talents takes a whole number\n' : 'DATABASE_URL must say which database to fill\n',
  );
  process.exit(2);
}
const db = createDatabase({ url, poolSize: 2 });
const started = performance.now();
try {
  const result = await seedDemo(db, {
    seed: values.seed,
    talents,
    now: new Date(),
    onProgress: (done, of) => process.stderr.write(`\r${done} of ${of} talents`),
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stderr.write(
    `\n${result.added} talents added in ${seconds} s; the workspace has ${result.talents}.\n`,
  );
} finally {
  await db.stop();
}
