/** "Sirf Mumbai wale", "only those from Pune", "फक्त मुंबईचे": from where the people shall be, in a line that says nothing else. */
import { localsOnly } from './edit-values.ts';
import { normalise } from './normalise.ts';

/** Beside the city: words for only, for people and for seeing them. */
const around =
  /^(?:only|sirf|fakt|just|bas|show|me|see|want|need|those|the|people|ones|who|live|lives|living|are|is|stay|from|in|of|based|locals?|actors?|artists?|log|logon|ko|ke|ki|ka|hi|wal[aie]|vaal\w*|rehne|rahne|rahna\w*|raahn\w*|dikhao|dikha|do|dakhva|dakhav|batao|chahiye|hava|havet|havi|che|chya|ch|kar|please|pls|also|need[fm]?|madhle|madhale|aahet|aahe|hai|hain|sirph|keval|phakt|vaale|log|dikhaao|da+kh\w*)$/i;
const longest = 60;

/** "Only Thane or Mumbai": several that are named so are where people live, since a role is shot in one. */
const onlySeveral =
  /^\s*(?:(?:ok|please|pls|show|give|me)[\s,]+)*(?:only|sirf|fakt|just|bas|keval|सिर्फ़|सिर्फ|फक्त|केवल|बस)\s/iu;
const or = /^(?:or|ya|and|aur|ani|kinva|kimva|va|n|aani)$/i;

export function readLivesIn(source: string): string[] | null {
  if (source.length > longest || /[\d०-९?]/u.test(source)) return null;
  if (!localsOnly.test(source) && !onlySeveral.test(source)) return null;
  const { plain, terms } = normalise(source);
  const places = terms.filter(({ kind }) => kind === 'place');
  const cities = [...new Set(places.map(({ value }) => value))];
  if (cities.length === 0 || (cities.length === 1 && !localsOnly.test(source))) return null;
  // From the last to the first, so that what stands before keeps its place.
  const without = places.toSorted((a, b) => b.start - a.start).reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, plain); // prettier-ignore
  const rest = without.match(/[a-z']+/gi) ?? [];
  const said = (word: string): boolean => around.test(word) || (cities.length > 1 && or.test(word));
  return rest.every(said) ? cities : null;
}
