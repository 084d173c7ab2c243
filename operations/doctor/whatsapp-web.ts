/** WhatsApp by the web app: a browser to run, and the session files that keep the phone linked. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { broken, look, ok, skipped, type Check, type Finding } from './check.ts';
import type { BrowserFound } from './browser.ts';

export type WebSettings = { WHATSAPP_MODE: 'web' | 'cloud' | 'off'; CASTMATCH_DATA: string };

export const whatsappWebCheck = (settings: WebSettings, browser: () => Promise<BrowserFound>): Check => ({
  name: 'WhatsApp',
  async run() {
    if (settings.WHATSAPP_MODE === 'off') return [skipped('WhatsApp', 'WHATSAPP_MODE is off')];
    if (settings.WHATSAPP_MODE === 'cloud') return [];
    const found = await browser();
    return [
      found.status === 'runs'
        ? ok('browser', found.version)
        : broken('browser', found.reason, 'apt-get install chromium, or set CHROMIUM to its path'),
      ...sessionFindings(join(settings.CASTMATCH_DATA, 'whatsapp')),
    ];
  },
});

function sessionFindings(folder: string): Finding[] {
  const check = 'WhatsApp session';
  const profile = join(folder, 'session-desk');
  const linked = existsSync(profile) && readdirSync(profile).some((name) => !name.startsWith('Singleton'));
  const findings = [
    linked
      ? ok(check, `kept in ${profile}`)
      : look(check, 'no phone is linked yet', 'npm start, then scan the code from the terminal or the page'),
  ];
  if (existsSync(folder) && process.platform !== 'win32' && (statSync(folder).mode & 0o077) !== 0)
    findings.push(look(check, `others may read ${folder}, and with it the chats`, `chmod 700 ${folder}`));
  if (existsSync(join(folder, 'STOP')))
    findings.push(
      look(check, 'the kill switch is on: nothing leaves', `rm ${join(folder, 'STOP')} to go on`),
    );
  return findings;
}
