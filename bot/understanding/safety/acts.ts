/** Who asks whom for what: deeds that decide by themselves, and plain business that sounds like them and is none. */
import { phrase, says, type Phrase } from '../spoken.ts';
import { paying } from './concepts.ts';

const schooling = phrase(`
  academy|institute|acting (camp|school|class|classes)|camp|course|classes|workshop
  grooming (session|class|classes)|grooming|bootcamp|masterclass|अकादमी|एकेडमी|अॅकॅडमी|कोर्स|वर्कशॉप|कार्यशाला|शिविर|शिबिर
  प्रशिक्षण
`);
const workForIt = phrase(`
  (role|kaam|ad|serial|film|lead|chance|work|job|director|audition) .. (milega|milegi|milenge|tabhi|pakka
    guarantee*|confirm*|only after|dila*|nahi mil*)
  (tabhi|uske bina|without (it|this)|unke|hi ad|hi kaam|hi role|direct (role|entry|kaam|work)|seedh* (kaam
    role|entry)|guaranteed? (role|work|ad|ads|entry|selection))
  सीधा .. (काम|रोल|प्रवेश)|सीधे .. (काम|रोल)|तभी .. (काम|रोल)|(काम|रोल|भूमिका|जाहिरात*) .. (पक्क*|मिलेगा|मिळेल|मिळणार)|थेट .. (काम|भूमिका)
  तरच
`);
const rupees = phrase('# (k|rs|rupees|hazaar|thousand|lakh|l|हज़ार|हजार|लाख|रुपये)|rs #|rupees #');
const sum = phrase('#|hazaar|lakh|thousand|हज़ार|हजार|लाख');
const share = phrase(`
  (half|part|a cut|percent|%|some) .. (of )?(my |the )?(fee|fees|payment|money|amount)
  (fee|fees|payment) .. (in advance|upfront)
`);
/** A stranger sells the way in. */
const broker = phrase(`
  (give|pay|send) me # .. (and|then|role|serial|film|week)
  (give|pay) me # .. (youre|you are|you will be) .. in
  my (fee|cut|charge|commission) is # .. (half|now|advance|first|upfront)|half (now|first|in advance)
  skip (all )?(the )?(rounds|round|queue|auditions?)|(setting|jugaad|approach) (hai|kara*|laga*|ho jaye*)
  (andar|inside) (contact|source)|(directly|direct) .. in front of (the )?(director|producer)|niv?esh
  निवेश (माँग*|कर*|चाहिए)|पैसे? लगाओ|लाख लगाओ|गुंतव*
`);
/** Paying in, for a step towards work; "de do" alone may be a talent asking for what is theirs. */
const payIn = phrase(`
  # .. (jama|jama kar*|karwa do|bhar do|bharna|bharo|phonepe|gpay|paytm|upi|pay kar*|transfer kar*)
  (jama|pay|bhar*) .. #|join (karo|kar lo|kare|karein) #
  # .. (is|या|इस|ह्या) (account|number|खाते*|खात्या*|नंबर*) .. (me|pe|par|में|पर|टाक*|डाल*|भर*)
  (put|enter|give|add) your card
`);
const towardsWork = phrase(`
  test|screen test|form|agreement|contract|card|agency|casting|audition|shoot|role|kaam|serial|film
  select*|final*|script|zoom|रोल|फायनल|फ़ाइनल|चयन|निवड*|ऑडिशन*|करार*|एग्रीमेंट|भूमिके*
`);
const needful = phrase('compulsory|mandatory|zaruri|a must|must|only|sirf|ज़रूरी|अनिवार्य|सक्तीच*');
const orElse = phrase(
  'tabhi|warna|varna|nahi to|nahi toh|otherwise|or else|we replace|else (we|the)|तभी|वरना|नहीं तो|तरच|नाहीतर',
);
const workPromised = phrase(`
  (kaam|role|work|serial|ad|film) .. (lag jayega|lag jaega|pakka|milega|mil jayega|ho jayega|guarantee*)
  # ?% (kaam|work|selection)|(काम|रोल) .. (लग जाएगा|पक्का|मिलेगा)|(काम|भूमिका) .. (पक्क*|मिळेल)
`);
const giving = phrase('do|de do|dena|dedo|dijiye|advance|दो|दे दो|देना|द्या|टाक|टाका');
const mine = phrase('mujhe|mera|mere|meri|maine|mujhse|my|मुझे|मेरा|मेरे|मला|माझ*|मैंने|मी');

