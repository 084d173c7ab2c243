/** What a standing fact says about a talent, in the shape of the columns that matching filters on. */
import { cityName, localityOf } from '../words/city.ts';
import { languageCode } from '../words/language.ts';
import { isPaper, skillName } from '../words/skill.ts';

/** A statement that holds now, as memory keeps it. */
export type StandingFact = {
  id: string;
  key: string;
  /** Which one, where there can be several of a kind; else empty. */
  identity: string;
  value: string;
  /** Weakest first: other, agent, office, self, guardian. */
  source: string;
  messageId: string;
  quote: string;
  saidAt: Date;
  validFrom: Date;
  validTo: Date | null;
  /** Another source says otherwise and neither decides. */
  disputed: boolean;
};

/** One value for one attribute; `entry` names it within a map (a language, a skill, a kind of rate). */
export type Attribute =
  | { of: 'talent' | 'profile'; name: string; value: string | number | boolean | null }
  | { of: 'map'; name: MapName; entry: string; value: string | number }
  /** One of a row of the profile; `entry` tells it from the others. */
  | { of: 'row'; name: RowName; entry: string; value: string | Credit };
export type MapName = 'languages' | 'skills' | 'papers' | 'rateFloor' | 'measurements';
export type RowName = 'dialects' | 'training' | 'credits' | 'comfortLimits';
export type Credit = { title: string; kind: string; part: string; year: number | null };

const levels: Readonly<Record<string, string>> = {
  none: 'none', basic: 'basic', beginner: 'basic', conversational: 'conversational', intermediate: 'good', good: 'good',
  fluent: 'fluent', advanced: 'expert', expert: 'expert', native: 'native',
}; // prettier-ignore
const levelIn = (value: string, years: string): string => {
  const word = /,\s*([a-z]+)\s*$/i.exec(value)?.[1]?.toLowerCase();
  return (word && levels[word]) ?? (/\d+ years?/.test(value) ? years : 'stated');
};

/** Identity and value of a conflict fact that says that there is none. */
export const noAds = 'none';

const istDay = (at: Date): string => new Date(at.getTime() + 19_800_000).toISOString().slice(0, 10);

const numberIn = (value: string): number | null => {
  const found = /\d+/.exec(value);
  return found ? Number(found[0]) : null;
};

const rateKinds: Readonly<Record<string, string>> = {
  '': 'any', tv: 'tvc', ads: 'tvc', print: 'print', digital: 'dvc', 'web series': 'web_series', serials: 'tv_serial', film: 'film',
  'student films': 'short_film',
}; // prettier-ignore

