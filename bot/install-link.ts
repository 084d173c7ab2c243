/** The link under which a Slack workspace installs the app: it names the office that the workspace will belong to, sealed. */
import { z } from 'zod';
import type { Vault } from './vault.ts';

/** By the last part of `/webhooks/…`. */
export const installName = 'slack-install';
const lastsMs = 24 * 3600_000;
const purpose = 'slack install link';
const ticket = z.object({ office: z.string(), until: z.number() });

/** `office` is the slug of a workspace of the house. Good for a day. */
export function installLink(deps: { vault: Vault; publicUrl: string; office: string; now: Date }): string {
  const sealed = deps.vault.seal(
    JSON.stringify({ office: deps.office, until: deps.now.getTime() + lastsMs }),
    purpose,
  );
  return `${deps.publicUrl.replace(/\/+$/, '')}/webhooks/${installName}?for=${sealed}`;
}

/** The office that a link names; null for one that is over, or that nobody here made. */
export function readInstallLink(vault: Vault, sealed: string, now: Date): string | null {
  const plain = vault.open(sealed, purpose);
  const read = plain === null ? null : ticket.parse(JSON.parse(plain));
  return read && read.until > now.getTime() ? read.office : null;
}
