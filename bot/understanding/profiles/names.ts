/** The name that somebody says is theirs: the name as they said it, with its title and initials, and never the phrase around it. */
import { normalise } from '../briefs/normalise.ts';
import { isEnglish } from '../english.ts';

export type SaidName = { name: string; words: string };

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
/** Where a name ends: what is said of it begins. */
const ends = list(
  `hai hain he h hu hoon hun hoo ahe aahe aahot ahet and aur ani i im i'm am is was from se age aged umar umra vay main mai mi me mein ki ka ke ko kya here this that bol bolta bolti
  bolte bolat bolto speaking sir mam maam madam ji based living live lives stay staying actor actress model artist a an the male female years year saal sal for with in at on or to my mera meri
  mere maza maja majha mazi majhi name naam nam nav naav so but par lekin pan also now ab abhi aata yes no haan nahi nahin nako pata galat wrong stage real full legal by ok okay call called your you thanks
  please pls mat lena lo lijiye kisi kisiko kahi kahin share publish use liya na naka sangu ghe gheu batana bataiye batao casting agency manager plays playing turned urf alias kehte bulate hata hatao hatado badlo badal change changed likho likha likhna delete remove update dalo daalo rakho spelt spelled kaise what why who how kis kisko kiska kiski kisne kaun kaunsa kab kahan whom where when konala kunala kon kona
  किस किसको किसका किसने किसे कौन कब कहाँ कहां कोणाला कुणाला कोण कोणी
  है हैं हूँ हूं हू आहे आहोत आहेत और आणि मी मैं से की का के को में बोल बोलत बोलतेय बोलतोय बोलते बोलतो बोलती वय उम्र रहती रहता राहते राहतो वर्षांची वर्षांचा वर्षाची वर्षाचा वर्षे वर्ष साल नाम नाव जी सर मैडम मॅडम यहाँ इथून कडून माझं माझे मेरा नहीं नाही चुकीचं चुकीचे चूक काढा काढून बदला बदल गलत ग़लत मत लेना लो लीजिए किसी कहीं न ना नका सांगू घेऊ कोणाला कुणाला बताना बताइए हटा हटाओ बदलो लिखो लिहा काय क्या कसं कैसे`,
);
/** What somebody may be, and nobody is called. */
const states = list(
  `fine good busy free available interested ready happy sad okay late new fresher newcomer student vegetarian vegan veg nonveg single married unmarried divorced indian hindu muslim sikh christian jain brahmin
  maratha dalit parsi catholic theek thik khush pareshan bimar taiyar tayar naya nayi akela akeli bahar ghar shoot shooting also just really very not currently already still looking working trained
  professional freelance experienced comfortable confident sorry sure willing able back home outside talent dancer singer anchor engineer doctor lawyer teacher housewife homemaker writer director producer
  pregnant sick unwell well done waiting coming going registered member kal aaj udya parso kuch koi bas sirf yahi wahi anybody anyone somebody someone same guardian parent mother father
  मुंबईचा मुंबईची पुण्याचा पुण्याची ठीक मस्त व्यस्त खुश आनंदी तयार तैयार नया नयी नई नवीन बिझी मोकळी मोकळा फ्री कलाकार अभिनेता अभिनेत्री उद्या आज कल परवा घरी बाहेर शाकाहारी मराठी हिंदी हिंदू मुस्लिम एक फक्त आता अभी अब`,
);
const title =
  /^(?:mr|mrs|ms|miss|dr|prof|adv|capt|col|smt|shri|sri|shrimati|kumari|km|ku|sau|श्री|श्रीमती|सौ|कु|कुमारी|डॉ|प्रा|ॲड|अ‍ॅड)\.?$/iu;
