/** Whether a message may be acted on: fraud and harm go to people, hidden orders stay data, prying is refused. */
import type { Persona, SafetyReader, SafetyReading } from '../intent.ts';
import { phrase, says, toSpoken, type Phrase, type Spoken } from '../spoken.ts';
import { baitAct, doubtAct, hurtAct, newTerms, ofOurPeople, plainDealing, wayToWork } from './acts.ts';
import * as about from './concepts.ts';
import * as fraud from './fraud.ts';
import * as harm from './harm.ts';
import { likeness } from './likeness.ts';
import { toll, tollOnCast } from './toll.ts';
import { bids, bracketed, orders, wrapped } from './orders.ts';
import { pryReading } from './pry-reading.ts';
import { withoutOwnLook, withoutTurnsOfPhrase } from './set-aside.ts';
import { verdictOf } from './verdict.ts';
import { fraudPoints, harmPoints, heaviest, pryPoints } from './weights.ts';

export const readSafety: SafetyReader = (text, { persona, where }) => {
  const whole = toSpoken(text.slice(0, longest));
  const spoken = withoutTurnsOfPhrase(whole);
  const rest = withoutOwnLook(spoken);
  return (
    selfHarm(whole) ??
    orderReading(whole, where ?? 'typed', persona) ??
    actReading(spoken, persona) ??
    harmReading(spoken, persona) ??
    fraudReading(rest, persona) ??
    (fraudPoints(rest.line) >= 3.5 ? weighed(rest, persona) : null) ??
    pryReading(whole, persona) ??
    (fewWords(rest) ? null : weighed(rest, persona)) ??
    (fewWords(rest) ? null : likened(rest, where ?? 'typed', persona)) ?? {
      verdict: 'allow',
      kind: 'benign',
      because: '',
    }
  );
};

/** Platforms allow no longer message; what a longer text carries is screened in pieces by the caller. */
const longest = 20_000;

/** "ok", "find", "show 2": one or two words hold an order, a threat or a bait, which was looked for, or too little to weigh. */
const fewWords = ({ words }: Spoken): boolean =>
  words.length <= 8 && words.filter(({ key }) => /\p{L}/u.test(key)).length <= 2;

