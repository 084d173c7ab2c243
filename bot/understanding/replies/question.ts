/** What a reply asks back: the first real question, not a rhetorical "24 months for 15k??". */
import { phrase, says, toSpoken, type Spoken } from '../spoken.ts';
import type { ReplyReading } from '../reply.ts';

type Topic = NonNullable<ReplyReading['question']>;

const asks = phrase(
  '(saath|sath|sobat|barobar|साथ|सोबत|बरोबर) .. (sakta|sakti|sakte|सकता|सकती|सकते|शकतो|शकते|शकतात)',
  'kya|kia|kab|kaha|kahan|kidhar|kitna|kitne|kitni|kaun|kaunsa|kaunsi|konsa|konsi|kaise|kaisa',
  'kaisi|kyu|what|whats|when|where|wheres|who|whos|whom|how|hows|which|why|is|are|was|can|could',
  'will|would|do|does|did|should|shall|may i|any|have you|has|possible|koi|kiske|kisme',
  'क्या|कब|कहाँ|किधर|कितना|कितने|कितनी|कौन|कौनसा|कौन सा|कैसे|कैसा|कैसी|क्यों|किस|किसका',
  'काय|कधी|कुठे|कुठं|किती|कोण|कोणता|कोणती|कोणतं|कोणत्या|कसं|कशी|कसा|कसे|का|ना|kay|kadhi|kuthe',
  'kuthay|kiti|kon|konta|konti|kasa|kashi|kase|ka|na|chalega|chalel|chalegi|milega|milegi|hai',
  'hoga|hogi|चलेगा|मिलेगा|मिलेगी|होगा|होगी|है|चालेल|मिळेल|मिळणार|असेल|आहे|होईल|मिळतील',
);
const strongAsk = phrase(`
  kya|kab|kaha|kahan|kitna|kitne|kitni|kaun|kaunsa|konsa|whats
  what (is|are|will|would|about|kind|time|all|exactly|role|character|brand|product|language|age)
  when (is|are|will|do|does|would)|where(s)? (is|are|will|do|exactly)?
  how (much|many|long|old|is|do|will|far)|who (is|are|will|s)
  which (brand|role|city|platform|channel|location|studio|language|director|character|product|part|place)
  is (it|there|this|that|the|travel|stay|conveyance|food)|can (i|we|you|u)|could (you|i|we)
  will (there|it|you|i|they)|do (i|you|we)|does (it|this)|tell me (about|more|the)
  share (the )?(details|brief|script|sides|budget|location|role)
  send (me )?(the )?(details|brief|script|sides|budget|location)
  details (please|bhejo|batao|bhej|do|share|dijiye|send)|more (info|information|details)
  please share
  (role|budget|rate|location|details|brief|script|paisa|payment|character|jagah|kirdar|usage) (batao
    bata do|bataiye|bata dijiye|btao|bhejo|bhej do|please|share|send|sanga|sang|bata|bhejiye|pathva)
  batao .. (role|budget|rate|location|kaha|kitna)|बताइए|बताओ|बता दीजिए|बता दो|भेजिए|भेज दीजिए
  सांगा|सांगाल का|सांगू शकाल|पाठवा|कळवा|क्या है|कितना|कितने|कहाँ|कब|कौन|काय आहे|किती|कुठे|कधी
  कोण|कसं|कसा|कशी|कोणता|कोणती|kay ahe|kiti|kuthe|kadhi|konta|konti
`);
const rhetorical = phrase(`
  (itni|itna|itne|so|too|only|just|sirf|bas|इतनी|इतना|इतक्या|एवढ्या|फक्त) .. (subah|jaldi|kam|early|low|less|long
    सुबह|कम|जल्दी|सकाळी|लवकर|कमी)
  seriously|really|are you (serious|kidding|mad)|kya yaar|kya bakwas|mazak|joke|no way
  how are you|kaise ho|kya haal|kasa ahes|kashi ahes|कैसे हैं|कसे आहात|kya mast|kya baat
  what a|how (nice|sweet|cool|lovely)|kitna (mast|accha|sundar)|क्या बात|काय मस्त|what the
`);
const past = phrase(`
  (last|previous|earlier|old|pehle|pichhl*|pichl*|purana|purani|magcha|magil|magchya|pending|balance|baki
    pichle|पिछला|पिछले|पिछली|पहले|पुराना|मागच्या|मागचं|मागचा|मागील|आधीच्या|बाकी) .. (payment|paisa|paise|shoot|kaam|project|job|ad
    पैसा|पैसे|पेमेंट|काम|शूट|शूटचे|कामाचे|मानधन|भुगतान)
  (payment|paisa|paise) .. (nahi (aaya|mila|aya)|pending|not (received|come)|still)
  (पैसे|पेमेंट|मानधन|भुगतान) .. (नहीं (आया|मिला|मिले)|मिळाले नाहीत|आले नाहीत|मिळालं नाही|आलं नाही|बाकी)
`);
const topics: readonly (readonly [Topic, ReturnType<typeof phrase>])[] = [
  [
    'usage',
    phrase(
      'usage|buyout|buy ?out|perpetuity|perp|territory|exclusivity|exclusive|media rights',
      'where will (it|this) (run|air|play|be used)|how long .. (run|used|use|air|campaign)',
      '(tv|digital|print|hoarding) (hai|or|ya|pe|par|ka|only)',
      'kitne (saal|mahine|year|years|month|months)|(how many|for how many) (years|months)',
      'kaha (chalega|dikhega|use|chalegi)|kaha kaha|lifetime|platform|kis (platform|channel)',
      'which (platform|channel|media)|इस्तेमाल|उपयोग|यूसेज|कितने साल|कितने महीने|कहाँ दिखेगा',
      'कहाँ चलेगा|कब तक चलेगा|वापर|किती वर्ष|किती वर्षं|किती वर्षांसाठी|किती महिने|कुठे दिसणार',
      'कुठे चालणार|टीव्ही की|टीवी पर|vapar|kiti varsh*|conflict clause',
    ),
  ],
  [
    'rate',
    phrase(
      'budget|bujet|bajet|rate|rates|pay|paying|paid|payment|payments|money|fee|fees|remuneration',
      'salary|charges|compensation|how much|paisa',
      'kitna (milega|denge|doge|de|budget|hai|paisa|mil|total|final)',
      'kitne (paise|milenge|denge|mein|me)|kitna|amount|per day|conveyance|convey|gst|tds|gross|net',
      'agency (included|extra|alag)|commission|daily rate|quote|price|बजट|रेट|पैसा|पैसे|पेमेंट',
      'भुगतान|फ़ीस|फीस|मेहनताना|कितना मिलेगा|कितने मिलेंगे|कितना|मानधन|मानधनाचं|बजेट|मोबदला|रक्कम',
      'किती मिळतील|किती मिळणार|किती देणार|किती|mandhan|mobadla|kiti (milnar|milel|denar|milatil)',
      'पर डे|कन्वेयंस',
    ),
  ],
  [
    'location',
    phrase(
      'where|wheres|location|venue|address|place|which (city|studio|area)|kaha|kahan|kidhar',
      'kis (jagah|city|studio)|jagah|lokesan|pata|city|studio|outdoor|mumbai me hai|कहाँ|कहां|जगह',
      'लोकेशन|पता|शहर|स्टूडियो|किधर|कुठे|कुठं|कुठल्या (ठिकाणी|शहरात)|ठिकाण|पत्ता|स्थळ|kuthe|kutha',
      'kuthay|thikan|patta',
    ),
  ],
  [
    'role',
    phrase(
      'role|roll|character|part|story|script|sides|dialogue|dialogues|lines|kirdar|bhumika|brief',
      'details|look|costume|wardrobe|age|lead|supporting|playing|product|brand',
      'what is (it|this) (about|for)|whats (it|this) (about|for)',
      'which (ad|brand|product|project|film|show)|project|kya karna',
      'kis (cheez|cheej|chiz|brand|product)|kiska ad|kaunsa ad|what do i|director',
      'who (is|s) .. (director|directing)|language|scene|scenes|detail|किरदार|भूमिका|रोल|कहानी',
      'स्क्रिप्ट|संवाद|उम्र|लुक|कपड़े|किसका|किस चीज़|ब्रांड|क्या करना|पात्र|व्यक्तिरेखा|भूमिकेबद्दल',
      'कथा|गोष्ट|संहिता|वय|कपडे|कशाची|कशाचं|कुठली जाहिरात|काय करायचं|सीन|ad kis|character (ka|ki)',
      'ye kya hai',
    ),
  ],
];
const general = phrase(
  'details|detail|more info|information|brief|jankari|tapshil|जानकारी|तपशील|माहिती|डिटेल|डिटेल्स|mahiti',
);
const quick = phrase('venue|usage kya|budget');

