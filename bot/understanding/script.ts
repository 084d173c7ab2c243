/** Scripts and spellings: Devanagari to Latin, digits to ASCII, and a key under which loose spellings meet. */
import { toAsciiDigits } from '../../matching/words/digits.ts';

export { toAsciiDigits };

export type WritingLanguage = 'en' | 'hinglish' | 'hi' | 'mr';
export type Script = 'latin' | 'devanagari' | 'mixed' | 'none';

const consonants: Readonly<Record<string, string>> = {
  क: 'k', ख: 'kh', ग: 'g', घ: 'gh', ङ: 'n', च: 'ch', छ: 'chh', ज: 'j', झ: 'jh', ञ: 'n', ट: 't', ठ: 'th',
  ड: 'd', ढ: 'dh', ण: 'n', त: 't', थ: 'th', द: 'd', ध: 'dh', न: 'n', प: 'p', फ: 'ph', ब: 'b', भ: 'bh', म: 'm',
  य: 'y', र: 'r', ल: 'l', ळ: 'l', व: 'v', श: 'sh', ष: 'sh', स: 's', ह: 'h', ऩ: 'n', ऱ: 'r', ऴ: 'l',
}; // prettier-ignore
const vowels: Readonly<Record<string, string>> = {
  अ: 'a', आ: 'aa', इ: 'i', ई: 'ee', उ: 'u', ऊ: 'oo', ऋ: 'ri', ए: 'e', ऐ: 'ai', ओ: 'o', औ: 'au', ऑ: 'o', ऍ: 'e',
  ऎ: 'e', ऒ: 'o', ॲ: 'a', ॐ: 'om',
}; // prettier-ignore
const signs: Readonly<Record<string, string>> = {
  'ा': 'aa', 'ि': 'i', 'ी': 'ee', 'ु': 'u', 'ू': 'oo', 'ृ': 'ri', 'े': 'e', 'ै': 'ai', 'ो': 'o', 'ौ': 'au',
  'ॉ': 'o', 'ॅ': 'e', 'ॆ': 'e', 'ॊ': 'o',
}; // prettier-ignore
/** What the nukta dot turns a consonant into; the dotless sound is kept where a Latin writer would not care. */
const dotted: Readonly<Record<string, string>> = { ज: 'z', फ: 'f', क: 'q', ड: 'd', ढ: 'dh', ख: 'kh', ग: 'g' };

const devanagariWord = /[\u0900-\u0963\u0970-\u097f\u200c\u200d]+/g;
const halant = '\u094d';
const nukta = '\u093c';

type Sound = { out: string; vowel: boolean; inherent: boolean };

/** Vowel after a vowel-consonant and before a consonant-vowel is silent in speech ("ladaka" is said "ladka"). */
function dropSilentVowels(sounds: Sound[]): string {
  const kept = sounds.map((s) => ({ ...s }));
  const last = kept.length - 1;
  if (last > 1 && kept[last]?.inherent) kept[last].out = '';
  for (let i = last - 1; i > 1; i--) {
    const here = kept[i]!;
    if (!here.inherent || here.out === '') continue;
    const before = kept[i - 2];
    const after = kept[i + 2];
    const clean = kept[i + 1]?.vowel === false && after?.vowel === true && after.out !== '';
    if (clean && before?.vowel === true && before.out !== '') here.out = '';
  }
  return kept.map((s) => s.out).join('');
}

