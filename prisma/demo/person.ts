/** One invented talent, whole: what a casting office would know of it, and what it would not know yet. */
import { writeBio, type BioLanguage } from './bio.ts';
import { avoidedNames, childNames, communities, type Community } from './communities.ts';
import { createRandom, type Random } from './random.ts';
import * as trade from './trade.ts';

/** Days are `YYYY-MM-DD`; JSON columns are plain values. */
export type DemoTalent = {
  id: string;
  name: string;
  guardian: { id: string; name: string } | null;
  talent: {
    dob: string | null;
    playingAgeMin: number | null;
    playingAgeMax: number | null;
    gender: 'male' | 'female' | 'transgender';
    city: string | null;
    travels: boolean | null;
    travelNoticeDays: number | null;
    representedBy: 'self' | 'agent' | 'coordinator' | null;
    commissionPct: number | null;
    heightCm: number | null;
    languages: Record<string, string> | null;
    skills: Record<string, string> | null;
    papers: Record<string, string> | null;
    unionName: string | null;
    rateFloor: Record<string, number> | null;
    conveyanceInr: number | null;
    conflictsAsOf: string | null;
    guardianConsent: string | null;
    consent: string | null;
    optedOutAt: string | null;
  };
  profile: {
    locality: string | null;
    build: string | null;
    weightKg: number | null;
    hair: string | null;
    eyes: string | null;
    beard: string | null;
    tattoos: string | null;
    look: string[];
    dialects: string[];
    credits: { title: string; kind: string; part: string; year: number }[];
    training: string[];
    bio: string | null;
    bioLanguage: BioLanguage | null;
    bioEnglish: string | null;
    photoUrl: string | null;
    photoDate: string | null;
    lookChangedOn: string | null;
    agentName: string | null;
    comfortLimits: string[];
    sources: Record<string, { at: string; said: string }>;
  };
  ledger: {
    id: string;
    category: string;
    brand: string;
    media: string[];
    territory: string | null;
    fromDay: string;
    untilDay: string | null;
    perpetual: boolean;
    saidAt: string;
  }[];
  windows: {
    id: string;
    fromDay: string;
    toDay: string;
    state: 'free' | 'tentative' | 'busy';
    saidAt: string;
  }[];
};

const languageNames: Record<string, string> = {
  mr: 'Marathi', hi: 'Hindi', en: 'English', gu: 'Gujarati', pa: 'Punjabi', ur: 'Urdu', bn: 'Bengali', ta: 'Tamil', te: 'Telugu', ml: 'Malayalam',
  kn: 'Kannada', bho: 'Bhojpuri', awa: 'Awadhi', raj: 'Rajasthani', mwr: 'Marwari', bgc: 'Haryanvi', kok: 'Konkani', as: 'Assamese', ne: 'Nepali',
  ks: 'Kashmiri', tcy: 'Tulu',
}; // prettier-ignore

