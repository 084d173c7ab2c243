/**
 * The stand-in as a process of its own:
 * `tsx standins/claude/main.ts --port 4010 --first-token-ms 150 --tokens-per-second 80 --script desk`.
 * `--first-token-ms 400:1500` draws from a distribution with that median and 95th percentile.
 */
import { parseArgs } from 'node:util';
import { deskScript } from './desk.ts';
import { startClaude } from './index.ts';
import type { Delay } from './pace.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    'api-key': { type: 'string', default: 'sk-test' },
    'first-token-ms': { type: 'string', default: '0' },
    'tokens-per-second': { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    script: { type: 'string', default: 'desk' },
  },
});

const toDelay = (text: string): Delay => {
  const [p50, p95] = text.split(':').map(Number);
  return p95 === undefined ? Number(p50) : { p50: Number(p50), p95 };
};

const server = await startClaude({
  port: Number(values.port),
  apiKey: values['api-key'],
  pace: {
    firstTokenMs: toDelay(values['first-token-ms']),
    tokensPerSecond: Number(values['tokens-per-second']),
    seed: Number(values.seed),
  },
  ...(values.script === 'desk' ? { script: deskScript() } : {}),
});
process.stdout.write(`${JSON.stringify({ url: server.url, pid: process.pid })}\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => void server.close().then(() => process.exit(0)));
