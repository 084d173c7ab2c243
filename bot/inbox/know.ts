/** First contact: a sender becomes a person with an identity, a chat becomes a conversation; safe when both arrive twice at once. */
import type { Tx } from '../../prisma/client.ts';
import type { Inbound } from '../message.ts';
import type { PersonRole } from '../people/person.ts';

/**
 * Finds or creates the sender. A claimed persona counts in a demo workspace only; anyone else who is new is a talent
 * lead: greeted, may talk to the bot, sees nobody's data.
 */
export async function knowSender(
  tx: Tx,
  newId: () => string,
  workspace: { id: string; demo: boolean },
  { channel, account, sender }: Inbound,
): Promise<string> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${channel} ${account} ${sender.externalId}`}, 1))::text`;
  const address = { channel, account, externalId: sender.externalId };
  const known = await tx.identity.findUnique({ where: { channel_account_externalId: address } });
  if (known) return known.personId;
  const claimed: PersonRole | undefined = workspace.demo ? sender.persona : undefined;
  // The demo's own people are met by the name they have there, so that "Kavya" is the seeded Kavya.
  const namesake = claimed
    ? await tx.person.findFirst({
        where: { role: claimed, name: sender.name, demo: true, identities: { none: { channel } } },
      })
    : null;
  const personId = namesake?.id ?? newId();
  if (!namesake)
    await tx.person.create({
      data: {
        id: personId,
        workspaceId: workspace.id,
        name: sender.name.replaceAll('\0', '').slice(0, 120),
        role: claimed ?? 'talent',
        demo: claimed !== undefined,
      },
    });
  await tx.identity.create({
    data: { id: newId(), workspaceId: workspace.id, personId, ...address, handle: sender.handle ?? null },
  });
  return personId;
}

export async function knowConversation(
  tx: Tx,
  newId: () => string,
  workspaceId: string,
  { channel, account, chat }: Inbound,
): Promise<string> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO conversation (id, workspace_id, channel, account, external_id, kind, title)
    VALUES (${newId()}::uuid, ${workspaceId}::uuid, ${channel}, ${account}, ${chat.externalId}, ${chat.kind}, ${chat.title ?? null})
    ON CONFLICT (channel, account, external_id) DO UPDATE SET kind = EXCLUDED.kind
    RETURNING id`;
  const row = rows[0];
  if (!row) throw new Error('the conversation could not be stored');
  return row.id;
}
