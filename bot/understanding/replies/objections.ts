/** Terms a talent will not take as they are: usage refused, a condition set, an advertisement that conflicts. */
import { adTerms } from './ad-terms.ts';
import { categoryOfBrand } from './brand-categories.ts';
import type { Clause } from './clauses.ts';
import { findAll, phrase, says, type Spoken } from '../spoken.ts';
import type { ReplyReading } from '../reply.ts';
import { istOf } from './days.ts';
import { monthOf } from './numbers.ts';

const usageWords = phrase(
  'zindagi|jindagi|umar bhar|ज़िंदगी|जीवनभर|आयुष्यभर|चेहरा|usage|perp|perps|perpetuity',
  'perpetual|buyout|buy out|bo|worldwide|world wide|global|all media|exclusivity|exclusive',
  'lifetime|forever|term|territory|media rights|rights|hoarding|hoardings|hamesha|humesha',
  '(# |one |two |three |ek |do |teen )(year|years|yr|yrs|saal|varsh|month|months|mahine|mahina)',
  'इस्तेमाल|उपयोग|हमेशा|आजीवन|यूसेज|सारे मीडिया|पूरी दुनिया|साल|महीने|वापर|कायमस्वरूपी|कायमचा',
  'कायमचे|कायमचं|जगभर|वर्षं|वर्षे|वर्ष|महिने|महिन्यांसाठी|बायआउट|परपेचुइटी|परपेच्युइटी',
  'सर्व मीडिया|vapar|kayam*|varsha|होर्डिंग|डिजिटल',
);
/** "TV nahi, sirf digital": a medium is struck out. */
const mediumRefused = phrase(`
  (tv|television|tvc|print|digital|online|hoarding|hoardings|cinema|theatre|टीवी|टीव्ही|प्रिंट|डिजिटल
    होर्डिंग) (pe |par |var |पर |वर )?(nahi|nako|mat|not|नहीं|नाही|नको)
  no (tv|television|tvc|print|hoarding|hoardings|cinema)|not (on|for|in) (tv|television|print|hoardings?)
  (only|sirf|bas|fakt|सिर्फ़|केवल|फक्त) (digital|print|online|tv|डिजिटल|प्रिंट) (ho|ke|sathi|ka|me|pe|chalega|ok|हो|के
    चालेल)
`);
const startsRefusal = phrase('(sorry )?(no|nope|nahi|never|nako|not|nah|नहीं|नाही|नको)');

const refuses = phrase(
  'no|not|dont|wont|cant|cannot|never|doesnt work|hard no|too (long|much|wide|broad|big)|object',
  'problem with|issue with|unless|reduce|cut|shorter|less|max|maximum|only|instead|limit',
  'limited|drop|remove|without|nahi|nako|zyada|bahut|kam (karo|kar|kijiye|kara)|hata*|sirf|fakt',
  'lamba|instead of|rather|kar do|kardo|kar dijiye|kara|make it|can (it|you|we) (be|make|do)',
  'not ok|too|restrict',
  'नहीं|ज़्यादा|बहुत|कम (करो|कीजिए|करें|करा)|हटा*|सिर्फ़|सिर्फ|केवल|लंबा|नको|नाही|जास्त|फार|खूप',
  'कमी|फक्त|काढ*|मंज़ूर नहीं|मान्य नाही|नसेल',
);
const accepts = phrase(
  'usage (is )?(ok|fine|good|theek|chalega|thik|no problem)',
  'usage .. (problem|issue|dikkat|harkat) nahi|usage theek|no (problem|issue) with .. usage',
  '(ok|fine) with .. usage',
);
const experience = phrase(
  'experience|anubhav|old|umar|age|acting for|acting since|in mumbai|pehle|ago|अनुभव|उम्र|वय',
  'का (है|हूँ)|पहले|पूर्वी|since',
);
const hasTerm = phrase(
  '(# |one |two |three |six |ek |do |teen |chhe |don )(year|years|yr|yrs|saal|varsh|month|months|mahine)',
  'एक साल|दो साल|(# |एक |दोन |तीन |सहा )(वर्ष|वर्षं|वर्षे|महिने|साल|महीने)',
  '(only|sirf|fakt|just) (digital|india|print|tv|online|maharashtra)|india only|digital only',
  'print only|(फक्त|सिर्फ़|केवल) (डिजिटल|भारत|प्रिंट)',
);

