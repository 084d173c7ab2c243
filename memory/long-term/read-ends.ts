/**
 * What somebody told before and now says is over, gone or another: the older statement ends, though the sentence may not say
 * what stands in its place, or not in words that the rules know. Rather nothing is held than what was taken back.
 */
import { gloss } from '../embedding/gloss/gloss.ts';
import type { FactKey } from './keys.ts';
import { plainOf } from './plain.ts';
import { skillsNamed } from './skill-names.ts';
import { citiesIn } from './vocabulary.ts';

/** What held when the words were said. */
export interface Held {
  key: FactKey;
  identity: string;
  value: string;
}

interface Ended extends Held {
  ends: true;
}

/** It goes on after all, or only seems to end. */
const goesOn =
  /\b(?:still|same|(?:abhi|ab|aata) (?:bhi|pan)|aaj bhi|ajun\w*|renew(?:ed)?(?! nahi)|extended|not (?:over|ended|changed|left|moved|cancel\w*)|nahi (?:chhod|badl|bika)\w*|par nahi hua|but (?:no|did)|almost|about to|want(?:s|ed)? to|thinking|socha)\b|अभी भी|अजून|सोच/i;

/** Over, in the four written forms; what is over is named beside it. */
const over =
  /\b(?:over|ended|expired|lapsed|closed|finished|cancel\w*|called off|released|lifted|terminated|no longer|no more|not any ?more|any ?more|anymore|ran out|(?:does ?n[o']t|do ?n[o']t) hold|done with|free of|come out of|khatam|khatm|khatma|samp[al]\w*|band (?:ho|kar|kel|jhal|hai)\w*|chhoot\w*|chhut\w*|toot\w*|tut\w*|radd|bahar (?:aa|nikal)\w*|nahi rah[aie]|(?:ab|aata) (?:nahi|nai)|(?:nahi|nai) (?:ab|aata))\b|खत्म|ख़त्म|संप|बंद|छूट|टूट|तुट|रद्द|नहीं रह|अब नहीं|आता नाही|राहिल[ाीे] नाही/i;
const left =
  /\b(?:left|leaving|quit|resigned|parted|split|moved (?:on |out |away )?from|gave up|given up|dropped|stopped|bye|chhod\w*|chod\w*|sodl\w*|sodun\w*)\b|छोड़|सोडल|सोडून/i;
const gone =
  /\b(?:gone|shaved|chopped|removed|off|hata\w*|kaat\w*|katwa\w*|kadh\w*|kapl\w*)\b|हटा|काट|काढ|कापल/i;
const moved =
  /\b(?:changed|gone up|went up|increased|raised|reduced|badal\w*|badh\w*|vadh\w*|wadh\w*|kami kel\w*)\b|बदल|बढ़|वाढ/i;
const former = /\b(?:old|earlier|previous|instead|purana|purani)\b|पुरान|जुन/i;

const any =
  (...patterns: RegExp[]) =>
  (text: string): boolean =>
    patterns.some((pattern) => pattern.test(text));

/** Words of a value that tell it from others: of "Blue Kite Talent, 15%" the first two. */
const common =
  /^(?:talents?|artists?|casting|management|entertainment|agency|agents?|models?|films?|productions?|and|the|none|self|managed|member|only|ads?|tv|print)$/i;
const tellingWords = (value: string): string[] =>
  (value.split(',')[0]!.match(/\p{L}[\p{L}\p{M}]{2,}/gu) ?? []).filter((word) => !common.test(word));

const says = (text: string, word: string): boolean => text.toLowerCase().includes(word.toLowerCase());

/** "Peanuts" and "peanut", "fencing" and "fenced", "swimming" and "swim". */
const stemOf = (word: string): string =>
  word.length > 4 ? word.replace(/(?:ing|es|s|e)$/i, '').replace(/([^aeiou])\1$/i, '$1') : word;

const saysAll = (text: string, what: string): boolean =>
  what.split(/[^\p{L}\p{M}]+/u).every((word) => word === '' || says(text, stemOf(word)));

/** The figures of a value, as they are said: 18000 is "18k", "18 hazaar" or "18". */
function saysFigure(text: string, value: string): boolean {
  return (value.match(/\d+/g) ?? []).slice(0, 1).some((figure) => {
    const thousands = Number(figure) >= 1000 ? String(Number(figure) / 1000) : figure;
    return new RegExp(`(?<!\\d)(?:${figure}|${thousands})(?!\\d)`).test(text.replace(/(?<=\d),(?=\d)/g, ''));
  });
}

const clockOf = (value: string): string => (value.match(/\d{2}(?=:)/g) ?? []).map((h) => `${Number(h)}|${Number(h) % 12 || 12}`).join('|'); // prettier-ignore
/** "2026-12-03 to 2026-12-09": 3 and 9. */
const daysOf = (value: string): string[] => (value.match(/\d{2}(?=\b(?!-))(?<=-\d{2})/g) ?? []).map((d) => String(Number(d))); // prettier-ignore

