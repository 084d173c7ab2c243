/** A talent of whom the office knows little yet: the row that facts and candidacies hang on. */
import type { Tx } from '../../prisma/client.ts';
import { noteTalentChanged } from './changed.ts';

export type Origin = 'conversation' | 'forwarded' | 'import';

/** For a person who is there already. False when they were a talent before. */
export async function openProfile(tx: Tx, personId: string, origin: Origin, now: Date): Promise<boolean> {
  const added = await tx.$executeRaw`
    INSERT INTO talent (person_id, workspace_id, origin, updated_at) VALUES (${personId}::uuid, castmatch_workspace(), ${origin}, ${now})
    ON CONFLICT (person_id) DO NOTHING`;
  await tx.$executeRaw`
    INSERT INTO talent_profile (person_id, workspace_id) VALUES (${personId}::uuid, castmatch_workspace()) ON CONFLICT (person_id) DO NOTHING`;
  return added > 0;
}

/** Takes a draft back that turned out to be a child's: only one that began in this conversation, never an office's record. */
export async function closeProfile(tx: Tx, personId: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM talent WHERE person_id = ${personId}::uuid AND origin = 'conversation' AND consent IS NULL AND guardian_id IS NULL`;
}

/** The person's own yes or no to being kept; a proof cites the message. */
export async function setConsent(
  tx: Tx,
  personId: string,
  given: { consent: 'given' | 'withdrawn'; messageId: string | null; at: Date; said: string },
): Promise<void> {
  const source = { messageId: given.messageId, at: given.at.toISOString(), said: given.said.slice(0, 200) };
  await tx.$executeRaw`UPDATE talent SET consent = ${given.consent}, updated_at = ${given.at} WHERE person_id = ${personId}::uuid`;
  await tx.$executeRaw`UPDATE talent_profile SET sources = jsonb_set(sources, '{consent}', ${JSON.stringify(source)}::jsonb) WHERE person_id = ${personId}::uuid`;
  if (given.consent === 'given') await noteAgreed(tx, personId, given.at);
}

/** Who has agreed may be offered to the office from now on. */
async function noteAgreed(tx: Tx, personId: string, at: Date): Promise<void> {
  const [here] = await tx.$queryRaw<
    { workspaceId: string }[]
  >`SELECT castmatch_workspace()::text AS "workspaceId"`;
  if (here) await noteTalentChanged(tx, { ...here, talentIds: [personId], at });
}
