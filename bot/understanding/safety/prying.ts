/** Asking for what is not theirs to know: other people's numbers, rates and lists, hidden brands, faith and caste. */
import { phrase } from '../spoken.ts';

const give =
  '(give|send|share|tell|need|want|get|show|pass|provide|reveal|find|have|know|forward|do|de|dena|de do|dedo|dijiye|bhej*|bata*|chahiye|mil*|pathv*|dya|sanga|hava|pahije|dakhav*|dikha*|dila*)';
const theirs =
  '(her|his|their|hers|another|other|others|someone elses|someone else|the girl|the boy|the actor|the actress|that girl|that guy|that actor|the other|the director|directors|producers|directors|actors|actresses|heros|heroines|leads|celebrity|the lead|the kid|the child|childs|kids|girls|talents|candidates|everyones|everybodys|all|uska|uski|uske|unka|unki|unke|is ladki|us ladki|us actor|us ladke|uss|us|usi|dusre|dusri|dusro|doosre|doosri|kisi|director|producer|heroine|hero|bachche|bachchi|bachi|tiche|ticha|tichi|tyacha|tyachi|tyache|tyancha|tyanchi|dusrya|dusryacha|dusryanchi|itar|tya|ya mulicha|sabka|sabki|sabke|baaki|baki|co actor|co star|costar|my (competitor|competition|rival)|riya*|@s)';
const contact =
  '(number|numbers|phone|mobile|mobile number|contact|contacts|contact number|cell|whatsapp|address|home address|house|location|insta|instagram|email|email id|personal (number|email|details)|direct number|residence|ghar|pata|no|nambar|aadhaar|aadhar|pan card|id proof|dob|date of birth|real age|bank details)';
