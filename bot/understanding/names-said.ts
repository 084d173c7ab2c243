/** Which of a few known people a text names, and where: by the first name, in either script, with what a language hangs on it. */
import { isEveryday, standsAsName } from './everyday-names.ts';
import { wordKey } from './script.ts';

/** Only these hang on a name: "Ravivar" is not Ravi, and "Anvika" is not Anvi's. */
const endings =
  'la laa cha chaa chi chee che chya chyaa chyaa ne nee ni na ko ka ki ke se kade kadun sathi saathi sathich baddal vishayi sobat barobar hi pan chyasathi chyasaathi chyabaddal ला चा ची चे चं च्या ने नी ना को का की के से कडे कडून साठी बद्दल विषयी संबंधी सोबत बरोबर ही पण च्यासाठी च्याबद्दल च्याविषयी च्याकडे च्याकडून'.split(' '); // prettier-ignore
const emphasis = /(?<=[\p{L}\p{M}]{4})(?:ch|च)$/iu;

/** The word itself first, then without what may hang on it; two letters stay. */
function stemsOf(word: string): string[] {
  const lower = word.toLowerCase();
  const bare = [lower, lower.replace(emphasis, '')];
  return [
    lower,
    ...new Set(
      bare.flatMap((one) => endings.filter((ending) => one.endsWith(ending) && one.length - ending.length > 2).map((ending) => one.slice(0, -ending.length))),
    ),
  ];
} // prettier-ignore

export const keysOf = (text: string): string[] =>
  (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(wordKey).filter((key) => key.length > 1);

/** Of several that fit the plainest: of "Isha" and "Ishani" the one that is written so. */
function fits(word: string, key: string): 'whole' | 'with ending' | null {
  const [whole = '', ...stems] = stemsOf(word);
  if (wordKey(whole) === key) return 'whole';
  return key.length > 2 && !isEveryday(word) && stems.some((stem) => wordKey(stem) === key)
    ? 'with ending'
    : null;
}

/** Whether every word is one of the name, in either script. */
export function isCalled(name: string, who: string): boolean {
  const own = keysOf(name);
  const words = who.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.length > 0 && words.every((word) => own.some((key) => fits(word, key) !== null));
}

export type Named<T> = { person: T; from: number; to: number };

/** Each place where one of them is named, in order, with the rest of the name that follows it. */
export function namesIn<T extends { name: string }>(people: readonly T[], text: string): Named<T>[] {
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: word, index }) => ({ word, from: index, to: index + word.length })); // prettier-ignore
  const called = people.map((person) => ({ person, keys: keysOf(person.name) }));
  const found: Named<T>[] = [];
  for (let i = 0; i < words.length; i++) {
    const { word, from } = words[i]!;
    const fitting = called.map((one) => ({ ...one, fit: one.keys[0] === undefined ? null : fits(word, one.keys[0]) })).filter(({ fit }) => fit !== null); // prettier-ignore
    if (fitting.length === 0) continue;
    const whole = fitting.filter(({ fit }) => fit === 'whole');
    const meant = (whole.length > 0 ? whole : fitting).map(({ person, keys }) => ({ person, more: goesOn(words, i, keys) })); // prettier-ignore
    const most = Math.max(...meant.map(({ more }) => more));
    const last = words[i + most]!.to;
    const to = last + (/^['’]s(?!\p{L})/iu.exec(text.slice(last, last + 3))?.[0].length ?? 0);
    if (most === 0 && isEveryday(word) && !standsAsName(word, text.slice(0, from), text.slice(last)))
      continue;
    // Two of one first name are told apart by the second.
    for (const { person, more } of meant) if (more === most) found.push({ person, from, to });
    i += most;
  }
  return found;
}

/** How many words of the name follow its first one. */
function goesOn(words: readonly { word: string }[], i: number, [, ...rest]: readonly string[]): number {
  let more = 0;
  while (more < rest.length && fits(words[i + more + 1]?.word ?? '', rest[more] ?? '') !== null) more++;
  return more;
}

/** Those who are named in the text. */
export function namedIn<T extends { name: string }>(people: readonly T[], text: string): T[] {
  const named = new Set(namesIn(people, text).map(({ person }) => person));
  return people.filter((person) => named.has(person));
}

/** The text without the names. */
export function withoutNamesOf(names: readonly string[], text: string): string {
  let at = 0;
  let left = '';
  for (const { from, to } of namesIn(names.map((name) => ({ name })), text)) {
    left += text.slice(at, Math.max(at, from));
    at = Math.max(at, to);
  }
  return left + text.slice(at);
} // prettier-ignore