export function objectsToUsage(spoken: Spoken): { objects: boolean; offers: boolean } {
  let objects = false;
  let offers = false;
  for (const line of sentenceLines(spoken.line)) {
    if (says(line, hasTerm) && !says(line, experience)) offers = true;
    const terms = line.replace(
      / =?(?:nahi|not|no) =?(?:pata|malum|sure|clear|mention\S*|bataia|mila|likha)\S* /g,
      ' ',
    );
    if (says(terms, mediumRefused) && !says(terms, adRunning)) objects = true;
    if (says(terms, accepts) || !says(terms, usageWords)) continue;
    if (
      says(terms, experience) ||
      says(terms, adRunning) ||
      / =?(?:kia|what|kitna|kitne|kiti|kai|kab) /.test(terms)
    )
      continue;
    if (says(terms, refuses)) objects = true;
  }
  return { objects, offers };
}

/** "24 months for 15k?? no way", "worldwide for 50? no": what is asked like this is refused with the next words. */
const sentenceLines = (line: string): string[] => {
  const out: string[] = [];
  let asked = false;
  for (const part of line.replaceAll(' ? ? ', ' , ').split(/(?<= [.?!]) /)) {
    const bare = ` ${part.replace(/ ?[.?!]$/, '').trim()} `;
    const refused = asked && findAll(bare, startsRefusal).some(({ from }) => from === 0);
    if (refused) out.push(`${out.pop() ?? ' '},${bare}`);
    else out.push(bare);
    asked = part.trimEnd().endsWith('?');
  }
  return out;
};

