/**
 * A role as a brief states it: the exact, hard and soft requirements that people are matched against.
 * `null` and `[]` mean "not stated", never "does not matter".
 */
import { z } from 'zod';

/** Calendar day in IST, `YYYY-MM-DD`. */
export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const projectTypes = [
  'tvc',
  'dvc',
  'print',
  'film',
  'web_series',
  'tv_serial',
  'short_film',
  'music_video',
  'theatre',
  'event',
  'voice_over',
  'other',
] as const;

const range = z.object({ min: z.number().int().nullable(), max: z.number().int().nullable() });

export const roleSpec = z.object({
  title: z.string(),
  count: z.number().int().positive(),
  gender: z.enum(['male', 'female', 'transgender', 'any']),
  /** The age the person must look, not the legal one. */
  playingAge: range.nullable(),
  legalAgeMin: z.number().int().nullable(),
  heightCm: range.nullable(),
  /** ISO 639-1, else 639-3; `must: false` is a preference or one of several alternatives. */
  languages: z.array(z.object({ code: z.string(), must: z.boolean() })),
  skills: z.array(z.object({ name: z.string(), must: z.boolean() })),
  /** Short English tags; scored softly, never a filter. */
  look: z.array(z.string()),
  city: z.string().nullable(),
  /** Cities that are as good as `city`: whoever lives in any of them lives where the work is. */
  otherCities: z.array(z.string()).optional(),
  shootDates: z.array(isoDate),
  /** `all`: every date is needed; `any`: the work falls on `shootDays` of them. */
  datesMode: z.enum(['all', 'any']).nullable(),
  shootDays: z.number().int().positive().nullable(),
  audition: z
    .object({ from: z.string().nullable(), to: z.string().nullable(), place: z.string().nullable() })
    .nullable(),
  submitBy: z.string().nullable(),
  /** Rupees for one person; `maxInr` is set when a range was given. */
  rate: z
    .object({
      amountInr: z.number().nullable(),
      maxInr: z.number().nullable(),
      per: z.enum(['day', 'month', 'episode', 'project']).nullable(),
      agency: z.enum(['included', 'extra']).nullable(),
      /** Percent that the agency takes, where the brief names it: the same for everybody, represented or not. */
      agencyPct: z.number().min(0).max(50).optional(),
      conveyance: z.enum(['included', 'extra']).nullable(),
    })
    .nullable(),
  usage: z
    .object({
      /** `all` means every medium, as a brief may say. */
      media: z.array(z.enum(['tv', 'digital', 'print', 'ooh', 'cinema', 'radio', 'all'])),
      months: z.number().int().nullable(),
      perpetual: z.boolean(),
      /** ISO: `IN`, a state such as `IN-MH`, or `WW`. */
      territory: z.string().nullable(),
    })
    .nullable(),
  /** Product categories in which a running or recent ad rules a person out. `null` months: currently or ever. */
  conflicts: z.array(z.object({ category: z.string(), lookbackMonths: z.number().int().nullable() })),
  minor: z.boolean(),
  union: z.string().nullable(),
  /** true: production pays travel or stay; false: locals only or at own expense. */
  travel: z.boolean().nullable(),
});
export type RoleSpec = z.infer<typeof roleSpec>;

/** Every city that will do, the one named first in front. */
export const citiesOf = ({ city, otherCities = [] }: Pick<RoleSpec, 'city' | 'otherCities'>): string[] =>
  city === null ? [] : [...new Set([city, ...otherCities])];

/** What a brief can lack; asked for one at a time, most valuable first. */
export const essentials = [
  'playingAge',
  'gender',
  'city',
  'shootDates',
  'rate',
  'languages',
  'usage',
] as const;
export type Essential = (typeof essentials)[number];
