/** "Teesra nahi chahiye, bahut patla hai", "दुसरी नको": somebody of the list is refused by the place, and behind it why. */
import { toAsciiDigits } from './script.ts';

const places: readonly string[] = [
  'pehl[aie]|pahil[aie]|first|पहल[ाीे]|पहिल[ाीे]|पहिल्या(?:ला)?',
  'd[uo]+sr[aie]|doosr[aie]|second|दूसर[ाीे]|दुसर[ाीे]|दुसऱ्या(?:ला)?',
  't[ie]+sr[aie]|third|तीसर[ाीे]|तिसर[ाीे]|तिसऱ्या(?:ला)?',
  'chauth[aie]|fourth|चौथ[ाीे]|चौथ्या(?:ला)?',
  'paanchv[aie]n?|panchv[aie]n?|pachv[aie]|fifth|पाँचव[ाीे]ं?|पांचव[ाीे]ं?|पाचव[ाीे]',
];
const inWords = places.map(
  (words) => new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${words})(?![\p{L}\p{M}])`, 'giu'),
);

/** "दुसरी नको तिसरी" with its places as digits. */
export const ordinalsInDigits = (text: string): string =>
  inWords.reduce((said, words, i) => said.replace(words, String(i + 1)), text);

const place = places.map((words) => `(${words})`).join('|');
const refused = new RegExp(
  String.raw`^\s*(?:no\.?\s*|number\s*|wo\s+|ye\s+)?(?:${place}|(\d{1,2}))(?:\s+(?:number|no\.?|wal[aie]|वाल[ाीे]))?(?:\s+(?:ko|को))?\s+(?:nahi+n? chahiye|nai chahiye|nako|nahi pasand|pasand nahi|नहीं चाहिए|नको|पसंद नहीं)(?![\p{L}\p{M}])[\s.!।]*(?:[,;:–-]\s*)?(.*)$`,
  'isu',
);

export const refusesSomebody = (text: string): boolean => refused.test(toAsciiDigits(text.slice(0, longest)));

/** With a reason it is a verdict: "pass 3, bahut patla hai"; other texts stay as they are. */
export function asPass(text: string): string {
  const found = text.length > longest ? null : refused.exec(toAsciiDigits(text));
  const why = (found?.[places.length + 2] ?? '').trim();
  if (!found || !/\p{L}/u.test(why) || /^\d/u.test(ordinalsInDigits(why))) return text;
  const at = found.slice(1, places.length + 1).findIndex((word) => word !== undefined);
  return `pass ${at >= 0 ? at + 1 : found[places.length + 1]}, ${why}`;
}
const longest = 300;

const shows =
  /(?<![\p{L}\p{M}])(?:dikhao|dikha do|dikhaiye|dakhva|dakhav|दिखाओ|दिखाइए|दिखा दो|दाखवा|दाखव)[\s.!?।]*$/iu;
const asksPeople =
  /(?<![\p{L}\p{M}])(?:pucho|puchho|poocho|poochho|bhejna|bhejo|vichara|पूछो|पूछिए|भेजना|भेजो|विचारा|पाठवा)(?![\p{L}\p{M}])/iu;
const ofPeople = /(?<![\p{L}\p{M}])(?:ko|se|la|na|को|से)(?![\p{L}\p{M}])|(?:ला|ना)(?![\p{L}\p{M}])/iu;
const mostWords = 3;

/** "Turban wala dikhao", "Anita ko kal bhejna, Veena se pucho": what is to be shown or asked changes no role. */
export const showsOrAsks = (text: string): boolean =>
  (shows.test(text) && !/[\d०-९]/u.test(text) && text.trim().split(/\s+/).length <= mostWords) ||
  (asksPeople.test(text) && ofPeople.test(text));