const conditions = phrase(`
  (hair ?cut|hair|baal|beard|daadhi|dadhi|mooch|moustache|केस|बाल|दाढ़ी|दाढी|मिशी) .. (nahi|not|wont|nako|नहीं|नाही
    नको) .. (kat*|cut*|karau*|shave*|trim*|hata*|nikal*|remove*|काट*|काप*|हटा*|काढ*)?
  (hair ?cut|shave|waxing) nahi (karau*|karwau*|kar*)
  (wont|cant|not|no) (cut|shave|trim|colou?r) .. (hair|beard|moustache)
  payment .. (time|on time|same day|cash|turant|advance) .. (chahiye|pe|par|needed|please)?
  (advance|आगाऊ|अग्रिम) (chahiye|chahie|lagega|हवा|हवं|चाहिए|payment chahiye)|no overtime
  overtime (extra|nahi|no)
  (dont|cant|wont) (do|work) .. (alcohol|liquor|tobacco|gutka|betting|fairness)
  (not|no) more than # (hours|hrs|hour|ghante)
  (only|just|max|maximum|at most|sirf|bas|fakt|सिर्फ़|बस|फक्त) # (hours|hrs|hour|ghante|ghanta|घंटे|तास)
  skin show|exposing|exposure
  (# )?(hours|ghante|घंटे|तास|तासां*) .. (se zyada nahi|more than|से ज़्यादा नहीं|पेक्षा जास्त)
  no night (shoot|shoots|shift)
  (night|raat|रात|रात्री) .. (shoot|kaam|shift|शूट|काम) .. (nahi|no|nako|नहीं|नाही|नको)
  (gaadi|gadi|cab|pickup|ticket|tickets|गाडी|गाड़ी|टिकट|तिकीट|कॅब|कैब) .. (bhej*|pathv*|भेज*|पाठवा|पाठव|करा|dena|book)
  only after (i|we|my)|once (i|we) get|after (i|we) get|if|only if|provided|as long as
  on condition|subject to|unless|depends on|depending on|assuming|given that|so long as
  conditional|on the condition
  (need|needs|want|require|must|should|have to) .. (break|breaks|stay|hotel|room|flight|flights|pick ?up
    pickup|drop|cab|travel|ticket|tickets|script|contract|advance|makeup|make up|van|vanity|permission|noc
    chaperone|guardian|escort|female|crew|school|tutor|rest|food|agreement|double|confirmation)
  (no|not|wont|cant|dont|without) .. (kissing|kiss|smoking|smoke|bikini|intimate|liquor|alcohol|gutka
    tobacco|betting|gambling|fairness|nudity|bold|shave|beard|haircut|hair cut|cut my hair|bald|colour
    color|swimsuit|revealing)
  (travel|stay|flight|hotel|cab|pick ?up|pickup|drop|food|accommodation|conveyance) .. (provided|covered
    arranged?|included|extra|separately|paid|taken care|your side|by you|from your)
  (arrange|provide|cover|reimburse|pay for) .. (travel|stay|flight|flights|hotel|cab|pick ?up|pickup|drop
    ticket|tickets|accommodation|room|conveyance)
  you (have to|must|need to|will have to)
  (mili|mile|milenge|milega|milegi|hui|rahega|rahegi|karoge|doge|karo|de do|ho|hua|doge|denge|mila) (to
    toh) (soch*|dekh*|baat|kar*|aa*|haan|theek|chal*)
  (haan|ha|yes|ok) (bole|bolenge|kahe|kahenge|bol de|kah de|keh de|kare|karenge) (to|toh)
  (maan|man) (gaye|gayi|jaye|le) (to|toh)|(हाँ|हां) (बोले|बोलें|कहें|कहे|कह दें) तो|(हो )?(म्हणाले|म्हणाली|म्हटलं) तर
  (travel|ticket|stay|hotel|cab|gaadi|conveyance|प्रवास*|गाडी|तिकीट|हॉटेल|टिकट|गाड़ी|होटल) .. (tumhi|aap|tum|तुम्ही|आपण
    आप) (dya|dena|do|dijiye|kara|karo|द्या|दो|देना|दीजिए|करा|करो|कीजिए)
  agar|agr|tabhi|tab hi|shart|shart ye|jab (tak|script|contract|advance)|bas (itna|ek)
  (stay|travel|ticket|flight|hotel|rehne|rukne|khana|pick ?up|pickup|drop|gaadi|cab|convey|conveyance
    break|script|advance|school|noc|permission|chhutti|leave|ghar se|office se|principal) .. (chahiye|hona
    karna (hoga|padega)|karwa|dena (hoga|padega)|do to|doge to|mile to|milega to|milegi to|karo to|arrange
    ho to|ho toh|de do to|leni|lena|lagega|lagegi)
  (daadhi|dadhi|beard|baal|hair|mooch|mustache|moustache) .. (nahi|mat|na) ..
  (kissing|kiss|smoking|bikini|intimate|bold|daru|sharab|gutkha|gutka|betting|fairness|kapde) .. (nahi|mat
    na)
  (kissing|kiss|smoking|bikini|intimate|bold|daru|sharab) (ka|ki|ke|wala|wale|wali) (scene|scenes|seen
    shot|shots|role) .. (nahi|mat|na)
  (ghante|ghanta|hours|hrs|tas) (se|peksha) (zyada|jyada|jasta|upar) (nahi|nako)
  (wapas|waapas|return) .. (chhod|drop)
  (मिले|मिलें|मिलेंगे|मिलेगा|हो|दोगे|देंगे) तो (सोच*|देख*|बात|कर*|आ*|हाँ|ठीक|चल*)
  (मिळाले|मिळाल्यास|असेल|असल्यास|दिलेत|दिले) तर|अगर|यदि|तभी|शर्त|शर्त है
  (रुकने|रहने|ठहरने|आने जाने|यात्रा|खाने|गाड़ी|टिकट|होटल|पिकअप|ब्रेक|स्कूल|अनुमति|छुट्टी|स्क्रिप्ट|एडवांस|दाढ़ी|बाल) .. (चाहिए|करना होगा|करना पड़ेगा
    देना होगा|मिलना चाहिए|मिले|लेनी|होनी|होना|नहीं)
  (घंटे|घंटों) से ज़्यादा नहीं|इंतज़ाम
  (चूमने|किसिंग|सिगरेट|शराब|बिकिनी|अंतरंग|गुटखा|बोल्ड) .. नहीं|मिलेगा तो|मिलेगी तो|मिले तो
  हो तो
  (mili|milegi|milega|mile|hui|ho gayi|mil gayi|mil gaya|diya|doge) (to|toh) hi
  (मिली|मिले|मिला|मिलेगी|हुई|मिल गई) तो (ही|भी)|तो ही|(milali|milala|dilit|asel) (tar|tarach)
  (मिळाली|मिळाला|दिली|झाली|असेल) (तर|तरच)
  (permission|leave|chhutti|sutti|noc|छुट्टी|सुट्टी|परवानगी) .. (mil|mili|mile|milali|milte|मिळ*|मिल*) .. (to|tar|तो
    तर)
  जर|@ (तर|तरच) .. (येईन|येतो|येते|येऊ|करेन|करतो|करते|करू|चालेल|जमेल|नक्की|हो|विचार)
  (दें|देंगे|दोगे|दीजिए|करें|करेंगे|करोगे|बढ़ाएँ|बढ़ाओ|मिले|मिलेगा|मिलेंगे|हो) तो .. (आऊँगा|आऊँगी|आ जाऊँगा|आ जाऊँगी|कर लूँगा|कर लूँगी|करूँगा|करूँगी|ठीक|चलेगा)
  (de do|doge|denge|karoge|badhao|mile|milega|ho) (to|toh) .. (aaunga|aaungi|aa jaunga|aa jaungi|kar lunga
    kar lungi|karunga|karungi|chalega|theek)
  असेल तर|असल्यास|मिळाल्यास|मिळाली तर|मिळाले तर|मिळाला तर|केलीत तर|केली तर|केल्यास|दिल्यास
  दिलीत तर|तरच|एक अट|अट (आहे|अशी|एवढी|एकच|ही)
  (राहण्याची|राहायची|जेवणाची|प्रवासाची|गाडीची|येण्याजाण्याची|प्रवासखर्च|हॉटेल|पिकअप|ब्रेक|सुट्टी|परवानगी|स्क्रिप्ट|दाढी|केस|शाळेची|तिकीट) .. (हवी|हवं|हवा|हवे
    पाहिजे|करावी|करा|लागेल|लागते|घ्यावी|द्यावी|द्या|नाही|कापणार)
  (तासांपेक्षा|तासापेक्षा) जास्त|व्यवस्था|सोय (करा|हवी|करावी|केली|होईल|करणार)
  (चुंबन|किसिंग|सिगारेट|दारू|बिकिनी|गुटखा|बोल्ड) .. (नाही|नको)|jar|asel tar|tarach|soy
  vyavastha|milala tar|milali tar
`);
const notCondition = phrase(
  'if (that|this|it) (helps|works|suits|fits|is fine|is ok|is enough)',
  'if (needed|required|possible|you want|you need|any|thats ok|anything|that works|u want|u need)',
  'agar (dikkat|problem|zarurat|chahiye to|kuch|koi)|bata dena agar|bata dijiye agar',
  'let me know if|अगर (ज़रूरत|कोई|कुछ)|as if|गरज असेल|लागल्यास|if so',
  'if .. (problem|issue|clash)',
);

