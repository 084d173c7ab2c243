/** Who lets people in and opens groups. */
import type { Sql } from '../../prisma/client.ts';
import type { Viewer } from './access.ts';

/** An admin; in a demo workspace, where nobody is one, the casting persona stands in. */
export async function mayAdminister(tx: Sql, { author, workspaceId }: Viewer): Promise<boolean> {
  if (author.role === 'admin') return true;
  if (author.role !== 'casting') return false;
  const rows = await tx.$queryRaw<
    unknown[]
  >`SELECT 1 FROM workspace WHERE id = ${workspaceId}::uuid AND demo`;
  return rows.length > 0;
}