function romanizeWord(word: string): string {
  const letters = word
    .normalize('NFD')
    .replace(/[\u200c\u200d]/g, '')
    .split('');
  const sounds: Sound[] = [];
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i]!;
    let next = letters[i + 1];
    if (letter in consonants) {
      let out = consonants[letter]!;
      if (next === nukta) {
        out = dotted[letter] ?? out;
        next = letters[++i + 1];
      }
      sounds.push({ out, vowel: false, inherent: false });
      if (next === halant) i++;
      else if (next === undefined || !(next in signs)) sounds.push({ out: 'a', vowel: true, inherent: true });
    } else if (letter in signs || letter in vowels) {
      sounds.push({ out: signs[letter] ?? vowels[letter]!, vowel: true, inherent: false });
    } else if (letter === 'ं' || letter === 'ँ') {
      const lips = next !== undefined && 'पफबभम'.includes(next);
      sounds.push({ out: lips ? 'm' : 'n', vowel: false, inherent: false });
    } else if (letter === 'ः') sounds.push({ out: 'h', vowel: false, inherent: false });
  }
  return dropSilentVowels(sounds);
}

/** Devanagari words become Latin ones as a Mumbai texter would spell them; everything else is left as it stands. */
export function romanize(text: string): string {
  return toAsciiDigits(text).replace(devanagariWord, romanizeWord);
}

export function scriptOf(text: string): Script {
  const devanagari = text.match(/[\u0904-\u0939\u0958-\u0961\u0972-\u097f]/g)?.length ?? 0;
  const latin = text.match(/[a-z\u00c0-\u024f]/gi)?.length ?? 0;
  if (devanagari === 0 && latin === 0) return 'none';
  if (devanagari === 0) return 'latin';
  if (latin === 0) return 'devanagari';
  return devanagari * 4 < latin ? 'latin' : latin * 2 < devanagari ? 'devanagari' : 'mixed';
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const hindiWords = words(
  'है हैं हूँ हूं था थी थे चाहिए चाहिये के की को में से और नहीं लिए लिये कर करें करना करने रहा रही रहे भी तक वाला वाली वाले उम्र साल यह वह ये वो जो कोई क्या कल आज परसों दिन बजे भेजें भेजिए भेजो सकते सकता सकती होगा होगी होना मैं मुझे हम आप आपका एक दो तीन अगर लेकिन या सिर्फ़ सिर्फ अभी हाँ जी ठीक बहुत अच्छा कृपया लड़की लड़का रोज़ हमारी हमें दोनों नया पास बाद दिखाओ दिखाइए दिखाना बताओ बताइए दीजिए दो हटाओ निकालो रखो कौन कैसे मदद अगला सब सबको सबसे उनसे इनसे पूछो चलेगा चलेगी गलत बढ़िया रुको फिर वापस',
);
const marathiWords = words(
  'आहे आहेत आहोत नाही नको हवा हवी हवे हवं हवेत पाहिजे पाहिजेत साठी मध्ये आणि किंवा करा करावे करायचे असावा असावी असावे वय वर्षे वर्षं वर्ष मुलगा मुलगी मुले दिवस उद्या परवा वाजता वाजेपर्यंत पर्यंत पाठवा मी मला आम्ही आम्हाला तुम्ही तुमचा कोणी काय पण फक्त येथे इथे दोन तीन चार एक हे ही हा तो ती ते चालेल शकतो शकते होईल असेल मराठी आमच्या आमची ठीक नंतर आधी दोन्ही दिवशी रोजी साधारण च्या दाखवा दाखव आणखी अजून मदत सांगा सांग द्या घ्या काढा ठेवा ठेव बघा बघू पुढे कोणते कोणता कोणती कोणतंही काय कसं कशी कसे चालेल चालतील नकोत झालं झाली झाला बरं छान चूक चुकीचं थांबा पुन्हा सगळे सगळ्यांना त्यांना यांना विचारा नका करू वाढवा आवडली आवडला आवडले कोणाचं आलं एवढे नाहीत जमणार मोकळी मोकळा माहिती टाका टाक टाकू पुसा पुसून काढून करून विसरा विसरून विचारून कळवा',
);
const hinglishWords = words(
  'hai hain hoon tha thi chahiye chaiye chahie chahiyye ke ka ki ko mein mai se aur nahi nahin nhi liye kar karna karo karke karenge rahe raha rahi bhi tak wala wali wale vala vali umar saal jo koi kya kal aaj parso din baje bhejo bhej bhejna sakte sakta sakti hoga hogi hona mujhe hum aap apna apni ek teen agar lekin ya sirf abhi haan ji thik theek bahut bohot accha acha ladka ladki hazaar bhai yaar aane jaane dono andar milega milegi batao bolo nhin ho raat subah shaam agle hafte wahi yahan wahan pe par dena lena ghar kaam log logon bacha bachcha maa beta beti pahije aahe ahe havi hava sathi madhe nako mala kuthe ahet tumhi kaam kitna kitne kuch zyada kam upar niche neeche hi toh na mat dikhe lage mera meri mere tera teri uska uski iska iski kara karu naka dakhva dakhav pathva ajun ankhi sagle yadi vay paryant chalel aahet zala chaan chukun badhiya sab rehne hata hatado sanga koni kontya unse inse sabse unko inko pucho puchho poocho dikhao dikha hatao nikalo rakho daalo kholo ruk ruko bolna banao badlo kijiye dijiye chalega chalegi wapas phir kyun kyu kyon kisko kisne kiska kiski kiske kiya kiye hua hui diya diye badha badhao ghatao kab kahan kidhar idhar udhar jisko jinko maine humne usne isne unhone sabne nikal nikaal galat ne',
);
/** Also plain English, so worth less as a sign of Hinglish. */
const sharedWords = words('me to do the par hum main pe ho na hi din ek kam jo so');

/**
 * The language and script in which to answer. Romanised Marathi answers as Hinglish: the script decides first.
 * Devanagari with neither Hindi nor Marathi function words counts as Hindi.
 */
export function detectLanguage(text: string): WritingLanguage {
  const script = scriptOf(text);
  if (script === 'devanagari' || script === 'mixed') {
    const leaning = leaningOf(text);
    if (script === 'devanagari' || leaning.words > 0) return leaning.language ?? 'hi';
  }
  let hits = 0;
  let total = 0;
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    total++;
    if (hinglishWords.has(word)) hits += sharedWords.has(word) ? 0.3 : 1;
  }
  return hits >= 1 && hits >= total * 0.06 ? 'hinglish' : 'en';
}

