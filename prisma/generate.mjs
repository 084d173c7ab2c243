// Generates the Prisma client after an install; the client needs no native engine, so none is downloaded.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const cli = createRequire(import.meta.url).resolve('prisma/build/index.js');
const run = spawnSync(process.execPath, [cli, 'generate'], {
  // `generate` never starts the schema engine, but the CLI looks for one and would download it.
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true', PRISMA_HIDE_UPDATE_MESSAGE: '1' },
  encoding: 'utf8',
});
if (run.status !== 0) {
  process.stderr.write(`prisma generate failed:\n${run.stdout}${run.stderr}`);
  process.exit(1);
}
