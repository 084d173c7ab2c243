/**
 * News of the work itself: "project band karo", "shoot cancel ho gaya", "shoot postponed to 12 Jan". Only lines that say so and
 * nothing else: people hold dates for it, and "shoot cancel nahi hua" or "kya shoot cancel hai?" closes nothing.
 */
import { isQuestion } from './manner.ts';

export type ProjectNews =
  | { news: 'cancelled' }
  | { news: 'again' }
  /** `to`: the words of the new days; null where none are said. */
  | { news: 'moved'; to: string | null };

const work = String.raw`(?:project|shoot(?:ing)?|film|movie|ad film|ad|tvc|serial|series|web series|प्रोजेक्ट|शूट|शूटिंग|फ़िल्म|फिल्म|चित्रपट|विज्ञापन|जाहिरात)`;
const the = String.raw`(?:(?:the|this|that|our|whole|entire|poora|pura|ye|yeh|is|iss|ha|he|पूरा|यह|ये|इस|हा|हे|सगळा|संपूर्ण) ){0,2}`;
const doIt = String.raw`(?:karo|kar do|kardo|kar dijiye|kijiye|karna hai|karna padega|kara|karun taka|karaycha aahe|करो|कर दो|कर दीजिए|कीजिए|करना है|करना पड़ेगा|करा|करून टाका|करायचा आहे)`;
const became = String.raw`(?:ho gaya|ho gayi|hogaya|ho chuka|ho gaya hai|ho gayi hai|hua|hui|hua hai|hai|gaya|zala|jhala|zali|jhali|zala aahe|zala ahe|हो गया|हो गई|हो गया है|हो गई है|हुआ|हुई|है|झाला|झाली|झालं|झाले|झाला आहे|झाली आहे|झालं आहे)`;
const end = String.raw`(?:cancel(?:led|ed)?|called off|scrapped|shelved|dropped|band|bandh|khatam|radd|cancel|बंद|रद्द|कैंसल|कैंसिल|कॅन्सल|ख़त्म|खत्म)`;

const whole = (...patterns: string[]): RegExp =>
  new RegExp(String.raw`^[\s,.!]*(?:(?:ok|okay|please|pls|arre|guys|team|sorry|hi|fyi|update|bad news|suno|अरे|सुनो)[\s,:.!-]+){0,2}(?:${patterns.join('|')})(?:[\s,.!]+(?:please|pls|yaar|bhai|guys|sorry|now|ji|जी|यार))*[\s.!।]*$`, 'iu'); // prettier-ignore

const cancelled = whole(
  String.raw`(?:close|cancel|end|scrap|shelve|drop|archive)(?: down)? ${the}${work}`,
  String.raw`${the}${work}(?: (?:is|was|got|gets|has been|stands|have been))? (?:cancel(?:led|ed)|called off|scrapped|shelved|closed|off|dropped|over)(?: now| today)?`,
  String.raw`${the}(?:client|production|they|director|brand) (?:has |have )?(?:cancel(?:led|ed)|scrapped|shelved|dropped) ${the}${work}`,
  String.raw`${the}${work} (?:is )?(?:not happening|nahi ho raha|nahi ho rahi|nahi hoga|nahi hogi|honar nahi|hot nahi)(?: hai| any ?more| now)?`,
  String.raw`${the}${work} (?:ko )?(?:${end}|close) ${doIt}`,
  String.raw`${the}${work} (?:${end}) ${became}`,
  String.raw`${the}${work} (?:नहीं हो रहा|नहीं होगा|होणार नाही|होत नाही)(?: है)?`,
  String.raw`client ne ${the}${work} (?:${end}) (?:kar diya|kar di|kiya)(?: hai)?`,
);
const again = whole(
  String.raw`(?:reopen|re-open|open|restart) ${the}(?:project|shoot)(?: again)?`,
  String.raw`${the}(?:project|shoot|प्रोजेक्ट|शूट) (?:ko |को )?(?:wapas|vapas|phir se|fir se|parat|punha|वापस|फिर से|पुन्हा|परत) (?:kholo|khol do|chalu ${doIt}|shuru ${doIt}|suru ${doIt}|open ${doIt}|खोलो|खोल दो|चालू ${doIt}|शुरू ${doIt}|सुरू ${doIt})`,
  String.raw`${the}(?:project|shoot) (?:is )?(?:back )?on again`,
);

