/**
 * Runs the stand-in as its own process, for the five-minute test of the guide:
 * `npx tsx standins/whatsapp-cloud/main.ts --port 8082 --webhook http://127.0.0.1:3000/webhooks/whatsapp`.
 * The first line it prints is one JSON object with its address. Steered under `/control/`.
 */
import { parseArgs } from 'node:util';
import { startWhatsAppCloud } from './index.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    token: { type: 'string', default: 'stand-in-token' },
    number: { type: 'string', default: '100200300' },
    secret: { type: 'string', default: 'stand-in-app-secret' },
    webhook: { type: 'string', default: 'http://127.0.0.1:3000/webhooks/whatsapp' },
  },
});

const standin = await startWhatsAppCloud({
  token: values.token,
  phoneNumberId: values.number,
  appSecret: values.secret,
  webhookUrl: values.webhook,
  port: Number(values.port),
});
process.stdout.write(`${JSON.stringify({ url: standin.url })}\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    void standin.close().then(() => process.exit(0));
  });
