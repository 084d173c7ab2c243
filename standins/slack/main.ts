/**
 * Runs the stand-in as its own process: `tsx standins/slack/main.ts --port 8082 --hook http://127.0.0.1:3000/webhooks/slack
 * [--token xoxb-1] [--app-token xapp-1] [--secret sec] [--seed 1] [--limits enforce|count|off]`. Without `--hook` it serves
 * Socket Mode. The first line it prints is one JSON object with its address. Steered under `/control/`.
 */
import { parseArgs } from 'node:util';
import { startSlack } from './index.ts';
import type { LimitMode } from './limits.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    token: { type: 'string', default: 'xoxb-1' },
    'app-token': { type: 'string', default: 'xapp-1' },
    secret: { type: 'string', default: 'stand-in-secret' },
    hook: { type: 'string' },
    seed: { type: 'string', default: '1' },
    limits: { type: 'string', default: 'off' },
  },
});

const standin = await startSlack({
  botToken: values.token,
  appToken: values['app-token'],
  signingSecret: values.secret,
  port: Number(values.port),
  seed: Number(values.seed),
  limits: values.limits as LimitMode,
});
standin.delivery.setHook(values.hook ?? null);
process.stdout.write(`${JSON.stringify({ url: standin.url, api: standin.apiUrl })}\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    void standin.close().then(() => process.exit(0));
  });