const dayMs = 86_400_000;
const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The `index`-th talent of a seed; the others do not matter to it. `now` is what "today" means for days and ages. */
export function demoTalent(seed: string, index: number, now: Date, workspaceKey: string): DemoTalent {
  const random = createRandom(`${seed}/talent/${index}`);
  const id = createRandom(`${workspaceKey}/${seed}/talent-id/${index}`).uuid();
  const community = random.weighted(communities.map((c) => [c, c.weight] as const));
  const age = ageOf(random);
  const child = age < 18;
  const gender = random.weighted<'male' | 'female' | 'transgender'>(
    child ? [['male', 1], ['female', 1]] : [['male', 48], ['female', 50], ['transgender', 2]],
  ); // prettier-ignore
  const name = nameOf(random, community, gender, child);
  const born = now.getTime() - (age * 365.25 + random.int(5, 360)) * dayMs;
  const said = day(now.getTime() - random.int(2, 300) * dayMs);
  const spread = child ? 1 : random.int(3, 6);
  const knows = {
    age: random.chance(0.94),
    height: random.chance(0.88),
    rate: random.chance(0.8),
    days: random.chance(0.72),
  };
  const city = random.chance(0.97) ? random.weighted(trade.cities) : null;
  const locality = city === 'Mumbai' ? random.pick(trade.mumbaiLocalities) : null;
  const languages = languagesOf(random, community);
  const skills = skillsOf(random, child);
  const experience = child
    ? 0.3
    : Math.min(1, Math.max(0.05, random.next() * Math.min(1, (age - 16) / 25) + 0.1));
  const look = lookOf(random, gender, age);
  const credits = creditsOf(random, experience, now);
  const ads = random.some(trade.advertised, random.int(0, Math.round(experience * 4)));
  const training = random.chance(0.45) && !child ? [random.pick(trade.schools)] : [];
  const represented = child ? 'self' : random.weighted<'self' | 'agent' | 'coordinator' | null>([['self', 55], ['agent', 20], ['coordinator', 18], [null, 7]]); // prettier-ignore
  const bioLanguage = random.weighted<BioLanguage>(community.tongue === 'mr' ? [['en', 45], ['hinglish', 20], ['hi', 5], ['mr', 30]] : [['en', 62], ['hinglish', 25], ['hi', 13]]); // prettier-ignore
  const bio = random.chance(0.95)
    ? writeBio(
        {
          name, age, gender, place: locality ?? city ?? 'Mumbai', home: random.pick(community.homes), look, skills: Object.keys(skills).slice(0, 4),
          tongue: community.tongue, languages: Object.keys(languages).map((code) => languageNames[code] ?? code),
          credit: credits[0] ?? null, ads: ads.map(([category]) => category), training: training[0] ?? null, child,
        },
        bioLanguage,
        random,
      ) // prettier-ignore
    : null;
  const photoAge = random.chance(0.8) ? random.int(5, 330) : random.int(366, 1100);
  const height = heightOf(random, gender, age);
  const changed = random.chance(0.12);
  const guardianName = child
    ? `${random.pick(random.chance(0.6) ? community.women : community.men)} ${name.split(' ').at(-1)}`
    : null;
  const noConflicts = random.chance(0.35);

  return {
    id,
    name,
    guardian: guardianName && random.chance(0.95)
      ? { id: createRandom(`${workspaceKey}/${seed}/guardian-id/${index}`).uuid(), name: guardianName }
      : null,
    talent: {
      dob: random.chance(child ? 0.98 : 0.8) ? day(born) : null,
      playingAgeMin: knows.age ? Math.max(child ? age - 1 : 18, age - spread) : null,
      playingAgeMax: knows.age ? age + (child ? 1 : Math.min(spread, 4)) : null,
      gender,
      city,
      travels: random.weighted([[true, 60], [false, 15], [null, 25]]), // prettier-ignore
      travelNoticeDays: random.chance(0.4) ? random.pick([1, 2, 3, 5, 7]) : null,
      representedBy: represented,
      commissionPct: represented === 'agent' || represented === 'coordinator' ? (random.chance(0.75) ? random.pick([15, 20, 20, 25, 30]) : null) : null,
      heightCm: knows.height ? height : null,
      languages: random.chance(0.96) ? languages : null,
      skills: random.chance(0.93) ? skills : null,
      papers: child ? (random.chance(0.4) ? { 'work permit': 'yes' } : null) : random.chance(0.5) ? { passport: random.chance(0.7) ? 'yes' : 'no', 'driving licence': random.chance(0.6) ? 'yes' : 'no' } : null,
      unionName: child ? null : random.weighted([['CINTAA', 35], ['none', 30], [null, 35]]), // prettier-ignore
      rateFloor: knows.rate ? ratesOf(random, experience, child) : null,
      conveyanceInr: random.chance(0.25) ? random.pick([300, 500, 800, 1000]) : null,
      conflictsAsOf: ads.length > 0 || noConflicts ? said : null,
      guardianConsent: child ? (random.chance(0.85) ? 'given' : null) : null,
      consent: child ? null : random.weighted([['given', 82], [null, 16], ['withdrawn', 2]]), // prettier-ignore
      optedOutAt: random.chance(0.015) ? `${said}T06:30:00.000Z` : null,
    },
    profile: {
      locality,
      build: child ? null : random.pick(['slim', 'lean', 'average', 'athletic', 'muscular', 'broad', 'plus size']),
      weightKg: random.chance(0.6) ? Math.round((height / 100) ** 2 * random.int(18, 28)) : null,
      hair: random.pick(age > 52 ? ['grey', 'white', 'salt and pepper', 'black'] : ['black', 'black', 'dark brown', 'curly black', 'wavy brown']),
      eyes: random.pick(['black', 'brown', 'dark brown', 'hazel']),
      beard: gender === 'male' && !child ? random.pick(['clean shaven', 'stubble', 'full beard', 'moustache']) : null,
      tattoos: random.chance(0.15) && !child ? random.pick(['forearm', 'ankle', 'shoulder, can be covered']) : null,
      look,
      dialects: random.chance(0.5) ? [random.pick(community.dialects)] : [],
      credits,
      training,
      bio: bio?.bio ?? null,
      bioLanguage: bio ? bioLanguage : null,
      bioEnglish: bio?.english ?? null,
      photoUrl: random.chance(0.93) ? `/demo/photos/${id}.svg` : null,
      photoDate: day(now.getTime() - photoAge * dayMs),
      lookChangedOn: changed ? day(now.getTime() - random.int(1, Math.max(2, photoAge - 1)) * dayMs) : null,
      agentName: represented === 'agent' || represented === 'coordinator' ? random.pick(trade.agents) : null,
      comfortLimits: child ? [] : random.chance(0.4) ? random.some(trade.comfort, random.int(1, 2)) : [],
      sources: sourcesOf(said, { height, city, knows }),
    },
    ledger: ads.map(([category, brand]) => {
      const from = now.getTime() - random.int(20, 1400) * dayMs;
      const months = random.pick([6, 12, 12, 24, 36]);
      const perpetual = random.chance(0.06);
      return {
        id: random.uuid(),
        category,
        brand,
        media: random.pick([['tv', 'digital'], ['digital'], ['print', 'ooh'], ['tv'], ['all'], []]),
        territory: random.pick(['IN', 'IN', 'IN', 'IN-MH', 'IN-GJ', null]),
        fromDay: day(from),
        untilDay: perpetual || random.chance(0.1) ? null : day(from + months * 30 * dayMs),
        perpetual,
        saidAt: `${said}T08:00:00.000Z`,
      };
    }),
    windows: knows.days ? windowsOf(random, now, said) : [],
  }; // prettier-ignore
}

