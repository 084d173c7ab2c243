/** "Tell the artists 5000 advance will be transferred", "Meera ko bhej do shortlist": words or a list that somebody else is to have. */

import { isEnglish } from './english.ts';

type PassOn = { pass: 'words' } | { pass: 'list'; to: string };

const whole = (pattern: string): RegExp => new RegExp(String.raw`^\s*(?:(?:ok(?:ay)?|please|pls|and|aur|can you|could you|kindly)[\s,]+){0,2}${pattern}[\s.!?।]*$`, 'iu'); // prettier-ignore
const talents = String.raw`(?:(?:all |the |all the |selected |shortlisted |these )*(?:artists?|talents?|actors?|models?|candidates?|people|boys|girls)|everyone|everybody|all of them|them|(?:no\.? ?|number )?\d{1,2}(?:(?:,| and |, ?)\d{1,2})*|\p{Lu}[\p{L}\p{M}'’]+(?: \p{Lu}[\p{L}\p{M}'’]+)?)`;
const sabko = String.raw`(?:artists?|talents?|actors?|models?|sab(?: log(?:on)?)?|sabhi|un|in|logon|\d{1,2}|[\p{L}\p{M}]{3,20})`;
const words: readonly RegExp[] = [
  whole(String.raw`(?:tell|inform|notify|message|msg|text|whatsapp|remind) ${talents}(?: (?:that|about|to|on|,|:)| -)? .{3,}`),
  whole(String.raw`(?:bolo|bol do|bata do|batao) (?:sabko|unko|${sabko} ko) .{3,}`),
  whole(String.raw`let ${talents} know .{3,}`),
  whole(String.raw`(?:sabko|unko|inko|usko|isko|${sabko} ko) (?:bolo|bol do|bol dena|keh do|kah do|bata do|bata dena|inform kar(?: do|o)|message kar(?: do|o)|msg kar(?: do|o))(?: ki| ke)? .{3,}`),
  whole(String.raw`(?:सबको|कलाकारों को|टैलेंट को|उनको|उन्हें|सभी को) (?:बोलो|बोल दो|बता दो|कह दो|मैसेज कर दो)(?: कि)? .{3,}`),
  whole(String.raw`(?:सगळ्यांना|कलाकारांना|त्यांना) (?:सांगा|कळवा|मेसेज करा)(?: की)? .{3,}`),
]; // prettier-ignore
/** "Tell me about 2" is asked of the desk. */
const desk =
  /^\s*(?:please |pls )?(?:tell|let|remind) (?:me|us)\b|^\s*(?:mujhe|hume|hamein|mala|मुझे|हमें|मला)/iu;
/** The dates of people are asked in another way, and a question about somebody is none of this. */
const asksDates = /\b(?:dates? (?:pucho|poocho|puch lo)|ask)\b/iu;

const who = String.raw`(?<to>\p{L}[\p{L}\p{M}'’]{1,24}(?: \p{Lu}[\p{L}\p{M}'’]+)?)`;
const list = String.raw`(?:the |this |ye |my |our )?(?:short ?list|list|profiles?|options?|शॉर्टलिस्ट|लिस्ट|यादी)`;
const send = String.raw`(?:bhej(?:o| do| dena|iye)?|send kar(?: do|o)|forward kar(?: do|o)|share kar(?: do|o)|pathva|भेजो|भेज दो|पाठवा)`;
const lists: readonly RegExp[] = [
  whole(String.raw`(?!${list} )${who} (?:ko|la|को|ला) (?:ye |this |the )?(?:${list} )?${send}(?: ${list})?`),
  whole(String.raw`${list} ${who} (?:ko|la|को|ला) ${send}`),
  whole(String.raw`${list} (?:whatsapp|email|mail|slack)(?: pe| par| pr| per)? ${send}(?: ${who} ko)?`),
  whole(String.raw`(?:send|share|forward|mail|email|whatsapp) ${list} (?:with|to) (?:the )?${who}(?: on \p{L}+)?`),
  whole(String.raw`(?:show|give) ${list} to (?:the )?${who}(?: on \p{L}+)?`),
  whole(String.raw`(?:send|share|forward) (?:it|this|them) (?:with|to) (?:the )?${who}`),
]; // prettier-ignore
const notThem =
  /^(?:me|us|mujhe|hume|humko|mere|mala|sab|sabko|all|unko|usko|isko|jaldi|abhi|text|chat|whatsapp)$/iu;

/** "Shortlist Meera ko bhej do": what is sent stands before whom it goes to. */
const listFirst = /^(?:(?:short ?list|list|profiles?|options?|the|ye|this)\s+)+(?=\p{L})/iu;
const outsiders = /^(?:client|director|production|prod|agency|brand|team|casting|producer|dop|ad)$/iu;
/** A name is no word of every day: "send options with beard" sends nothing to a beard. */
const isSomebody = (to: string): boolean =>
  to !== '' &&
  !notThem.test(to) &&
  !ofPeople.test(to) &&
  (outsiders.test(to) || !to.split(' ').every((word) => isEnglish(word.toLowerCase())));
/** What talents are searched by. */
const ofPeople =
  /^(?:budget|beard|height|age|rates?|dates?|photos?|videos?|tapes?|reels?|contacts?|numbers?|details?|names?|hair|mustache|moustache|glasses|tattoos?|experience|short|long|good|best|list|shortlist|options?|profiles?)(?:\s|$)/iu;

/** null when nothing is to be passed on. */
export function readPassOn(text: string): PassOn | null {
  if (text.length > 300) return null;
  if (text.length <= 80)
    for (const form of lists) {
      const match = form.exec(text);
      if (!match) continue;
      const to = (match.groups?.['to'] ?? 'client').replace(listFirst, '');
      if (isSomebody(to) && /list|profile|option|लिस्ट|यादी|\b(?:it|this|them)\b/iu.test(text)) return { pass: 'list', to };
    }
  if (desk.test(text) || asksDates.test(text)) return null;
  return words.some((form) => form.test(text)) ? { pass: 'words' } : null;
} // prettier-ignore
