/** "Ask her", "isse pucho", "isko hold karo", "तिला विचारा": somebody is meant whom the line does not name, the one on the screen. */

export type OneWish = 'ask' | 'add' | 'remove' | 'approve' | 'hold' | 'pass' | 'show' | 'book';

const her = String.raw`(?:her|him|this one|that one|this girl|this guy|this person)`;
const isko = String.raw`(?:isko|usko|ise|use|hila|tila|tyala|yala|इसको|उसको|इसे|उसे|हिला|तिला|त्याला|याला)`;
const isse = String.raw`(?:isse|usse|is se|us se|isko|usko|hila|tila|tyala|yala|इससे|उससे|इस से|उस से|इसको|उसको|हिला|तिला|त्याला|याला)`;
const doIt = String.raw`(?: ?(?:karo|kar do|kardo|kijiye|kar dijiye|kara|करो|कर दो|कीजिए|करा))?`;
const take = String.raw`(?:hatao|hata do|nikalo|nikal do|kadha|kadhun taka|हटाओ|हटा दो|निकालो|निकाल दो|काढा|काढून टाका)`;

const whole = (...patterns: string[]): RegExp =>
  new RegExp(String.raw`^\s*(?:(?:ok(?:ay)?|haan|yes|please|pls|ab|now|phir)[\s,]+){0,2}(?:${patterns.join('|')})(?:[\s,]+(?:please|pls|ji|na|bhi|too|also))?[\s.!।]*$`, 'iu'); // prettier-ignore

const wishes: readonly (readonly [OneWish, RegExp])[] = [
  [
    'ask',
    whole(
      String.raw`(?:ask|check with) ${her}(?: (?:about|for))?(?: (?:the|her|his))?(?: (?:dates?|availability))?`,
      String.raw`${isse} (?:bhi )?(?:dates? |tarikh |tareekh |availability |तारीख़?ें |तारीख |तारखा )?(?:puch?h?o|pooch?h?o|puch?h? lo|pooch?h? lo|puch?h?iye|vichara|vichar|vicharun ghya|पूछो|पूछ लो|पूछिए|विचारा|विचार|विचारून घ्या)`,
    ),
  ],
  ['book', whole(`book ${her}`, `${isko} (?:book|lock|बुक|लॉक)${doIt}`, `lock ${her}`)],
  ['approve', whole(`(?:approve|confirm|finali[sz]e|select) ${her}`, `${isko} (?:approve|confirm|final|select|अप्रूव|फाइनल|फ़ाइनल|सिलेक्ट)${doIt}`)],
  ['hold', whole(`(?:hold|pin) ${her}`, `${isko} (?:hold|pin|होल्ड)${doIt}`)],
  ['pass', whole(`(?:reject|pass)(?: on)? ${her}`, `${isko} (?:reject|pass|रिजेक्ट|पास)${doIt}`)],
  ['remove', whole(`(?:drop|remove) ${her}`, `take ${her} off(?: the (?:short)?list)?`, `${isko} (?:drop|remove)${doIt}`, `${isko} (?:(?:short)?list se |लिस्ट से |यादीतून )?${take}`)],
  ['add', whole(`(?:shortlist|add) ${her}(?: to the (?:short)?list)?`, `${isko} (?:shortlist|add|शॉर्टलिस्ट|ऐड)${doIt}`)],
  ['show', whole(`show(?: me)? ${her}`, `${isko} (?:dikhao|dikha do|dakhva|दिखाओ|दाखवा)`)],
]; // prettier-ignore

export const readOneWish = (text: string): OneWish | null =>
  text.length > 60 ? null : (wishes.find(([, wish]) => wish.test(text))?.[0] ?? null);