function ageOf(random: Random): number {
  const [from, to] = random.weighted<readonly [number, number]>([
    [[4, 12], 8], [[13, 17], 4], [[18, 24], 22], [[25, 32], 26], [[33, 42], 18], [[43, 55], 13], [[56, 74], 9],
  ]); // prettier-ignore
  return random.int(from, to);
}

function nameOf(random: Random, community: Community, gender: string, child: boolean): string {
  const first = random.pick(
    child
      ? childNames[gender === 'male' ? 'male' : 'female']
      : gender === 'male'
        ? community.men
        : community.women,
  );
  for (;;) {
    const name = `${first} ${random.pick(community.surnames)}`;
    if (!avoidedNames.has(name.toLowerCase())) return name;
  }
}

function languagesOf(random: Random, community: Community): Record<string, string> {
  const known: Record<string, string> = { [community.tongue]: 'native' };
  for (const code of community.also) if (random.chance(code === 'hi' ? 0.95 : 0.5)) known[code] ??= random.pick(['fluent', 'fluent', 'conversational']);
  if (random.chance(0.78)) known.en ??= random.pick(['fluent', 'fluent', 'conversational', 'basic']);
  known.hi ??= random.pick(['fluent', 'conversational', 'basic']);
  if (random.chance(0.3)) known.mr ??= random.pick(['fluent', 'conversational', 'basic', 'stated']);
  return known;
} // prettier-ignore

function skillsOf(random: Random, child: boolean): Record<string, string> {
  const level = (): string => random.weighted([['good', 5], ['expert', 2], ['basic', 2], ['stated', 2]]); // prettier-ignore
  const names = child
    ? random.some(trade.skills.child, random.int(0, 3))
    : [
        ...random.some(trade.skills.any, random.int(1, 5)),
        ...(random.chance(0.35) ? random.some(trade.skills.classical, random.int(1, 2)) : []),
        ...(random.chance(0.25) ? random.some(trade.skills.action, random.int(1, 3)) : []),
        ...(random.chance(0.15) ? random.some(trade.skills.music, 1) : []),
      ];
  const known = Object.fromEntries(names.map((name) => [name, level()]));
  if (!child && random.chance(0.08)) known[random.pick(['swimming', 'bike riding', 'horse riding'])] = 'none';
  return known;
}

