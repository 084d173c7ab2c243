// An application for the tests to kill: runs the embedded Postgres in the folder given and says where it is.
import { startEmbeddedPostgres } from './postgres.ts';

try {
  const server = await startEmbeddedPostgres({ dir: process.argv[2], log: () => undefined });
  process.send({ url: server.url, pid: server.pid });
} catch (error) {
  process.send({ refused: error.message }, () => process.exit(1));
}
