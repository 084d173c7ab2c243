/** First contact: a sender becomes a person with an identity, a chat becomes a conversation; safe when both arrive twice at once. */
import type { Sql } from '../../prisma/client.ts';
import { storable } from '../../prisma/jsonb.ts';
import type { Inbound } from '../message.ts';
import type { PersonRole } from '../people/person.ts';

/**
 * Finds or creates the sender. A claimed persona counts in a demo workspace only; anyone else who is new is a talent
 * lead: greeted, may talk to the bot, sees nobody's data.
 */
export async function knowSender(
  tx: Sql,
  newId: () => string,
  workspace: { id: string; demo: boolean },
  { channel, account, sender }: Inbound,
): Promise<string> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${channel} ${account} ${sender.externalId}`}, 1))::text`;
  const [known] = await tx.$queryRaw<{ personId: string }[]>`
    SELECT person_id AS "personId" FROM identity
    WHERE channel = ${channel} AND account = ${account} AND external_id = ${sender.externalId}`;
  if (known) return known.personId;
  const claimed: PersonRole | undefined = workspace.demo ? sender.persona : undefined;
  const personId = (claimed && (await findNamesake(tx, channel, claimed, sender.name))) ?? newId();
  await tx.$executeRaw`
    INSERT INTO person (id, workspace_id, name, role, demo)
    VALUES (${personId}::uuid, ${workspace.id}::uuid, ${storable(sender.name.slice(0, 120))},
      ${claimed ?? 'talent'}, ${claimed !== undefined})
    ON CONFLICT (id) DO NOTHING`;
  await tx.$executeRaw`
    INSERT INTO identity (id, workspace_id, person_id, channel, account, external_id, handle)
    VALUES (${newId()}::uuid, ${workspace.id}::uuid, ${personId}::uuid, ${channel}, ${account}, ${sender.externalId},
      ${sender.handle === undefined ? null : storable(sender.handle)})`;
  return personId;
}

/** The demo's own people are met by the name they have there, so that "Kavya" is the seeded Kavya. */
async function findNamesake(
  tx: Sql,
  channel: string,
  role: PersonRole,
  name: string,
): Promise<string | undefined> {
  const [namesake] = await tx.$queryRaw<{ id: string }[]>`
    SELECT p.id FROM person p WHERE p.role = ${role} AND p.name = ${name} AND p.demo
      AND NOT EXISTS (SELECT 1 FROM identity i WHERE i.person_id = p.id AND i.channel = ${channel})
    ORDER BY p.id LIMIT 1`;
  return namesake?.id;
}

export async function knowConversation(
  tx: Sql,
  newId: () => string,
  workspaceId: string,
  { channel, account, chat }: Inbound,
): Promise<string> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO conversation (id, workspace_id, channel, account, external_id, kind, title)
    VALUES (${newId()}::uuid, ${workspaceId}::uuid, ${channel}, ${account}, ${chat.externalId}, ${chat.kind},
      ${chat.title === undefined ? null : storable(chat.title)})
    ON CONFLICT (channel, account, external_id) DO UPDATE SET kind = EXCLUDED.kind
    RETURNING id`;
  const row = rows[0];
  if (!row) throw new Error('the conversation could not be stored');
  return row.id;
}
