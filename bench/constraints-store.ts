/** Puts random facts into a real database, so that the search's filter can be held against the oracle. */
import { insertTalents } from '../prisma/demo/insert.ts';
import { demoTalent, type DemoTalent } from '../prisma/demo/person.ts';
import { createRandom } from '../prisma/demo/random.ts';
import type { Tx } from '../prisma/client.ts';
import type { TalentFacts } from '../matching/talent/facts.ts';

const bare = demoTalent('bare', 0, new Date('2026-11-23T00:00:00Z'), 'bench');

function toRows(facts: TalentFacts): DemoTalent {
  const random = createRandom(facts.talentId);
  return {
    id: facts.talentId,
    name: facts.name,
    guardian: facts.guardianId === null ? null : { id: facts.guardianId, name: 'Guardian' },
    talent: {
      dob: facts.dob,
      playingAgeMin: facts.playingAge?.min ?? null,
      playingAgeMax: facts.playingAge?.max ?? null,
      gender: facts.gender as DemoTalent['talent']['gender'],
      city: facts.city,
      travels: facts.travels,
      travelNoticeDays: facts.travelNoticeDays,
      representedBy: facts.representedBy,
      commissionPct: facts.commissionPct,
      heightCm: facts.heightCm,
      languages: facts.languages,
      skills: facts.skills,
      papers: facts.papers,
      unionName: facts.union,
      rateFloor: facts.rateFloor,
      conveyanceInr: facts.conveyanceInr,
      conflictsAsOf: facts.conflictsAsOf,
      guardianConsent: facts.guardianConsent,
      consent: facts.consent,
      optedOutAt: facts.optedOut ? '2026-01-01T00:00:00Z' : null,
    },
    profile: { ...bare.profile, bio: null, bioEnglish: null },
    ledger: facts.conflicts.map(({ category, media, territory, from, until, perpetual }) => ({
      id: random.uuid(),
      category,
      brand: '',
      media,
      territory,
      fromDay: from as string,
      untilDay: until,
      perpetual,
      saidAt: '2026-01-01T00:00:00Z',
    })),
    windows: facts.windows.map(({ from, to, state, saidAt }) => ({
      id: random.uuid(),
      fromDay: from,
      toDay: to,
      state,
      saidAt,
    })),
  };
}

export const storeFacts = (tx: Tx, workspaceId: string, people: readonly TalentFacts[]): Promise<void> =>
  insertTalents(tx, workspaceId, people.map(toRows));
