/** Notes what somebody says about a talent: as facts with the message as source, which the searched columns follow. */
import { z } from 'zod';
import { ageOn } from '../../matching/constraints/days.ts';
import { istDay, type Matching } from '../../matching/matching.ts';
import { completenessOf, type Gap } from '../../matching/talent/completeness.ts';
import type { Talent } from '../../matching/talent/load.ts';
import type { Memory, NewFact } from '../../memory/memory.ts';
import type { Tx } from '../../prisma/client.ts';
import type { FactKey } from '../../memory/long-term/keys.ts';
import { keepAd, keepDays, type SaidDay, type Telling } from '../outreach/check/facts.ts';
import { readAdFact } from '../understanding/replies/ad-terms.ts';
import { readChanges } from '../understanding/profiles/read-changes.ts';
import type { Asked } from '../understanding/profiles/said.ts';
import { guardianChoices } from './choices.ts';
import { aboutGuardian, askConsent, subjectOf } from './subject.ts';
import { defineTool, type ToolContext, type ToolResult } from './tool.ts';

/** What a profile holds that its owner may change by saying so. */
export const profileKeys = [
  'name', 'born', 'age', 'gender', 'height', 'home_city', 'travel', 'playing_age', 'union', 'agent', 'languages', 'skill', 'papers', 'look', 'rate_floor',
  'training', 'credit', 'dialect', 'measurement', 'comfort', 'availability_window', 'conflict',
] as const satisfies readonly FactKey[]; // prettier-ignore

const input = z.object({
  who: z.string().min(1).max(80).optional().describe('Of the office: the talent it is about. A guardian: the child. Left out: the writer.'),
  values: z
    .array(
      z.object({
        key: z.enum(profileKeys),
        identity: z.string().max(60).default('').describe('languages: the language in English; skill, papers: its name; look: weight, beard, hair, eyes or tattoos; measurement: chest, waist, hips or shoe; comfort: what it is about, such as kissing scenes or night shoots; credit: the title; availability_window: the day YYYY-MM-DD; conflict: the category; rate_floor: TV, digital, print, film, web series, serials or empty for any.'),
        value: z.string().min(1).max(120).describe(`born YYYY-MM-DD; height "165 cm"; playing_age "25-32"; languages "Marathi" or "Marathi, basic"; skill "swimming" or "swimming, none"; papers "passport: yes"; look "71 kg"; rate_floor "20000 per day"; travel "yes", "no" or "with 2 days notice"; gender male, female or transgender; measurement "chest 34 in"; comfort "no kissing scenes" or "fine with kissing scenes"; credit "Title, web series, 2024"; availability_window "busy 2026-12-12", "free 2026-12-12" or "tentative 2026-12-12 from 16:00"; conflict "tea, tv + digital, in IN-GJ, until 2027-03-31".`),
        words: z.string().min(1).max(400).describe('The words of the message that say so, verbatim.'),
      }),
    )
    .min(1)
    .max(120),
  asked: z.enum(['name', 'age', 'city', 'languages', 'height', 'gender', 'rate', 'skills', 'playing_age']).optional().describe('What the desk had asked, when this answers it.'),
}); // prettier-ignore

export type UpdateReport = {
  /** null: the writer. */
  about: string | null;
  /** Of a guardian's children which one is meant was not said: nothing was noted yet. Ask once; their next words may name one. */
  which?: string[];
  /** A child's words: nothing was kept. */
  child: boolean;
  noted: { key: string; identity: string; value: string; was: string | null; doubt: string | null }[];
  /** Photos on file no longer show the person. */
  photosStale: boolean;
  opened: boolean;
  /** The guardian has not agreed yet: nothing was kept, and the question for it is shown. */
  unagreed: boolean;
  /** The writer said no to being kept: nothing is noted. */
  declined?: true;
  gaps: Gap[];
};

