/**
 * Accounts that are proven to be one person have one profile: that of the oldest account stands and shows what was said on
 * all of them; the others are set aside as they are. When the accounts part, each has again what was its own.
 */
import { Prisma, type Tx } from '../../prisma/client.ts';
import { toJsonb } from '../../prisma/jsonb.ts';
import { joinCandidacies, lockRolesOf, partCandidacies } from '../shortlist/joined.ts';
import type { Credit, RowName } from './attributes.ts';
import { assignments, ofProfile } from './project.ts';
import { byEntry, citedAs, maps, rows as lists, scalars, withoutSpoken, type Before } from './projection.ts';

/** What nobody's words stand behind: an office's old records, consent and the wish to be left alone. */
type Kept = Pick<Before, (typeof maps)[number] | 'sources'> & {
  measurements: Record<string, unknown>;
  rows: Record<RowName, unknown[]>;
  talent: Record<string, unknown>;
  profile: Record<string, unknown>;
  consent: string | null;
  optedOutAt: string | null;
};

/** The profile that stands for any of these accounts; null when none has one. */
export async function standingOf(tx: Tx, selves: readonly string[]): Promise<string | null> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT t.person_id::text AS id FROM talent t JOIN person p ON p.id = t.person_id
    WHERE t.person_id = ANY(${[...selves]}::uuid[]) AND p.erased_at IS NULL ORDER BY p.created_at, p.id LIMIT 1`;
  return rows[0]?.id ?? null;
}

/** Whose profile stands for each of these, in their order and each once: a list that was shown earlier may name either account. */
export async function standFor(tx: Tx, talentIds: readonly string[]): Promise<string[]> {
  if (talentIds.length === 0) return [];
  const rows = await tx.$queryRaw<{ id: string; stands: string }[]>`
    SELECT person_id::text AS id, merged_into::text AS stands FROM talent
    WHERE person_id = ANY(${[...talentIds]}::uuid[]) AND merged_into IS NOT NULL`;
  const stands = new Map(rows.map((row) => [row.id, row.stands]));
  return [...new Set(talentIds.map((id) => stands.get(id) ?? id))];
}

/**
 * `selves`: all who are one person now, perhaps one alone. Afterwards the caller has the facts projected anew, which are
 * everybody's where accounts are joined.
 */
export async function joinProfiles(tx: Tx, selves: readonly string[], now: Date): Promise<void> {
  await lockRolesOf(tx, selves);
  await tx.$queryRaw`SELECT 1 AS locked FROM talent WHERE person_id = ANY(${[...selves]}::uuid[]) ORDER BY person_id FOR UPDATE`;
  const stands = await standingOf(tx, selves);
  if (stands === null) return;
  const rows = await tx.talent.findMany({ where: { personId: { in: [...selves] } }, select: { personId: true } });
  for (const { personId } of rows) await restore(tx, personId);
  await partCandidacies(tx, selves);
  await tx.$executeRaw`UPDATE talent SET merged_into = CASE WHEN person_id = ${stands}::uuid THEN NULL ELSE ${stands}::uuid END, updated_at = ${now}
    WHERE person_id = ANY(${[...selves]}::uuid[])`;
  if (selves.length === 1) return;
  await setApart(tx, stands, selves);
  await joinCandidacies(tx, stands, rows.flatMap(({ personId }) => (personId === stands ? [] : [personId])));
} // prettier-ignore

/** Keeps what stood before, and lets the newest word on consent and any wish for silence hold for the one profile. */
async function setApart(tx: Tx, talentId: string, selves: readonly string[]): Promise<void> {
  const kept = await recordsOf(tx, talentId);
  await tx.$executeRaw`
    INSERT INTO talent_before_link (talent_id, workspace_id, kept) VALUES (${talentId}::uuid, castmatch_workspace(), ${toJsonb(kept)}::jsonb)`;
  await tx.$executeRaw`
    UPDATE talent SET opted_out_at = (SELECT min(o.opted_out_at) FROM talent o WHERE o.person_id = ANY(${[...selves]}::uuid[])),
      consent = (SELECT o.consent FROM talent o JOIN talent_profile f ON f.person_id = o.person_id
        WHERE o.person_id = ANY(${[...selves]}::uuid[]) AND o.consent IS NOT NULL
        ORDER BY f.sources->'consent'->>'at' DESC NULLS LAST, o.person_id = ${talentId}::uuid DESC, o.person_id LIMIT 1)
    WHERE person_id = ${talentId}::uuid`;
}

async function recordsOf(tx: Tx, talentId: string): Promise<Kept> {
  const row = await tx.talent.findUniqueOrThrow({ where: { personId: talentId }, include: { profile: true } });
  const sources = (row.profile?.sources ?? {}) as NonNullable<Before['sources']>;
  const spoken = (name: string): boolean => sources[name]?.by !== undefined;
  const unspoken = (from: object | null, columns: ReadonlySet<string>): Record<string, unknown> =>
    Object.fromEntries([...columns].map((column) => [column, spoken(citedAs[column] ?? column) ? null : dayOf((from as Record<string, unknown> | null)?.[column])]));
  const kept = Object.fromEntries(maps.map((name) => {
    const map = row[name] as Record<string, unknown> | null;
    const left = withoutSpoken(map, name, sources);
    return [name, map === null || (Object.keys(left).length === 0 && Object.keys(map).length > 0) ? null : left];
  })) as Pick<Before, (typeof maps)[number]>;
  const listed = Object.fromEntries(lists.map((name) => [name, Object.values(withoutSpoken(byEntry((row.profile?.[name] ?? null) as (string | Credit)[] | null), name, sources))])) as Kept['rows'];
  return {
    ...kept,
    measurements: withoutSpoken(row.profile?.measurements as Record<string, unknown> | null, 'measurements', sources),
    rows: listed,
    sources: Object.fromEntries(Object.entries(sources).filter(([, { by }]) => by === undefined)),
    talent: unspoken(row, scalars.talent),
    profile: unspoken(row.profile, scalars.profile),
    consent: row.consent,
    optedOutAt: row.optedOutAt?.toISOString() ?? null,
  };
} // prettier-ignore

const dayOf = (value: unknown): unknown =>
  value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null);

/** A wish of their own that was said meanwhile stays. */
async function restore(tx: Tx, talentId: string): Promise<void> {
  const [row] = await tx.$queryRaw<{ kept: Kept }[]>`
    DELETE FROM talent_before_link WHERE talent_id = ${talentId}::uuid RETURNING kept`;
  if (!row) return;
  const { kept } = row;
  const [own] = await tx.$queryRaw<{ consented: boolean; sources: Before['sources'] }[]>`
    SELECT EXISTS (SELECT 1 FROM message m WHERE m.id::text = f.sources->'consent'->>'messageId' AND m.author_id = f.person_id) AS consented, f.sources
    FROM talent_profile f WHERE f.person_id = ${talentId}::uuid`;
  await tx.$executeRaw(Prisma.sql`UPDATE talent SET ${Prisma.join([
    ...assignments(kept.talent),
    ...maps.map((name) => Prisma.sql`${Prisma.raw(name === 'rateFloor' ? 'rate_floor' : name)} = ${kept[name] === null ? null : toJsonb(kept[name])}::jsonb`),
    Prisma.sql`opted_out_at = coalesce((SELECT max(o.at) FROM opt_out o WHERE o.person_id = talent.person_id AND o.lifted_at IS NULL AND o.scope = 'office' AND o.until_day IS NULL), ${kept.optedOutAt}::timestamptz)`,
    own?.consented ? Prisma.sql`consent = consent` : Prisma.sql`consent = ${kept.consent}`,
  ])} WHERE person_id = ${talentId}::uuid`);
  const consent = own?.consented ? own.sources?.['consent'] : undefined;
  await tx.$executeRaw(Prisma.sql`UPDATE talent_profile SET ${Prisma.join([
    ...assignments(kept.profile),
    ...ofProfile(kept.rows, kept.measurements),
    Prisma.sql`sources = ${toJsonb({ ...kept.sources, ...(consent ? { consent } : {}) })}::jsonb`,
  ])} WHERE person_id = ${talentId}::uuid`);
} // prettier-ignore
