/** "My city", "meri umar", "माझी उंची": a detail that is called by its field, and by none of its words. */
import type { FactKey } from '../../memory/long-term/keys.ts';

const fields: readonly (readonly [FactKey[], RegExp])[] = [
  [['home_city'], /^(?:city|town|location|address|place|shahar|sheher|shehar|shahr|gaon|gaav|शहर|पता|पत्ता|गाव|गाँव)$/u],
  [['age', 'born', 'playing_age'], /^(?:age|umar|umr|umra|vay|उम्र|उमर|वय)$/u],
  [['born'], /^(?:birthday|birthdate|dob|birth|janm\p{L}*|janam\p{L}*|जन्म\S*)$/u],
  [['height'], /^(?:height|kad|qad|unchi|lambai|क़द|कद|उंची|ऊँचाई|लंबाई|हाइट)$/u],
  [['name'], /^(?:name|naam|nam|nav|naav|नाम|नाव)$/u],
  [['languages'], /^(?:languages?|bhasha\p{L}*|bhaasha\p{L}*|भाषा\S*)$/u],
  [['rate_floor'], /^(?:rates?|fees?|paise|mandhan|maandhan|charges?|रेट|फ़ीस|फीस|मानधन)$/u],
  [['availability_window', 'unavailable_until'], /^(?:dates?|availability|tareekh\p{L}*|tarikh\p{L}*|tarkha|तारीख\S*|तारखा)$/u],
  [['skill'], /^(?:skills?|hunar|kaushalya|हुनर|कौशल्य)$/u],
  [['gender'], /^(?:gender|ling|लिंग)$/u],
  [['agent'], /^(?:agents?|एजेंट|एजंट)$/u],
  [['conflict'], /^(?:ads?|vigyapan|jahirat\p{L}*|विज्ञापन\S*|जाहिरात\S*)$/u],
  [['training'], /^(?:training|prashikshan|ट्रेनिंग|प्रशिक्षण)$/u],
  [['measurement'], /^(?:measurements?|naap|maap|नाप|माप)$/u],
]; // prettier-ignore
const around = /^(?:my|the|mera|meri|mere|mujhe|maza|mazi|majha|majhi|mazhi|maze|apna|apni|about|of|details?|ki|ka|ke|ko|मेरा|मेरी|मेरे|माझा|माझी|माझं|माझे|अपना|अपनी|की|का|के|को)$/u; // prettier-ignore

/** The keys that are meant; null where any word says something else. */
export function fieldsMeant(text: string): FactKey[] | null {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const telling = words.filter((word) => !around.test(word));
  const found = telling.map((word) => fields.find(([, pattern]) => pattern.test(word))?.[0]);
  if (telling.length === 0 || found.some((keys) => keys === undefined)) return null;
  return [...new Set(found.flatMap((keys) => keys ?? []))];
}
