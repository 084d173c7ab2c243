/** What standing facts make of a talent: values of columns, and for each the words that it rests on. Pure. */
import { attributesOf, type Credit, type MapName, type RowName, type StandingFact } from './attributes.ts';
import type { Source } from './facts.ts';

/** Strongest source first, then the newest: the order in which facts may claim an attribute. */
const strongestFirst = ['guardian', 'self', 'office', 'agent', 'other'];
const inOrder = (a: StandingFact, b: StandingFact): number =>
  // A stated range is what somebody plays; an age alone stands in for it.
  Number(a.key === 'age') - Number(b.key === 'age') ||
  strongestFirst.indexOf(a.source) - strongestFirst.indexOf(b.source) ||
  b.saidAt.getTime() - a.saidAt.getTime() ||
  (a.id < b.id ? 1 : -1);

/** What stood there before. */
export type Before = {
  languages: Record<string, string> | null;
  skills: Record<string, string> | null;
  papers: Record<string, string> | null;
  rateFloor: Record<string, number> | null;
  measurements: Record<string, string> | null;
  dialects: string[] | null;
  training: string[] | null;
  credits: Credit[] | null;
  comfortLimits: string[] | null;
  sources: Record<string, Source> | null;
};

/** Names by which a proof cites an attribute, where they differ from the column's. */
export const citedAs: Readonly<Record<string, string>> = {
  playingAgeMin: 'playingAge',
  playingAgeMax: 'playingAge',
  unionName: 'union',
  conflictsAsOf: 'conflicts',
};
export const scalars = {
  talent: new Set<string>(['stageName', 'dob', 'playingAgeMin', 'playingAgeMax', 'gender', 'city', 'travels', 'travelNoticeDays', 'representedBy', 'commissionPct', 'heightCm', 'unionName', 'conflictsAsOf']),
  profile: new Set<string>(['locality', 'weightKg', 'hair', 'eyes', 'beard', 'tattoos', 'build', 'lookChangedOn', 'agentName']),
} as const; // prettier-ignore
/** Of the talent's own row; `measurements` stand in the profile. */
export const maps = ['languages', 'skills', 'papers', 'rateFloor'] as const;
const everyMap = [...maps, 'measurements'] as const;
export const rows = ['dialects', 'training', 'credits', 'comfortLimits'] as const;

/** Columns by the names of the schema; `null` empties one, what is not named stays. */
export type Projection = {
  talent: Record<string, unknown>;
  profile: Record<string, unknown>;
  maps: Record<MapName, Record<string, unknown> | null>;
  rows: Record<RowName, unknown[]>;
  sources: Record<string, Source>;
};

export const nobody: Before = {
  languages: null, skills: null, papers: null, rateFloor: null, measurements: null, dialects: null, training: null, credits: null,
  comfortLimits: null, sources: null,
}; // prettier-ignore

/** Of the languages beside a list that was given: unknown as those beside one mentioned in passing ('stated'), and not asked for again. */
const restOfList = 'basic';

/**
 * A column changes where a fact stands for it, and empties where the fact that filled it is gone; what came with an
 * office's old records and was never spoken of stays.
 */
export function projectionOf(row: Before, facts: readonly StandingFact[]): Projection {
  const before = row.sources ?? {};
  const sources: Record<string, Source> = {};
  const fresh: Record<'talent' | 'profile', Record<string, unknown>> = { talent: {}, profile: {} };
  const claimed: Record<string, StandingFact> = {};
  const kept = Object.fromEntries(everyMap.map((name) => [name, withoutSpoken(row[name], name, before)])) as Record<MapName, Record<string, unknown>>;
  const listed = Object.fromEntries(rows.map((name) => [name, withoutSpoken(byEntry(row[name]), name, before)])) as Record<RowName, Record<string, unknown>>;

  for (const fact of [...facts].sort(inOrder))
    for (const attribute of attributesOf(fact)) {
      const within = attribute.of === 'map' || attribute.of === 'row';
      const cited = within ? `${attribute.name}.${attribute.entry}` : (citedAs[attribute.name] ?? attribute.name);
      const holder = claimed[cited];
      if (holder && holder.id !== fact.id) {
        const held = sources[cited];
        if (held && holder.key === fact.key && holder.value !== fact.value) held.doubt ??= `${fact.value} (${fact.source})`;
        continue;
      }
      claimed[cited] = fact;
      sources[cited] = { messageId: fact.messageId, at: fact.saidAt.toISOString(), said: fact.quote.slice(0, 200), by: fact.source };
      if (attribute.of === 'map' || attribute.of === 'row') {
        if (attribute.of === 'map') kept[attribute.name][attribute.entry] = attribute.value;
        else listed[attribute.name][attribute.entry] = attribute.value;
        // A proof of any one of them cites the newest statement about the whole.
        const whole = sources[attribute.name];
        if (!whole || whole.at < sources[cited].at) sources[attribute.name] = { ...sources[cited] };
      } else fresh[attribute.of][attribute.name] = attribute.value;
    }

  for (const [name, source] of Object.entries(before)) {
    if (sources[name]) continue;
    const column = Object.keys(citedAs).find((key) => citedAs[key] === name) ?? name;
    const spoken = source.messageId !== null && source.messageId !== undefined && source.by !== undefined;
    if (!spoken) sources[name] = source;
    else if (name === 'playingAge') Object.assign(fresh.talent, { playingAgeMin: null, playingAgeMax: null });
    else if (scalars.talent.has(column)) fresh.talent[column] = null;
    else if (scalars.profile.has(column)) fresh.profile[column] = null;
  }

  // One language that was mentioned says nothing about the others, nor does a list, until somebody says that these are all.
  const whole = facts.find((fact) => fact.key === 'languages' && fact.identity === 'all')?.value;
  const added = Object.keys(kept.languages).some((code) => sources[`languages.${code}`]?.by !== undefined);
  if (whole === 'all') delete kept.languages.more;
  else if (whole !== undefined) kept.languages.more = restOfList;
  else if (added && Object.keys(kept.languages).every((code) => code === 'more' || sources[`languages.${code}`]?.by !== undefined)) kept.languages.more = 'stated';
  // "Asked, and there are none" stays what it is; only what nobody knows any more is null again.
  const written = everyMap.map((name) => {
    const was = row[name];
    const emptied = Object.keys(kept[name]).length === 0 && (was === null || Object.keys(was).length > 0);
    return [name, emptied ? null : kept[name]] as const;
  });
  return {
    talent: fresh.talent, profile: fresh.profile, maps: Object.fromEntries(written) as Projection['maps'],
    rows: Object.fromEntries(rows.map((name) => [name, Object.values(listed[name]).filter((one) => one !== '')])) as Projection['rows'], sources,
  };
} // prettier-ignore

/** A credit is known by its title, everything else by its own words. */
export const byEntry = (row: readonly (string | Credit)[] | null): Record<string, unknown> =>
  Object.fromEntries(
    (row ?? []).map((one) => [(typeof one === 'string' ? one : one.title).toLowerCase(), one]),
  );

/** Entries that nobody's standing words are behind: old records stay, what was said is written anew from the facts. */
export function withoutSpoken(map: Record<string, unknown> | null, name: MapName | RowName, sources: Before['sources']): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map ?? {}).filter(([entry]) => sources?.[`${name}.${entry}`]?.by === undefined));
} // prettier-ignore