export const othersContact = phrase(
  `${give} .. ${theirs} .. ${contact}|${theirs} .. ${contact} .. ${give}|what is ${theirs} .. ${contact}|whats ${theirs} .. ${contact}|where does (she|he) (live|stay)|where (she|he) (lives|stays)|${contact} of (the|her|his|that|all|other|another|everyone|every|girls|this|other|some|@)|(all|full list of|every) .. (phone )?(numbers|contacts|phones|addresses|emails|database)|(talent|artist|actor|actress|girls|kids|parents|client|clients) (ka|ke|ki|s)? ?(numbers|number|contacts|contact|database|phone|phones|addresses)( list)?|number of (the|that|this|her|him|girls|actress|actor|@)|(vo|wo|woh) .. kaha (rehti|rehta|rahti|rahta)|(kaha|kahan) (rehti|rehta|rahti|rahta) hai|kuthe rahte|kuthe rahto|kuthe rahate`,
  '(उसका|उसकी|उनका|उनकी|उस लड़की|उस लड़के|उस अभिनेत्री|उस कलाकार|दूसरे|दूसरी|दूसरों|बच्ची का|बच्ची की|बच्चे का|बच्चे की|किसी|हीरोइन|निर्देशक का|निर्माता का|@ का|@ की|सबके|सबका) .. (नंबर|नम्बर|मोबाइल|फ़ोन|फोन|पता|घर|संपर्क|इंस्टा|ईमेल|आधार)|(नंबर|पता|फ़ोन) .. (उसका|उसकी|उनका)|कहाँ रहती|कहाँ रहता|(तिचा|तिची|तिचे|त्याचा|त्याची|त्यांचा|त्यांची|त्या मुलीचा|त्या मुलाचा|त्या अभिनेत्रीचा|दुसऱ्या|दुसऱ्यांचे|इतरांचे|मुलीचा|मुलाचा|दिग्दर्शकाचा|निर्मात्याचा|हिरोईनचा|@चा|@ची|सगळ्यांचे) .. (नंबर|मोबाईल|मोबाइल|फोन|पत्ता|घर|संपर्क|क्रमांक|इन्स्टा|ईमेल|आधार)|कुठे राहते|कुठे राहतो',
);
export const ownContact = phrase(`
  my (number|contact|address|phone|mobile|email)
  (number|contact) .. my (own )?(line producer|coordinator|production manager|agent|manager
    casting director)
  (number|contact|address) (is|hai|ahe|change|update|badal*|share kar*|de dena|de do unhe)
  mera (number|no|contact|phone|pata)|mere number|maza (number|nambar)|majha number|मेरा (नंबर|पता|फ़ोन|फोन)
  माझा (नंबर|पत्ता|फोन|मोबाईल)|office (number|address|contact)|contact sheet|coordinator (ka|ki|for|number)
  number of the (coordinator|crew|ad|office)|casting office|kis email|production email|accounts
  pan (card )?(ki|copy|and|aur)|aadhaar aur|my (pan|bank)|call sheet|crew|coordinator for|pickup|gst
  invoice|process payments|your (number|office|address|contact)|aapka (number|office|address)|aapke office
  reception|helpline|studio|audition (ka|ki)|venue|location kya|shoot (ka|ki|location)|posh|emergency|वैन्यू
  ऑडिशन का|ऑडिशनचा|ऑफ़िस|ऑफिस|स्टूडियो|स्टुडिओ|शूट
`);
export const othersMoney = phrase(`
  (how much|what|kitna|kitne|kiti) .. (is|are|does|did|do|was|were) (she|he|they|the other|other|others
    @) .. (get|getting|paid|charge|charging|make|making|quote|quoting|take|taking|ask|asking|paying)
  (what|how much) (is|are|did|do|does|was|were) (you|they) (paying|pay|paid|giving|offer|offering|offered
    quote) (to )?(her|him|them|the other|others|the lead|the hero|the heroine|other|@)
  (her|his|their|others|other (actors|artists|talents|girls|candidates|actor|artist|girl)|lead|leads|heros
    heroines|co ?stars?|someone elses|competitors|everyones) .. (rate|fee|fees|quote|quotes|salary|pay
    payment|price|remuneration|budget|rates|offer)
  (rate|fee|fees|quote|pay|salary|budget|rates) (of|for) (her|him|other|others|the other|the lead|everyone
    all|another)
  (uska|uski|unka|unki|dusre|dusri|dusro|doosre|doosri|baaki|baki|heroine|hero|lead|sabka|sabki|tyacha
    tichi|ticha|tiche|tyancha|itar|dusrya|dusryanchi|dusryancha|dusryanche) .. (rate|fees|fee|paisa|paise
    payment|budget|quote|mandhan|salary)
  (usko|unko|use|unhe|dusre ko|dusro ko|baaki ko|heroine ko|hero ko|tila|tyala|tyanna|itaranna
    dusryanna) .. (kitna|kitne|kitni|kiti)
  (उसका|उसकी|उनका|उनकी|दूसरे|दूसरी|दूसरों|बाक़ी|बाकी|हीरोइन|हीरो|लीड) .. (रेट|फ़ीस|फीस|पैसा|पैसे|मेहनताना|बजट|भुगतान)
  (उसको|उसे|उनको|उन्हें|दूसरों को|बाकी को|हीरोइन को|हीरो को|बाक़ी को) .. (कितना|कितने)
  (तिचा|तिचं|तिचे|त्याचा|त्याचं|त्याचे|त्यांचं|त्यांचे|दुसऱ्या*|इतर*|बाकीच्या*|हिरोईनचं|हिरोचं) .. (रेट|मानधन|पैसे|फी|बजेट)
  (तिला|त्याला|त्यांना|इतरांना|दुसऱ्यांना|हिरोईनला|हिरोला|बाकीच्यांना) .. किती
`);
export const othersLists = phrase(`
  (what|which) (score|scores|rating|marks|rank) .. (other|others|the other|her|him)
  (photos?|profiles?|tapes?|names?) .. who (applied|auditioned|came|were (called|selected|rejected
    shortlisted))
  (tell|bata*|sanga*) .. (secretly|chupke|quietly)
  which other (agency|agencies|casting|production|productions|clients?|brands?|offices?)
  is .. (my ex|she|he) (also )?(on|in|part of) (this|the) (project|film|shoot|show|ad)|my ex
  (wo|woh|vo) (ladki|ladka|banda|actor) bhi .. (select|shortlist|final|hui|hua)
  chats? (between|with|of) .. (actor|actress|him|her|client|talent|director|them)
  (films|casting|productions|pictures|studios|entertainment|agency) (is|are|was) (paying|offering
    charging)
  did .. (casting|agency|films|productions|studios|office) (quote|offer|charge|pay|shortlist|select)
  which brands .. (casting|working)|(his|her|their) real age|mera competitor*|my competitor*|who else
  (who|which) (all )?(is|are|was|were|has|have|got|came|made|all) .. (shortlisted|auditioned|auditioning
    selected|competing|considered|applied|in the running|final|finalised|against me|rejected)
  (other|another|rival|competitor|competing|different) (casting|agency|agencys|company|companys|office
    production|team|teams|clients?|directors?|project|projects|house|workspace|brand|brands|persons?
    peoples?) .. (shortlist|list|lists|budget|notes|talent|roster|brief|briefs|rate|rates|data|auditions
    files|projects|chats|messages|database|picks|selects)
  (other|others|another|everyone elses|other candidates|other actors|rival|competitor|competitors
    other peoples|someone elses|her|his|their) .. (shortlist|status|audition|auditions|tape|tapes
    self tape|profile|profiles|feedback|notes?|chats?|messages|conversation|medical|documents
    applications?|reel)
  how many (others|girls|actors) .. (shortlisted|competing|in the)
  (other than|besides|apart from|except|except for) me|(aur|or) kitne log|(am i|i am) competing
  my competition|competition (list|who|kaun)|aur (kaun|kon|kis|kiska)
  (mere|mera|meri) (alawa|alava|siva|siway|sivay|competition|comp) .. (kaun|kon|kiska|kiski)?
  (kaun|kon) (kaun|kon|aur)( .. (shortlist|select|audition|race|list))?
  (dusre|dusri|dusro|doosre|doosri|kisi aur|unki|unka|baaki|baki|uska|uski|dusrya|itar
    itaranchi) .. (shortlist|list|tape|tapes|audition|auditions|profile|profiles|status|notes|chat
    messages|video|selftape|project|database|feedback|report)
  (mazyashivay|majhyashivay|ajun kon|aankhi kon|aanakhi kon)|leak|leaked
  read (her|his|their|other) (chat|messages)|(ye|this|that) .. (workspace|company) .. (data|talents)
  full (talent )?(database|list of talent)
  export (all|entire|whole|full) (talent|database|contacts|numbers)|dump
  और कितने लोग .. (शॉर्टलिस्ट|चुन*|सूची|ऑडिशन)|(और कौन|मेरे अलावा|मेरे सिवा|कौन कौन) .. (है|हैं|चुना*|शॉर्टलिस्ट|सूची|दौड़|आया|आए|ऑडिशन)
  (दूसरे|दूसरी|दूसरों|किसी और|अन्य|बाक़ी|बाकी|उसका|उसकी|उनका|उनकी) .. (सूची|लिस्ट|शॉर्टलिस्ट|टेप|ऑडिशन|प्रोफ़ाइल|प्रोफाइल|नोट*|चैट|मैसेज|संदेश|वीडियो
    फ़ीडबैक|स्थिति|डेटा)
  (माझ्याशिवाय|अजून कोण|आणखी कोण|कोण कोण)
  (दुसऱ्या*|इतर*|बाकीच्या*|तिची|तिचा|तिचे|त्याची|त्याचा|त्यांची) .. (यादी|लिस्ट|शॉर्टलिस्ट|टेप|ऑडिशन|प्रोफाइल|नोट*|चॅट|मेसेज|व्हिडिओ|अभिप्राय|माहिती|डेटा)
`);
export const hiddenBrand = phrase(`
  (which|what|whats|tell|name|reveal|disclose|guess|kaunsa|kaun sa|konsa|kis|kiska|kiski|kon sa|asli|real
    actual|true) .. (brand|client|company|star|hero|heroine|celebrity|actor|film|banner|product|superstar
    title) .. (really|nda|confidential|secret|tell|wont|between us|kisi ko nahi|nahi bata*|promise|hint
    name|asli|real|chhup*|actually|chupa*|bata|is it|gupt)
  (nda|confidential|secret|gopniya|gupt) .. (brand|client|film|star|title|name|tell|bata*|who|which|kaun
    hint|sanga|kon|project|director)
  (brand|client|star|film|title|director) .. (nda|confidential|secret|hint|gupt) .. (tell|bata*|who|which
    kaun|sanga|name|hint|know|wont)
  hint (do|dedo|de do|about the brand|about the client|please)|just (a |the )?(hint|first letter|name)
  first letter|i (wont|will not) tell (anyone|anybody|a soul)|wont tell (anyone|anybody)
  promise .. (not to tell|wont tell)|kisi ko nahi (bataunga|bataungi|bolunga|bolungi)
  (asli|real|actual) (brand|client|naam|name)|brand ka (asli )?(naam|nav)|kunala sangnar nahi
  konala sangnar nahi
  (unannounced|not (yet )?announced|announce nahi (hui|hua|ki|hue)|घोषित नहीं|जाहीर (झाली|झाला|झालेली|केली) नाही) .. (naam
    name|title|kya|kaun|which|what|who|नाम|क्या|कौन|नाव|काय|कोण)
  (असली|कौन सा|कौनसा|किस|कौन) .. (ब्रांड|ब्रैंड|क्लाइंट|कंपनी|स्टार|हीरो|हीरोइन|बैनर)
  (गोपनीय|एनडीए|गुप्त) .. (ब्रांड|नाम|बता*|कौन|फ़िल्म|क्लाइंट|सांगा|ब्रँड|कोण|नाव)|किसी को नहीं बता*|ब्रांड का (असली )?नाम|ब्रैंड का नाम|हिंट|इशारा दे
  (कोणता|कोणाचा|कुठला|कुठल्या|नेमका|खरा) .. (ब्रँड|ब्रॅंड|ब्रान्ड|क्लायंट|कंपनी|स्टार|हिरो|बॅनर)|ब्रँडचं (खरं )?नाव|ब्रँडचे नाव|कोणाला सांगणार नाही
  कुणाला सांगणार नाही
`);
export const faith = phrase(`
  (religion|caste|castes|gotra|sub ?caste|faith|community|hindu or muslim|muslim or hindu|brahmin|dalit
    upper caste|lower caste|surname wise|sexual orientation|gay or|is (she|he) (gay|lesbian|straight
    pregnant|single|married|muslim|hindu|christian|dalit|brahmin|divorced|virgin)|pregnan*|hiv
    medical (history|records?|report)|mental health|political|dharm|dharam|jaat|jati|jaati|biradari
    mazhab) .. (of|filter|list|give|tell|send|show|who|which|kya|kaun|bata*|dikha*|talent|actors?|artists?
    she|he|her|his|sort|only|wale|wali|ka|ki|ke|kon|sanga)
  (give|tell|send|show|share|whats|what is|need|filter by|sort by|list by|remove|exclude|only|kaun|kya
    bata*|avoid|no|check|find out) .. (religion|caste|castes|gotra|community|dharm|dharam|jaat|jati|jaati
    muslims?|dalits?|brahmins?|sexual orientation|medical (history|records?)|pregnan*|political|faith
    mazhab)
  लग्न झाल*|(मुलं|मुले) आहेत का|शादीशुदा|बच्चे हैं क्या उस*
  (धर्म|जाति|जात|मज़हब|गोत्र|समुदाय) .. (क्या|कौन|बता*|दे*|छाँट*|फ़िल्टर|सूची|दिखा*|देखकर|कोणती|कोणता|कोण|काय|सांग*|द्या|नुसार|यादी|फिल्टर)
  (उसका|उसकी|उनका|उनकी|कलाकार* का|कलाकार* की|तिची|तिचा|त्याची|त्याचा|कलाकाराची|कलाकारांची) .. (धर्म|जाति|जात|मज़हब)|गर्भवती|गरोदर|जातीनुसार|धर्मानुसार
`);
export const inside = phrase(`
  (wrote|said|noted|discussed|commented) privately|privately (about|wrote|said)
  (private|internal|confidential|hidden|casting|directors?|clients?|office|team|staff) (note|notes|comment
    comments|remark|remarks|feedback|chat|chats|messages|discussion|rating|ratings|opinion)
  what (did|does|do|has) (the )?(client|director|producer|team|casting|they|brand) (really )?(say|said
    write|wrote|think|note|noted|comment) about
  (notes|remarks|comments) (on|about) (her|him|me|the other|other|others|@)
  (client|director|producer|sir|team) ne .. (likha|kaha|bola) .. (bare|baare|about)
  (your|tumhara|aapka|tumcha|the|apna) (system )?(prompt|instructions|source code|api key|api keys
    password|passwords|token|config|configuration|training data|secret|secrets|database (password|dump
    schema|url))
  api key|source code|database (password|dump|url|access)|env file|admin (panel|password|login|access)
  log ?in as|login as|access (to )?(her|his|another|other) account|secret key
  all (the )?(data|records|chats|conversations|messages) (of|from) (other|all|every)
  (निजी|आंतरिक|गोपनीय|अंदर की|अंतर्गत|खाजगी) (नोट*|टिप्पणी*|बात*|चैट|राय|नोंद*|टिपण*|चर्चा)
  (क्लाइंट|निर्देशक|निर्माता|टीम|क्लायंट*|दिग्दर्शक*) ने .. (लिखा|कहा|बोला) .. (बारे)
  (क्लायंटने|दिग्दर्शकाने|निर्मात्याने) .. (लिहिलं|म्हटलं|सांगितलं) .. (बद्दल|विषयी)|सिस्टम प्रॉम्प्ट|पासवर्ड (क्या|बता*|काय|सांग*)|एडमिन पासवर्ड
`);
/** Their own matters, or their own project's. */
export const ownMatter = phrase(`
  my (sister|brother|friend|cousin|wife|husband|mother|son|daughter)s?
  (meri|mera|mere) (behen|bhai|dost|biwi|beti|beta)|(मेरी|मेरा|मेरे) (बहन|भाई|दोस्त|बेटी|बेटा)
  (माझी|माझा|माझ्या) (बहीण|भाऊ|मैत्रीण|मुलगी|मुलगा)
  my (own )?(shortlist|status|audition|tape|profile|rate|data|number|application|feedback|video|notes?
    project)
  my own|our (own )?(project|shortlist|list|role|brief|talent|candidates|roster|budget)
  hamare (project|role|brief)|hamari (list|shortlist)|humare project|hamara (project|brief|budget)
  apni (list|shortlist|profile|tape)|apne (project|role)
  mera (apna|status|audition|tape|data|profile|rate)|meri (apni|profile|tape|video|list|shortlist)
  amchya (project|role|yadi)|amchi (yadi|list)|mazi (mahiti|profile|tape|audition)|maza (status|data|rate)
  मेरा (अपना|स्टेटस|ऑडिशन|डेटा)|मेरी (अपनी|प्रोफ़ाइल|जानकारी|स्थिति)|हमारे प्रोजेक्ट|हमारी (सूची|लिस्ट|शॉर्टलिस्ट)|आमच्या (प्रोजेक्ट*|भूमिके*)
  आमची (यादी|लिस्ट)|माझी (माहिती|प्रोफाइल|स्थिती|ऑडिशन)|माझा (डेटा|स्टेटस)
`);
