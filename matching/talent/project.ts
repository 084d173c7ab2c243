/** Writes what a talent's standing facts say into the columns that matching reads, in the transaction that changed them. */
import { Prisma, type Sql } from '../../prisma/client.ts';
import { toJsonb } from '../../prisma/jsonb.ts';
import { categoryName } from '../words/category.ts';
import { attributesOf, type MapName, type StandingFact } from './attributes.ts';
import type { Source } from './facts.ts';

/** Strongest source first, then the newest: the order in which facts may claim an attribute. */
const strongestFirst = ['guardian', 'self', 'office', 'agent', 'other'];
const inOrder = (a: StandingFact, b: StandingFact): number =>
  // A stated range is what somebody plays; an age alone stands in for it.
  Number(a.key === 'age') - Number(b.key === 'age') ||
  strongestFirst.indexOf(a.source) - strongestFirst.indexOf(b.source) ||
  b.saidAt.getTime() - a.saidAt.getTime() ||
  (a.id < b.id ? 1 : -1);

type Row = {
  languages: Record<string, string> | null;
  skills: Record<string, string> | null;
  papers: Record<string, string> | null;
  rateFloor: Record<string, number> | null;
  sources: Record<string, Source> | null;
};

/** Names by which a proof cites an attribute, where they differ from the column's. */
const citedAs: Readonly<Record<string, string>> = {
  playingAgeMin: 'playingAge',
  playingAgeMax: 'playingAge',
  unionName: 'union',
};
const scalars = {
  talent: new Set<string>(['stageName', 'dob', 'playingAgeMin', 'playingAgeMax', 'gender', 'city', 'travels', 'travelNoticeDays', 'representedBy', 'commissionPct', 'heightCm', 'unionName']),
  profile: new Set<string>(['locality', 'weightKg', 'hair', 'beard', 'tattoos', 'build', 'lookChangedOn', 'agentName']),
} as const; // prettier-ignore
const maps = ['languages', 'skills', 'papers', 'rateFloor'] as const;

/**
 * A column changes where a fact stands for it, and empties where the fact that filled it is gone; what came with an
 * office's old records and was never spoken of stays. Nothing happens to a person who has no talent row. True when
 * there was one.
 */