export const createUpdateProfile = (deps: { matching: Matching; memory: Memory }) =>
  defineTool({
    name: 'update_profile',
    description:
      'Notes what the writer says about their own profile (city, age, height, weight, look, measurements, languages, dialects, skills, training, credits, rate, agent, papers, days they are free or busy, ads they have out, what they will not do), or the office or a ' +
      'guardian about a child (nothing is kept before the guardian agreed). Each value needs its verbatim words. Returns what was noted, what it replaced, what is doubtful and what is still missing: ' +
      'confirm in one line, ask at most one of the gaps.',
    input,
    who: ['talent', 'guardian', 'casting', 'admin'],
    changes: true,
    async run(tx, { who, values, asked }, context) {
      if (context.chat === 'group')
        return { ok: false, problem: 'profiles are changed in a private chat only' };
      const subject = await subjectOf(tx, deps.matching, who, context);
      if (!subject.ok) return subject.which ? askWhich(subject.which, context) : subject;
      // The office may pass a talent's words on; whoever speaks for themselves or a child says them.
      const sources = [
        ...(await wordsBefore(tx, context)),
        ...context.sources.filter(({ forwarded }) => !forwarded || subject.source === 'office'),
      ];
      const kept = values.flatMap((value) => {
        const source = sources.findLast(({ text }) => text.includes(value.words));
        return source && agrees(value, source, asked ?? null, subject) ? [{ ...value, source }] : [];
      });
      if (kept.length === 0) return { ok: false, problem: 'only words of the message itself can be noted' };
      const report = (more: Partial<UpdateReport>): ToolResult => ({
        ok: true,
        output: {
          about: subject.name,
          child: false,
          noted: [],
          photosStale: false,
          opened: false,
          unagreed: false,
          gaps: [],
          ...more,
        },
        show: subject.own ? askConsent(more.gaps ?? [], subject.personId) : { focus: { ward: null } },
      });
      const today = istDay(context.now);
      if (subject.source === 'guardian') {
        const ward = await tx.talent.findUnique({
          where: { personId: subject.personId },
          select: { guardianConsent: true },
        });
        if (ward?.guardianConsent !== 'given')
          return {
            ...report({ unagreed: true }),
            show: {
              choices: guardianChoices(subject.personId),
              focus: {
                asked: {
                  about: `${aboutGuardian}${subject.personId}`,
                  ...(sources.length > 0 ? { of: sources.at(-1)?.messageId ?? '' } : {}),
                },
              },
            },
          };
        if (kept.some((value) => isGrown(value, today))) return { ok: false, problem: grownChild };
      }
      if (subject.own && kept.some((value) => isMinor(value, today))) {
        await deps.matching.closeProfile(tx, subject.profileId);
        return report({ child: true });
      }
      const opened = subject.own && (await deps.matching.openProfile(tx, subject.profileId, 'conversation'));
      const [before] = await deps.matching.talents(tx, [subject.profileId]);
      if (!before) return { ok: false, problem: 'that person is no talent on record' };
      if (subject.own && before.consent === 'withdrawn')
        return {
          ...report({ declined: true }),
          show: {
            ...askConsent(['consent'], subject.personId),
            focus: { asked: { about: 'profile.consent' } },
          },
        };
      const named = kept.filter(
        (value) => value.key !== 'name' || asked === 'name' || isAnotherName(before, value.value),
      );
      const said = named.filter(({ key }) => !apart.has(key)).map(
        ({ source, words, ...value }): NewFact => ({
          ...value,
          quote: words,
          source: subject.source,
          messageId: source.messageId,
          saidAt: source.sentAt,
        }),
      ); // prettier-ignore
      const changed = said.find((fact) => fact.key === 'look' && differs(before, fact));
      if (changed && !said.some((fact) => fact.identity === 'changed'))
        said.push({ ...changed, identity: 'changed', value: istDay(changed.saidAt) });
      await deps.memory.learnIn(tx, context.workspaceId, subject.personId, said);
      const told = await keepApart(tx, deps, named, {
        ...context,
        talentId: subject.profileId,
        factsOf: subject.personId,
        speaker: subject.source,
      });
      const [after] = await deps.matching.talents(tx, [subject.profileId]);
      const open = completenessOf(after ?? before, today).gaps;
      return report({
        opened,
        noted: [...said.filter(({ identity }) => identity !== 'changed' && identity !== 'all'), ...told].map(({ key, identity, value }) => ({
          key, identity, value, was: wordOf(before, key, identity), doubt: doubtOf(after ?? before, key, identity),
        })),
        photosStale: said.some((fact) => fact.identity === 'changed') && before.profile.photoUrl !== null,
        gaps: open,
      }); // prettier-ignore
    },
  });

/** Days and ads have rows beside their facts, so that matching can count with them. */
const apart: ReadonlySet<string> = new Set(['availability_window', 'conflict']);
const dayValue = /^(free|busy|tentative) (\d{4}-\d\d-\d\d)(?: ((?:from|until) \d\d:\d\d))?$/;

async function keepApart(
  tx: Tx,
  deps: { memory: Memory },
  values: readonly (Value & { source: Telling['source'] })[],
  about: Omit<Telling, 'source'>,
): Promise<Value[]> {
  const done: Value[] = [];
  for (const value of values) {
    const telling = { ...about, source: value.source };
    const [, state, day, note = null] = value.key === 'availability_window' ? (dayValue.exec(value.value) ?? []) : [];
    const ad = value.key === 'conflict' ? readAdFact(value.value) : null;
    if (state !== undefined && day !== undefined)
      await keepDays(tx, deps, telling, [{ day, state: state as SaidDay['state'], note }], value.words);
    else if (ad) await keepAd(tx, deps, telling, { ...ad, category: value.identity || ad.category }, value.words);
    else continue;
    done.push(value);
  }
  return done;
} // prettier-ignore

