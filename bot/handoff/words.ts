/** The words by which the office takes a conversation and gives it back, when no button is at hand. */
const takes: readonly RegExp[] = [
  /^\s*(?:please )?(?:i(?:'|’)?(?:ll| will) )?take ?-?over(?: (?:from )?(?:the )?(?:bot|chat|conversation)| (?:the )?(?:chat|conversation) (?:of|with))?(?: (?:of |with )?(?<who>[\p{L}\p{M}][\p{L}\p{M}' .-]{1,60}?))?[\s.!]*$/iu,
  /^\s*(?:main|mai|me) (?<who>[\p{L}\p{M}][\p{L}\p{M}' .-]{1,60}?) se baat kar(?:ta|ti|unga|ungi|loonga|lungi|leta|leti)(?: hoon| hun| hu)?[\s.!]*$/iu,
  /^\s*(?:मैं )?(?<who>[\p{L}\p{M}][\p{L}\p{M}' .-]{1,60}?) से (?:मैं )?बात (?:करूँगा|करूंगा|करूँगी|करूंगी|करता हूँ|करती हूँ)[\s.!।]*$/u,
  /^\s*(?:मी )?(?<who>[\p{L}\p{M}][\p{L}\p{M}' .-]{1,60}?)(?:शी| शी) (?:मी )?बोलतो?ते?[\s.!]*$/u,
];
const backs =
  /^\s*(?:please )?(?:hand(?:ing)? (?:it )?(?:over )?back|give (?:it )?back to (?:the )?bot|bot ko (?:wapas )?(?:de do|de dijiye|dedo)|wapas bot ko|बॉट को (?:वापस )?(?:दे दो|दे दीजिए)|बॉटला (?:परत )?(?:दे|द्या))[\s.!।]*$/iu;

/** `who` is empty when nobody was named; null when the text is no such wish. */
export function readTake(text: string): { who: string } | null {
  if (text.length > 120) return null;
  for (const pattern of takes) {
    const match = pattern.exec(text);
    if (match) return { who: match.groups?.['who']?.trim() ?? '' };
  }
  return null;
}

export const readBack = (text: string): boolean => text.length <= 80 && backs.test(text);

const wishes: readonly RegExp[] = [
  /^\s*(?:please |pls )?(?:i (?:want|need|wish|would like) to |i(?:'|’)d like to |can i |could i |may i |let me )?(?:please )?(?:talk|speak|chat|connect me)(?: to| with)? (?:an? |some |any )?(?:real |actual |live )?(?:human(?: being)?|person|someone|somebody|agent|people|your team|the office|staff)(?: (?:of|from|in|at) (?:the |your )?office)?(?: please)?[\s?.!]*$/iu,
  /^\s*(?:please )?(?:mujhe |muje |mereko |humein )?(?:kisi |ek |asli )*(?:insaan|insan|aadmi|admi|bande|human|person|office(?: wale)?(?: ke aadmi)?) se (?:hi )?baat (?:karni|karna|karwa|karwao|kara|karao|karvao)(?: hai| hain| do| dijiye)?(?: please)?[\s?.!]*$/iu,
  /^\s*(?:कृपया )?(?:मुझे |हमें )?(?:किसी |एक |असली )*(?:इंसान|इन्सान|आदमी|व्यक्ति|ऑफ़िस|ऑफिस)(?: वाले)? से (?:ही )?बात (?:करनी|करना|करवा|करवाइए|करा|कराइए)(?: है| दो| दीजिए)?[\s?.!।]*$/u,
  /^\s*(?:कृपया )?(?:मला |आम्हाला )?(?:एका |खऱ्या )*(?:माणसाशी|व्यक्तीशी|ऑफिसशी|ऑफिसमधल्या (?:माणसाशी|कोणाशी)(?: तरी)?|कोणाशी तरी|कुणाशी तरी) (?:बोलायचं|बोलायचे|बोलू)(?: आहे| द्या| दे)?[\s?.!]*$/u,
];

/** Nothing but the wish for a human: understood before anything that could take it for something else. */
export const asksForHuman = (text: string): boolean =>
  text.length <= 120 && (/^\s*human[\s!.?]*$/i.test(text) || wishes.some((wish) => wish.test(text)));
