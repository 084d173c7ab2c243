/** Labelled details, "Age - 26" or "Ht: 6'1\" City: Indore": what a label announces is read, even where the bare value would not be. */
import { normalise } from '../briefs/normalise.ts';
import { toAsciiDigits } from '../script.ts';
import { abilities } from './abilities.ts';
import { body } from './body.ts';
import { rates } from './money.ts';
import { answeredName } from './names.ts';
import { person } from './person.ts';
import type { ProfileValue } from './profile.ts';
import { ofOneself, type Asked, type Said } from './said.ts';

type Field = Asked | 'weight' | 'experience' | 'apart';
const fields: readonly (readonly [Field, string])[] = [
  ['name', 'stage name|screen name|full name|real name|name|naam|na+v|नाम|नाव|पूरा नाम|पूर्ण नाव'],
  ['playing_age', 'playing age|screen age|age range|प्लेइंग एज'],
  ['age', 'age|umar|umr|vay|dob|d\\.o\\.b\\.?|date of birth|उम्र|उमर|आयु|वय|जन्म तारीख|जन्मतारीख'],
  ['height', 'height|ht\\.?|hight|lambai|unchi|oonchai|kad|ऊँचाई|ऊंचाई|लंबाई|लम्बाई|कद|क़द|उंची'],
  ['weight', 'weight|wt\\.?|wajan|vajan|wazan|वज़न|वजन'],
  ['apart', 'native(?: place)?|home ?town|birth ?place|insta(?:gram)?(?: id)?|contact(?: no\\.?| number)?|phone(?: no\\.?| number)?|mobile(?: no\\.?)?|mob\\.?|whatsapp(?: no\\.?)?|number|e-?mail(?: id)?|links?|reel|showreel|portfolio|intro|chest|bust|waist|hips?|shoe(?: size)?|agency|agent|manager|co-?ordinator|hair|eyes?|skin|complexion|training|education|मूळ गाव|संपर्क|मोबाइल|मोबाईल|फ़ोन|फोन|एजेंसी|एजन्सी'],
  ['city', 'current city|current location|city|location|loc|base(?:d)?(?: in)?|lives in|address|place|shahar|rehne ka|पता|शहर|ठिकाण|राहण्याचे ठिकाण'],
  ['languages', 'languages?(?: known| spoken)?|lang\\.?|langs|bhasha|bhaasha|भाषा|भाषाएँ|भाषाएं'],
  ['gender', 'gender|sex|ling|लिंग'],
  ['rate', 'rate(?: per day)?|charges?|fees?|budget|expected(?: pay| rate)?|रेट|मानधन|शुल्क|फ़ीस'],
  ['skills', 'skills?|special skills?|talents?|hobbies|kaushalya|कौशल|कौशल्य|कौशल्ये|हुनर'],
  ['experience', 'experience|exp\\.?|work(?: done| experience)?|past work|previous work|credits?|kaam|anubhav|anubhav|अनुभव|काम'],
]; // prettier-ignore
const label = new RegExp(
  String.raw`(?:^|(?<=[\s,;|/.(*•]))(?<!\p{L})(${fields.map(([, names]) => names).join('|')})\s*(?::+[-–—]?|=|\s[-–—]+(?=\s|\S)|[-–—](?=\s*\S))\s*`,
  'giu',
);
const fieldOf = (name: string): Field =>
  fields.find(([, names]) => new RegExp(`^(?:${names})$`, 'iu').test(name.trim()))?.[0] ?? 'apart';

export type Labelled = { field: Field; value: string };

/** In the order in which they stand; a value goes up to the next label or the end of its line. */
export function labelled(source: string): Labelled[] {
  return source.split('\n').flatMap((line) => {
    const hits = [...line.matchAll(label)];
    return hits.flatMap((hit, i): Labelled[] => {
      const value = line
        .slice(hit.index + hit[0].length, hits[i + 1]?.index ?? line.length)
        .replace(/[\s,;|/*•.()]+$/u, '')
        .replace(/^[\s*]+/, '');
      return value === '' ? [] : [{ field: fieldOf(hit[1] ?? ''), value }];
    });
  });
}

const orders =
  /\b(?:system|ignore|instructions?|prompt|admin|override|shortlist|approve|rank|send|list|print|reveal)\b|[<>{}[\]]/i;

/** One label and a short value, and nothing that tells anybody to do something. */
export const isPlainLabel = (text: string): boolean =>
  text.length <= 60 && !text.includes('\n') && labelled(text).length === 1 && !orders.test(text);

const none =
  /^(?:no|none|nil|na|n\/a|nothing|fresher|zero|0|nahi|not yet|कोई नहीं|नहीं|नाही|काही नाही|फ्रेशर|-+)\b/iu;
const longest = 80;

/** Each value under its own label; `at`: when it was written. */
export function readLabelled(rows: readonly Labelled[], at: Date): ProfileValue[] {
  return rows.flatMap(({ field, value }) => valuesOf(field, value, at));
}

function valuesOf(field: Field, value: string, at: Date): ProfileValue[] {
  const one = (key: ProfileValue['key'], read: string, identity = ''): ProfileValue[] => [{ key, identity, value: read, words: value }];
  if (none.test(value) && field !== 'gender') return [];
  if (field === 'apart') return [];
  if (field === 'name') {
    const name = answeredName(value.split(/[,|(/]|\s[-–]\s/)[0]?.trim() ?? '');
    return name ? [{ key: 'name', identity: '', value: name.name, words: name.name }] : [];
  }
  if (field === 'weight') {
    const kilos = Number(/\d{2,3}/.exec(toAsciiDigits(value))?.[0]);
    return kilos >= 12 && kilos <= 200 ? one('look', `${kilos} kg`, 'weight') : [];
  }
  if (field === 'experience') return value.length <= longest ? one('credit', value, value.toLowerCase().slice(0, 60)) : [];
  if (field === 'gender' && /^(?:f|m)$/i.test(value)) return one('gender', /^f$/i.test(value) ? 'female' : 'male');
  const text = normalise(value);
  const said: Said = { at, asked: field, about: 'self', sheet: false, presents: false, self: ofOneself };
  const read = [...person(text, said), ...body(text, said), ...abilities(text, said), ...rates(text, said)].filter(({ key }) => meant[field]?.includes(key));
  // A town that no list holds is one all the same, where the label says so.
  if (field === 'city' && read.length === 0 && town.test(value)) return one('home_city', value);
  return read;
} // prettier-ignore

const town = /^\p{Lu}[\p{L}\p{M}.]{2,}(?:\s+\p{Lu}[\p{L}\p{M}.]*){0,2}$/u;
/** What may stand under a label. */
const meant: Readonly<Partial<Record<Field, readonly ProfileValue['key'][]>>> = {
  age: ['age', 'born'], playing_age: ['playing_age'], height: ['height'], city: ['home_city'], languages: ['languages'], gender: ['gender'],
  rate: ['rate_floor'], skills: ['skill', 'languages', 'papers'],
}; // prettier-ignore