/** Which of the two the Devanagari words of a text are; null where they are as much the one as the other. */
export function leaningOf(text: string): { language: 'hi' | 'mr' | null; words: number } {
  let hindi = 0;
  let marathi = 0;
  for (const word of text.match(/[\u0900-\u0965\u0970-\u097f]+/g) ?? []) {
    if (hindiWords.has(word)) hindi++;
    if (
      marathiWords.has(word) ||
      /ळ|च्या|साठी$|मध्ये$|ण्या|ायच|ायला$|ांना$|तील$|पर्यंत$|ावा$|ावी$|ावे$|णे$|ांत$|ाला$|ाची$|ाचा$|ाचे$/.test(
        word,
      )
    )
      marathi++;
  }
  const language = marathi > hindi ? 'mr' : hindi > marathi ? 'hi' : null;
  return { language, words: hindi + marathi };
}

/**
 * A key under which the loose spellings of one word meet: "chahiye", "chaahie", "चाहिए"; "bhai", "bhaai", "भाई".
 * Aspiration, vowel length and doubled letters are folded; different words can meet too, so use it for lexicons
 * of known words and never to compare names.
 */
export function wordKey(word: string): string {
  return romanize(word)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
    .replace(/ph/g, 'f')
    .replace(/w/g, 'v')
    .replace(/z/g, 'j')
    .replace(/q/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/c(?!h)/g, 'k')
    .replace(/chh/g, 'ch')
    .replace(/sh/g, 's')
    .replace(/([kgtdbj])h/g, '$1')
    .replace(/aa/g, 'a')
    .replace(/y/g, 'i')
    .replace(/ee+|i[ie]+/g, 'i')
    .replace(/oo|ou/g, 'u')
    .replace(/m(?=[bp])/g, 'n')
    .replace(/(.)\1+/g, '$1');
}
