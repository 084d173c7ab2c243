/**
 * A rule as Postgres reads it: a boolean over one row `t` of talent in three-valued logic, true = met, false = not met,
 * null = unknown. `join` adds what does not stand in that row.
 */
import type { Prisma } from '../../../prisma/client.ts';
import type { RuleName, Situation } from '../../constraints/requirement.ts';
import type { RoleSpec } from '../../role.ts';

export type Condition = {
  rule: RuleName;
  of: string | null;
  sql: Prisma.Sql;
  join?: Prisma.Sql;
  /** Never unknown. */
  sure?: true;
  /** The same as `(sql) IS NOT FALSE`, in a form that an index and the planner understand. */
  narrow?: Prisma.Sql;
  /** True for everyone who passes, and next to free: Postgres asks what costs least first, and it turns most away. */
  rough?: Prisma.Sql;
};
export type Conditions = (role: RoleSpec, situation: Situation) => Condition[];
