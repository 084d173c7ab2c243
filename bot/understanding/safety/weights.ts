/** Graded words: no one of them decides, their sum may. Three points flag; words of plain business take points away. */
import { phrase, says, type Phrase } from '../spoken.ts';
import * as about from './concepts.ts';
import * as fraud from './fraud.ts';
import * as harm from './harm.ts';

type Weight = readonly [number, Phrase];

const harmWeights: readonly Weight[] = [
  [
    3,
    phrase(
      'porn*|blue film|slept (my|her|with)|sleep with|spank*|bum|buttocks|breasts?|boobs|penis|private parts?|genital*|masturbat*|erection|horny|sexy|seduc*|drugged|spiked|unconscious|passed out|kidnap*|cutting myself|cut myself|self ?harm|overdose|pills|lap|virgin*|condom|orgasm|strip*|naked|nude|(godi|godh) (me|mein|pe)|hot lag*|kapde utar*|nanga*|ashleel|ganda (video|photo|message)|rundi|randi|chinal|gaand|chhaati|badan pe|chipk*|duniya chhod*|zindagi (khatam|se thak)|अश्लील|पॉर्न|गोद में|मांडीवर|छाती|नंगा|नग्न|दुनिया छोड़|जान दे|मर जाऊँ|सेक्स*|नस काट*|गोलियाँ खा*|गोळ्या खा*|मरावं|अंगाशी|अंगलट|लगट|झोपाय*|झोपायला',
    ),
  ],
  [
    2.2,
    phrase(
      'after i (refused|said no|declined|complained|rejected)|because i (refused|said no|declined)|when i (refused|said no|complained)|if i (tell|refuse|say no|complain|report)|(ruin|destroy|finish|end) (my|her) (career|life|name|reputation)|wont (get|give) (me )?(any )?work|never work|no work if|rumou?rs?|men walk in|walk(s|ed|ing)? in (on|while|when)|barged in|peep*|spying|watching me|follow* (me|her)|outside my (house|building|room)|someone in my room|flirt*|hitting on|winks?|whistl*|catcall*|eve ?teas*|cornered|trapped|dragged|shov*|shaking|trembling|sobbing|broke down|breakdown|depress*|hopeless|worthless|empty inside|cant (go on|take it|cope)|no place .. (change|changing)|separate (place|room|toilet|washroom)|no (toilet|washroom|changing room)|given something in|in (my|her) drink|without (food|water|a break|breaks)|mana kar(ne|ti|a|na) (pe|par|to|ke baad)|naa bol*|ghus aaya|ghus gaya|ghus*|chilla*|ro rahi|ro raha|roti|tut gayi|toot gayi|thak gayi hu zindagi|kaam nahi milega|career khatam|badnaam|badnam|afwah|pichha|peecha|taad*|ghoor*|seeti|line maar*|aankh maar*|bura laga|gande|ganda|चीख*|चिल्ला*|रो (रही|रहा|रहे|पड़ी)|टूट (गई|गयी|गया|चुकी)|अफ़वाह|बदनाम|पीछा|घूरता|सीटी|आँख मार*|मना कर(ने|ती|ने पर)|करियर ख़त्म|काम नहीं मिलेगा|घुस (आया|गया)|काँप|रडत|रडते|रडायला|खचल*|बदनाम|अफवा|पाठलाग|डोळा मार*|शिट्टी|काम देणार नाही|काम मिळणार नाही|नकार दिल*|नाही म्हटल*|नाही म्हणाल*|करिअर संपव*|घुसला|थरथर*|वाईट नजर*|घाबरल*|घाबरले|अपरात्री',
    ),
  ],
  [1.3, about.touching],
  [1.3, about.shaken],
  [1.2, about.bodily],
  [1, about.inReturn],
  [1, about.exposed],
  [1.4, about.cruelty],
  [1, about.privately],
  [0.6, about.powerful],
  [0.5, about.telling],
  [0.5, about.lived],
  [0.8, about.young],
  [
    1,
    phrase(
      'wont stop|wouldnt stop|doesnt stop|keeps|kept|again and again|repeatedly|every (day|night)|all the time|constantly|continuously|roz|har roz|baar baar|bar bar|har baar|new number|naye number|बार बार|बार-बार|रोज़|हर रोज़|लगातार|सतत|वारंवार|रोज|दररोज|पुन्हा पुन्हा',
    ),
  ],
  [
    0.9,
    phrase(
      'without (my|me|her|his)|mere bina|maa ke bina|मेरे बिना|माँ के बिना|माझ्याशिवाय|आईशिवाय|dusre shehar|दूसरे शहर|दुसऱ्या गावी|अनोळखी',
    ),
  ],
  [
    0.9,
    phrase(
      'who (do|should|can) (i|we) (call|tell|talk|report|inform|go)|what (do|should|can) (i|we) do|whom to|process for|any help|help me|please help|kisko bolu|kisse|kaha shikayat|kya karu|किसको|किससे|क्या करूँ|कुठे तक्रार|काय करू|कोणाला सांगू|कुणाला सांगू|मदत',
    ),
  ],
];
const depicted = phrase(
  '(a|the) (role|character|scene|film|story|villain|hero|girl) (of|who|where|in which|is|has)|role ,|character ,|scene (me|mein|hai|madhe)|in (this|the) (scene|role|film|script)|plays? (a|the)|playing (a|the)|synopsis|script|sides|monologue|workshop|trigger|सीन (है|में|मध्ये|आहे)|रोल में|भूमिकेत|दृश्य|प्रसंग*',
);
const harmless: readonly Weight[] = [
  [
    -1.5,
    phrase(
      'heights?|dogs?|cats?|water|kutt*|कुत्र*|कुत्ते|पानी से|पाण्याची|उंचीची|ऊँचाई|lines|exam|can you ask them|please (give|arrange|keep|manage)|manage better|next time|अगली बार|पुढच्या वेळी',
    ),
  ],
  [-1.2, harm.onPage],
  [-1, depicted],
  [
    -1.6,
    phrase(
      'is (there|this|the)|do i|are there|will there|kya .. (hai|karna|dikhana|karni)|क्या .. (है|करना|करनी)|आहे का|असणार का',
    ),
  ],
  [
    -1.4,
    phrase(
      'need|required|looking for|chahiye|casting|budget|usage|per day|rate|shoot at|arranged|provided|must be|letter|चाहिए|हवा|हवी|पाहिजे|female (crew|stylist)|lifeguard|security|reimburse|welcome|carry|report #|nervous|script a day|forgetting lines',
    ),
  ],
  [
    -1.2,
    phrase(
      'my mother will|mother will come|aai|my mom will|can my (mother|mom|father|dad|sister|friend)|आई सोबत|माँ साथ|feeling low|keep trying|thank you|thanks|haha|lol|😂',
    ),
  ],
];

