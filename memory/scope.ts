/** Who may see which memory: the one condition that every read of remembered sayings carries. */
import { Prisma } from '../prisma/client.ts';

export type RecallScope =
  | {
      /** Alone with one person: everything of theirs, on every channel, their proven other selves included. */
      kind: 'person';
      personIds: readonly string[];
      /** Productions under NDA that the asker belongs to; sayings of any other production stay out. */
      productionIds: readonly string[];
    }
  | {
      /** Where others read along: that conversation and nothing else. */
      kind: 'conversation';
      conversationId: string;
      productionIds: readonly string[];
    };

/**
 * One person as an equation. A table without statistics (it is new, or its server gathers none) has `= ANY` planned as a filter
 * over the whole office as easily as as the way into the index.
 */
const belongsTo = (column: Prisma.Sql, [first, ...others]: readonly string[]): Prisma.Sql =>
  first !== undefined && others.length === 0
    ? Prisma.sql`${column} = ${first}::uuid`
    : Prisma.sql`${column} = ANY(${first === undefined ? [] : [first, ...others]}::uuid[])`;

/** The condition on `memory_item i`. The workspace stands in it although row-level security demands it already. */
export function visible(workspaceId: string, scope: RecallScope): Prisma.Sql {
  const production = Prisma.sql`(i.production_id IS NULL OR i.production_id = ANY(${[...scope.productionIds]}::uuid[]))`;
  return scope.kind === 'person'
    ? Prisma.sql`i.workspace_id = ${workspaceId}::uuid AND ${belongsTo(Prisma.sql`i.person_id`, scope.personIds)} AND ${production}`
    : Prisma.sql`i.workspace_id = ${workspaceId}::uuid AND i.conversation_id = ${scope.conversationId}::uuid AND ${production}`;
}

/**
 * The same condition on rows that belong to an item (`alias.item_no`), without reading the items of a whole person: what is
 * under an NDA that the asker has no part in is little, and is taken out. Needs the asker's sight (`sight.ts`), which has
 * written down what that is: under it those items can no longer be looked for.
 */
export function visibleRow(alias: string, workspaceId: string, scope: RecallScope): Prisma.Sql {
  const column = (name: string) => Prisma.raw(`${alias}.${name}`);
  if (scope.kind === 'conversation')
    return Prisma.sql`${column('workspace_id')} = ${workspaceId}::uuid
      AND ${column('item_no')} IN (SELECT i.no FROM memory_item i WHERE ${visible(workspaceId, scope)})`;
  return Prisma.sql`${column('workspace_id')} = ${workspaceId}::uuid AND ${belongsTo(column('person_id'), scope.personIds)}
    AND ${column('item_no')} NOT IN (SELECT unnest(castmatch_sight('hidden')::bigint[]))`;
}

/** Numbers of the persons' own items that are under an NDA in which the asker has no part. */
export const hiddenItems = (scope: RecallScope): Prisma.Sql =>
  scope.kind === 'conversation'
    ? Prisma.sql`SELECT NULL::bigint AS no WHERE false`
    : Prisma.sql`SELECT i.no FROM memory_item i WHERE ${belongsTo(Prisma.sql`i.person_id`, scope.personIds)}
        AND i.production_id IS NOT NULL AND i.production_id <> ALL(${[...scope.productionIds]}::uuid[])`;
