/** Graded words of fraud, and of honest business that also speaks of money. */
import { phrase } from '../../spoken.ts';
import * as about from '../concepts.ts';
import * as fraud from '../fraud.ts';
import type { Weight } from './weight.ts';

export const scamWeights: readonly Weight[] = [
  [
    2.2,
    phrase(
      'non ?refundable|will be (returned|refunded|adjusted)',
      '(returned|refunded|adjusted) (after|later|with|in)|refundable|for sale|guarantee*',
      'personally guarantees|skip the queue|direct(ly)? (entry|role|lead|hero|meet|on)',
      'no (acting|audition|experience) needed|good tips|girls only|only girls|signed blank',
      'blank (paper|cheque)|original (passport|documents?|aadhaar)|apk|anydesk|before midnight',
      'within (one|1|2|two|# ) ?(hour|hours)|limited (seats|slots|offer)|last (seat|chance)|hurry',
      'scan (the|karke|this|qr)|qr|package (lena|le|compulsory|of)|compulsory',
      'from our (vendor|photographer|travel desk|shop|designer|partner|studio|academy)',
      'our (vendor|travel desk|partner shop)|through our (travel|agent|partner)|buy the',
      'book your own|agar naam|naam kaat|naam kat|warna|varna|sirf .. rs|upi pin|atm pin|atm|cvv',
      'otp|vapas mil*|wapas mil*|lottery|reward|prize|bonus|gift|crypto|invest|investment|loan',
      'wallet|(click|open|download|tap) .. link|वापस (मिल*|कर*)|परत (मिळ*|मिळेल|देऊ|करू)|वापसी',
      'नाम (काट*|कट*)|सीधे|गारंटी|सिर्फ़|केवल|अभी इस|थेट|लगेच|आमच्याकडून|आमच्याच',
      'हमारे (फ़ोटोग्राफ़र|एजेंट|दुकान)|अनिवार्य|सक्तीचं|सक्तीचे|एटीएम|पिन|ओटीपी|पासवर्ड|विकत',
    ),
  ],
  [
    2.4,
    phrase(
      'swimsuit|swimwear|bikini|innerwear|lingerie|nude*',
      'hot (si )?(photo|photos|pic|pics|selfie|video)|body check|see (the|your) body',
      '(full )?body pictures|bold|escort|massage|private me|pvt me|special service|one night',
      'adjust* (girls|with)|adjusting|compromise|samjhaut*|khush kar*|director ki baat maan*',
      'baat maan*|samajh rahi|friendly with|waiting in room|beautiful|pretty girl|dear girl|baby',
      'jaan|sundar ho|समझौता*|समझौते|खुश कर*|ख़ुश कर*|खूश|बात मान*|समझ रही|तडजोड*|खूष',
    ),
  ],
  [
    1.2,
    phrase(
      'just her|only her|alone|not bring|dont bring',
      'without (her |the |your )?(manager|agent|mother|parents|husband)',
      'leave .. (manager|mother|agent) (at home|behind)|akele|akeli|अकेल*|एकट*',
    ),
  ],
  [
    1.6,
    phrase(
      'come to my|my flat|my room|my place|mere (ghar|flat|room|kamre)|just her|only her|alone',
      'akele|akeli|without (manager|agent|mother|parents)|not (to )?bring|dont bring',
      'tell (nobody|no one)|secret*|(come|meet|aao|aana|mil*) .. (hotel|private*|farmhouse|tonight)',
      'aaj raat|kal raat|midnight|farmhouse|video call|मेरे (घर|फ्लैट|कमरे)|अकेल*|आज रात|किसी को मत',
      'माझ्या (घरी|फ्लॅटवर|रूमवर)|एकट*|कुणाला सांगू|कोणाला सांगू|आज रात्री',
    ),
  ],
  [1.2, about.paying],
  [
    0.9,
    phrase(
      '# (k|rs|rupees|hazaar|lakh|thousand|l|rupaye|रुपये|रुपए|हज़ार|हजार|लाख|%)|(rs|rupees) #',
      'पाँच हज़ार|चार हज़ार|दो हज़ार|तीन हज़ार|सात हज़ार|दस हज़ार|पाच हजार|दहा हजार|दोन हजार',
      'तीन हजार|चार हजार|hazaar|lakh',
    ),
  ],
  [0.9, about.bait],
  [0.8, fraud.jobBait],
  [0.5, about.youDo],
  [1, fraud.feeForWork],
  [
    0.6,
    phrase(
      'now|today|immediately|urgent|hurry|tonight|turant|abhi|aaj hi|jaldi|pehle|first|before|आज ही',
      'तुरंत|अभी|पहले|लगेच|आजच|आधी|शाम तक',
    ),
  ],
  [
    0.7,
    phrase(
      'personal (number|account|whatsapp)|whatsapp (me|pe|par|on)|dm me|call me on|link|contact on',
      'इस नंबर|या नंबरवर|private',
    ),
  ],
];
/** Without money or one of these, the common words of the trade prove nothing. */
export const strong = scamWeights.filter(([weight]) => weight >= 1.6);
export const honest: readonly Weight[] = [
  [-3, fraud.noFee],
  [
    -2.5,
    phrase(
      'not compulsory|optional|preferred|on signing|after dubbing',
      'to (the )?(artist|talent|artists|talents)|invoice|gst numbers',
    ),
  ],
  [-2.5, fraud.safeguards],
  [
    -1.8,
    phrase(
      'need|required|looking for|role of|aged?|usage|budget|per day|pd|per head|gross|net',
      'commission|tds|gst|invoice|reimburs*|payment in|after (wrap|dubbing|shoot|# days)|# days',
      'lunch|carry|report|call time|reception|studio|gate|parents? (must|welcome|saath)',
      'film city gate|chahiye .. #|usage|disclosed|female (photographer|stylist|crew)',
      '(paid|provided|covered|arranged|booked) by (us|production|client)|by production',
    ),
  ],
  [
    -1.6,
    phrase(
      'when (do|will|can)|can i|do i|should i bring|kab (milega|aayega|tak)|कब (तक|मिलेगा|आएगा)|कधी',
      'my (payment|showreel|fee|rate|cab|own|portfolio|costume)|mera (payment|paisa)|मेरा भुगतान',
      'माझे पैसे|are the|is (the|there|it)|what (is|are) the|how much is',
      'kya .. (lana|lane|lagta|hai)|क्या मुझे|last date for sending|[?]',
    ),
  ],
];
