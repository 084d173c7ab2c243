/** Shows a profile with what it lacks and what is out of date: to its owner, a guardian, or the office. */
import { z } from 'zod';
import { istDay, type Matching } from '../../matching/matching.ts';
import { completenessOf, type Gap } from '../../matching/talent/completeness.ts';
import { languageName } from '../../matching/words/language.ts';
import { askConsent, subjectOf } from './subject.ts';
import { defineTool } from './tool.ts';

const input = z.object({
  who: z.string().min(1).max(80).optional().describe('Of the office: the talent. Left out: the writer.'),
});

export type ProfileReport = {
  name: string;
  own: boolean;
  known: number;
  of: number;
  gaps: Gap[];
  city: string | null;
  playingAge: { min: number | null; max: number | null } | null;
  heightCm: number | null;
  languages: string[];
  skills: string[];
  /** Rupees by `kind/unit`. */
  rates: Record<string, number>;
  photoDate: string | null;
  /** Training, work, dialects and papers, in the words they were noted in. */
  career: string[];
  /** What they will not do, and what a costume is cut to. */
  limits: string[];
  measurements: Record<string, string>;
  /** What two people say differently: attribute and the other value. */
  doubts: { attribute: string; says: string }[];
};

/** Opening a profile is an answer to "make me a profile": consent and the rest are then asked one at a time. */
export const createShowProfile = (deps: { matching: Matching }) =>
  defineTool({
    name: 'show_profile',
    description:
      "Shows the writer's own profile (a guardian's child, or for the office any talent): what is known, what is missing or out of date. For a new " +
      'talent who wants to be on file it opens one. Ask for at most one of the gaps, the first that fits.',
    input,
    who: ['talent', 'guardian', 'casting', 'admin'],
    changes: true,
    async run(tx, { who }, context) {
      if (context.chat === 'group')
        return { ok: false, problem: 'profiles are shown in a private chat only' };
      const subject = await subjectOf(tx, deps.matching, who, context);
      if (!subject.ok) return subject;
      if (subject.own) await deps.matching.openProfile(tx, subject.profileId, 'conversation');
      const [talent] = await deps.matching.talents(tx, [subject.profileId]);
      if (!talent) return { ok: false, problem: 'that person is no talent on record' };
      const { known, of, gaps } = completenessOf(talent, istDay(context.now));
      const output: ProfileReport = {
        name: talent.name,
        own: subject.own,
        known,
        of,
        gaps,
        city: talent.profile.locality ?? talent.city,
        playingAge: talent.playingAge,
        heightCm: talent.heightCm,
        languages: Object.entries(talent.languages ?? {}).flatMap(([code, level]) => (code === 'more' || level === 'none' ? [] : [languageName(code)])),
        skills: Object.entries(talent.skills ?? {}).flatMap(([name, level]) => (level === 'none' ? [] : [name])),
        rates: talent.rateFloor ?? {},
        photoDate: talent.profile.photoDate,
        career: [
          ...talent.profile.training,
          ...talent.profile.credits.map(({ title, year }) => (year === null ? title : `${title} (${year})`)),
          ...talent.profile.dialects,
          ...Object.entries(talent.papers ?? {}).flatMap(([name, answer]) => (answer === 'yes' ? [name] : [])),
          ...(talent.union === null || talent.union === 'none' ? [] : [talent.union]),
        ].slice(0, 12),
        limits: talent.profile.comfortLimits,
        measurements: talent.profile.measurements,
        doubts: Object.entries(talent.sources).flatMap(([attribute, { doubt }]) => (doubt ? [{ attribute, says: doubt }] : [])),
      }; // prettier-ignore
      return { ok: true, output, ...(subject.own ? { show: askConsent(gaps, subject.personId) } : {}) };
    },
  });
