/** Endings that Marathi and Hindi glue to a noun ("जाहिरातीसाठी", "पुण्यात"), split off with what they mean. */

export type Stem = { stem: string; ending: string };

const endings: readonly (readonly [ending: string, gloss: string])[] = [
  ['साठी', 'for'],
  ['करिता', 'for'],
  ['पर्यंत', 'until'],
  ['पासून', 'from'],
  ['मध्ये', 'in'],
  ['मधे', 'in'],
  ['मधील', 'ka'],
  ['सोबत', 'with'],
  ['सारखी', ''],
  ['सारखा', ''],
  ['सारखे', ''],
  ['वाली', 'wali'],
  ['वाला', 'wala'],
  ['वाले', 'wala'],
  ['तील', 'ka'],
  ['तला', 'ka'],
  ['तली', 'ka'],
  ['तले', 'ka'],
  ['तल्या', 'ka'],
  ['खालील', 'below'],
  ['पेक्षा', 'than'],
  ['सह', 'included'],
  ['चा', 'ka'],
  ['ची', 'ka'],
  ['चे', 'ka'],
  ['चं', 'ka'],
  ['च्या', 'ka'],
  ['ला', 'ko'],
  ['ना', 'ko'],
  ['ने', ''],
  ['नी', ''],
  ['शी', ''],
  ['वर', 'on'],
  ['हून', 'from'],
  ['त', 'in'],
  ['च', 'only'],
  ['ात', 'in'],
  ['ों', ''],
  ['ें', ''],
  ['ियां', ''],
];

/** A stem before its ending is often oblique: "मसाल्या" of "मसाला", "जाहिराती" of "जाहिरात", "पुण्या" of "पुणे". */
function straight(stem: string): string[] {
  const out = [stem];
  if (stem.endsWith('्या')) {
    const base = stem.slice(0, -3);
    out.push(`${base}ा`, `${base}े`, `${base}ी`, base);
  }
  if (stem.endsWith('े')) out.push(`${stem.slice(0, -1)}ा`);
  if (/[ाीेंू]$/.test(stem)) out.push(stem.slice(0, -1));
  if (stem.endsWith('ां')) out.push(stem.slice(0, -2), `${stem.slice(0, -2)}ा`);
  if (stem.endsWith('यां')) out.push(stem.slice(0, -3), `${stem.slice(0, -3)}ी`);
  if (stem.endsWith('्यां')) out.push(`${stem.slice(0, -4)}ा`, `${stem.slice(0, -4)}ी`, stem.slice(0, -4));
  return out.filter((s) => s.length >= 2);
}

/** An English noun in the other number: "crayon" and "crayons". */
function plain(word: string): Stem[] {
  if (/(?:ss|us|is)$/.test(word)) return [];
  return [{ stem: word.endsWith('s') ? word.slice(0, -1) : `${word}s`, ending: '' }];
}

/** Possible stems, likeliest first; the word itself is not among them unless it only lost an oblique vowel. */
export function stemsOf(word: string): Stem[] {
  if (/^[a-z]{5,}$/.test(word)) return plain(word);
  if (!/^[\u0900-\u097f]+$/.test(word) || word.length < 4) return [];
  const found: Stem[] = [];
  for (const [ending, gloss] of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
    for (const stem of straight(word.slice(0, -ending.length))) found.push({ stem, ending: gloss });
  }
  for (const stem of straight(word).slice(1)) found.push({ stem, ending: '' });
  return found;
}
