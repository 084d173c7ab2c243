/** Single things that reports, baits and prying speak of; alone they mean little, together they decide. */
import { phrase } from '../spoken.ts';

/** People of the trade who hold power over a talent. */
export const powerful = phrase(`
  director|directors|producer|producers|coordinator|coordinators
  casting (guy|guys|director|man|person|head|agent|assistant)|manager|photographer|photographers|assistant
  assistant director|line producer|ep|choreographer|dop|cameraman|crew|spot ?boy|spot|spot dada|light ?man
  makeup (man|dada|artist)|stylist|dressman|dress dada|designer|sir|boss|agent|financer|financier
  co ?actor|costar|co ?star|hero|actor|writer|editor|guy|man|men|people|unit|driver|guard|watchman|trainer
  coach|acting coach|teacher|fight master|owner|someone|somebody|uncle|banda|aadmi|admi|bande|dada log|log
  seth|malik|colleague|senior|seniors|team|he|they|client
  निर्देशक*|निर्माता*|डायरेक्टर*|डिरेक्टर*|प्रोड्यूसर*|प्रोड्युसर*|कोऑर्डिनेटर*|को-ऑर्डिनेटर*|समन्वयक*|मैनेजर*|मॅनेजर*|फ़ोटोग्राफ़र|फोटोग्राफर*|असिस्टेंट*|असिस्टंट*|सहायक*|कैमरामैन|कॅमेरामन*|स्पॉट*
  मेकअप*|स्टाइलिस्ट|ड्रेसमैन|ड्रेसवाला|आदमी*|एक व्यक्ति|साहब|सर|एजेंट*|एजंट*|अभिनेता*|कोई|किसी|दिग्दर्शक*|निर्मात्या*|माणूस|माणसा*|एक जण|एकाने
  साहेब*|कोणीतरी|नृत्यदिग्दर्शक*|ड्रायव्हर*|ड्राइवर*|उसने|उन्होंने|त्याने|त्यांनी|ट्रेनर|शिक्षक|लोक|लोग|युनिट*|यूनिट*|सीनियर|सिनियर
`);
export const bodily = phrase(`
  body|waist|hips?|thighs?|chest|breasts?|(my|her|his|lower) back|shoulders?|neck|lap|legs?|lips|cheeks?
  under my|my (shirt|top|dress|skirt|clothes|hair|hand|leg|bra)
  her (top|shirt|dress|skirt|clothes|hair|hand|leg|bra|waist)|what (i|she) (am|was|is|im) wearing|wearing
  figure|bra|inner|changing|undress*|remove (my|her|your|the) (top|shirt|dress|clothes|dupatta)|take off
  clothes|kamar|kapd*|jaangh|peeth|kandh*|gaal|hoth|sharir|badan|change (kar|karte|karti)|top utar*|figure
  size
  कमर*|शरीर*|बदन*|जाँघ*|जांघ*|पीठ पर|कंधे|सीने|छाती*|कपड़*|कपड्या*|कपडे|कंबर*|कमरेवर|मांडी*|अंगा*|अंगावर|पाठीव*|खांद्या*|गालाला|होंठ|साइज़|फिगर
  टॉप|दुपट्टा|केस*
`);
export const touching = phrase(`
  whisper*|filthy|touch|touches|touched|touching|hug|hugs|hugged|hugging|kiss|kissed|kissing|rub|rubs
  rubbed|rubbing|grab|grabbed|grabs|put (his|their) (hand|hands|arm|arms|arm around)
  puts (his|their) (hand|hands|arm)|hand (on|under|inside)|hands (on|under|inside)|pull|pulled|pulls|press
  pressed|pinch|pinched|caress*|fondl*|brush|brushed|cornered|pushed|slap|slapped|hit|hits|beat|squeez*
  pat|patted|lean(s|ed|ing) (on|into)|cling*|chhu|chhua|chhuta|chhune|chhuya|chua|choo|chuna|haath|hath
  lipat*|gale|pakad*|kheench*|dhakka*|ragad*|sehla*|thappad|chipak*|daba*
  छू|छुआ|छूता|छूते|छूने|छूकर|हाथ|गले|लिपट*|पकड़*|खींच*|धक्का*|रगड़*|सहला*|चिपक*|दबा*|चूम*|थप्पड़|मारा|हात|मिठी*|स्पर्श*|ओढल*|ओढत*|ढकल*
  पकड*|चिकट*|जवळ (ओढल*|घेतल*|आला)|कुरवाळ*|शिवत*|मुका|दाब*|मारल*|मारले|थोबाडीत
`);
export const privately = phrase(`
  night|nights|midnight|# am|1 am|2 am|3 am|11 pm|12 am|hotel|room|rooms|suite|farmhouse|farm house|flat
  apartment|trip|goa|lonavala|weekend|outing|vacation|car|lift|drinks?|drinking|drunk|party|dinner
  (over|for|a|on) coffee (with|together|alone|tonight|at|date)|coffee (pe|par|date|ke liye)|date|alone
  privately|private|personally
  without (my|her|his|the) (mother|father|parents|mom|mum|mummy|guardian|manager|agent|family)|video ?call
  bed|sleep|stay over|his place|his house|bungalow|locked|behind closed|raat|raat ko|akele|akeli|kamra
  kamre|gaadi|farm|daru|ghumne|ghar|saath chal*|mere saath|bistar|soja|so ja|sona|darwaza|kundi|dost ban*
  girlfriend|relationship
  रात*|होटल*|कमरे*|कमरा|अकेल*|फ़ार्महाउस|फार्महाउस|गाड़ी|पार्टी|शराब|घूमने|साथ चल*|बिस्तर|दरवाज़ा|कुंडी|निजी|वीडियो कॉल|रात्री*|अपरात्री|हॉटेल*|खोली*
  एकट*|फार्महाऊस*|गाडी*|पार्टी*|दारू*|फिरायला|सोबत चल*|दार लावल*|कडी|खासगी|व्हिडिओ कॉल|रूम*|घरी|लोणावळ*|डिनर*|बाहेर भेट*
`);
/** Work given for a favour. */
export const inReturn = phrase(`
  (part|role|job|lead|work|film|project|chance|selection|contract|ad) .. (if|only if|when|in return
    in exchange|for that|provided)
  if .. (want|need) .. (the |a |this )?(part|role|job|lead|work|film)
  (role|kaam|part|lead|film|project) (chahiye|chahie|milega|pakka|dunga|denge|dila*|de) .. |(role|kaam
    part) ke (badle|liye)
  tabhi (role|kaam|select)|in return|in exchange|return favou?r|favou?rs?|quid pro|give and take|be nice
  be friendly|cooperat*|adjust*|compromis*|samjhaut*|khush (kar*|rakh*)|make (me|him|us) happy
  if i (go|come|stay|meet|sleep|agree|cooperate|spend)
  (रोल|काम|भूमिका|फ़िल्म|फिल्म|लीड) .. (बदले|चाहिए तो|मिलेगा अगर|तभी|के लिए .. पड़ेगा|हवं असेल तर|हवी असेल तर|देतो|हवा असेल|पाहिजे असेल|मिळेल तर
    बदल्यात)
  के बदले|च्या बदल्यात|मोबदल्यात|समझौत*|तडजोड*|ख़ुश|खुश (कर*|ठेव*|रख*)|एडजस्ट*|अॅडजस्ट*|ॲडजस्ट*|कॉम्प्र*
`);
export const shaken = phrase(`
  scared|afraid|fear|shaken|cry|cried|crying|tears|nervous breakdown|panic|uncomfortable|uneasy|unsafe
  disturbed|traumati*|ashamed|humiliat*|disgust*|insult*|cant (sleep|eat|stop)
  couldnt (sleep|say|speak|move)|cant stop|everyone laughed|they laughed|laughed|froze|helpless
  what (do|should|can) (i|we) do|what to do|dont know (what|who|how)
  whom? (do|should|can) (i|we) (talk|tell|report|speak|complain)
  keep (this|it) (private|confidential|between)|in confidence|please help|help me|need help
  i want to (report|complain|talk about|tell|speak about)|incident|report|complain|complaint|complained
  complaining|something (happened|wrong|bad)|not ok|not okay|wrong with me|didnt feel right
  felt (wrong|bad|dirty|strange|weird|awkward|violated)|feel (wrong|bad|dirty|weird|awkward)|dar|darr
  ghabra*|ro|royi|rona|rone|sharm|beizzat*|kisse (bolu|kahu|baat|bol*|shikayat)|kya karu|kya kare
  kise bata*|shikayat|galat (hua|kiya|laga|lag)|kuch galat|acha nahi laga|accha nahi laga|ajeeb|gusse
  madad|help chahiye
  डर (लग*|ग*|र*)|डरी|डरा|घबरा*|रो रही|रो पड़ी|रोना|शर्म*|बेइज़्ज़त*|अपमान*|किससे (कहूँ|बोलूँ|बात)|किसे बता*|क्या करूँ|क्या करें|शिकायत
  ग़लत (हुआ|किया|लगा)|गलत (हुआ|किया|लगा)|कुछ ग़लत|कुछ गलत|अच्छा नहीं लगा|अजीब|मदद|असहज|सो नहीं|नींद नहीं|भीती|घाबर*|रडू*|रडले|लाज*|अपमान*
  कोणाला सांग*|कुणाला सांग*|काय करू|काय करावं|काय करावे|तक्रार|चुकीचं (झालं|केलं|वाटलं)|काहीतरी चुकीचं|बरं वाटलं नाही|विचित्र|मदत|अस्वस्थ|झोप लागत नाही
  झोप येत नाही|असुरक्षित
`);
export const lived = phrase(`
  i|im|me|my|mine|we|us|our|mujhe|mujhse|mere|meri|mera|maine|mai|main|hum|humko|hamari|mala|mazya|mazi|mi
  mazyashi|amhi|amchya|she (says|said|told|was|is)|her|told (me|us)
  (girl|girls|boy|kid|child|extra|extras|junior|juniors|artist|artists|actress|actor|talent|friend|sister
    daughter|son|model|dancer|dancers) (told|says|said|was|were|complained|came|is crying|informed|shared
    called)
  one of (our|the|my)|two (of|extras|girls|juniors)|ek ladki|ladkiyo|ladki ne
  meri (behen|friend|dost|beti)|(beti|behen|dost|friend|ladki|artist) (ko|ke|ne|se)
  मुझे|मुझसे|मेरे|मेरी|मेरा|मैं|मैंने|हम|हमें|हमारी|हमारे|एक लड़की|लड़कियों|लड़की ने|लड़की को|बेटी|बहन|दोस्त|मला|माझ्या*|माझी|माझे|माझा|मी|आम्ही|आम्हाला|आमच्या*
  एका मुली*|मुलींना|मुलीला|मुलींनी|मुलीने|बहीण|बहिणी*|मैत्रीण|मैत्रिणी*|तिला|तिच्या*|उसे|उसको|उसके
`);
/** It is being told, not proposed: "he said", "ne kaha", "म्हणाले". */
export const telling = phrase(`
  said|says|told|asked|asks|wanted|wants|insists?|insisted|keeps|kept|tried|trying|offered|demanded
  called me|calls me|messages me|messaged me|texts me|texted me|sends me|sent me|sending me|is sending|was
  were|has been|have been|did|made|took|ne (kaha|bola|pucha|puchha|bulaya|kiya|kaha tha)
  bol (raha|rahe|rahi)|kah raha|keh raha|keh rahe|bola|bole|kehta|kehte|bolta|bolte|puchta|puchte
  karta hai|karte hai|raha tha|rahe the|rahi thi|magitla|mhanala|mhanale|mhanto|bolla|bolto|sangitla
  ने (कहा|बोला|पूछा|बुलाया|किया)|कहा|कहता|कहते|बोला|बोलता|बोल रहा|कह रहा|पूछता|करता है|करते हैं|रखता|रहा था|रहे थे|म्हणाला|म्हणाले|म्हणतो|म्हणतात
  सांगितलं|सांगितले|विचारतो|विचारलं|बोलतो|बोलला|बोलावलं|बोलावून|करतो|करत होता|लावलं|केलं|केला|ठेवतो|नेतो|मागतो|मागतोय|मागितले
`);
export const exposed = phrase(`
  (photo|photos|pic|pics|picture|pictures|video|videos|recording|clip|clips|screenshots?) .. (of (me|us
    her|girls)|while|when|changing|green room|vanity|without|leak*|viral|upload*|post*|spread|shared
    circulat*)
  (took|taking|take|takes|taken|clicked|clicking|shot|filming|filmed|recorded|recording|upload*|leak*
    post*|circulat*|spread*|khich*|kheench*|bana*|liye|dal*|viral|click) .. (photo|photos|pic|pics|picture
    pictures|video|videos)
  (meri|mera|mere|uski|my|her|our) (photo|photos|video|videos|pictures|pics) .. (khich*|kheench*|bana*
    dal*|viral|leak*|faila*|upload*|click*|post*|shared?|use*)
  (फ़ोटो|फोटो|तस्वीर*|वीडियो|व्हिडिओ) .. (खींच*|बना*|डाल*|वायरल|लीक|फैला*|अपलोड|काढ*|काढले|टाक*|व्हायरल|पसरव*|घेत*|शूट)
`);
export const cruelty = phrase(`
  hit|hits|beat|beaten|slapped|punched|kicked|pushed|shoved|threw|abused|abuses|shouted|shouts|shouting
  screamed|yelled|yells|called me (names|ugly|fat|black|a)|called (her|us|them) (names|ugly|fat|black)
  names because|because of my (caste|religion|skin|colou?r|body|gender)|casteist|racist|mocked|mocking
  made fun|fat ?sham*|threaten*|threat|blackmail*|bully*|torture*|starved|no (food|water|break|rest)
  work(ed|ing)? (for )?(14|15|16|18|12|13|20) hours
  (child|kid|baby|minor) .. (crying|cries|cried|# hours|hungry|tired|forced|slap*|locked|not allowed)
  gaali*|gali (di|de|dete)|mara|maara|peeta|thappad|dhakka|dhamk*|chilla*|beizzat*|mazak uda*
  jaati .. (bol*|keh*|kah*|gali*|gaali*)|jaati (se|ki wajah|ke karan|pe|par)
  गाली*|गालियाँ|मारा|थप्पड़|धक्का*|धमक*|चिल्ला*|बेइज़्ज़त*|मज़ाक उड़ा*|जातिसूचक|जाति .. (कह*|बोल*|गाली)|काला कह*|मोटी कह*|शिवीगाळ|शिव्या|मारल*|मारहाण
  थोबाडीत|ढकलल*|धमक*|ओरड*|अपमान*|जातीवरून|जातीवाचक|चेष्टा|टिंगल*|रडवल*|उपाशी
`);
export const young = phrase(`
  (im|i am|shes|hes|she is|he is|aged|age|only|just|sirf|just turned) (9|10|11|12|13|14|15|16|17)
  (9|10|11|12|13|14|15|16|17) (year|years|yr|yrs|saal|sal|varsh|yo)|minor|minors|underage|child|children
  kid|kids|daughter|little girl|little boy|schoolgirl|beti|bachchi|bachi|bachcha|bachche|nabalig|mulgi
  mulila|mulgya|mulga|choti behen|behen|(९|१०|११|१२|१३|१४|१५|१६|१७) (साल|वर्ष*)|बच्ची*|बच्चा|बच्चे|बेटी*|नाबालिग|मुलगी
  मुलीला|मुलाला|अल्पवयीन|लेकी*|लहान|छोटी बहन
`);
export const money = phrase(`
  #|money|rupees|paisa|lakh|thousand|hazaar|%|amount|cash|advance|upfront|हज़ार|हजार|लाख|पैसे|पैसा|रुपये|रुपए|रक़म
  रक्कम|दहा हजार|पाँच सौ|पाचशे
`);
/** Any word that makes someone part with money. */
export const paying = phrase(`
  gave|taking|pay|pays|paid|paying|payment|deposit*|transfer*|send|sends|sending|submit*|clear|fee|fees
  charge|charges|charged|charging|cost|costs|buy|purchase|recharge|collect*|asked (me )?for|wanted|wants
  took|take|demand*|gpay|google pay|paytm|phonepe|upi|qr|link|contribut*|invest*|bhej*|bharo|bharna|bharni
  bharke|bhar do|bharne|bhare|bhariye|jama*|dena|deni|dene|denge ho|do|de do|de dijiye|lagenge|lagega
  lagegi|lage|honge|maang*|mang*|liye|le liye|magt*|magit*|bhara|bharave|dyave|dyava|karva*|karwa*|banwa*
  kharid*
  भेज*|भरो|भरें|भरना|भरने|भरनी|भरिए|भर दो|जमा|देना|देने|देनी|दीजिए|दे दो|लगेंगे|लगेगा|लगेगी|होंगे|माँग*|मांग*|लिए|ले लिए|शुल्क|फ़ीस|फीस|ख़रीद*|खरीद*
  बनवा*|पाठव*|भरा|भरावी|भरावे|द्या|द्यावे|लागतील|लागेल|मागत*|मागित*|मागतो|घेतल*|फी|ठेवायच*|ठेवावी|ठेवा|अनामत|डिपॉझिट|डिपॉज़िट|खर्च|टोकन
`);
/** Work being dangled at the reader. */
export const bait = phrase(`
  selected|selection|shortlisted|final|finali*|confirmed|chosen|congrat*|approved|passed|lead role
  your role|the role|the lead|big (web series|banner|series|film|brand|production|studio)
  get the (role|part|code|contract|script)|audition (code|pass|slot|fee|id)|script|contract|agreement
  joining|character|web series|signing (bonus|amount)|bonus|opportunity|chance|golden|guarantee*
  your daughter|your son|your child|your kid|your (fee|payment|money) is (on hold|ready|stuck)|final list
  slot booking|slot|shoot in (dubai|london|bangkok|thailand|mauritius|singapore)|passport|visa|photoshoot
  workshop|course|role (final|pakka|confirm)|selection (ho|hua)|select (ho|hua|hui)|chun liya|mauka|sapna
  lead chahiye|kaam chahiye|agreement|bachcha select|beta select|beti select
  बधाई*|चयन*|चुना*|चुन*|पक्का|फ़ाइनल|फाइनल|आपका रोल|आपकी बेटी|आपके बेटे|आपके बच्चे|बच्चे का|एग्रीमेंट|मौक़ा|मौका|सपना|लीड|हीरोइन|साइनिंग|सिलेक्ट*
  सिलेक्शन|अभिनंदन|निवड*|निवडल*|संधी*|भूमिका|भूमिकेसाठी|मालिकेत|चित्रपटात|तुमच्या मुल*|तुमची मुलगी|करार*|कलाकार कार्ड*|ऑडिशनआधी|वर्कशॉप*|स्वप्न|हिरोईन
  प्रमुख
`);
export const youDo = phrase(`
  you|your|yours|ur|u|dear|kindly|please|just|tum|tumhara|tumhari|tumhe|aap|aapka|aapki|aapke|apka|apki
  apna|tu|tula|tumcha|tumchi|tumhi|tumhala|jisko|jise|each|every (girl|artist|actor|talent)|everyone|sab
  all|आप*|तुम*|तू|तुझ*|तुला|जिसे|जिसको|हर|प्रत्येक*|सब|सर्व*|जिला|ज्याला|artists|talents|girls|parents
`);
export const machine = phrase(`
  ai|a i|bot|bots|chatbot|robot|assistant|system|llm|gpt|chatgpt|claude|gemini|model|language model
  algorithm|machine|computer|software|parser|screener|program|automation|castmatch|agent ai|ai agent
  digital assistant|एआई|एआय|ए आई|ए आय|बॉट|बॉटने|बोट|सिस्टम|सिस्टम*|सिस्टीम*|प्रणाली*|असिस्टेंट|असिस्टंट*|मशीन|कंप्यूटर|संगणक*|रोबोट
  यंत्र*|एआयने|एआईने|अल्गोरिदम|एल्गोरिदम|प्रोग्राम|सॉफ़्टवेयर|सॉफ्टवेअर
`);
/** Deeds only the desk may decide. */
export const decides = phrase(`
  (select|shortlist|approve|confirm|book|cast|hire|recommend|rank|rate|score|prefer|promote|verify|choose
    pick|favou?r|finali*|accept|prioriti*|push|boost) .. (me|my|us|our|this|him|her|profile|candidate
    first|top|highest|all|every|above|it|he|she)
  (select|selected|shortlist|shortlisted|approve|approved|confirm|confirmed|book|booked|verified) (karo
    kar do|kar|kara|kar de|me|mujhe|directly)
  (mark|set|update|change|put|treat|consider|list|place|move|show|display|give) .. (selected|approved
    booked|verified|first|top|no 1|number one|number 1|rank|score|10|100|highest|rejected|shortlisted|lead
    available|5 star|full marks|priority|union)
  (reject|delete|hide|remove|cancel|discard|drop|skip|erase|clear|exclude) .. (other|others|all|every
    everyone|rest|checks?|filters?|remaining|candidates|conflict|records?|history|auditions|auditioned|age
    height|rule|rules|competitors?)
  (ignore|skip|bypass|waive|override|disable|turn off|forget|break) .. (height|age|rule|rules|checks?
    filter|filters|consent|requirement|requirements|criteria|limit|limits|conflict|instructions?
    restrictions?|policy|safety|everything|guidelines)
  above (everyone|all|others)|(har|sab|sabhi|saare) role|pehle dikha*|sabse (upar|pehle)|lead bana*
  (baaki|baki|dusre|dusro) .. (hata*|reject|chhup*|mita*|nikaal*|nikal*|neeche)
  (mujhe|mujhko|isko|ise) .. (chun*|select|shortlist|final|le lo|rakh*|book|pehle)|grant
  (release|approve|send|increase) .. (payment|contract|rate|offer|fee)|conflict .. (mita*|hata*)
  niyam .. (bhool*|tod*)
  (मुझे|इसे|इस प्रोफ़ाइल|इसको|मला|हिला|याला|ह्याला|या प्रोफाइल*) .. (चुन*|चयन*|सिलेक्ट|शॉर्टलिस्ट|ऊपर|पहले|लीड|मुख्य|बुक|अप्रूव|रख*|निवड*|पहिल्या
    वर|प्रमुख|घ्या|ठेव*|घे|पुढे)
  (बाकी|बाक़ी|दूसरों|अन्य|सबको|इतर*|बाकीच्या*|सगळ्यांना|सर्वांना|दुसऱ्या*) .. (हटा*|रिजेक्ट|छुपा*|छिपा*|मिटा*|अस्वीकार|निकाल*|नाकार*|काढ*|लपव*|हटव*
    वगळ*|नको|नकार)
  सबसे ऊपर|सबसे पहले|पहले स्थान|हर (रोल|भूमिका)|सभी (रोल|भूमिका*)|सर्वात वर|पहिल्या क्रमांक*|प्रत्येक भूमिके*|सर्व भूमिका*
  (नियम|शर्त|उम्र|क़द|अट|अटी|वय|उंची*) .. (भूल*|अनदेखा|हटा*|तोड़*|विसर*|दुर्लक्ष*|सोड*|काढ*)
`);
/** Talking to the machine as if it had another master. */
export const newMaster = phrase(`
  (you are|youre|you will be|act as|pretend|behave|roleplay|imagine|suppose|become|consider yourself
    from now) .. (assistant|admin|administrator|unrestricted|free|developer|my|god|evil|producer|director
    no (rules|limits|restrictions)|without (rules|limits|restrictions)|human|owner|hacker)
  (i am|im|this is|its) (the |your |an |a )?(developer|admin|administrator|owner|creator|engineer
    programmer|maker|founder|ceo|support team|openai|anthropic|system|superuser|root)
  (debug|developer|admin|god|test|maintenance|sudo|unsafe|free|raw) mode
  without asking (anyone|anybody|them|permission)
  (show|tell|reveal|print|give|repeat|list|what are) .. (hidden|secret|system|your|internal
    original) .. (rules|instructions|prompt|policy|config)
  (turn off|disable|switch off|remove|bypass|skip) .. (checks?|filters?|safety|consent|restrictions|limits
    moderation|guard)
  (tum|tu|aap) (ab|aaj se|ab se) .. (mere|mera|assistant|admin|azaad|free|malik)
  (saare|sab|apne) (niyam|rule|rules) .. (bhool*|tod*|chhod*|hata*)
  main .. (developer|admin|malik|owner) (hu|hai)
  (अपने|सारे|सब|सभी) .. (नियम*|निर्देश*) .. (भूल*|तोड़*|छोड़*|हटा*)|(सगळे|सर्व|तुझे|आपले) .. (नियम*|सूचना*) .. (विसर*|मोड*|सोड*)
  मैं .. (डेवलपर|एडमिन|मालिक) (हूँ|हू)|मी .. (डेव्हलपर|अॅडमिन|ॲडमिन|मालक) .. आहे|तुम अब|तू आता|बिना (किसी से )?पूछे|कोणालाही न विचारता
`);
export const others = phrase(`
  her|his|their|him|them|she|he|they|other|others|another|else|everyone|everybody|competitor*|competition
  rival|rivals|that (girl|guy|boy|actor|actress|model|lady|man)
  the (girl|guy|boy|actor|actress|lead|hero|heroine|man|woman|model|child|kid|winner|one who|person who)
  co ?stars?|co ?actors?|lead actor|lead actress|hero|heroine|who (all|else|got|is|was)|how many
  candidates|uska|uski|uske|usko|use|unka|unki|unke|unko|unhe|dusr*|doosr*
  us (ladki|ladke|hero|actor|bande|actress)|jis|jisko|jise|baaki|baki|sabka|sabki|sabko|kis kis|kisko
  kaun kaun|kon kon|aur kaun|mere (alawa|alava|siwa|saath)|heroine|lead ko|tila|tyala|tyanna|ticha|tichi
  tiche|tyacha|tyachi|tyanche|itar|dusrya*|ajun kon|kona kona
  उसका|उसकी|उसके|उसे|उसको|उनका|उनकी|उन्हें|उनको|दूसर*|बाकी|बाक़ी|सबका|सबको|और कौन|और किस*|किस किस|किसका|किसको|मेरे अलावा|मेरे सिवा|मेरे साथ|हीरो*
  हीरोइन*|लीड*|उस (लड़की|लड़के|अभिनेत*|कलाकार|आदमी)|जिसे|जिसको|तिचा|तिची|तिचे|तिचं|तिला|त्याचा|त्याची|त्याचे|त्याला|त्यांना|त्यांचा|त्यांचे|इतर*|दुसऱ्या*|बाकीच्या*
  अजून कोण*|आणखी कोण*|कोणाकोणाला|माझ्याशिवाय|माझ्यासोबत|त्या (मुली*|मुला*|अभिनेत*)|हिरो*|हिरोईन*|मुख्य कलाकार*
`);
export const privateMatter = phrase(`
  number|numbers|phone|mobile|contact|contacts|address|home|house|live|lives|stay|stays|whatsapp|instagram
  email|paid|paying|pay|offered|offering|offer|rate|rates|fee|fees|quote|quoted|charging|charge|salary
  budget|getting|earn*|shortlisted|shortlist|auditioned|auditions?|tape|tapes|video|feedback|notes?
  remarks|comments|status|selected|rejected|medical|pregnant|planning a baby|age|real age|documents
  aadhaar|marital|married|boyfriend|husband|nambar|pata|ghar|kaha rehti|kaha rehta|rehti|rehta|paise|paisa
  kitna|kitne|de rahe|mil raha|mil rahe|shortlist kiya|bulaya|select kiya|audition diya|list|mandhan|patta
  rahte|rahato|kiti|bolavla|bolavlay|insta|dob|personal
  नंबर|नम्बर|फ़ोन|फोन|मोबाइल|मोबाईल|पता|घर|रहती|रहता|इंस्टा|रेट|फ़ीस|फीस|पैसे|पैसा|कितना|कितने|दे रहे|मिल रहा|मिल रहे|मेहनताना|बजट|शॉर्टलिस्ट|सूची
  चुना|बुलाया|ऑडिशन|टेप|वीडियो|टिप्पणी|फ़ीडबैक|उम्र|पत्ता|राहते|राहतो|मानधन|किती|देताय|देता|मिळत*|मिळणार|यादी*|निवडल*|बोलाव*|व्हिडिओ|अभिप्राय|वय|संपर्क
  आधार
`);
export const asking = phrase(`
  [?]|give|send|share|tell|show|list|need|want|get|find|reveal|what|whats|which|who|whom|how much|how many
  where|can (i|you)|could you|let me (know|see)|provide|pass|do|de|dena|dedo|de do|dijiye|bhej*|bata*
  dikha*|chahiye|kya|kaun|kitna|kitne|kaha|kiska|nikal*|nikaal*|sanga|sang|dya|pathv*|dakhav*|kon|kiti
  kuthe|hava|pahije|दो|दे|दीजिए|भेज*|बता*|दिखा*|चाहिए|क्या|कौन|किस*|कितना|कितने|कहाँ|निकाल*|बनाओ|सांगा|सांग|द्या|पाठव*|दाखव*|कोण*|किती|कुठे|हवा
  हवी|हवे|पाहिजे
`);
export const creed = phrase(`
  religion|religions|caste|castes|gotra|muslim|muslims|hindu|hindus|christian|christians|sikh|sikhs|jain
  dalit|dalits|brahmin|brahmins|upper caste|lower caste|obc|sc st|jewish|parsi|gay|lesbian
  sexual orientation|pregnant|pregnancy|planning (a )?(baby|family)|hiv
  medical (history|record|records|condition)|disability status|political|surname wise|virgin|divorced
  period date|dharm|dharam|jaat|jati|jaati|mazhab|musalman|mulsim|garbhvati|garodar|धर्म*|जाति*|जात|जातीन*|जातीच*
  मज़हब|गोत्र|मुसलमान*|मुस्लिम*|हिंदू*|दलित*|ब्राह्मण*|ईसाई|ख्रिश्चन*|गर्भवती|गरोदर*
`);
export const listed = phrase(`
  talent|talents|artist|artists|actor|actors|actress|actresses|candidate|candidates|list|girls|boys|people
  profile|profiles|file|she|he|her|his|they|shortlist|who|which|kaun|kon|filter|sort|only|exclude|avoid
  hata*|कलाकार*|अभिनेत*|लड़कियों|लड़की|सूची|कौन|उसका|उसकी|उनका|छाँट*|मुली*|यादी*|कोण*|तिची|तिचा|त्याची|त्याचा|हटा*|काढ*|वगळ*
`);
export const secretName = phrase(`
  brand|company|client|product|banner|star|hero|celebrity|film|movie|title|name|studio|platform|channel
  director|naam|ब्रांड|ब्रैंड|ब्रँड|ब्रॅंड|कंपनी|क्लाइंट|क्लायंट|फ़िल्म|फिल्म|नाम|नाव|स्टार|चित्रपट|हीरो|हिरो
`);
export const concealed = phrase(`
  secret|secrets|nda|confidential|hush|between us|wont tell|not tell|promise|i swear|just between|hint
  off the record|quietly|gupt|gopniya|raaz|kisi ko nahi|nahi bataunga|nahi bataungi|nahi bolunga
  nahi bolungi|asli|actual|really|exactly|chhup*|chhupa*|kasam|गुप्त|गोपनीय|राज़|किसी को नहीं|नहीं बताऊँग*|असली|एनडीए|कसम
  छुप*|हिंट|सांगणार नाही|खरा|खरं|नेमका|नेमकं|नेमकी|शपथ|लपव*
`);
export const told = phrase(`
  (cousin|friend|sister|brother) .. gave|promises? me|they (are )?(say|saying|said|claim|told)
  page with your|using your|called me|texted me|messaged me|dmd me|mailed me
  a (man|guy|woman|person|page|caller|number|coordinator) .. (called|calling|asked|asking|says|saying|said
    wants|wanted|messaged|texted)
  someone|somebody|got (a|this) (mail|call|message|letter|sms|link|text|dm)
  received (a|this) (mail|call|message|letter|sms|link)
  (is|are) (he|she|they|this|it) (with|from|your|yours|real|genuine|legit|fake|true|fraud|safe|one of)
  i (already |have )?(sent|paid|gave|transferred|lost|deposited)
  (juniors?|friend|sister|brother|cousin|girls?|actor|artist|extras?|roommate|talent|mother|daughter
    son) (says|said|told|paid|was (asked|cheated|charged)|got)
  one of (our|my|the)|look into (it|this)|should i
  (now|and) (his|her|their|the) (number|phone) .. (off|unreachable|blocked|dead)|switched off|blocked me
  not (answering|replying|picking)
  your (letterhead|logo|company|name|office) (name )?(is|was|on|in|asking|ke|and)?
  do you (people |guys |really )?(charge|take|ask)
  (koi|ek) (page|banda|aadmi|insaan|number|call|coordinator|ladka|agent)|aapka (logo|naam|letterhead)
  kya aap (log|logo)|aap log .. lete|wo log|woh log|unhone|usne|bol raha|maang rahe|maang raha|maange
  sach hai|asli|farzi|maine|mujhse|phone nahi uthata|phone band|block
  किसी ने|एक आदमी|एक व्यक्ति|(वो|वे|वह) (बोल|कह) (रहे|रहा)|मुझसे|मैंने|आपका (लोगो|नाम)|आपकी कंपनी|क्या आप (लोग)?|वे लोग|उन्होंने|उसने
  फ़ोन नहीं उठा*|फोन नहीं उठा*|फ़ोन बंद|फोन बंद|सच है|असली|माँगे|मांगे|ले लिए|एक जण|एका माणसा*|कोणीतरी|एक माणूस|माझ्याकडून|मी (दिले|भरले|पाठवले)
  तुमचा (लोगो|माणूस)|तुमच्या (नावा*|कंपनी*|लोगो)|तुम्ही (पैसे|फी) .. (घेता|मागता|आकारता)|खरं आहे|खरे आहे|म्हणाला|म्हणतो|मागतो*|मागत आहे|फोन उचलत नाही
  फोन बंद
`);
