/** Several profiles in one text are cut apart, and one that an office types in a row is written out: "add new talent: Ojas Bhave M 33 5.11 Pune". */
import { phonesIn } from '../../../matching/talent/phone.ts';
import { toAsciiDigits } from '../script.ts';

const nameLabel = String.raw`[^\p{L}\p{N}\n]*(?:stage name|full name|name|naam|nam|naav|artist(?: name)?|model(?: name)?|नाम|नाव|पूरा नाम|कलाकार)\s*[:=–—-]`;
const startsWithName = new RegExp(`^${nameLabel}`, 'imu');
const detail =
  /^[^\p{L}\p{N}\n]*(?:age|umar|vay|dob|date of birth|height|hight|ht|weight|wt|city|location|loc|based?(?: in)?|address|place|lang(?:uages?)?(?: known)?|contact(?: no)?|phone|ph|mobile|mob|whatsapp|number|mother['’]?s no|agency|agent|skills?|gender|sex|insta(?:gram)?|reel|links?|exp(?:erience)?|उम्र|आयु|वय|ऊँचाई|ऊंचाई|लंबाई|कद|उंची|वज़न|वजन|शहर|पता|ठिकाण|भाषा|भाषाएँ|संपर्क|फ़ोन|फोन|मोबाइल|मोबाईल|लिंग|जन्म)\s*[:=–—-]/gimu;
/** Labels of somebody who casts; a sheet of a person has none of them. */
const ofBrief =
  /^[^\p{L}\p{N}\n]*(?:roles?|characters?|char|shoot(?: dates?)?|dates?|usage|budget|production(?: house)?|project|director|client|brand|requirements?|film|name of (?:the )?(?:film|show|project|brand)|भूमिका|रोल|पात्र|शूट|तारीख़?|तारखा|बजट|बजेट)\s*[:=–—-]/imu;
const ageSpan =
  /^[^\p{L}\p{N}\n]*(?:age(?: range| group)?|उम्र|वय)\s*[:=–—-]+\s*\d{1,2}\s*(?:-|–|to|se|से|ते)\s*\d/imu;

/** Name, age, height, a number to call: labelled lines that tell of one person, whatever else they read like. */
export function isSheet(text: string): boolean {
  if (!startsWithName.test(text) || ofBrief.test(text)) return false;
  const details = text.match(detail)?.length ?? 0;
  const reached = phonesIn(text).length > 0;
  return reached ? details >= 1 : details >= 2 && !ageSpan.test(text);
}

const row = /^\s*(?:\d{1,2}\s*[.)]|(?:[-•*▪]|\p{Extended_Pictographic}|\p{Emoji_Modifier})+)?\s*(?=\p{Lu})/u;

/** The parts that may each be a person: between blank lines and rules, from one name to the next, or a line each. */
export function partsOf(source: string): string[] {
  const blocks = source.split(/\n\s*(?:[-–—=_*•]{3,}\s*\n|\n)\s*/);
  return blocks.flatMap((block) => {
    const named = block.split(new RegExp(`\\n(?=${nameLabel})`, 'iu'));
    if (named.length > 1) return named;
    const lines = block.split('\n').filter((line) => line.trim() !== '');
    const rows = lines.filter((line) => row.test(line) && phonesIn(line).length === 1);
    return lines.length > 1 && rows.length === lines.length ? lines.map((line) => line.replace(row, '')) : [block];
  }).map((part) => part.trim()).filter((part) => part !== ''); // prettier-ignore
}

const what = String.raw`(?:talents?|artists?|profiles?|actors?|actress(?:es)?|models?|faces?|candidates?|ladki|ladka|girl|boy|kalakar|कलाकार|टैलेंट|प्रोफ़?ाइल)`;
/** The lead of an order to take somebody in; what follows is the person. */
const lead = new RegExp(
  String.raw`^\s*(?:(?:please|pls|ye|yeh|isko|this|is)\s+)*(?:(?:add|save|register|note|take|new|naya|nayi|navin|नया|नई|नवीन)\s+)(?:(?:this|the|a|an|one|ek|new|naya|nayi|ye|in)\s+)*(?:${what})?(?:\s+(?:add|save|jodo?|जोड़ो)(?:\s*(?:karo|kar do|kara|करो))?)?\s*(?:profile|details|of)?\s*[:,–—-]?\s+`,
  'iu',
);
const seen = new RegExp(
  String.raw`^\s*(?:(?:hi|hello|see|check|dekho|look at|fwd|forwarded|sharing|here is|ye|this is)[\s,:]+)*(?:the |a |this |new )*(?:profile|details)(?: of| hai| dekho)?\s*[:,–—-]?\s+(?=\p{Lu})`,
  'iu',
);
const takesIn = new RegExp(String.raw`(?:add|save|register|new|naya|nayi|जोड़ो|नया|नई|नवीन)\b.*?${what}|${what}\s+(?:add|save|jodo|जोड़ो)`, 'iu'); // prettier-ignore

/** "Add new talent: …": somebody is to be taken in, and nothing else is said. */
export const addsSomebody = (text: string): boolean => {
  const head = lead.exec(text)?.[0];
  return head !== undefined && takesIn.test(head) && (/[:–—-]\s*$/u.test(head) || orders.test(head));
};
const orders = /(?:^|\s)(?:add|save|register|jodo|जोड़ो)(?![\p{L}\p{M}])/iu;
/** "Add new talent Riya": too little to keep, and plainly a wish to. */
export const addsNewTalent = (text: string): boolean =>
  addsSomebody(text) &&
  /^.{0,40}(?:new|naya|nayi|नया|नई|नवीन)\s+(?:talent|artist|profile|कलाकार|टैलेंट)/iu.test(text);

const name =
  /^([\p{L}\p{M}.'’]+(?:\s+[\p{L}\p{M}.'’]+){0,3}?)(?=\s*[,(|–—-]|\s+(?:m|f|male|female|boy|girl)\b|\s+\d)/iu;
const gender = /(?<![\p{L}\p{M}])(m|f|male|female)(?![\p{L}\p{M}.])/iu;
const height =
  /(?<![\d.])([3-6])\s*(?:['’.]|ft\.?|feet|foot)\s*(\d{1,2})?(?:\s*(?:["”]|in(?:ch(?:es)?)?))?(?![\d.])/iu;
const age =
  /(?<![\d.'’])(\d{1,2})\s*(?:yrs?\.?|years?|y\/o|saal|varsh\p{L}*|साल|वर्ष\S*)?(?![\d.'’]|\s*(?:k\b|ft|feet|cm|kg))/iu;

const years =
  /(?<!\d)\d{1,2}\s*(?:yrs?|years?|y\/o|yo|saal|sal|varsh\p{L}*|साल|वर्ष\S*)(?![\p{L}\p{M}])|(?<![\p{L}])(?:age|umar|umr|vay|उम्र|वय)\s*[:-]?\s*\d/iu;
/** What is done, and when: somebody is spoken of, and nobody's details are given. */
const happens =
  /(?<![\p{L}\p{M}])(?:is|was|will|has|had|said|says|sent|send|sending|call(?:s|ed|ing|back)?|busy|free|available|reach\p{L}*|com(?:e|es|ing)|came|went|wants?|asked|asking|told|tell|ask|remind|confirm\p{L}*|paid|pay|pick\p{L}*|meet\p{L}*|late|waiting|token|bhej\p{L}*|pucho|puch\p{L}*|bol[oa]?|bola|boli|aay[aeio]\p{L}*|aa (?:rah|ga)\p{L}*|ayeg\p{L}*|hai|tha|thi|aahe|ahe|gaya|gayi|baje|kal|aaj|parso|today|tomorrow|tonight|yesterday|udya|at \d{1,2}|(?:in|by|after) \d{1,2}|\d{1,2} (?:min\p{L}*|hours?|hrs?|dec\p{L}*|jan|feb|tak|ko)|है|था|थी|को|भेज\p{L}*|आहे|ला|कल|आज|उद्या)(?![\p{L}\p{M}])/iu;
const sexed =
  /(?<![\p{L}\p{M}\d.])(?:(?:f|m|(?:fe)?male)\s*[,/-]?\s*[1-7]\d|[1-7]\d\s*[,/-]?\s*(?:f|m|(?:fe)?male))(?![\p{L}\p{M}\d.])/iu;
const fewest = 2;

/** Without an order to take somebody in, a typed line is a row only where at least two details, or pieces between commas, follow the name. */
export function isRow(text: string): boolean {
  const rest = phonesIn(text).reduce((left, { words }) => left.replace(words, ' '), toAsciiDigits(text));
  if (happens.test(rest)) return false;
  const told = [gender, height, years].filter((form) => form.test(rest)).length;
  return (
    told >= fewest ||
    sexed.test(rest) ||
    rest.split(/[,|;]/).filter((piece) => piece.trim() !== '').length > fewest
  );
}

/** One typed line in which somebody is spoken of: no sheet, no order to take somebody in, no "I am". */
export const isPlainLine = (source: string): boolean => {
  const text = source.trim();
  return !text.includes('\n') && !startsWithName.test(text) && !addsSomebody(text) && !seen.test(text) && (text.match(detail)?.length ?? 0) === 0;
}; // prettier-ignore

/** Of a plain line a number alone is hardly somebody's age. */
export const tellsAge = (source: string): boolean => !isPlainLine(source) || years.test(source);

/** The row as labelled lines, which the readers of profiles know; a text that is no row stays as it is. */
export function writtenOut(source: string): string {
  if (source.includes('\n') && startsWithName.test(source)) return source;
  const text = source.replace(addsSomebody(source) ? lead : seen, '');
  // A name with an age alone may be a role as well: "Doctor M 35".
  if (text.includes('\n') || (text === source && (phonesIn(text).length === 0 || !isRow(text)))) return text;
  const who = name.exec(text)?.[1];
  if (who === undefined) return text;
  // Numbers to call are set aside while ages and heights are looked for.
  const phones = phonesIn(text).map(({ words }) => words);
  let rest = phones.reduce((left, words) => left.replace(words, ' '), toAsciiDigits(text.slice(who.length)));
  const taken = (form: RegExp): RegExpExecArray | null => {
    const found = form.exec(rest);
    if (found) rest = rest.replace(found[0], ' , ');
    return found;
  };
  const tall = taken(height);
  const sex = taken(gender)?.[1]?.toLowerCase();
  const years = taken(age)?.[1];
  if (years === undefined && tall === null && sex === undefined) return text;
  return [
    `Name: ${/\p{Lu}/u.test(who) ? who : who.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())}`,
    sex === undefined ? '' : `Gender: ${sex.startsWith('m') ? 'male' : 'female'}`,
    years === undefined ? '' : `Age: ${years}`,
    tall === null ? '' : `Height: ${tall[1]}'${tall[2] ?? '0'}`,
    rest.replace(/(?:\s*,\s*)+/gu, ', ').replace(/^[\s,–—-]+|[\s,–—-]+$/gu, ''),
    ...phones.map((phone) => `Mobile: ${phone}`),
  ].filter((line) => line !== '').join('\n'); // prettier-ignore
}