/** Nothing for a fact that no column stands for. Values come from the readers, so what does not parse is left out. */
export function attributesOf(fact: StandingFact): Attribute[] {
  const { key, identity, value } = fact;
  const talent = (name: string, to: string | number | boolean | null): Attribute => ({ of: 'talent', name, value: to });
  const profile = (name: string, to: string | number | null): Attribute => ({ of: 'profile', name, value: to });
  switch (key) {
    case 'name':
      return [talent('stageName', value)];
    case 'born':
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? [talent('dob', value)] : [];
    case 'gender':
      return ['male', 'female', 'transgender'].includes(value) ? [talent('gender', value)] : [];
    case 'height': {
      const cm = numberIn(value);
      return cm !== null && cm >= 30 && cm <= 260 ? [talent('heightCm', cm)] : [];
    }
    case 'age': {
      const age = numberIn(value);
      return age !== null && age <= 120 ? [talent('playingAgeMin', age), talent('playingAgeMax', age)] : [];
    }
    case 'playing_age': {
      const [low, high] = value.split(/[-–]/).map(Number);
      if (low === undefined || high === undefined || !(low <= high) || high > 120) return [];
      return [talent('playingAgeMin', low), talent('playingAgeMax', high)];
    }
    case 'home_city': {
      return [talent('city', cityName(value)), profile('locality', localityOf(value))];
    }
    case 'travel': {
      if (value === 'no') return [talent('travels', false)];
      const days = /(\d+) days?/.exec(value)?.[1];
      return [talent('travels', true), ...(days === undefined ? [] : [talent('travelNoticeDays', Number(days))])];
    }
    case 'union':
      return [talent('unionName', /not a member|lapsed/i.test(value) ? 'none' : value.replace(/\s*member$/i, '').toUpperCase())];
    case 'agent': {
      if (/^none\b/i.test(value)) return [talent('representedBy', 'self'), talent('commissionPct', null), profile('agentName', null)];
      const share = /(\d{1,2})\s*%/.exec(value)?.[1];
      return [
        talent('representedBy', /co-?ordinator/i.test(value) ? 'coordinator' : 'agent'),
        talent('commissionPct', share === undefined ? null : Number(share)),
        profile('agentName', value.replace(/,\s*\d{1,2}\s*%$/, '')),
      ];
    }
    case 'languages': {
      const code = languageCode(identity);
      return code === null ? [] : [{ of: 'map', name: 'languages', entry: code, value: levelIn(value, 'fluent') }];
    }
    case 'skill': {
      const name = skillName(identity);
      const level = levelIn(value, 'good');
      return [isPaper(name) ? { of: 'map', name: 'papers', entry: name, value: level === 'none' ? 'no' : 'yes' } : { of: 'map', name: 'skills', entry: name, value: level }];
    }
    case 'papers':
      return [{ of: 'map', name: 'papers', entry: skillName(identity), value: /\bno$/.test(value) ? 'no' : 'yes' }];
    case 'rate_floor': {
      const amount = numberIn(value);
      const per = /per (day|month|episode|project)/.exec(value)?.[1];
      const kind = rateKinds[identity.toLowerCase()];
      return amount === null || !per || !kind ? [] : [{ of: 'map', name: 'rateFloor', entry: `${kind}/${per}`, value: amount }];
    }
    case 'conflict':
      // Advertisements stand in a table of their own; that there are none is a day as of which it is complete.
      return identity === noAds ? [talent('conflictsAsOf', istDay(fact.saidAt))] : [];
    case 'look':
      return lookOf(identity, value, profile);
    case 'measurement':
      return [{ of: 'map', name: 'measurements', entry: identity.toLowerCase(), value: value.replace(`${identity} `, '') }];
    case 'dialect':
    case 'training':
      return [{ of: 'row', name: key === 'dialect' ? 'dialects' : 'training', entry: value.toLowerCase(), value }];
    case 'credit':
      return [{ of: 'row', name: 'credits', entry: identity.toLowerCase(), value: creditOf(value) }];
    case 'comfort':
      // "Fine with" what was refused before, by them or in old records, takes the limit away.
      return [{ of: 'row', name: 'comfortLimits', entry: `no ${identity}`, value: value.startsWith('fine with ') ? '' : value }];
    default:
      return [];
  }
} // prettier-ignore

/** `Scam 1992, web series, 2020`: the kind and the year where they were said. */
function creditOf(value: string): Credit {
  const [title = value, ...rest] = value.split(', ');
  const year = rest.find((part) => /^(?:19|20)\d\d$/.test(part));
  return {
    title,
    kind: rest.find((part) => part !== year) ?? '',
    part: '',
    year: year === undefined ? null : Number(year),
  };
}

function lookOf(
  identity: string,
  value: string,
  profile: (name: string, to: string | number | null) => Attribute,
): Attribute[] {
  switch (identity) {
    case 'weight':
      return [profile('weightKg', numberIn(value))];
    case 'beard':
    case 'hair':
    case 'tattoos':
    case 'eyes':
    case 'build':
      return [profile(identity, value)];
    // The day since which older photos no longer show the person.
    case 'changed':
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? [profile('lookChangedOn', value)] : [];
    default:
      return [];
  }
}
