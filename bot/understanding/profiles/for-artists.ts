/** Somebody who speaks for artists: "I handle 6 artists", "coordinator bol raha hu", or a list of several people. */
import { toAsciiDigits } from '../script.ts';
import { readProfile } from './read-profile.ts';

const artists = String.raw`(?:artists?|actors?|actresses|models?|talents?|kids|faces|kalaka+r\S*|clients?|कलाकार\S*|आर्टिस्ट\S*|मॉडल\S*|मॉडेल\S*)`;
const many = String.raw`(?:\d{1,3}|some|many|several|few|a few|all|these|kai|bahut|khup|kuch|our|कई|अनेक|काही)`;
const agent = [
  new RegExp(String.raw`\b(?:i|we)\s+(?:also\s+|currently\s+)?(?:handle|manage|represent|look after)\s+(?:${many}\s+(?:of\s+)?${artists}|artists?|actors|models|talents?)\b`, 'iu'),
  new RegExp(String.raw`\d{1,3}\s+${artists}\s+(?:ko\s+|को\s+)?(?:handle|manage|sambhal|sa+mbha+l|represent|संभाल|सांभाळ|हैंडल|मैनेज|मॅनेज|hain|hai|ahet|aahet|हैं|आहेत)`, 'iu'),
  /\b(?:from|of)\s+[\p{L}&.' ]{2,40}?\b(?:artist|talent|model|casting|celebrity)s?\s+(?:mgmt|management|managers?)\b/iu,
  /\b(?:i am|i'm|im|this is|main|mai|mi)\s+(?:[\p{L}]+\s+){0,2}?(?:an? |ek |the )?(?:talent |artist |model |casting )?(?:agent|co-?ordinator|artist manager|talent manager)\b/iu,
  /\b(?:agent|co-?ordinator)\s+(?:bol (?:rah|rahi)|bolt|hoon|hu\b|ahe|aahe|here|this side)/iu,
  /(?<![\p{L}\p{M}])(?:मैं|मी)\s+(?:\S+\s+){0,3}?(?:एजेंट|एजंट|को-?ऑर्डिनेटर|कोऑर्डिनेटर|समन्वयक)/u,
]; // prettier-ignore
const denied = /\b(?:no|not|don'?t|nahi+n?|without|my|mera|meri|maza|majha)\s+(?:an?\s+)?(?:agent|manager|co-?ordinator)|\b(?:agent|manager|co-?ordinator)\s+(?:nahi+n?|not)\b|नहीं|नाही/iu; // prettier-ignore

/** Played on screen, not lived. */
const played =
  /\b(?:role|roles|film|films|movie|serial|series|scene|character|ad|play|played|playing)\b|रोल|भूमिका|फ़िल्म|फिल्म|सीरियल|मालिक/iu;

export const saysAgent = (text: string): boolean => {
  const line = toAsciiDigits(text.slice(0, 500));
  return !denied.test(line) && !played.test(line) && agent.some((one) => one.test(line));
};

const numbered = /^\s*(?:\d{1,2}\s*[.)-]|[-•*▪])\s*/u;
/** `Twinkle (child) F 9`: the letter before the number, too. */
const named =
  /^\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){0,2}\b.*?(?:\b(?:F|M|female|male)\b[\s,/-]*\d{1,2}\b|\b\d{1,2}\s*[\s,/-]*(?:F|M|female|male|yrs?|years?)\b)/u;

/** How many people a list names, a line each; 0 where it is none. */
export function peopleListed(text: string, { at }: { at: Date }): number {
  const rows = text.split('\n').map((row) => row.trim()).filter((row) => row !== '').slice(0, 60); // prettier-ignore
  if (rows.length < 2) return 0;
  const people = rows.filter((row) => {
    const bare = row.replace(numbered, '');
    return named.test(bare) || (bare !== row && readProfile(bare, { at })?.name);
  });
  if (people.length < 2) return 0;
  const listed = rows.filter((row) => numbered.test(row)).length;
  return Math.max(people.length, listed);
}
