/**
 * Whether a line that holds a fact wishes it of the role. "She wants 60k", "call me on 14 dec" and "is 2 free on the 12th?"
 * speak of a person, of the day or ask; a role that changes by such a remark loses the people who fit it.
 */
import { isQuestion } from '../manner.ts';
import { normalise } from './normalise.ts';
import { refusesSomebody, showsOrAsks } from '../refusals.ts';
import { phrase, says, toSpoken } from '../spoken.ts';

const never = phrase('dont|do not|never|mat|naka|nka|मत|नका|stop showing');
const change =
  /\b(?:make|change|set|increase\w*|reduce\w*|raise\w*|lower|update|kar (?:do|sakte|dijiye)|karo|kijiye|badal\w*|badha\w*|kara)\b|(?:कर (?:दो|दीजिए|सकते)|करो|करा|बदल|बढ़ा|वाढव)/iu;
const field =
  /\b(?:budget|rate|fee|age|umar|umr|vay|height|look|language|bhasha|dates?|shoot|city|location|usage|brief|role)\b|बजेट|बजट|उम्र|वय|उंची|ऊँचाई|भाषा|तारीख|शहर|शूट/iu;
/** Somebody of whom something is told. */
const ofSomebody =
  /^\s*(?:(?:ok|yes|haan|and|but|so|hamari|hamara|our)[\s,]+)*(?:she|he|they|her|his|him|i|i'm|we|us|give us|wo|woh|vo|uska|uski|unka|unki|usko|main|mai|mi|mujhe|mala|hum|actress|actor|talent|no\.?\s*\d+|number\s*\d+|\d{1,2}\s+(?:is|wants|has|speaks|knows|can|ka|ki|ko|marathi|hindi))\b|^\s*(?:मैं|मी|मुझे|मला|हम|वो|वह|उसका|उसकी|ती|तो|ते|त्याची|तिची)(?![\p{L}\p{M}])/iu;
const ofOthers =
  /^\s*(?:the\s+)?(?:client|director|producer|brand|agency(?!\s+(?:alag|extra|incl\w*|separate|andar|ka|ke|fee|commission)\b)|sir|madam|mam)\b/iu;
const wanting = /\b(?:want|wants|needs|chahiye|chahte|chahta|chahti|hava|havi|havay)\b/iu;

/** "Shortlist Sunita for Girl" is about her, whatever sex the role's name tells. */
const ofPeople =
  /^\s*(?:please |pls )?(?:short ?list|approve|hold|pass|reject|select|book|share|send|tell|ask|call)\s+(?!(?:age|height|budget|city|language)\b)\p{L}/iu;

/** "Tarini ka 28k ok hai": what one person asks is agreed to, and the pay of the role stays. */
const agreesTo =
  /^\s*(?:(?:ok|haan|yes)[\s,]+)?(\p{Lu}\p{L}{2,}(?:\s\p{Lu}\p{L}+)?)(?:['’]s|\s+(?:ka|ki|ke|cha|che))\s+(?:rate\s+)?\d[\d,.]*\s*k?\s+(?:is\s+)?(?:ok|okay|fine|final|theek|thik|done|chalega|chalel|agreed)(?!\p{L})/u;
const ofOnePerson = (source: string): boolean => {
  const name = agreesTo.exec(source)?.[1];
  return name !== undefined && !field.test(name) && normalise(name).terms.length === 0;
};

/** "Arre", "suno": calls somebody before the wish, and is no name. */
const calling = /^\s*(?:(?:arre?|are|arey|areh|yaar|suno|dekho|अरे|यार|सुनो|अगं|अहो|अरेच्चा)[\s,!]+){1,2}/iu;

/** True when the line may change the role at all. */
export function isEdit(said: string): boolean {
  const source = said.replace(calling, '');
  if (says(toSpoken(source.slice(0, 300)).line, never) || ofPeople.test(source) || ofOnePerson(source)) return false;
  if (showsOrAsks(source) || refusesSomebody(source)) return false;
  if (unsettled.test(source)) return false;
  // A number that is refused is no new number.
  if (unfit.test(source) && /[\d०-९]/u.test(source)) return false;
  if (isQuestion(source)) return change.test(source) && field.test(source);
  if (ofSomebody.test(source)) return field.test(source) && change.test(source);
  return !ofOthers.test(source) || field.test(source) || (wanting.test(source) && !/\d\s*k\b|lakh/iu.test(source));
} // prettier-ignore

/** "Budget kya hai", "what's the height?": asks for what the role says. */
export const asksOfRole = (source: string): boolean =>
  source.length <= 60 && isQuestion(source) && field.test(source) && !ofSomebody.test(source);

const otherDays =
  /\b(?:call|calls|calling|meet|meeting|see you|met|mil\w+|aaya|aayi|aaye|aaung\w|aa rah\w+|aayeg\w|ja rah\w+|jaung\w|jaana|jana|pahunch\w*|train|flight|chhutti|chutti|birthday|shaadi|shadi|party|exam|dubbing|back|leave|remind|free|available|check|confirm|bata|batao|bataiye|update|reply|tomorrow)\b|मिलते|भेटू|बताओ|सांगा/iu;
/** "Hero ka shoot kal hai": of another's, where the day is none of the calendar. */
const ofAnother =
  /(?<![\p{L}\p{M}])(?!(?:is|iss|us|role|project|film|ad|aaj)(?![\p{L}\p{M}]))[\p{L}\p{M}]{2,} (?:ka|ki|cha|che|का|की|चं|चा) (?:shoot|शूट)/iu;
const ofShoot = /\bshoot|dates?\b|\btarikh|\btareekh|शूट|तारीख|तारख/iu;
/** A day in the line is of the shoot, not of a call; "kal" alone may be of anything. */
export const speaksOfShoot = (source: string): boolean => {
  const exact = /[\d०-९]/u.test(source);
  return ofShoot.test(source) ? exact || !ofAnother.test(source) : exact && !otherDays.test(source);
};

/** "Kal tak final karna hai" sets no day by which people send something. */
export const speaksOfSending = (source: string): boolean =>
  /\b(?:send|submit|submission|share|bhej\w*|pathv\w*|profiles?|options?|tapes?|auditions?|deadline|last date|apply|entr(?:y|ies))\b|भेज|पाठव|प्रोफ|ऑडिशन|आख़िरी तारीख|अंतिम तारीख/iu.test(
    source,
  );

const otherMoney =
  /\b(?:paid|asking|asks|quoted|quote|maang\w*|mang\w*|too much|zyada|travel|conveyance|ticket|last time|extra)\b/iu;
/** A sum in the line is the role's pay. */
export const speaksOfPay = (source: string): boolean =>
  !otherMoney.test(source) || boundsPay(source) || /\b(?:budget|rate|fee)\b|बजेट|बजट/iu.test(source);

/** A word for a sex; the ending of a verb or a pronoun tells only who writes or is talked about. */
export const namesSex = (source: string): boolean =>
  /\b(?:fe)?male|\b(?:wo)?m[ae]n\b|\b(?:boy|girl|lad(?:y|ies)|guy)s?\b|\bladk\w+|\blarki|\baurat|\bmard\b|\bpurush|\bmahila|\bstree|\btrans\w*|gender|mulg\w+|पुरुष|पुरूष|महिला|स्त्री|लड़क|लडक|मुलग|मुली|औरत|मर्द|बाई|माणूस/iu.test(
    source,
  );

/** "Age from 55", "वय 55 पासून": a lower end, with the upper one as it was. */
export const isLowerEnd = (source: string): boolean =>
  /\b(?:from|min(?:imum)?|at least|not (?:below|under)|no(?:t)? less than|kam se kam|kamit kami)\b|कम से कम|कमीत कमी|(?:\d|[०-९])\s*(?:(?:saal|sal|years?|yrs?|varsh\p{L}*|साल|वर्ष\p{L}*)\s*)?(?:se|pasun|paasun|onwards?|से|पासून)(?![\p{L}\p{M}])/iu.test(
    source,
  ) && (source.match(/\d+|[०-९]+/g) ?? []).length === 1;

/** "Umar 32 tak", "no more than 30": an upper end, with the lower one as it was. */
export const isUpperEnd = (source: string): boolean =>
  /\b(?:upto|up to|tak|max(?:imum)?|no(?:t)? more than|not above|paryant|under|below)\b|तक|पर्यंत/iu.test(
    source,
  ) && (source.match(/\d+|[०-९]+/g) ?? []).length === 1;

/** "Pune bhi chalega", "35 is also fine", "पुणे पण चालेल": it may be so as well, and what was asked before still may. */
export const widens = (source: string): boolean =>
  /\b(?:bhi|bi|also|too|pan|pn|suddha|dekhil)\s+(?:is\s+|are\s+|would\s+be\s+)?(?:fine|ok|okay|works?|acceptable|good|theek|thik|possible|welcome)\b|\b(?:is|are|would be|will be)\s+(?:also|too)\s+(?:fine|ok|okay|acceptable|good)\b|\b(?:fine|ok|okay|works?|acceptable)\s+(?:too|also|as well)\b|\bchal(?:ega|egi|enge|el|til|\s?ja(?:ye|e|y)g[aei])\b|\bchl(?:ega|egi)\b|(?:भी|पण|ही|सुद्धा|देखील)\s+(?:ठीक|ओके)|चले(?:गा|गी|ंगे)|चाल(?:ेल|तील)/iu.test(
    source,
  ) && !unfit.test(source);

/** "12 tarikh pakki nahi": tells that something is open, and not what it is instead. */
const unsettled =
  /\b(?:pakk[aie]|confirm(?:ed)?|final|fix(?:ed)?|sure|tay|nakki|decide(?:d)?) (?:nahi|nahin|nai|nhi)\b|\b(?:not|isn'?t|aren'?t|yet to be) (?:yet )?(?:confirmed|final|finali[sz]ed|fixed|sure|decided|locked)\b|\b(?:tentative|tbc|tbd)\b|(?:पक्क[ाीे]|कन्फर्म|तय|फाइनल) नहीं|(?:नक्की|पक्क[ाीं]|ठरल\S*) नाही/iu;

/** "35 nahi chalega", "Pune won't do": what is refused is not what is asked instead. */
const unfit =
  /\b(?:nahi|nahin|nai|nhi)\s+chal\w+|\bchal(?:nar|naar)\s+nahi|\b(?:won'?t|doesn'?t|will not|does not)\s+(?:do|work)\b|\b(?:is|are)\s+not\s+(?:ok|okay|fine)\b|नहीं चल|नही चल|चालणार नाही|नाही चाल/iu;

/** "Jo Marathi bhi bolti ho wo upar rakho": who can do it comes first, and nobody has to. */
export const ranks = (source: string): boolean =>
  /\b(?:upar|oopar|pehle|pahle|aage|agodar|adhi|var)\s+(?:rakh\w*|dikha\w*|la(?:o|ao|iye)|thev\w*|dakhv\w*)\b|\b(?:rank|put|keep|show|list|place)\b.*\b(?:first|higher|on top|at the top|on the top)\b|\bon top\b|\b(?:speakers?|wal[aeio]n?|ones?|people|who (?:speaks?|knows?|can) \w+|bolne wal\w+) first\b|\bprefer\w*|\bpriority\b|\bnice to have\b|(?:ऊपर|पहले|आगे)\s+(?:रख|दिखा|ला)|(?:वर|आधी|पुढे|अगोदर)\s+(?:ठेव|दाखव)|प्राधान्य|प्राथमिकता|तरजीह/iu.test(
    source,
  );

/** "Rate 30 se upar nahi ja sakte": a bound is of whoever is looked at, however alike the others are paid. */
export const boundsPay = (source: string): boolean =>
  /\b(?:se|than) (?:upar|oopar|zyada|jyada|more) (?:nahi|nahin|nai|nhi)\b|\b(?:no|not) more than\b|\b(?:can'?t|cannot|won'?t) (?:go|pay|do) (?:above|beyond|over|more)|\bmax(?:imum)?\b|से (?:ऊपर|ज़्यादा|ज्यादा) नहीं|(?:पेक्षा|च्या) (?:जास्त|वर) (?:नाही|नको)/iu.test(
    source,
  );
