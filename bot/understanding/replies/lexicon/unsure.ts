/** Words of a reply that put an answer off or leave it open, and fillers that are none. */
import { phrase } from '../../spoken.ts';

export const fillers = phrase(`
  (payment|paisa|paise|cheque|fees|money|invoice|पैसे|पैसा|पेमेंट|मानधन|भुगतान|चेक) .. (nahi (aaya|aya|mila|mile|aaye
    hua)|not (yet )?(received|come|paid|cleared)|नहीं (आया|मिला|मिले|आए|हुआ)|(मिळाले|मिळालं|आले|आलं|मिळाला|आला) (नाही|नाहीत))
  (milale|milala|ale|aale) nahi
  (not|no) more than|(se|peksha) (zyada|jyada|jasta) (nahi|nako)|से ज़्यादा नहीं
  पेक्षा जास्त (नाही|नको)|(yaad|samajh|samjha|samjhi) nahi|dont (know|remember|understand)
  would have (loved|liked|been happy)|wish i could|kaash .. (sakta|sakti)|feel free
  free (me|mein)|for free|let me know if .. (problem|issue|clash)
  good (morning|evening|afternoon|night)|no worries|bata dena agar .. (ho|hai|hoga)
  kaam kiya tha|kya (haal|hal)|all the best|best of luck|thank you
  (these|now ?a|nowa) days|nowadays|aajkal|aaj kal|आजकल|आज कल|सध्या
  mumbai (me|mein) (hu|hi hu|rahunga|rahungi)|in mumbai|working (day|days)
  open to (work|roles)|any (clash|conflict) .. (tell|let)
`);

export const later = phrase(`
  (cant|cannot|can not|couldnt|unable to|not able to|too early to|wont be able to) (confirm|commit|say
    promise|tell|block)( (now|right now|yet|today|this))?
  (waiting|wait) (on|for) .. (job|project|shoot|reply|confirmation|dates|answer|call|film|ad)
  (will|shall|ill|i will|can i|let me) (tell|confirm|check|revert|update|inform|get back|reply|respond
    let you know|ask)( (you|u|and|it|with))?( (tomorrow|later|soon|tonight|by|in|today))?
  (will )?(know|confirm|tell|revert|update|check|decide) (by|on|after|in|before|tomorrow|tonight|later)
  get back to you|let you know|need (some|more)? time
  give me (till|until|some|a|few|#|two|one|a few)|checking|let me (see|check|think)
  thinking about it|to be confirmed|tbc
  confirm (karta|karti|karunga|karungi|karte|karenge) .. (kal|parso|shaam|baad|thodi|abhi)
  (kal|shaam|sham|raat|subah|thodi der|thode time|baad|parso)( (tak|me|mein|ko))? (bata*|confirm*|bol*
    reply*|inform*|update*|sang*|kalav*)
  (abhi|kuch|अभी|कुछ|अजून) .. nahi (bol|keh|kah|bata|kuch bol) (sakta|sakti|sakte|paunga|paungi)
  (kuch|abhi|अभी|कुछ) .. (bol|keh|kah|bata) nahi (sakta|sakti|sakte)|nahi (bol|bata) (sakta|sakti|sakte)
  नहीं (बोल|बता) (सकता|सकती|सकते)
  bata(ta|ti|te)? (hu|hain|hai|dunga|dungi|denge)|bataunga|bataungi|batayenge|batata|batati
  bata du|soch ke|sochke|soch(ta|ti|na|ne)? (hu|padega|do)
  puch(ke|kar|na|ta|ti|unga|ungi|te)( (bata*|padega|hu|hai))?
  check (karke|kar ke|karta|karti|karna|karu|karne)|dekh (ke|kar) bata*|dekh(ta|ti) hu
  dekhte hai|thoda (time|waqt) (do|dijiye|chahiye)
  सोचकर|सोच कर|पूछकर|पूछ कर|देखकर बताता|देखकर बताती|बताऊँगा|बताऊँगी|बताता हूँ|बताती हूँ
  देखता हूँ|देखती हूँ|थोड़ा समय
  सांगतो|सांगते|सांगेन|सांगू|कळवतो|कळवते|कळवेन|विचारून|विचार करून|बघून|बघतो|बघते|विचार करतो
  विचार करते|sangto|sangte|kalavto|kalavte|vicharun|baghun|baghto|baghte|थोडा वेळ
`);

export const maybe = phrase(
  'doubt|have a doubt|शक है|maybe|may be|might|probably|possibly|tentative(ly)?',
  'not (yet )?(sure|confirmed|certain|decided)|unsure|cant say|cannot say|hard to say|depends',
  'pencil(led)?|(on|second|first|2 nd|1 st) (a )?hold|on hold|50 - 50|50 50|fifty fifty',
  '(will|ill|can|shall|let me) try|trying|iffy|touch and go|subject to',
  '(tharla|tharle|tharlela) nahi|(ठरलं|ठरले|ठरलेलं|ठरवलं) नाही|tay nahi|तय नहीं',
  'shayad|shaayad|ho sakta hai|pakka nahi|confirm nahi|sure nahi|pata nahi|malum nahi',
  'keh nahi sakta|keh nahi sakti|kah nahi sakta',
  'try (karta|karti|karunga|karungi|karte|kar|marta)( .. hu)?',
  'koshish (karta|karti|karunga|karungi|karenge|rahegi)?|hold (pe|par) hu|dekhna padega',
  'mushkil lag raha|lagbhag',
  'शायद|हो सकता है|पक्का नहीं|कह नहीं सकता|कह नहीं सकती|पता नहीं|कोशिश करूँगा|कोशिश करूँगी',
  'कोशिश करता|देखना पड़ेगा',
  'डाउट|डाऊट|शंका|कदाचित|बहुतेक|नक्की नाही|खात्री नाही|सांगता येत नाही|सांगता येणार नाही',
  'माहीत नाही|प्रयत्न करतो|प्रयत्न करते|प्रयत्न करेन|बघावं लागेल|बघावे लागेल|kadachit|bahutek',
  'nakki nahi|mahit nahi|baghava lagel',
);
