/** What is said beside the work: thanks, "ok", "that is wrong", "show roles", "who's on the list", a role that is done, somebody's number. */
import type { CloseReport } from '../../tools/close-role.ts';
import { isEnglish } from '../../understanding/english.ts';
import { isQuestion } from '../../understanding/manner.ts';
import { act, problem } from './act.ts';
import { contact } from './codes.ts';
import { answer, type Desk, type Served } from './desk.ts';

/**
 * The words of a line and nothing else, lower case, a space apart. What is meant here is said in so many words: a line
 * that says more is about something else, and is left to the other readers.
 */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}'’\s]/gu, ' ')
    .replace(/[’']s\b/g, ' is')
    .split(/\s+/)
    .filter((word) => word !== '');

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const thanks = set(
  'thanks thank thx tysm thanku ty shukriya dhanyavaad dhanyawad dhanyavad aabhar abhar धन्यवाद शुक्रिया आभार आभारी',
);
const besideThanks = set(
  'you u so much a lot ji yaar bhai sir mam maam madam bahut khup for all the help this that',
);
const agreement = set(
  `ok okay okie kk cool great super perfect nice good fine done noted got it all sab sahi thik theek tik hai hain acha accha achha badhiya mast chalo alright lovely
  awesome excellent right sure ठीक है आहे अच्छा बढ़िया बढ़िया बरं छान मस्त सगळं सब सही हाँ हां हो चांगलं chaan chan bara sagla hmm hmmm haan yes ji जी bhai yaar boss`,
);
const gladMarks = /^(?:[\s.!]|👍|👌|✅|✔|🙌|👏|🙏|❤|😊|🔥|💯|🎉|\p{Emoji_Modifier}|\u{FE0F})+$/u;

const whole = (...patterns: string[]): RegExp =>
  new RegExp(
    `^(?:(?:ok|please|pls|haan|now|ab|and|aur) ){0,2}(?:${patterns.join('|')})(?: (?:please|pls|ji|now|na|bhai))?$`,
    'u',
  );
const wrong = whole(
  '(?:no )?(?:(?:this|that|it|these|they)(?: is| are)? )?(?:all |totally )?(?:wrong|incorrect|not right|not correct)',
  '(?:nahi )?(?:(?:ye|yeh|yah|wo|sab) )?(?:sab )?(?:galat|wrong)(?: hai| hain)?',
  '(?:नहीं )?(?:(?:ये|यह|वो|सब) )?(?:गलत|ग़लत)(?: है| हैं)?',
  '(?:(?:he|te|sagla) )?(?:chukicha|chukiche|chukichi|chuk)(?: aahe| ahe)?',
  '(?:(?:हे|ते|सगळं) )?(?:चूक|चुकीचं|चुकीचे|चुकीची)(?: आहे| आहेत)?',
);
const roles = whole(
  '(?:show|list|see|open)(?: me)?(?: all| my| the| our| open)* roles',
  'roles',
  'role list',
  '(?:(?:which|what|show|list|see)(?: me)? )?(?:all |my |the |our |open |running |active )*projects(?: are (?:open|running|active|on)| do we have| are there)?',
  'how many (?:open |running |active )?(?:projects|roles)(?: (?:do we have|are there|are open|are running|have we|we have|open|running|now|right now|at the moment))*',
  '(?:kaunse|kaun se|kaun kaunse|kitne|konte|kiti|saare|sab|apne|hamare) (?:projects?|films?)(?: (?:abhi|chal rahe|chalu|open|pe|par|kaam|chalta|chal raha|baaki|pending))*(?: (?:hain|hai|aahet|ahet))?',
  '(?:कितने|किती|कौन कौन से|कोणकोणते) (?:प्रोजेक्ट|प्रोजेक्ट्स|रोल|रोल्स|भूमिका)(?: (?:चल रहे|ओपन|चालू|खुले))*(?: (?:हैं|आहेत|है))?',
  '(?:kaunse|kaun se|kaun kaunse|kitne|konte|saare|sab) projects?(?: (?:chal rahe|open|chalu))?(?: hain| hai| aahet)?|projects? (?:dikhao|dikha do|batao|dakhva)',
  '(?:कौन से |कौनसे |सारे |सब |कोणते |सर्व )?(?:प्रोजेक्ट|प्रोजेक्ट्स)(?: (?:चल रहे|ओपन|चालू))?(?: हैं| आहेत)?(?: दिखाओ| बताओ| दाखवा)?',
  '(?:saare|sab|sabhi|all|all the|every) (?:roles?|projects?)? ?(?:ki|ka|ke)? ?(?:shortlists?|lists?)(?: (?:dikhao|batao|dakhva))?|(?:show |see )?(?:me )?(?:all|the|all the|all my) (?:shortlists|lists)(?: of all roles)?',
  '(?:सारे|सब|सभी|सगळ्या) (?:रोल|रोल्स|भूमिकां)? ?(?:की|च्या|ची)? ?(?:शॉर्टलिस्ट|लिस्ट|यादी|याद्या)(?: (?:दिखाओ|दाखवा))?',
  '(?:who|whom|how many|which people)(?: people)?(?: (?:all|did|have|has|is|are|i|we|been|got))* (?:shortlist|shortlisted) (?:across|in|for|on|over) (?:all|every|each)(?: the| my| our)?(?: open)? (?:projects?|roles?|films?)(?: so far)?',
  '(?:sab|sabhi|saare|sagle|saglya) (?:projects?|roles?)(?: (?:me|mein|ke|ki|madhe))* (?:kaun kaun|kaun|kon kon|kon|kitne|kiti)(?: log)? shortlist(?:ed)?(?: (?:hue|hai|hain|kiye|aahe|aahet|jhale))*',
  '(?:which|what) roles(?: are open| do we have| are there)?',
  '(?:all|open|my|our) roles',
  '(?:saare |sab |mere |open )?roles? (?:dikhao|dikha do|dikhaiye|batao|dakhva|dakhav)',
  '(?:kaunse|kaun se|kitne|konte) roles?(?: hain| hai| open hain| aahet)?',
  '(?:सारे |सब |सगळे |सर्व )?(?:रोल|रोल्स|भूमिका) (?:दिखाओ|दिखाइए|बताओ|दाखवा|दाखव)',
  'रोल्स',
);
const list = whole(
  '(?:meri|mere|apni|hamari|my|our|mazi|majhi|मेरी|हमारी|अपनी|माझी|आमची) (?:short ?list|list|शॉर्टलिस्ट|लिस्ट|यादी)(?: (?:dikhao|batao|dakhva|दिखाओ|दाखवा))?',
  '(?:kaun kaun|kon kon|who all|कौन कौन|कोण कोण)(?: (?:hai|hain|is there|are there|aahe|aahet|है|हैं|आहे|आहेत))?',
  '(?:send|share|show|give|forward|pass)(?: me)?(?: the| my| our)? (?:shortlist|short list|list)(?: as text)?',
  '(?:kis kis|kisko kisko|kis|kin|kise) ?(?:ko|logon ko)? ?(?:shortlist|select|pick) (?:kiya|kiye|kia|kiya hai|hua|hue)(?: (?:hai|hain|abhi tak))?|who (?:all )?(?:did|have) (?:i|we) (?:shortlist|shortlisted)(?: so far)?|(?:kitne|how many|kiti) (?:log |people |jan )?(?:are )?(?:shortlist|shortlisted)(?: (?:hue|hai|hain|ho gaye|so far|kiye|aaj|abhi|tak|ab|today|now|yet|jhale|zale))*',
  '(?:किस किस|किसको|किन|किसे) ?(?:को|लोगों को)? ?शॉर्टलिस्ट (?:किया|किए)(?: है| हैं)?|(?:कोणाला|कोणाकोणाला) शॉर्टलिस्ट केलं(?: आहे)?',
  'who(?: is| all is| all are| are)? (?:on|in)(?: the| my| our)? (?:shortlist|short list|list)',
  '(?:shortlist|list) (?:bhejo|bhej do|bhejiye|dijiye|de do|dikhao|dikha do|batao|pathva|dakhva|dakhav|dya)',
  '(?:list|shortlist) (?:me|mein|madhe)(?: abhi)? (?:kaun|kon)(?: kaun| kon)?(?: hai| hain| aahe| aahet)?',
  'yadi (?:dakhva|pathva|dya)',
  '(?:शॉर्टलिस्ट|लिस्ट|यादी) (?:भेजो|भेज दो|दो|दीजिए|दिखाओ|बताओ|पाठवा|दाखवा|द्या)',
);
/** How many there are is said above the list. */
const fitting = whole(
  '(?:how many|kitne|kitni|kiti|kitne log|how many people) (?:log |people |ladkiyan |ladke |girls |boys |profiles |jan )*(?:fit|fits|match|matches|matching|mile|milte|available|suit)(?: (?:hai|hain|hue|ho rahe|kar rahe|karte|so far|now|this|it|the role|is role me|is role mein|ke liye))*',
  'कितने (?:लोग )?(?:फ़िट|फिट|मिले|मैच)(?: (?:हैं|है|हुए))*|किती (?:जण )?(?:जुळतात|बसतात|मिळाले|फिट)(?: आहेत)?',
);
const closes = whole(
  '(?:close|end|cancel|archive)(?: down)? (?:this |the |that |my )?role',
  '(?:(?:this|the|that|ye|yeh|is) )?role (?:is )?(?:cast|filled|done|over|closed|cancelled|ho gaya|ho gayi|cast ho gaya|band ho gaya|band)',
  '(?:(?:ye|yeh|is|wo|us|ha) )?role (?:ko )?(?:band|close|cancel|khatam) (?:karo|kar do|kar dijiye|kijiye|kara|karun taka)',
  '(?:(?:ये|यह|इस|वो|हा|ही) )?(?:रोल|भूमिका)(?: को)? (?:बंद|क्लोज़|क्लोज|ख़त्म|खत्म|रद्द) (?:करो|कर दो|कीजिए|कर दीजिए|करा|करून टाका)',
);
const reopens = whole(
  '(?:reopen|re open)(?: it| karo| kar do| kara)?', '(?:wapas|vapas|phir se|fir se|parat|punha) (?:kholo|khol do|open karo|chalu karo|ughda|suru kara)', '(?:वापस|फिर से|परत|पुन्हा) (?:खोलो|खोल दो|चालू करो|उघडा|सुरू करा)', '(?:reopen|re open) (?:this |the |that |my )?role(?: again)?', 'open (?:this |the |that |my )?role again', '(?:(?:ye|yeh|wo|is) )?role (?:ko )?(?:phir se|fir se|wapas|vapas|punha|parat) (?:kholo|khol do|open karo|chalu karo|chalu kara|shuru karo|suru kara|ughda)', 'role reopen karo',
  '(?:(?:ये|यह|वो|हा|ही) )?(?:रोल|भूमिका)(?: को)? (?:फिर से|वापस|पुन्हा|परत) (?:खोलो|खोल दो|शुरू करो|चालू करो|चालू करा|सुरू करा|उघडा)',
); // prettier-ignore

/** "Galti se band kiya, wapas kholo": said before the wish. */
export const excuse =
  /^\s*(?:(?:galti|ghalti)(?: se)?(?: (?:ho gayi|ho gaya|hui|band kiya|close kiya|hata diya|band ho gaya|close ho gaya))?|sorry|oops|arre|are|nahi nahi|no no|my mistake|by mistake|गलती(?: से)?(?: (?:हो गई|बंद किया|हटा दिया))?|ग़लती(?: से)?(?: हो गई)?|माफ़ करना|सॉरी|चुकलं|चुकून(?: (?:बंद केलं|काढलं))?|अरे)[\s,.!]+(?=\S)/iu;

const somebody = String.raw`(\d{1,2}|[\p{L}\p{M}][\p{L}\p{M}'’.]{1,30}(?: [\p{L}\p{M}][\p{L}\p{M}'’.]{1,30}){0,2})`;
const numberWord =
  '(?:phone number|mobile number|contact number|phone no|phone|mobile|contact|number|नंबर|नम्बर|फ़ोन नंबर|फोन नंबर|संपर्क)';
const numbers: readonly RegExp[] = [
  new RegExp(String.raw`^\s*${somebody}(?: ka| ki| ke|'s|’s| cha| chi) ${numberWord}(?: (?:do|dena|de do|dijiye|bhejo|bhej do|batao|please|pls|share karo|chahiye|kya hai|hai kya|dya|sanga|pathva))?[\s.!?]*$`, 'iu'),
  new RegExp(String.raw`^\s*(?:(?:give|send|share|show|get|pass)(?: me)? )?(?:the )?${numberWord} of ${somebody}[\s.!?]*$`, 'iu'),
  new RegExp(String.raw`^\s*(?:(?:give|send|share|show|get|pass|tell)(?: me)?|what(?:['’]?s| is)|(?:can|could) (?:i|you) (?:get|have|send|share|give)(?: me)?|need|i need) ${somebody}['’]s ${numberWord}[\s.!?]*$`, 'iu'),
  new RegExp(String.raw`^\s*${somebody}(?: का| की| के|चा|ची| चा| ची) ${numberWord}(?: (?:दो|दीजिए|भेजो|बताओ|बताइए|चाहिए|क्या है|द्या|सांगा|पाठवा|काय आहे))?[\s.!?।]*$`, 'u'),
]; // prettier-ignore
const pronouns = set(
  "what's whats what’s mera meri aapka tumhara uska uski kiska majha maza unka inka iska मेरा आपका उसका किसका माझा तुमचा त्याचा तिचा",
);

/** Whose number is wanted: a place of the list or a name, which no word of English is ("number of people"). */
export function whoseNumber(text: string): string | null {
  for (const wanted of numbers) {
    const who = wanted.exec(text)?.[1];
    const words = who?.split(' ') ?? [];
    // A surname may be a word: "Omkar More".
    const plain = (word: string, i: number): boolean =>
      pronouns.has(word.toLowerCase()) ||
      (isEnglish(word.toLowerCase()) && !(i > 0 && /^\p{Lu}\p{Ll}/u.test(word)));
    if (who && !words.some(plain)) return who;
  }
  return null;
}

/** "Thank you", and nothing else. */
export function givesThanks(text: string): boolean {
  if (text.length > 100) return false;
  const words = wordsOf(text);
  const thanked = words.some((word) => thanks.has(word));
  return thanked && words.every((word) => thanks.has(word) || besideThanks.has(word) || agreement.has(word));
}

/** "Ok", "sab badhiya", a thumb: nothing is asked for. */
function agrees(text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0) return gladMarks.test(text);
  return words.length <= 6 && words.every((word) => agreement.has(word) || /^k+$/.test(word));
}

/** "Saare roles ki shortlist": the office's own lists, which is no prying. */
export const asksForOwnLists = (text: string): boolean => {
  const said = wordsOf(text).join(' ');
  return text.length <= 100 && (roles.test(said) || list.test(said) || fitting.test(said));
};

/** Null when the text is none of these, or says more than one of them. */
export async function serveAsides(desk: Desk, line: string): Promise<Served | null> {
  const text = line.replace(excuse, '');
  if (text.length > 100) return null;
  const { say, input } = desk;
  if (givesThanks(text)) return answer(say.welcome);
  if (isQuestion(text)) {
    const asked = wordsOf(text).join(' ');
    if (list.test(asked)) return answer(await act(desk, { do: 'list' }));
    if (fitting.test(asked)) return answer(await act(desk, { do: 'find' }));
    if (roles.test(asked)) return answer(await act(desk, { do: 'roles' }));
  } else if (agrees(text)) return answer(say.okay);
  const office = input.author.role !== 'production';
  const who = office ? whoseNumber(text) : null;
  if (who !== null) return answer(await contact(desk, who));
  if (isQuestion(text)) return null;
  const said = wordsOf(text).join(' ');
  if (wrong.test(said)) return answer(say.whatToChange);
  const status = reopens.test(said) ? 'open' : closes.test(said) ? 'closed' : null;
  if (status !== null) return answer(office ? await closeRole(desk, status) : say.officeOnly);
  if (list.test(said)) return answer(await act(desk, { do: 'list' }));
  return roles.test(said) ? answer(await act(desk, { do: 'roles' })) : null;
}

export async function closeRole(desk: Desk, status: 'open' | 'closed', roleId?: string): Promise<string> {
  if (desk.input.author.role === 'production') return desk.say.officeOnly;
  const outcome = await desk.call('close_role', { status, ...(roleId ? { roleId } : {}) });
  if (!outcome.ok) return problem(desk, outcome.problem);
  const { role } = outcome.output as CloseReport;
  return status === 'closed' ? desk.say.roleClosed(role) : desk.say.roleOpen(role);
}