/** Leans plainly to what is stopped rather than to plain business: the last look. */
function likened(spoken: Spoken, where: 'typed' | 'carried', persona: Persona): SafetyReading | null {
  const { line } = spoken;
  if ([policy, ownLogin, plainDealing, wayToWork, fraud.noFee].some((wanted) => says(line, wanted)))
    return null;
  const near = likeness(spoken.text);
  if (near === null || near.sure < sureEnough) return null;
  if (near.kind === 'probe' && pryPoints(line) < 0.5) return null;
  // "Which projects are open": what somebody asks of their own desk; other offices' were looked for before.
  if (near.kind === 'probe' && persona !== 'talent' && (says(line, ownDesk) || looksUp(line))) return null;
  // "Haan ho jayega", "mere dost ne bataya aap casting karte ho": what was learnt of a few hundred lines is no evidence by
  // itself, and a desk that cries wolf over introductions lets the real case drown.
  if (near.kind === 'scam' && fraudPoints(line) < (near.sure < plainlyScam ? 1.5 : 0.5)) return null;
  if (near.kind === 'harassment' && (near.sure < plainlyHarm || harmPoints(line) < 0.3)) return null;
  if (near.kind === 'harassment' && onlyShy(line)) return null;
  // "Kitno ne haan bola", "raat ko hai": an office speaks of people and nights all day, and reports harm in words of weight.
  if (near.kind === 'harassment' && persona !== 'talent' && harmPoints(line) < 1.5) return null;
  // The office's own business sounds of money and people all day.
  if (near.kind === 'scam' && persona !== 'talent' && !asksOfTalent(line, persona)) return null;
  const told = says(line, fraud.toldByVictim) || says(line, witness);
  const carried = where === 'carried' || says(line, wrapped) || bracketed.test(spoken.text.slice(0, 4000));
  const verdict = {
    harassment: 'flag_human',
    scam: told || near.sure < verySure ? 'flag_human' : 'block_and_flag',
    probe: 'refuse',
    injection: carried ? 'treat_as_data' : 'refuse',
  } as const;
  return { verdict: verdict[near.kind], kind: near.kind, because: '' };
}
const ownDesk = phrase(
  'project|projects|role|roles|brief|briefs|shortlist|shortlists|audition|auditions|प्रोजेक्ट*|रोल|भूमिका*|शॉर्टलिस्ट*|ऑडिशन*|यादी|लिस्ट',
);
const lookUp = phrase(
  '(show|find|send|give|get|list|pull up|see|suggest) .. (girls?|boys?|men|women|kids?|children|actors?|actress*|models?|talents?|artists?|dancers?|singers?|profiles?|faces|people|options|guys|ladies)|(ladk*|ladki*|bachch*|mulga|mulgi|mulin*|muli|mule|aurat*|aadmi|log|kalakar*) .. (dikha*|bhej*|bata*|dhund*|khoj*|dakhav*|pathv*|shodh*|sang*)|(dikha*|dhund*|khoj*|dakhav*|shodh*) .. (ladk*|ladki*|bachch*|muli|mule|mulga|mulgi|log|kalakar*)',
  '(लड़क*|लड़कि*|बच्च*|औरत*|आदमी|कलाकार*|मुलगा|मुलगी|मुली|मुलं|मुले|नट*|लोग) .. (दिखा*|भेज*|बता*|ढूँढ*|खोज*|दाखव*|पाठव*|शोध*|सुचव*)|(दिखा*|ढूँढ*|दाखव*|शोध*) .. (लड़क*|लड़कि*|बच्च*|कलाकार*|मुली|मुलं|मुले)',
);
/** An office looks for people all day; whoever asks for what is private of them was heard before. */
const looksUp = (line: string): boolean => says(line, lookUp) && pryPoints(line) < 2.5;
/** Below the second a person has a look and nobody is turned away. */
const sureEnough = 0.55;
const verySure = 0.75;
const plainlyScam = 0.73;
const plainlyHarm = 0.85;
/** Shy before a lens, and before nobody. */
const stageFright = phrase(
  '(camera|cameras|lens|stage|mic|audience|crowd|कैमर*|कॅमेर*|स्टेज*|माइक*|माईक*) .. (scared|afraid|shy|fear|nervous|dar|darr|sharm*|ghabra*|bhiti|laaj*|डर*|शर्म*|घबरा*|भीती*|घाबर*|लाज*)|(scared|afraid|shy|nervous|fear) (of|before|in front of|facing) (the |a )?(camera|cameras|lens|stage|mic|audience|crowd)',
);

const onlyShy = (line: string): boolean => says(line, stageFright) && harmPoints(line) < 2.5;

/** What no rule names may still add up. Told of oneself it goes to a person, proposed to another it is blocked. */
function weighed(spoken: Spoken, persona: Persona): SafetyReading | null {
  const { line } = spoken;
  if (says(line, policy) || says(line, harmlessOrder) || says(line, ownLogin)) return null;
  if (says(line, plainDealing)) return null;
  const [hurt, bait] = [harmPoints(line), fraudPoints(line)];
  if (bait >= 3 && bait > hurt - 1 && asksOfTalent(line, persona)) {
    const told = (says(line, fraud.toldByVictim) || says(line, witness)) && !says(line, relayed);
    return verdictOf(spoken, 'scam', told ? 'flag_human' : 'block_and_flag', heaviest(line, 'fraud'));
  }
  if (hurt >= 2.5 && (persona !== 'casting' || hurt >= 3 || says(line, harm.livedThrough)))
    return verdictOf(spoken, 'harassment', 'flag_human', heaviest(line, 'harm'));
  if (pryPoints(line) >= (persona === 'talent' ? 3.2 : 3.5))
    return verdictOf(spoken, 'probe', 'refuse', heaviest(line, 'pry'));
  return null;
}

/** The office's own business is none of this unless something is to be asked of people. */
function asksOfTalent(line: string, persona: Persona): boolean {
  const deed = [fraud.favours, fraud.undressed, fraud.secrets, fraud.secretMeeting, fraud.hush].some(
    (wanted) => says(line, wanted),
  );
  const payment = says(line, about.paying) && (says(line, about.money) || says(line, fraud.feeForWork));
  if (persona === 'talent') return deed || payment;
  return says(line, relayed) && (deed || payment);
}

