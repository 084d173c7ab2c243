/** What a talent says of the job itself: turned down, or wanted. */
import { phrase } from '../../spoken.ts';

export const declines = phrase(
  '(हे|असं|असले|ही) (काम|रोल|भूमिका|जाहिरात) (नको|नकोय)',
  '(ye|yeh|aisa) (kaam|role|ad) nahi (chahiye|karna)|not (really )?interested|no interest',
  'not (my|for) (me|cup|thing)|not my cup of tea|not (my )?(type|kind)',
  '(i|ill|i will|im|am|will|have to|gonna|going to|sorry|rather) (have to |will )?(pass|skip|decline)',
  '(i|we) pass|(im|am) passing|passing (on)?|skipping|declin*|count me out|taking a break',
  'break from|on a break|not working|not taking .. work|maternity|not keen|opting out|no thanks',
  'no thank you|no thx|not doing (this|it|any|these|such)|dont (do|want|wish)( (to|this|it))?',
  'not comfortable|wont (do|be doing) (this|it|such|the)',
  'not (taking|doing|accepting) .. (roles|ads|work|projects|jobs|characters)|stopped acting',
  'left acting|quit acting|turn (it|this) down',
  'kaam nahi (le|kar) (raha|rahi|rahe)|koi kaam nahi|baby hua',
  '(interest|intrest|interested|dilchaspi|dilchaspy|man|mood|ichha) nahi( (hai|hu))?',
  '(ye|yeh|is|aise|aisa|ye wala|wo|esa|asa|ashi) .. nahi (karta|karti|karunga|karungi|karna|karni|karenge|karte)',
  'nahi (karunga|karungi|karna|karni|karta|karti|chahiye|chahta|chahti) .. (role|kaam|ad|ye|yeh)',
  'rehne do|rehne dijiye|agli baar|agle baar|next time|kisi aur ko (le|lelo|dekh|de)',
  'acting chhod*|chhod di acting|mana kar raha',
  'nahi (karwana|karvana|karana) (chahte|chahti|chahta|hai)',
  'रुचि नहीं|दिलचस्पी नहीं|इच्छा नहीं|अगली बार|रहने दीजिए|रहने दो|नहीं करना|नहीं करनी',
  'नहीं करूँगा|नहीं करूँगी|नहीं करता|नहीं करती|मना कर|मेरे लिए नहीं|किसी और को|माफ़ कीजिए',
  'रस नाही|इच्छा नाही|पुढच्या वेळी|पुढच्या वेळेस|करणार नाही|करायचं नाही|करायचे नाही|करत नाही',
  'राहू द्या|राहू दे|माझ्यासाठी नाही|दुसऱ्या कोणाला|करायची नाही|pudhchya veli|karnar nahi',
  'karaycha nahi|rahu dya|rahu de|ras nahi',
);

export const wishes = phrase(
  '(very |super |so |really |definitely )?(interested|keen|excited|eager)|would (love|like) to',
  'id (love|like) to|love to (do|be|work)|want to (do|be|work|audition)',
  '(im|am|i am|count me|count us) (so )?in|im game|game for (this|it)|happy to (do|work|be)',
  'looking forward|up for (it|this)|on board|let us do (it|this)|lets do (it|this)|glad to',
  '(is )?mine|open to it',
  'karna (hai|chahta|chahti|chahunga|chahungi|chahenge)|(karna|kaam karna) pasand',
  'karne ka (man|mann) hai|mann hai|taiyar (hu|hai)|taiyaar (hu|hai)|ready (hu|hai)|maza aayega',
  'role chahiye|mauka (dijiye|do|chahiye)|man hai|ichha hai|dilchaspi hai|interest hai',
  'दिलचस्पी|रुचि|इच्छुक|करना चाहता|करना चाहती|करना चाहूँगा|करना चाहूँगी|करना है|तैयार हूँ',
  'उत्सुक|मन है|ज़रूर करूँगा|ज़रूर करूँगी',
  'आवडेल|आवडलं|इच्छा आहे|करायचं आहे|करायचं|करायचंय|करायला आवडेल|तयार आहे|रस आहे|इंटरेस्टेड',
  'इंटरेस्ट|इच्छुक|उत्सुक|avdel|aavdel|karaycha ahe|karaychay|tayar ahe',
);