/** Company is asked for, and called work. */
const companionship = phrase(`
  (spend|spending) .. quality time with
  be (sweet|nice|good) to (the |our |my )?(investor|financier|producer|sponsor|client|boss)
  (wants?|need*) .. company for|company for (a|the)|companion|share (a |the |his )?(room|bed|suite)
  travel with (him|sir|the producer|producer|director)|yacht
  (rich|vip) (client|clients|party|guest|guests)|private party
  (sir|saab|sahab|producer|director|unke|client) ke saath (ghum*|dinner|drinks?|trip|time|waqt|raat)
  ghumne chal*|nice to (our|the|my) (financier|producer|director|client|boss)
  if (she|you) (is|are|will be|be) (nice|friendly|good) (to|with)|साहब के साथ|सर के साथ (घूम*|रात|डिनर)|घूमने चल*
  के साथ घूम*|साहेबांसोबत|सरांसोबत (फिर*|डिनर)|फिरायला (चल*|ये*|या*)
`);
/** Little clothing, late, alone, and nobody at home to know. */
const undressing = phrase(`
  wearing only|only (a |in a )?towel|wear something (short|sexy|hot|tight|revealing)
  short (dress|clothes) pehn*|chhot* (dress|kapde) .. pehn*
  check (your )?(skin|body|figure) (for|pehle|first)|ड्रेस छोटा|छोटा ड्रेस|छोटे कपड़े पहन*|तोकडे|शरीर (देख*|दिखा*)|कपड़े बदलकर
  कपडे बदलून दाखव*
`);
const unseen = phrase(`
  (do not|dont|never) (tell|inform) (at home|home|your (parents|mother|family|husband|agent|manager))
  (without|leave|dont bring|do not bring|not bring) (your )?(mother|mom|mummy|father|parents|guardian
    manager)
  ghar (pe|par|me) (mat|na)|(mummy|maa|aai) ko (mat|na)|(आईला|आईबाबांना|पालकांना) .. (नको*|सांगू)
  (माँ|मम्मी|घर पर|घरवालों) को? .. (मत|न) (ला*|बता*)
`);
const lateRoom = phrase(`
  (11|12|1|2|3|10) (.|30)? ?(pm|am|at night) .. (room|suite|flat|hotel|house)
  (room|suite|flat|hotel) .. (11|12|1|2) ?(pm|am)|room #
`);
/** Doubt about money that is being asked of the writer. */
const doubt = phrase(`
  (am i|are we|i am|im) being (fooled|cheated|scammed|conned)
  (looks?|sounds?|seems?|feels?) (fishy|fake|shady|suspicious|scammy|wrong)|too good to be true
  is (it|this|that) (normal|legit|legal|okay|ok|usual) (that|to|for|if)|like they claim|legit (hai|or|[?])
  real [?]|genuine [?]|(sach|sahi|asli|genuine|real|legit) hai (kya|na|[?])|(jhol|gadbad) (lag*|hai)
  (धोखा|ठगी|झोल|गड़बड़) (तो|लग*|है|नहीं)|फसवणूक (तर|वाट*|आहे)
`);
const askedOfMe = phrase(`
  (want|wants|asking|asks|asked|charging|charge|take|taking|claim|claims|demand*) .. (#|for|visa|insurance
    fee|money)
  before (he|she|they) .. (send*|forward*|share*|give*)|(maang|mang) (raha|rahe|rahi)
  (pehle|पहले|आधी) .. (card|paise|fees|कार्ड|पैसे|फी)
  (bol|keh|बोल|कह) (raha|rahe|rahi|रहा|रहे|रही) .. (#|card|fees|paise)|pay (visa|the|a|for|#)
`);