/** A question does not set a term: "will travel be covered?" asks only. */
export const conditionInStatement = (spoken: Spoken): boolean => {
  const parts = spoken.line.match(/[^.?!]*(?: [.?!](?= )|$)/g) ?? [];
  return parts.some((part) => {
    const line = ` ${part.replace(/[?.!]/g, ' ').trim()} `.replace(/ +/g, ' ');
    if (!says(line, conditions) || says(line, notCondition)) return false;
    return !part.includes('?') && !/ =?(?:kia|kitna|kitne|kaun|kab|what|how|will|milega kia) /.test(line);
  });
};

const otherTerm = phrase(
  'convey*|conveyance|travel*|stay|hotel|room|pick ?up|pickup|drop|cab|gaadi|gadi|flight*',
  'ticket*|advance|script|sides|food|khana|break|breaks|permission|noc|chaperone|guardian',
  'escort|van|vanity|overtime|same day|cash|turant|night|raat|kiss*|smok*|bikini|intimate|bold',
  'beard|daadhi|dadhi|hair|haircut|baal|alcohol|liquor|gutkha|tobacco|contract|agreement',
  'कन्वेयंस|कन्व्हेयन्स|यात्रा|प्रवास*|रुकने|ठहरने|राहण्याची|होटल|हॉटेल|गाड़ी|गाडी|टिकट|तिकीट',
  'एडवांस|आगाऊ|स्क्रिप्ट|खाना|जेवण*|ब्रेक|अनुमति|परवानगी|रात|रात्री|किसिंग|सिगरेट|शराब|दारू',
  'दाढ़ी|दाढी|बाल|केस',
);
/** A term that is about no money: beside a figure "chahiye" asks for the figure alone. */
export const namesTerm = (spoken: Spoken): boolean => says(spoken.line, otherTerm);

