/** Writes what a talent's standing facts say into the columns that matching reads, in the transaction that changed them. */
import { Prisma, type Sql } from '../../prisma/client.ts';
import { toJsonb } from '../../prisma/jsonb.ts';
import { categoryName } from '../words/category.ts';
import { noAds, type RowName, type StandingFact } from './attributes.ts';
import { maps, nobody, projectionOf, rows, type Before } from './projection.ts';

/** Nothing happens to a person who has no talent row, or whose profile is set aside for another account's. True when something did. */
export async function projectFacts(tx: Sql, talentId: string, facts: readonly StandingFact[], now: Date): Promise<boolean> {
  const [row] = await tx.$queryRaw<(Before & { aside: boolean })[]>`
    SELECT t.merged_into IS NOT NULL AS aside, t.languages, t.skills, t.papers, t.rate_floor AS "rateFloor", f.measurements, f.dialects, f.training, f.credits,
      f.comfort_limits AS "comfortLimits", f.sources
    FROM talent t LEFT JOIN talent_profile f ON f.person_id = t.person_id WHERE t.person_id = ${talentId}::uuid FOR UPDATE OF t`;
  if (!row || row.aside) return false;
  const { talent, profile, maps: kept, rows: listed, sources } = projectionOf(row, facts);
  await tx.$executeRaw(Prisma.sql`UPDATE talent SET ${Prisma.join([
    ...assignments(talent),
    ...maps.map((name) => asJson(name, kept[name])),
    Prisma.sql`updated_at = ${now}`,
  ])} WHERE person_id = ${talentId}::uuid`);
  await tx.$executeRaw`INSERT INTO talent_profile (person_id, workspace_id) VALUES (${talentId}::uuid, castmatch_workspace()) ON CONFLICT (person_id) DO NOTHING`;
  await tx.$executeRaw(Prisma.sql`UPDATE talent_profile SET ${Prisma.join([
    ...assignments(profile),
    ...ofProfile(listed, kept.measurements),
    asJson('sources', sources),
  ])} WHERE person_id = ${talentId}::uuid`);
  await projectLedger(tx, talentId, facts);
  return true;
} // prettier-ignore

const asJson = (name: string, value: unknown): Prisma.Sql =>
  Prisma.sql`${Prisma.raw(snake(name))} = ${value === null ? null : toJsonb(value)}::jsonb`;

/** What stands in the profile row by row, and the measurements. */
export const ofProfile = (
  listed: Readonly<Record<RowName, readonly unknown[]>>,
  measurements: object | null,
): Prisma.Sql[] => [
  asJson('measurements', measurements),
  ...rows.map((name) =>
    name === 'credits'
      ? asJson(name, listed[name])
      : Prisma.sql`${Prisma.raw(snake(name))} = ${listed[name]}::text[]`,
  ),
];

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Names come from the list above, never from a person. */
export const assignments = (values: Record<string, unknown>): Prisma.Sql[] =>
  Object.entries(values).map(([name, value]) =>
    name === 'dob' || name === 'lookChangedOn' || name === 'conflictsAsOf'
      ? Prisma.sql`${Prisma.raw(snake(name))} = ${value}::date`
      : Prisma.sql`${Prisma.raw(snake(name))} = ${value}`,
  );

