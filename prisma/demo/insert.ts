/** Many talents in a handful of statements: a row at a time would take minutes for a hundred thousand. */
import { Prisma, type Tx } from '../client.ts';
import type { DemoTalent } from './person.ts';

/** One statement from one JSON parameter: Postgres reads the rows out of it, so the size of a batch is free. */
async function insert(tx: Tx, table: string, columns: Record<string, string>, rows: Record<string, unknown>[]): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(columns);
  const list = Prisma.raw(names.map((name) => `"${name}"`).join(', '));
  const shape = Prisma.raw(names.map((name) => `"${name}" ${columns[name]}`).join(', '));
  await tx.$executeRaw`INSERT INTO ${Prisma.raw(`"${table}"`)} (${list}) SELECT ${list} FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS given(${shape}) ON CONFLICT DO NOTHING`;
} // prettier-ignore

/** Writes people, guardians, profiles, ledgers and availability; whoever is there already stays as they are. */
export async function insertTalents(
  tx: Tx,
  workspaceId: string,
  people: readonly DemoTalent[],
): Promise<void> {
  const w = { workspace_id: workspaceId };
  const guardians = people.flatMap((p) => (p.guardian ? [p.guardian] : []));
  await insert(
    tx,
    'person',
    { id: 'uuid', workspace_id: 'uuid', name: 'text', role: 'text', demo: 'boolean' },
    [
      ...people.map((p) => ({ id: p.id, name: p.name, role: 'talent', demo: true, ...w })),
      ...guardians.map((g) => ({ id: g.id, name: g.name, role: 'guardian', demo: true, ...w })),
    ],
  );
  await insert(
    tx,
    'talent',
    {
      person_id: 'uuid', workspace_id: 'uuid', dob: 'date', playing_age_min: 'int', playing_age_max: 'int', gender: 'text', city: 'text',
      travels: 'boolean', travel_notice_days: 'int', represented_by: 'text', commission_pct: 'int', height_cm: 'int', languages: 'jsonb',
      skills: 'jsonb', papers: 'jsonb', union_name: 'text', rate_floor: 'jsonb', conveyance_inr: 'int', conflicts_as_of: 'date',
      guardian_id: 'uuid', guardian_consent: 'text', consent: 'text', opted_out_at: 'timestamptz',
    },
    people.map(({ id, guardian, talent: t }) => ({
      ...w, person_id: id, dob: t.dob, playing_age_min: t.playingAgeMin, playing_age_max: t.playingAgeMax, gender: t.gender, city: t.city,
      travels: t.travels, travel_notice_days: t.travelNoticeDays, represented_by: t.representedBy, commission_pct: t.commissionPct,
      height_cm: t.heightCm, languages: t.languages, skills: t.skills, papers: t.papers, union_name: t.unionName, rate_floor: t.rateFloor,
      conveyance_inr: t.conveyanceInr, conflicts_as_of: t.conflictsAsOf, guardian_id: guardian?.id ?? null,
      guardian_consent: t.guardianConsent, consent: t.consent, opted_out_at: t.optedOutAt,
    })),
  ); // prettier-ignore
  await insert(
    tx,
    'talent_profile',
    {
      person_id: 'uuid', workspace_id: 'uuid', locality: 'text', build: 'text', weight_kg: 'int', hair: 'text', eyes: 'text', beard: 'text',
      tattoos: 'text', look: 'text[]', dialects: 'text[]', credits: 'jsonb', training: 'text[]', bio: 'text', bio_language: 'text',
      bio_english: 'text', photo_url: 'text', photo_date: 'date', look_changed_on: 'date', agent_name: 'text', comfort_limits: 'text[]',
      sources: 'jsonb',
    },
    people.map(({ id, profile: p }) => ({
      ...w, person_id: id, locality: p.locality, build: p.build, weight_kg: p.weightKg, hair: p.hair, eyes: p.eyes, beard: p.beard,
      tattoos: p.tattoos, look: p.look, dialects: p.dialects, credits: p.credits, training: p.training, bio: p.bio,
      bio_language: p.bioLanguage, bio_english: p.bioEnglish, photo_url: p.photoUrl, photo_date: p.photoDate,
      look_changed_on: p.lookChangedOn, agent_name: p.agentName, comfort_limits: p.comfortLimits, sources: p.sources,
    })),
  ); // prettier-ignore
  await insert(
    tx,
    'conflict_entry',
    {
      id: 'uuid', workspace_id: 'uuid', talent_id: 'uuid', category: 'text', brand: 'text', media: 'text[]', territory: 'text', from_day: 'date',
      until_day: 'date', perpetual: 'boolean', said_at: 'timestamptz',
    },
    people.flatMap(({ id, ledger }) =>
      ledger.map((c) => ({
        ...w, id: c.id, talent_id: id, category: c.category, brand: c.brand, media: c.media, territory: c.territory, from_day: c.fromDay,
        until_day: c.untilDay, perpetual: c.perpetual, said_at: c.saidAt,
      })),
    ),
  ); // prettier-ignore
  await insert(
    tx,
    'availability_window',
    { id: 'uuid', workspace_id: 'uuid', talent_id: 'uuid', from_day: 'date', to_day: 'date', state: 'text', said_at: 'timestamptz' },
    people.flatMap(({ id, windows }) =>
      windows.map((v) => ({ ...w, id: v.id, talent_id: id, from_day: v.fromDay, to_day: v.toDay, state: v.state, said_at: v.saidAt })),
    ),
  ); // prettier-ignore
}
