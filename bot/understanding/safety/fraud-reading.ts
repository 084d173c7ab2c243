/** Calls that want money, codes or pictures for work: rules of things that are plain business apart and a bait together. */
import type { Persona, SafetyReading } from '../intent.ts';
import { phrase, says, type Phrase, type Spoken } from '../spoken.ts';
import { ofOurPeople, plainDealing } from './acts.ts';
import * as about from './concepts.ts';
import * as fraud from './fraud.ts';
import * as harm from './harm.ts';
import { relayed, toldOf } from './told.ts';
import { verdictOf } from './verdict.ts';

export function fraudReading(spoken: Spoken, persona: Persona): SafetyReading | null {
  const { line } = spoken;
  if (says(line, plainDealing)) return null;
  const told = toldOf(line);
  const ruleOf = fraudRule(line, told, persona);
  if (!ruleOf) return null;
  // "The director said: meet me alone, or …": whoever quotes it was told so.
  if (
    ruleOf === fraud.secretMeeting &&
    says(line, about.powerful) &&
    says(line, about.telling) &&
    !says(line, fraud.hush)
  )
    return verdictOf(spoken, 'harassment', 'flag_human', ruleOf);
  return verdictOf(spoken, 'scam', told && !says(line, relayed) ? 'flag_human' : 'block_and_flag', ruleOf);
}
/** Doubt, loss or a foreign name: a talent telling of money, rather than of their own fee. */
const doubtful = phrase(`
  vanished|promises|real [?]|genuine|insurance|vanish*|disappear*|ran away|promised
  they (say|said|are saying)|page|called me|calling me|someone|somebody
  a (man|guy|woman|caller|person|page|coordinator|agent)|an (agent|coordinator|unknown)
  is (he|she|this|it)|are (they|you)|with you|from you|your (logo|name|letterhead|company)|switched off
  blocked|not (answering|replying|picking)|upfront|promis*|wo log|woh log
  ek (page|banda|aadmi|coordinator|agent|number)|aapka (logo|naam)|aapke naam|kya aap|phone (band|nahi)
  sach|asli|farzi|fake|fraud|scam|cheat*|thag*|किसी ने|एक आदमी|आपक*|क्या आप|फ़ोन|फोन|सच|असली|फ़र्ज़ी|ठग*|एक जण|एक माणूस
  कोणीतरी|तुमच*|खरं|खोट*|फसव*|बनावट|तुम्ही
`);
const plainWork = phrase(`
  is that (the )?(usual|normal|standard)|kya ye normal|commission|is that (the )?(usual|normal|standard)
  kya ye normal|commission|my (payment|money|fee|cab|conveyance|rate)|for my (work|shoot)
  shoot (ka|ke) (paisa|paise|payment)|when (do|will|can) i|can i claim|claim|pending payment
  token advance to|to (the )?(artist|talent)|per day|on signing|after (dubbing|wrap|shoot)|days|मेरा भुगतान
  मेरे पैसे|माझे पैसे|माझं मानधन|client (ne|wants|asked)|gst|tds invoice|need|budget|required|8 k|usage
`);

/** The fee that must be paid before a larger sum is released. */
const advanceFee = phrase(`
  pay .. (gst|tax|tds|fee|charge|charges|amount|duty|cess) .. (first|before|to release|to get|to receive
    to unlock)
  (released?|unlock*|credited|transfer*) .. (after|once|when|only after) .. (you )?(pay|paid|payment
    deposit)
  (fee|payment|bonus|money|amount) is (on hold|stuck|blocked|frozen) .. pay
  pehle .. (tax|gst|tds|fee|charge|duty) .. (bhar*|de*|bhej*)
  (tax|gst|tds|duty) .. pehle .. (bhar*|de*|bhej*|pay)|(टैक्स|जीएसटी|टीडीएस) .. पहले .. (भर*|दे*)
  (टॅक्स|जीएसटी|टीडीएस) .. आधी .. (भर*|द्या)|(release|credit) .. (hoga|hogi|ho jaye*) .. (bhar*|jama|pay)
  पहले .. (टैक्स|जीएसटी|शुल्क) .. (भर*|दे*|भेज*)|आधी .. (टॅक्स|जीएसटी|शुल्क) .. (भर*|द्या|पाठव*)
`);