/** Advertisements and days that were spoken of; a row carries its fact's id, so that it goes with it. */
async function projectLedger(tx: Sql, talentId: string, facts: readonly StandingFact[]): Promise<void> {
  const ads = facts.filter((fact) => fact.key === 'conflict' && fact.identity !== noAds);
  const days = facts.filter((fact) => fact.key === 'unavailable_until' || fact.key === 'availability_window');
  await tx.$executeRaw`DELETE FROM conflict_entry WHERE talent_id = ${talentId}::uuid AND from_fact AND id <> ALL (${ads.map((f) => f.id)}::uuid[])`;
  await tx.$executeRaw`DELETE FROM availability_window WHERE talent_id = ${talentId}::uuid AND from_fact AND id <> ALL (${days.map((f) => f.id)}::uuid[])`;
  for (const fact of ads) {
    const media = ['tv', 'digital', 'print', 'ooh', 'cinema', 'radio'].filter((medium) => new RegExp(`\\b${medium}\\b`).test(fact.value));
    const territory = /\bin (IN(?:-[A-Z]{2})?|WW)\b/.exec(fact.value)?.[1] ?? null;
    const perpetual = /\bfor good\b/.test(fact.value);
    const until = fact.validTo === null ? null : isoDay(new Date(fact.validTo.getTime() - 1));
    await tx.$executeRaw`
      INSERT INTO conflict_entry (id, workspace_id, talent_id, category, media, territory, until_day, perpetual, source_message_id, said_at, from_fact)
      VALUES (${fact.id}::uuid, castmatch_workspace(), ${talentId}::uuid, ${categoryName(fact.identity)}, ${media}::text[], ${territory}, ${until}::date, ${perpetual},
        ${fact.messageId}::uuid, ${fact.saidAt}, true)
      ON CONFLICT (id) DO UPDATE SET until_day = excluded.until_day, media = excluded.media, territory = excluded.territory, perpetual = excluded.perpetual`;
  }
  for (const fact of days) {
    // An answer to a question about dates wrote its days itself, with the hours that a fact has no column for.
    if (/^(?:free|tentative|busy) \d{4}-/.test(fact.value)) continue;
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

/** The same for many who were just added and of whom nothing is known yet, in two statements. Ads and days are rare there: one by one. */
export async function projectNew(
  tx: Sql,
  people: readonly { personId: string; facts: readonly StandingFact[] }[],
  now: Date,
): Promise<void> {
  const made = people.map(({ personId, facts }) => ({ id: personId, ...projectionOf(nobody, facts) }));
  const talents = made.map(({ id, talent, maps: kept }) => ({ id, ...talent, ...kept }));
  const profiles = made.map(({ id, profile, maps: kept, rows: listed, sources }) => ({ id, ...profile, measurements: kept.measurements, ...listed, sources }));
  await tx.$executeRaw`
    UPDATE talent t SET stage_name = r."stageName", dob = r.dob, playing_age_min = r."playingAgeMin", playing_age_max = r."playingAgeMax", gender = r.gender,
      city = r.city, travels = r.travels, travel_notice_days = r."travelNoticeDays", represented_by = r."representedBy", commission_pct = r."commissionPct",
      height_cm = r."heightCm", union_name = r."unionName", languages = r.languages, skills = r.skills, papers = r.papers, rate_floor = r."rateFloor", updated_at = ${now}
    FROM jsonb_to_recordset(${toJsonb(talents)}::jsonb) AS r(id uuid, "stageName" text, dob date, "playingAgeMin" int, "playingAgeMax" int, gender text, city text,
      travels boolean, "travelNoticeDays" int, "representedBy" text, "commissionPct" int, "heightCm" int, "unionName" text, languages jsonb, skills jsonb,
      papers jsonb, "rateFloor" jsonb)
    WHERE t.person_id = r.id`;
  await tx.$executeRaw`
    UPDATE talent_profile f SET locality = r.locality, weight_kg = r."weightKg", hair = r.hair, eyes = r.eyes, beard = r.beard, tattoos = r.tattoos, build = r.build,
      agent_name = r."agentName", measurements = r.measurements, dialects = r.dialects, training = r.training, credits = r.credits,
      comfort_limits = r."comfortLimits", sources = r.sources
    FROM jsonb_to_recordset(${toJsonb(profiles)}::jsonb) AS r(id uuid, locality text, "weightKg" int, hair text, eyes text, beard text, tattoos text, build text,
      "agentName" text, measurements jsonb, dialects text[], training text[], credits jsonb, "comfortLimits" text[], sources jsonb)
    WHERE f.person_id = r.id`;
  for (const { personId, facts } of people)
    if (facts.some(({ key }) => key === 'conflict' || key === 'unavailable_until' || key === 'availability_window')) await projectLedger(tx, personId, facts);
} // prettier-ignore
