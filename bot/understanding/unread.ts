/** What of a message nobody read: parts that carry something and of which no word became a value. They are told, never dropped in silence. */
import { termsOf } from '../../memory/episodic/terms.ts';

/** Where one saying ends and the next begins. */
const joints =
  /\n+|[.!?;।,|•]+(?!\d)|\s[-–—/&+]+\s|(?<![\p{L}\p{M}])(?:and|n|but|aur|par|lekin|magar|aani|ani|pan|और|पर|लेकिन|मगर|आणि|पण)(?![\p{L}\p{M}])/giu;
const word = /[\p{L}\p{M}\p{N}]+(?:['’:.,/-](?=\p{N})[\p{N}]+|['’][\p{L}]+)*['"′″’]*/gu;

/** Numbers to call and addresses of pages are no details. */
const decoys =
  /(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@\S+|@[\w.]+|\+?(?:\d[\s-]?){9,12}\d|\b\d{6}\b|\p{Extended_Pictographic}|\uFE0F/giu;

/** Terms that frame a value, greet, ask politely or name the speaker, in the English that terms come in; alone they tell nothing. */
const frames = new Set(
  `hello namaste namaskar sir madam mam maam ji bhai yaar dear bro team please pls plz thank thanks thankyou regard sorry welcome
good morning afternoon evening night yes no okay fine sure actually basically really just only also too very much more still already
me myself i am my own self person people actor actress artist model talent profile detail introduction intro name called here side
age year old height weight feet foot ft inch cm kg kilo city live stay based base location place from shift move moved come go went
language speak know understand say tell told said talk work do done have take taken give given get got make made keep let want need
rate fee charge rupee rs inr day daily per month date time free busy available availability will can able now today currently
presently these those one thing way kind type like if then so because since again back after before till until up down there where
what which who how when all any every each other another rest same new look looking
change changed update updated correct note noted write wrote send sent call number contact mobile phone whatsapp insta instagram link
hope ho hai hu hoon tha thi the raha rahi rahe gaya gayi gaye kar karo karna karta karti karte diya liya wala wali wale bhi hi to toh na
aahe ahe ahet aahet hoto hote hoti`
    .split(/\s+/)
    .flatMap((one) => [one, ...termsOf(one)]),
);

const mostParts = 2;
/** What stands further down is a story, and its reading would take long. */
const longestText = 2_000;
const longestPart = 70;

/**
 * `read`: verbatim words that became values. Parts of the text, as typed, at most two and short; empty where everything that
 * carries something was read. A number is always something; a part of which some words were read has to leave more than one
 * or two words to count, since a value's quote is rarely its whole saying.
 */
export function unread(text: string, read: readonly string[]): string[] {
  const left: string[] = [];
  for (const part of partsOf(text.slice(0, longestText))) {
    const gaps = gapsOf(part, read);
    const touched = gaps.length !== 1 || gaps[0] !== part;
    for (const gap of gaps) {
      const weight = weigh(gap);
      if (weight.numbers > 0 || weight.words >= (touched ? 3 : 2)) left.push(trimmed(gap));
    }
  }
  return left.filter((one) => one !== '').slice(0, mostParts).map((one) => shortened(one)); // prettier-ignore
}

const partsOf = (text: string): string[] =>
  text
    .replace(decoys, '\n')
    .split(joints)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** What stands around the words that were read. */
function gapsOf(part: string, read: readonly string[]): string[] {
  let gaps = [part];
  for (const quote of read)
    for (const piece of partsOf(quote))
      gaps = gaps.flatMap((gap) => around(gap, piece));
  return gaps;
} // prettier-ignore

function around(gap: string, quote: string): string[] {
  const at = gap.toLowerCase().indexOf(quote.toLowerCase());
  if (at < 0 || inWord(gap, at) || inWord(gap, at + quote.length)) return [gap];
  return [gap.slice(0, at), gap.slice(at + quote.length)];
}

const inWord = (text: string, at: number): boolean =>
  /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));

function weigh(gap: string): { numbers: number; words: number } {
  const terms = termsOf(gap).filter((term) => !frames.has(term));
  const numbers = terms.filter((term) => /\p{N}/u.test(term)).length;
  return { numbers, words: new Set(terms).size - numbers };
}

/** Without the small words at its ends. */
function trimmed(gap: string): string {
  const words = [...gap.matchAll(word)];
  const carries = words.map(([one]) => termsOf(one).some((term) => !frames.has(term)));
  const first = words[carries.indexOf(true)];
  const last = words[carries.lastIndexOf(true)];
  return first && last ? gap.slice(first.index, last.index + last[0].length).trim() : '';
}

function shortened(part: string): string {
  if (part.length <= longestPart) return part;
  const cut = part.lastIndexOf(' ', longestPart);
  return `${part.slice(0, cut > 0 ? cut : longestPart)}…`;
}