export async function projectFacts(tx: Sql, talentId: string, facts: readonly StandingFact[], now: Date): Promise<boolean> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT t.languages, t.skills, t.papers, t.rate_floor AS "rateFloor", f.sources
    FROM talent t LEFT JOIN talent_profile f ON f.person_id = t.person_id WHERE t.person_id = ${talentId}::uuid FOR UPDATE OF t`;
  if (!row) return false;
  const before = row.sources ?? {};
  const sources: Record<string, Source> = {};
  const fresh: Record<'talent' | 'profile', Record<string, unknown>> = { talent: {}, profile: {} };
  const claimed: Record<string, StandingFact> = {};
  const kept = Object.fromEntries(maps.map((name) => [name, withoutSpoken(row[name], name, before)])) as Record<MapName, Record<string, unknown>>;

  for (const fact of [...facts].sort(inOrder))
    for (const attribute of attributesOf(fact)) {
      const cited = attribute.of === 'map' ? `${attribute.name}.${attribute.entry}` : (citedAs[attribute.name] ?? attribute.name);
      const holder = claimed[cited];
      if (holder && holder.id !== fact.id) {
        const held = sources[cited];
        if (held && holder.key === fact.key && holder.value !== fact.value) held.doubt ??= `${fact.value} (${fact.source})`;
        continue;
      }
      claimed[cited] = fact;
      sources[cited] = { messageId: fact.messageId, at: fact.saidAt.toISOString(), said: fact.quote.slice(0, 200), by: fact.source };
      if (attribute.of === 'map') {
        kept[attribute.name][attribute.entry] = attribute.value;
        // A proof of any one of them cites the newest statement about the whole.
        const whole = sources[attribute.name];
        if (!whole || whole.at < sources[cited].at) sources[attribute.name] = { ...sources[cited] };
      } else fresh[attribute.of][attribute.name] = attribute.value;
    }

  for (const [name, source] of Object.entries(before)) {
    if (sources[name]) continue;
    const column = Object.keys(citedAs).find((key) => citedAs[key] === name) ?? name;
    const spoken = source.messageId !== null && source.messageId !== undefined && source.by !== undefined;
    if (!spoken) sources[name] = source;
    else if (name === 'playingAge') Object.assign(fresh.talent, { playingAgeMin: null, playingAgeMax: null });
    else if (scalars.talent.has(column)) fresh.talent[column] = null;
    else if (scalars.profile.has(column)) fresh.profile[column] = null;
  }

  // One language that was mentioned says nothing about the others, until somebody names them all.
  const all = facts.some((fact) => fact.key === 'languages' && fact.identity === 'all');
  const added = Object.keys(kept.languages).some((code) => sources[`languages.${code}`]?.by !== undefined);
  if (all) delete kept.languages.more;
  else if (added && Object.keys(kept.languages).every((code) => code === 'more' || sources[`languages.${code}`]?.by !== undefined)) kept.languages.more = 'stated';
  // "Asked, and there are none" stays what it is; only what nobody knows any more is null again.
  const asJson = (name: MapName): string | null => {
    const was = row[name];
    const emptied = Object.keys(kept[name]).length === 0 && (was === null || Object.keys(was).length > 0);
    return emptied ? null : toJsonb(kept[name]);
  };
  await tx.$executeRaw(Prisma.sql`UPDATE talent SET ${Prisma.join([
    ...assignments(fresh.talent),
    ...maps.map((name) => Prisma.sql`${Prisma.raw(snake(name))} = ${asJson(name)}::jsonb`),
    Prisma.sql`updated_at = ${now}`,
  ])} WHERE person_id = ${talentId}::uuid`);
  await tx.$executeRaw`INSERT INTO talent_profile (person_id, workspace_id) VALUES (${talentId}::uuid, castmatch_workspace()) ON CONFLICT (person_id) DO NOTHING`;
  await tx.$executeRaw(Prisma.sql`UPDATE talent_profile SET ${Prisma.join([
    ...assignments(fresh.profile),
    Prisma.sql`sources = ${toJsonb(sources)}::jsonb`,
  ])} WHERE person_id = ${talentId}::uuid`);
  await projectLedger(tx, talentId, facts);
  return true;
} // prettier-ignore

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Names come from the list above, never from a person. */
const assignments = (values: Record<string, unknown>): Prisma.Sql[] =>
  Object.entries(values).map(([name, value]) =>
    name === 'dob' || name === 'lookChangedOn'
      ? Prisma.sql`${Prisma.raw(snake(name))} = ${value}::date`
      : Prisma.sql`${Prisma.raw(snake(name))} = ${value}`,
  );

/** Entries that nobody's standing words are behind: old records stay, what was said is written anew from the facts. */
function withoutSpoken(map: Record<string, unknown> | null, name: MapName, sources: Row['sources']): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map ?? {}).filter(([entry]) => sources?.[`${name}.${entry}`]?.by === undefined));
} // prettier-ignore

/** Advertisements and days that were spoken of; a row carries its fact's id, so that it goes with it. */
async function projectLedger(tx: Sql, talentId: string, facts: readonly StandingFact[]): Promise<void> {
  const ads = facts.filter((fact) => fact.key === 'conflict');
  const days = facts.filter((fact) => fact.key === 'unavailable_until' || fact.key === 'availability_window');
  await tx.$executeRaw`DELETE FROM conflict_entry WHERE talent_id = ${talentId}::uuid AND from_fact AND id <> ALL (${ads.map((f) => f.id)}::uuid[])`;
  await tx.$executeRaw`DELETE FROM availability_window WHERE talent_id = ${talentId}::uuid AND from_fact AND id <> ALL (${days.map((f) => f.id)}::uuid[])`;
  for (const fact of ads) {
    const media = ['tv', 'digital', 'print', 'radio'].filter((medium) => new RegExp(`\\b${medium}\\b`).test(fact.value));
    const until = fact.validTo === null ? null : isoDay(new Date(fact.validTo.getTime() - 1));
    await tx.$executeRaw`
      INSERT INTO conflict_entry (id, workspace_id, talent_id, category, media, until_day, source_message_id, said_at, from_fact)
      VALUES (${fact.id}::uuid, castmatch_workspace(), ${talentId}::uuid, ${categoryName(fact.identity)}, ${media}::text[], ${until}::date,
        ${fact.messageId}::uuid, ${fact.saidAt}, true)
      ON CONFLICT (id) DO UPDATE SET until_day = excluded.until_day, media = excluded.media`;
  }
  for (const fact of days) {
    const range = /^(\d{4}-\d{2}-\d{2}) to (\d{4}-\d{2}-\d{2})$/.exec(fact.value);
    const last = range?.[2] ?? (/^\d{4}-\d{2}-\d{2}$/.test(fact.value) ? fact.value : fact.validTo && isoDay(new Date(fact.validTo.getTime() - 1)));
    const first = range?.[1] ?? isoDay(fact.validFrom);
    if (!last || last < first) continue;
    await tx.$executeRaw`
      INSERT INTO availability_window (id, workspace_id, talent_id, from_day, to_day, state, source_message_id, said_at, from_fact)
      VALUES (${fact.id}::uuid, castmatch_workspace(), ${talentId}::uuid, ${first}::date, ${last}::date, ${fact.key === 'availability_window' ? 'free' : 'busy'},
        ${fact.messageId}::uuid, ${fact.saidAt}, true)
      ON CONFLICT (id) DO NOTHING`;
  }
} // prettier-ignore

/** IST day. */
const isoDay = (at: Date): string => new Date(at.getTime() + 19_800_000).toISOString().slice(0, 10);