/** A deed that needs no weighing. */
function actReading(spoken: Spoken, persona: Persona): SafetyReading | null {
  const { line } = spoken;
  if (says(line, policy)) return null;
  const lived = says(line, about.powerful) && says(line, about.telling);
  if (says(line, hurtAct) && (!says(line, harm.onPage) || says(line, about.shaken) || lived))
    return verdictOf(spoken, 'harassment', 'flag_human', hurtAct);
  const bait =
    says(line, plainDealing) || scripted(line)
      ? null
      : baitAct(line, says(line, fraud.noFee) || (persona !== 'talent' && !says(line, relayed)));
  if (persona !== 'talent' && tollOnCast(line)) return verdictOf(spoken, 'scam', 'block_and_flag', toll);
  const doubt = doubtAct(line);
  if (doubt) return verdictOf(spoken, 'scam', 'flag_human', doubt);
  if (!bait || asksOnly(line)) return null;
  const told = (says(line, fraud.toldByVictim) || says(line, witness)) && !says(line, relayed);
  return verdictOf(spoken, 'scam', told ? 'flag_human' : 'block_and_flag', bait);
}

function selfHarm(spoken: Spoken): SafetyReading | null {
  if (!says(spoken.line, harm.selfHarm)) return null;
  if (says(spoken.line, harm.onPage) && !says(spoken.line, phraseSelf)) return null;
  return verdictOf(spoken, 'harassment', 'flag_human', harm.selfHarm);
}
const phraseSelf = phrase(
  'i (want|feel|am|cant|dont|have|might|will)|im|myself|mujhe|main|mera|mi|mala|मुझे|मैं|मेरा|मी|मला|माझ*',
);

