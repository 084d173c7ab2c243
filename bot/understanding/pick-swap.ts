/** "Sorry, 3 nahi 2", "३ नको २", "3 galti se ho gaya": a place that was picked a line ago was the wrong one. */
import { ordinalsInDigits } from './refusals.ts';
import { toAsciiDigits } from './script.ts';

export type Swap = { wrong: number; right: number };

const place = String.raw`(?:no\.? ?|number |nambar |नंबर )?(\d{1,2})(?:(?:st|nd|rd|th)|(?: ?(?:ko|la|wala|wali|vala|vali|को|ला|वाला|वाली|नंबर)))?`;
const sorry = String.raw`(?:(?:sorry|oops|arre|are|ohh?|no|nahi|नाही|नहीं|wait|galti|galti se|galat|my (?:bad|mistake)|correction|actually|सॉरी|अरे|अर्र+|अरेच्चा|arr+e?|chukla|chuklo|chukun|माफ़ करना|गलती से|ग़लती से|चुकलं|चुकले|चुकलो|चूक झाली|चुकून)[\s,.!-]+){0,3}`;
const ending = String.raw`(?: (?:ko|la|को|ला))?(?: (?:karo|kar do|kara|ghya|घ्या|हवी|हवा|हवी होती|kiya|chahiye|tha|karna tha|hava hota|करो|कर दो|करा|करना था|चाहिए))?[\s.!।]*$`;
/** Which of the two is the wrong one is told by where the "not" stands. */
const wrongFirst: readonly RegExp[] = [
  new RegExp(String.raw`^\s*${sorry}${place}[\s,]+(?:nahi+n?|nai|nako|naahi|ki jagah|ke badle|chya aivaji|aivaji|नहीं|नही|नाही|नको|की जगह|के बदले|ऐवजी|च्या ऐवजी)[\s,]+${place}${ending}`, 'iu'),
  new RegExp(String.raw`^\s*${sorry}not ${place}[\s,]+(?:but |rather |i meant |i mean )?${place}${ending}`, 'iu'),
]; // prettier-ignore
const rightFirst: readonly RegExp[] = [
  new RegExp(String.raw`^\s*${sorry}(?:i meant |i mean |make it |make that )?${place}[\s,]+(?:and )?(?:not|instead of|rather than) ${place}${ending}`, 'iu'),
]; // prettier-ignore
/** "Sorry, 2": only the right one is named. */
const rightAlone = new RegExp(String.raw`^\s*(?:sorry|oops|galti se|galat|my (?:bad|mistake)|correction|सॉरी|गलती से|ग़लती से|चुकून)[\s,.!-]+(?:i meant |i mean |mera matlab )?${place}${ending}`, 'iu'); // prettier-ignore

/** `picked`: the places of the line before, of which the wrong one has to be one. Null when the text is no such correction. */
export function readSwap(source: string, picked: readonly number[]): Swap | null {
  if (source.length > 60) return null;
  const text = ordinalsInDigits(toAsciiDigits(source));
  const found = (patterns: readonly RegExp[]): [number, number] | null => {
    for (const pattern of patterns) {
      const match = pattern.exec(text);
      if (match) return [Number(match[1]), Number(match[2])];
    }
    return null;
  };
  const [a, b] = found(wrongFirst) ?? found(rightFirst)?.toReversed() ?? [undefined, undefined];
  const alone = Number(rightAlone.exec(text)?.[1] ?? 0);
  const [only, other] = picked;
  const swap = a !== undefined && b !== undefined ? { wrong: a, right: b } : alone > 0 && only !== undefined && other === undefined ? { wrong: only, right: alone } : null;
  return swap && swap.wrong !== swap.right && picked.includes(swap.wrong) ? swap : null;
} // prettier-ignore

const slip = String.raw`(?:gh?alti (?:se|hui|ho ga\w+)|by mistake|(?:was |it was |that was )?(?:a |my )?mistake|wrongly|accident(?:al)?ly|chukun|chukl\w+|(?:गलती|ग़लती) (?:से|हुई|हो गई)|चुकून|चुकल\p{M}*)`;
const done = String.raw`(?:[\s,.]+(?:ho ga\w+|hua|hui|kiya|kar diya|kiya tha|shortlist|pass|reject|hold|approve|add|remove|hata diya|tha|thi|nahi|nahi karna tha|nahi chahiye tha|झाल\p{M}*|हो गया|हो गई|किया|कर दिया|केल\p{M}*|नाही|नहीं|शॉर्टलिस्ट|पास|रिजेक्ट|होल्ड|was|is|done|added|passed|not|i|ok|sorry|arre|oops))*`;
const mistakes: readonly RegExp[] = [
  new RegExp(String.raw`^${done}[\s,.]*${place}${done}[\s,.-]*${slip}${done}[\s.!।]*$`, 'iu'),
  new RegExp(String.raw`^${done}[\s,.]*${slip}[\s,.-]*${done}[\s,.]*${place}${done}[\s.!।]*$`, 'iu'),
];

/** "3 nahi, galti se ho gaya": the place of which what was done is to be undone. Null when the text says anything more. */
export function readMistake(source: string): number | null {
  if (source.length > 60) return null;
  const text = ` ${ordinalsInDigits(toAsciiDigits(source)).trim()}`;
  for (const form of mistakes) {
    const found = form.exec(text)?.[1];
    if (found !== undefined) return Number(found);
  }
  return null;
}
