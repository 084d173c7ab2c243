/** A line in which somebody says of themselves that they are a child, in so many words or by the class they are in. */
import { toAsciiDigits } from './script.ts';

const says: readonly RegExp[] = [
  /\b(?:i am|i'm|im|my age is|me age)\s+(?:only |just )?(\d{1,2})(?:\s*(?:years?|yrs?|yo|y\/o|saal)\b|\s*[.!,]|\s*$|\s+(?:actually|now|only|btw|though|sorry|sir|mam|ma'am|from)\b)/iu,
  /\b(?:main|mai|meri umar|meri age|mera age)\s+(?:sirf )?(\d{1,2})\s*(?:saal|sal|years?|varsh)?\s*(?:ka|ki|hoon|hun|hai|hu)\b/iu,
  /(?:मैं|मेरी उम्र)\s+(?:सिर्फ़ )?(\d{1,2})\s*(?:साल|वर्ष)?\s*(?:का|की|हूँ|हूं|है)/u,
  /(?:मी|माझं वय|माझे वय)\s+(?:फक्त )?(\d{1,2})\s*(?:वर्षांचा|वर्षांची|वर्षाचा|वर्षाची|वर्षे|वर्ष|आहे)/u,
];
/**
 * The same with a name in between: "main Chintu 11 saal ka hu", "I am Ria, 15, from Pune". What follows has to end the age:
 * "main theatre 12 saal kar chuki hoon" is a grown woman, and taken for a child's her words would be lost.
 */
const named =
  /(?:^|[\s,.!])(?:i am|i'm|im|this is|my name is|main|mai|mera naam|मैं|मेरा नाम|मी|माझं नाव|माझे नाव)\s+(?<name>[\p{L}\p{M}]+(?:\s+[\p{L}\p{M}]+)?(?:\s+(?:hai|है|आहे))?)[\s,]+(?:(?:and|aur|main|i am|i'm|age|umar|और|मैं|मी)[\s,]+)*(?<age>\d{1,2})(?:(?<unit>\s*(?:years?|yrs?|saal|sal|varsh|साल|वर्ष[\p{L}\p{M}]*)(?:\s+(?:old|ka|ki|ke|का|की|के))?)(?=\s*(?:$|[,.!;]|(?:hoon|hun|hu|hai|hain|and|from|हूँ|हूं|है|आहे|आहोत)(?![\p{L}\p{M}])))|(?=\s*(?:[,.!;]|$|from\b)))/iu;
/** "Age 12", "meri umar 12 hai", "वय १२"; not "since age 6" and not "umar 5 se". */
const aged =
  /(?:^|[,.!;]\s*|\n\s*|\b(?:my|meri|mera|mazi|maza)\s+|(?:मेरी|माझं|माझे)\s+)(?:age|umar|umr|vay|वय|उम्र)\s*(?:is|hai|:|-|है|आहे)?\s*(\d{1,2})(?!\d|\s*(?:-|–|to|te|ते)\s*\d|\s*(?:se|से|pasun|पासून|onwards|onward|tak|तक)(?![\p{L}\p{M}]))/iu;
