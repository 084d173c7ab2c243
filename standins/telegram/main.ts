/**
 * Runs the stand-in as its own process, so that a fault bench may kill the program around it:
 * `tsx standins/telegram/main.ts --port 8081 --token 123:ABC [--seed 1] [--limits enforce|count|off]`.
 * The first line it prints is one JSON object with its address. Steered under `/control/`.
 */
import { parseArgs } from 'node:util';
import { startTelegram } from './index.ts';
import type { LimitMode } from './limits.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    token: { type: 'string', default: '123:ABC' },
    username: { type: 'string', default: 'casting_bot' },
    seed: { type: 'string', default: '1' },
    limits: { type: 'string', default: 'off' },
  },
});

const standin = await startTelegram({
  token: values.token,
  port: Number(values.port),
  username: values.username,
  seed: Number(values.seed),
  limits: values.limits as LimitMode,
});
process.stdout.write(`${JSON.stringify({ url: standin.url })}\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    void standin.close().then(() => process.exit(0));
  });