function orderReading(spoken: Spoken, where: 'typed' | 'carried', persona: Persona): SafetyReading | null {
  const { line, text } = spoken;
  if (says(line, harmlessOrder)) return null;
  if (persona !== 'talent' && where === 'typed' && says(line, newTerms) && !says(line, about.machine))
    return null;
  const carried = where === 'carried' || says(line, wrapped) || bracketed.test(text.slice(0, 4000));
  const master = says(line, about.newMaster);
  if (persona !== 'talent' && where === 'typed' && says(line, portrays)) return null;
  // "Purani instructions ignore karo jo maine subah di thi": whoever gave them may take them back.
  if (!carried && !master && !says(line, about.decides) && says(line, ownEarlier)) return null;
  const found = says(line, orders)
    ? orders
    : says(line, bids) && (carried || persona === 'talent')
      ? bids
      : master && (says(line, about.decides) || says(line, about.machine) || says(line, mastering))
        ? about.newMaster
        : carried && says(line, about.decides) && (says(line, about.machine) || says(line, bidding))
          ? about.decides
          : null;
  if (found === null) return null;
  const typed = master && where === 'typed' && !says(line, carrier) && !bracketed.test(text.slice(0, 4000));
  return verdictOf(spoken, 'injection', carried && !typed ? 'treat_as_data' : 'refuse', found);
}
/** What a character says is no order to anybody. */
const portrays = phrase(
  '(role|character|part|he|she|kirdar|किरदार|भूमिका) (is|hai|है|आहे) .. (hacker|spy|scientist|robot|villain|officer|cop|police|soldier|programmer|engineer|pilot|captain|commander)',
  '(role|character|hero|villain|he|she) .. who .. (says|said|shouts|orders)|whose (famous |best )?(line|dialogue)',
);
const ownEarlier = phrase(
  '(instruction*|nirdesh|rules|baat|baatein|list|brief|निर्देश*|बात*|सूचना*) .. (jo|that|which|जो|ज्या) (maine|humne|hamne|i|we|मैंने|हमने|मी|आम्ही) .. (di|diya|diye|de|bataya|bataye|boli|bola|gave|told|said|sent|shared|दी|दिए|बताए|बताई|दिल*|सांगित*)',
  '(maine|humne|मैंने|हमने|मी) .. (kal|subah|pehle|abhi|कल|सुबह|पहले|काल|सकाळी) .. (di|diya|diye|bataya|bataye|bola|दी|दिए|बताए|दिल*|सांगित*)',
  '(my|our|meri|mere|hamari|hamare|मेरे|मेरी|माझ्या|आमच्या) (own )?(earlier|last|old|previous|morning|yesterdays|purani|purane|pichl*|subah ke|subah ki|पिछले|पुराने|मागच्या|आधीच्या) (instruction*|brief|list|message|note|point*|requirement*|निर्देश*|सूचना*)',
);
const mastering = phrase(
  'unlock|features|menu|access|hidden|rules|niyam|instructions|restrictions|checks|mode|नियम*|निर्देश*|सूचना*',
);
/** Bids in material that nobody would write to a person there. */
const bidding = phrase(
  'skip all|all checks|select me|shortlist me|approve me|confirm me|book me|rank me|above (everyone|all)|(all|every|any) roles?|status|score|others|everyone|har role|sab role|baaki|हर रोल|सभी|बाकी|सर्व|इतर*|jpg|png|mp 4',
);
/** Where material plainly stands: "bio:", "caption", a file's name. */
const carrier = phrase(
  'credits|कैप्शन|कॅप्शन|प्रोफ़ाइल|प्रोफाइल|bio|caption|about me|display name|file ?name|transcript|fwd|forwarded|quoted|resume|cv|note says|jpg|png|pdf|mp 4|परिचय|बायो|कौशल*|टीप|नोट|नाव ,|naam ,',
);
const harmlessOrder = phrase(
  '(bot|castmatch) .. (please|pls) (rank|sort|show|list|send|add|share|find|help|give|check|update|remind)|(mark|put) me as (available|busy|free|unavailable)|prompt engineer|system administrator|sysadmin|he plays|she plays|plays a|ignore nahi karna|dont ignore|do not ignore|please ignore (my|the) (last|previous|earlier|old) (message|msg|photo|pics|video|tape|text|number)|ignore (my|the) (last|previous|earlier|old) (message|msg|photo|pics|video|tape|text|number|one)|ignore my last|(pichla|purana|pehla) (message|photo|video|msg) ignore|इग्नोर मत|मागचा मेसेज|पिछला मैसेज',
);

