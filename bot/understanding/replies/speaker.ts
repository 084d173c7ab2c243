/** Who is answering: the talent, a parent, a manager, or someone the message was not meant for. */
import { phrase, says, type Spoken } from '../spoken.ts';
import type { ReplyReading } from '../reply.ts';

const wrong = phrase(
  'wrong (number|no|person|num|guy|contact|chat)|not the (right )?person|(you|u) have the wrong',
  '(im|i am|am) not (an |a )?(actor|actress|artist|model|talent|acting)',
  'not an (actor|actress|artist)|no one .. (by|of|called) .. name',
  'nobody .. (by|of|called) .. name|dont know any|this (is not|isnt) .. (number|phone|her|him)',
  'not (his|her|their) number|number (has )?(changed|belongs)',
  'i (run|own|have|sell|work) .. (shop|bank|store|hardware|garage|clinic|factory)',
  'who gave you (my|this) number|i think you (mean|want|meant)|someone else|mistaken',
  'meant for someone',
  'galat (number|no|insaan|aadmi|jagah|message|bande|jan)|gal(a)?t (number|no)',
  'wrong (number|no) (hai|lag)|(main|mai|me) .. (actor|actress|artist|model|kalakar) nahi',
  '(actor|actress|artist|model|kalakar) nahi (hu|hai)|is naam ka koi nahi|koi .. naam .. nahi',
  'kisi aur (ka|ko|ki) .. (number|message|bhej)|yeh .. (ka|ki) number nahi',
  'ye .. (ka|ki) number nahi|chukicha (number|manus)|chukun (ala|aala|pathavla)|rong number',
  'roung number',
  'ग़लत (नंबर|आदमी|जगह|व्यक्ति|इंसान)|गलत (नंबर|आदमी|जगह|व्यक्ति|इंसान)|रॉन्ग नंबर|राँग नंबर',
  'रॉंग नंबर|(कलाकार|अभिनेता|अभिनेत्री|एक्टर|ऐक्टर|मॉडल) नहीं|नाम का कोई .. नहीं',
  'यह .. नंबर नहीं|यह नंबर .. नहीं|किसी और का नंबर|किसी और को|चुकीचा (नंबर|माणूस|क्रमांक)',
  'चुकीच्या (माणसाला|नंबरवर|व्यक्तीला|व्यक्तीस)|चुकून',
  'मी .. (कलाकार|अभिनेता|अभिनेत्री|ऍक्टर|ॲक्टर|अॅक्टर) नाही|या नावाचं कोणी|या नावाचे कोणी',
  'नावाचं कुणी|हा .. नंबर नाही|(कलाकार|अभिनेता|अभिनेत्री) नाही',
);
const child =
  '(son|daughter|kid|child|baby|boy|girl|ward|children|twins|beta|beti|bete|bacha|bachcha|bachche|bachchi|bachi|mulga|mulgi|mulila|mulala|बेटा|बेटी|बेटे|बच्चा|बच्ची|बच्चे|मुलगा|मुलगी|मुलाला|मुलीला|मुलाचा|मुलीचा|मुलाची|मुलीची|बाळ|लेक|लेकीला|बेटे का|son*|daughter*)';
const parent =
  '(mother|father|mom|mum|mummy|mumma|mamma|dad|daddy|papa|parent|parents|guardian|maa|ma|aai|baba|pitaji|pita|mata|mami|baap|uncle|aunt|grandmother|grandfather|nani|dadi|माँ|मां|पिता|पापा|मम्मी|माता|पिताजी|आई|बाबा|वडील|पालक|अभिभावक|आजी|आजोबा|नानी|दादी|मामा|काका|चाचा|बाबांचा)';
