/** "pita ki list", "the Neelkanth doctor", "role 2": whether words call a role, in any of the four languages. */
import type { RoleSpec } from '../../../matching/role.ts';
import { remember } from '../../../matching/words/remember.ts';
import { toAsciiDigits, wordKey } from '../script.ts';
import { normalise } from './normalise.ts';
import { callsByName, namesIn } from './role-names.ts';

/** What is known of a role that may be meant. */
export type Callable = { title: string; gender: RoleSpec['gender']; project: string | null };

/** 3: by its whole name; 2: by what it is called elsewhere; 1: by a part of its name; 0: not at all. */
export type Fit = 0 | 1 | 2 | 3;

/** Characters as the lexicon has them: `father` for "pita", "baba", "वडील" and "Father". */
const nounsOf = (words: string): string[] => [
  ...normalise(words)
    .terms.filter(({ kind }) => kind === 'person')
    .map(({ value }) => value),
  ...words
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .flatMap((word) => atHome.get(word) ?? []),
];

/** Words of the house that in a brief are as often something else. */
const atHome = new Map([
  ['baap', 'father'], ['abba', 'father'], ['abbu', 'father'], ['bapu', 'father'], ['ammi', 'mother'], ['bhai', 'brother'],
  ['behna', 'sister'], ['nanad', 'sister-in-law'], ['bachchi', 'girl'], ['bachha', 'child'],
]); // prettier-ignore

/** Titles recur with every line that is said. */
const nounsOfTitle = remember(nounsOf);
const namesOfTitle = remember(namesIn);

const simple = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const holds = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `);

/** Prepared once for the words; then asked of every role that may be meant. */
export function callsRole(words: string): (role: Callable) => Fit {
  const said = simple(words);
  const nouns = nounsOf(words);
  return ({ title, project }) => {
    const called = simple(title);
    const work = project === null ? '' : simple(project);
    // "Neelkanth doctor": what is left beside the project's name has to fit the role.
    if (work.length > 2 && holds(said, work)) {
      const left = ` ${said} `.replace(` ${work} `, ' ').trim();
      if (left === '' || /^(?:project|film|ad|role|roles)$/.test(left)) return 2;
      return callsRole(left)({ title, gender: 'any', project: null });
    }
    if (said !== '' && (said === called || soundOf(said) === soundOf(called))) return 3;
    const beside = besideProject(said, work);
    if (beside !== null) {
      const fit = callsRole(beside)({ title, gender: 'any', project: null });
      if (fit > 0) return fit;
    }
    if (callsByName(said, title)) return wordKey(namesOfTitle(title).join('')) === wordKey(said) ? 3 : 2;
    const own = nounsOfTitle(title);
    if (nouns.some((noun) => noun === called || own.includes(noun)))
      return own.length > 0 && nouns.length === 1 ? 3 : 2;
    if (said.length <= 2 || generic.test(said)) return 0;
    if (holds(called, said) || holds(work, said)) return 1;
    const sound = soundOf(said);
    return sound.length > 3 && (holds(soundOf(called), sound) || holds(soundOf(work), sound)) ? 1 : 0;
  };
}

/** In whatever script: छोटू is Chhotu, and सावली Savali. */
const soundOf = remember((words: string): string =>
  words
    .split(' ')
    .map((word) => wordKey(word).replace(/(?<=.)a/g, ''))
    .join(' '),
);

/** "Chaayro mother" of Chaayro Sunday Morning: what stands behind the first words of its title. Null where nothing of it is said. */
function besideProject(said: string, work: string): string | null {
  const [first = '', ...rest] = soundOf(work).split(' ');
  const words = said.split(' ');
  const at = words.findIndex((word) => soundOf(word) === first);
  if (at < 0 || words.length < 2 || first.length < 4 || generic.test(words[at] ?? '')) return null;
  let end = at + 1;
  while (end < words.length && soundOf(words[end] ?? '') === rest[end - at - 1]) end++;
  const left = words
    .toSpliced(at, end - at)
    .filter((word) => !/^(?:ki|ka|ke|की|का|के|cha|chi|s)$/u.test(word));
  return left.length > 0 ? left.join(' ') : null;
}

/** "Chaayro mother": whether the words call a project and, beside it, one of its roles. */
export const namesWithProject = (words: string, project: string | null): boolean =>
  project !== null && besideProject(simple(words), simple(project)) !== null;

/** In the name of many a project, and calling none of them. */
const generic =
  /^(?:the |a )?(?:film|movie|ad|ads|tvc|dvc|show|web|series|web series|serial|project|campaign|short|short film|music video|role|lead|new|big|man|woman|फिल्म|फ़िल्म|मालिका|सीरीज़)$/u;

const places: readonly (readonly [number, RegExp])[] = [
  [1, /^(?:1st|first|pehl[aie]|pahil[aie]|पहल[ाीे]|पहिल[ाीे])$/u],
  [2, /^(?:2nd|second|other|d(?:oo|u)sr[aie]|दूसर[ाीे]|दुसर[ाीे])$/u],
  [3, /^(?:3rd|third|t(?:ee|i)sr[aie]|तीसर[ाीे]|तिसर[ाीे])$/u],
  [4, /^(?:4th|fourth|chauth[aie]|चौथ[ाीे])$/u],
];

/** "Role 2", "doosra role", "दुसरी भूमिका": the place of a role in its brief; null when the words tell none. */
export function placeOfRole(words: string): number | null {
  const said = toAsciiDigits(simple(words));
  const [, number] = /^(?:role|रोल|भूमिका)\s*(?:no|number|नंबर)?\s*(\d{1,2})$/u.exec(said) ?? [];
  if (number !== undefined) return Number(number);
  const [, word] = /^(\S+)(?:\s(?:wal[aie]|वाल[ाीे]))?\s(?:role|रोल|भूमिका)$/u.exec(said) ?? [];
  return places.find(([, pattern]) => word !== undefined && pattern.test(word))?.[0] ?? null;
}

const sexes: readonly (readonly [RoleSpec['gender'], string])[] = [
  ['male', 'man'],
  ['female', 'woman'],
];

/** "Male wala role": the sex by which somebody means the one role of it. */
export const sexMeant = (words: string): RoleSpec['gender'] | null => {
  const nouns = nounsOf(words);
  return sexes.find(([, noun]) => nouns.length === 1 && nouns[0] === noun)?.[0] ?? null;
};
