/** What somebody says about themselves in passing: "ab main Pune shift ho gaya, weight 78 → 71", in four written forms. */
import { normalise } from '../briefs/normalise.ts';
import { factKeys } from '../../../memory/long-term/keys.ts';
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
import { introductionIn } from './introductions.ts';
import { readLabelled } from './labels.ts';
import { wanted } from './read-profile.ts';
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
const faultyInScript =
  /(?<=(?:वय|उम्र|उमर|उंची|कद|क़द|लंबाई|ऊँचाई|वजन|वज़न|रेट)\s+)(?:चुकलं|चुकलंय|चुकीचं|चुकीचे|चूक|चुकले|गलत|ग़लत)(?:\s+(?:है|आहे|लिखा|लिखी|लिहिलं|हो गया|झालं))*[\s,.:-]*(?=\S*[\d०-९])/gu;
const named = (source: string): string =>
  [faulty, faultyInScript].reduce(
    (text, wrong) => text.replace(wrong, (all) => ' '.repeat(all.length)),
    source,
  );

/** Longer than this nobody mentions a change in passing: it is a story, a brief or a forwarded text. */
const longest = 600;

const longestWords = 400;

/** "14 ko haan, 15 ko shayad, 16 nahi": a "maybe" beside days that are sure. */
function someDays(source: string, at: Date): ProfileValue[] {
  const { values } = ownDays(source, at);
  const [sure, maybe] = [values.some(({ value }) => !value.startsWith('tentative')), values.some(({ value }) => value.startsWith('tentative'))];
  return sure && maybe ? values : [];
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
  if (othersTalk.test(source)) return [];
  if (supposed.test(source)) return context.about === 'another' ? [] : someDays(source, context.at);
  if (context.about !== 'another' && (childTalk.test(source) || ofSomebodyElse.test(source))) return [];
  const intro = context.about === 'another' ? null : introductionIn(source);
  const presents = intro?.open === true && !wanted.test(source);
  const text = normalise(withoutDenied(named(source)));
  const said = {
    at: context.at,
    asked: context.asked ?? null,
    about: context.about ?? ('self' as const),
    sheet: false,
    presents,
    called: intro?.called ?? null,
    self: context.about === 'another' ? ofAnother : ofOneself,
  };
  const announced = readLabelled(intro?.labels ?? [], context.at);
  const read = [
    ...announced,
    ...person(text, said),
    ...(presents && intro.name
      ? [{ key: 'name', identity: '', value: intro.name.name, words: intro.name.words } as const]
      : []),
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
  const corrected = read.find(({ key, words }) => key === 'name' && /,/.test(words));
  return read
    .filter((value, i) => read.findIndex((other) => other.key === value.key && other.identity === value.identity) === i)
    .filter((value) => announced.includes(value) || factKeys[value.key] === 'set' && value.key !== 'rate_floor' || !announced.some(({ key }) => key === value.key))
    // "Naam galat hai, Kavita nahi Savita" recites no poems.
    .filter(({ key, words }) => key === 'name' || key === 'rate_floor' || !corrected?.words.includes(words))
    // "Veena Joshi, 52, …" plays nothing.
    .filter(({ key, identity }) => key !== 'skill' || !intro?.name?.name.toLowerCase().includes(identity.toLowerCase()))
    .map((value) => ({ ...value, words: value.words.slice(0, longestWords) })); // prettier-ignore
}