function harmReading(spoken: Spoken, persona: Persona): SafetyReading | null {
  const { line } = spoken;
  const victim = says(line, harm.livedThrough);
  if (says(line, harm.minor) && says(line, harm.withMinor) && says(line, forced))
    return verdictOf(spoken, 'harassment', 'flag_human', harm.withMinor);
  if (says(line, policy) || says(line, plainDealing)) return null;
  if (says(line, suffered) && !says(line, moved))
    return verdictOf(spoken, 'harassment', 'flag_human', suffered);
  const together = harmTogether(line);
  if (together !== null) return verdictOf(spoken, 'harassment', 'flag_human', together);
  if (!says(line, harm.harm) || onlyShy(line)) return null;
  if (says(line, harm.onPage) && !(victim && says(line, real))) return null;
  if (persona === 'casting' && !victim && says(line, offer)) return null;
  if (harmPoints(line) <= -1 && !says(line, about.shaken) && !says(line, about.touching)) return null;
  return verdictOf(spoken, 'harassment', 'flag_human', harm.harm);
}
/** Things that are harmless apart and a report together; null when told of a script or proposed rather than told. */
function harmTogether(line: string): Phrase | null {
  const has = (wanted: Phrase): boolean => says(line, wanted);
  const mine = has(about.lived);
  const told = has(about.telling);
  const power = has(about.powerful);
  const upset = has(about.shaken);
  if (has(harm.onPage) && !(upset && mine && told)) return null;
  if (!mine || has(fraud.noFee)) return null;
  if (power && has(about.touching) && has(about.bodily)) return about.touching;
  if (power && has(about.touching) && told && (upset || has(closeTouch))) return about.touching;
  if (power && told && has(about.privately) && (has(about.inReturn) || upset || has(about.bodily)))
    return about.privately;
  if (power && told && has(about.bodily) && upset) return about.bodily;
  if (has(about.exposed) && power && (has(about.bodily) || has(takenFrom) || upset)) return about.exposed;
  if (has(about.cruelty) && (power || told) && (upset || has(at) || has(about.bodily) || has(about.young)))
    return about.cruelty;
  if (has(about.young) && power && has(about.privately) && (told || upset) && has(apart)) return about.young;
  if (upset && power && has(grave)) return about.shaken;
  return null;
}
/** By what is told, not by a hand. */
const moved = phrase('touched (deeply |so much )?by (the|this|your|that|his|her) (script|story|role|part|song|scene|film|gesture|kindness|words|message|performance|character)'); // prettier-ignore
/** Told in the first person, whatever else the sentence speaks of. */
const suffered = phrase(
  '(i|ive|she|he|we|they|girl|artist|sister|friend) (got|was|were|am being|was being|have been|has been|been) (groped|molested|raped|assaulted|harassed|abused|beaten|slapped|stalked|threatened|drugged|touched)|(groped|molested|raped|assaulted|harassed|stalked|drugged) (me|us|her|him)|ending my life|end my life|whispered .. (filthy|dirty|vulgar)|(scene|audition|test) .. (with no|without) clothes .. (child|minor|son|daughter)|(son|daughter|child|minor|kid) .. (no|without) clothes|मुझे (छुआ|पकड़ा|मारा)|त्याने मला (जवळ|पकडल*|स्पर्श*|मारल*|ओढल*)|जवळ ओढल*',
);
const closeTouch = phrase(
  'touch*|rub*|grab*|hug*|kiss*|hand (on|under)|hands (on|under)|haath (rakh*|laga*|pakad*)|chhu*|chua|छू*|छुआ|हाथ (रख*|लगा*|पकड़*)|हात (ठेव*|लाव*|धर*)|स्पर्श*|मिठी*|चूम*|pinch*|fondl*|press*',
);
const takenFrom = phrase(
  'dirty site|site|website|skirt|up her|up my|without|permission|consent|secretly|green room|changing|vanity|while|upload*|leak*|viral|chupke|bina (puche|pooche|permission)|jab main|change kar*|chhup*|बिना (पूछे|अनुमति)|चुपके|छुप*|न विचारता|परवानगी*|लपून|threaten*|dhamk*|धमक*',
);
const at = phrase(
  'on set|at the (shoot|audition|rehearsal|workshop|office)|my (manager|agent|coordinator)|in front of|because of my|said no|refused|set (pe|par)|shoot (pe|par|me)|sabke saamne|sab ke samne|सेट पर|सबके सामने|शूट पर|सेटवर|सगळ्यांसमोर|सर्वांसमोर|शूटवर|ऑडिशनमध्ये|called me|hours|# hours|not allowed|mujhe|मुझे|मला',
);
const apart = phrase(
  'alone|without|not allowed|akele|akeli|ekti|ekta|अकेल*|एकट*|private*|hotel|night|raat|रात*|late|car|gaadi|गाड़ी|गाडी*|drop|room|kamre|trip',
);
const grave = phrase(
  'incident|report (something|an|him|her|it|this|what)|complain*|complaint|misbehav*|in confidence|keep (this|it) (private|confidential)|kuch galat|kisse (bolu|kahu)|something (happened|wrong|bad)|felt (dirty|violated|wrong)|गलत हुआ|ग़लत हुआ|किससे (कहूँ|बोलूँ)|शिकायत|तक्रार|चुकीचं (झालं|घडलं)|कोणाला सांग*|कुणाला सांग*|shikayat',
);
const forced = phrase(
  'insist*|keeps|asked|asks|wants|zid|demand*|calls|calling|messag*|not allowed|without|alone|akele|akeli|ekti|ज़िद|अकेल*|एकट*|हट्ट|बुला*|बोलाव*|bula*|bolav*',
);
const policy = phrase(
  'posh committee (contact|is on|number|details|email)|contact of the posh|posh (contact|training|poster|policy|member)|zero tolerance|code of conduct|anti harassment (policy|workshop|training)|intimacy coordinator (will|is|available)|safe set|safety briefing|icc (contact|member|details)',
);
const real = phrase(
  'yesterday|last (night|week|month|year|monday|tuesday|wednesday|thursday|friday)|on set|at the (shoot|audition|rehearsal|office|workshop)|during|after|kal|parso|set pe|set par|shoot pe|audition (ke|me|mein|pe)|rehearsal (me|mein|pe|madhe)|to me|touched me|mere saath|mere sath|usne|unhone|tyane|vanity|van|सेट पर|मेरे साथ|उसने|त्याने|सेटवर|रिहर्सल*|ऑडिशन के|ऑडिशनच्या|शूटवर|पार्टी|report|complain*|he (tried|touched|asked|kissed|grabbed)|director (ne|asked|tried|touched)|producer (ne|asked|tried|touched)',
);
const offer = phrase(
  'role of|role ,|need|required|casting for|looking for|chahiye|breakdown|brief|चाहिए|हवा|हवी|पाहिजे',
);

