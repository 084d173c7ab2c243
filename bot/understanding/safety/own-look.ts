/** "Baal kaat liye maine": what people do to their own looks is news for the profile, and weighs nothing in the last looks. */
import { findAll, phrase, toSpoken, type Spoken } from '../spoken.ts';

const own = phrase(
  '(baal|bal|hair|beard|daadhi|dadhi|mooch|moch|moustache|mustache|sideburns|kes|केस|बाल|दाढ़ी|दाढी|मूँछ*|मूंछ*|मिश*) .. (kat|kaat|kati|kate|kaat*|katwa*|katva*|cut|trim*|shave*|shaved|clean|colour*|color*|dye*|rang*|rangwa*|kapl*|kaapl*|kaap*|काट*|कटव*|कट|काप*|रंग*|ट्रिम*|शेव*)( (diya|diye|di|liya|liye|li|दिए|दिया|दी|लिए|लिया|ली|दिले|दिली|घेतले))?',
  '(baal|bal|hair|kes|केस|बाल) .. (long|short|shoulder|waist|lamb*|chhot*|chot*|ghan*|curly|straight|ghungr*|kamar*|kandh*|gray|grey|safed|kale|लंब*|लांब*|छोट*|घन*|दाट|कुरळ*|घुँघर*|सरळ|सीधे|कमर*|कंबर*|कंध*|खांद*|सफ़ेद|पांढर*|काळ*|काले)( (hai|hain|ahet|aahet|हैं|है|आहेत) .. (tak|paryant|तक|कमर*|कंबर*|खांद*))?',
  '(cut|trim*|shave*|colou?red|dyed) (my |off my )?(hair|beard|moustache|mustache)',
  '(bob|pixie|boy|buzz|crew|short|new|naya|nayi|layer|step) (hair )?cut|hair ?cut|hairstyle|clean ?shave*',
);

/** The same message without it. */
export function withoutOwnLook(spoken: Spoken): Spoken {
  const spans = findAll(spoken.line, own);
  if (spans.length === 0) return spoken;
  let rest = '';
  let at = 0;
  for (const { from, to } of spans) {
    rest += `${spoken.text.slice(at, spoken.words[from]!.from)} `;
    at = spoken.words[to - 1]!.to;
  }
  return toSpoken(rest + spoken.text.slice(at));
}