const word = /^[\p{L}\p{M}][\p{L}\p{M}'’-]*$/u;
const initials = /^(?:\p{L}\p{M}*\.){1,3}\p{L}?\.?$/u;
const most = 4;

/** The words of a name at the start of a text; `whole`: they are all of it but for marks. */
function nameAt(text: string, asked: boolean): { name: string; next: string; whole: boolean } | null {
  const taken: string[] = [];
  let end = 0;
  let stopped = false;
  for (const { index, 0: token } of text.matchAll(/\S+/gu)) {
    if (taken.length >= most + 1) break;
    const bare = token.replace(/[,;:!?)।"”*]+$/u, '').replace(/^["“(*]+/u, '');
    const last = bare.replace(/\.+$/u, '');
    if (title.test(bare) || initials.test(bare) || (asked && /^[A-HJ-Z]$/.test(bare))) taken.push(bare);
    else if (word.test(last) && !ends.has(last.toLowerCase()) && !states.has(last.toLowerCase())) taken.push(last);
    else break;
    end = index + token.length;
    // A comma ends it, a full stop too, unless it is that of an initial.
    if (bare !== token || (last !== bare && !title.test(bare) && !initials.test(bare))) {
      stopped = true;
      break;
    }
  }
  while (taken.length > 1 && isTown(taken.at(-1) ?? '')) {
    const town = taken.pop() ?? '';
    end = text.lastIndexOf(town, end - 1);
    stopped = false;
  }
  const names = taken.filter((one) => !title.test(one));
  if (names.length === 0 || names.length > most || names.every((one) => one.length < 2)) return null;
  const rest = text.slice(end).trim();
  return { name: taken.join(' '), next: stopped ? `, ${rest}` : rest, whole: /^[\p{P}\p{S}\p{M}\s]*$/u.test(rest) };
} // prettier-ignore

/** "Suresh Patil Kolhapur": somebody's town, and no part of the name. */
const isTown = (word: string): boolean => {
  const { terms, plain } = normalise(word);
  return terms.some(({ kind, start, end }) => kind === 'place' && end - start >= plain.trim().length);
};

const calls =
  /(?:^|(?<![\p{L}\p{M}]))(?:my (?:stage |screen |full |real |good )?name is|my name'?s|(?:stage |screen |full )name(?:\s*(?:is|:|-)|(?=\s+\p{Lu}))|name\s*[:-]|i am called|people call me|mera (?:poora |pura |stage |screen )?na+me?(?![\p{L}])(?: to| toh| hai)?|(?<=^\s*|[,.;\n]\s*|(?:aur|and)\s+)na+m(?=\s+\p{L}[^\n]*[\d०-९])|(?:ma+[jz]h?a|majhe|maze|maz|majha) (?:purn )?na+[vw]|na+m\s*(?:hai|:|-)|(?:मेरा|हमारा) (?:पूरा )?नाम(?: है)?|(?:माझं|माझे|माझ) (?:पूर्ण )?नाव|नाव\s*[:-]|नाम\s*[:-])\s*:?\s*/iu;

const spelled =
  /^\s*(?:(?:correctly )?(?:spelt|spelled|written)(?: as)?|not\s+[\p{L}\p{M}.' ]{2,30}?[\s,]+(?:but|it is|it's|its))\s+/iu;

/** "Naam galat hai, Sneha nahi Snehal", "name is wrong, it's Snehal not Sneha". */
const misnamed =
  /(?<![\p{L}\p{M}])(?:name|naam|nam|nav|naav|spelling|नाम|नाव|स्पेलिंग)\s+(?:is |hai |has been |ki |me )?(?:galat|ghalat|wrong|incorrect|chukich\p{L}*|chuk\p{L}*|गलत|ग़लत|चुक\S*|चूक)(?:\s+(?:hai|ahe|aahe|likha|likhi|spelling|spelled|spelt|है|आहे|लिखा|लिहिलं))*[\s,.:;!-]+(?:(?:it'?s|it is|should be|sahi|correct is|use|write)\s+)?/iu;
const denies = /^[\s,]*(?:nahi+n?|nai|नहीं|नही|नाही)(?![\p{L}\p{M}])[\s,]*/iu;

function correctedName(source: string): SaidName | null {
  const opening = misnamed.exec(source);
  if (!opening) return null;
  const rest = source.slice(opening.index + opening[0].length);
  const first = nameAt(rest, true);
  const denial = denies.exec(first?.next ?? '')?.[0];
  const found = denial === undefined ? first : nameAt(first?.next.slice(denial.length) ?? '', true);
  if (!found || !isNameLike(found.name, true)) return null;
  return { name: found.name, words: source.slice(opening.index).trim() };
}

/** "My name is …", "mera naam …", "माझं नाव …". */
export function statedName(source: string): SaidName | null {
  const corrected = correctedName(source);
  if (corrected) return corrected;
  const opening = calls.exec(source);
  if (!opening) return null;
  const from = opening.index + opening[0].length;
  const first = nameAt(source.slice(from).replace(spelled, ''), true);
  // In Hindi and Marathi "no" stands behind what it denies: "Pooja nahi Puja".
  const [denial = ''] =
    /^[\s,]*(?:nahi+n?|nai|नहीं|नही|नाही)(?![\p{L}\p{M}])[\s,]*/iu.exec(first?.next ?? '') ?? [];
  const instead =
    denial === ''
      ? null
      : nameAt(first?.next.slice(denial.length).replace(/^(?:but|balki|बल्कि|पण)\s+/iu, '') ?? '', true);
  const found = instead && isNameLike(instead.name, true) ? instead : first;
  if (!found || (denial !== '' && found === first) || !isNameLike(found.name, true)) return null;
  return { name: found.name, words: wordsOf(source, opening.index, found.name) };
}

const presents =
  /^[\s,.!]*(?:(?:hi+|hello|hey|namaste|namaskar|pranam|salaam?|adaab|ram ram|good (?:morning|evening|afternoon)|bhaiya|bhai|dear|team|didi|sir|mam|maam|madam|ji|नमस्ते|नमस्कार|हैलो|सर|मैडम|मॅडम)[\s,.!]+)*((?:i am|i'm|im|i m|this is|its|it's|myself|main|mai|mi|me|mee|m(?=\s+\p{L}+\s*,)|मैं|मी)\s+)(?=\p{L})/iu;
const speaks =
  /^(?:bol (?:rah[aie]|raha|rahi)|bolat|bolt[eo]y?|here|this side|speaking|हूँ|हूं|बोल|आहे(?=\s*[,.।]|\s*$)|hu+n?\b|hoon\b|h\b(?=\s*[,.]|\s*$)|ahe\b|aahe\b)/iu;
/** Whose word it is instead. */
const others =
  /\b(?:agency|manager|agent|coordinator|casting|production|mother|father|mom|dad|mummy|papa|parent|guardian|brother|sister|friend|wife|husband|maa|aai|baba|beta|beti|behalf)\b|['’]s\b|आई|बाबा|वडील|माँ|पिता|एजेंसी|एजन्सी|मैनेजर|मॅनेजर/iu;

/** "I am Riya, 24", "मी मेघना पाटील, 26 वर्षांची", "main Noor bol rahi hu": only where what follows shows that it was a name. */
export function presentedName(source: string): SaidName | null {
  const opening = presents.exec(source);
  if (!opening || others.test(source.split(/[.!?\n]/)[0] ?? '')) return null;
  const from = opening[0].length;
  const found = nameAt(source.slice(from), false);
  if (!found) return null;
  const latin = /^\p{Lu}/u.test(found.name) && !/[\u0900-\u097f]/u.test(found.name);
  const next = `${found.next} ${/[\u0900-\u097f]/.test(found.next) ? normalise(found.next).plain : ''}`;
  const aged = /^[\s,]*(?:(?:hu+n?|hoon|hai|ahe|aahe|हूँ|हूं|आहे)[\s,]+)?(?:age|aged|umar|vay|वय|उम्र)?\s*[\d०-९]{1,2}(?![\d०-९]|\s*(?:ko|la|k\b|th|dec|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|को|ला|baje|बजे|days?|din))/iu.test(found.next) || /,?\s*\d{2} k[aei]+ ho+n/.test(next); // prettier-ignore
  const detailed = /^,/.test(found.next) && found.next.split(',').length >= 3 && /[\d०-९]{2}|\b(?:fe)?male\b|पुरुष|महिला|स्त्री/iu.test(found.next); // prettier-ignore
  const plain = latin && (found.whole || /^,|^(?:from|se|and|aur)\b/iu.test(found.next));
  // Behind a row of details even "noor", which looks like English, is a name.
  if (!isNameLike(found.name, false, aged || detailed)) return null;
  if (!(aged || detailed || plain || speaks.test(found.next) && (latin || /^बोल|^bol/iu.test(found.next)))) return null;
  return { name: found.name, words: wordsOf(source, from, found.name) };
} // prettier-ignore

const greets = /^[\s,.!]*(?:(?:hi+|hello|hey|namaste|namaskar|salaam?|adaab|assalam\w*|ram ram|good (?:morning|evening|afternoon)|bhaiya|dear|team|sir|mam|maam|madam|ji|नमस्ते|नमस्कार|हैलो|सर|मैडम|मॅडम)[\s,.!]+)*/iu; // prettier-ignore
const hereNow = /^(?:here|this side|bol (?:rah[aie]|raha|rahi)|bolt[eo]y?|bolat|speaking|बोल)/iu;

/** "Anita here", "Farhan Qureshi this side", "रिया बोलतेय": the name comes first. */
export function namedFirst(source: string): SaidName | null {
  const from = greets.exec(source)?.[0].length ?? 0;
  if (others.test(source.split(/[.!?\n]/)[0] ?? '')) return null;
  const found = nameAt(source.slice(from), false);
  if (!found || !hereNow.test(found.next)) return null;
  // "Anybody here" has no capital; "imran bol raha hu" needs none.
  if (!/^[\p{Lu}\u0900-\u097f]/u.test(found.name) && !/^bol/i.test(found.next)) return null;
  if (!isNameLike(found.name, false)) return null;
  return { name: found.name, words: wordsOf(source, from, found.name) };
}

const says =
  /(?<![\p{L}\p{M}])(?:bol (?:rah[aie]|raha|rahi) (?:hu+n?|hoon|hai)|bolt[eo]y?|bolat aahe|speaking|बोल रही हूँ|बोल रहा हूँ|बोलतेय|बोलतोय)\s+/iu;

/** "Main bol rahi hoon Sangeeta Bhosle pune se", "मी सुरेश पाटील कोल्हापूर, वय ५२": among details, where a place ends the name. */
export function introducedName(source: string, sure = false): SaidName | null {
  const spoken = says.exec(source);
  const opening = spoken ?? /^(?:i am|i'm|im|i m|this is|myself|main|mai|mi|mee|m|मैं|मी)\s+/iu.exec(source);
  if (!opening || others.test(source.split(/[.!?\n]/)[0] ?? '')) return null;
  const from = opening.index + opening[0].length;
  const found = nameAt(source.slice(from), false);
  if (!found || !(spoken || /^\p{Lu}|[\u0900-\u097f]/u.test(found.name)) || !isNameLike(found.name, sure)) return null;
  return { name: found.name, words: wordsOf(source, from, found.name) };
} // prettier-ignore

/** An answer to "what name do you act under?": a name and hardly more. */
export function answeredName(source: string): SaidName | null {
  const said = statedName(source) ?? presentedName(source);
  if (said) return said;
  const text = source.replace(/\p{Extended_Pictographic}|\uFE0F/gu, ' ').trim();
  if (/[\d०-९?]/u.test(text)) return null;
  const found = nameAt(text.replace(/^(?:i am|i'm|this is|main|mai|मैं|मी|na+m|नाम|नाव)\s+/iu, ''), true);
  if (!found || !isNameLike(found.name, true)) return null;
  const tail = found.next.replace(/^[\s,]+/, '');
  const polite =
    /^(?:hai|h|ahe|aahe|hu|hoon|ji|sir|mam|madam|है|हूँ|आहे|जी|सर)?(?:\s+(?:ji|sir|mam|जी))?[\s.!।]*$/iu;
  return polite.test(tail) || found.whole ? { name: found.name, words: source.trim() } : null;
}

/** Not words of the desk's own trade, nor plain English: `asked` where a name was asked for or announced. */
function isNameLike(name: string, asked: boolean, sure = false): boolean {
  const words = name.split(' ').filter((one) => !title.test(one) && !initials.test(one));
  const english = words.filter((one) => isEnglish(one.toLowerCase()));
  if (!sure && words.length > 0 && english.length === words.length && !(asked && words.length > 1 && words.every((one) => /^\p{Lu}/u.test(one)))) return false; // prettier-ignore
  const { terms, plain } = normalise(name);
  const read = terms.filter(({ kind }) => kind !== 'person' || !asked);
  // One that is a place, a language or a skill as a whole names that, and not a person.
  return !read.some(({ start, end }) => plain.slice(start, end).trim().length >= plain.trim().length - 1 || (!asked && start === 0)); // prettier-ignore
}

const wordsOf = (source: string, from: number, name: string): string => {
  const last = name.split(' ').at(-1) ?? name;
  const end = source.indexOf(last, from);
  return source.slice(from, end < 0 ? undefined : end + last.length).trim();
};
