/** How people in casting sound when they are glad, cross or pressed, in the four written forms. */
import { phrase } from '../spoken.ts';

export const glad = phrase(`
  thank you|thanks|thankyou|thanku|great|amazing|awesome|superb|perfect|wonderful|lovely|brilliant
  excellent|fantastic|love (it|this|her|him|that|the)|loved|happy|glad|excited|so good|very good|nice
  well done|good (work|job|one)|appreciate|grateful|shukriya|dhanyavad|badhiya
  bahut (accha|achha|badhiya|khush)|bohot (accha|achha|badhiya)|mast|zabardast|jabardast|kamaal|shandar
  maza aa*|khush|sahi hai|ekdum sahi|chaan|bhari|khup (chaan|aavad*)|aavadl*|dhanyawad|👍|🙌|👌|🙏
  धन्यवाद|शुक्रिया|बढ़िया|बहुत (अच्छ*|बढ़िया|ख़ुश|खुश)|शानदार|ज़बरदस्त|जबरदस्त|कमाल|उत्तम|ख़ुश|मज़ा आ*|पसंद आ*|आभार*|छान|सुंदर|मस्त|भारी
  खूप (छान|आवड*|आनंद)|आवडल*|आनंद
`);
export const cross = phrase(`
  angry|annoy*|frustrat*|upset|disappoint*|unhappy|fed up|sick of|tired of|ridiculous|unacceptable
  unprofessional|pathetic|terrible|horrible|worst|useless|rubbish|nonsense|waste of time
  wasting (my|our) time|not happy|not fair|unfair|hurt|insult*|rude|disrespect*|shame*|cheated|lied|liar
  never (again|working)|no one (replies|answers|cares)|nobody (replies|answers|cares)|how many times
  again and again|still (no|not|waiting)|no (reply|response|answer) (yet|since|for)
  what is (this|going on)|are you (serious|joking|kidding)|wtf
  (bahut|bohot) (bura|galat|pareshan|gussa|dukhi)|bura laga|galat hai|galat baat|bakwas|bekar|ghatiya
  bekaar|pareshan*|gussa|dukhi|naraz*|kitni baar|kab tak wait|abhi tak (nahi|kuch nahi|koi)|koi jawab nahi
  mazak (hai|chal|bana*)|time waste|timepass|dhokha|jhooth*|sharam|fayda nahi|thak (gaya|gayi)|vaitag*
  raag|trass|tras|bekar|👎|😡|🤬|😠|😤
  ग़ुस्सा|गुस्सा|परेशान|नाराज़|नाराज|दुखी|निराश*|बकवास|बेकार|घटिया|बुरा लगा|ग़लत बात|गलत बात|(बहुत|बेहद) (बुरा|ख़राब|खराब|ग़लत|गलत)|कितनी बार
  अब तक (नहीं|कोई|कुछ)|अभी तक (नहीं|कोई|कुछ)|कोई जवाब नहीं|मज़ाक़? (है|चल)|समय बर्बाद|धोखा|झूठ*|शर्म*|थक (गया|गई)|वैताग*|राग (आल*|येतो)
  त्रास*|नाराज*|निराश*|वाईट (वाटल*|अनुभव)|किती वेळा|अजून (काही|कोणी|उत्तर|पैसे) .. नाही|फसवल*|खोट*|लाज|कंटाळ*|वेळ वाया|चुकीच* (आहे|वाग*)
`);
/** It turns what follows: "not happy", "accha nahi". */
export const denied = phrase(`
  (not|no|never|isnt|wasnt|dont|didnt|hardly) .. (good|great|nice|happy|glad|perfect|excited|love|amazing
    lovely)
  (accha|achha|badhiya|khush|mast|sahi|maza) (nahi|nai|nhi)|(nahi|nhi) (accha|achha|khush)
  (अच्छ*|ख़ुश|खुश|बढ़िया|पसंद) (नहीं|नही)|(छान|बर|आवडल*|आनंद) (नाही|नव्हत*)|नाही आवडल*
`);
/** Courtesy, not feeling: "thanks" under a complaint does not make it glad. */
export const civil = phrase(
  'thank you|thanks|thankyou|thanku|dhanyavad|shukriya|please|pls|kindly|🙏|धन्यवाद|शुक्रिया|कृपया|आभार*',
);

export const atOnce = phrase(`
  emergency|sos|asap|immediately|right now|right away|this (minute|second)|at once|very urgent
  super urgent|most urgent|urgent urgent|(call|ring|phone) me (now|immediately|asap)
  within (the |an |# )?(hour|hours|minutes?|mins?)|in (the next )?# (min|mins|minutes|hour|hours)
  (last minute|replacement) .. (need|needed|chahiye)|(need|needed|chahiye) .. (in an hour|right now|abhi)
  stuck|(abhi ke abhi|abhi chahiye|turant|fauran|foran|isi waqt|tabadtob|aatta ch|aattach|lagech)|tatkal
  तुरंत|तत्काल|फ़ौरन|फौरन|अभी के अभी|इसी वक़्त|आपात*|ताबडतोब|लगेच|तातडीने|आत्ताच|आत्ताच्या आत्ता|🚨|🆘
`);
export const soon = phrase(`
  urgent|urgently|hurry|quick|quickly|soon|today|tonight|by (eod|tonight|evening|noon|today|# ?(pm|am))
  deadline|last (day|date|chance)|time is (short|running)|running late|waiting|jaldi|aaj|aaj hi|aaj raat
  shaam tak|sham tak|raat tak|der (ho|mat)|wait kar (raha|rahi|rahe)|kal subah|tomorrow (morning|early)
  तातड*|जल्दी|आज|आज ही|आज रात|शाम तक|रात तक|देर (हो|मत)|इंतज़ार|लवकर|आजच|संध्याकाळपर्यंत|वाट (बघ*|पाह*)|उशीर|⚠️|⏰|❗
`);
/** "No hurry" is the contrary. */
export const noHurry = phrase(`
  no (hurry|rush|urgency)|not urgent|take your time|whenever (you|free|possible)|koi jaldi nahi|jaldi nahi
  aaram se|fursat|जल्दी नहीं|कोई जल्दी नहीं|आराम से|फ़ुर्सत|घाई नाही|सावकाश|सवडीने
`);
