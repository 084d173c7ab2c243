/**
 * Marathi typed in Latin letters, as many type it: told apart from Hinglish by its own small words, and written from the Marathi
 * phrases letter by letter, so that there is no fifth set of them to keep true.
 */
import { romanize, scriptOf } from './script.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
/** Said in no Hindi and in no English. */
const marathi = words(
  `aahe ahe aahet ahet aahes ahes aahat aaho mala tula tumhala amhala aamhala tumhi tumche tumcha tumchi amhi aamhi amcha amchi aamcha majha majhi majhe mazya majhya maza mazi maze
  tyala tila tyanna yanna hyala kiti kuthe kadhi kasa udya jamel jamnar jamat jamanar jamtay milnar milel asel asnar asav karaycha karaychi karayche karayla karaycay karnar
  yenar yeto yete yeu yeuu jato jaycha sanga saanga sangto sangte pathva pathav pathvto dakhva dakhav vichara vichar havi hava havay havet pahije pahijet nako nakoy nakot konacha konala
  koni konti konta konte aani ani sathi madhe madhye zala zali zale jhala jhali jhale kela keli kele nantar aadhi divasa ghya thamba thamb bhumika shakto shakte shakat
  punha pudhe pudhche sagle sagla sagli saglyanna ajun ankhi aankhi kay kaay naahi nahiye mhanun mhanje barobar chukicha chukun lihila rahto bolto shikle shiklo vay unchi mahiti tarikha
  tarkha geli gela ghari jahirat mulga mulgi vadil aai rahte rahate rahato raahte raahto karto yeil yein aale aalo hoto dya theva lihu deu navin javal mazyasathi ithe tithe`,
);
/** The same of Hindi. */
const hindi = words(
  `hai hain hoon hun hu kya mera meri mere mujhe mujhko aap aapka aapki aapke tum tumhara hum humko hamara chahiye chahie karo karna karta karti raha rahi rahe kaun kitna kitne kitni kahan kab kaise
  kaisa kaunsa liye wala wali wale nahin mein se ko ka ki ke aur bhi bhejo dikhao batao bataiye kijiye dijiye haan accha acha theek abhi sakta sakti sakte hoga hogi unka unki uska uski isko usko sab`,
);

/** Null where neither, or both as much. */
export function latinLeaning(text: string): 'mr' | 'hi' | null {
  if (scriptOf(text) !== 'latin') return null;
  let [of, against] = [0, 0];
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    if (marathi.has(word)) of++;
    if (hindi.has(word)) against++;
  }
  return of > against ? 'mr' : against > of ? 'hi' : null;
}

/** Words of English and their sounds, which nobody spells by the letters of Marathi; endings stay behind them. */
const loans: readonly (readonly [string, string])[] = (
  [
    ['ऑफिस', 'office'], ['प्रोफाइल', 'profile'], ['प्रोफाईल', 'profile'], ['मेसेज', 'message'], ['ब्रीफ', 'brief'], ['कास्टिंग', 'casting'], ['डेस्क', 'desk'], ['नंबर', 'number'], ['नोट', 'note'],
    ['प्रोजेक्ट', 'project'], ['प्रॉडक्शन', 'production'], ['फाइल', 'file'], ['फाईल', 'file'], ['व्हॉइस', 'voice'], ['व्हिडिओ', 'video'], ['ग्रुप', 'group'], ['लिंक', 'link'], ['कोड', 'code'],
    ['टेम्पलेट', 'template'], ['शॉर्टलिस्ट', 'shortlist'], ['लिस्ट', 'list'], ['पास', 'pass'], ['होल्ड', 'hold'], ['ऑडिशन', 'audition'], ['रेट', 'rate'], ['कॉल', 'call'], ['डिजिटल', 'digital'],
    ['बुकिंग', 'booking'], ['टीम', 'team'], ['अ‍ॅप', 'app'], ['अॅप', 'app'], ['ॲप', 'app'], ['अकाउंट', 'account'], ['लुक', 'look'], ['शूट', 'shoot'], ['रोल', 'role'], ['फिट', 'fit'], ['फोटो', 'photo'],
    ['सेव्ह', 'save'], ['पेस्ट', 'paste'], ['कॉलम', 'column'], ['टेबल', 'table'], ['ड्राफ्ट', 'draft'], ['डुप्लिकेट', 'duplicate'], ['फॉरवर्ड', 'forward'], ['ऑटोमॅटिक', 'automatic'], ['ट्रेनिंग', 'training'],
    ['प्लेइंग', 'playing'], ['एज', 'age'], ['कॉन्फ्लिक्ट', 'conflict'], ['युनियन', 'union'], ['एजंट', 'agent'], ['मिनिट', 'minute'], ['सेकंद', 'second'], ['चॅट', 'chat'], ['ट्रान्सजेंडर', 'transgender'],
    ['जाने', 'Jan'], ['फेब्रु', 'Feb'], ['मार्च', 'Mar'], ['एप्रि', 'Apr'], ['जुलै', 'Jul'], ['ऑग', 'Aug'], ['सप्टें', 'Sep'], ['ऑक्टो', 'Oct'], ['नोव्हें', 'Nov'], ['डिसें', 'Dec'], ['बटण', 'button'],
    ['अ‍ॅडमिन', 'admin'], ['अप्रूव्हर', 'approver'], ['फी', 'fee'], ['क्लायंट', 'client'],
  ] as const
).toSorted(([a], [b]) => b.length - a.length); // prettier-ignore
/** "पासून" holds no "pass": a short one is meant only with nothing behind it but an ending. */
const short = 4;
const endings =
  /^(?:ला|चा|ची|चे|चं|च्या|ने|मध्ये|साठी|ही|वर|तून|मधून|ना|नी|नुसार|बद्दल|चा|शी|सह|चाच|च|ंचा|ंची|ंना)?$/u;

/** What somebody else wrote stays as it is: a quoted line, and words in such “marks”. */
const word = /^>.*$|“[^”]*”|[\u0900-\u0963\u0970-\u097f\u200c\u200d]+/gmu;
const consonant = '[\\u0915-\\u0939]';

const shortened: Readonly<Record<string, string>> = { ई: 'इ', 'ी': 'ि', ऊ: 'उ', 'ू': 'ु' };

/** Typed as it is said: "केलं" is "kela", and long vowels are short but at the beginning. */
function spelt(word: string): string {
  const loan = loans.find(([own]) => word.startsWith(own) && (own.length > short || endings.test(word.slice(own.length))));
  const rest = (loan ? word.slice(loan[0].length) : word)
    .replace(new RegExp(`(?<=${consonant})ं$`, 'u'), 'ा')
    .replace(/(?<=\p{M})ं$/u, '');
  const brief = rest.replace(/[ईीऊू]/gu, (vowel) => shortened[vowel] ?? vowel);
  const said = romanize(brief).replace(/(?<=.)aa/g, 'a');
  return `${loan?.[1] ?? ''}${said}`;
} // prettier-ignore

/** A line begins with a capital. */
export const inLatinMarathi = (text: string): string =>
  /[\u0900-\u097f]/.test(text)
    ? text
        .replace(word, (said) => (/^[>“]/.test(said) ? said : spelt(said)))
        .replace(
          /(^|\n|[.!?] )([a-z])/g,
          (_, before: string, letter: string) => before + letter.toUpperCase(),
        )
    : text;
