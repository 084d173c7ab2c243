/** What is said beside the work: thanks, "ok", "that is wrong", "show roles", "who's on the list", a role that is done, somebody's number. */
import type { CloseReport } from '../../tools/close-role.ts';
import { phrase, says, toSpoken } from '../../understanding/spoken.ts';
import { act, problem } from './act.ts';
import { contact } from './codes.ts';
import { answer, type Desk, type Served } from './desk.ts';

const thanking =
  /^\s*(?:(?:ok(?:ay)?|great|super|perfect|nice|good|accha|acha|badhiya|bahut)[\s,]+)?(?:thanks?(?: you)?(?: so much| a lot| ji| yaar)?|thank u|thx|tysm|ty|shukriya|dhanyavaad|dhanyawad|aabhar|धन्यवाद|शुक्रिया|आभार(?:ी)?)(?:\s|[.!]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{FE0F})*$/iu;
/** Nothing to do: "ok" is no question. */
const agreeing =
  /^\s*(?:(?:ok(?:ay)?|k|kk|done|cool|great|super|perfect|nice|good|got it|thik hai|theek hai|tik hai|accha|acha|badhiya|sahi hai|ठीक है|ठीक आहे|अच्छा|बढ़िया|बरं|छान)[\s.!,]*)+$|^\s*$/iu;
const marks = /(?:\s|[.!]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{FE0F})+/gu;

const wrong = phrase(
  '(this|that|it|thats|its|these|yeh|ye|yah|wo|sab|he|हे|ये|यह|सब) (is|are|hai|आहे)? (all)? (wrong|incorrect|not (right|correct)|galat|chuk|chukicha|chukiche|गलत|ग़लत|चूक|चुकीचं|चुकीचे)|galat hai|galat hain|गलत है|ग़लत है|चुकीचं आहे|wrong',
);
const roles = phrase(
  '(show|list|see|all|open|my|which|what|saare|sab|kaunse|konte|kitne|सारे|सब|सगळे|सर्व|कौनसे|कोणते) .. (roles|role list|रोल|रोल्स|भूमिका)|(roles|role list|रोल|रोल्स|भूमिका) (dikhao|dikha do|dikhaiye|batao|dakhva|dakhav|list|दिखाओ|दिखाइए|बताओ|दाखवा|दाखव)|roles|रोल्स',
);
const list = phrase(
  '(send|share|give|forward) (me)? (the|my|our)? (shortlist|short list|list)|(whos|who is|who all are) (on|in) .. (shortlist|short list|list)|(shortlist|list) (bhejo|bhej do|bhejiye|do|dijiye|de do|batao|pathva|dya)|(list|shortlist) (me|mein|madhe) (kaun|kon)|(शॉर्टलिस्ट|लिस्ट|यादी) (भेजो|भेज दो|दो|दीजिए|बताओ|पाठवा|द्या)',
);
const closes = phrase(
  '(close|closed|shut|end|archive|cancel) .. role|role (is)? (closed|over|cancelled|cast|band|khatam|done|filled)|role (ho gaya|ho gayi|band ho gaya|cast ho gaya)|role (band|close|khatam|cancel) (karo|kar do|kar dijiye|kijiye|kara)|(रोल|भूमिका) .. (बंद|क्लोज़|क्लोज|ख़त्म|खत्म|रद्द) (करो|कर दो|कीजिए|कर दीजिए|करा|है|आहे|हो गया)',
);
const reopens = phrase(
  '(reopen|re open|open) .. role (again)?|role .. (phir se|wapas|vapas|again|punha|parat) .. (kholo|khol do|open|chalu|ughda)|role (reopen|wapas kholo)|(रोल|भूमिका) .. (फिर से|वापस|पुन्हा|परत) .. (खोलो|खोल दो|शुरू|चालू|उघडा|सुरू)',
);
const name = String.raw`([\p{L}\p{M}][\p{L}\p{M}'’ .]{1,50}?)`;
const numberWord = String.raw`(?:phone |mobile |contact |whatsapp |wa )?(?:number|no\.?|contact|details|नंबर|नम्बर|फ़ोन नंबर|फोन नंबर|संपर्क)`;
const numbers: readonly RegExp[] = [
  new RegExp(String.raw`^\s*${name}(?: ka| ki| ke|'s|’s| cha| chi)? ${numberWord}(?: (?:do|dena|de do|dijiye|bhejo|bhej do|batao|please|pls|share karo|chahiye|kya hai|hai kya|dya|sanga|pathva))?[\s.!?]*$`, 'iu'),
  new RegExp(String.raw`^\s*(?:(?:give|send|share|show|get|what is|what's|whats)(?: me)? )?(?:the )?${numberWord} (?:of|for) ${name}[\s.!?]*$`, 'iu'),
  new RegExp(String.raw`^\s*(?:give|send|share|show|get)(?: me)? ${name}(?:'s|’s)? ${numberWord}[\s.!?]*$`, 'iu'),
  new RegExp(String.raw`^\s*${name}(?: का| की| के|चा|ची| चा| ची) ${numberWord}(?: (?:दो|दीजिए|भेजो|बताओ|बताइए|चाहिए|क्या है|द्या|सांगा|पाठवा|काय आहे))?[\s.!?।]*$`, 'u'),
]; // prettier-ignore
/** "My number", "whose number": nobody's name. */
const nobody =
  /^(?:my|mera|meri|your|aapka|tumhara|his|her|their|uska|uski|the|this|that|whose|kiska|majha|maza|मेरा|आपका|उसका|माझा|तुमचा)$/iu;

/** "Thank you", and nothing else. */
export const givesThanks = (text: string): boolean => thanking.test(text);

/** Null when the text is none of these, or says more than one of them. */
export async function serveAsides(desk: Desk, text: string): Promise<Served | null> {
  if (text.length > 100) return null;
  const { say, input } = desk;
  if (thanking.test(text)) return answer(say.welcome);
  if (agreeing.test(text.replace(marks, ' '))) return answer(say.okay);
  const { line, words } = toSpoken(text);
  const short = words.filter(({ key }) => /[\p{L}\p{N}]/u.test(key)).length;
  const office = input.author.role !== 'production';
  if (short <= 5 && says(line, wrong)) return answer(say.whatToChange);
  if (office && short <= 7 && says(line, reopens)) return answer(await close(desk, 'open'));
  if (office && short <= 7 && says(line, closes)) return answer(await close(desk, 'closed'));
  if (short <= 8 && says(line, list)) return answer(await act(desk, { do: 'list' }));
  if (short <= 4 && says(line, roles)) return answer(await act(desk, { do: 'roles' }));
  const who = office ? numbers.map((one) => one.exec(text)?.[1]).find((found) => found !== undefined) : undefined;
  return who && !nobody.test(who) ? answer(await contact(desk, who)) : null;
} // prettier-ignore

async function close(desk: Desk, status: 'open' | 'closed'): Promise<string> {
  const outcome = await desk.call('close_role', { status });
  if (!outcome.ok) return problem(desk, outcome.problem);
  const { role } = outcome.output as CloseReport;
  return status === 'closed' ? desk.say.roleClosed(role) : desk.say.roleOpen(role);
}
