/** Where somebody learnt acting, what they worked in, and the dialects and accents they can do. */
import { toAsciiDigits } from '../script.ts';
import type { ProfileValue } from './profile.ts';
import { isAsked } from './said.ts';

/** Schools that need no "institute" behind their name; any spelling, either script. */
const schools: readonly (readonly [RegExp, string])[] = [
  [/\bnsd\b|national school of drama|एन\.?एस\.?डी\.?|एनएसडी|राष्ट्रीय नाट्य विद्यालय/iu, 'NSD'],
  [/\bftii\b|film and television institute|एफ़?टीआईआई|एफटीआयआय/iu, 'FTII'],
  [/\bsrfti\b/iu, 'SRFTI'],
  [/whistling ?woods|\bwwi\b|विसलिंग वुड्स|व्हिसलिंग वुड्स/iu, 'Whistling Woods'],
  [/barry john|बैरी जॉन|बॅरी जॉन/iu, 'Barry John Acting Studio'],
  [/actor prepares|anupam kher|अनुपम खेर/iu, 'Actor Prepares'],
  [/kishore namit|namit kapoor|किशोर नमित/iu, 'Kishore Namit Kapoor'],
  [/jeff goldberg/iu, 'Jeff Goldberg Studio'],
  [/drama school mumbai|\bdsm\b/iu, 'Drama School Mumbai'],
  [/roshan taneja/iu, 'Roshan Taneja School of Acting'],
  [/lalit kala kendra|ललित कला केंद्र/iu, 'Lalit Kala Kendra'],
  [/lee strasberg/iu, 'Lee Strasberg'],
  [/\bfti arunachal\b/iu, 'FTI Arunachal'],
];
const learnt =
  /\b(?:train\w*|learn\w*|stud(?:y|ied|ying)|graduat\w*|diploma|course|workshops?|certificate|pass ?out|passed out|alumn\w*|seekh\w*|sikh\w*|shik\w*|prashikshan|padha\w*|padhi\w*|from|se|madhun|batch|kiya|kiy[aei]|kela|keli)\b|प्रशिक्षण|ट्रेनिंग|सीख|सिख|शिक|डिप्लोमा|डिप्लोमा|कोर्स|पढ़|पदवी|कार्यशाळा|वर्कशॉप|से|मधून|मधनं/iu;
const denied = /\b(?:no|not|never|don'?t|didn'?t|nahi+n?|nai|nako|without)\b|नहीं|नाही|बिना|नको|शिवाय/iu;
const wished =
  /\b(?:want|wish|planning|plan|applied|applying|will|going to|chahta|chahti|chahte|karna hai|karni hai|should|reject\w*)\b|चाहत|करना है|करायच/iu;