const cardForSale = phrase(`
  (card|union card|cinta* card|membership|certificate) .. (ban|banwa*|banega|banao|bana*|le lo|lena)
  (कार्ड|सदस्यता) .. (बन*|बनवा*|ले)|कार्ड .. (काढ*|बनव*)
`);
const elseNoWork = phrase(`
  (uske|iske|card ke) bina .. (kaam|role|entry)|(koi )?kaam nahi (dega|milega|denge)|(उसके|इसके) बिना .. काम
  काम नहीं (मिलेगा|देगा)|त्याशिवाय .. काम|काम मिळणार नाही
`);

/** The phone or an account is handed over, under whatever pretext. */
const handedOver = phrase(`
  (install|download|open|chala*|daal*) .. (apk|anydesk|teamviewer|quicksupport|screen ?share
    screen sharing)
  (apk|app) .. (install|download) .. (sms|permission|payment|paise|screen|fees)
  (app|link) .. (sms|gallery|contacts) permission
  permission (to|for) (the |your )?(sms|messages|gallery|contacts)
  screen (share|sharing) .. (on|chalu|rakh*|karo|kar do)
  (login|log in|sign in) .. (password|passcode) .. (verify|casting|audition|link)
  link .. (login|log in|sign in) .. (password|passcode)
  (login|log in|sign in) .. (insta|instagram|gmail|facebook|bank) .. password
  (insta|instagram|gmail|facebook|email) .. (password|login) .. (verify|link|share|send|casting)
  स्क्रीन (शेयर|शेअर)|एपीके
`);
/** Money for next to nothing, which no casting office has to give. */
const easyMoney = phrase(`
  (earn|earning|earnings|income|kama*|कमा*) .. (#|daily|roz|unlimited|lakhs?)
  (roz|rozana|daily|har din|रोज़|रोज) .. (#|hazaar|हज़ार|हजार) .. (kama*|earn|कमा*)
`);
const idleWork = phrase(`
  work from home|ghar (se|baith*)|घर (से|बैठ*)|घरबसल्या|घरी बसून|part ?time
  (telegram|youtube|instagram|online) .. (task|tasks|like|likes|subscribe|video|videos)
  (like|likes|liking|subscribe) .. (youtube|video|videos|channel)|(task|टास्क) .. (pura*|complete|पूर*|पूर्ण)
  referral
`);
/** Votes, prizes and parcels for which one pays. */
const paidPrize = phrase(`
  (vote|votes|voting) .. (package|packages|pack|#|rupees|pay|buy|paise)|(buy|kharid*) .. (vote|votes)
  (contest|pageant|face of|competition|talent hunt) .. (entry )?(fee|fees|package|packages|pay)
  (parcel|courier|shipment|costume) .. (customs|held|stuck|atka*) .. (pay|duty|charge|charges|fee|#|bhar*)
  (customs|courier) (duty|charge|charges|fee|fees) .. #
  pay .. (customs|courier) .. (duty|charge|charges|fee)|(पार्सल|कूरियर|कुरियर) .. (कस्टम|छुड़ा*|अटक*|सोडव*)
`);
/** Time with somebody who decides. */
const privateTime = phrase(`
  (dinner|drinks?|wine|party|weekend|trip|holiday|time|evening|night|farmhouse) .. with (him|sir|(the|our
    my) (producer|director|financier|client|boss|investor))
  (have|take|be) .. (dinner|drinks) with
  (producer|director|financier|sahab|saab|sir|client) .. (ke saath|sobat) .. (dinner|drinks?|party|weekend
    trip|night|time)
`);
const favourable = phrase(`
  open ?minded|broad ?minded|before signing|no (need (of|for) )?audition|dont need (any )?audition
  without (any )?audition|role|lead|pakka|signing|tell (nobody|no one)|samajh(dar|daar)|kisi ko (mat|na)
  likes you|liked you|pasand
`);
/** "A little adjusting" of the person, not of dates or money. */
const yielding = phrase(`
  (thoda|thodi|thode|zara|a little|little|bit|थोड़ा|थोड़ी|थोडं|थोडी|जरा|ज़रा) .. (adjust*|compromise|co ?operate
    samjhaut*|samjhot*|tadjod|कॉम्प्रमाइज*|कॉम्प्रोमाइज*|एडजस्ट*|अॅडजस्ट*|ॲडजस्ट*|तडजोड*|समझौत*)
  be (a little |little )?(flexible|friendly|nice|co ?operative) (with|to) (sir|the (producer|director
    client)|him)
`);
const ofTerms = phrase(`
  date|dates|time|timing|timings|rate|budget|paise|fee|fees|schedule|shift|call|height|size|costume|तारीख*
  समय|रेट|पैस*|वेळ*|बजेट|बजट
`);
const someWork = phrase(
  'role|lead|film|serial|ad|kaam|work|heroine|hero|रोल|लीड|काम|भूमिका|भूमिके*|फ़िल्म|जाहिरात*|मालिका|मालिके*',
);
/** Their own shop, and no way to the work around it. */
const ownShop = phrase(`
  (hamare|humare|apne) (hi )?(studio|photographer|academy|institute|shop|vendor|designer|yaha)
  only (from|at|with|through) (us|our)
  (from|at) our (own )?(studio|photographer|academy|institute|shop|vendor) only|हमारे (ही|यहाँ)|आमच्याकडेच|आमच्याच
  आमच्याकडून
`);
const afterIt = phrase(`
  (uske|iske) (baad|bad) (hi|he)|tab (hi|he)|tabhi|only after (that|it|this)|after that only|then only
  उसके बाद ही|तभी|तब ही|त्यानंतरच|मगच|तरच|मग|नक्की|pakka|पक्का|guarantee*
`);