const day = String.raw`(?<to>.{2,60}?)`;
const moved: readonly RegExp[] = [
  whole(String.raw`${the}(?:shoot(?:ing)?|dates?)(?: dates?)?(?: (?:is|are|was|were|has been|have been|got))? (?:postponed|pushed|moved|shifted|rescheduled|delayed|preponed)(?: (?:ahead|back|out))? (?:to|till|until|for|on) ${day}`),
  whole(String.raw`(?:postpone|push|move|shift|reschedule|prepone) ${the}(?:shoot(?:ing)?|dates?)(?: dates?)? (?:to|till|for|on) ${day}`),
  whole(String.raw`${the}(?:shoot(?:ing)?|dates?|शूट|शूटिंग|तारीख|तारीख़|तारखा) ${day} (?:ko|par|pe|tak|la|var|को|पर|तक|ला) (?:shift|postpone|postponed|move|push|khisak|dhakal|शिफ्ट|पोस्टपोन|खिसक|ढकल)[\p{L}\p{M}]*(?: (?:ho gaya|ho gayi|ho gaya hai|hua|hai|gaya|gayi|kar do|karo|kar diya|zala|zali|jhala|kara|हो गया|हो गई|हुआ|है|गया|गई|कर दो|करो|झालं|झाली|झाला|करा|ली|लं|ला))*`),
  whole(String.raw`${the}(?:shoot(?:ing)?|शूट|शूटिंग) (?:shift|postpone|postponed|पोस्टपोन|शिफ्ट|पुढे ढकललं|पुढे ढकलली|pudhe dhaklla|pudhe dhakalla)(?: ${became})?[\s,:-]+(?:ab |now |new date |naya date |nayi date |अब |आता |नई तारीख |नवी तारीख )?${day}(?: (?:ko|la|hai|को|ला|है|आहे))?`),
  whole(String.raw`(?:शूट|शूटिंग) ${day}(?:ला|वर) (?:ढकललं|ढकलली|ढकलला|शिफ्ट झालं|पुढे ढकललं|पुढे ढकलली|पुढे गेलं)(?: आहे)?`),
]; // prettier-ignore
const movedSomewhere = whole(
  String.raw`${the}(?:shoot(?:ing)?|dates?)(?: (?:is|are|was|has been|got))? (?:postponed|pushed|shifted|rescheduled|delayed)(?: (?:ahead|indefinitely|for now|by (?:a )?(?:few days|week|month)))?`,
  String.raw`(?:postpone|reschedule) ${the}(?:shoot(?:ing)?|dates?)`,
  String.raw`${the}(?:shoot(?:ing)?|dates?|शूट|शूटिंग|तारीख) (?:aage |आगे |pudhe |पुढे )?(?:postpone|postponed|shift|badh|khisak|tal|dhakal|पोस्टपोन|शिफ्ट|बढ़|खिसक|टल|ढकल)[\p{L}\p{M}]*(?: (?:${became}|gaya|gayi|गया|गई|${doIt}))*`,
);

/** A day, and no more talk: "12 Jan", "12-13 jan", "next monday". */
const namesDay = /[\d०-९]|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|सोमवार|मंगळवार|मंगलवार|बुधवार|गुरुवार|गुरूवार|शुक्रवार|शनिवार|रविवार|\bkal\b|\bparso\b|कल|परसों|उद्या|परवा/iu; // prettier-ignore
const denied = /\b(?:not|nahi+n?|nai|never|don'?t|mat|agar|if|maybe|shayad)\b|नहीं|नाही|मत|अगर|शायद|जर/iu;

/** Null when the text is none of it. */
export function readProjectNews(text: string): ProjectNews | null {
  if (text.length > 100 || isQuestion(text)) return null;
  if (again.test(text)) return { news: 'again' };
  if (cancelled.test(text)) return { news: 'cancelled' };
  if (denied.test(text)) return null;
  for (const pattern of moved) {
    const to = pattern.exec(text)?.groups?.['to']?.trim();
    if (to !== undefined && namesDay.test(to)) return { news: 'moved', to };
  }
  return movedSomewhere.test(text) ? { news: 'moved', to: null } : null;
}