const limits = phrase('bas|just|only|provided|बस|फक्त|सिर्फ़');
const demands = phrase(`
  need|needs|needed|want|wants|require|required|must|should|have to|has to|provide|provided
  arrange|include|included|extra|increase|without|condition|as long as|chahiye|chahie|chaiye
  chahunga|chahungi|lagega|lagegi|lagenge
  (tumhi|aapan|aap|tum|aapko|तुम्ही|आपण|आप) (dya|kara|do|dena|dijiye|karo|arrange|द्या|करा|दो|देना|दीजिए|करो|कीजिए)
  hona (chahiye|zaruri)|milna|dena (hoga|padega)
  karna (hoga|padega)|shart|(wont|will not|dont|cannot|cant) (do|wear|cut|shave|travel|carry)
  nahi (karunga|karungi|karta|karti|pehnungi|pehnunga|kaatunga|katungi)|चाहिए|चाहूँगा|चाहूँगी
  लगेगा|लगेगी|देना होगा|देना पड़ेगा|करना होगा|करना पड़ेगा|शर्त
  नहीं (करूँगा|करूँगी|करता|करती|पहनूँगी|काटूँगा)|हवा|हवी|हवं|हवे|पाहिजे|लागेल|लागतील
  द्यावे लागतील|द्यावं लागेल|करावं लागेल|एक अट|अट (आहे|अशी|एवढी|एकच)|करणार नाही|घालणार नाही
`);
const ofTheCalendar: ReadonlySet<string> = new Set([
  'day',
  'hour',
  'busy',
  'part-day',
  'defer',
  'maybe',
  'all',
  'rest',
  'audition',
  'leave',
  'whole-day',
  'decline',
]);

/** "Yes, but pickup chahiye": a demand behind a "but" that is about no day and no hour is a term, whatever it asks for. */
export const conditionBehindBut = (clauses: readonly Clause[]): boolean =>
  clauses.some(
    ({ line, items, asks, joined }) =>
      !asks &&
      (joined || findAll(line, limits).some(({ from }) => from === 0)) &&
      says(line, demands) &&
      !says(line, notCondition) &&
      !items.some(({ kind }) => ofTheCalendar.has(kind)),
  );

