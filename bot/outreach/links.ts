/** Personal links: for a talent whom nobody can write to first. The office forwards one by hand; opening it proves the way. */
import { createHash, randomBytes } from 'node:crypto';
import type { Tx } from '../../prisma/client.ts';
import { later } from './hours.ts';

const validMs = 14 * 86_400_000;
/** Telegram takes 64 characters of `A-Z a-z 0-9 _ -`; the first letter keeps it apart from other deep links. */
const tokenShape = /^a[\w-]{24}$/;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

export const isLinkToken = (text: string): boolean => tokenShape.test(text);

/** The token itself, which is kept nowhere. */
export async function createLink(
  tx: Tx,
  link: { workspaceId: string; talentId: string; askId: string | null; createdBy: string; now: Date },
  random: (bytes: number) => Buffer = randomBytes,
): Promise<string> {
  const token = `a${random(18).toString('base64url')}`;
  await tx.$executeRaw`
    INSERT INTO personal_link (token_hash, workspace_id, talent_id, ask_id, created_by, created_at, expires_at)
    VALUES (${hashOf(token)}, ${link.workspaceId}::uuid, ${link.talentId}::uuid, ${link.askId}::uuid, ${link.createdBy}::uuid,
      ${link.now}, ${later(link.now, validMs)})`;
  return token;
}

export type Opened = { talentId: string; askId: string | null };

/** Binds the link to whoever opens it first; opening it again is no fault for them. null for everybody else, and when it is too old. */
export async function openLink(
  tx: Tx,
  opened: { token: string; personId: string; now: Date },
): Promise<Opened | null> {
  const [link] = await tx.$queryRaw<(Opened & { usedBy: string | null })[]>`
    SELECT talent_id AS "talentId", ask_id AS "askId", used_by AS "usedBy" FROM personal_link
    WHERE token_hash = ${hashOf(opened.token)} AND revoked_at IS NULL AND expires_at > ${opened.now} FOR UPDATE`;
  if (!link || (link.usedBy !== null && link.usedBy !== opened.personId)) return null;
  await tx.$executeRaw`
    UPDATE personal_link SET used_by = ${opened.personId}::uuid, used_at = coalesce(used_at, ${opened.now})
    WHERE token_hash = ${hashOf(opened.token)}`;
  return { talentId: link.talentId, askId: link.askId };
}
