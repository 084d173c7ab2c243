/** Of several children in one message each has what its own part says: "Tara 12 dec ko free hai, Saanvi 14 ko". */
import { namesIn, type Named } from '../names-said.ts';
import { readOfWard } from './of-ward.ts';
import type { ProfileValue } from './profile.ts';

type Values = readonly ProfileValue[];
/** `unclear`: named, and what is said of them was not read; nothing of another child's is theirs. */
export type OfEach = { each: { who: string; values: Values }[]; unclear: string[] };
type Said = { text: string; at: Date };
type Group = { names: string[]; from: number; to: number };

const notLetter = String.raw`(?![\p{L}\p{M}])`;
const joints = new RegExp(String.raw`^(?:[\s,&+/]|(?:and|aur|ani|aani|va|और|आणि|व|तथा)${notLetter})*$`, 'iu');
const boundary = /[,;।\n]|[.!](?!\d)|(?<![\p{L}\p{M}])(?:aur|and|par|but|lekin|magar|pan|ani|aani|और|पर|लेकिन|मगर|पण|आणि)(?![\p{L}\p{M}])/giu; // prettier-ignore
/** What hangs on the other child, or is of all beside what is of each, is asked about. */
const tangled = /(?<![\p{L}\p{M}])(?:bina|bagair|without|siva|sivay|shivay|agar|if|unless|बिना|शिवाय|सिवाय|अगर|dono|donon|donhi|teeno|both|दोनों|दोनो|तीनों|दोन्ही)(?![\p{L}\p{M}])/iu; // prettier-ignore
const same = /(?<![\p{L}\p{M}])(?:bhi|bi|also|too|same|suddha|pan|भी|ही|पण|सुद्धा)(?![\p{L}\p{M}])/iu;
const not = /(?<![\p{L}\p{M}])(?:nahi|nahin|nai|not|na|busy|नहीं|नाही|नको|व्यस्त)(?![\p{L}\p{M}])/iu;
const subjects = /\b(?:height|age|umar|weight)\b|ऊँचाई|कद|उंची|उम्र|वय|वजन/iu;
const months = /(?<![\p{L}\p{M}])(?:jan|feb|mar|march|apr|april|may|jun|june|jul|july|aug|sep|sept|oct|nov|dec)(?:uary|ruary|ust|tember|ober|ember)?(?![\p{L}\p{M}])|जनवरी|फरवरी|मार्च|अप्रैल|दिसंबर|दिसम्बर|डिसेंबर|नवंबर|जानेवारी|फेब्रुवारी/giu; // prettier-ignore
const number = /[\d०-९]{1,2}/u;

/** null where fewer than two of them are named apart: then the whole message is of whoever is named. */
export function readOfEach({ text, at }: Said, children: readonly string[], known: (values: Values) => ProfileValue[]): OfEach | null {
  const places = namesIn(children.map((name) => ({ name })), text); // prettier-ignore
  const groups = grouped(places, text);
  const all = [...new Set(places.map(({ person }) => person.name))];
  if (all.length < 2) return null;
  const nothing: OfEach = { each: [], unclear: all };
  const [first, second] = groups;
  if (!first) return null;
  const lead = text.slice(0, first.from);
  // "12 ko free Tara, Saanvi 14 ko": whose is which?
  if (first.names.length > 1 && number.test(lead) && number.test(text.slice(first.to))) return nothing;
  if (!second) return null;
  if (tangled.test(text)) return nothing;
  const starts = groups.map((group, i) => (i === 0 ? 0 : startOf(group, groups[i - 1]?.to ?? 0, text)));
  if (number.test(lead) && starts.some((start, i) => i > 0 && start === groups[i]?.from)) return nothing;
  const read = (words: string): ProfileValue[] =>
    known(readOfWard(words, { at, asked: null, names: children }));
  const found = new Map<string, ProfileValue[]>();
  let before: ProfileValue[] = [];
  for (const [i, group] of groups.entries()) {
    const part = text.slice(starts[i], starts[i + 1]).replace(/^[\s,;.।]+|[\s,;]+$/gu, '');
    const own = valuesOf(part, text, read);
    const values = own.length > 0 ? own : same.test(part) && !not.test(part) ? before : [];
    for (const name of group.names) found.set(name, [...(found.get(name) ?? []), ...values]);
    before = values;
  }
  return {
    each: all.map((who) => ({ who, values: found.get(who) ?? [] })).filter(({ values }) => values.length > 0),
    unclear: all.filter((name) => (found.get(name) ?? []).length === 0),
  };
} // prettier-ignore

/** Names that stand directly beside one another share what is said of them. */
function grouped(places: readonly Named<{ name: string }>[], text: string): Group[] {
  const groups: Group[] = [];
  for (const { person, from, to } of places) {
    const last = groups.at(-1);
    if (last && joints.test(text.slice(last.to, from))) {
      if (!last.names.includes(person.name)) last.names.push(person.name);
      last.to = Math.max(last.to, to);
    } else groups.push({ names: [person.name], from, to });
  }
  return groups;
}

/** A part begins with its clause: "12 ko Tara free hai, 14 ko Saanvi"; without one at the name. */
function startOf({ from }: Group, after: number, text: string): number {
  const cut = [...text.slice(after, from).matchAll(boundary)].at(-1);
  return cut ? after + cut.index + cut[0].length : from;
}

/** What was said once for all of them counts in each part: "height Kiara 4'2, Reyansh 4'8", "dec me Tara 12 ko, Saanvi 14 ko". */
function valuesOf(part: string, text: string, read: (words: string) => ProfileValue[]): ProfileValue[] {
  const subject = subjects.exec(text)?.[0];
  const named = new Set(text.match(months)?.map((one) => one.toLowerCase()));
  const [month] = named;
  const ways = [
    part,
    ...(subject ? [`${subject} ${part.replace(/\p{L}+/u, '')}`] : []),
    ...(month && named.size === 1 && !part.toLowerCase().includes(month) ? [part.replace(number, `$& ${month}`)] : []),
  ];
  const values = ways.map(read).find((one) => one.length > 0) ?? [];
  return values.map((value) => ({ ...value, words: part }));
} // prettier-ignore
