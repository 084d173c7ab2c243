/**
 * Tells the database for whom a transaction reads memory. Its policies then show sayings, facts and summaries of that sight
 * alone, whatever condition a statement forgets: the second guard behind `scope.ts` and `reader.ts`.
 */
import type { Sql } from '../prisma/client.ts';
import { hiddenItems, type RecallScope } from './scope.ts';

/**
 * Until the end of the transaction. `office`: what others told the office is seen as well. What follows is asked the same way
 * of everybody, so its plans are made once and not for each person: that took as long as half of the reading.
 */
export async function seeOnly(tx: Sql, scope: RecallScope, office: boolean): Promise<void> {
  const persons = scope.kind === 'person' ? scope.personIds : [];
  const conversation = scope.kind === 'conversation' ? scope.conversationId : '';
  // Looked up while it can still be seen: rows that only point at an item have to be told what it is under.
  const hidden = tx.$queryRaw`
    SELECT set_config('castmatch.sight_hidden', (SELECT coalesce(array_agg(no), '{}')::text FROM (${hiddenItems(scope)}) AS h), true)`;
  const seen = tx.$queryRaw`
    SELECT set_config('castmatch.sight_kind', ${scope.kind}, true), set_config('castmatch.sight_persons', ${list(persons)}, true),
      set_config('castmatch.sight_conversation', ${conversation}, true), set_config('castmatch.sight_productions', ${list(scope.productionIds)}, true),
      set_config('castmatch.sight_office', ${office ? 'yes' : 'no'}, true),
      set_config('plan_cache_mode', 'force_generic_plan', true)`;
  // Both are on their way before either is waited for, so that what the caller sends next comes after them.
  await Promise.all([hidden, seen]);
}

/** The same for `work` alone, where the caller's transaction goes on with other things afterwards; nothing else may run in it meanwhile. */
export async function seeingOnly<T>(
  tx: Sql,
  scope: RecallScope,
  office: boolean,
  work: () => Promise<T>,
): Promise<T> {
  await seeOnly(tx, scope, office);
  const seen = await work();
  // After a failure the transaction is undone, and its settings with it.
  await tx.$queryRaw`SELECT set_config('castmatch.sight_kind', '', true), set_config('plan_cache_mode', 'auto', true)`;
  return seen;
}

const list = (ids: readonly string[]): string => `{${ids.join(',')}}`;
