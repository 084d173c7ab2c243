/** How an edit changes where the work is, and whether people from elsewhere will do. */
import { citiesOf } from '../../../../matching/role.ts';
import { alsoThere, isDropped, localsOnly, outstationToo } from '../edit-values.ts';
import { patch, wholeOf, type Edit, type Patch } from './edit.ts';

export function place(edit: Edit): Patch[] {
  const { text, facts, role } = edit;
  const { source } = text;
  const places = text.terms.flatMap(({ kind, value }) => (kind === 'place' ? [value] : []));
  const locals = places.length > 0 && localsOnly.test(source);
  const city = facts.city && (isNoCity(edit) || !speaksOfPlace(edit)) ? undefined : facts.city;
  // "Sirf Mumbai wale" of work in Pune tells whom to look at, and moves no work.
  if (locals && role.city !== null && !places.some((one) => citiesOf(role).includes(one))) return [];
  const found = city ? cities(edit, city) : [];
  if (!locals && !outstationToo.test(source)) return found;
  return [
    ...found,
    ...patch<boolean | null>('travel', { ...wholeOf(edit), value: locals ? false : role.travel || null }),
  ];
}

/** "Kashi aahe" asks how something is, and "any city except Delhi" names where it is not. */
function isNoCity({ text, facts }: Edit): boolean {
  const { source } = text;
  if (/\b(?:except|excluding|siva\w*|siwa\w*|chhod\w*)\b|सिवा|छोड़|सोडून/iu.test(source)) return true;
  return facts.city !== undefined && /^kashi$/i.test(text.quote(facts.city)) && /\bah?ah?et?\b|aahe/i.test(source);
} // prettier-ignore

const ofPlace =
  /\b(?:shoot\w*|location|city|local\w*|based|stay|set|studio|outdoor|moved?|shift\w*|change[d]?|make|kar do|karo|kara|kijiye|instead|jagah|rakho|rehne|travel|sirf|only|fakt)\b|शूट|लोकेशन|शहर|ठिकाण|करो|कर दो|करा|सिर्फ|फक्त|रखो/iu;
const small =
  /^(?:in|is|hai|hain|ho|ka|ki|ke|ko|me|mein|men|se|to|the|an?|bhi|hi|hee|ab|aattaa|aataa|now|please|pls|actually|sorry|nahi|naheen|naahee|no|not|aur|and|or|but|na|ji|haan|yes|ok|aahe|ahe|hoga|hogi|rahega|hona|hon\w+|from|la|madhe|also|both|wal\w+|vaal\w+|pan|chal\w+|chaal\w+|for|need\w*)$/i;

/** "Mumbai mein barish ho rahi hai" names a city and wishes none: it says something that is about no place of work. */
function speaksOfPlace({ text, facts, widening }: Edit): boolean {
  const { source, plain, terms } = text;
  const said = facts.city ? text.quote(facts.city) : '';
  if (widening || ofPlace.test(source) || /[\d०-९]/u.test(source)) return true;
  if (alsoThere.test(source) || isDropped(source, said)) return true;
  return [...plain.matchAll(/[a-z']+/gi)].every(
    ({ 0: word, index }) => small.test(word) || terms.some(({ start, end }) => index >= start && index < end),
  );
}

function cities({ text, role, widening }: Edit, city: NonNullable<Edit['facts']['city']>): Patch[] {
  const others = role.otherCities ?? [];
  if (isDropped(text.source, text.quote(city))) {
    const left = role.city === null ? [] : [role.city, ...others].filter((one) => one !== city.value);
    return [
      ...patch('city', city, left[0] ?? null),
      ...(others.length > 0 ? patch('otherCities', city, left.slice(1)) : []),
    ];
  }
  if ((widening || alsoThere.test(text.source)) && role.city !== null)
    return patch(
      'otherCities',
      city,
      [...new Set([...others, city.value])].filter((one) => one !== role.city),
    );
  // Who names one city anew means that one alone.
  return [...patch('city', city), ...(others.length > 0 ? patch('otherCities', city, []) : [])];
}