const properName = String.raw`([A-Z][\w.&'’]*(?:\s+(?:of|the|and|&|for|[A-Z][\w.&'’]*)){0,6})`;
const institute = String.raw`(?:institute|academy|school|university|college|studio|kendra|theatre group|acting (?:class|school|studio)|akademi)`;
const trainedAt: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:trained|training|studied|graduated|graduate|diploma|course|workshops?|certificate|passed out|pass ?out|alumn\w*|learn(?:t|ed)\s+acting)\s+(?:[a-z]+\s+){0,3}?(?:at|from|with|under|of)\s+(?:the\s+)?${properName}`, 'u'),
  new RegExp(String.raw`${properName}\s+(?:se|me|mein|madhun|madhye|madhe|ka|ki|ch[aei])\s+(?:[a-z]+\s+){0,4}?(?:train\w*|seekh\w*|sikh\w*|shik\w*|diploma|course|pass ?out|workshop\w*|prashikshan)`, 'u'),
  new RegExp(String.raw`([a-z][a-z .&]{2,40}?\b${institute})\s+(?:se|me|mein|madhun|madhye)\s+(?:[a-z]+\s+){0,4}?(?:train\w*|seekh\w*|sikh\w*|shik\w*|diploma|course|pass ?out|workshop\w*)`, 'iu'),
  /((?:[\u0900-\u097f]+\s+){0,4}?[\u0900-\u097f]*(?:संस्थान|संस्थे|संस्था|अकादमी|अकॅडमी|अकादमि|स्कूल|विद्यापीठ|विश्वविद्यालय|विद्यालय|इंस्टीट्यूट|इन्स्टिट्यूट|स्टूडियो|स्टुडिओ))(?:मधून|मधनं|मध्ये|तून|त)?\s*(?:से|में|मधून|मध्ये)?\s+(?:\S+\s+){0,4}?(?:प्रशिक्षण|ट्रेनिंग|सीख|सिख|शिक|डिप्लोमा|कोर्स|अभिनय)/u,
]; // prettier-ignore

function training(source: string): ProfileValue[] {
  const found: ProfileValue[] = [];
  for (const sentence of sentencesOf(source)) {
    if (denied.test(sentence) || wished.test(sentence)) continue;
    const named = schools.find(([pattern]) => pattern.test(sentence));
    const other = named ? null : trainedAt.map((pattern) => pattern.exec(sentence)?.[1]?.trim()).find(Boolean);
    const value = named && learnt.test(sentence) ? named[1] : other?.replace(/^(?:main|maine|mi|i|मैंने|मैं|मी)\s+/iu, '');
    if (value && value.length <= 80 && !found.some((one) => one.value === value))
      found.push({ key: 'training', identity: value.toLowerCase().slice(0, 60), value, words: sentence });
  }
  return found;
} // prettier-ignore

const kinds: readonly (readonly [RegExp, string])[] = [
  [/web ?series|\bott\b|वेब ?सीरी?ज़?|वेब ?सिरीज|वेबसिरीज/iu, 'web series'],
  [/short ?films?|शॉर्ट ?फ़िल्म|शॉर्ट ?फिल्म|लघुपट|लघुचित्रपट/iu, 'short film'],
  [/\bserials?\b|daily soap|tv show|\bshow\b|मालिक|सीरियल|सिरीयल|धारावाहिक|\bepisodic\b/iu, 'serial'],
  [/\bplay\b|theatre|natak|नाटक|नाटिका|एकांकिका/iu, 'play'],
  [/music video|album|म्यूज़िक वीडियो|म्युझिक व्हिडिओ/iu, 'music video'],
  [/\bseries\b|सीरीज़|सिरीज/iu, 'web series'],
  [/\bfilms?\b|movies?|picture|chitrapat|फ़िल्म|फिल्म|चित्रपट|सिनेमा|मूवी/iu, 'film'],
];
const title = String.raw`["'“‘]?((?:[A-Z0-9][\w'’:&.-]*)(?:\s+(?:[A-Z0-9][\w'’:&.-]*|of|the|ka|ki|ke|and|se|hai|mein(?=\s+[A-Z]))){0,6}?)["'”’]?`;
const devanagariTitle = String.raw`["'“‘]?((?:[\u0900-\u097f]+\s+){0,3}?[\u0900-\u097f]+)["'”’]?`;
const kindWord = String.raw`(?:film|movie|picture|serial|web ?series|series|show|tv show|short film|play|natak|music video|episode)`;
const kindDevanagari = String.raw`(?:फ़िल्म|फिल्म|चित्रपट\S*|सिनेम\S*|सीरियल|मालिके\S*|वेब ?सीरीज़?|वेब ?सिरीज\S*|शो|नाटक\S*|नाटका\S*|शॉर्ट ?फ़?िल्म|लघुपट\S*)`;
const worked: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:acted|worked|appeared|featured|did (?:a |an )?(?:small |lead )?(?:role|cameo|part|episodic)|have been|was|played [\w ]{2,30}?)\s+in\s+(?:(?:the|a|an)\s+)?(?:${kindWord}\s+(?:called |named )?)?${title}(?=\s*(?:[,.!()\n]|$|\bon\b|\bfor\b|\bas\b|\bby\b|\bin\b|\band\b|\(?(?:19|20)\d\d|${kindWord}))`, 'u'),
  new RegExp(String.raw`${title}\s+(?:${kindWord}\s+)?(?:me|mein|men|madhe|madhye|madhi)\s+(?:[a-z]+\s+){0,4}?(?:kaam|kam|role|acting|cameo|lead|kirdar|bhumika|act)\s+(?:[a-z]+\s+){0,2}?(?:kiya|kiye|ki|kari|kela|keli|kelay|kele|tha|thi|hota|hoti)\b`, 'u'),
  new RegExp(String.raw`${devanagariTitle}\s+(?:${kindDevanagari}\s*)?(?:में|मध्ये)\s+(?:\S+\s+){0,4}?(?:काम|रोल|भूमिका|अभिनय|किरदार)\s+(?:\S+\s+){0,2}?(?:किया|की|केल|था|थी|होत)`, 'u'),
  new RegExp(String.raw`["'“‘]([^"'”’]{2,40})["'”’]\s*(?:${kindDevanagari}\s*|${kindWord}\s*)?(?:मध्ये|में|त|mein|me|madhye|madhe)\s`, 'u'),
]; // prettier-ignore
/** Typed without capitals: after a joint, and never all of it words of the trade. */
const lower = new RegExp(String.raw`(?:^|[,.]\s*|\b(?:aur|and|maine|mainne|main|mai|mi|tha|thi|hu|hai|bhi|i)\s+)((?:[a-z0-9'&-]+\s+){0,3}?[a-z0-9'&-]{3,})\s+(?:${kindWord}\s+)?(?:me|mein|men|madhe|madhye)\s+(?:[a-z]+\s+){0,3}?(?:kaam|kam|role|acting|cameo|lead|bhumika|act)\s+(?:[a-z]+\s+)?(?:kiya|ki|kari|kela|keli|kelay)\b`, 'u'); // prettier-ignore
const trade = /^(?:films?|movies?|serials?|shows?|tv|ads?|theatre|natak|plays?|short|web|series|hindi|marathi|gujarati|bhojpuri|tamil|telugu|punjabi|ek|do|teen|kuch|kaafi|bahut|many|few|some|all|mumbai|pune|delhi|thane|bollywood|industry|isme|usme|jisme|is|us|ye|wo|jo|bade|chhote|lead|side|background|junior|corporate|college|school|music|video|album)$/iu; // prettier-ignore
const notTitle =
  /^(?:i|i'm|main|maine|mi|ad|ads|tvc|mumbai|pune|delhi|theatre|tv|ott|films?|movies?|serials?|web series|shows?|plays?|many|several|some|all|मी|मैं|मैंने|फ़िल्मों|फिल्मों|कई|अनेक|नाटक|नाटकों|ad|this|that|your)$/iu;

function credits(source: string): ProfileValue[] {
  const found: ProfileValue[] = [];
  for (const sentence of sentencesOf(source)) {
    if (denied.test(sentence) || wished.test(sentence) || isAdTalk.test(sentence)) continue;
    for (const pattern of worked) {
      const name = pattern.exec(sentence)?.[1]?.trim().replace(/^(?:main(?:e|ne)?|mi|i|मैंने|मैं|मी|हमने)\s+/iu, '').replace(/[.,]+$/, '');
      if (!name || notTitle.test(name) || name.length > 60) continue;
      const kind = kinds.find(([words]) => words.test(sentence))?.[1];
      const year = /(?<!\d)((?:19[6-9]|20[0-3])\d)(?!\d)/.exec(toAsciiDigits(sentence).replace(name, ' '))?.[1];
      if (!found.some((one) => one.identity === name.toLowerCase()))
        found.push({ key: 'credit', identity: name.toLowerCase(), value: [name, kind, year].filter(Boolean).join(', '), words: sentence });
      break;
    }
    const plain = found.length === 0 ? lower.exec(sentence)?.[1]?.trim().replace(/^(?:(?:aur|and|maine|mainne|main|mai|mi|i|bhi)\s+)+/, '') : undefined;
    if (plain && !plain.split(/\s+/).some((one) => trade.test(one) || notTitle.test(one)))
      found.push({ key: 'credit', identity: plain, value: [plain, kinds.find(([words]) => words.test(sentence))?.[1]].filter(Boolean).join(', '), words: sentence });
  }
  return found;
} // prettier-ignore
const isAdTalk = /\b(?:ads?|tvc|dvc|commercials?|advert\w*|brand|jahirat\w*)\b|विज्ञापन|जाहिरात|ऐड|ॲड|अॅड/iu;

/** Ways of speaking that are no languages of their own, or are asked for beside them. */
const dialects: readonly (readonly [RegExp, string])[] = [
  [/malvani|मालवणी/iu, 'Malvani'], [/varh[ae]di|vidarbh\w*|वऱ्हाडी|वर्हाडी|विदर्भ/iu, 'Varhadi'], [/kolhapuri|कोल्हापुरी|कोल्हापूरी/iu, 'Kolhapuri'],
  [/ahirani|khandeshi|अहिराणी|खानदेशी/iu, 'Ahirani'], [/agri\b|aagri|आगरी/iu, 'Agri'], [/\bkoli\b|कोळी/iu, 'Koli'], [/marathwad\w*|मराठवाड/iu, 'Marathwadi'],
  [/puneri|पुणेरी/iu, 'Puneri'], [/bambaiya|bambaiy[ae]|tapori|बंबइया|बम्बइया|टपोरी/iu, 'Bambaiya'], [/haryanvi|हरियाणवी|हरयाणवी/iu, 'Haryanvi'],
  [/bhojpuri|भोजपुरी/iu, 'Bhojpuri'], [/awadhi|अवधी/iu, 'Awadhi'], [/maithili|मैथिली/iu, 'Maithili'], [/braj|ब्रज/iu, 'Braj'], [/bundeli|bundelkhandi|बुंदेली|बुंदेलखंडी/iu, 'Bundeli'],
  [/kanpuri\w*|कानपुरी|कनपुरिया/iu, 'Kanpuriya'], [/lakhnavi|lucknowi|लखनवी/iu, 'Lakhnavi'], [/hyderabadi|dakhni|हैदराबादी|दखनी/iu, 'Hyderabadi'],
  [/bihari|बिहारी/iu, 'Bihari'], [/rajasthani|राजस्थानी/iu, 'Rajasthani'], [/marwari|मारवाड़ी|मारवाडी/iu, 'Marwari'], [/kathiaw?adi|kathiyawadi|काठियावाड़ी|काठियावाडी/iu, 'Kathiawadi'],
  [/garhwali|गढ़वाली/iu, 'Garhwali'], [/pahadi|पहाड़ी/iu, 'Pahadi'], [/delhi wal\w*|dilli\w*|दिल्ली वाल/iu, 'Delhi'], [/punjabi|पंजाबी/iu, 'Punjabi'], [/gujarati|गुजराती/iu, 'Gujarati'],
  [/bengali|bangla|बंगाली/iu, 'Bengali'], [/south indian|साउथ इंडियन|साऊथ इंडियन|tamil|तमिल/iu, 'South Indian'], [/british|ब्रिटिश/iu, 'British'], [/american|अमेरिकन|अमेरिकी/iu, 'American'],
  [/up wal\w*|uttar pradesh|यूपी/iu, 'UP'], [/goan|गोवन|गोव्याच/iu, 'Goan'], [/nepali|नेपाली/iu, 'Nepali'], [/parsi|पारसी/iu, 'Parsi'], [/marathi|मराठी/iu, 'Marathi'],
]; // prettier-ignore
const manner =
  /\b(?:accents?|dialects?|tone|lehja|lahja|lehza|slang|twang|boli|style mein bol\w*|wali hindi)\b|लहजा|लहज़ा|लहजे|बोली(?!त)|ढंग|ॲक्सेंट|अ‍ॅक्सेंट|एक्सेंट|उच्चार/iu;
/** These are known as ways of speaking whatever stands beside them. */
const always: ReadonlySet<string> = new Set(['Malvani', 'Varhadi', 'Kolhapuri', 'Ahirani', 'Agri', 'Marathwadi', 'Puneri', 'Bambaiya', 'Kanpuriya', 'Lakhnavi', 'Bundeli', 'Kathiawadi']); // prettier-ignore
const can =
  /\b(?:can|know|speak|do|fluent|comfortable|good at|bol\w*|a+t[aei]+|yet[aeo]|yete|kar (?:sak\w*|let\w*|lun\w*|leti|leta)|hai|ahe|aahe|pakad|jam\w*)\b|बोल|आत[ाीे]|येत|कर (?:सकत|लेत)|है|आहे|जमत/iu;

function accents(source: string): ProfileValue[] {
  const found: ProfileValue[] = [];
  for (const sentence of sentencesOf(source)) {
    const spoken = manner.test(sentence);
    if (!can.test(sentence) || denied.test(sentence) || wished.test(sentence)) continue;
    for (const [pattern, name] of dialects)
      if (pattern.test(sentence) && (spoken || (always.has(name) && /bol|speak|a+t[aei]+|yet|बोल|येत|आत[ाी]/iu.test(sentence))))
        found.push({ key: 'dialect', identity: name.toLowerCase(), value: always.has(name) || !spoken ? name : `${name} accent`, words: sentence });
  }
  return found.filter((one, i) => found.findIndex((other) => other.identity === one.identity) === i);
} // prettier-ignore

/** A point inside "Dr. Kher" ends nothing; a title may hold a colon. */
const sentencesOf = (source: string): string[] =>
  source
    .split(/\n+|[;!।]\s*|(?<!\b(?:dr|mr|mrs|st|no|[a-z]))\.\s+|\.$|,\s*(?=(?:and |aur |main |i |mi |मैं |मी )?(?:trained|acted|worked|maine|मैंने|मी )|kissing|no )/iu)
    .map((part) => part.trim())
    .filter((part) => part !== ''); // prettier-ignore

export const career = (source: string): ProfileValue[] =>
  isAsked(source) ? [] : [...training(source), ...credits(source), ...accents(source)];
