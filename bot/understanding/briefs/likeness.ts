/** "Hero jaisa dikhna chahiye", "should look like a model": what somebody should look like is a look of the role talked about, and calls nobody. */
import { romanize } from '../script.ts';

const opening = String.raw`(?:(?:aur|and|but|thoda|thodi|bilkul|ekdam|ekdum|wo|woh|vo|to|ti|ladka|ladki|mulga|mulgi|actor|actress|he|she|they|it|the|guy|girl|person|log|face|look|और|थोड़ा|थोड़ी|एकदम|बिल्कुल|वो|वह|लड़का|लड़की|तो|ती|मुलगा|मुलगी|थोडा|थोडी|चेहरा)[\s,]+){0,3}`;
const whom = String.raw`(?<whom>[\p{L}\p{M}]{3,}(?:[ -][\p{L}\p{M}]{3,})?)`;
const wanted = String.raw`(?: (?:chahiye|chahie|hona chahiye|ho|hai|hava|havi|hava ahe|pahije|chalega|चाहिए|हो|है|हवा|हवी|हवं|पाहिजे|आहे))*`;
const ending = String.raw`(?:[\s,]+(?:please|pls|ji|na|bhai|yaar))?[\s.!।]*$`;

const forms: readonly RegExp[] = [
  new RegExp(String.raw`^\s*${opening}(?:should|must|has to|have to|needs? to) (?:also )?look (?:more |a bit |exactly |just )?like (?:an? |the )?${whom}${ending}`, 'iu'),
  new RegExp(String.raw`^\s*${opening}looks? like (?:an? |the )?${whom}${ending}`, 'iu'),
  new RegExp(String.raw`^\s*${opening}${whom} (?:jais[aie]|ke jais[aie]|ki tarah|type(?: ka| ki)?|s[a]{1,2}rkh[aie]|s[a]{1,2}rikh[aie])(?: hi)? (?:dikhn[aei]|dikhe|dikhta|dikhti|lagn[aei]|lage|lagta|lagti|disay?la|disayla|disava|disavi|disla|disli)${wanted}${ending}`, 'iu'),
  new RegExp(String.raw`^\s*${opening}${whom} (?:जैसा|जैसी|जैसे|की तरह)(?: ही)? (?:दिखना|दिखनी|दिखने|दिखे|लगना|लगनी|लगे)${wanted}${ending}`, 'u'),
  new RegExp(String.raw`^\s*${opening}(?<whom>[\u0900-\u097f]{2,}?) ?(?:सारखा|सारखी|सारखे|सारखं) (?:दिसायला|दिसणारा|दिसणारी|दिसावा|दिसावी|दिसला|दिसली|दिसलं)${wanted}${ending}`, 'u'),
]; // prettier-ignore

/** As they are written in each language; any other word is left as it sounds. */
const called: readonly (readonly [RegExp, string])[] = [
  [/^(?:heroine|हीरोइन|हिरोईन|नायिका)/iu, 'heroine'],
  [/^(?:hero|हीरो|हिरो|नायक)/iu, 'hero'],
  [/^(?:villain|vilan|khalnayak|विलेन|खलनायक|व्हिलन)/iu, 'villain'],
  [/^(?:model|मॉडल|मॉडेल)/iu, 'model'],
  [/^(?:film ?star|star|स्टार)/iu, 'star'],
  [/^(?:police|pulis|पुलिस|पोलीस|पोलिस)/iu, 'policeman'],
  [/^(?:teacher|टीचर|शिक्षक)/iu, 'teacher'],
  [/^(?:doctor|डॉक्टर)/iu, 'doctor'],
];

const longest = 70;

/** The look in a few English words: "like a hero"; null when the line says anything else. */
export function readLikeness(source: string): string | null {
  if (source.length > longest || /[\d०-९?]/u.test(source)) return null;
  for (const form of forms) {
    const said = form.exec(source)?.groups?.['whom'];
    if (said === undefined) continue;
    const word = called.find(([pattern]) => pattern.test(said))?.[1];
    return word ? `like a ${word}` : `like ${romanize(said).toLowerCase()}`;
  }
  return null;
}