export function readQuestion(spoken: Spoken): ReplyReading['question'] {
  const parts = spoken.line.match(/[^.?!,]+[.?!,]?(?: [?!])*/g) ?? [];
  for (const raw of parts) {
    const marked = raw.includes('?');
    const line = ` ${raw
      .replace(/[.?!,]/g, ' ')
      .replace(/ +/g, ' ')
      .trim()} `;
    if (line.trim() === '' || says(line, rhetorical)) continue;
    const twice = /\? \?/.test(raw);
    const real = says(line, strongAsk);
    if (!real && !(marked && (says(line, asks) || topicOf(line) !== null) && !(twice && !says(line, asks))))
      continue;
    if (offers(line) || (!real && marked && elliptical(line))) continue;
    if (!marked && indirect(line)) continue;
    if (says(line, past)) return 'other';
    const topic = topicOf(line);
    if (topic !== null) return topic;
    if (says(line, general)) return 'role';
    if (marked || real) return 'other';
  }
  return null;
}

/** "Shanivar chalega kya?", "शनिवारी चालेल का?": another day is offered, and nothing asked of the work. */
const offered = phrase(`
  (#|sunday|monday|tuesday|wednesday|thursday|friday|saturday|sun|mon|tue|wed|thu|fri|sat|kal|parso|udya
    parva|ravivar|somvar|mangalvar|budhvar|guruvar|shukravar|shanivar|रविवार|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार
    रविवारी|सोमवारी|मंगळवारी|बुधवारी|गुरुवारी|शुक्रवारी|शनिवारी|कल|परसों|उद्या|परवा) (ko|la|को|ला)? .. (chalega|chalegi|chalel|jamel|ok
    okay|fine|possible|theek|चलेगा|चालेल|जमेल|ठीक|hoga|ho sakta hai)( (kya|ka|na|hai|क्या|का|है|आहे))?
`);
const offers = (line: string): boolean =>
  line.trim().split(' ').length <= 5 && topicOf(line) === null && says(line, offered) && !says(line, anHour);
