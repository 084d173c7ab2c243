/** What single platforms ask of the house beyond what every one does. */
import type { Database } from '../prisma/client.ts';
import type { Matching } from '../matching/matching.ts';
import { createByHand } from './handoff/by-hand.ts';
import { createHomes } from './home/home-of.ts';
import { createHeard } from './inbox/heard.ts';
import { createLastHeard } from './inbox/last-heard.ts';
import { createLastStored } from './inbox/last-stored.ts';
import { createInstallations } from './installations.ts';
import { createSentFromHere } from './outbox/sent-from-here.ts';
import { createSentSince } from './outbox/sent-since.ts';
import { createTicks } from './outbox/ticks.ts';
import type { Silences } from './outreach/wish.ts';
import { createAliases } from './people/aliases.ts';
import { createPersonaIn } from './people/persona-in.ts';
import type { ServedWorkspace } from './people/bot-accounts.ts';
import type { Vault } from './vault.ts';

/** After a longer absence people write again by themselves. */
const catchUpMs = 24 * 3600_000;
const mostCaughtUp = 200;

export function createPlatformRecords(deps: {
  db: Database;
  matching: Matching;
  workspaceOf(channel: string, account: string): Promise<ServedWorkspace | null>;
  vault: Vault;
  silences: Silences;
  onTwins(ref: { workspaceId: string }): Promise<void>;
  now(): Date;
  newId(): string;
}) {
  const { db, workspaceOf, vault, now } = deps;
  const heard = createHeard({ db, workspaceOf });
  const inSlack = (account: string, chatExternalId: string) => ({
    channel: 'slack',
    account,
    chatExternalId,
  });
  const lately = (): Date => new Date(now().getTime() - catchUpMs);

  return {
    slack: {
      vault,
      installations: createInstallations({ db, vault, now }),
      home: createHomes({ db, matching: deps.matching, workspaceOf, now }),
      heard: {
        isOurs: (account: string, chat: string) => heard.isOurs(inSlack(account, chat)),
        last: (account: string, chat: string) => heard.last(inSlack(account, chat)),
        recent: (account: string) => heard.recent('slack', account, lately(), mostCaughtUp),
        unheard: (account: string) => heard.unheard('slack', account, lately()),
      },
    },
    telegram: { personaOf: createPersonaIn({ db, workspaceOf, channel: 'telegram' }) },
    whatsApp(account: string) {
      const of = { db, workspaceOf, channel: 'whatsapp', account, now } as const;
      return {
        ticks: createTicks({ ...of, newId: deps.newId }),
        aliases: createAliases({ ...of, onTwins: deps.onTwins }),
        lastHeard: createLastHeard(db),
        lastStored: createLastStored(of),
        sentSince: createSentSince(of),
        sentFromHere: createSentFromHere(of),
        byHand: createByHand({ ...of, silences: deps.silences, newId: deps.newId }),
      };
    },
  };
}