const adRunning = phrase(`
  (ad|ads|commercial|commercials|tvc|dvc|campaign|endorsement|print ad|brand|contract|exclusivity
    exclusive|shoot kiya|ambassador|एड|ऐड|विज्ञापन|अनुबंध|करार|जाहिरात|जाहिरातीत|जाहिरातीचा|ॲड|अॅड|jahirat|jahirati)
`);
const mine = phrase(
  'i (have|had|did|am|was|am doing|shot)|ive|im|my|mine|running|on air|ongoing|already',
  'last (year|month)|mera|meri|mere|maine|chal raha|chal rahi|chalu|kiya|kari|ki thi|kiya tha',
  'maza|majha|mazi|mazya|mi|aahe|till|until|tak|के लिए|मेरा|मेरी|मेरे|मैंने|चल रहा|चल रही|किया',
  'की थी|माझी|माझं|माझ्याकडे|माझा|मी|केली|केलंय|चालू|सुरू|पर्यंत|तक|हमारा|हमारी',
);
const categories: readonly (readonly [string, ReturnType<typeof phrase>])[] = (
  [
    [
      'hair_oil',
      'hair oil|hairoil|tel|kesh tel|हेयर ऑइल|हेअर ऑइल|केश तेल|बालों के तेल|बालों का तेल',
      'केसांच्या तेलाची|केसांचं तेल|तेलाची',
    ],
    ['shampoo', 'shampoo|conditioner|शैम्पू|शॅम्पू|शैंपू'],
    ['cooking_oil', 'cooking oil|edible oil|refined oil|खाने का तेल|खाद्यतेल'],
    ['paint', 'paint|paints|wall paint|पेंट|रंगाची'],
    ['soap', 'soap|body ?wash|sabun|साबुन|साबण|साबणाची|hand ?wash'],
    ['detergent', 'detergent|washing powder|डिटर्जेंट|डिटर्जंट'],
    ['toothpaste', 'toothpaste|dental|tooth paste|टूथपेस्ट'],
    [
      'skincare',
      'skin ?care|face ?wash|fairness cream|face cream|cream|moisturi*|lotion|sunscreen|फेसवॉश|फ़ेसवॉश|क्रीम',
    ],
    ['cosmetics', 'cosmetics?|make ?up|lipstick|beauty|सौंदर्य|लिपस्टिक'],
    ['deodorant', 'deo|deodorant|perfume|fragrance|डिओ|परफ्यूम'],
    ['bank', 'bank|banking|credit card|बैंक|बँक|बँकेची'],
    ['insurance', 'insurance|bima|बीमा|विमा'],
    ['fintech', 'upi|fintech|payments? app|wallet|loan|trading app|mutual fund|यूपीआई'],
    ['telecom', 'telecom|sim|broadband|internet|network|टेलीकॉम|टेलिकॉम'],
    ['phone', 'mobile phone|smartphone|phone brand|phone|mobile|मोबाइल|मोबाईल|फोनची'],
    ['car', 'cars?|suv|automobile|auto brand|car brand|कार|गाडीची'],
    ['two_wheeler', 'bike|scooter|two wheeler|motorcycle|ev|स्कूटर|बाइक|दुचाकी'],
    ['tyre', 'tyres?|टायर'],
    ['soft_drink', 'cola|soft drink|cold drink|soda|juice|beverage|energy drink|कोल्ड ड्रिंक|शीतपेय|पेय'],
    ['tea', 'tea|chai|चाय|चहा|चहाची'],
    ['coffee', 'coffee|कॉफ़ी|कॉफी'],
    ['biscuit', 'biscuits?|cookies?|बिस्किट|बिस्कुट'],
    ['chocolate', 'chocolates?|candy|toffee|चॉकलेट|चॉकलेटची'],
    ['snacks', 'chips|snacks?|namkeen|noodles|नूडल्स|चिप्स|नमकीन'],
    ['dairy', 'milk|dairy|ghee|butter|curd|paneer|दूध|दुधाची|घी|तूप'],
    ['masala', 'masala|spices?|मसाला|मसाले|मसाल्याची|atta|flour|आटा'],
    ['food_delivery', 'food delivery|grocery app|quick commerce|delivery app|फूड डिलीवरी'],
    ['ecommerce', 'e ?commerce|shopping app|online shopping|शॉपिंग'],
    ['jewellery', 'jewell?e?ry|jewellers?|gold|diamond|गहने|ज्वेलरी|आभूषण|दागिने|दागिन्यांची'],
    ['watch', 'watch|watches|घड़ी|घड्याळ'],
    [
      'apparel',
      'apparel|clothing|clothes|fashion|saree|sarees|kurta|jeans|innerwear|साड़ी|साडी|कपड़े|कपड्यांची',
    ],
    ['footwear', 'shoes?|footwear|sneakers|chappal|जूते|चप्पल'],
    ['edtech', 'ed ?tech|learning app|coaching|education|एजुकेशन|शिक्षण'],
    ['gaming', 'gaming|fantasy|rummy|betting|game app|गेमिंग|रमी'],
    ['real_estate', 'real estate|builder|flats?|property|housing|बिल्डर|रियल इस्टेट'],
    ['cement', 'cement|steel|tmt|सीमेंट|सिमेंट'],
    [
      'appliance',
      'fridge|refrigerator|tv brand|washing machine|ac brand|air conditioner|appliances?|fan|mixer|पंखा|फ्रिज',
    ],
    ['pharma', 'pharma|medicine|pain relief|balm|tablet|ayurvedic|health supplement|vitamins?|दवा|औषध|बाम'],
    ['baby', 'diapers?|baby (food|product|products|care)|डायपर'],
    ['travel', 'travel app|airline|hotel app|tourism|hotels?|ट्रैवल|पर्यटन'],
    ['matrimony', 'matrimony|matrimonial|dating app|शादी डॉट|विवाह'],
    ['alcohol', 'beer|whisky|alcohol|liquor|wine|vodka'],
    ['tobacco', 'pan masala|gutka|gutkha|elaichi|पान मसाला'],
    ['sanitary', 'sanitary (pads?|napkins?)|pads'],
    ['furniture', 'furniture|mattress|sofa|फर्नीचर|गादी'],
  ] as const
).map(([slug, words]) => [slug, phrase(words)] as const);