const aWhile =
  /\b(?:for (?:a|the|my|one|two|\d+)|shoot|trip|days?|din|week|hafte|wapas|vapas|back)\b|वापस|परत/i;

type TakenBack = (said: { text: string; english: string }, held: Held) => boolean;

const named: TakenBack = ({ text, english }, { identity }) =>
  saysAll(english, identity) || saysAll(text, identity) || skillsNamed(text).includes(identity);

/** How each kind of statement is taken back: it is named, and over. A kind that is not here goes by a newer value alone. */
const takenBack: Partial<Record<FactKey, TakenBack>> = {
  home_city: ({ text }, { value }) =>
    citiesIn(text).some(({ name }) => name === value) &&
    !aWhile.test(text) &&
    any(left, /\b(?:packed|vacated|nikal ga\w*|khali kar\w*|shifted (?:out )?from|no longer (?:in|live|based)|not in)\b|खाली कर/i)(text), // prettier-ignore
  agent: ({ text }, { value }) =>
    tellingWords(value).some((word) => says(text, word)) && any(over, left)(text),
  union: ({ text }) =>
    /\b(?:cintaa|fwice|union|membership|sabhasad\w*|card)\b|सभासद|सदस्य|मेंबर/i.test(text) &&
    any(over, left)(text),
  skill: (said, held) =>
    named(said, held) &&
    any(over, left, /\bbehind me\b|\bhave ?n[o']t \w+ (?:in|for|since)\b|\bsince (?:the|my) (?:fall|injury|accident|operation|surgery)\b|\boff my (?:profile|list)\b|\b(?:can|do)(?:no|n')t\b.*\bnow\b/i)(said.text), // prettier-ignore
  conflict: (said, held) => named(said, held) && over.test(said.text),
  allergy: (said, held) =>
    (named(said, held) || /allerg|एलर्जी|ॲलर्जी/i.test(said.text)) &&
    any(over, /\b(?:not allergic|turned out|gone|cured|outgr[eo]w\w*|theek|galat|false)\b|ठीक|बरी/i)(said.text), // prettier-ignore
  rate_floor: ({ text }, { value, identity }) =>
    (saysFigure(text, value) &&
      any(over, moved, former, /\bme(?:in)? (?:ab )?nahi\b|\bmadh[ey]e? (?:aata )?nahi\b|में नहीं|मध्ये (?:आता )?नाही|(?:नाही|नहीं) (?:जम|हो)/i)(text)) || // prettier-ignore
    (/\brates?\b/i.test(text) && moved.test(text) && (identity === '' || says(text, identity))),
  contact_hours: ({ text }, { value }) =>
    (/\b(?:timings?|hours|evenings?|mornings?|rule)\b/i.test(text) ||
      new RegExp(`(?<!\\d)(?:${clockOf(value) || 'x'})(?!\\d)`).test(text)) &&
    any(over, gone, moved, former)(text),
  playing_age: ({ text }, { value }) =>
    says(text.replace(/\s*(?:to|se|te|–)\s*/g, '-'), value) && any(over, moved, former)(text),
  look: ({ text }, { identity, value }) =>
    (says(text, identity) || saysAll(text, value)) && any(gone, /\b(?:lost|ghat\w*|over)\b/i)(text),
  payment_terms: ({ text }, { value }) => saysFigure(text, value) && any(over, moved, former)(text),
  unavailable_until: ({ text }) =>
    /\b(?:shoot|trip|tour|plan|dates?|exams?|schedule|wedding|shaadi|lagna|work|film)\b|शूट|दौरा|प्लान|यात्रा|लग्न|शादी|परीक्षा/i.test(text) &&
    any(over, /\b(?:postponed|early|jaldi|lavkar|nipat\w*|moved|badal\w*|wrapped)\b|पुढे ढकल|जल्दी|लवकर|बदल/i)(text), // prettier-ignore
  availability_window: ({ text }, { value }) => {
    const days = daysOf(value);
    return (
      days.length > 0 &&
      days.every((day) => new RegExp(`(?<!\\d)${day}(?!\\d)`).test(text)) &&
      any(over, gone, /\b(?:blocked|taken|booked|chali ga\w*|chal\w* ga\w*|given|gel\w*)\b|गेल|चली ग/i)(text)
    );
  },
};

/** Those of `held` that a sentence takes back. What they said is not said again: it may be known to fewer than this is. */
export function endedIn(said: string, held: readonly Held[]): Ended[] {
  if (goesOn.test(said)) return [];
  const text = plainOf(said);
  const english = gloss(text);
  return held
    .filter((one) => takenBack[one.key]?.({ text, english }, one))
    .map(({ key, identity }) => ({ key, identity, value: `${identity} over`.trim(), ends: true }));
}
