/** What somebody says about themselves in passing: "ab main Pune shift ho gaya, weight 78 → 71", in four written forms. */
import { normalise } from '../briefs/normalise.ts';
import { abilities } from './abilities.ts';
import { body } from './body.ts';
import { career } from './career.ts';
import { limits } from './limits.ts';
import { measures } from './measures.ts';
import { rates } from './money.ts';
import { ownAds, ownDays } from './own-days.ts';
import { papersOf } from './papers.ts';
import { removals } from './removals.ts';
import { shorthand } from './shorthand.ts';
import { person } from './person.ts';
import type { ProfileValue } from './profile.ts';
import { readDetails, readProfile } from './read-profile.ts';
import { ofAnother, ofOneself, ofSomebodyElse, type Asked } from './said.ts';

const supposed =
  /\b(?:if|agar|what if|maybe|might|would|could|shayad|kadachit|someday|planning|thinking|soch rah\w*|hope|wish|kaash|jar)\b|अगर|शायद|कदाचित|(?<![\p{L}\p{M}])जर(?![\p{L}\p{M}])/iu;
const othersTalk =
  /\b(?:my|mera|meri|mere|maza|mazi|majha|majhi)\s+(?:sister|brother|friend|cousin|wife|husband|mother|father|mom|dad|neighbour|roommate|behen|behan|bhai|dost|maa|papa|bahin|bhau|aai|baba)\b|माझी बहीण|मेरी बहन|मेरा भाई|मेरे भाई|माझा भाऊ/iu;
/** Said by a guardian these are the very person that is meant. */
const childTalk =
  /\b(?:my|mera|meri|mere|maza|mazi|majha|majhi)\s+(?:son|daughter|beta|beti|mulga|mulgi)\b|(?:माझा मुलगा|माझी मुलगी|मेरा बेटा|मेरी बेटी)/iu;
const joke = /\b(?:jk|just kidding|april fool|lol|haha+|mazaak|majak)\b|😂|😅|🤣/iu;

const size = String.raw`[\d०-९][\d०-९.,'"’′″]*(?:\s*(?:k|cm|kg|kilo|saal|sal|years?|yrs?|feet|foot|ft|fut|lakh|hazaa?r|साल|वर्ष\p{M}*|फुट|फीट|हज़ार|हजार|लाख|किलो))?(?:\s*[\d०-९]{1,2}(?:\s*(?:inch(?:es)?|in)\b)?)?`;
const notSo = [
  // "27 nahi 29", "27 नाही, 29": the first one is denied.
  new RegExp(`(?<![\\p{L}\\d])${size}\\s+(?:nahi+n?|nai|नहीं|नही|नाही)(?=[,\\s]+[\\d०-९])`, 'giu'),
  // "not 27 but 29", "29, not 27".
  new RegExp(`\\bnot\\s+${size}`, 'giu'),
];

/** Without the sizes that are denied where another one is said; as long as before, so that quotes stay where they were. */
const withoutDenied = (source: string): string =>
  (source.match(/[\d०-९]+/g) ?? []).length < 2
    ? source
    : notSo.reduce((text, denied) => text.replace(denied, (all) => ' '.repeat(all.length)), source);

/** "Height galat hai 5 4 hai", "age is wrong, 28": what is said of the thing itself, with what was wrong taken out; as long as before. */
const faulty =
  /(?<=\b(?:height|age|weight|rate|city|name|umar|umr|vay|unchi|naam|fee|charge)\s+)(?:(?:to|toh|is|was|ka|ki|me)\s+)?(?:galat|ghalat|wrong|incorrect|not right|not correct|chukich[aie]|chuk)(?:\s+(?:hai|he|h|ahe|aahe|likha|likhi|lihila|lihili|diya|tha|thi|ho gaya|ho gayi))*[\s,.:-]*(?=\S*\d)/giu;
const named = (source: string): string => source.replace(faulty, (all) => ' '.repeat(all.length));

/** Longer than this nobody mentions a change in passing: it is a story, a brief or a forwarded text. */
const longest = 600;

const longestWords = 400;

const greeting =
  /^\s*(?:(?:hi+|hello|hey|namaste|namaskar|good (?:morning|evening|afternoon)|sir|mam|madam|नमस्ते|नमस्कार|हैलो)[\s,.!]+)*/iu;
