/**
 * Which roles of a brief a correction is about, decided here alone: those that it names, else the one on the screen, else
 * the only one. A role that it names and that there is not is nobody's: it has to be asked whom it means.
 */
import type { ReadRole } from '../brief.ts';
import { wordKey } from '../script.ts';
import { normalise, type BriefText, type Term } from './normalise.ts';
import { isNote, isPlain, isWeak, sexOf } from './role-frame.ts';
import { callsByName, nounsOfTitle } from './role-names.ts';
import { placeOfRole } from './role-words.ts';

/** `roles`: null where the words name none. */
export type Part = {
  text: string;
  roles: readonly number[] | null;
  /** The words that name them. */
  called: readonly string[];
  /** What stands in `text` and was said of the part before. */
  added?: string | undefined;
};
export type Whose = {
  /** In order; one unless different roles are told different things. */
  parts: Part[];
  /** What it calls a role, as it was written, where there is none of that name. */
  nobody: string | null;
};

const all = /\b(?:both|all|every)\W+(?:the\W+)?role/;
/** Between what is said of one and of the next. */
const joints = /[,;\n]+(?!\d{3}(?!\d))|(?<![\p{L}\p{M}])(?:and|aur|ani|aani|और|आणि)(?![\p{L}\p{M}])/giu;

/** Nouns under which people call each other's roles. */
const kin: readonly (readonly string[])[] = [
  ['police officer', 'policeman', 'policewoman', 'constable', 'inspector'],
  ['dancer', 'female dancer', 'male dancer'],
  ['anchor', 'female anchor'], ['doctor', 'female doctor'], ['nurse', 'female nurse'], ['teacher', 'female teacher'],
  ['student', 'female student', 'male student'], ['singer', 'female singer'], ['farmer', 'female farmer'],
]; // prettier-ignore
const ofPair: Readonly<Record<string, readonly string[]>> = {
  couple: ['husband', 'wife'],
  parents: ['father', 'mother'],
  grandparents: ['grandfather', 'grandmother'],
};
const children: ReadonlySet<string> = new Set(['child', 'boy', 'girl', 'son', 'daughter', 'baby', 'grandson', 'granddaughter']); // prettier-ignore
/** Titles that say no more than a sex: whoever is called otherwise may be meant. */
const nameless: ReadonlySet<string> = new Set(['man', 'woman', 'boy', 'girl', 'person', 'lead', 'actor', 'actress', 'male actor', 'male lead', 'female lead']); // prettier-ignore

const field =
  '(?:height|age|umar|umr|vay|fee|rate|budget|pay|look|languages?|bhasha|dates?|city|skills?|gender|usage|count|rol|role)';
const of = "(?:ki|ka|ke|ko|kee|kaa|che|chi|cha|chee|chaa|chyaa|chya|laa|la|'s|s)";
/** Directly behind the noun: what makes it the one who is spoken of. */
const owned = new RegExp(
  `^\\s*(?:(?:wal[aie]|vaal[aie]+|role)\\s+)?(?:${of}\\s+(?:.{0,12}\\b)?(?:${field}\\b|\\d)|${field}\\b|:|-\\s|[-(]?\\s*\\d|(?:should|must|can|to be)\\b)`,
);
const possessed = new RegExp(
  `^\\s*(?:(?:wal[aie]|vaal[aie]+)\\s+)?${of}\\s+(?:.{0,12}\\b)?(?:${field}\\b|\\d)`,
);
/** "मुलाला मराठी यायला हवी", "ladki ko Marathi aani chahiye". */
const dative = /(?:ला|ना|ची|चा|चे|चं|च्या)$/u;
const dativeBehind = /^\s*(?:ko|laa?|saathee|sathi|ke liye)\b/;
const owning = /\b(?:for|of|change|make|set|update)\s+(?:the\s+)?$/;
const opening =
  /^\W*(?:(?:ok|okay|and|also|now|ab|aattaa|aata|to|toh|the|plus|par|pan|but|please|pls|only|change|make|set|update|client|actually|sorry|arre|ye|yeh|in|is|wo|that|this)\W+)*$/;

/** Unknown to the lexicon, and yet said to have a height: "rangeela ki height". */
const stranger =
  /^\s*(?:(?:ok|okay|and|aur|also|ab|now|please|pls|but|par|the)\s+)*([\p{L}\p{M}'’]{3,20}?)(?:\s+(?:ki|ka|ke|cha|chi|che|chya|की|का|के)|['’]s|ची|चा|चे|चं|च्या)\s+(?:height|age|umar|umr|vay|rate|budget|fee|look|gender|उम्र|ऊंचाई|ऊँचाई|हाइट|हाईट|रेट|बजट|उंची|वय|बजेट|लुक)(?![\p{L}\p{M}])/iu;
