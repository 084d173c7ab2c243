/** WhatsApp by the web app in a fault run: a house of its own, since a house has one WhatsApp, with a real browser in it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findChromium } from '../../adapters/whatsapp/web/chromium.ts';
import { startWhatsAppWeb } from '../../standins/whatsapp-web/index.ts';
import { findBrowser } from '../lab/browser.ts';
import { firstPerson, nameOf, type Phone } from './platforms.ts';

/** `data`: the data folder of the house that is to use it. */
export async function openPhone(seed: number, data: string): Promise<Phone> {
  const folder = join(data, 'whatsapp');
  const standin = await startWhatsAppWeb({ dir: join(folder, 'page'), seed });
  const greetings = () => standin.log.filter(({ t }) => t === 'hello');
  const greeted = (paired: boolean, before: number): Promise<unknown> =>
    standin.until(
      () =>
        greetings()
          .slice(before)
          .some((one) => one['paired'] === paired),
      120_000,
    );

  return {
    settings: { WHATSAPP_MODE: 'web', CHROMIUM: allowLoopback(data), WHATSAPP_DAILY_CAP: '100000' },
    listenAt: () => undefined,
    async link(house) {
      await greeted(false, 0);
      standin.pair();
      await standin.echo();
      await house.stop();
      const before = greetings().length;
      await house.start();
      await greeted(true, before);
    },
    async killBrowser(house) {
      for (;;) {
        const pid = findBrowser(house.pid, folder);
        if (pid !== null) return void process.kill(pid, 'SIGKILL');
        await pause(100);
      }
    },
    pages: () => greetings().length,
    say(n, text) {
      standin.say({ from: `${firstPerson + n}@c.us`, body: text, notifyName: nameOf(n) });
      // A chat keeps the order of saying, also where messages come a second time.
      return () => null;
    },
    seen: () =>
      standin.seen().map(({ chat, text }) => ({
        conversation: `talk-${Number.parseInt(chat, 10) - firstPerson}`,
        text,
        deleted: false,
      })),
    setFaults({ latencyMs, cut, acceptedThenCut, redeliver }) {
      standin.faults.set({
        ...(latencyMs === undefined ? {} : { latencyMs }),
        ...(cut === undefined ? {} : { cut }),
        ...(acceptedThenCut === undefined ? {} : { acceptedThenCut }),
        ...(redeliver === undefined ? {} : { redeliver }),
      });
      if (cut !== undefined) standin.setCutLine(cut);
    },
    dealt: () => ({ ...standin.faults.dealt(), linesCut: standin.counts().linesCut }),
    redelivered: () => standin.counts().redelivered,
    limitViolations: () => standin.limits.violations().map(({ what }) => `WhatsApp by the web app: ${what}`),
    close: standin.close,
  };
}

/**
 * The page stands at WhatsApp's own address and talks to a server on loopback, which a browser asks a person about. Only the
 * last list of features counts, so the library's own is made longer.
 */
function allowLoopback(data: string): string {
  mkdirSync(data, { recursive: true });
  const path = join(data, 'chromium');
  const script = `#!/bin/sh
for each do
  shift
  case "$each" in --disable-features=*) each="$each,LocalNetworkAccessChecks" ;; esac
  set -- "$@" "$each"
done
exec '${findChromium(undefined)}' "$@"
`;
  writeFileSync(path, script, { mode: 0o755 });
  return path;
}
