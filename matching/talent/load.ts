/** Reads talents as the rules and the cards need them: one query for any number of people. */
import { Prisma, type Tx } from '../../prisma/client.ts';
import type { Credit } from './attributes.ts';
import type { ConflictEntry, Level, Source, TalentFacts, Window } from './facts.ts';

export type Profile = {
  locality: string | null;
  look: string[];
  dialects: string[];
  credits: Credit[];
  training: string[];
  bio: string | null;
  bioEnglish: string | null;
  photoUrl: string | null;
  photoDate: string | null;
  lookChangedOn: string | null;
  comfortLimits: string[];
  weightKg: number | null;
  hair: string | null;
  eyes: string | null;
  beard: string | null;
  tattoos: string | null;
  /** `34 in` by chest, waist, hips, shoe. */
  measurements: Record<string, string>;
  /** Where the profile began; null for one that was always here. */
  origin: 'conversation' | 'forwarded' | 'import' | null;
};
export type Talent = TalentFacts & { profile: Profile };

type Row = {
  id: string;
  name: string;
  dob: string | null;
  playing_age_min: number | null;
  playing_age_max: number | null;
  gender: string | null;
  city: string | null;
  travels: boolean | null;
  travel_notice_days: number | null;
  represented_by: TalentFacts['representedBy'];
  commission_pct: number | null;
  height_cm: number | null;
  languages: Record<string, Level> | null;
  skills: Record<string, Level> | null;
  papers: Record<string, 'yes' | 'no'> | null;
  union_name: string | null;
  rate_floor: Record<string, number> | null;
  conveyance_inr: number | null;
  conflicts_as_of: string | null;
  guardian_id: string | null;
  guardian_consent: TalentFacts['guardianConsent'];
  consent: TalentFacts['consent'];
  opted_out: boolean;
  sources: Record<string, Partial<Source>> | null;
  conflicts: (Omit<ConflictEntry, 'source'> & { messageId: string | null; saidAt: string })[] | null;
  windows: Window[] | null;
  profile: Partial<Profile> | null;
};

/** In the order of `ids`; whoever is not in this workspace is left out. */
export async function loadTalents(tx: Tx, ids: readonly string[]): Promise<Talent[]> {
  if (ids.length === 0) return [];
  const instant = Prisma.raw(`'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`);
  const rows = await tx.$queryRaw<Row[]>`
    SELECT t.person_id::text AS id, coalesce(t.stage_name, p.name) AS name, t.dob::text AS dob, t.playing_age_min, t.playing_age_max,
      t.gender, t.city, t.travels, t.travel_notice_days, t.represented_by, t.commission_pct, t.height_cm, t.languages, t.skills,
      t.papers, t.union_name, t.rate_floor, t.conveyance_inr, t.conflicts_as_of::text AS conflicts_as_of,
      t.guardian_id::text AS guardian_id, t.guardian_consent, t.consent, t.opted_out_at IS NOT NULL AS opted_out, f.sources,
      (SELECT jsonb_agg(jsonb_build_object('category', c.category, 'media', c.media, 'territory', c.territory, 'from', c.from_day,
          'until', c.until_day, 'perpetual', c.perpetual, 'messageId', c.source_message_id,
          'saidAt', to_char(c.said_at AT TIME ZONE 'UTC', ${instant})) ORDER BY c.from_day, c.id)
        FROM conflict_entry c WHERE c.talent_id = t.person_id) AS conflicts,
      (SELECT jsonb_agg(jsonb_build_object('from', w.from_day, 'to', w.to_day, 'state', w.state, 'messageId', w.source_message_id,
          'saidAt', to_char(w.said_at AT TIME ZONE 'UTC', ${instant})) ORDER BY w.said_at, w.id)
        FROM availability_window w WHERE w.talent_id = t.person_id) AS windows,
      CASE WHEN f.person_id IS NOT NULL THEN jsonb_build_object('locality', f.locality, 'look', f.look, 'dialects', f.dialects,
        'credits', f.credits, 'training', f.training, 'bio', f.bio, 'bioEnglish', f.bio_english, 'photoUrl', f.photo_url,
        'photoDate', f.photo_date, 'lookChangedOn', f.look_changed_on, 'comfortLimits', f.comfort_limits,
        'weightKg', f.weight_kg, 'hair', f.hair, 'eyes', f.eyes, 'beard', f.beard, 'tattoos', f.tattoos, 'measurements', coalesce(f.measurements, '{}'),
        'origin', t.origin)
        ELSE jsonb_build_object('origin', t.origin) END AS profile
    FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS asked(id, place)
    JOIN talent t ON t.person_id = asked.id
    JOIN person p ON p.id = t.person_id
    LEFT JOIN talent_profile f ON f.person_id = t.person_id
    ORDER BY asked.place`;
  return rows.map(toTalent);
}

function toTalent(row: Row): Talent {
  const source = (given: Partial<Source>): Source => ({
    messageId: given.messageId ?? null,
    at: given.at ?? '',
    said: given.said ?? '',
    ...(given.by === undefined ? {} : { by: given.by }),
    ...(given.doubt === undefined ? {} : { doubt: given.doubt }),
  });
  return {
    talentId: row.id,
    name: row.name,
    dob: row.dob,
    playingAge:
      row.playing_age_min === null && row.playing_age_max === null
        ? null
        : { min: row.playing_age_min, max: row.playing_age_max },
    gender: row.gender,
    city: row.city,
    travels: row.travels,
    travelNoticeDays: row.travel_notice_days,
    representedBy: row.represented_by,
    commissionPct: row.commission_pct,
    heightCm: row.height_cm,
    languages: row.languages,
    skills: row.skills,
    papers: row.papers,
    union: row.union_name,
    rateFloor: row.rate_floor,
    conveyanceInr: row.conveyance_inr,
    conflictsAsOf: row.conflicts_as_of,
    conflicts: (row.conflicts ?? []).map(({ messageId, saidAt, ...entry }) => ({
      ...entry,
      source: { messageId, at: saidAt, said: `${entry.category} ad` },
    })),
    windows: row.windows ?? [],
    guardianId: row.guardian_id,
    guardianConsent: row.guardian_consent,
    consent: row.consent,
    ...(row.profile?.origin === 'conversation' ? { consentAsked: true as const } : {}),
    optedOut: row.opted_out,
    sources: Object.fromEntries(Object.entries(row.sources ?? {}).map(([field, s]) => [field, source(s)])),
    profile: { ...emptyProfile, ...row.profile },
  };
}

const emptyProfile: Profile = {
  locality: null,
  look: [],
  dialects: [],
  credits: [],
  training: [],
  bio: null,
  bioEnglish: null,
  photoUrl: null,
  photoDate: null,
  lookChangedOn: null,
  comfortLimits: [],
  weightKg: null,
  hair: null,
  eyes: null,
  beard: null,
  tattoos: null,
  measurements: {},
  origin: null,
};