/** "Peshwe ko Marathi aani chahiye". */
const strangerNeeds =
  /^\s*([\p{L}\p{M}'’]{3,20})\s+(?:ko|को)\s+(?:\S+\s+){1,3}(?:aan[aei]|hon[aei]|bolna|आन[ाीे]|होन[ाीे])\s+(?:chahiye|chahie|चाहिए)/iu;
const noStranger =
  /^(?:sabko|unko|inko|isko|usko|unhe|inhe|actress|hero|sabhi|logon|shoot|film|ad|tvc|dvc|project|role|roles|brief|client|producer|production|director|agency|brand|day|din|month|mahin\w*|total|sab|sabk[aie]|sabhi|dono|donhi|each|everyone|all|both|per|is|us|in|un|isk[aie]|usk[aie]|ink[aie]|unk[aie]|is|us|apn[aie]|hamar\w*|first|second|third|last|actor|actors|artist|artists|talent|model|log|logon|team|unit|baa?ki|saar[aie]|poor[aie]|aaj|kal|parso|playing|minimum|min|max|maximum|kam|new|nay[aie]|purana|old|real|legal|shooting|character|kirdar|it|its|his|her|their|our|my|your|that|this|there|what|kitn[aie]|kis|kya|फिल्म|फ़िल्म|रोल|भूमिके|किरदार|दोनों|दोघां|सब|सबकी|सबका|सर्वां|इस|उस|इन|उन|इसकी|इसका|उसकी|उसका|त्या|तिच|त्याच|क्लाइंट|शूट|प्रोजेक्ट|दिन|महीने)$/iu;

/** `here`: the role that stands before the text, "Husband: 5.8+, wife 5.3+"; what names none at its beginning is of that one. */
export function whoseEdit(source: string, roles: readonly ReadRole[], here?: number): Whose {
  if (source.length > longest) return { parts: [{ text: source, roles: null, called: [] }], nobody: null };
  const whole = normalise(source);
  if (all.test(whole.plain)) return { parts: [{ text: source, roles: roles.map((_, i) => i), called: [] }], nobody: null };
  const pieces = piecesOf(source).map((text) => ({ text, ...calledIn(normalise(text), roles) }));
  const [first] = pieces;
  if (first && here !== undefined && first.named.length === 0) Object.assign(first, { named: [here], says: true });
  const nobody = pieces.find((piece) => piece.nobody !== null)?.nobody ?? null;
  const parts: Part[] = [];
  let open: Naming | null = null;
  for (const { text, named, called, says } of pieces) {
    const before = parts.at(-1);
    const joined: Naming = open ? { text: `${open.text} ${text}`, roles: [...new Set([...open.roles, ...named])], called: [...open.called, ...called] } : { text, roles: named, called };
    open = null;
    // "Father aur son dono ka 15k": whoever is named without a word more is meant by what comes next.
    if (joined.roles.length > 0 && !says) open = joined;
    else if (before && (joined.roles.length === 0 || sameRoles(before.roles, joined.roles))) Object.assign(before, { text: `${before.text}, ${joined.text}`, called: [...before.called, ...joined.called] });
    else parts.push({ ...joined, roles: joined.roles.length === 0 ? null : joined.roles });
  }
  if (open) parts.push(open);
  const spoken = parts.filter((part) => part.roles !== null);
  // One naming speaks of the whole line, wherever it stands in it.
  if (spoken.length <= 1) return { parts: [{ text: source, roles: spoken[0]?.roles ?? null, called: parts.flatMap((part) => part.called) }], nobody };
  return { parts: withField(parts), nobody };
} // prettier-ignore

const sameRoles = (a: Part['roles'], b: readonly number[]): boolean =>
  a !== null && a.length === b.length && a.every((one) => b.includes(one));

/** "Hawaldar ka rate 14, tapori ka 6": of what the second is said stands with the first. */
function withField(parts: readonly Part[]): Part[] {
  let last: string | undefined;
  return parts.map((part) => {
    const own = fieldWord.exec(part.text)?.[0];
    if (own !== undefined) last = own;
    return own === undefined && last !== undefined && /\d/u.test(part.text) && !unit.test(part.text)
      ? { ...part, text: part.text.replace(/(?=\p{N})/u, `${last} `), added: `${last} ` }
      : part;
  });
}
const fieldWord = /\b(?:rate|budget|fee|height|age|umar)\b|रेट|बजट|बजेट|उम्र|वय|उंची|हाइट/iu;
const unit = /\d\s*(?:k|lakh|l|cm|ft|feet|years?|saal|dec|jan|feb)\b|हज़ार|हजार|लाख/iu;

/** No correction is longer. */
const longest = 600;

const piecesOf = (source: string): string[] => {
  const pieces: string[] = [];
  let from = 0;
  for (const { index, 0: mark } of source.matchAll(joints)) {
    pieces.push(source.slice(from, index));
    from = index + mark.length;
  }
  return [...pieces, source.slice(from)].map((piece) => piece.trim()).filter((piece) => piece !== '');
};

type Naming = { text: string; roles: number[]; called: string[] };
type Called = { named: number[]; called: string[]; nobody: string | null; says: boolean };

/** `says`: there is more in it than who is meant. */
function calledIn(text: BriefText, roles: readonly ReadRole[]): Called {
  const named = new Set(roles.flatMap(({ title }, i) => (callsName(text.source, title) ? [i] : [])));
  const called: string[] = [];
  for (const words of placesIn(text.source)) {
    const at = placeOfRole(words);
    if (at !== null && roles[at - 1]) {
      named.add(at - 1);
      called.push(words);
    }
  }
  let nobody: string | null = null;
  const persons = text.terms.filter((term) => term.kind === 'person' && !isWeak(term));
  for (const term of persons) {
    const owner = isOwner(text, term) || dative.test(text.quote(term)) || dativeBehind.test(text.plain.slice(term.end));
    const meant = rolesOf(term, roles);
    // "Ladki 22-26" of a role for a man wants another sex for it; "ladki ki height" speaks of somebody.
    for (const i of isSexWord(term) && !owner ? exact(term, roles) : meant) {
      named.add(i);
      called.push(text.quote(term));
    }
    const spoken = isSexWord(term) ? owner && possessed.test(text.plain.slice(term.end)) : owner;
    if (meant.length === 0 && named.size === 0 && spoken) nobody ??= text.quote(term);
  }
  if (named.size === 0 && nobody === null) nobody = strangerIn(text);
  const rest = persons.reduce((said, term) => said.replace(text.quote(term), ' '), text.source);
  const says = /[\p{N}]/u.test(rest) || (rest.match(/[\p{L}\p{M}]{3,}/gu) ?? []).some((word) => !named.size || !roles.some(({ title }) => callsName(word, title)));
  return { named: [...named].sort((a, b) => a - b), called, nobody, says };
} // prettier-ignore

export const isSexWord = (term: Term): boolean =>
  isPlain(term) || term.value === 'boy' || term.value === 'girl';

/** "Dusre role ki age", "role 2": the words that may tell a place among the roles. */
const placesIn = (source: string): string[] => source.match(place) ?? [];
const place = /(?<![\p{L}\p{M}])(?:\S+\s(?:role|रोल|भूमिक\S*)|(?:role|रोल)\s?\d{1,2})(?![\p{L}\p{M}])/giu;

const exact = (term: Term, roles: readonly ReadRole[]): number[] =>
  roles.flatMap(({ title }, i) => (nounsIn(title).includes(term.value) ? [i] : []));

const nounsIn = (title: string): string[] => [
  ...nounsOfTitle(title),
  ...normalise(title).terms.flatMap(({ kind, value }) => (kind === 'person' ? [value] : [])),
];

/** By its own noun, else by one for the same kind, else as the only one that the word can mean. */
function rolesOf(term: Term, roles: readonly ReadRole[]): number[] {
  const own = exact(term, roles);
  if (own.length > 0) return own;
  const where = (fits: (role: ReadRole) => boolean): number[] => roles.flatMap((role, i) => (fits(role) ? [i] : [])); // prettier-ignore
  const pair = ofPair[term.value];
  if (pair) return where(({ title }) => nounsIn(title).some((noun) => pair.includes(noun)));
  const alike = kin.find((nouns) => nouns.includes(term.value));
  const related = alike ? where(({ title }) => nounsIn(title).some((noun) => alike.includes(noun))) : [];
  if (related.length === 1) return related;
  const sex = { m: 'male', f: 'female' }[sexOf(term)];
  const ofSex = ({ gender }: ReadRole): boolean => sex === undefined || gender === sex || gender === 'any';
  if (children.has(term.value) || isNote(term, 'kid')) {
    const young = where((role) => ofSex(role) && role.playingAge?.max != null && role.playingAge.max < 18);
    if (young.length === 1) return young;
  }
  const likely = where((role) => role.gender === sex || (role.gender === 'any' && sex !== undefined && roles.length === 1)); // prettier-ignore
  const [only] = likely;
  if (only === undefined || likely.length > 1) return [];
  return isSexWord(term) || nounsIn(roles[only]!.title).every((noun) => nameless.has(noun)) ? [only] : [];
}

/** Its name, also with an ending behind it: "नीलची", "taporis". */
const callsName = (words: string, title: string): boolean =>
  callsByName(words, title) || callsByName(words.replace(/(?:च्या|ची|चा|चे|चं|ला|साठी|['’]s|(?<=[a-z]{3})s)(?![\p{L}\p{M}])/gu, ''), title); // prettier-ignore

/** "Dancer ki height", "nurse age 30-35", "rate for the driver": who is spoken of, and not what somebody looks like. */
function isOwner({ plain }: BriefText, { start, end }: Term): boolean {
  const lead = plain.slice(0, start);
  const tail = plain.slice(end, end + 40);
  return owned.test(tail) ? opening.test(lead) || owning.test(lead) : owning.test(lead) && /^\W*$/.test(tail);
}

function strangerIn({ source, terms, quote }: BriefText): string | null {
  const word = (stranger.exec(source) ?? strangerNeeds.exec(source))?.[1];
  if (word === undefined || noStranger.test(word)) return null;
  const key = wordKey(word);
  return terms.some((term) =>
    quote(term)
      .split(/\s+/)
      .some((one) => wordKey(one) === key),
  )
    ? null
    : word;
}