function fraudReading(spoken: Spoken, persona: Persona): SafetyReading | null {
  const { line } = spoken;
  if (says(line, plainDealing)) return null;
  const told = says(line, fraud.toldByVictim) || says(line, witness);
  const ruleOf = fraudRule(line, told, persona);
  if (!ruleOf) return null;
  return verdictOf(spoken, 'scam', told && !says(line, relayed) ? 'flag_human' : 'block_and_flag', ruleOf);
}
const witness = phrase(
  '(mujhe|mujhko|mereko|mala|hume|मुझे|मुझको|मला|आम्हाला) .. (bulata|bulate|bulati|bulaya|bula raha|bolavto|bolavla|bolavtoy|बुलाता|बुलाते|बुलाती|बुलाया|बोलावतो|बोलावलं|बोलावले)|is (that|it|this|he|she) (you|your|yours|from you|one of yours)|(तुमचा|तुमचाच|तुमची|तुमचीच|आपका|आपकी) .. (आहे का|है क्या|का|क्या)|i was asked to|promises me|ठगी (हुई|की)|फसवल*|thagi|page with your|using your|they (are )?(saying|said|say)|(cousin|friend|sister|brother|roommate) (gave|paid|lost|sent)|(वो|वे|वह) (बोल|कह) (रहे|रहा)|क्या यह नियम|wo (bol|keh) rahe|(is|are) (he|she|they|this|it) (with|from) you|your (logo|letterhead)|look into (it|this)|switched off|kya aap (log|logo)|do you (people |guys |really )?(charge|take|ask)|aapka (logo|letterhead)|wo log|one of (our|my)|(friend|sister|junior|juniors|extras?) (says|said|told|paid)|i (already|have) (sent|paid|gave)|should i|got (a|this) (mail|call|message|letter|sms|link)|(a|one) (man|guy|woman|caller|person) (called|texted|messaged|is calling)|किसी ने|क्या आप लोग|आपका लोगो|फ़ोन नहीं उठा*|फोन नहीं उठा*|एक जण|खरं आहे|तुमचा (लोगो|माणूस)|तुम्ही .. (घेता|मागता) का|फोन उचलत नाही',
);
/** Doubt, loss or a foreign name: a talent telling of money, rather than of their own fee. */
const doubtful = phrase(
  'vanished|promises|real [?]|genuine|insurance|vanish*|disappear*|ran away|promised|they (say|said|are saying)|page|called me|calling me|someone|somebody|a (man|guy|woman|caller|person|page|coordinator|agent)|an (agent|coordinator|unknown)|is (he|she|this|it)|are (they|you)|with you|from you|your (logo|name|letterhead|company)|switched off|blocked|not (answering|replying|picking)|upfront|promis*|wo log|woh log|ek (page|banda|aadmi|coordinator|agent|number)|aapka (logo|naam)|aapke naam|kya aap|phone (band|nahi)|sach|asli|farzi|fake|fraud|scam|cheat*|thag*|किसी ने|एक आदमी|आपक*|क्या आप|फ़ोन|फोन|सच|असली|फ़र्ज़ी|ठग*|एक जण|एक माणूस|कोणीतरी|तुमच*|खरं|खोट*|फसव*|बनावट|तुम्ही',
);
const plainWork = phrase(
  'is that (the )?(usual|normal|standard)|kya ye normal|commission|is that (the )?(usual|normal|standard)|kya ye normal|commission|my (payment|money|fee|cab|conveyance|rate)|for my (work|shoot)|shoot (ka|ke) (paisa|paise|payment)|when (do|will|can) i|can i claim|claim|pending payment|token advance to|to (the )?(artist|talent)|per day|on signing|after (dubbing|wrap|shoot)|days|मेरा भुगतान|मेरे पैसे|माझे पैसे|माझं मानधन|client (ne|wants|asked)|gst|tds invoice|need|budget|required|8 k|usage',
);
/** Orders to pass the bait on: who relays it is no witness. */
const relayed = phrase(
  '(have|make|get|let) (the |all |our )?(artists?|talents?|actors?|girls|models|kids|parents|extras|juniors|candidates) .. (pay|deposit|transfer|send|buy)|(logo|sab|sabhi|sabko|artists?|talents?|parents|models?|ladki*|ladko|bachcho|candidates?) (ko )?(bol*|keh*|kah*|bata*)|(tell|inform|ask|message) .. (parents|girls|talents|newcomers?|kids|freshers)|(message|tell|ask|inform|broadcast|forward|send|share) (to )?(her|him|them|all|this|everyone|the (girls|talents|actors|artists|database|group|parents|list)|girls|talents|artists|parents|each|every)|send this|broadcast|please tell them|(sabko|unko|parents ko|ladkiyo ko|sab talent ko|usko|artist ko|talents ko) (bol*|bata*|bhej*|forward)|सबको (बता*|बोल*|भेज*)|उन्हें (बता*|बोल*|कह*)|सर्वांना (सांग*|पाठव*)|त्यांना (सांग*|पाठव*)|मुलींना (सांग*|पाठव*)|पालकांना (सांग*|पाठव*)',
);