const guardian = phrase(
  `my ${child}|our ${child}`,
  `(his|her|childs|kids|their|@s) ${parent} (here|this side|speaking|answering|replying)`,
  `${parent} (here|this side|speaking|bol raha|bol rahi|bolte|bolat*|bol|hu|hun)`,
  `(this is|im|i am|am|its|here is) (the |his |her |the childs |childs )?(@ )?${parent}`,
  `this is .. ${parent}|${parent} of`,
  `(mai|main|mi|me) .. ${parent}`,
  `(uska|uski|iska|iski|unka|unki|uske|iske) .. ${parent}( (hu|hai|bol*|here|se))?`,
  `(mera|meri|mere|hamara|hamari) .. ${parent} (bol*|message|reply)`,
  `(mera|meri|mere|hamara|hamari|hamare|maza|majha|mazi|majhi|mazya|majhya|amcha|amchi) .. ${child}`,
  `${child} (ko|ke|ki|ka|la|chi|cha) .. (leke|lekar|lau|launga|laungi|bhej*|la|le|school|exam|gheun|pathv*)`,
  '(school|exam|class|tuition|chhutti|annual) .. (bhej (payenge|paenge|denge|dunga|dungi|sakte|sakta|sakti)|bhejenge|le (aayenge|aaunga|aaungi|kar)|pathv*|gheun)',
  '(usko|isko|baby|munna|gudiya|bitiya|tila|tyala) .. (bhej (payenge|denge|dunga|dungi|sakt*)|bhejenge|le (aa*|kar)|lekar|leke|gheun|anen|anin|anto|ante|aanto|aante)',
  '(bacche|bachche|bachhe|bache|bachhi|bachchi) (ko|ka|ki|ke) .. (ma|maa|mummy|papa|pita|father|mother|school|exam|paper)',
  '(आम्ही|आम्हीच) .. (घेऊन|आणू|आणतो|पाठवतो)|हम .. (लेकर|ले) (आ*|कर)',
  '(hum|ham) .. (leke|lekar|le) (aa*|kar)|amhi .. (gheun|anu|anto)',
  '(we|i) (will|can|shall) bring (him|her|the (kid|child|boy|girl|baby))',
  '(मुलाला|मुलीला|बाळाला|बच्चे को|बेटे को|बेटी को|मुलाची|मुलीची) .. (सुट्टी|शाळा|परीक्षा|छुट्टी|स्कूल)',
  '(beti|bete|bachche|bacche|mulala|mulila) (ko )?.. (chhutti|sutti|school|shala|exam|pariksha)',
  `(मैं|में) .. ${parent}|(मेरा|मेरी|मेरे|हमारा|हमारी|हमारे) .. ${child}`,
  `(उसका|उसकी|उसके|इसका|इसकी|इनकी|इनका|बच्चे का|बच्चे की|बच्ची का|बच्ची की) .. ${parent}`,
  `${parent} (बोल|हूँ|बोल रहा|बोल रही|बोलतोय|बोलतेय|बोलत|आहे)|(मी|मि) .. ${parent}`,
  `(माझा|माझी|माझ्या|आमचा|आमची|आमच्या) .. ${child}`,
  `(त्याची|तिची|त्याचा|तिचा|त्याचे|तिचे|ह्याची|हिची) .. ${parent}`,
  '(बच्चे|बच्ची|उसे|उसको|बेटे|बेटी|बिटिया|मुन्ने) को? .. (भेज (दूँ*|दें*|सक*|पा*)|ले (आ*|कर)|ला (सक*|पा*|दूँ*)|लेकर)',
  '(त्याला|तिला|बाळाला|पोराला|पोरीला) .. (घेऊन|पाठव*|आणत*|आणू|आणेन|आणीन|सोबत)',
  '(मुलाला|मुलीला|बाळाला|लेकाला|लेकीला) .. (घेऊन|पाठव*|आण*)',
);
/** Whoever brings or sends, and names a child, is a parent: "papers hai beti ke, uske baad hi bhej paungi". */
const brings = phrase(
  'bhej (paunga|paungi|payenge|dunga|dungi|denge|sakta|sakti|sakte)|bhejenge|bhejunga|bhejungi',
  '(le|la|lekar|leke) (aaunga|aaungi|aayenge|aata|aati|jaunga|jaungi|paunga|paungi)',
  'anen|anin|aanen|gheun (yein|yeto|yete|yeu)|pathven|pathavto|pathavte',
  'भेज (पाऊँगा|पाऊँगी|पाएँगे|दूँगा|दूँगी|देंगे|सकता|सकती)|(ले|लेकर) (आऊँगा|आऊँगी|आएँगे)',
  'आणेन|आणीन|आणू|घेऊन (येईन|येतो|येते|येऊ)|पाठवेन|पाठवतो|पाठवते',
);
const anyChild = phrase(
  `${child}|मुलीसोबत|मुलासोबत|मुलीबरोबर|मुलाबरोबर|mulisobat|mulasobat|(uski|uska|uske|tichi|tyachi|tyacha) (school|exam|class|papers?)`,
);
/** A son who "is free", a name whose school gives no leave. */
const childDoes = phrase(`
  (beta|beti|bachcha|bachchi|bacha|bachi|mulga|mulgi|baby|बेटा|बेटी|बच्चा|बच्ची|मुलगा|मुलगी) .. (hota|hoti|aayega
    aayegi|aata|aati|jayega|jayegi|karega|karegi|rahega|rahegi|yeil|yeto|yete|होता|होती|आएगा|आएगी|करेगा|करेगी|रहेगा
    रहेगी|येईल|येतो|येते)
  (free|khali|busy|available) (hota|hoti|rehta|rehti) hai .. (school|class|tuition)
  (@s|his|her) (school|class teacher|teacher|exam|exams|unit test|annual day|sports day|principal)
  @ (ki|ka|ke|chi|cha|che) (school|annual day|unit test|class teacher)
`);