/** Of each kind one at most: nobody is lean and plus size, or bald with curly hair. */
function lookOf(random: Random, gender: string, age: number): string[] {
  if (age < 18) return random.some(trade.looks.child, random.int(0, 2));
  const own = (gender === 'male' ? trade.looks.male : trade.looks.female).filter((look) => age < 30 || !look.startsWith('college'));
  const wanted = [...random.some(trade.looks.any, random.int(1, 3)), ...random.some(age > 54 ? trade.looks.older : own, random.int(1, 2))];
  const taken = new Set<string>();
  return wanted.filter((look) => {
    const kind = trade.exclusive.findIndex((group) => group.includes(look));
    if (kind < 0) return true;
    const first = !taken.has(String(kind));
    taken.add(String(kind));
    return first;
  });
} // prettier-ignore

function creditsOf(random: Random, experience: number, now: Date): DemoTalent['profile']['credits'] {
  const kinds = Object.keys(trade.titles) as (keyof typeof trade.titles)[];
  return Array.from({ length: random.int(0, Math.round(experience * 5)) }, () => {
    const kind = random.pick(kinds);
    return {
      title: random.pick(trade.titles[kind]),
      kind,
      part: random.weighted([['day player', 4], ['supporting', 4], ['cameo', 2], ['lead', 1]]), // prettier-ignore
      year: now.getUTCFullYear() - random.int(0, 8),
    };
  });
}

function heightOf(random: Random, gender: string, age: number): number {
  if (age < 18)
    return Math.round(Math.min(84 + age * 5.6, gender === 'male' ? 170 : 160) + random.int(-5, 6));
  const spread = (random.next() + random.next() + random.next() - 1.5) * 12;
  return Math.round((gender === 'male' ? 171 : gender === 'female' ? 158 : 166) + spread);
}

function ratesOf(random: Random, experience: number, child: boolean): Record<string, number> {
  const base = Math.round((3 + experience ** 2 * 55) * (0.7 + random.next() * 0.7)) * 1000;
  const to500 = (amount: number): number => Math.max(1500, Math.round(amount / 500) * 500);
  const rates: Record<string, number> = { 'any/day': to500(base * 0.6) };
  if (random.chance(0.7)) rates['tvc/day'] = to500(base * 1.4);
  if (random.chance(0.4)) rates['print/day'] = to500(base);
  if (random.chance(0.4) && !child) rates['web_series/day'] = to500(base * 0.7);
  if (random.chance(0.3) && !child) rates['tv_serial/month'] = to500(base * 9);
  if (random.chance(0.2)) delete rates['any/day'];
  return rates;
}

/** A few weeks around now, as said in answers over the last months. */
function windowsOf(random: Random, now: Date, said: string): DemoTalent['windows'] {
  const saidAt = `${said}T09:00:00.000Z`;
  const windows: DemoTalent['windows'] = [];
  const open = random.chance(0.6);
  if (open) {
    const until = now.getTime() + random.int(20, 90) * dayMs;
    windows.push({
      id: random.uuid(),
      fromDay: day(now.getTime() - 5 * dayMs),
      toDay: day(until),
      state: 'free',
      saidAt,
    });
  }
  for (let i = random.int(open ? 0 : 1, 3); i > 0; i--) {
    const from = now.getTime() + random.int(-3, 60) * dayMs;
    windows.push({
      id: random.uuid(),
      fromDay: day(from),
      toDay: day(from + random.int(0, 8) * dayMs),
      state: random.weighted([['busy', 6], ['tentative', 2], ['free', 2]]),
      saidAt: new Date(Date.parse(saidAt) + 3_600_000 * i).toISOString(),
    }); // prettier-ignore
  }
  return windows;
}

function sourcesOf(
  said: string,
  { height, city, knows }: { height: number; city: string | null; knows: { height: boolean; rate: boolean } },
): Record<string, { at: string; said: string }> {
  const at = `${said}T08:00:00.000Z`;
  return {
    ...(knows.height ? { heightCm: { at, said: `height ${height} cm` } } : {}),
    ...(city ? { city: { at, said: `based in ${city}` } } : {}),
    ...(knows.rate ? { rateFloor: { at, said: 'rates as sent to the office' } } : {}),
    profile: { at, said: 'profile sent to the office' },
  };
}
