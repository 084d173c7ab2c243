/** Yes and no to a day, in words and signs. */
import { phrase } from '../../spoken.ts';

export const noTrouble = phrase(`
  (ko|को) (hu|hoon|हूँ|हूं) (hi|ही)?|(is|are) a yes
  (no|not|without|koi|kuch|kahi|kahich|kaahi) (a )?(any )?(problem|problems|issue|issues|dikkat|dikat
    pareshani|tension|harkat|adchan|takleef|objection|clash|conflict) ?(nahi|with|at|for|on)?
  (problem|issue|dikkat|harkat|pareshani|adchan|tension|clash|takleef) (nahi|nai)( (hai|ahe|hogi|hoga))?
  (koi|kahi|kuch) .. (problem|issue|dikkat|harkat|adchan) (nahi|nai)( (hai|ahe))?
  koi baat nahi|कोई बात नहीं|काहीच (अडचण|हरकत|प्रॉब्लेम) नाही|काही (अडचण|हरकत) नाही
  (booked|blocked|kept|reserved|saved|locked) .. (for you|for this|for it)|not busy
  busy nahi( hu)?|not booked|no (shoot|bookings|commitments|plans)
  nothing (else|booked|planned|on)|koi (kaam|shoot|plan) nahi|kuch nahi hai|why not|kyu nahi
  ka nahi|cant wait|kaam nahi hai|(date|dates) (hai|are|is) open|nothing (lined|scheduled)
  हरकत नाही|काही हरकत नाही|अडचण नाही|कोई दिक़्क़त नहीं|दिक़्क़त नहीं|कोई परेशानी नहीं
  कोई समस्या नहीं|समस्या नहीं|काम नहीं है|काही काम नाही|का नाही|क्यों नहीं|बुक नहीं
  काही प्रॉब्लेम नाही|अड़चन नहीं
`);

export const no = phrase(`
  (im |am )?not (available|free|possible|able|there|around|working|feasible|doable|ok|okay|happening)
  unavailable
  (cant|cannot|wont|couldnt|unable|can not|will not|not able)( to)?( (do|make|come|attend|be|work|shoot
    manage|commit|reach))?
  not (on|at|possible)|no way|impossible|nope|nah|no|not|never|none|neither|na available
  difficult|tough|doubtful|gone|taken|❌|👎|🚫|(wont|doesnt|does not|didnt|not) work
  (is|are) (ruled )?out|ruled out|out of (the )?question|off the table|(is|are) a no(pe)?
  not gonna (work|happen)|no can do|no go|no chance
  (available|free|possible|khali|fri|avelebal) nahi( hu)?
  nahi (ho|aa|kar|de|reh|mil|pahunch|chal) (paunga|paungi|paega|payega|paayega|sakta|sakti|sakte|sakega
    payenge|pa raha|pa rahi|raha|rahi)( hu)?
  nahi (hoga|hogi|ho|hu|hai|aaunga|aaungi|karunga|karungi|chalega|milega|jamega|rahunga|rahungi|banega
    aayega|hota|aata)
  (ho|aa|kar) nahi (paunga|paungi|paega|payega|sakta|sakti|sakte|sakega)|nahi|mushkil|namumkin
  mana|impossible|nai hoga
  नहीं आ पाऊँगा|नहीं आ पाऊँगी|नहीं हो पाएगा|नहीं कर पाऊँगा|नहीं कर पाऊँगी|नहीं आ सकता
  नहीं आ सकती|उपलब्ध नहीं|ख़ाली नहीं|संभव नहीं|मुमकिन नहीं|मुश्किल|नहीं
  जमणार नाही|जमत नाही|शक्य नाही|शक्य नाहीये|येऊ शकत नाही|येऊ शकणार नाही|येणार नाही
  येता येणार नाही|उपलब्ध नाही|मोकळा नाही|मोकळी नाही|होणार नाही|चालणार नाही|नाही|नाहीये
  नाही जमणार|नको|अवघड|कठीण|नाय|jamnar nahi|jamat nahi|shakya nahi|yenar nahi|nako|avghad
  kathin|honar nahi
`);

