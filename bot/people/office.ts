/** An office of one's own: made at the first start, and opened for its first admin by a code that the start prints. */
import type { Database } from '../../prisma/client.ts';
import type { Codes } from './codes.ts';

/** `Blue Door Casting` becomes `blue-door-casting`. */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '') || 'office';

/** `setupCode`: null once there is an admin, or while three codes are open already. */
export async function openOffice(
  deps: { db: Database; codes: Codes; newId(): string; now(): Date },
  name: string,
): Promise<{ slug: string; setupCode: string | null }> {
  const { db, codes, newId, now } = deps;
  const slug = slugOf(name);
  const { id } = await db.unscoped.workspace.upsert({
    where: { slug },
    create: { id: newId(), slug, name },
    update: {},
    select: { id: true },
  });
  const setupCode = await db.inWorkspace(id, async (tx) =>
    (await tx.person.count({ where: { role: 'admin', erasedAt: null } })) > 0
      ? null
      : codes.make(tx, { id: newId(), workspaceId: id, by: null, grant: { kind: 'setup' }, at: now() }),
  );
  return { slug, setupCode };
}