const anHour = phrase('baje|am|pm|oclock|बजे|वाजता|वाजेपर्यंत');

/** "4th any time?" offers; a question has a verb or a question word. */
const elliptical = (line: string): boolean =>
  line.trim().split(' ').length <= 4 && !says(line, verbs) && topicOf(line) === null;
const verbs = phrase(
  'is|are|can|will|do|does|could|would|should|shall|hai|kya|chalega|chalegi|chalel|milega|hoga',
  'kar|sakta|sakti|sakte|ka|kab|what|when|where|how|who|है|क्या|चलेगा|मिलेगा|होगा|चालेल|का|आहे',
  'होईल|मिळेल|any other|ok|possible|ठीक|theek',
);
/** Words of asking that state: "whatever you say", "I know what it is", "will tell when". */
const indirect = (line: string): boolean => says(line, phraseIndirect) && !says(line, quick);
const phraseIndirect = phrase(
  '(will|ill) (tell|confirm|let|check|know|update) .. (when|what|how|if|where)',
  '(jo|jab) (bhi)? .. (kya)|when (im|i am|i get|you)',
  '(kab|kya|kaha) .. (bata dunga|bata dungi|batata|batati|bataunga|bataungi)|no matter|so what',
  'kya karu|kuch kaha nahi|keh nahi|i know|i do|i can|i will|it is|is fine|is ok|that is',
  'agar kahi|kahi bhi|kabhi bhi|jab bhi|koi bhi|kitna bhi|what i charge|what i get|is what',
  'not what|how i',
);

function topicOf(line: string): Topic | null {
  let best: Topic | null = null;
  let at = Infinity;
  for (const [topic, wanted] of topics) {
    wanted.pattern.lastIndex = 0;
    const match = wanted.pattern.exec(line);
    if (match && match.index < at - (topic === 'location' ? 0 : 0)) {
      if (best !== null && (best === 'usage' || (best === 'rate' && topic === 'location'))) continue;
      best = topic;
      at = match.index;
    }
  }
  return best;
}

const payday = phrase(
  '(payment|paisa|paise|paid|pay|money|fees|amount|cheque|salary) .. (kab|kitne din|kab tak|when|kadhi)',
  '(when|kab|how soon|how many days|kitne din|kadhi) .. (paid|payment|paisa|paise|money|pay|cheque)',
  '(पेमेंट|पैसे|पैसा|भुगतान|मेहनताना|मानधन|चेक) .. (कब|कितने दिन|कधी|किती दिवस*)',
  '(कब|कधी|कितने दिन|किती दिवस*) .. (पेमेंट|पैसे|पैसा|भुगतान|मानधन)',
);

/** When the money comes, not how much: no brief tells it. */
export const asksPayday = (text: string): boolean => says(toSpoken(text).line, payday);