function fraudRule(line: string, told: boolean, persona: Persona): Phrase | null {
  const office = persona !== 'talent' && !says(line, relayed);
  if (says(line, advanceFee) && !says(line, fraud.noFee)) return advanceFee;
  if (says(line, fraud.secrets) && says(line, fraud.handOver) && !says(line, ownLogin)) return fraud.secrets;
  if (says(line, fraud.favours) && !says(line, harm.onPage)) return fraud.favours;
  if (
    says(line, fraud.undressed) &&
    says(line, fraud.picture) &&
    !(says(line, fraud.safeguards) && !says(line, fraud.hush)) &&
    !scripted(line)
  )
    return fraud.undressed;
  if (
    says(line, fraud.secretMeeting) &&
    (says(line, fraud.hush) || (says(line, bigMan) && !office) || told) &&
    !scripted(line) &&
    !says(line, openAudition) &&
    !says(line, fraud.safeguards)
  )
    return fraud.secretMeeting;
  if (says(line, fraud.massHire) && says(line, fraud.payNow) && says(line, fraud.feeForWork))
    return fraud.massHire;
  // Who asks whether there is a fee, since a friend said so, was asked for none.
  const unasked = !says(line, fraud.noFee) && (!asksOnly(line) || (told && says(line, demanded)));
  if (
    says(line, fraud.feeForWork) &&
    says(line, fraud.payNow) &&
    (says(line, fraud.jobBait) || says(line, threat)) &&
    unasked &&
    (says(line, sum) || says(line, hardFee)) &&
    !says(line, officeMoney)
  )
    return fraud.feeForWork;
  const bait = says(line, about.bait) && says(line, about.youDo);
  if (
    bait &&
    says(line, about.money) &&
    says(line, about.paying) &&
    unasked &&
    !says(line, officeMoney) &&
    !says(line, plainWork)
  )
    return about.paying;
  const dealing = persona !== 'talent' && !says(line, ofOurPeople);
  if (
    !dealing &&
    says(line, about.told) &&
    says(line, about.paying) &&
    (says(line, about.money) || says(line, hardFee)) &&
    !says(line, officeMoney) &&
    !says(line, plainWork) &&
    says(line, doubtful)
  )
    return about.paying;
  if (says(line, about.told) && says(line, fraud.secrets) && !says(line, ownLogin)) return fraud.secrets;
  if (told && !dealing && says(line, paidOut) && says(line, sum) && !says(line, officeMoney)) return paidOut;
  if (says(line, impostor) && told) return impostor;
  return null;
}
const sum = phrase(
  '#|# @|lakh|hazaar|thousand|हज़ार|हजार|लाख|rupees|paisa|paise|money|पैसे|amount|deposit|fee|fees|शुल्क|फी|फ़ीस',
);
const hardFee = phrase(`
  refundable|before (contract|shoot|joining|audition)|registration|joining|card|portfolio|token|stamp duty
  medical|membership|processing|deposit|रजिस्ट्रेशन|पोर्टफ़ोलियो|पंजीकरण|नोंदणी|डिपॉज़िट|कार्ड|टोकन|अनामत|crypto|invest|course
  kit|insurance|wallet|verification
`);
const paidOut = phrase(`
  (le liye|liye|diye|de diye|paid|took|gave|sent|transferred|charged|lost|ghetle|dile|bharle|maang*|mang*
    magitle|magto|asked (me )?for|demand*|asking)
  माँग*|मांग*|ले लिए|लिए|दिए|घेतले|दिले|भरले|मागितले|मागतो|मागत
`);
const officeMoney = phrase(`
  on signing|after dubbing|advance to|not compulsory|optional|preferred|invoice
  my (payment|fee|fees|money|rate)|mera (payment|paisa)|mere paise|conveyance|convey|commission
  agency (commission|fee)|tds|gst|invoice|reimburs*|per head|crowd of|voucher|budget|per day|pd|मेरा पेमेंट
  मेरे पैसे|माझे पैसे|माझं मानधन|कन्वेयंस|कमीशन|gross|cinta*|school|refund my
`);
const impostor = phrase(`
  fake (casting|coordinator|director|profile|page|number|account|id|agency|call|company|mail|email)
  impersonat*|using your (name|company|logo)|in your name|pretending to be|posing as|claiming to be
  aapke naam (se|pe)|tumhare naam (se|pe)|aapka naam (leke|lekar)|farzi|nakli|आपके नाम (से|पर)|फ़र्ज़ी|फर्जी|नकली
  तुमच्या नावाने|तुमच्या नावाखाली|बनावट|tumchya nava*
`);
const bigMan = phrase(`
  director|producer|nephew|financier|casting director|big (producer|director|banner)|sir|boss|client|hero
  निर्देशक|निर्माता|डायरेक्टर|प्रोड्यूसर|साहब|दिग्दर्शक|निर्मात*|साहेब|role pakka|lead|selected|रोल
`);
const threat = phrase(`
  otherwise|else|or (you|slot|role)|nahi to|nahi toh|warna|varna|varana|slot (will )?go|goes to|cancel|cut
  वरना|नहीं तो|कट जाएगा|नाहीतर|नाहीतर|रद्द|today|aaj|आज|tonight|last
`);
export const ownLogin = phrase(`
  otp .. (again|ek baar aur|dobara|phir se|resend|fir se|parat)|resend .. otp|ओटीपी .. (फिर|दोबारा|पुन्हा|परत)
  (my|mera|maza|majha|मेरा|माझा) (otp|password|login|ओटीपी|पासवर्ड)|otp (not|nahi|nai|isnt|didnt|hasnt)
  ओटीपी (नहीं|नाही|आला)|login (kaise|nahi|issue|problem|help)|(reset|forgot|change|bhool) .. password
  password .. (reset|forgot|bhool*|change)|never share|dont share|do not share|mat (bata*|share|do)
  kisi ko mat|शेअर करू नका|मत बता*|साझा न करें
`);
const openAudition = phrase(`
  banquet|conference|lobby|room booked|rooms booked|booked hai|ke liye room|reception|office|studio
  aram nagar|open (audition|call)|walk in|parents (welcome|allowed|can)
  with (your )?(parents|guardian|manager|agent)|female (staff|crew|assistant)|panel
  stay (is )?(provided|booked|covered|arranged)|production (will )?(book|books|provide|provides)
  outdoor (shoot|schedule)|check in|accommodation|hotel (is )?(booked|provided|stay|room for the crew)
  crew|call sheet
`);
export const scripted = (line: string): boolean =>
  says(line, harm.onPage) && says(line, fraud.safeguards) && !says(line, fraud.hush);
