/** Words of casting fraud: fees for work, codes and logins, intimate pictures, secret meetings, borrowed names. */
import { phrase } from '../spoken.ts';

/** A charge that no honest production makes to a talent. */
export const feeForWork = phrase(`
  # (rs |rupees )?(registration|joining|processing|verification|membership|artist card|portfolio)
  (registration|registeration|regn|joining|card|artist card|id card|membership|portfolio|processing|file
    filing|audition|entry|form|application|security|refundable|agreement|contract|stamp|stamp duty|medical
    medical test|insurance|visa|costume|dress|kit|joining kit|verification|kyc|token|booking|slot|workshop
    training|course|grooming|coaching|acting class|union|screening|shortlisting|script|reservation
    confirmation|document|documentation|courier|clearance|advance|commitment|platform|profile|listing
    promotion|photoshoot|photo shoot|makeup|hotel|travel|selection|artist registration|caution|enrolment
    enrollment|admission|legal|gst|tax|noc|police verification|background check|casting|director
    agency) (fee|fees|charge|charges|money|amount|deposit|payment|duty|pending|cost|price|paisa|paise)
  (refundable|security|token|small|initial|caution|advance) (deposit|amount|fee|payment|money)|fee|fees
  deposit|stamp duty|joining kit|charges|token|membership
  (modelling|modeling|acting|grooming|training) (course|class|workshop)|certificate|artist card
  registration|portfolio (shoot|banwa*|package)|wallet|crypto|bitcoin|usdt|film token|invest*|gift cards?
  recharge|paytm|gpay|google pay|phonepe|upi|qr( code)?|bank details|joining amount|lottery|bribe|cut
  commission upfront|shulk|phees|card banwa*
  (पंजीकरण|रजिस्ट्रेशन|पोर्टफ़ोलियो|पोर्टफोलियो|कार्ड|प्रोसेसिंग|ऑडिशन|फ़ाइल|फाइल|सुरक्षा|बीमा|मेडिकल|कोर्स|प्रशिक्षण|वर्कशॉप|नोंदणी|प्रवेश|अर्ज|टोकन|स्टाम्प
    एग्रीमेंट|करार|सदस्यता|आर्टिस्ट कार्ड|फॉर्म|फ़ॉर्म|ड्रेस|कॉस्ट्यूम|विमा|कलाकार कार्ड) (शुल्क|फ़ीस|फीस|फी|राशि|रक़म|रक्कम|पैसे|जमा|चार्ज|डिपॉज़िट|खर्च)
  शुल्क|फ़ीस|फीस|फी|डिपॉज़िट|डिपॉझिट|टोकन|अनामत|रजिस्ट्रेशन|नोंदणी|पंजीकरण|जॉइनिंग किट|पोर्टफ़ोलियो शूट|कोर्स|क्यूआर|गूगल पे|पेटीएम|फोनपे|क्रिप्टो|निवेश
  गुंतवणूक|गुंतवा|स्टाम्प ड्यूटी|कार्ड बनवा*
`);
/** Someone is told to pay. */
export const payNow = phrase(`
  pay|pays|paying|deposit|deposited|transfer|send|submit|clear|clears|remit|scan|invest|put in|complete
  pending|required|compulsory|mandatory|must|need to|has to|have to|only|just|first|before|confirms?
  activat*|unlock|to (confirm|book|block|lock|secure|proceed|start|get|receive|reserve|finali*)|today
  immediately|now|by (tonight|today|evening|#)|last (chance|date|day)|hurry|urgent|refund*|refundable
  rupees #|# (rupees|k|hazaar|rs|only)|per (person|candidate|head|girl|kid)|each
  bhejo|bhej do|bhejiye|bhejna|bhar do|bharo|bharna|bharni|bhariye|jama|dena (hai|hoga|padega)|dena|deni
  do|de do|dedo|dijiye|daal do|daalo|karo|kar do|karna|karva|karwao|lagega|lagegi|lagenge|lagte|padega
  padegi|pehle|turant|jaldi|aaj hi|abhi|zaruri|jaruri|compulsory|banwa*|le lo|join kar*|pathva|bhara
  bharava|bharavi|bharave|dya|dyava|dyavi|kara|karava|lagel|lagtil|adhi|aadhi|bharun
  भेजो|भेजिए|भेजें|भेज दो|भेज दीजिए|भर दो|भरें|भरो|भरना|भरनी|भरिए|जमा|देना|देनी|देने|दो|दे दो|दीजिए|दें|डालो|कीजिए|करें|करो|करना|कराना|लगेगा|लगेगी|लगेंगे
  पहले|तुरंत|अभी|आज|ज़रूरी|अनिवार्य|बनवा*|पाठवा|भरा|भरावी|भरावे|भरावा|भरावं|भरून|भरणं|भरणे|द्या|द्यावे|द्यावी|द्यावा|द्यावं|करा|करावे|करावी|लागेल|लागतील
  लागते|लागतो|आधी|लगेच|आजच|आत्ताच|तरच|भरल्यास|भरल्यावर|दिल्यास|दिल्यावर|#
`);
/** Why one should pay: the job. */
export const jobBait = phrase(`
  congratulation*|congrats|selected|selection|shortlisted|finali*|final|confirmed|confirm|approved|chosen
  lead|role|roles|part|film|movie|serial|ott|web series|audition|casting|slot|ad|hiring|actors?|artists?
  contract|joining|offer|tape|model|modelling|modeling|shoot|job|work|production|studio|banner
  big (banner|house|studio)|project|talent|girls|kids|parents|chance|opportunity|signing amount|callback
  brand|campaign|chun|chuna|chuni|select|pakka|kaam|mauka|bachche|bache
  चयन|चुना|चुनी|चुने|सिलेक्ट|सिलेक्शन|रोल|भूमिका|फ़िल्म|फिल्म|सीरियल|ऑडिशन|कास्टिंग|काम|मौक़ा|मौका|बधाई|पक्का|फ़ाइनल|फाइनल|लीड|सीरीज़|कलाकार|बच्चे|मॉडल
  निर्माता|निर्देशक|नाम|विज्ञापन|निवड|भूमिके*|चित्रपट*|मालिका|मालिके*|संधी|अभिनंदन|बाळ|मुला*|जाहिरात|अभिनेता|शूट|शूटिंग|करार|कॉन्ट्रॅक्ट|प्रोजेक्ट
`);
/** The sentence says there is no charge, or pays the talent. */
export const noFee = phrase(`
  (no|zero|without|never|not|dont|do not|free of|nil
    wont) (any |a |ask |take |charge |pay |be )?(any |a |for )?(fee|fees|charge|charges|cost|money|deposit
    registration|payment)
  (fee|fees|charges|registration|deposit) (nahi|free|nil|none|zero|not)|free of cost
  (talent|artist|artists|actor|actors|you|they) (will )?(pay|pays) nothing|reimburs*
  (we|production|client|office) (will )?(pay|pays|cover|covers|give|gives|reimburse)
  paid by (production|us|client|the)|koi (fees|charge|paisa|fee) nahi
  (fees|paise|charge) nahi (lete|lagte|lagega|lagenge|dena|hai)|no charges|never (pay|charge|ask)|not pay
  dont pay|mat do|kisi ko paise (mat|na)|beware|be careful of|nobody should pay|will be paid|after wrap
  voucher|your fee|my fee|my fees|talent fee|artist fee|agency fee|day fee|our fee
  fee (is|was|of) # per day
  (कोई|किसी) (शुल्क|फ़ीस|फीस|पैसा) नहीं|शुल्क नहीं|फ़ीस नहीं|फीस नहीं|मुफ़्त|निःशुल्क|निशुल्क|शुल्क नाही|फी नाही|पैसे लागत नाहीत|मोफत|विनामूल्य|पैसे मत दो
  पैसे देऊ नका|पैसे न दें|पैसे (न|मत|ना) (दे|दें|दो|देना)|फी घेत नाही|शुल्क घेत नाही
`);
export const secrets = phrase(`
  blank (signed )?cheque|signed blank|otp|o t p|one time password|cvv|upi pin|atm pin|pin number
  netbanking|net banking|internet banking|card number|debit card|credit card (number|details)
  bank (login|password|otp|pin)|password|login (id|details)|verification code|aadhaar otp|6 digit code
  six digit code|ओटीपी|पासवर्ड|पिन नंबर|यूपीआई पिन|एटीएम|नेट बैंकिंग|नेटबैंकिंग|सीवीवी|कार्ड नंबर|नेटबँकिंग|anydesk|teamviewer
  screen share app
`);
export const handOver = phrase(`
  share|send|give|tell|forward|type|enter|provide|bhejo|bhej|bata*|do|de do|dijiye|dedo|dal|daalo|pathva
  sanga|dya|भेज*|बता*|दो|दीजिए|दें|साझा|पाठवा|सांगा|द्या|शेअर|शेयर|install|download
`);
export const undressed = phrase(`
  nude|nudes|naked|topless|innerwear|inner wear|undergarments?|lingerie
  without (clothes|clothing|top|any clothes|dress)|semi nude|bra|panty|panties|underwear
  private (part|parts|pics|photos|video|photo)|intimate (pics|photos|video|photo|picture|pictures)
  hot (pics|photos|video)|bold (pics|photos|video|selfie|photoshoot|photo)|sexy (pics|photos|video|selfie)
  skin (test|continuity|check)|bikini (pic|pics|photo|photos|selfie|video)
  body (check|test|scan) (photo|photos|pics|video)|strip|undress|take off|shower video|bathroom
  towel (wali |wala )?(pic|pics|photo|video)|bina (kapd*|kapde|top)|kapde (utar*|nikal*|ke bina)|nangi
  nanga|kapdya shivay|kapde kadh*
  नग्न|नंगी|नंगा|बिना कपड़*|बिना कपड़ों|कपड़े उतार*|कपड़ों के बिना|अंतर्वस्त्र*|निजी (तस्वीर*|फ़ोटो|फोटो|वीडियो)|अश्लील (फ़ोटो|फोटो|वीडियो|तस्वीर*)|इनरवियर
  न्यूड|बोल्ड (फ़ोटो|फोटो|वीडियो)|कपड्यांशिवाय|कपडे काढ*|कपड्यांविना|विवस्त्र|खाजगी (फोटो|व्हिडिओ)|अंतर्वस्त्रात*|इनरवेअर|बिकिनी (फोटो|फ़ोटो)
`);
export const picture = phrase(`
  photo|photos|pic|pics|picture|pictures|video|videos|selfie|selfies|clip|image|images|video call|cam
  reference|tape|reel|shots|फ़ोटो|फोटो|तस्वीर*|वीडियो|व्हिडिओ|सेल्फ़ी|सेल्फी|क्लिप|वीडियो कॉल|व्हिडिओ कॉल|send|bhejo|pathva|भेजो|भेजिए|पाठवा
  पाठव
`);
export const safeguards = phrase(`
  female (crew|photographer|stylist|director|staff)|intimacy coordinator|closed set|chaperone
  written consent|consent in writing|artist consent|covered|nudity rider|approved by|agent can
  fully clothed|disclosed|as per (the )?brief|no nudity|with safeguards|body double|21 +|18 +|on email
  official (mail|email)|guardian|swimwear (print|ad|brand|campaign)|swimsuits?|rider|writing
`);
export const secretMeeting = phrase(`
  (come|meet|meeting|visit|bring|stay|reach|audition|sit|spend) .. (hotel|suite|room|flat|apartment
    farmhouse|farm house|villa|resort|bungalow|private|privately|personally|alone|night|midnight|his place
    my place|house|car|drinks?)
  (hotel|suite|private room|farmhouse|farm house|resort|villa|guest house|flat) .. (come|meet|meeting
    alone|night|audition|aa|aao|aana|aaja|pm|tonight|#|mein|me|pe|par|la|madhe|ye|yaa)
  (come|aao|aa jao|aana|aaja|ye|ya|yaa) .. (alone|akele|akeli|ekti|ekta|ekatya|ekate)
  (alone|akele|akeli|ekti|ekta|ekate) .. (come|meet|aao|aana|aa|mil*|ye|bula*|bhet*|yeun)
  (होटल|सुइट|कमरे|कमरा|फ़ार्महाउस|फार्महाउस|फ्लैट|फ़्लैट|रिसॉर्ट|हॉटेल*|खोली*|रूमवर|फार्महाऊस*|फ्लॅटवर|बंगल्यावर) .. (आ*|मिल*|बुला*|रात|अकेल*|ये
    या|यावे|यायला|भेट*|एकट*|#|मीटिंग)
  (अकेली|अकेले|एकटी|एकटे|एकट्याने|एकटीने) .. (आ*|मिल*|ये|या|यावे|भेट*|भेज*)|(रात को|रात में|रात्री) .. (मिल*|आ*|बुला*|भेट*|ये|या|होटल|हॉटेल*)
`);
export const hush = phrase(`
  tell (nobody|no one|none|no body)|dont tell|do not tell
  keep (it|this) (secret|between us|quiet|private|confidential|off)
  off (slack|the record|record|whatsapp|email)|phone off|switch off (your )?phone|secret|secretly
  privately|between us|no need (to tell|of agent|for parents)
  without (your )?(parents|manager|agent|guardian|family|husband)|private(ly)?
  personal (number|order|request|meeting)|personally|no contract|kisi ko (mat|na)|mat bata*|phone band
  chupke|chup chap|chupchap|gupt|raaz|gharwalo ko (mat|na)|personal|kunala (sangu|naka)|sangu nako|gupchup
  without audition|direct (role|lead|final)|compromise|adjust|adjustment|co ?operate|favou?rs?|friendly
  open minded|broad minded|special (friend|treatment|meeting)|khush kar*|khush rakh*|samjhauta|samjhota
  tadjod|dost ban*|companion|date with|dinner with
  किसी को (मत|न|ना)|मत बता*|गुप्त|राज़|राज|छुप*|चुपचाप|फ़ोन बंद|फोन बंद|निजी|पर्सनल|समझौता|एडजस्ट|खुश (कर*|रख*)|ख़ुश (कर*|रख*)|सीधा रोल
  सीधे रोल|घरवालों को|माता पिता को मत|कोणाला (सांगू|सांगायचं)|कुणाला (सांगू|सांगायचं)|सांगू नको|सांगू नका|गुपचूप|खाजगी|खासगी|तडजोड|अॅडजस्ट|ॲडजस्ट|आईवडिलांना
  घरी सांगू|थेट रोल
`);
export const favours = phrase(`
  (keep|keeping|make|making) (him|sir|our client|the (client|financier|director|producer)) (happy|company)
  compromise|casting couch|sleep with|spend (the )?night|sexual|sugar (daddy|baby)|escort
  friends with benefits|physical|one night|intimate with|please the (producer|director)
  keep the (producer|director) happy|make (him|the director|the producer|sir|client) happy
  (producer|director|sir|client|financier) ko khush|compromise kar*|raat guzar*|raat bita*|sath sona
  saath sona|sona padega|समझौता कर*|रात गुज़ार*|रात बिता*|साथ सोना|कॉम्प्रोमाइज*|कॉम्प्रमाइज*|तडजोड*|रात्र घालव*|निर्मात्याला खुश
  दिग्दर्शकाला खुश|निर्माता को खुश|निर्देशक को खुश
`);
export const massHire = phrase(`
  hiring # (actors|people|girls|boys|cooks|drivers)
  (actors|models) .. (cooks|drivers|engineers|helpers|security)|earn # (per|daily|a day)|earn .. from home
  work from home|part time|guaranteed (role|income|work|selection)|100 % (selection|guarantee|job|confirm)
  auto confirmed|lucky draw|double your money|no (audition|experience) .. (fee|pay|deposit)|गारंटी|गॅरंटी
  पक्की नौकरी|घर बैठे|घरबसल्या
`);
/** The sender tells what was done or asked by another. */
export const toldByVictim = phrase(`
  keeps (sending|asking|calling|telling|texting|messaging) me|i was asked to
  (was|were|been) asked to (pay|come|send|deposit|transfer)
  (asked|asks|asking|told|tells|demanded|demanding|demands|wants|wanted|forced|made|requested|pressured
    charged|cheated|scammed|took|taken|threatened|messaged|called|contacted|offered|sent|giving) (me|us
    my (daughter|son|sister|friend|wife|child|kid)|a (talent|girl|junior|friend)|an? @|for)
  from (me|my (sister|friend|wife|daughter|son))
  (he|she|they|someone|somebody|one|coordinator|guy|man|people) (is |are |was |has |have |had )?(asking
    asked|asks|said|says|told|took|demanding|charging|wants|calling|messaging|using|claims|claiming|saying
    pretending|keeps|promised|offering|texted|wrote)
  i (paid|sent|gave|lost|transferred|already paid|have paid|havent|got a (call|message|mail|text))
  ive (paid|sent|lost)|should i
  is (this|it|he|she) (real|genuine|true|legit|legitimate|safe|fake|fraud|normal|ok|your|from you)
  is that (real|genuine|normal|legit|true)|are you (really )?charging
  are they (yours|your|genuine|real|with you)|do you (charge|take|ask)|what (do|should) i do
  was i (cheated|scammed)|been (scammed|cheated|duped)|using your (name|company|logo)|in your name
  from your (office|company|team|side)|claiming to be|says (he|she) is from|saying (he|she) is from
  (a )?fake (casting|coordinator|director|profile|page|number|account|id)
  report (a|this|him|her|fraud|scam|fake)|not (replying|responding|picking)|blocked me
  my (sister|friend|daughter|son|cousin) (paid|gave|was|got|lost)
  (mujhse|humse|mujhe|mere se|meri behen se|dost se|hamse|meri (friend|dost|behen|beti)|mere (dost|bete
    bhai)) .. (le liye|liye|liya|maang*|mang*|bola|bol raha|bol rahi|bole|kaha|keh raha|bula*|bheja|thag*
    loot*|diye|call|message|dhamki)
  maine .. (diye|de diye|bhej diye|bhej diya|bhara|bhare|pay|transfer)
  (usne|unhone|isne|uncle ne|sir ne) (bola|kaha|bole|bol diya)|(bolta|kehta|bolti|kehti) hai
  (du|dun|bheju|bharu|karu) (ya|ki) (nahi|na|mat)
  (kya karu|kya kare|sach hai kya|sahi hai kya|real hai kya|fraud hai kya|fake hai kya|asli hai kya
    ye sach|kya ye sahi|dena chahiye|du kya|karu kya|bharu kya|de du kya)
  (koi|ek (banda|aadmi|coordinator|insaan|ladka|number)) .. (maang*|mang*|bol raha|keh raha|bula*|bola
    naam (leke|lekar|se))
  aapke naam (se|pe|leke|lekar|ka)|aapka naam (leke|lekar|le)|tumhare naam|phone band|block kar diya
  thag liya|loot liya|paise doob
  (mazyakadun|majhyakadun|mala|majhya) .. (ghetle|magitle|magat|magto|sangitla|bolavla|bolavto)
  tumchya nava*|me kay karu|mi kay karu
  (मुझसे|हमसे|मुझे|मेरी बहन से|मेरे दोस्त से|मेरे बेटे|मेरी बेटी) .. (माँग*|मांग*|लिए|ले लिए|कहा|कह रहा|कह रहे|बोला|बोल रहा|बुला*|धमकी|ठग*|भेज*)
  मैंने .. (दिए|दे दिए|भेज दिए|भरे|भर दिए|जमा कर*)|(दूँ|दूं|भेजूँ|भरूँ|करूँ) या (नहीं|ना|न|मत)|क्या करूँ|क्या करूं|क्या यह (सच|सही|असली)
  क्या ये (सच|सही|असली)|सच है क्या|देना चाहिए|भरूँ क्या|कोई .. (माँग*|मांग*|कह रहा|बोल रहा|बुला*)|आपके नाम|आपकी कंपनी के नाम
  एक (आदमी|व्यक्ति|लड़का) .. (माँग*|मांग*|कह*|बोल*|बुला*)|ठग लिया|फ़ोन बंद है|फोन बंद आ
  (माझ्याकडून|आमच्याकडून|मला|माझ्याकडे|आम्हाला|माझ्या (मुली|मुला|बहिणी|मैत्रिणी)*) .. (माग*|घेतले|सांग*|बोलाव*|म्हण*|धमक*|फसव*|पाठव* म्हण*)
  मी .. (दिले|भरले|पाठवले|भरलेत|दिलेत)|(देऊ|भरू|पाठवू) (की|का) नको|काय करू|काय करावं|हे खरं आहे का|हे खरे आहे का|खरं आहे का|भरू का|देऊ का
  द्यावे का|द्यायचे का|(तुमचाच|तुमचीच|तुमचा|तुमची) .. आहे का|तुमच्या नावाने|तुमच्या नावाखाली|तुमच्या कंपनीच्या नावाने|तुमचं नाव सांगून|तुमचे नाव
  कोणीतरी .. (माग*|सांग*|बोलाव*|म्हण*)|एक माणूस .. (माग*|सांग*|बोलाव*|म्हण*)|फसवलं|फसवले|फसवणूक झाली|फोन बंद येतो|फोन बंद आहे
`);
