/** What the model has to answer about a brief: every value beside the very words it was read from. */
import { z } from 'zod';
import { projectTypes } from '../../../../matching/role.ts';

const words = z
  .string()
  .describe('Verbatim from the message or the transcript; never translated or corrected.');
const said = <T extends z.ZodType>(value: T) => z.object({ value, words }).nullable();
const range = z.object({ min: z.number().int().nullable(), max: z.number().int().nullable() });

const role = z.object({
  title: z.string().describe('Short English name of the role.'),
  /** Crowd, doubles, body parts, dancing or signing only: nobody asks them for a language. */
  speechless: z.boolean(),
  count: said(z.number().int()),
  gender: said(z.enum(['male', 'female', 'transgender', 'any'])),
  playingAge: said(range),
  legalAgeMin: said(z.number().int()),
  heightCm: said(range),
  languages: z.array(z.object({ code: z.string(), must: z.boolean(), words })),
  skills: z.array(z.object({ name: z.string(), must: z.boolean(), words })),
  look: z.array(z.object({ tag: z.string(), words })),
  city: said(z.string()),
  /** A single day has `from` equal to `to`. */
  shootDates: z.array(z.object({ from: z.string(), to: z.string(), words })),
  datesMode: said(z.enum(['all', 'any'])),
  shootDays: said(z.number().int()),
  audition: z
    .object({ from: z.string().nullable(), to: z.string().nullable(), place: z.string().nullable(), words })
    .nullable(),
  submitBy: said(z.string()),
  rate: z
    .object({
      amountInr: z.number().nullable(),
      maxInr: z.number().nullable(),
      per: z.enum(['day', 'month', 'episode', 'project']).nullable(),
      words,
    })
    .nullable(),
  agency: said(z.enum(['included', 'extra'])),
  conveyance: said(z.enum(['included', 'extra'])),
  usage: z
    .object({
      media: z.array(z.enum(['tv', 'digital', 'print', 'ooh', 'cinema', 'radio', 'all'])),
      months: z.number().int().nullable(),
      perpetual: z.boolean(),
      territory: z.string().nullable(),
      words,
    })
    .nullable(),
  conflicts: z.array(z.object({ category: z.string(), lookbackMonths: z.number().int().nullable(), words })),
  union: said(z.string()),
  travel: said(z.boolean()),
});

export const briefAnswer = z.object({
  /** All text of the pictures and documents, word for word, in their order; empty without any. */
  transcript: z.string(),
  project: z.object({
    type: said(z.enum(projectTypes)),
    confidential: said(z.literal(true)),
    title: said(z.string()),
    director: said(z.string()),
    productionHouse: said(z.string()),
    /** It advertises something: then its usage has to be told. */
    advertises: z.boolean(),
  }),
  roles: z.array(role),
  doubts: z.array(z.object({ words, about: z.string() })),
  unfinished: z.boolean(),
});

export type BriefAnswer = z.infer<typeof briefAnswer>;
export type AnsweredRole = BriefAnswer['roles'][number];
