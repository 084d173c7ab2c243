/** Who waits for a human and who is being talked to: the gravest first, then whoever has waited longest. */
import { Prisma, type Sql } from '../../prisma/client.ts';
import type { HandOffReason } from './hand-off.ts';

export type Listed = {
  handOffId: string;
  conversationId: string;
  name: string;
  role: string;
  /** It is about a child: nothing is graver. */
  child: boolean;
  channel: string;
  why: HandOffReason;
  state: 'open' | 'held';
  holderId: string | null;
  holder: string | null;
  openedAt: Date;
};

/** More are not read at once; whoever is looked for by id, name or holder is found among any number. */
const most = 50;

const dueFirst = Prisma.sql`
  ORDER BY (state = 'held'), CASE WHEN child THEN 0 WHEN why = 'harassment' THEN 1 WHEN why = 'scam' THEN 2 ELSE 3 END, "openedAt"`;

const listed = (where: Prisma.Sql, order = dueFirst): Prisma.Sql => Prisma.sql`
  SELECT * FROM (
    SELECT h.id AS "handOffId", h.conversation_id AS "conversationId", coalesce(nullif(p.name, ''), c.title, 'somebody') AS name,
      coalesce(p.role, 'group') AS role, c.channel, h.why, h.state, h.holder_id AS "holderId", h.opened_at AS "openedAt", h.taken_at,
      p.id IS NOT NULL AND (p.child_said_at IS NOT NULL OR EXISTS (SELECT 1 FROM talent t WHERE t.person_id = p.id
        AND t.dob > (clock_timestamp() AT TIME ZONE 'Asia/Kolkata')::date - interval '18 years')) AS child,
      coalesce(holder.name, CASE WHEN h.state = 'held' THEN 'by hand on the phone' END) AS holder
    FROM hand_off h JOIN conversation c ON c.id = h.conversation_id
    LEFT JOIN person p ON p.id = h.person_id LEFT JOIN person holder ON holder.id = h.holder_id
    WHERE h.state <> 'closed' AND ${where}
  ) listed ${order} LIMIT ${most}`;

export const unfinishedHandOffs = (tx: Sql, workspaceId: string): Promise<Listed[]> =>
  tx.$queryRaw<Listed[]>(listed(Prisma.sql`h.workspace_id = ${workspaceId}::uuid`));

export const unfinishedHandOff = async (tx: Sql, handOffId: string): Promise<Listed | null> =>
  (await tx.$queryRaw<Listed[]>(listed(Prisma.sql`h.id = ${handOffId}::uuid`)))[0] ?? null;

/** What somebody holds, what they took last first: that is where their words go. */
export const handOffsHeldBy = (tx: Sql, personId: string): Promise<Listed[]> =>
  tx.$queryRaw<Listed[]>(
    listed(
      Prisma.sql`h.state = 'held' AND h.holder_id = ${personId}::uuid`,
      Prisma.sql`ORDER BY taken_at DESC`,
    ),
  );

/** By a whole name or its first words. */
export const handOffsOf = (tx: Sql, workspaceId: string, name: string): Promise<Listed[]> =>
  tx.$queryRaw<Listed[]>(
    listed(
      Prisma.sql`h.workspace_id = ${workspaceId}::uuid AND (lower(coalesce(nullif(p.name, ''), c.title)) = lower(${name})
        OR starts_with(lower(coalesce(nullif(p.name, ''), c.title)), lower(${name}) || ' '))`,
    ),
  );

/** Somebody of the office who wants a colleague: listed apart from those whom the office serves. */
export const isColleague = ({ role }: Pick<Listed, 'role'>): boolean =>
  role === 'casting' || role === 'admin';

export const isGrave = ({ child, why }: Pick<Listed, 'child' | 'why'>): boolean =>
  child || why === 'harassment' || why === 'scam';
