/** Words that stand for days, set some apart or put one in place of another. */
import { phrase } from '../../spoken.ts';

export const exceptNext = phrase(`
  except|excluding|barring|other than|apart from|all but
  (any|every|all) (day|days|date|dates|other day) but|any time but|but not|save for|besides|minus
`);

export const exceptLast = phrase(
  '(chhod ke|chhodke|chhodkar|chhod kar|chodkar|chodke|chod ke|chhodkr|chod kar)',
  'ke (alawa|alava|siwa|siva|sivay|siway)|(sodun|sodoon|vagalta|vagalun|vyatirikt)|chhod',
  'excluded|hata ke|hatake',
  'छोड़कर|छोड़ कर|के अलावा|के सिवा|के सिवाय|सोडून|सोडल्यास|वगळता|वगळून|व्यतिरिक्त',
);

export const insteadNext = phrase('instead of|rather than|in place of');

export const insteadLast = phrase(
  '(ki|ke) (jagah|jagha|badle|bajay|bajaye)|aivaji|aiwaji|chya aivaji|aivaj|की जगह|के बजाय',
  'के बदले|ऐवजी|च्या ऐवजी|च्याऐवजी',
);

export const rest = phrase(
  'baki|baaki|bakki|the rest|rest|remaining|others|other (days|dates|day|date|two|three|one)',
  'उरलेले|उरलेल्या|बाकी|बाकीचे|बाकीच्या|इतर|शेष|itar|dusre din',
);

export const all = phrase(
  '(those|these|given|said) (days|dates)|on (those|these) (days|dates)|un (dino|dinon|dates)',
  'in (dino|dinon|dates)|उन (दिनों|तारीख़ों|तारीखों)|इन (दिनों|तारीख़ों|तारीखों)',
  'त्या (दिवशी|दिवसांत|तारखांना|तारखा)|ह्या (तारखा|तारखांना)|both (the )?(days|dates)|both',
  'all (the )?(#|two|three|four|five|six) (days|dates)?|all (the )?(days|dates|of them|#)',
  'all (ok|fine|good|clear|set|free|open|yes|done|works|available)|any of (those|these|them)',
  'any (of the |of these |of |one )?(day|days|date|dates|them|these|two|three|#)|any one|anyday',
  'anytime|any time|either( day| of them| one| date)?|every day|whichever|entire schedule',
  'whole (schedule|week)|full schedule',
  '(dono|teeno|tino|chaaro|charo|sab|saare|sare|sabhi|pure|kisi) (bhi )?(din|dino|date|dates|tareekh|tarikh|ke)',
  'dono|teeno|tino|chaaro|charo|panchon|koi (sa )?bhi (din|date|tareekh|ek din|ek|chalega|dedo)',
  'koi bhi|kisi bhi din|kabhi bhi|jab (bhi )?bolo|sab (dates|date|theek|ok|free)|sab|har din',
  'poora schedule',
  'दोनों दिन|दोनों|तीनों दिन|तीनों|चारों दिन|चारों|सब दिन|सभी दिन|सभी|सारे दिन|सब|किसी भी दिन',
  'कोई भी दिन|कोई भी|कभी भी|हर दिन',
  'दोन्ही दिवस|दोन्ही तारखा|दोन्ही|तिन्ही दिवस|तिन्ही तारखा|तिन्ही|चारही दिवस|चारही|चारीही',
  'सगळे दिवस|सर्व दिवस|सगळे|सर्व|सगळ्या तारखा|सगळ्या|कोणताही दिवस|कुठलाही दिवस|कोणत्याही दिवशी',
  'कुठल्याही दिवशी|कधीही|donhi|tinhi|charhi|sagle (divas)?|sarv divas|kontahi divas|konatahi',
  'kuthlahi|kadhihi',
);

export const audition = phrase(
  'audition*|auditio|odishan|screen test|look test|callback|ऑडिशन|ऑडीशन|ऑडिशनला|ऑडिशनसाठी',
  'ऑडिशनचं|ऑडिशनचा|ऑडिशनच्या|ऑडिशनची|स्क्रीन टेस्ट|लुक टेस्ट|odisan*',
);

export const topic = phrase(
  'these (days|dates)|those (days|dates)|(the|my) (days|dates)',
  '(shoot|shooting) (days|dates|day|date)|dates?|shoot|shooting|schedule|shoot ke (din|dino)',
  'तारीख़ें|तारीखें|तारीख़|तारीखों|शूट|शूटिंग|शूट के दिन|तारीख|दिनांक|तारखा|तारखांना|शूटला',
  'शूटसाठी|शूटिंगला|tarkha|shootla',
);

export const only = phrase(
  'ek (hi )?din hi|ek hi din|only one day|just one day|one day only|एक ही दिन|एकच दिवस',
  'ekach divas|only|just|sirf|keval|bas|fakt|phakt|hi|केवल|सिर्फ़|बस|ही|फक्त|केवळ',
);