/** "Main Sunita" of somebody on record as Sunita Kulkarni renames nobody. */
function isAnotherName({ name, sources, profile }: Talent, said: string): boolean {
  if (sources['stageName'] === undefined && profile.origin === 'conversation') return true;
  const words = name.toLowerCase().split(/[\s.]+/);
  return !said.toLowerCase().split(/[\s.]+/).every((word) => words.includes(word)); // prettier-ignore
}

function askWhich(which: string[], { sources }: ToolContext): ToolResult {
  const output: UpdateReport = {
    about: null, which, child: false, unagreed: false, noted: [], photosStale: false, opened: false, gaps: [],
  }; // prettier-ignore
  return { ok: true, output, show: { focus: { reply: null, ward: { messageIds: sources.map(({ messageId }) => messageId) } } } };
} // prettier-ignore

/** What a guardian said before they were asked which child it is about. */
const wordsBefore = async (tx: Tx, { focus, author }: ToolContext) =>
  !focus.ward
    ? []
    : tx.$queryRaw<{ messageId: string; text: string; sentAt: Date }[]>`
        SELECT id AS "messageId", text, sent_at AS "sentAt" FROM message
        WHERE id = ANY(${focus.ward.messageIds}::uuid[]) AND author_id = ${author.personId}::uuid ORDER BY seq`;

type Value = { key: string; identity: string; value: string; words: string };

/** Where the rules read the same thing in the words, they must read the same value: a number is never misheard on the way. */
function agrees(value: Value, source: { text: string; sentAt: Date }, asked: Asked | null, { own, source: by }: { own: boolean; source: string }): boolean {
  const readIn = (text: string) =>
    readChanges(text, { at: source.sentAt, asked, about: own ? 'self' : 'another' }).filter(
      (other) => other.key === value.key && other.identity.toLowerCase() === value.identity.toLowerCase(),
    );
  // A guardian of several says a height of each: there the words of this one decide.
  const part = by === 'guardian' ? readIn(value.words) : [];
  const same = part.length > 0 ? part : readIn(source.text);
  const digits = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');
  return same.length === 0 || same.some((other) => digits(other.value) === digits(value.value));
} // prettier-ignore

/** A guardian's own age is easily taken for the child's. */
export const grownChild = 'a child with a guardian is under 18: ask how old the child is';
const isGrown = (value: Value, today: string): boolean =>
  (value.key === 'age' || value.key === 'born') && !isMinor(value, today);

function isMinor({ key, value }: Value, today: string): boolean {
  if (key === 'age') return Number(value) < 18;
  return key === 'born' && ageOn(value, today) < 18;
}

/** A look that is known and was another: then older photos show somebody else. Five kilos are seen, two are not. */
function differs({ profile }: Talent, { identity, value }: NewFact): boolean {
  if (identity === 'weight') return profile.weightKg !== null && Math.abs(profile.weightKg - Number(/\d+/.exec(value)?.[0])) >= 5;
  const was = identity === 'beard' ? profile.beard : identity === 'hair' ? profile.hair : null;
  return was !== null && was.toLowerCase() !== value.toLowerCase() && !was.toLowerCase().includes(value.toLowerCase());
} // prettier-ignore

const citedAs: Readonly<Record<string, string>> = {
  home_city: 'city', born: 'dob', age: 'playingAge', playing_age: 'playingAge', height: 'heightCm', union: 'union', agent: 'representedBy', travel: 'travels', gender: 'gender', name: 'stageName',
}; // prettier-ignore

function doubtOf(talent: Talent, key: string, identity: string): string | null {
  const cited = key === 'look' ? (identity === 'weight' ? 'weightKg' : identity) : (citedAs[key] ?? '');
  return talent.sources[cited]?.doubt ?? null;
}

/** What stood there before, in words; null where nothing did. */
function wordOf(talent: Talent, key: string, identity: string): string | null {
  const { profile } = talent;
  switch (key) {
    case 'home_city':
      return profile.locality ?? talent.city;
    case 'height':
      return talent.heightCm === null ? null : `${talent.heightCm} cm`;
    case 'playing_age':
      // A single age is how old they are, and nobody's word on what they play.
      return talent.playingAge?.min && talent.playingAge.max && talent.playingAge.min < talent.playingAge.max ? `${talent.playingAge.min}-${talent.playingAge.max}` : null;
    case 'look':
      return identity === 'weight' ? profile.weightKg === null ? null : `${profile.weightKg} kg` : identity === 'beard' ? profile.beard : identity === 'hair' ? profile.hair : null;
    case 'rate_floor': {
      const any = talent.rateFloor?.['any/day'];
      return identity === '' && any !== undefined ? `${any} per day` : null;
    }
    default:
      return null;
  }
} // prettier-ignore