const scamWeights: readonly Weight[] = [
  [
    2.2,
    phrase(
      'non ?refundable|will be (returned|refunded|adjusted)|(returned|refunded|adjusted) (after|later|with|in)|refundable|for sale|guarantee*|personally guarantees|skip the queue|direct(ly)? (entry|role|lead|hero|meet|on)|no (acting|audition|experience) needed|good tips|girls only|only girls|signed blank|blank (paper|cheque)|original (passport|documents?|aadhaar)|apk|anydesk|before midnight|within (one|1|2|two|# ) ?(hour|hours)|limited (seats|slots|offer)|last (seat|chance)|hurry|scan (the|karke|this|qr)|qr|package (lena|le|compulsory|of)|compulsory|from our (vendor|photographer|travel desk|shop|designer|partner|studio|academy)|our (vendor|travel desk|partner shop)|through our (travel|agent|partner)|buy the|book your own|agar naam|naam kaat|naam kat|warna|varna|sirf .. rs|upi pin|atm pin|atm|cvv|otp|vapas mil*|wapas mil*|lottery|reward|prize|bonus|gift|crypto|invest|investment|loan|wallet|(click|open|download|tap) .. link|वापस (मिल*|कर*)|परत (मिळ*|मिळेल|देऊ|करू)|वापसी|नाम (काट*|कट*)|सीधे|गारंटी|सिर्फ़|केवल|अभी इस|थेट|लगेच|आमच्याकडून|आमच्याच|हमारे (फ़ोटोग्राफ़र|एजेंट|दुकान)|अनिवार्य|सक्तीचं|सक्तीचे|एटीएम|पिन|ओटीपी|पासवर्ड|विकत',
    ),
  ],
  [
    2.4,
    phrase(
      'swimsuit|swimwear|bikini|innerwear|lingerie|nude*|hot (si )?(photo|photos|pic|pics|selfie|video)|body check|see (the|your) body|(full )?body pictures|bold|escort|massage|private me|pvt me|special service|one night|adjust* (girls|with)|adjusting|compromise|samjhaut*|khush kar*|director ki baat maan*|baat maan*|samajh rahi|friendly with|waiting in room|beautiful|pretty girl|dear girl|baby|jaan|sundar ho|समझौता*|समझौते|खुश कर*|ख़ुश कर*|खूश|बात मान*|समझ रही|तडजोड*|खूष',
    ),
  ],
  [
    1.2,
    phrase(
      'just her|only her|alone|not bring|dont bring|without (her |the |your )?(manager|agent|mother|parents|husband)|leave .. (manager|mother|agent) (at home|behind)|akele|akeli|अकेल*|एकट*',
    ),
  ],
  [
    1.6,
    phrase(
      'come to my|my flat|my room|my place|mere (ghar|flat|room|kamre)|just her|only her|alone|akele|akeli|without (manager|agent|mother|parents)|not (to )?bring|dont bring|tell (nobody|no one)|secret*|(come|meet|aao|aana|mil*) .. (hotel|private*|farmhouse|tonight)|aaj raat|kal raat|midnight|farmhouse|video call|मेरे (घर|फ्लैट|कमरे)|अकेल*|आज रात|किसी को मत|माझ्या (घरी|फ्लॅटवर|रूमवर)|एकट*|कुणाला सांगू|कोणाला सांगू|आज रात्री',
    ),
  ],
  [1.2, about.paying],
  [
    0.9,
    phrase(
      '# (k|rs|rupees|hazaar|lakh|thousand|l|rupaye|रुपये|रुपए|हज़ार|हजार|लाख|%)|(rs|rupees) #|पाँच हज़ार|चार हज़ार|दो हज़ार|तीन हज़ार|सात हज़ार|दस हज़ार|पाच हजार|दहा हजार|दोन हजार|तीन हजार|चार हजार|hazaar|lakh',
    ),
  ],
  [0.9, about.bait],
  [0.8, fraud.jobBait],
  [0.5, about.youDo],
  [1, fraud.feeForWork],
  [
    0.6,
    phrase(
      'now|today|immediately|urgent|hurry|tonight|turant|abhi|aaj hi|jaldi|pehle|first|before|आज ही|तुरंत|अभी|पहले|लगेच|आजच|आधी|शाम तक',
    ),
  ],
  [
    0.7,
    phrase(
      'personal (number|account|whatsapp)|whatsapp (me|pe|par|on)|dm me|call me on|link|contact on|इस नंबर|या नंबरवर|private',
    ),
  ],
];
/** Without money or one of these, the common words of the trade prove nothing. */
const strong = scamWeights.filter(([weight]) => weight >= 1.6);
const honest: readonly Weight[] = [
  [-3, fraud.noFee],
  [
    -2.5,
    phrase(
      'not compulsory|optional|preferred|on signing|after dubbing|to (the )?(artist|talent|artists|talents)|invoice|gst numbers',
    ),
  ],
  [-2.5, fraud.safeguards],
  [
    -1.8,
    phrase(
      'need|required|looking for|role of|aged?|usage|budget|per day|pd|per head|gross|net|commission|tds|gst|invoice|reimburs*|payment in|after (wrap|dubbing|shoot|# days)|# days|lunch|carry|report|call time|reception|studio|gate|parents? (must|welcome|saath)|film city gate|chahiye .. #|usage|disclosed|female (photographer|stylist|crew)|(paid|provided|covered|arranged|booked) by (us|production|client)|by production',
    ),
  ],
  [
    -1.6,
    phrase(
      'when (do|will|can)|can i|do i|should i bring|kab (milega|aayega|tak)|कब (तक|मिलेगा|आएगा)|कधी|my (payment|showreel|fee|rate|cab|own|portfolio|costume)|mera (payment|paisa)|मेरा भुगतान|माझे पैसे|are the|is (the|there|it)|what (is|are) the|how much is|kya .. (lana|lane|lagta|hai)|क्या मुझे|last date for sending|[?]',
    ),
  ],
];
/** Asking from curiosity about what belongs to others. */
const pryWeights: readonly Weight[] = [
  [1.1, about.others],
  [1.2, about.privateMatter],
  [0.7, about.asking],
  [
    1.4,
    phrase(
      '@ casting|other (casting|office|agency|production|company)|(another|rival|different) (casting|office|agency|production|company|client|brand)|dusr* (casting|office|agency|production|company|client)|दूसर* (कास्टिंग|एजेंसी|प्रोडक्शन|कंपनी)|दुसऱ्या (कास्टिंग|एजन्सी|प्रोडक्शन|कंपनी)*',
    ),
  ],
  [1.8, phrase('every artist*|every talent*|every actor*|each artist*|everyones')],
  [
    1.8,
    phrase(
      'home address*|personal (number|phone|email|mobile|details|address)|real ceiling|ceiling|highest the (client|brand|production)|maximum (the )?(client|budget|they)|max budget|bad review|what they wrote|who (wrote|complained|rejected|gave me)|dating|boyfriend|girlfriend|husband|married|marriage|single or|where (she|he) (lives|stays)|which building|kaha (rehti|rehta)|under 18|all the kids|every artist*|every talent*|every actor*|all (artists?|talents?|actors?) *|client ka (personal|number|budget)|client ki|asli budget|andar ki|andar ka|director ka (number|ghar|pata)|producer ka (number|ghar|pata)|क्लाइंट का (नंबर|बजट)|निर्देशक का (घर|नंबर|पता)|निर्माता का (घर|नंबर|पता)|शादीशुदा|अंदर की बात|क्लायंटचा (नंबर|बजेट)|दिग्दर्शकाचा (नंबर|पत्ता|घर)|निर्मात्याचा (नंबर|पत्ता)|लग्न झालं',
    ),
  ],
];
const notPrying: readonly Weight[] = [
  [
    -3,
    phrase(
      'my|mine|mera|meri|mere|mujhe apn*|maza|mazi|majha|majhi|मेरा|मेरी|माझा|माझी|माझं|our|hamar*|amch*|हमार*|आमच*|gst numbers|call sheet|crew|coordinator for|pickup|venue|studio|office|reception|posh|conflicts?|for the invoice|process payments',
    ),
  ],
  [
    -1.5,
    phrase(
      'need|looking for|required|chahiye .. (#|role)|role of|casting for|shoot|available|avail*|free|dates|slot|add|shortlist (me|mein)|put',
    ),
  ],
];

const sum = (line: string, ...tables: (readonly Weight[])[]): number => {
  let total = 0;
  for (const table of tables) for (const [weight, wanted] of table) if (says(line, wanted)) total += weight;
  return total;
};

/** Points towards a report of harm; three flag. */
export const harmPoints = (line: string): number => sum(line, harmWeights, harmless);
/** Points towards fraud; four block, for its words also stand in honest briefs. */
export const fraudPoints = (line: string): number =>
  says(line, about.money) || strong.some(([, wanted]) => says(line, wanted))
    ? sum(line, scamWeights, honest)
    : 0;
export const pryPoints = (line: string): number => sum(line, pryWeights, notPrying);

/** The heaviest words found, to show what decided. */
export function heaviest(line: string, of: 'harm' | 'fraud' | 'pry'): Phrase {
  const table = of === 'harm' ? harmWeights : of === 'fraud' ? scamWeights : pryWeights;
  let best = table[0]![1];
  let weight = -1;
  for (const [points, wanted] of table)
    if (points > weight && says(line, wanted)) {
      best = wanted;
      weight = points;
    }
  return best;
}