/** The fee that must be paid before a larger sum is released. */
const advanceFee = phrase(
  'pay .. (gst|tax|tds|fee|charge|charges|amount|duty|cess) .. (first|before|to release|to get|to receive|to unlock)|(released?|unlock*|credited|transfer*) .. (after|once|when|only after) .. (you )?(pay|paid|payment|deposit)|(fee|payment|bonus|money|amount) is (on hold|stuck|blocked|frozen) .. pay|pehle .. (tax|gst|tds|fee|charge|duty) .. (bhar*|de*|bhej*)|(tax|gst|tds|duty) .. pehle .. (bhar*|de*|bhej*|pay)|(टैक्स|जीएसटी|टीडीएस) .. पहले .. (भर*|दे*)|(टॅक्स|जीएसटी|टीडीएस) .. आधी .. (भर*|द्या)|(release|credit) .. (hoga|hogi|ho jaye*) .. (bhar*|jama|pay)|पहले .. (टैक्स|जीएसटी|शुल्क) .. (भर*|दे*|भेज*)|आधी .. (टॅक्स|जीएसटी|शुल्क) .. (भर*|द्या|पाठव*)',
);

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
const hardFee = phrase(
  'refundable|before (contract|shoot|joining|audition)|registration|joining|card|portfolio|token|stamp duty|medical|membership|processing|deposit|रजिस्ट्रेशन|पोर्टफ़ोलियो|पंजीकरण|नोंदणी|डिपॉज़िट|कार्ड|टोकन|अनामत|crypto|invest|course|kit|insurance|wallet|verification',
);
const paidOut = phrase(
  '(le liye|liye|diye|de diye|paid|took|gave|sent|transferred|charged|lost|ghetle|dile|bharle|maang*|mang*|magitle|magto|asked (me )?for|demand*|asking)|माँग*|मांग*|ले लिए|लिए|दिए|घेतले|दिले|भरले|मागितले|मागतो|मागत',
);
const officeMoney = phrase(
  'on signing|after dubbing|advance to|not compulsory|optional|preferred|invoice|my (payment|fee|fees|money|rate)|mera (payment|paisa)|mere paise|conveyance|convey|commission|agency (commission|fee)|tds|gst|invoice|reimburs*|per head|crowd of|voucher|budget|per day|pd|मेरा पेमेंट|मेरे पैसे|माझे पैसे|माझं मानधन|कन्वेयंस|कमीशन|gross|cinta*|school|refund my',
);
const impostor = phrase(
  'fake (casting|coordinator|director|profile|page|number|account|id|agency|call|company|mail|email)|impersonat*|using your (name|company|logo)|in your name|pretending to be|posing as|claiming to be|aapke naam (se|pe)|tumhare naam (se|pe)|aapka naam (leke|lekar)|farzi|nakli|आपके नाम (से|पर)|फ़र्ज़ी|फर्जी|नकली|तुमच्या नावाने|तुमच्या नावाखाली|बनावट|tumchya nava*',
);
const bigMan = phrase(
  'director|producer|nephew|financier|casting director|big (producer|director|banner)|sir|boss|client|hero|निर्देशक|निर्माता|साहब|दिग्दर्शक|निर्मात*|साहेब|role pakka|lead|selected|रोल',
);
const threat = phrase(
  'otherwise|else|or (you|slot|role)|nahi to|nahi toh|warna|varna|varana|slot (will )?go|goes to|cancel|cut|वरना|नहीं तो|कट जाएगा|नाहीतर|नाहीतर|रद्द|today|aaj|आज|tonight|last',
);
const ownLogin = phrase(
  'otp .. (again|ek baar aur|dobara|phir se|resend|fir se|parat)|resend .. otp|ओटीपी .. (फिर|दोबारा|पुन्हा|परत)|(my|mera|maza|majha|मेरा|माझा) (otp|password|login|ओटीपी|पासवर्ड)|otp (not|nahi|nai|isnt|didnt|hasnt)|ओटीपी (नहीं|नाही|आला)|login (kaise|nahi|issue|problem|help)|(reset|forgot|change|bhool) .. password|password .. (reset|forgot|bhool*|change)|never share|dont share|do not share|mat (bata*|share|do)|kisi ko mat|शेअर करू नका|मत बता*|साझा न करें',
);
const openAudition = phrase(
  'banquet|conference|lobby|room booked|rooms booked|booked hai|ke liye room|reception|office|studio|aram nagar|open (audition|call)|walk in|parents (welcome|allowed|can)|with (your )?(parents|guardian|manager|agent)|female (staff|crew|assistant)|panel|stay (is )?(provided|booked|covered|arranged)|production (will )?(book|books|provide|provides)|outdoor (shoot|schedule)|check in|accommodation|hotel (is )?(booked|provided|stay|room for the crew)|crew|call sheet',
);
const scripted = (line: string): boolean =>
  says(line, harm.onPage) && says(line, fraud.safeguards) && !says(line, fraud.hush);
