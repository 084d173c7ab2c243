/** A few people side by side: what is known of each, in the order that was asked for ("who is cheaper", "sort by rate"). */
import { z } from 'zod';
import { feet, istDay, span, yearsOn, type Matching, type Talent } from '../../matching/matching.ts';
import { isOffice } from '../people/person.ts';
import { listedFor, namePeople, nameRole, onlyOne, peopleInput, roleInput, roleOfNumbers } from './named.ts';
import { defineTool, leavesOffice } from './tool.ts';

export const comparable = ['rate', 'age', 'height', 'city', 'languages', 'dates', 'union', 'ads', 'tattoos', 'credits'] as const; // prettier-ignore
export type Comparable = (typeof comparable)[number];

/** Facts in trade English, null where nobody knows; a rate is the office's own. */
export type Compared = {
  role: string | null;
  rows: ({ name: string; fits: boolean | null } & Record<Comparable, string | null>)[];
};

const mostRows = 20;

export const createCompareTalent = (deps: { matching: Matching }) =>
  defineTool({
    name: 'compare_talent',
    description:
      'What is known of people of the list shown last, side by side: age, height, city, languages, dates, union, running ads, tattoos, credits, and for the office the ' +
      'rate. For "2 ki height kitni hai", "who is cheaper", "sort by rate": with sort the list is put into that order and its ' +
      'numbers mean the new one. Left out who: everybody of the list.',
    input: z.object({
      who: peopleInput.optional(),
      roleId: roleInput,
      sort: z.enum(['rate', 'age', 'height']).optional(),
      descending: z.boolean().default(false),
    }),
    who: ['casting', 'admin', 'production'],
    changes: false,
    async run(tx, { who, roleId, sort, descending }, context) {
      const role = await nameRole(tx, deps.matching, roleId ?? roleOfNumbers(who, context), context);
      const guarded = leavesOffice(context);
      if (!role && context.chat === 'group')
        return { ok: false, problem: 'there is no role yet: a brief comes first' };
      const listed = isOffice(context.author.role) ? undefined : await listedFor(tx, deps.matching, role);
      const wanted = who ?? context.focus.shown ?? [];
      if (wanted.length === 0) return { ok: false, problem: 'there is no list to sort yet' };
      const named = await namePeople(tx, deps.matching, wanted.slice(0, mostRows), context, listed);
      if (!named.ok) return named;
      if (listed && !named.people.every(({ talentId }) => listed.has(talentId)))
        return { ok: false, problem: 'only people on the shortlist can be shown here' };
      const ids = named.people.map(({ talentId }) => talentId);
      const today = istDay(context.now);
      const known = await deps.matching.talents(tx, ids);
      const value = (talent: Talent): number | null =>
        sort === undefined || (sort === 'rate' && guarded)
          ? null
          : figure(talent, sort, role?.project.type ?? null, today);
      const sign = descending ? -1 : 1;
      // Whoever is not known stands last, however the others are sorted.
      const people = sort
        ? known.toSorted((a, b) => {
            const [x, y] = [value(a), value(b)];
            return x === null || y === null ? Number(x === null) - Number(y === null) : sign * (x - y);
          })
        : known;
      const rows: Compared['rows'] = [];
      const cards = [];
      for (const talent of people) {
        const sheet = role
          ? await deps.matching.whyNot(tx, role.roleId, talent.talentId, { outside: guarded })
          : null;
        if (sheet) cards.push(sheet.card);
        const { playingAge, dob, heightCm } = talent;
        rows.push({
          name: talent.name,
          fits: sheet?.eligible ?? null,
          age: playingAge ? `plays ${span(playingAge)}` : dob ? `is ${yearsOn(dob, today)}` : null,
          height: heightCm === null ? null : feet(heightCm),
          city: talent.profile.locality ?? talent.city,
          languages: sheet?.card.languages.join(', ') || null,
          dates: sheet?.requirements.find(({ rule }) => rule === 'dates')?.has ?? null,
          union: talent.union === 'none' ? 'no member' : talent.union,
          ads: adsOf(talent),
          tattoos: talent.profile.tattoos,
          credits:
            talent.profile.credits
              .slice(0, 4)
              .map(({ title, kind, year }) => [title, kind, year].filter(Boolean).join(', '))
              .join('; ') || null,
          rate: guarded ? null : ratesOf(talent, role?.project.type ?? null, sort === 'rate'),
        });
      }
      const output: Compared = { role: role?.title ?? null, rows };
      return {
        ok: true,
        output,
        show: {
          cards: sort ? cards.slice(0, 10) : cards.slice(0, 3),
          focus: {
            ...(sort && !who ? { shown: people.map(({ talentId }) => talentId) } : {}),
            one: onlyOne(people),
          },
        },
      };
    },
  });

/** What they advertise and until when; that they said to be free of any is known as well. */
function adsOf({ conflicts, conflictsAsOf }: Talent): string | null {
  if (!conflicts || conflicts.length === 0) return conflictsAsOf === null ? null : 'none';
  return conflicts
    .map(({ category, until, perpetual }) => {
      const end = perpetual ? 'for good' : until === null ? '' : `until ${until}`;
      return [category.replaceAll('_', ' '), end].filter(Boolean).join(' ');
    })
    .slice(0, 5)
    .join('; ');
}

const rupees = (amount: number): string => `₹${amount.toLocaleString('en-IN')}`;

/** Rates for this kind of work before any, and by the day before others; `lone`: only the first of them. */
function ratesOf({ rateFloor }: Talent, kind: string | null, lone: boolean): string | null {
  const near = (what: string): number =>
    (what.startsWith(`${kind}/`) ? 0 : what.startsWith('any/') ? 2 : 4) + (what.endsWith('/day') ? 0 : 1);
  const all = Object.entries(rateFloor ?? {})
    .toSorted(([a], [b]) => near(a) - near(b) || (a < b ? -1 : 1))
    .map(([what, amount]) => {
      const [of, per] = what.split('/');
      return `${of && of !== 'any' ? `${of.replace('_', ' ')} ` : ''}${rupees(amount)} per ${per ?? 'day'}`;
    });
  return all.length > 0 ? all.slice(0, lone ? 1 : 3).join(', ') : null;
}

/** What people are sorted by: a day's pay for this kind of work, the youngest they play, the height. */
function figure(
  talent: Talent,
  by: 'rate' | 'age' | 'height',
  kind: string | null,
  today: string,
): number | null {
  switch (by) {
    case 'height':
      return talent.heightCm;
    case 'age':
      return (
        talent.playingAge?.min ?? talent.playingAge?.max ?? (talent.dob ? yearsOn(talent.dob, today) : null)
      );
    case 'rate': {
      const floors = talent.rateFloor ?? {};
      return floors[`${kind ?? 'any'}/day`] ?? floors['any/day'] ?? null;
    }
  }
}