const presents =
  /^(?:i am|i'm|im|this is|myself|my name is|main|mai|mi|mera naam|मैं|मेरा नाम|मी|माझं नाव|माझे नाव)\s+(?=[\p{L}])/iu;

/** "Anita here, 45 yrs", "Farhan Qureshi this side, 31": the name first. */
const firstNamed =
  /^([\p{L}\p{M}.' ]{2,40}?)\s+(?:here|this side|bol (?:rah[aie]|raha|rahi) (?:hu+n?|hoon)|speaking)\s*(?=[,.])/iu;
/** A row that begins with a name: "Farhan Qureshi, 31, 6'0, Bandra". */
const bareRow =
  /^(?:\p{Lu}[\p{L}\p{M}.'-]*|[\u0900-\u097f]+)(?:\s+(?:\p{Lu}[\p{L}\p{M}.'-]*|[\u0900-\u097f]+)){0,2}\s*,\s*(?:(?:age|umar|umr|vay|वय|उम्र)\s*)?[\d०-९]{2}(?![\d०-९])/u;

/** "I am 47, female, I live in Andheri": the age first, and no name at all. */
const agedFirst = /^(?:i am|i'm|im|main|mai|mi|मैं|मी)\s+(?=[\d०-९]{2}(?![\d०-९]))/iu;

/** "Hi, I am Noor, female, 24, Bandra, Hindi Urdu": somebody presents themselves in a row of details. Empty when it is not so. */
export function readIntroduction(source: string, { at }: { at: Date }): ProfileValue[] {
  const line = source.replace(greeting, '').replace(/^[\s\p{Extended_Pictographic}\uFE0F]+/u, '');
  if (source.length > longest || line.split(',').length < 3 || /\?\s*$/.test(source)) return [];
  const ofOthers = supposed.test(source) || othersTalk.test(source) || childTalk.test(source);
  if (agedFirst.test(line)) return ofOthers ? [] : readDetails(line.replace(agedFirst, ''), { at });
  const opening = presents.exec(line)?.[0];
  const first = firstNamed.exec(line);
  if (opening === undefined && !first && !bareRow.test(line)) return [];
  const rest = first ? `${first[1] ?? ''}${line.slice(first[0].length).replace(/^\s*\./, ',')}` : line.slice(opening?.length ?? 0);
  const profile = readProfile(rest, { at });
  if (!profile?.name || ofOthers) return [];
  const { name } = profile;
  // "Veena Joshi, 52, …" plays nothing.
  const values = profile.values.filter(({ key, identity }) => key !== 'skill' || !name.toLowerCase().includes(identity.toLowerCase()));
  return rest.includes(name) ? [{ key: 'name', identity: '', value: name, words: name }, ...values] : values;
} // prettier-ignore

/** Empty for questions, plans, jokes and talk about others. `asked`: what the desk asked just before. */
export function readChanges(
  source: string,
  context: { at: Date; asked?: Asked | null; about?: 'self' | 'another' },
): ProfileValue[] {
  if (source.length > longest || joke.test(source)) return [];
  // "Can you remove Konkani?" asks for it.
  const gone = context.about === 'another' ? [] : removals(normalise(source.replace(/\?\s*$/, '')));
  if (gone.length > 0) return gone;
  if (/\?\s*$/.test(source)) return [];
  if (supposed.test(source) || othersTalk.test(source)) return [];
  if (context.about !== 'another' && (childTalk.test(source) || ofSomebodyElse.test(source))) return [];
  const text = normalise(withoutDenied(named(source)));
  const said = {
    at: context.at,
    asked: context.asked ?? null,
    about: context.about ?? ('self' as const),
    sheet: false,
    presents: false,
    self: context.about === 'another' ? ofAnother : ofOneself,
  };
  const read = [
    ...person(text, said),
    ...body(text, said),
    ...(said.about === 'self' ? shorthand(text, ofOneself) : []),
    ...abilities(text, said),
    ...rates(text, said),
    ...papersOf(source),
    ...limits(source),
    ...measures(source),
    ...career(source),
    ...ownDays(source, context.at).values,
    ...ownAds(source, context.at),
  ];
  return read
    .filter((value, i) => read.findIndex((other) => other.key === value.key && other.identity === value.identity) === i)
    .map((value) => ({ ...value, words: value.words.slice(0, longestWords) })); // prettier-ignore
}
