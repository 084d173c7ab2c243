// An application for the tests to kill: runs the embedded Redis in the folder given and says where it is.
import { startEmbeddedRedis } from './redis.ts';

const [, , dir, cacheDir] = process.argv;
try {
  const server = await startEmbeddedRedis({ dir, cacheDir, log: () => undefined });
  process.send({ connection: server.connection, pid: server.pid });
} catch (error) {
  process.send({ refused: error.message }, () => process.exit(1));
}
