/** Praise, laughter, greetings and thanks: what people say to be kind, and what answers, asks and changes nothing. */
import { phrase, toSpoken, type Phrase } from './spoken.ts';

/** "How are things" rather than "I can": no yes to a date. */
const praise = phrase(`
  all (good|fine|great|well)( .. (from|on|at) (our|my|this) (side|end))?
  everything (is )?(good|fine|great)|its all good|we are (all )?good
  sab (theek|badhiya|accha|mast|changa|sahi|kushal|kushal mangal)( (thak|thaak))?( (hai|ahe|aahe
    chal raha hai))?
  (sagla|sagle|sagala|sagal) (chhan|chan|mast|theek|thik|barobar)( (ahe|aahe))?|mast( (hai|ahe|aahe))?
  ekdam mast|सब (ठीक|बढ़िया|अच्छा|मस्त|सही)( ठाक)?( है)?|(सगळं|सगळे|सर्व) (छान|मस्त|ठीक)( आहे)?|मस्त( (है|आहे))?|एकदम मस्त
`);
const kindness = phrase(`
  h*m+|haha*|hehe*|lol|lmao|hi+|hello|hey|hii|namaste|namaskar|pranam
  good (morning|afternoon|evening|night)|how are you|kaise (ho|hai|hain)|kasa (ahes|ahat)|kashi ahes
  kya haal( hai)?|thanks( a lot| so much)?|thank you( so much)?|shukriya|dhanyavaad|dhanyawad|aabhar
  welcome|you are (the )?best|great( work| job)?|nice( work| one)?|good (work|job|one)|well done|superb?
  awesome|perfect|amazing|wow|lovely|love (it|this)|cool|wah( wah)?|badhiya|bahut (badhiya|accha|khoob)
  khup chhan|chhan|zabardast|kamaal( hai)?|maza aa gaya|yaar|bhai|ji|sir|madam|mam|team|guys|dear|so|very
  really|ok|okay
  नमस्ते|नमस्कार|प्रणाम|शुभ (प्रभात|रात्रि|सकाळ|रात्री)|सुप्रभात|कैसे (हो|हैं)|कसे आहात|धन्यवाद|शुक्रिया|आभार|आभारी|बढ़िया|बहुत (बढ़िया|अच्छा|ख़ूब|खूब)
  वाह|छान|खूप छान|कमाल|ज़बरदस्त|हाहा|हा हा|जी|यार|भाई|सर|मैडम
`);
const signs = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{FE0F}|\u{200D}|[.!,…~"“”'’()-])+/gu;

/** Nothing but praise of how things are: "all good", "sab badhiya", "mast 👍". */
export const isPraise = (text: string): boolean => {
  const line = lineOf(text);
  return line !== ' ' && madeOf(line, [praise]) !== line && rest(madeOf(line, [praise, kindness]));
};

/** Nothing but praise, laughter, a greeting or thanks; also nothing but signs. */
export const isSmallTalk = (text: string): boolean =>
  text.length <= 120 && rest(madeOf(lineOf(text), [praise, kindness]));

/** Without signs; a question mark stays and is no small talk except behind "how are you". */
const lineOf = (text: string): string => toSpoken(text.replace(signs, ' ').slice(0, 200)).line;

/** What is left of the line without these phrases. */
function madeOf(line: string, of: readonly Phrase[]): string {
  let left = line;
  for (const { pattern } of of) left = left.replace(pattern, '~');
  return left;
}
const rest = (left: string): boolean => /^[ ~]*$/.test(left);