const agent = phrase(`
  (his|her|their|the artists|artists|actors|@s) (manager|agent|coordinator|management)
  (manager|agent|coordinator|management|agency) (here|this side|speaking|bol raha|bol rahi|bolat*|bol|hu
    hun)
  (this is|im|i am|am) .. (manager|agent|coordinator|agency|management|talent management)
  speaking (for|on behalf of)|(booking|bookings|artist|talent) (desk|team)
  (from|on behalf of) .. (agency|management|talents?|artists|casting|models|entertainment)
  on behalf of|(i|we) (manage|represent|handle)
  (managing|representing|handling) (him|her|them|the artist)
  our (artist|talent|actor|actress|model|client|girl|boy)|my (artist|client|talent)
  (speaking|replying|writing|messaging) for (him|her)
  (artist|talent) is (available|free|open|not)|team of|team here
  (main|mai|mi|me) .. (manager|agent|coordinator|agency|co ordinator)( .. (hu|bol*|ahe|se))?
  (uska|uski|unka|unki|inka|inki|artist ka|artist ki|iska|iski|tyacha|ticha|tyanchi|tyancha) .. (manager
    agent|coordinator)
  (hamara|hamari|hamare|apna|apni|humara|humari|humare|amcha|amchi|amche) (artist|talent|actor|ladka|ladki
    model)
  (agency|management) (se|madhun|tarf|kadun)|(artist|actor|talent) ki taraf se
  (manager|agent|coordinator) (hu|bol)|(agency|agent|manager|management) (side|end|desk)( se)?
  from (the )?(agency|agent|manager|managers|management) (side|end)
  (her|his|their) (fee|fees|rate|commission|dates|payment) .. (through|via|with) us
  (through|via) us|our commission
  (uski|unki|iski|inki|tichi|tyachi|tyanchi) (fees|fee|rate|dates) (hum|ham|amhi|main|mi) .. (dekh*
    sambhal*|bagh*)
  (मैनेजर|मॅनेजर|एजेंट|एजंट|प्रबंधक|समन्वयक|कोऑर्डिनेटर|को-ऑर्डिनेटर|व्यवस्थापक) (हूँ|बोल*|आहे|हूं|बोलत*)
  (मैं|मी) .. (मैनेजर|मॅनेजर|एजेंट|एजंट|प्रबंधक|समन्वयक|कोऑर्डिनेटर|व्यवस्थापक)
  (उनका|उनकी|उसका|उसकी|इनका|इनकी|कलाकार का|कलाकार की|त्यांचा|त्यांची|त्याचा|तिचा|तिची|कलाकाराचा|कलाकाराची) .. (मैनेजर|मॅनेजर|एजेंट|एजंट|प्रबंधक|समन्वयक
    कोऑर्डिनेटर|व्यवस्थापक)
  (एजेंसी|एजन्सी) (से|तर्फे|कडून|की तरफ)|(एजन्सीकडून|एजन्सीतर्फे|एजन्सीतून)
  (हमारा|हमारी|हमारे|आमचा|आमची|आमचे|आमच्या) (कलाकार|आर्टिस्ट|एक्टर|अभिनेता|अभिनेत्री|आर्टिस्टला|कलाकाराला)
`);
const talksAboutManager = phrase(
  '(my|mera|meri|mere|maza|majha|माझा|माझी|माझ्या|मेरे|मेरा|मेरी) (manager|agent|coordinator|agency|मैनेजर|मॅनेजर|एजेंट|एजंट|mgr)',
  '(talk|speak|ask|call|contact|baat|bol*|puch*) .. (my|mere|mera|meri) (manager|agent|coordinator|agency)',
);
const ownChildcare = phrase(`
  my (son|daughter|kid|child|baby|kids)s? .. (exam|school|sick|birthday|fever|wedding|function|annual
    unwell|ptm)
  (mere|meri|mera) (bete|beti|bachche|bacche|beta) (ka|ki|ke) .. (exam|birthday|janamdin|ptm|tabiyat
    function|annual)
  (mother|father|mom|mum|dad|papa|mummy|maa|aai|baba) (is|in|ki|ka|ko|se|chi|cha) .. (sick|ill|hospital
    surgery|tabiyat|bimar|operation|unwell|puch*|permission)
`);
const speaks = phrase(
  '(he|she|they|hes|shes) (is|has|can|will|cant|wont|would|does|was)|for (him|her)',
  `bring (him|her)|send (him|her)|${parent} (here|this side|speaking|bol*|hu)`,
  'bhej (dunga|dungi|denge)|(le|la|lekar|leke) (aaunga|aaungi|aayenge|aata|aati|jaunga)',
  'i (am|m) (his|her)|(uska|uski|uske|iska|iski) (papa|mummy|mata|pita|maa|baap|father|mother)',
);

export function readSpeaker(spoken: Spoken): ReplyReading['speaker'] {
  const { line } = spoken;
  if (says(line, wrong)) return 'wrong_person';
  const managerSpeaks = says(line, agent);
  if (managerSpeaks && !(says(line, talksAboutManager) && !says(line, third))) return 'agent';
  if (says(line, guardian) && !(says(line, ownChildcare) && !says(line, speaks))) return 'guardian';
  if (says(line, brings) && says(line, anyChild)) return 'guardian';
  if (says(line, childDoes) && !says(line, ownChildcare)) return 'guardian';
  return 'self';
}

const third = phrase(
  '(his|her|the artists|our) (manager|agent|artist)|manager (here|bol*|hu)',
  '(uska|uski|unka|unki) (manager|agent)|represent|on behalf of',
);