const untilMark = /^(?:til|till|until|tak|pariant|upto)$/;

/** An advertisement the talent has out; `until` is a month, Diwali by the calendar. */
export function readConflict(spoken: Spoken, sentAt: Date): ReplyReading['conflict'] {
  const lines = sentenceLines(spoken.line);
  for (const [i, line] of lines.entries()) {
    if (!says(line, adRunning) || !says(line, mine)) continue;
    // The product before its maker: a Samsung fridge is no phone.
    const category = categories.find(([, wanted]) => says(line, wanted))?.[0] ?? categoryOfBrand(line);
    if (category === null) continue;
    // "Tea ad. TV, till March, Gujarat only": what follows in the next sentence is of the same ad, as long as it names no other.
    const next = lines[i + 1] ?? '';
    const more = categories.some(([, wanted]) => says(next, wanted)) || says(next, adRunning) ? '' : next;
    const whole = `${line.trimEnd()}${more === '' ? ' ' : more}`;
    return { category, until: untilOf(whole, sentAt), ...adTerms(whole) };
  }
  return null;
}

const diwali: Readonly<Record<number, string>> = {
  2026: '2026-11',
  2027: '2027-10',
  2028: '2028-10',
  2029: '2029-11',
  2030: '2030-10',
};
const festival = phrase('diwali|deepavali|diwalee|दिवाली|दीवाली|दिवाळी|दिवाळीपर्यंत');
const past = phrase(
  'ended|over|finished|expired|last year|khatam|was|did|till last|ख़त्म|संपली|संपलं|केली होती|की थी|ki thi|kiya tha',
);

const over = phrase('ended|over|finished|expired|was|till last|khatam|ख़त्म|संपली|संपलं');

function untilOf(line: string, sentAt: Date): string | null {
  const { day } = istOf(sentAt);
  const keys = line.trim().split(' ');
  const year = Number(day.slice(0, 4));
  if (says(line, festival))
    return (
      [year, year + 1]
        .map((y) => diwali[y])
        .find((month) => month !== undefined && month >= day.slice(0, 7)) ?? null
    );
  for (let i = 0; i < keys.length; i++) {
    const month = monthOf(keys[i] ?? '');
    if (month === undefined) continue;
    const marked = keys.slice(Math.max(0, i - 3), i + 4).some((key) => untilMark.test(key.replace('=', '')));
    const bounded = marked || says(line, past) || says(line, phraseEnds);
    if (!bounded) continue;
    const written = [keys[i + 1], keys[i - 1]].map(Number).find((n) => n >= 2020 && n < 2100);
    // "I did it, till March" runs still; "it was till March" does not.
    const ended = says(line, past) && (!marked || says(line, over));
    const of =
      written ??
      (ended
        ? month > Number(day.slice(5, 7))
          ? year - 1
          : year
        : month < Number(day.slice(5, 7))
          ? year + 1
          : year);
    return `${of}-${String(month).padStart(2, '0')}`;
  }
  return null;
}

const phraseEnds = phrase('end(s|ing)?|expires?|valid|khatam|संपत*|संपणार|ख़त्म|over in');