/** A bare number after a name is an age where the line speaks of no days, pay or sizes. */
const otherNumbers =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|\d\s*(?:st|nd|rd|th|k|cm|kg|am|pm|baje|['’"]|ft|feet|foot|lakh|din|days?)\b|\b(?:free|available|busy|dates?|tarikh|ko)\b|तारीख|तारख/iu;
/** Whoever is somebody's mother, or writes of their child, speaks of the child. */
const kin =
  /\b(?:mother|father|mom|mum|mummy|dad|papa|parent|guardian|aunt|uncle|maa|mata|pita|aai|baba|son|daughter|beta|beti|bachch\w*|kid|child|mulga|mulgi|sister|brother|behen|bhai)\b|आई|बाबा|माँ|मां|पिता|माता|बेटा|बेटी|बच्च|मुलगा|मुलगी|मूल/iu;
const inSchool =
  /\b(?:i(?:'m| am)?|main|mai) (?:study |studying |read )?(?:in |am in )?(?:class|std|standard|grade) (\d{1,2})(?:th|st|nd|rd)?\b/iu;
/** "5th standard me padhta hu", "class 8 me hoon": somebody who still goes there, unlike "12th pass". */
const goesToSchool =
  /(?:(?<!\d)(?:[1-9]|1[0-2])\s*(?:st|nd|rd|th|vi|vin)?\s*(?:std|standard|class|grade|kaksha|kaksh|क्लास|कक्षा|इयत्ता)|(?:class|std|standard|grade|kaksha|iyatta|कक्षा|इयत्ता)\s*(?:[1-9]|1[0-2])(?!\d)(?:st|nd|rd|th|vi)?)\s*(?:me|mein|mai|madhe|में|मध्ये|मधे|student)(?:\s+(?:hu|hun|hoon|hai|padh\w*|study|shik\w*|aahe|ahe|हूँ|हूं|पढ़\S*|शिक\S*|आहे)|\s*$|\s*[,.!])/iu;
/** Not of age yet, in so many words: "turning 18 next month", "abhi 18 ki nahi hui", "main minor hoon". */
const notOfAge =
  /\b(?:i am|i'm|im|i|me|main|mai|mujhe)\b[^.!?\n]{0,30}(?:\b(?:turning|turn|will be|going to be|about to be|about to turn) 18\b(?!\s*(?:today|now))|(?<!\bnot )\b(?:under|below|not yet|not|less than) 18\b|\b18 (?:hone wal[ai]|(?:k[ai] )?ho jaun?g[ai]|ka nahi|ki nahi|se kam|nahi hu\w*|complete nahi)|\ba? ?minor (?:hu|hun|hoon)\b|\bam (?:a )?(?:minor|underage)\b)|(?:मैं|मी|मुझे|मला)[^.!?।\n]{0,30}(?:18 (?:की नहीं|का नहीं|से कम|होने वाल|पूर्ण नाही|पेक्षा कमी|ची नाही|चा नाही)|नाबालिग|अल्पवयीन)/iu;
/** The same where the class is a word ("सातवीं में पढ़ता हूँ", "मी आठवीत शिकते"), or stands behind the verb. */
const inClass =
  /\b(?:study|studying|am|i'm|im|reading)\b[^.!?\n]{0,12}\bin (?:the )?(?:[1-9]|1[0-2])(?:st|nd|rd|th)? (?:std|standard|class|grade)\b|(?<!\d)(?:[1-9]|1[0-2])(?:st|nd|rd|th) (?:me|mein) (?:abhi )?(?:hu|hun|hoon|padh\w*)\b|\b(?:paanchvi|panchvi|chhathi|chhati|saatvi|satvi|aathvi|athvi|nauvi|navvi|dasvi|gyarahvi|barahvi|barvi) (?:class |kaksha )?(?:me|mein) (?:hu|hun|hoon|padh\w*)\b|(?:पहली|दूसरी|तीसरी|चौथी|पाँचवीं|पांचवीं|छठी|सातवीं|आठवीं|नौवीं|दसवीं|ग्यारहवीं|बारहवीं)\s*(?:कक्षा|क्लास)?\s*में\s*(?:पढ़|हूँ|हूं)|(?:पहिली|दुसरी|तिसरी|चौथी|पाचवी|सहावी|सातवी|आठवी|नववी|दहावी|अकरावी|बारावी)(?:त|मध्ये)\s*(?:शिक|आहे)/iu;
/** "Doing my 10th boards this year", "12th appear", "dasvi ke boards de rahi hu": somebody of that class, unless they say that they are grown. */
const sitsBoards =
  /(?<!\d)(?:10|12)\s*(?:th|vi|vin|vw?i)?\s*(?:std\.?|standard|class|grade)?\s*(?:ke |ki |ka |chi |che )?(?:boards?|board exams?|appear\w*|ssc|hsc)\b|\b(?:boards?|ssc|hsc|dasvi|barahvi|barvi)(?: (?:ke|ki|ka) (?:boards?|exams?|pariksha))?\s+(?:de rah[aei]|dene wal[aei]|dung[ai]|this year|is saal)|(?:10|12)\s*(?:वीं|वी)\s*(?:के |की |ची |च्या )?(?:बोर्ड|परीक्षा)|(?:दसवीं|बारहवीं|दहावी|बारावी)\S*\s*(?:के |की |ची |च्या )?(?:बोर्ड|परीक्षा)/iu;
const schoolDone =
  /\b(?:pass(?:ed|out)?|passed|complet\w*|done|finished|cleared|ke baad|after|kiya tha|ho gaya|ho gayi|last year|teach\w*|topper|mein \d\d percent)\b|पास|के बाद|नंतर|झाली|हो गई/iu;
const grown =
  /(?<!\d)(?:1[89]|[2-7]\d)\s*(?:years?|yrs?|saal|sal|ka|ki|\+|साल|वर्ष|$|[,.!])|\b(?:age|umar|umr|vay|i am|i'm|im)\s*(?:is|hai|:)?\s*(?:1[89]|[2-7]\d)\b/iu;
/** "Turning 17 in March": with nobody named it is the writer. */
const almost =
  /(?:^|[.!?,\n]\s*)(?:about to turn|turning|will turn)\s+(?:[4-9]|1[0-8])\b(?!\s*(?:today|now|into))/iu;
const adult = 18;

/** Whether somebody says of themselves that they are under 18; a playing age or somebody else's age is none of it. */
export function saysChild(text: string): boolean {
  const line = toAsciiDigits(text.slice(0, 500));
  if (/\bplay(?:ing)?\b|look(?:s)? (?:like )?\d/i.test(line)) return false;
  const ages = says.flatMap((pattern) => pattern.exec(line)?.[1] ?? []).map(Number);
  if (!kin.test(line)) {
    const { age = '', unit } = named.exec(line)?.groups ?? {};
    if (age !== '' && (unit !== undefined || !otherNumbers.test(line))) ages.push(Number(age));
    ages.push(Number(aged.exec(line)?.[1] ?? NaN));
  }
  if (ages.some((one) => one >= 4 && one < adult) || inSchool.test(line)) return true;
  return (
    !kin.test(line) &&
    ([goesToSchool, inClass, notOfAge, almost].some((sign) => sign.test(line)) ||
      (sitsBoards.test(line) && !schoolDone.test(line) && !grown.test(line)))
  );
}