export const yes = phrase(`
  (yes|yep|yeah|yup|yess|yesss|yea|ya|yaa)
  (ok|sure|surely|fine|good|great|perfect|cool|awesome|super|absolutely|definitely|certainly|of course
    ofcourse|done|deal|locked|noted|confirm|confirmed|confirming)
  (im |am |totally |completely )?(available|free|open|clear|flexible)|works|work for me
  (can|could) (do|make|come|be|work|attend|shoot|manage|reach|join)( it)?
  (will|ill) (be there|come|do it|be available|be free|make it|attend|work|manage|be)|possible
  doable|👍|✅|✔|👌|🙌|100 %|happy to
  han|ji|(free|available|khali|fri) (hu|hai|rahunga|rahungi|rahega|hoon)|khali|chalega|chalegi
  chalenge|chalta hai|ho jayega|ho jaega|hojayega|hojaega|ho jayegi|hoga|jamega|jam jayega
  (aa|kar|reh|de|pahunch) (paunga|paungi|payenge|paenge)|ho (payega|paega|paayega)
  aa jaunga|aa jaungi|(aa|kar|reh|de|kar bhi|pahunch) (paunga|paungi|payenge|paenge)
  ho (payega|paega|paayega)|aa jayenge|aaunga|aaungi|aayenge|aa (sakta|sakti|sakte) (hu|hai)?|aa jau
  kar (sakta|sakti|sakte|lunga|lungi|lenge)( hu)?|karunga|karungi|karenge
  bhej (dunga|dungi|denge)|bilkul|zarur|jarur|pakka|theek|thik|sahi (hai)?|mast|accha|badhiya
  haazir|hazir|rahunga|rahungi|mil jayega|de (dunga|dungi|sakta|sakti)|de (sakte)|manzoor
  manjoor|pukka|pukki|convenient|suits?|suitable|best|better|preferable|final|pahunch jaunga
  pahunch jaungi|ready|adjust (kar|ho) (lunga|lungi|jayega)|le lunga|le lungi|kar dunga
  kar dungi|aata hu|aati hu|ata hu|karta hu|karti hu
  हाँ|जी|जी हाँ|ठीक|ठीक है|चलेगा|चलेगी|चलेंगे|हो जाएगा|हो जायेगा|खाली|ख़ाली|उपलब्ध|(आ|कर|रह|दे|पहुँच) (पाऊँगा|पाऊँगी|पाएँगे)|हो पाएगा|पक्के|pakke
  (येता|करता|यायला) (येईल|जमेल)
  आ जाऊँगा
  आ जाऊँगी|आऊँगा|आऊँगी|आ सकता|आ सकती|आ सकते|कर सकता|कर सकती|कर लूँगा|कर लूँगी|करूँगा|करूँगी
  बिल्कुल|बिलकुल|ज़रूर|पक्का|पक्की|सही|मंज़ूर|अच्छा|फ्री|फ़्री|ओके|यस|तय|कन्फ़र्म|कन्फर्म
  आएँगे|आ जाएँगे|करेंगे|रहूँगा|रहूँगी|पहुँच जाऊँगा|पहुँच जाऊँगी|दे दूँगा|दे दूँगी|भेज दूँगा
  भेज दूँगी|मिल जाएगा|हाज़िर|संभव|आता हूँ|आती हूँ
  होईल|जाईल|सोयीच*|सोईच*|योग्य|soyich*|होय|हो ना|हो नक्की|हो चालेल|चालेल|चालतंय|चालतील|चालतात
  जमेल|जमतंय|जमतील|येईन|येतो|येते|येतोय|येतेय|येऊ|येऊ शकतो|येऊ शकते|करेन|करतो|करते|करीन
  करू शकतो|करू शकते|मोकळा|मोकळी|मोकळे|रिकामा|रिकामी|नक्की|नक्कीच|पक्कं|पक्का|ठीक आहे|बरं|बरोबर
  शक्य|शक्य आहे|असेन|असेल|आहे मी|मी आहे|पाठवतो|पाठवते|पाठवेन|हजर|जरूर|पोहोचतो|पोहोचते|chalel
  jamel|yein|yeto|yete|yeu|yeu shakto|yeu shakte|karen|karto|karte|mokla|mokli|mokali|nakki
  nakkich|pakka|shakya|asen|ho na|hoy|chaltay|chaltil|jamtay
`);

/** "He will come": of a child, by whoever answers for it. It says yes to a day beside it alone, and never where a thing comes. */
export const comes = phrase(`
  aa jayega|aa jayegi|aa jaega|aa jaegi|aayega|aayegi|aaega|aaegi|yeil|yetil
  आएगा|आएगी|आ जाएगा|आ जाएगी|येईल|येतील
`);
export const thingComes = phrase(`
  (payment|paisa|paise|money|advance|cheque|driver|cab|gaadi|gadi|auto|train|flight|script|scene|baarish
    barish|rain|period|periods|message|msg|mail|email|call|link|ticket|courier|photo|video|bill|invoice
    result|confirmation|costume|dress|team|client|पेमेंट|पैसे|पैसा|ड्राइवर|गाड़ी|गाडी|स्क्रिप्ट|बारिश|पाऊस|मैसेज|मेसेज|मेल|कॉल|टिकट
    तिकीट|लिंक|टीम) .. (aa jayega|aa jayegi|aa jaega|aa jaegi|aayega|aayegi|aaega|aaegi|yeil|आएगा|आएगी|आ जाएगा
    आ जाएगी|येईल|येतील)
`);