/** `free`: no charge is made, or the office speaks of its own business. */
export function baitAct(line: string, free: boolean): Phrase | null {
  if (!free && says(line, schooling) && says(line, sum) && says(line, workForIt)) return schooling;
  if (!free && says(line, cardForSale) && says(line, sum) && says(line, elseNoWork)) return cardForSale;
  if (!free && says(line, payIn) && says(line, towardsWork) && !says(line, mine)) return payIn;
  if (!free && says(line, needful) && says(line, orElse) && says(line, rupees) && !says(line, mine))
    return orElse;
  if (!free && says(line, workPromised) && says(line, sum) && says(line, giving) && !says(line, mine))
    return workPromised;
  if (!free && says(line, ownShop) && says(line, sum) && (says(line, afterIt) || says(line, needful)))
    return ownShop;
  if (!free && says(line, schooling) && says(line, sum) && says(line, needful) && says(line, afterIt))
    return schooling;
  if (says(line, handedOver)) return handedOver;
  if (says(line, easyMoney) && says(line, idleWork)) return easyMoney;
  if (!free && says(line, paidPrize)) return paidPrize;
  if (says(line, privateTime) && says(line, favourable)) return privateTime;
  if (says(line, yielding) && says(line, someWork) && !says(line, ofTerms)) return yielding;
  if (says(line, broker)) return broker;
  if (says(line, companionship)) return companionship;
  if (says(line, undressing)) return undressing;
  if (says(line, unseen) && (says(line, lateRoom) || says(line, undressing))) return unseen;
  return null;
}

const charges = phrase(
  'refundable|charges?|trial|fee|fees|deposit|insurance|visa|card|registration|शुल्क|फ़ीस|फीस|फी',
);

/** A talent who wonders about a demand is told of fraud by it, not committing it. */
export const doubtAct = (line: string): Phrase | null =>
  says(line, doubt) &&
  (says(line, sum) || says(line, share)) &&
  (says(line, askedOfMe) || says(line, paying) || says(line, charges))
    ? doubt
    : null;

