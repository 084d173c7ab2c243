/** Words that sound of harm and are plain talk: they are set aside before the rest of the message is weighed. */
import { findAll, phrase, toSpoken, type Phrase, type Spoken } from '../spoken.ts';

/** "Baal kaat liye maine": what people do to their own looks is news for the profile. What others do to them is heard before. */
const ownLook = phrase(`
  (baal|bal|hair|beard|daadhi|dadhi|mooch|moch|moustache|mustache|sideburns|kes|केस|बाल|दाढ़ी|दाढी|मूँछ*|मूंछ*
    मिश*) .. (kat|kaat|kati|kate|kaat*|katwa*|katva*|cut|trim*|shave*|shaved|clean|colour*|color*|dye*
    rang*|rangwa*|kapl*|kaapl*|kaap*|काट*|कटव*|कट|काप*|रंग*|ट्रिम*|शेव*)( (diya|diye|di|liya|liye|li|दिए|दिया|दी|लिए
    लिया|ली|दिले|दिली|घेतले))?
  (baal|bal|hair|kes|केस|बाल) .. (long|short|shoulder|waist|lamb*|chhot*|chot*|ghan*|curly|straight|ghungr*
    kamar*|kandh*|gray|grey|safed|kale|लंब*|लांब*|छोट*|घन*|दाट|कुरळ*|घुँघर*|सरळ|सीधे|कमर*|कंबर*|कंध*|खांद*|सफ़ेद|पांढर*|काळ*
    काले)( (hai|hain|ahet|aahet|हैं|है|आहेत) .. (tak|paryant|तक|कमर*|कंबर*|खांद*))?
  (cut|trim*|shave*|colou?red|dyed) (my |off my )?(hair|beard|moustache|mustache)
  (bob|pixie|boy|buzz|crew|short|new|naya|nayi|layer|step) (hair )?cut|hair ?cut|hairstyle|clean ?shave*
`);

/** "Baarish ne maar daala", "chhua bhi nahi", "what happened with my audition?". */
const turnsOfPhrase = phrase(`
  (baarish|barish|garmi|thand|traffic|humidity|workload|hasi|nostalgia|बारिश|गर्मी|ट्रैफ़िक|पावसान*
    गरमीन*) ne? ?(toh? )?(maar|mar) (daala|dala|diya)
  (बारिश|गर्मी|ठंड|ट्रैफ़िक|ट्रैफिक) ने (तो )?मार डाला|पावसाने (मारल*|वैताग*)
  (chhua|chua|touch kiya|haath lagaya|हाथ लगाया|छुआ) (bhi|tak|bi|भी|तक) (nahi|nahin|nai|नहीं)
  (didnt|did not|never) (even )?touch(ed)? (me|her|him|anyone)|हात (पण|सुद्धा|ही) (नाही )?लाव* नाही
  (mazya|majhya|mere|meri|mera|माझ्या|मेरे|मेरी|मेरा|माझं|माझे) (audition*|role*|payment*|selection*|profile*|photo*
    tape*|interview*|ऑडिशन*|रोल*|भूमिके*|पेमेंट*|मानधना*|सिलेक्शन*|निवडी*|प्रोफाइल*|प्रोफाईल*|फोटो*|टेप*) .. (zala|zale|jhala
    jhale|hua|zali|झालं|झाले|झाल|झाली|हुआ|हुई)
`);

/** The message that is read for harm and fraud. */
export const withoutTurnsOfPhrase = (spoken: Spoken): Spoken => without(spoken, turnsOfPhrase);

/** What is left for the last looks, which go by single words. */
export const withoutOwnLook = (spoken: Spoken): Spoken => without(spoken, ownLook);

function without(spoken: Spoken, wanted: Phrase): Spoken {
  const spans = findAll(spoken.line, wanted);
  if (spans.length === 0) return spoken;
  let rest = '';
  let at = 0;
  for (const { from, to } of spans) {
    rest += `${spoken.text.slice(at, spoken.words[from]!.from)} `;
    at = spoken.words[to - 1]!.to;
  }
  return toSpoken(rest + spoken.text.slice(at));
}
