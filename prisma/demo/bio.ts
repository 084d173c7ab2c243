/** Bios as people of the scene write them: English, Hinglish, Hindi, Marathi, each with its canonical English. */
import type { Random } from './random.ts';

export type BioFacts = {
  name: string;
  age: number;
  gender: 'male' | 'female' | 'transgender';
  place: string;
  home: string;
  look: string[];
  skills: string[];
  tongue: string;
  languages: string[];
  credit: { title: string; kind: string } | null;
  ads: string[];
  training: string | null;
  child: boolean;
};
export type BioLanguage = 'en' | 'hinglish' | 'hi' | 'mr';

const list = (items: readonly string[], and: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
const sentence = (...parts: (string | false | null | undefined)[]): string =>
  parts.filter((part) => part).join(' ');
const kinds: Record<string, string> = {
  tv_serial: 'serial', web_series: 'web series', film: 'film', short_film: 'short film', theatre: 'play',
}; // prettier-ignore

function english(f: BioFacts, random: Random): string {
  const who = f.child ? 'child artist' : random.pick(['actor', 'performer', 'artist', 'model and actor']);
  return sentence(
    random.pick([
      `${f.name}, ${f.age}, ${who} from ${f.place}.`,
      `${f.age}-year-old ${who} based in ${f.place}, originally from ${f.home}.`,
      `${who[0]!.toUpperCase()}${who.slice(1)}, ${f.age}, lives in ${f.place}.`,
    ]),
    f.look.length > 0 &&
      random.pick([
        `Known for these looks: ${list(f.look, 'and')}.`,
        `Easily plays ${list(f.look, 'and')} characters.`,
      ]),
    f.credit &&
      random.pick([
        `Seen in the ${kinds[f.credit.kind]} ${f.credit.title}.`,
        `Played a part in ${f.credit.title} (${kinds[f.credit.kind]}).`,
      ]),
    f.ads.length > 0 && `Has done ${list(f.ads, 'and')} commercials.`,
    f.training && `Trained at ${f.training}.`,
    f.skills.length > 0 &&
      random.pick([`Good at ${list(f.skills, 'and')}.`, `Skills: ${f.skills.join(', ')}.`]),
    f.languages.length > 0 && `Speaks ${list(f.languages, 'and')}.`,
  );
}

function hinglish(f: BioFacts, random: Random): string {
  const she = f.gender === 'female';
  const does = she ? 'karti hoon' : 'karta hoon';
  return sentence(
    random.pick([
      `Namaste, main ${f.name}, ${f.age} saal, ${f.place} mein ${she ? 'rehti' : 'rehta'} hoon.`,
      `${f.place} se hoon, umar ${f.age}, gaon ${f.home}.`,
    ]),
    f.look.length > 0 &&
      `Look: ${f.look.join(', ')} type roles ${random.pick(['suit karte hain', 'zyada aate hain'])}.`,
    f.credit && `${f.credit.title} mein kaam kiya hai (${kinds[f.credit.kind]}).`,
    f.ads.length > 0 && `${list(f.ads, 'aur')} ke ad kiye hain.`,
    f.training && `${f.training} se acting seekhi.`,
    f.skills.length > 0 && `${list(f.skills, 'aur')} ${random.pick([`achhe se ${does}`, 'aata hai'])}.`,
    f.languages.length > 0 && `${list(f.languages, 'aur')} bolna aata hai.`,
  );
}

function hindi(f: BioFacts, words: Words): string {
  const she = f.gender === 'female';
  return sentence(
    `${f.age} साल, ${words.place(f.place)} में ${she ? 'रहती' : 'रहता'} हूँ।`,
    f.look.length > 0 &&
      `${list(
        f.look.map((x) => words.hi(x)),
        'और',
      )} वाले किरदार अक्सर मिलते हैं।`,
    f.credit && `${words.kindHi(f.credit.kind)} “${f.credit.title}” में काम किया है।`,
    f.ads.length > 0 &&
      `${list(
        f.ads.map((x) => words.hi(x)),
        'और',
      )} के विज्ञापन किए हैं।`,
    f.skills.length > 0 &&
      `${list(
        f.skills.map((x) => words.hi(x)),
        'और',
      )} आता है।`,
    f.languages.length > 0 &&
      `${list(
        f.languages.map((x) => words.hi(x)),
        'और',
      )} ${she ? 'बोलती' : 'बोलता'} हूँ।`,
  );
}

function marathi(f: BioFacts, words: Words): string {
  const she = f.gender === 'female';
  return sentence(
    `वय ${f.age}, ${words.place(f.place)} येथे ${she ? 'राहते' : 'राहतो'}.`,
    f.look.length > 0 &&
      `${list(
        f.look.map((x) => words.hi(x)),
        'आणि',
      )} अशा भूमिका मिळतात.`,
    f.credit && `“${f.credit.title}” या ${words.kindMr(f.credit.kind)} काम केले आहे.`,
    f.ads.length > 0 &&
      `${list(
        f.ads.map((x) => words.hi(x)),
        'आणि',
      )} च्या जाहिराती केल्या आहेत.`,
    f.skills.length > 0 &&
      `${list(
        f.skills.map((x) => words.hi(x)),
        'आणि',
      )} येते.`,
    f.languages.length > 0 &&
      `${list(
        f.languages.map((x) => words.hi(x)),
        'आणि',
      )} ${she ? 'बोलते' : 'बोलतो'}.`,
  );
}

type Words = {
  hi(text: string): string;
  place(text: string): string;
  kindHi(kind: string): string;
  kindMr(kind: string): string;
};

/** What Devanagari bios call these; a word that is missing stays in Latin, as people write it too. */
const inHindi: Record<string, string> = {
  'girl or boy next door': 'पड़ोस का चेहरा', urban: 'शहरी', rural: 'ग्रामीण', dusky: 'सांवला', fair: 'गोरा', wheatish: 'गेहुआं', athletic: 'एथलेटिक',
  lean: 'दुबला', 'plus size': 'भारी बदन', 'expressive eyes': 'बोलती आँखें', 'warm smile': 'प्यारी मुस्कान', 'sharp features': 'तीखे नैन-नक्श', intense: 'गंभीर',
  'comic face': 'हास्य', corporate: 'कॉर्पोरेट', earthy: 'मिट्टी से जुड़ा', elegant: 'शालीन', 'young mother': 'युवा माँ', homemaker: 'गृहिणी',
  'college girl': 'कॉलेज की लड़की', 'saree look': 'साड़ी', 'curly hair': 'घुंघराले बाल', 'long hair': 'लंबे बाल', 'short hair': 'छोटे बाल',
  glamorous: 'ग्लैमरस', traditional: 'पारंपरिक', 'college boy': 'कॉलेज का लड़का', stubble: 'हल्की दाढ़ी', 'full beard': 'दाढ़ी', 'clean shaven': 'क्लीन शेव',
  moustache: 'मूंछ', rugged: 'दमदार', 'family man': 'घरेलू आदमी', 'police type': 'पुलिस', bald: 'गंजा', 'silver hair': 'सफेद बाल',
  grandparent: 'दादा-दादी', 'wise face': 'अनुभवी चेहरा', spectacles: 'चश्मा', 'salt and pepper hair': 'खिचड़ी बाल', swimming: 'तैराकी', dance: 'नृत्य',
  singing: 'गायन', 'bike riding': 'बाइक चलाना', driving: 'गाड़ी चलाना', cycling: 'साइकिल', yoga: 'योग', cooking: 'खाना बनाना', mimicry: 'मिमिक्री',
  anchoring: 'एंकरिंग', 'comic timing': 'हास्य अभिनय', dubbing: 'डबिंग', theatre: 'रंगमंच', guitar: 'गिटार', kathak: 'कथक', lavani: 'लावणी',
  bhangra: 'भांगड़ा', garba: 'गरबा', 'horse riding': 'घुड़सवारी', 'sword fighting': 'तलवारबाज़ी', 'martial arts': 'मार्शल आर्ट', stunts: 'स्टंट',
  harmonium: 'हारमोनियम', tabla: 'तबला', detergent: 'डिटर्जेंट', soap: 'साबुन', toothpaste: 'टूथपेस्ट', tea: 'चाय', biscuit: 'बिस्कुट', chocolate: 'चॉकलेट',
  'hair oil': 'तेल', shampoo: 'शैम्पू', 'mobile phone': 'मोबाइल', car: 'कार', bank: 'बैंक', insurance: 'बीमा', paint: 'पेंट', cement: 'सीमेंट',
  jewellery: 'गहने', saree: 'साड़ी', spices: 'मसाले', 'cooking oil': 'खाने का तेल', milk: 'दूध', Marathi: 'मराठी', Hindi: 'हिंदी', English: 'अंग्रेज़ी',
  Gujarati: 'गुजराती', Punjabi: 'पंजाबी', Urdu: 'उर्दू', Bhojpuri: 'भोजपुरी', Bengali: 'बांग्ला', Awadhi: 'अवधी', Konkani: 'कोंकणी', Haryanvi: 'हरियाणवी',
  Mumbai: 'मुंबई', Andheri: 'अंधेरी', Versova: 'वर्सोवा', Goregaon: 'गोरेगांव', Malad: 'मालाड', Borivali: 'बोरीवली', Dadar: 'दादर', Thane: 'ठाणे', Pune: 'पुणे',
  Nashik: 'नाशिक', Kolhapur: 'कोल्हापुर', Delhi: 'दिल्ली', Lucknow: 'लखनऊ', Jaipur: 'जयपुर',
}; // prettier-ignore
const words: Words = {
  hi: (text) => inHindi[text] ?? text,
  place: (text) => inHindi[text] ?? inHindi[text.split(', ').at(-1) ?? ''] ?? text,
  kindHi: (kind) =>
    ({ tv_serial: 'धारावाहिक', web_series: 'वेब सीरीज़', film: 'फ़िल्म', short_film: 'लघु फ़िल्म', theatre: 'नाटक' })[kind] ?? kind,
  kindMr: (kind) =>
    ({ tv_serial: 'मालिकेत', web_series: 'वेब सिरीजमध्ये', film: 'चित्रपटात', short_film: 'लघुपटात', theatre: 'नाटकात' })[kind] ?? kind,
}; // prettier-ignore

/** The bio and the English line that search uses beside it (the same text when it is English already). */
export function writeBio(
  f: BioFacts,
  language: BioLanguage,
  random: Random,
): { bio: string; english: string } {
  const plain = english(f, random);
  switch (language) {
    case 'en':
      return { bio: plain, english: plain };
    case 'hinglish':
      return { bio: hinglish(f, random), english: plain };
    case 'hi':
      return { bio: hindi(f, words), english: plain };
    case 'mr':
      return { bio: marathi(f, words), english: plain };
  }
}