/** Done to somebody, whatever words surround it. */
export const hurtAct = phrase(`
  (made|forced) (me|her) .. (kiss|strip|undress|sleep)
  (kiss|kissing|intimate|nude|bold) .. (wasnt|was not|isnt|not) in (the|my|her) (contract|script|agreement
    brief)
  (tell|talk|speak|report) .. (someone|somebody|anyone|to) .. about .. (what|something|bad|behaviou?r
    incident)
  (said|say|told (him|her|them)) (stop|no) .. (didnt|did not|kept|continued|wouldnt)|bad behaviou?r
  misbehav*|manhandl*|(peep*|डोकाव*|झाँक*|jhaank*) .. (changing|room|vanity|bathroom|चेंजिंग|रूम*|होता|रहा)
  (changing|चेंजिंग) .. (peep*|डोकाव*|झाँक*)|locked (us|me|him|her|them) .. (till|until|in|inside|vanity|room|and)
  locked (us|me|her|him) (in|inside)|hidden camera
  (# )?(hours|ghante|ghanto|घंटे|घंटों|तास) .. (without|bina|बिना) .. (food|water|khana|khane|rest|खाने|खाना|पानी)
  (बिना|bina) (खाने|khane|khaye|खाए) .. (रख*|rakh*)
  (complain|complaint|report) .. (comments?|behaviou?r|touch*|harass*)
  comments? .. (on|about) (my|her) (body|figure|chest|looks|weight)
  (भद्दे|गंदे|घटिया|अश्लील) (मज़ाक*|मजाक*|कमेंट*|टिप्पणि*|इशारे)
  (gande|bhadde|ghatiya) (mazak*|majak*|joke*|comment*|ishare)|haath daal*|हाथ डाल*|हात घाल*
  more than (what )?(was |we )?(rehearsed|agreed|planned|decided)
  (lap|god|godi) (pe|me|mein|par) (bitha*|bethn*|baith*)|मांडीवर बसव*|गोद में बिठा*|nahate .. (video|photo)
  (ने|उन्होंने) .. (पीटा|मारा-पीटा)
  (said|say|saying) no (and|so|to|now) .. (dropped|removed|replaced|cancelled|cut|out of)
  (dropped|removed|replaced|cut) (me|her|him) .. (refused|said no|complain*)
  (follow|following|followed|follows) (me|her)
  (mujhe|mala|hame|मुझे|मला|usko|use) .. (follow kar*|follow karto|फॉलो कर*|फ़ॉलो कर*)
  kiss* (me|her|him) .. (for real|not in|wasnt in|without (asking|warning|consent))
  (bothering|troubling|pestering|teasing|disturbing) .. (me|us|her|him|girls|actresses|juniors?|artists?
    women|kids|children)
  (tang|pareshan|परेशान|तंग) kar* .. (ladki*|artist*|mujhe|hume|unko|use)
  (ladki*|artist*|mujhe|hume|unko|usko|मुझे|लड़की*) .. (tang|pareshan|तंग|परेशान) (kar*|कर*)|पिटाई
  (मुझे|उसे|बच्चे को|बच्ची को) (पीटा|मारा)|(जाति|जात*) .. (गाली|गालियाँ|शिव्या)|जातीवरून .. शिव्या
`);

/** Business as usual: the talent is paid, or tells what they will and will not do. */
/** Sums and terms that an office haggles over with agents and studios are its daily talk, unless its own people were robbed. */
export const ofOurPeople = phrase(`
  (our|hamare|hamara|your|aapke) (name|naam|logo)|(हमारे|आपके) नाम|आमच्या नाव*|तुमच्या नाव*|fake|fraud|scam*|cheat*
  impersonat*
  (extra|extras|junior|juniors|artist|artists|talent|talents|girl|girls|ladki|ladkiyo|model|models|parent
    parents|candidate|candidates|newcomer|freshers?|कलाकार*|लड़की*|लड़कियों|मुली*|पालक*) (ko|se|ne|says|said|told
    paid|gave|was|were|is|are|has|have|complain*|bata*|ने|से|को|नी|कडून)
`);
/** New terms of a brief, given by the office: no orders to a machine. */
export const newTerms = phrase(`
  (new|fresh|latest|updated|previous|earlier|old|last) (instruction|instructions|brief|list|rate|height
    age|date|dates|budget|requirement)
  override (the |my )?(old|rate|price|date|height|brief|budget|previous)
  (you are|youre) now (handling|on|in charge|leading|responsible|part)
  disregard the (height|age|date|rate|language)
`);
export const offersContact = phrase(`
  (number|no|contact) .. (bheju|bhejun|du|dun|share karu|de du|pathvu|deu|भेजूँ|दूँ|पाठवू|देऊ)
  (shall|should|can|may) i (send|share|give) .. (number|contact)|guardian (hain|hai|aahe|is)|mere guardian
  my guardian
`);

