/** What people of the trade do and ask, in their words; each intent is made of some of these. */
import { phrase } from '../spoken.ts';

export const changed = phrase(`
  change|changed|changes|update|updated|edit|revise|revised|correction|correct|modify|amend|moved|shifted
  shift|push|pushed|postponed|preponed|extend|extended|increase|increased|reduce|reduced
  make (it|the|that|this|them)|instead of|now|no longer|not anymore|actually|swap|replace|rename|bump
  raise|lower|widen|relax|scrap|cut|add|remove|drop|badal*|badla*|kar do|kardo|karo|kar dijiye|kar dena
  hata do|hatao|badhao|badha do|ghatao|ki jagah|ke badle|ab|abhi nahi|sudhar*|jod do|nahi chahiye
  बदल*|बदलाव|कर दो|कर दीजिए|करो|कीजिए|अब|की जगह|बढ़ा*|घटा*|हटा*|जोड़*|सुधार*|के बजाय|आगे|नहीं|करा|करून|आता|ऐवजी|वाढव*|कमी करा|बदला|सुधारणा
  दुरुस्त*|काढा|काढून टाका|पुढे ढकल*|लागू|kara|badla|aivaji|ata|vadhva|kadha|durust*
`);
export const field = phrase(`
  (the )?(brief|age|age range|budget|rate|fee|pay|shoot date|shoot dates|shoot days|shoot|location|city
    usage|gender|language|languages|height|call time|number of days|schedule|dates|role name|venue
    description|script|deadline|character name|count|wardrobe|skills?|look)
  (role|brief) (me|mein|ka|ki|ke|madhe|chi|cha|che)|wale (role|brief)|wali (role|brief)|umar|umr|tareekh
  tarikh|jagah|bhasha|(role|bhumika|kirdar) .. (me|mein|madhe)|requirement
  भूमिका|ब्रीफ|ब्रीफ़|उम्र|बजट|तारीख़|तारीख|शूट|जगह|भाषा|क़द|दिन|रोल|मेहनताना|शहर|भूमिकेचं|भूमिकेचा|भूमिकेची|भूमिकेत|भूमिकेसाठी|वय|वयोगट|बजेट|मानधन|शूटची
  शूटचा|ठिकाण|उंची|दिवस|भाषेची|यूसेज|रोलचं|रोलची|रोलमध्ये
`);
export const erases = phrase(`
  deleted?|removed|deletion|removal|erased?|delete|erase|remove|wipe|clear|destroy|purge|get rid|forget
  scrub|hata*|mita*|delete karo|delete kar|nikal*|saaf karo|uda do|udao|bhool jao|pusun|kadhun|nasht|हटा*
  मिटा*|डिलीट|नष्ट|भूल|पुसून|पुसा|काढून|काढा|निकाल*|विसर*|मिटव*|हटवा
`);
export const data = phrase(`
  data|details|information|info|records?|history|profile|account|photos|pics|photo|videos?|tapes?
  self ?tapes?|messages|chats?|file|files|everything|jankari|jaankari|khata|mahiti|sab kuch|number
  documents|aadhaar|aadhar|pan|डेटा|डाटा|जानकारी|रिकॉर्ड|प्रोफ़ाइल|प्रोफाइल|फ़ोटो|फोटो|वीडियो|व्हिडिओ|माहिती|खाता|खातं|नोंद|नोंदी|सब कुछ|सगळं|सगळी
  अकाउंट|इतिहास|सेल्फ टेप|ऑडिशन टेप
`);
export const copies = phrase(`
  copy|export|download|downloadable|file|pdf|csv|excel|zip|email me|send me|give me|mail me|print ?out
  prati|ek file|bhej*|bhejo|de do|pathva|pathav|mil sakt*|milega|milel|एक्सपोर्ट|निर्यात|डाउनलोड|प्रति|प्रत|कॉपी|फ़ाइल
  फाइल|भेज*|दे दो|दीजिए|पाठव*|मिळेल|द्या|मिल सकती|मिलेगी
`);
export const persist = phrase(`
  stored|saved|kept|keep|have|hold|know|remember|recorded|on file|save|collect|collected|likha|pata|jaante
  jante|janta|yaad|store|rakha|rakhi|रखा|रखी|पता|जानते|जानकारी|याद|लिखा|सेव|माहिती|ठेवली|ठेवलं|माहीत|साठव*|नोंद
`);
export const human = phrase(`
  human|person|someone|somebody|people|agent|executive|team member|real person|actual person
  casting director|staff|manager|coordinator|insaan|insan|aadmi|banda|bande|kisi se|team
  office (me|wale|valyan)|manus|mansashi|manasashi|manushya|sir se|madam se|इंसान|इनसान|आदमी|व्यक्ति|किसी से|टीम|माणूस
  माणसाशी|माणसाशीच|माणसाला|व्यक्तीशी|टीमशी|कोणाशी|कुणाशी|कोणीतरी|असली|खऱ्या|ऑफ़िस
`);
export const talks = phrase(`
  talk|speak|connect|call|transfer|chat|contact|reach|put me|get me|pass me|hand|baat|bat|bolna|bolu|bolav
  bola*|bolaycha|bolaychay|sampark|jodo|connect|phone|बात|बोल*|जोड़*|मिलवा*|संपर्क|बोलायचं|बोलायचे|बोलू|जोडून|बोलणं|कॉल
`);
export const paid = phrase(`
  payment|payments|paid|pay|money|cheque|check|transfer|transferred|invoice|tds|gst|bank|account|fees|fee
  amount|remuneration|conveyance|convey|dues|due|balance|advance|reimbursement|settlement|upi|neft|neft
  paisa|paise|mandhan|kharcha|bill|wages|payout|पैसा|पैसे|पेमेंट|भुगतान|मेहनताना|चेक|बैंक|खाते|खात्यात|मानधन|रक्कम|बिल|इनवॉइस|टीडीएस
  कन्वेयंस|मोबदला|बाकी|बकाया|थकबाकी|पगार
`);
export const unpaid = phrase(`
  when|not (received|come|credited|got|cleared|paid|reflected|processed)|havent|hasnt|still|pending
  overdue|delayed|delay|status|due|yet|waiting|days|months|where|short|less|deducted|how long|by when
  release|credited|clear|kab|nahi (aaya|mila|aayi|mili|aaye|mile|hua|aya)|abhi tak|ab tak|kitne din|ruka
  atka|baaki|baki|kam aaya|kam aaye|kadhi|kiti divas|ala nahi|aala nahi|milala nahi|mile nahi|kata|cut
  katke
  कब|नहीं (आया|मिला|आए|मिले|आयी|हुआ)|अब तक|अभी तक|बकाया|बाकी|कितने दिन|रुका|कम|कधी|मिळ*|आला नाही|आलं नाही|आले नाहीत|मिळाले नाही|जमा|झालं नाही
  झाले नाहीत|अजून|थकले|किती दिवस|कट
`);
export const news = phrase(`
  where are we (with|on)|how is .. (going|coming)|hows .. (going|coming)|status of|progress
  did (i|it|they) (get|clear|go|like|say)|heard (anything|nothing|back)|havent heard|not heard
  any (news|update|updates|word|feedback|response|luck|result|decision)|news|update|updates|result|results
  feedback|status|heard (back|anything)|did i (get|make)
  am i (selected|shortlisted|in|still|through|out|final)|have i (been|got)|got selected|selected|made it
  what happened|whats happening|decision|outcome|finalised|confirmed yet|still (in|on|considered)
  where (do i|am i)|kya hua|ka kya hua|hua kya|selection hua|select hua|select hui|final hua|final hui
  shortlist hua|shortlist hui|ho gaya kya|hua ya nahi|koi (update|khabar|jawab|news|reply)
  kuch (pata|update|bataya)|result aaya|jawab aaya|pata chala|kay zala|kay jhala|zala ka|kahi update
  kahi kalala|nivad|nivadla
  क्या हुआ|कोई (ख़बर|खबर|अपडेट|जवाब|सूचना)|चयन|चुना|चुनी|नतीजा|नतीजे|परिणाम|सिलेक्शन|सेलेक्शन|सिलेक्ट|फ़ाइनल हुआ|फाइनल हुई|काय झालं|काय झाले|निवड
  निकाल|कळलं|काही कळलं|अपडेट|झालं का|झाली का|निर्णय|उत्तर आलं|प्रतिक्रिया|शॉर्टलिस्ट हुआ|शॉर्टलिस्ट हुई|स्टेटस|स्थिति
`);
export const roleTopic = phrase(`
  (should|do|must) i (wear|bring|prepare|carry|know|speak|learn)|wear|kya (pehn*|pehen*|lana|layu|karna)
  role|character|part|script|sides|story|scene|scenes|dialogue|dialogues|lines|director|look|costume
  wardrobe|language|accent|product|brand|ad about|brief|project|duration|screen time|details|call time
  location|venue|usage|dates|shoot days|age of|kissing|intimate|rate|budget|workshop|kirdar|kahani|bhumika
  patra|katha|nature|negative|positive|lead|kapde|rate kya|sanvad|gaana|dance|shoot kaha|shoot kab
  shoot kitne|kitne din
  किरदार|भूमिका|रोल|कहानी|स्क्रिप्ट|संवाद|पात्र|सीन|दृश्य|कपड़े|निर्देशक|भाषा|उम्र|लुक|शूट|ब्रांड|मेहनताना|बजट|भूमिके*|रोलबद्दल|कथा|गोष्ट|संहिता|दिग्दर्शक
  व्यक्तिरेखा|वेशभूषा|कपडे|भूमिकेला|जाहिरात|विज्ञापन|शूटिंग|भूमिकेबद्दल|रोलमध्ये|पोशाख
`);
export const asksAbout = phrase(`
  [?]|what|whats|which|who|how|when|where|is (it|there|the|this)|are there|does|do i|tell me|more about
  explain|details|describe|know more|can you (tell|share|explain)
  share (the )?(script|brief|details|sides)|kya|kaisa|kaisi|kaun|kitna|kitne|kaha|kab|batao|bataiye
  bata do|samjhao|samjha do|ke bare|ke baare|bare me|kay|kasa|kashi|kon|kuthe|kiti|kadhi|sanga|baddal
  क्या|कैसा|कैसी|कैसे|किस|कौन|कितना|कितने|कहाँ|कब|बताइए|बताओ|बताएँ|के बारे|समझाइए|काय|कसा|कशी|कसं|कोण|कोणता|कुठे|किती|कधी|सांगा|सांगाल|बद्दल|का
`);
export const tape = phrase(`
  self ?tapes?|tape|tapes|video|videos|intro|introduction|monologue|recording|clip|link|reel
  take (#|one|two)|slate|selftape|audition (video|tape|clip)|vdo|drive link|wetransfer|वीडियो|विडियो|व्हिडिओ|टेप
  सेल्फ टेप|सेल्फ़ टेप|परिचय|रिकॉर्डिंग|क्लिप|लिंक|इंट्रो|रील|सेल्फटेप|ओळख
`);
export const sends = phrase(`
  heres|here is|here are|sending|sent|attached|attaching|attachment|uploaded|uploading|sharing|shared
  submitting|submitted|find|did|done|recorded|shot|ye lo|ye lijiye|yeh lo|yeh rahi|ye raha|ye rahi
  yeh raha|bhej (raha|rahi|diya|di|dia|rahe)|bheja|bheji|bhej diya|kiya|banaya|dekh lo|dekh lena
  check kar*|dekhiye|le lo|lo|lijiye|pathvat|pathavla|pathavli|pathavlay|pathavtoy|pathavtey|paathavla
  ghya|hi ghya|baghun|baghaa|यह (लीजिए|रहा|रही)|ये (लीजिए|रहा|रही|लो)|भेज (रहा|रही|दिया|दी|दिए)|भेजा|भेजी|संलग्न|देख लीजिए|देखिए|पाठवत
  पाठवतोय|पाठवतेय|पाठवला|पाठवली|पाठवलं|पाठवले|जोडला|जोडली|ही घ्या|हा घ्या|घ्या|बघा|पाहा|केला आहे|केली आहे|सोबत
`);
export const profileField = phrase(`
  height|weight|kg|age|hair|beard|moustache|mustache|look|city|skills?|languages?|photos?|pics|pictures?
  portfolio|showreel|reel|number|phone|email|address|name|bio|profile|measurements?|waist|chest|instagram
  insta|experience|training|manager|agent|agency|union|card|passport|rate|day rate|location|availability
  playing age|tattoo|braces|credits|cintaa|license|dob|birth ?date|dadhi|daadhi|baal|vajan|wazan|qad|kad
  sheher|photo|umar|number|naam
  क़द|कद|वज़न|वजन|उम्र|बाल|दाढ़ी|मूँछ|फ़ोटो|फोटो|तस्वीर*|शहर|भाषा*|कौशल|नंबर|ईमेल|पता|नाम|प्रोफ़ाइल|प्रोफाइल|पोर्टफ़ोलियो|मैनेजर|अनुभव|रेट|उंची|वजन
  वय|केस|दाढी|मिशी|फोटो|शहर|कौशल्य*|भाषा|क्रमांक|पत्ता|नाव|ओळख|मॅनेजर|लुक|किलो|पासपोर्ट|लाइसेंस|परवाना|हेयर|बाइक|घुड़सवारी|तलवारबाज़ी
`);
export const profileChange = phrase(`
  update|updated|change|changed|add|new|now|edit|correct|correction|replace|remove|shifted|moved|relocated
  learnt|learned|cut|coloured|colored|dyed|grew|grown|shaved|lost|gained|put on|joined|completed
  got (a|my|married)|finished|is now|no longer|not .. but|instead|ab|abhi|nayi|naya|naye|nae|update karo
  badal*|badla|badli|daal do|dal do|jod do|jodo|kara li|kara liya|kat*|rakh li|badha li|seekh*|sikh*
  shift ho|ho gaya|ho gayi|gaya hu|gayi hu|kam kiya|kam ho|le liya|li hai|navin|nava|navi|jhala|zala|zali
  shiklo|shikle|kapla|kaple|badala
  बदल*|अपडेट|नया|नयी|नई|नए|अब|जोड़*|डाल*|सीख*|कटवा*|कटा*|बढ़ा*|घट*|रख ली|शिफ़्ट|शिफ्ट|हो गया|हो गई|हो गयी|सुधार*|हटा*|ले लिया|नवीन|नवा
  नवी|नवे|आता|शिकलो|शिकले|शिकली|कापले|कापलेत|वाढवली|वाढवले|वाढला|वाढलं|कमी झालं|झालो|झाले|झालं|झाली|बदला|बदलला|बदलली|टाका|जोडा|राहायला|काढली
`);
export const remembers = phrase(`
  remember|note|keep in mind|for next time|next time|from now on|going forward|in future|always|never
  as a rule|prefer|prefers|preference|make a note|dont forget|bear in mind|by default|in general|usually
  only (call|send|show|message|suggest|contact|ping|share)|i (like|dislike|hate|love|dont like|only)
  we (like|dislike|prefer|dont like|never|always)|yaad rakh*|yaad rakhna|note kar*|dhyan rakh*|dhyaan
  aage se|aage|hamesha|kabhi|sirf|mujhe pasand|pasand nahi|pasand hai|agli baar|mat (dikhana|bhejna|bhejo)
  lakshat|laksat|nond|nehmi|kadhich|yapudhe
  याद रख*|ध्यान रख*|नोट कर*|आगे से|हमेशा|कभी|अगली बार|पसंद|लक्षात|लक्षात ठेवा|नोंद घ्या|नोंद|नेहमी|कधीच|यापुढे|पुढच्या वेळी|पुढच्या वेळेस|आवडत
  आवडतं|आवडते|शक्यतो|सिर्फ़|फक्त|नोट करून
`);
export const declines = phrase(`
  so pass|pass this time|pass for me|its a pass|clashes with
  (ill|i will|i|have to|will|gonna|going to|want to|need to|rather|must|im|i have decided to
    id) (have to )?(pass|skip|decline|withdraw|back out|opt out of|step|not)
  not (for me|interested|comfortable|keen|my|doing|going to|able|taking|my kind)
  (cant|cannot|wont|unable|not able) .. (do|be|take|make|audition|accept|part)|no thanks|no thank you
  thanks but|thank you but|declin*|turn .. down|withdraw*|count me out|not doing|dont want|backing out
  pull(ing)? out|say no|saying no|regret|not up for|have to refuse|refuse
  (nahi|nai) (karunga|karungi|karna|karni|karenge|kar paunga|kar paungi|ho payega|hoga|kar sakta|kar sakti
    chahiye|karta|karti|kar raha)
  mana kar|rehne do|rehne dijiye|interest nahi|interested nahi|mere (bas|liye|type) .. nahi|mujhse nahi
  mujhe nahi karna|kisi aur ko|maaf|chhod do|chhod raha|nako mala|mala nako|karaycha nahi|karaychi nahi
  karnar nahi|jamnar nahi|naahi karu|nahi jamel|nahi ji
  नहीं (करूँगा|करूँगी|करना|करनी|कर पाऊँगा|कर पाऊँगी|हो पाएगा|होगा|कर सकता|कर सकती|करना चाहता|करना चाहती|कर रहा|कर रही)|मना (कर|करता|करती)
  मेरे लिए नहीं|रहने दीजिए|रहने दो|इच्छा नहीं|रुचि नहीं|दिलचस्पी नहीं|माफ़*|छोड़ रहा|छोड़ रही|करणार नाही|करायचं नाही|करायची नाही|करायचे नाही|जमणार नाही
  मला नको|नको मला|मी नाही|माझ्यासाठी नाही|रस नाही|इच्छा नाही|करू शकत नाही|शक्य नाही|नकार|करत नाही|करता येणार नाही
`);
export const unsafe = phrase(`
  (asked|asking|asks|told|wants|wanted|demanding|demanded|demands|charging|charged|took|take|taken|paid
    made me|said) .. (money|fee|fees|deposit|# |registration|advance|payment|bribe|photos|pictures|nudes
    pics|hotel|room|alone|compromise|favou?r|otp|account)
  card fee|registration fee|misus*|using (my|your) name|bad experience|fake|fraud|scam|scammer|scammed
  cheated|cheating|duped|impersonat*|using your (name|company|logo)|in your name|your companys name
  pretending|posing as|claiming|suspicious|is this (real|genuine|legit|legitimate|true)|legit|genuine
  unsafe|uncomfortable|inappropriate|harass*|molest*|touched|touching|groped?|abus*|misbehav*|misconduct
  threat*|blackmail*|stalk*|casting couch|compromise|creepy|vulgar|obscene|nudes?|naked
  intimate (photo|photos|pics|pictures)|nude|lewd|complaint|complain
  report (a|an|him|her|this|someone|something|the)|sexual|forced|scared|private (meeting|photos)
  come alone|late night|hotel room
  (paisa|paise|fees|# |advance|registration|deposit|otp) .. (maang*|mang*|le liye|le liya|liya|liye|manga)
  maang raha|maang rahi|mang raha|maange|thag*|dhokha|dhoka|farzi|nakli|fraud|jhootha
  aapke naam (se|pe|ka)|tumhare naam|company ke naam|badtameezi|badtamizi|chhed*
  galat (tarike|jagah|harkat|message|baat)|gandi|gande|ganda|hotel (bula|me|pe|mein)|akele|akeli
  raat ko (bula|aane)|pareshan kar|dhamki|dar lag|majboor|zabardasti|compromise karne|shoshan|phaltu
  harkat|naavane|tumchya nava|paise magit|paise magto|paise magitle|fasavnuk|fasavla|tras dila|tras det
  (पैसे|रुपये|शुल्क|फ़ीस|फीस|डिपॉज़िट|पैसा) .. (माँग*|मांग*|ले लिए|लिए)|माँग रहा|माँगे|मांग रहा|ठग*|धोखा*|धोखाधड़ी|फ़र्ज़ी|फर्जी|नकली|झूठ*|आपके नाम
  आपकी कंपनी|अकेले|होटल|असहज|ग़लत (तरीक़े|जगह|हरकत|बात)|गलत (तरीके|हरकत)|छेड़*|बदतमीज़ी|शोषण|धमकी|डर लग|ज़बरदस्ती|गंदे|अश्लील|शिकायत
  परेशान कर|निजी तस्वीर*
  पैसे (माग*|मागत*|मागितले|घेतले)|फसव*|फसवणूक|बनावट|खोट*|तुमच्या नावाने|तुमच्या नावाखाली|तुमच्या कंपनीच्या|एकटं|एकटी|एकटीला|एकट्याला|हॉटेल*|अस्वस्थ
  घाबर*|भीती|त्रास (दिला|देतो|देत)|धमकी|धमक्या|अश्लील|घाणेरड*|गैरवर्तन|विनयभंग|तक्रार|जबरदस्ती|वाईट वाग*|असुरक्षित|हात लाव*|स्पर्श|नको ते
`);
export const approves = phrase(`
  approve|approved|approving|lock|locked|finalise|finalised|final|go ahead|go with|going with|book|booked
  confirm|confirmed|yes to|its a yes|green ?light|green signal|select|selected|we are good|were good
  love (him|her|them|this)|client (is )?(ok|happy|approved|loves|likes|said yes|good)
  give (it|the role|him|her)|take (him|her|them|this one)|sign|perfect for|shes the one|hes the one
  cast (him|her|them)|ok from (client|director|brand)|signed off|sign off|thumbs up|chosen|choose|picked
  done deal|isi ko|usi ko|inko hi|isko hi|ye wali done|ye wala done|done|pakka|pakka karo|final karo
  final kar|final hai|lock karo|lock kar|le lete|le lo|approve karo|manzoor|haan kar do|de do
  client ko pasand|pasand aa gaya|pasand aayi|pasand aa gayi|ok hai|final kara|pakka kara|nakki kara
  hilach|tilach|tyalach|lock kara|pasant|avadla|avadli|aavadli|thik ahe
  फ़ाइनल|फाइनल|फायनल|फ़ाइनल कर*|मंज़ूर*|मंजूर*|पक्का|पक्की|चुन लिया|चुन*|तय|लॉक|आगे बढ़*|ले लेते|ले लीजिए|इन्हीं को|इसी को|दे दीजिए|दे दो|पसंद आ
  हाँ कर|अप्रूव|बुक|नक्की|नक्की करा|निश्चित|हिलाच|तिलाच|त्यालाच|ह्यालाच|यांनाच|पसंत|आवडली|आवडला|घेऊया|ठरलं|ठरवा|मान्य|हिरवा कंदील|द्या|पुढे जा
`);
export const holds = phrase(`
  hold|holds|pencil|pencilled|penciled|pin|pinned|first refusal|first option|second option|second refusal
  1 st (hold|refusal|option|pin)|2 nd (hold|refusal|option|pin)|backup|back up|stand ?by|reserve|block
  blocked|tentative(ly)?|keep .. (waiting|warm|aside)|dont release|do not release|freeze|rok|roko|rok ke
  roke|rok lo|hold pe|hold par|hold var|thambva|thamba|rakhun theva|होल्ड|होल्डवर|पिन|पेंसिल|पेन्सिल|रोक*|रोके|ब्लॉक|राखून
  थांबव*|बैकअप|बॅकअप|स्टैंडबाय|फर्स्ट रिफ्यूज़ल|राखीव|होल्डला
`);
export const passes = phrase(`
  pass on|pass|reject|rejected|rejecting|no for
  not (right|working|suitable|a fit|our|the right|this|convinced|feeling|what|happy|him|her|fitting)
  doesnt (work|fit|suit|match)|didnt (work|like)
  too (old|young|tall|short|polished|fat|thin|fair|dark|glam|urban|loud|similar|big|small|raw|modern
    mature|soft|expensive|known)
  wrong (look|age|vibe|energy)|say no to|its a no|thats a no|its no|regret .. to|nah|drop (him|her)
  release|rule out|cross out|isn ?t (right|working)|reject karo|reject kar|mana kar|na kar do|nahi jam
  jam nahi|match nahi|suit nahi|fit nahi|pasand nahi|nahi chahiye|nahi chalega|nahi chalegi|theek nahi
  client ko nahi|jach nahi|nahi jach|isko nahi|usko nahi|nako ha|nako hi|ha nako|hi nako|nakar|naka gheu
  jamat nahi|shobhat nahi|nahi avad*
  रिजेक्ट|अस्वीकार|मना कर*|पसंद नहीं|नहीं चाहिए|नहीं चलेगा|नहीं चलेगी|नहीं जँच*|जँच नहीं|फ़िट नहीं|मेल नहीं|ठीक नहीं|नकार|नाकार*|नको|पास करो|शोभत नाही
  जमत नाही|चालणार नाही|आवडला नाही|आवडली नाही|पटला नाही|पटली नाही|योग्य नाही|बसत नाही|जुळत नाही|नामंज़ूर|नाही म्हणा|ना कह|ना बोल
`);
export const checks = phrase(`
  check|find out|ask|confirm|ping|message|is .. (free|available|around|open)
  are .. (free|available|around|open)|availability|avail|avails|avail check|available|free|open for
  whos free|dates|date|who is free|can .. (do|make)|date check|puch|pucho|poocho|puchh|puchna|puchlo
  puch lo|confirm karao|confirm karo|check karo|check karao|pata karo|khali|free hai|available hai
  date hai|dates le|vichar|vichara|vicharun|mokla|mokli|moklya|ahe ka|upalabdh
  पूछ*|पता कर*|उपलब्ध|ख़ाली|खाली|उपलब्धता|फ़्री|फ्री|चेक कर*|पुष्टि|विचार|विचारा|विचारून|मोकळा|मोकळी|मोकळे|उपलब्धता|तारखा|तारीख़ें|तपासा|तारीखें|रिकामा|रिकामी
`);
export const schedules = phrase(`
  schedule|set|set up|setup|fix|arrange|book|line up|plan|organise|slots? for
  call (them|him|her|all|everyone)|slot them|put them|rakh|rakho|rakh do|rakhwa|bula|bulao|bula lo|lagao
  laga do|lagva|fix karo|set karo|theva|thev|bolva|bolav|lava|arrange kara|रख*|बुला*|तय|लगा*|आयोजित|निर्धारित|ठेवा|ठेव
  बोलवा|बोलाव*|लावा|घ्या|घ्यायची|घेऊया|शेड्यूल|करवा*|फिक्स
`);
export const moves = phrase(`
  reschedule|rescheduled|move|moved|shift|shifted|change|changed|push|postpone|prepone
  another (day|time|slot|date)|different (day|time|slot|date)|instead of|instead|later|earlier|can we do
  swap|delay|next (day|week)|other slot|ki jagah|ke badle|badal|badlo|badalna|aage|aage badha|aage kar
  shift kar*|shift ho|dusre din|doosre din|dusra slot|kisi aur din|aivaji|pudhe|dhakla|badla|badlun|dusrya
  late aa|thoda late|बदल*|आगे|की जगह|के बजाय|दूसरे दिन|किसी और दिन|टाल*|बाद में|शिफ़्ट|शिफ्ट|ऐवजी|पुढे|ढकल*|दुसऱ्या|दुसरा|बदलून|लवकर
  उशिरा|खिसका*|स्थगित|पुढच्या|शनिवारऐवजी|@ऐवजी
`);
export const confirms = phrase(`
  confirm|confirming|confirmed|ill be there|i will be there|will be there|see you|coming|on my way
  reaching|will reach|ill come|i will come|i can make|im in|count me in|got it|noted|works for me|done
  will make it|attending|pakka|pahunch jaunga|pahunch jaungi|pahunch raha|aa jaunga|aa jaungi|aaunga
  aaungi|aa raha|aa rahi|confirm hai|theek hai|ok sir|ok mam|haan|zarur|time pe|nakki|yeto|yete|yein
  pohochto|pohochte|yetoy|yetey|chalel
  पुष्टि|पक्का|आऊँगा|आऊँगी|आ जाऊँगा|आ जाऊँगी|पहुँच*|पहुंच*|आ रहा|आ रही|ठीक है|हाँ|ज़रूर|कन्फ़र्म|कन्फर्म|समय पर|नक्की|येतो|येते|येईन|पोहोच*|पोचतो|पोचते
  येतोय|येतेय|वेळेवर|होय|चालेल|हजर
`);
export const stops = phrase(`
  stop|unsubscribe|no more|dont (message|send|text|contact|call)|do not (message|send|text|contact)
  opt out|remove me|remove my number|take me off|leave me alone|band karo|bas karo|mat bhejo|mat bhejna
  nako|list .. nahi (rehna|rahna)|बंद कर*|मत भेज*|बंद करा|पाठवू नका|परेशान मत|थांबवा|नका पाठवू|बस करो|message nako|mute
`);
export const hello = phrase(`
  hi|hii|hiii|hello|helo|hey|heya|hlo|namaste|namaskar|namaskaar|salaam|salam
  good (morning|evening|afternoon)|gm|pranam|ram ram|jai maharashtra|kaise ho|नमस्ते|नमस्कार|प्रणाम|हेलो|हैलो|हॅलो|सलाम
  राम राम|जय महाराष्ट्र|सुप्रभात|yo|new here
`);
export const help = phrase(`
  help|what can you do|what do you do
  how (do|does) (this|it|i|you|we) .. (work|start|use|register|join|begin)|how does this work
  how do i (start|use|register|join|begin|apply|sign)|how to (use|start|register|join|apply|begin)
  who are you|what (is|are) (this|you)|get(ting)? started|where do i (start|begin)|menu|commands|guide
  kya kar sakte|kya kya kar|kaise (kaam|start|shuru|use|register|join|chalta|karte|karna|karu)|madad
  shuruaat|shuru kaise|tum kaun|aap kaun|kaun ho|ye kya hai|yeh kya hai|kay karu shakta|kas vapraycha
  kasa vapraycha|madat|suruvat|tu kon|kon ahat|kay karto
  मदद|शुरुआत|शुरू कैसे|कैसे (काम|शुरू|जुड़|करूँ|इस्तेमाल|चलता)|क्या कर सकते|क्या क्या कर|आप कौन|तुम कौन|यह क्या है|मदत|सुरुवात
  कसं (वापर*|काम|सुरू|करायचं)|कसे (वापर*|काम|सुरू)|काय करू शकता|काय काय करू|तू कोण|तुम्ही कोण|हे काय आहे|सुरू कसं
`);
export const chit = phrase(`
  lol|haha*|hehe*|good night|happy (birthday|diwali|holi|new year|eid|weekend|navratri|ganesh)|merry
  how are you|hows (life|it going|you|your day)|whats up|sup|joke|weather|rain|raining|traffic|cricket
  match|ipl|movie|coffee|lunch|dinner|breakfast|bored|tired|love you|miss you|thank you so much
  thanks (a lot|so much|yaar|bot)|youre (the best|funny|cute|great|awesome)
  you are (the best|funny|cute|great|awesome|so)|nice (one|bot)|good bot
  are you (a|real|human|single|married)|birthday|congrats|congratulations|festival|gn|sleepy|hungry|song
  vada pav|hot today|monday blues|so hot|mast|bheed|garmi|thand|baarish|barish|khana kha*|kha liya
  chai pi*|chai (pi|pee|peeni|break|time)|how was your|your day|your weekend|what a (match|day|game|week)
  last night|kaisa hai|kaise ho|kaisi ho|kya haal|kya chal raha|bore|neend|mazak|baap re|bhookh|bhook
  diwali ki|mubarak|shubhkamna*|holi|ganpati|local train|jevla*|jevlas|jevlat|kasa ahes|kashi ahes
  kay chalay|kay mhantos|kay mhantes|paus|pavsa|unhala|thandi
  मौसम|बारिश|गर्मी|ठंड|चाय|खाना खा*|क्या हाल|कैसे हो|कैसी हो|कैसे हैं|मज़ाक|चुटकुला|नींद|बोर|शुभकामना*|मुबारक|दिवाली|होली|जन्मदिन|शुभ रात्रि|बाप रे|भीड़|ट्रैफ़िक
  क्रिकेट|मैच|पाऊस|ऊन|उकाडा|थंडी|चहा|जेवलास|जेवलात|जेवण|कसा आहेस|कशी आहेस|कसे आहात|काय म्हणतोस|काय म्हणतेस|काय चाललंय|विनोद|शुभेच्छा|दिवाळी|वाढदिवस
  गणपती|झोप|कंटाळा|गर्दी|सामना|भूक|भारी
`);
export const elsewhere = phrase(`
  gst rate|catering|caterer|electrician|plumber|loan|insurance|driver (ki|job|wanted|chi)|naukri
  job for (my|a)|car rental|rent|flat|1 bhk|taxi booking|train ticket|ticket book|recharge|stock
  share market|crypto|recipe|translate|homework|exam result|passport office|visa|ration
  doctor (number|appointment)|printer|laptop|wifi|capital of|prime minister|score|news today|petrol price
  wedding (photographer|hall)|sell|selling|for sale|buy|discount|offer|camera rent|light rent|equipment
  generator|tempo|costume shop|weather forecast|math|write (a|an|my) (poem|essay|letter|code)
  makeup artist|dop|cameraman|editor|sound (guy|recordist)|spot ?boy|vanity van|studio rent|location rent
  edit my video|nokri|bhadya|bhadyane|kiraya|kiraye|gaadi chahiye|bike bech|bechna|vikne|vikaycha
  नौकरी|किराया|किराए|टिकट|लोन|कर्ज़|गाड़ी बेच*|बेचना|नोकरी|भाड्याने|विकायचं|विकायची|कर्ज|ड्राइवर|ड्रायव्हर|कैमरा किराए|रेसिपी|अनुवाद|प्रधानमंत्री|राजधानी
  जीएसटी दर|इलेक्ट्रिशियन|प्लंबर|फ्लॅट|फ़्लैट|जनरेटर|टेम्पो|कॅमेरामन|कैमरामैन|मेकअप आर्टिस्ट
`);
export const finds = phrase(`
  find|search|look for|looking for someone|who (do we|all|can|knows|speaks|has|among|in our)|do we have
  have we got
  any (one|body|good|actor|actress|girl|boy|guy|female|male|talent|artist|model|kid|new|trained)|anyone
  anybody|suggest|recommend|give me (options|some|names|profiles|a few|five|#)
  show me (girls|boys|actors|actresses|men|women|kids|options|people|profiles|talent|some|someone)
  in our (database|db|roster)|get me (options|names|some)|options for|pull (out )?(profiles|options)
  references? for|dhund*|dhoond*|khoj*|koi .. (hai|h|milega|milegi|mil)|kaun hai|kisko
  hai kya (apne|apan|hamare)
  @ (wala|wali|wale|vala|vali) .. (batao|bata do|dikhao|dikha do|sujhao|suggest karo)|apne paas
  hamare paas|kiske paas|database me|options (do|dikhao|bhejo|chahiye)|shodh|shodha|shodhun|koni ahe
  kon ahe|konla yeta|ahe ka koni|apalyakade|aplyakade
  ढूँढ*|ढूंढ*|खोज*|कोई .. (है|मिलेगा|मिलेगी)|हमारे पास|अपने पास|किसे|किसको आता|सुझा*|विकल्प|शोध|शोधा|शोधून|शोधताय|कोणी आहे|कोण आहे|कुणी आहे|आपल्याकडे
  कोणाला येत*|कुणाला येत*|सुचव*|पर्याय|दिखाओ .. लोग
`);
