/** Facts in Postgres: statements go in, and the key they speak of is settled anew in the same transaction. */
import type { Sql } from '../../prisma/client.ts';
import { isForgotten, lockPerson, rekeyMessages } from '../episodic/store.ts';
import { confidenceOf } from './confidence.ts';
import { isChild } from './children.ts';
import { factKeys, keysFor, type FactKey, type Source } from './keys.ts';
import { resolve, type Statement } from './resolve.ts';

export interface NewFact {
  key: FactKey;
  /** Empty for keys that hold one value. */
  identity: string;
  value: string;
  ends?: boolean;
  source: Source;
  /** person: they and the office; office; project: the production alone. */
  audience?: 'person' | 'office' | 'project';
  productionId?: string;
  messageId: string;
  /** Verbatim words of the message. */
  quote: string;
  saidAt: Date;
  validFrom?: Date;
  statedTo?: Date;
}

export interface Fact {
  id: string;
  /** On whose account it was stated: with linked ones it may be another. */
  personId: string;
  key: FactKey;
  identity: string;
  value: string;
  source: Source;
  audience: string;
  messageId: string;
  quote: string;
  saidAt: Date;
  validFrom: Date;
  validTo: Date | null;
  disputed: boolean;
  /** 0 to 1; see confidence.ts. */
  confidence: number;
}

interface StatementRow extends Statement {
  key: FactKey;
}

/** Derives the ends and disputes of one key and identity from all its statements. */
export async function settleFacts(
  tx: Sql,
  workspaceId: string,
  personId: string,
  key: string,
  identity: string,
): Promise<void> {
  const rows = await tx.$queryRaw<StatementRow[]>`
    SELECT id, key, value, ends, source, said_at AS "saidAt", learnt_at AS "learntAt", valid_from AS "validFrom", stated_to AS "statedTo"
    FROM memory_fact WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${personId}::uuid AND key = ${key} AND identity = ${identity}`;
  for (const { id, validTo, supersededBy, disputed } of resolve(rows)) {
    await tx.$executeRaw`
      UPDATE memory_fact SET valid_to = ${validTo}, superseded_by = ${supersededBy}::uuid, disputed = ${disputed} WHERE id = ${id}::uuid`;
  }
}

/** Adds statements about a person; one that is known already changes nothing. Returns how many were new. */
export async function addFacts(
  tx: Sql,
  about: { workspaceId: string; personId: string; now: Date; newId: () => string },
  facts: readonly NewFact[],
): Promise<number> {
  await lockPerson(tx, about.personId, 'write');
  let added = 0;
  const quoted: string[] = [];
  const keepable = keysFor({ child: facts.length > 0 && (await isChild(tx, about.personId, about.now)) });
  for (const fact of facts) {
    if (!keepable.includes(fact.key)) continue;
    if (await isForgotten(tx, about.workspaceId, about.personId, fact.messageId)) continue;
    const identity = factKeys[fact.key] === 'single' ? '' : fact.identity;
    const isNew = await tx.$executeRaw`
      INSERT INTO memory_fact (id, workspace_id, person_id, production_id, key, identity, value, ends, source, audience, message_id, quote,
        said_at, learnt_at, valid_from, stated_to)
      VALUES (${about.newId()}::uuid, ${about.workspaceId}::uuid, ${about.personId}::uuid, ${fact.productionId ?? null}::uuid, ${fact.key}, ${identity},
        ${fact.value}, ${fact.ends ?? false}, ${fact.source}, ${fact.audience ?? 'office'}, ${fact.messageId}::uuid, ${fact.quote},
        ${fact.saidAt}, ${about.now}, ${fact.validFrom ?? fact.saidAt}, ${fact.statedTo ?? null})
      ON CONFLICT (message_id, person_id, key, identity, value) DO NOTHING`;
    added += isNew;
    if (isNew > 0) quoted.push(fact.messageId);
    await settleFacts(tx, about.workspaceId, about.personId, fact.key, identity);
  }
  if (quoted.length > 0) await rekeyMessages(tx, about, quoted);
  return added;
}

type FactRow = Omit<Fact, 'confidence'> & {
  ends: boolean;
  learntAt: Date;
  statedTo: Date | null;
  heardAt: Date;
};

/**
 * What was stated on several accounts of one person is settled anew together, each key as if all had been said on one: nothing
 * is written, so unlinking gives each side its own truth back.
 */
function settledTogether(rows: readonly FactRow[]): FactRow[] {
  const byKey = new Map<string, FactRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.key, row.identity]);
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  return [...byKey.values()].flatMap((stated) => {
    if (new Set(stated.map(({ personId }) => personId)).size < 2) return stated;
    const settled = new Map(resolve(stated).map((one) => [one.id, one]));
    return stated.map((row) => {
      const { validTo = null, disputed = false } = settled.get(row.id) ?? {};
      return { ...row, validTo, disputed };
    });
  });
}

/** What held on a day, as we know it now; newest first. `audiences` and `productionIds` say what the reader may see. */
export async function factsAsOf(
  tx: Sql,
  about: {
    workspaceId: string;
    personIds: readonly string[];
    at: Date;
    audiences: readonly string[];
    productionIds: readonly string[];
  },
): Promise<Fact[]> {
  const several = about.personIds.length > 1;
  const rows = await tx.$queryRaw<FactRow[]>`
    SELECT f.id, person_id AS "personId", key, identity, value, ends, source, audience, message_id AS "messageId", quote, said_at AS "saidAt",
      learnt_at AS "learntAt", stated_to AS "statedTo", valid_from AS "validFrom", valid_to AS "validTo", disputed,
      greatest(said_at, (SELECT max(again.said_at) FROM memory_fact again
        WHERE again.superseded_by = f.id AND lower(again.value) = lower(f.value))) AS "heardAt"
    FROM memory_fact f WHERE workspace_id = ${about.workspaceId}::uuid AND person_id = ANY(${[...about.personIds]}::uuid[])
      AND (${several} OR (NOT ends AND valid_from <= ${about.at} AND (valid_to IS NULL OR valid_to > ${about.at})))
      AND audience = ANY(${[...about.audiences]}::text[]) AND (production_id IS NULL OR production_id = ANY(${[...about.productionIds]}::uuid[]))
    ORDER BY said_at DESC, id DESC`;
  const holding = !several
    ? rows
    : settledTogether(rows)
        .filter(
          ({ ends, validFrom, validTo }) =>
            !ends && validFrom <= about.at && (validTo === null || validTo > about.at),
        )
        .toSorted((a, b) => b.saidAt.getTime() - a.saidAt.getTime() || (a.id < b.id ? 1 : -1));
  return holding.map(({ heardAt, ends: _ends, learntAt: _learnt, statedTo: _until, ...fact }) => ({
    ...fact,
    confidence: confidenceOf({ ...fact, saidAt: heardAt }, about.at),
  }));
}