/** Where the work is, and who of the crew helps them there: theirs to know. */
export const wayToWork = phrase(`
  (shoot|audition|set|studio|office|venue|location|fitting|workshop|rehearsal) .. (address|location|pata
    patta|pin)
  (शूट*|ऑडिशन*|सेट*|स्टूडियो*|स्टुडिओ*|ऑफिस*|ऑफ़िस*) .. (पता|पत्ता|लोकेशन)
  (costume|makeup|wardrobe|driver|transport|cab|production|location|coordinator|ad|line producer|reception
    dress) .. (contact|number)
  (contact|number) (of|for) (the )?(costume|makeup|wardrobe|driver|transport|cab|coordinator|reception
    location|office)
`);

export const plainDealing = phrase(`
  (my|mera|meri|mere|maza|mazi|majha|majhi|मेरी|मेरा|मेरे|माझी|माझा|माझे|माझं) (acting |day |per day |usual )?(fee|fees
    rate|charge|charges|फ़ीस|फीस|फी|रेट|मानधन) (to |toh |is |तो )?# (k |hazaar |thousand |lakh |हज़ार |हजार |लाख )?(hai
    is|per|a day|din|day|roz|है|आहे|प्रति|रोज़|रोज)
  (in|into|me|mein|for|में|मध्ये) (the |a |an )?(childs |kids )?(fd|fixed deposit)
  (artist|artists|talent|talents|actor|actors|girls|kids|bachcho|bachche) (ko|will get|gets|get) .. (de do
    de dena|transfer kar*|milega|milenge|#|gift|hamper)
  (token|advance|payment|signing) .. (artist|artists|talent|talents) ko
  (कलाकार*|कलाकारांना|त्यांना) .. (द्या|देऊ|मिळेल|मिळतील)|(कलाकार|कलाकारों|आर्टिस्ट) को .. (दे दो|दीजिए|मिलेगा|मिलेंगे)
  (i|main|mai|mi|मैं|मी) .. (come|aaungi|aaunga|aa jaungi|aa jaunga|yein|yeto|yete|आऊँगी|आऊँगा|येईन|येते
    येतो) .. alone
  (i will|ill|i can) come alone|(main|mai) (akele|akeli) (aa*|hi)|मैं अकेल* (आ*|ही)|मी एकट* (येईन|येते|येतो)
  (dont|do not|wont|never|not) (do|doing|ok with|okay with|comfortable with|comfortable doing) .. (bikini
    kissing|kiss|bold|intimate|nude|nudity|lingerie|swimwear|smoking)
  no (bikini|kissing|intimate|bold|nude)
  (bikini|kissing|kiss|bold|intimate|बोल्ड|चुंबन|किसिंग) .. (nahi (karti|karta|karungi|karunga)|नहीं (करती|करता|करूँगी
    करूंगी)|करणार नाही|करत नाही)
  nude (makeup|lipstick|shade|palette|heels|colou?r)
  (deposit|advance) for (the )?(location|studio|venue|costume|set)
  (meeting|meet) .. (production|client|casting|team|director) .. (and|aur|dono|sab)|koi compromise nahi
  no compromise|quality (pe|me|of)|condom (brand|ad|tvc|dvc|company)
  (dar|darr) lagta hai .. (ghod*|horse|pani|water|unchai|height|heights|kutt*|dog|dogs|camera|stage|bike
    fire|aag|swimming)
  beaten by # (marks|points|votes|runs|goals)|देहांत|निधन|passed away|expired
  (घोड़*|घोड्या*|पानी|पाण्या*|ऊँचाई|ऊंचाई|उंची*|स्टंट*|कुत्त*|कुत्र*|आग*|कैमर*|कॅमेर*|मंच|बाइक|पोह*|तैर*) .. (डर|भीती|घबर*)
  (डर|भीती) .. (घोड़*|घोड्या*|पानी|पाण्या*|ऊँचाई|उंची*|स्टंट*|कुत्त*|कुत्र*|कैमर*)
`);
