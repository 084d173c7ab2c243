/**
 * Runs the stand-in as its own process, for the five-minute test of the guide:
 * `npx tsx standins/whatsapp-web/main.ts --data .castmatch --port 8083`. It lays its page where the desk's library looks for a
 * kept one, and beside it a `chromium` that lets that page speak to this machine; both go when it ends. The first line it
 * prints is one JSON object with its address and that browser. Steered under `/control/`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startWhatsAppWeb } from './index.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '.castmatch' },
    port: { type: 'string', default: '0' },
    chromium: { type: 'string', default: '/usr/bin/chromium' },
  },
});

const folder = resolve(values.data, 'whatsapp');
const page = join(folder, 'page');
const browser = join(folder, 'chromium');
mkdirSync(folder, { recursive: true, mode: 0o700 });
// The page claims to be another site's: without this flag a newer browser asks a person whether it may call loopback.
writeFileSync(
  browser,
  `#!/bin/sh
for word; do
  shift
  case "$word" in --disable-features=*) word="$word,LocalNetworkAccessChecks" ;; esac
  set -- "$@" "$word"
done
exec ${values.chromium} "$@"
`,
  { mode: 0o755 },
);
const standin = await startWhatsAppWeb({ dir: page, port: Number(values.port) });
process.stdout.write(`${JSON.stringify({ url: standin.url, chromium: browser })}\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    rmSync(page, { recursive: true, force: true });
    rmSync(browser, { force: true });
    void standin.close().then(() => process.exit(0));
  });
