/** The columns of an office's table, by the names that offices give them, in English and Hindi. */

export const columns = [
  'name', 'phone', 'email', 'dob', 'age', 'playingAge', 'gender', 'height', 'weight', 'city', 'languages', 'skills', 'rate', 'agent', 'commission', 'union',
  'hair', 'beard', 'tattoos', 'bio', 'link', 'travel', 'passport',
] as const; // prettier-ignore
export type Column = (typeof columns)[number];

const names: Readonly<Record<Column, string>> = {
  name: 'name, full name, stage name, artist, artist name, actor, model, talent, naam, नाम, पूरा नाम, नाव, कलाकार',
  phone:
    'phone, phone no, phone number, mobile, mobile no, mobile number, contact, contact no, contact number, whatsapp, whatsapp no, whatsapp number, number, cell, फोन, फ़ोन, मोबाइल, मोबाईल, संपर्क, मोबाइल नंबर, फोन नंबर',
  email: 'email, e-mail, mail, email id, ईमेल',
  dob: 'dob, d.o.b, date of birth, birth date, birthdate, birthday, born, जन्म तिथि, जन्मतिथि, जन्म तारीख, जन्मदिन, जन्मतारीख',
  age: 'age, umar, umra, उम्र, आयु, वय',
  playingAge: 'playing age, age range, playing age range, screen age, plays, प्लेइंग एज',
  gender: 'gender, sex, m/f, लिंग',
  height:
    'height, ht, height cm, height (cm), height ft, height (ft), height in cm, कद, ऊंचाई, ऊँचाई, लंबाई, उंची',
  weight: 'weight, wt, weight kg, weight (kg), वजन, वज़न',
  city: 'city, location, base, based, based in, base city, place, current city, address, area, शहर, स्थान, पता, ठिकाण, राहण्याचे ठिकाण',
  languages: 'languages, language, languages known, speaks, lang, भाषा, भाषाएँ, भाषाएं',
  skills: 'skills, skill, talents, special skills, hobbies, extra skills, हुनर, कौशल, कौशल्य, कौशल्ये',
  rate: 'rate, rate per day, per day, per day rate, day rate, charges, fees, fee, budget, price, रेट, फीस, मानधन, दर',
  agent:
    'agent, agency, manager, coordinator, co-ordinator, managed by, represented by, एजेंट, एजेंसी, एजन्सी, मैनेजर, समन्वयक',
  commission: 'commission, commission %, agency %, share, कमीशन',
  union: 'union, union card, cintaa, cintaa card, membership, यूनियन, युनियन',
  hair: 'hair, hair colour, hair color, बाल, केस',
  beard: 'beard, facial hair, दाढ़ी, दाढी',
  tattoos: 'tattoo, tattoos, टैटू, टॅटू',
  bio: 'bio, about, profile, experience, work, credits, notes, description, remarks, अनुभव, परिचय, माहिती',
  link: 'link, links, reel, showreel, portfolio, instagram, insta, video, intro, youtube, url, लिंक',
  travel: 'travel, willing to travel, outstation, यात्रा, प्रवास',
  passport: 'passport, passport (y/n), पासपोर्ट',
};

const plain = (header: string): string =>
  header
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u093c/g, '')
    .replace(/[*_:?]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const byName = new Map<string, Column>();
for (const column of columns) for (const name of names[column].split(',')) byName.set(plain(name), column);

export type Headers = {
  /** By place; null where the table has something that profiles do not hold. */
  columns: (Column | null)[];
  /** As written. */
  unknown: string[];
};

/** null when the row does not name people: no column of a name, and none of a phone. */
export function readHeaders(cells: readonly string[]): Headers | null {
  const found = cells.map(
    (cell) => byName.get(plain(cell)) ?? byName.get(plain(cell.replace(/\(.*?\)/g, ''))) ?? null,
  );
  // The same column twice: the first one counts, but a second phone is a second phone.
  const used = found.map((column, i) =>
    column === 'phone' || column === 'link' || found.indexOf(column) === i ? column : null,
  );
  if (!used.includes('name') && !used.includes('phone')) return null;
  return { columns: used, unknown: cells.filter((cell, i) => used[i] === null && cell !== '') };
}