/** "Is there a fee?" asks; "pay the fee, ok?" does not. */
export const asksOnly = (line: string): boolean => says(line, askingFee) && !says(line, demand);
const demanded = phrase(`
  asked|asking|asks|demand*|wants?|wanted|charging|took|paid|pay|gave|sent|lost|before|maang*|mang*|magt*
  magit*|bol rah*|keh rah*|bola|kaha|liye|le liya|diye|vanish*|माँग*|मांग*|लिए|दिए|कह*|बोल*|माग*|घेत*|दिल*|भर*
`);
const askingFee = phrase(`
  [?]|(koi|kuch) (charge|fees|fee|paisa)|kya .. (charge|fees|fee)|kya .. (hai|lagta|lagegi|lagega|dena)
  is there (a|any)|do i (have to|need to)|how much (is|are|do)|kitn* .. (lagta|lagegi|lagega|hai|fees)
  lagta hai kya|lagegi kya|zaruri hai kya|kya lagega|का लागते|लागते का|लागतात का|भरावे लागतात का|लगता है क्या|लगेगी क्या
  क्या .. (लगता|लगती|देनी|देना)|किती (फी|शुल्क)
`);
const demand = phrase(`
  pay (now|today|by|the|rupees|#|fee)|to confirm|confirms|last date|hurry|bhejo|bhej do|jama kar*
  transfer kar*|gpay|upi|turant|aaj hi|भेजो|जमा करें|जमा करो|तुरंत|पाठवा|भरा|लगेच
`);