/** "Is there a fee?" asks; "pay the fee, ok?" does not. */
const asksOnly = (line: string): boolean => says(line, askingFee) && !says(line, demand);
const demanded = phrase(
  'asked|asking|asks|demand*|wants?|wanted|charging|took|paid|pay|gave|sent|lost|before|maang*|mang*|magt*|magit*|bol rah*|keh rah*|bola|kaha|liye|le liya|diye|vanish*|माँग*|मांग*|लिए|दिए|कह*|बोल*|माग*|घेत*|दिल*|भर*',
);
const askingFee = phrase(
  '[?]|(koi|kuch) (charge|fees|fee|paisa)|kya .. (charge|fees|fee)|kya .. (hai|lagta|lagegi|lagega|dena)|is there (a|any)|do i (have to|need to)|how much (is|are|do)|kitn* .. (lagta|lagegi|lagega|hai|fees)|lagta hai kya|lagegi kya|zaruri hai kya|kya lagega|का लागते|लागते का|लागतात का|भरावे लागतात का|लगता है क्या|लगेगी क्या|क्या .. (लगता|लगती|देनी|देना)|किती (फी|शुल्क)',
);
const demand = phrase(
  'pay (now|today|by|the|rupees|#|fee)|to confirm|confirms|last date|hurry|bhejo|bhej do|jama kar*|transfer kar*|gpay|upi|turant|aaj hi|भेजो|जमा करें|जमा करो|तुरंत|पाठवा|भरा|लगेच',
);
