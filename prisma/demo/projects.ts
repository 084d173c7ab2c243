/** Two productions to look at: a television ad and a web series, with dates in the weeks after the seeding. */

import type { Prisma } from '../client.ts';

/** In the shape of a RoleSpec, whose room this folder may not import; a test of matching reads them through its schema. */
type Spec = Prisma.InputJsonObject & { title: string };

export type DemoProject = {
  id: string;
  title: string;
  type: string;
  confidential: boolean;
  productionHouse: string;
  director: string;
  synopsis: string;
  roles: { id: string; spec: Spec }[];
};

const dayMs = 86_400_000;

function spec(role: Spec): Spec {
  return {
    count: 1, gender: 'any', playingAge: null, legalAgeMin: null, heightCm: null, languages: [], skills: [], look: [], city: 'Mumbai',
    shootDates: [], datesMode: null, shootDays: null, audition: null, submitBy: null, rate: null, usage: null, conflicts: [], minor: false,
    union: null, travel: null, ...role,
  }; // prettier-ignore
}

export function demoProjects(now: Date, idOf: (name: string) => string): DemoProject[] {
  const day = (after: number): string => new Date(now.getTime() + after * dayMs).toISOString().slice(0, 10);
  const role = (project: string, given: Spec): { id: string; spec: Spec } => ({
    id: idOf(`${project}/${given.title}`),
    spec: spec(given),
  });
  const advertisement = {
    usage: { media: ['tv', 'digital'], months: 12, perpetual: false, territory: 'IN' },
    conflicts: [{ category: 'tea', lookbackMonths: 12 }],
    shootDates: [day(16), day(17)],
    datesMode: 'all',
  };
  const series = { shootDates: [day(30), day(31), day(32), day(33)], datesMode: 'any', shootDays: 2 };
  return [
    {
      id: idOf('tvc'),
      title: 'Chaayro Sunday Morning',
      type: 'tvc',
      confidential: false,
      productionHouse: 'Peepal Tree Films',
      director: 'Ira Mokashi',
      synopsis: 'A family wakes up late on a Sunday; the tea is what gets them to one table.',
      roles: [
        role('tvc', {
          ...advertisement,
          title: 'Mother',
          gender: 'female',
          playingAge: { min: 29, max: 36 },
          heightCm: { min: 157, max: null },
          languages: [{ code: 'hi', must: true }],
          look: ['warm smile', 'homemaker'],
          rate: { amountInr: 35000, maxInr: null, per: 'day', agency: 'included', conveyance: null },
        }),
        role('tvc', {
          ...advertisement,
          title: 'Grandfather',
          gender: 'male',
          playingAge: { min: 60, max: 72 },
          languages: [{ code: 'hi', must: true }, { code: 'mr', must: false }],
          look: ['silver hair', 'spectacles'],
          rate: { amountInr: 20000, maxInr: 25000, per: 'day', agency: 'extra', conveyance: null },
        }), // prettier-ignore
        role('tvc', {
          ...advertisement,
          title: 'Daughter',
          gender: 'female',
          minor: true,
          playingAge: { min: 7, max: 9 },
          languages: [{ code: 'hi', must: true }],
          rate: { amountInr: 15000, maxInr: null, per: 'day', agency: 'included', conveyance: 'extra' },
        }),
      ],
    },
    {
      id: idOf('series'),
      title: 'Sector Nine, season two',
      type: 'web_series',
      confidential: true,
      productionHouse: 'Dockyard Lane Pictures',
      director: 'Nachiket Phadke',
      synopsis: 'A township police station learns that its quietest constable keeps the loudest secret.',
      roles: [
        role('series', {
          ...series,
          title: 'Sub-inspector',
          gender: 'female',
          playingAge: { min: 28, max: 35 },
          heightCm: { min: 162, max: null },
          languages: [{ code: 'hi', must: true }, { code: 'mr', must: true }],
          skills: [{ name: 'bike riding', must: true }],
          look: ['intense', 'athletic'],
          travel: true,
          rate: { amountInr: 12000, maxInr: null, per: 'day', agency: null, conveyance: 'included' },
        }), // prettier-ignore
        role('series', {
          ...series,
          title: 'Informer',
          gender: 'male',
          playingAge: { min: 22, max: 30 },
          languages: [{ code: 'hi', must: true }, { code: 'bho', must: false }],
          skills: [{ name: 'cycling', must: false }],
          look: ['lean', 'stubble'],
          rate: { amountInr: 8000, maxInr: null, per: 'day', agency: 'included', conveyance: null },
        }), // prettier-ignore
      ],
    },
  ];
}
