/** Curiosity about what belongs to others: refused, unless it is one's own matter or the office's own work. */
import type { Persona, SafetyReading } from '../intent.ts';
import { phrase, says, toSpoken, type Phrase, type Spoken } from '../spoken.ts';
import { offersContact, wayToWork } from './acts.ts';
import * as about from './concepts.ts';
import * as harm from './harm.ts';
import * as prying from './prying.ts';
import { verdictOf } from './verdict.ts';
import { pryPoints } from './weights.ts';

export function pryReading(spoken: Spoken, persona: Persona): SafetyReading | null {
  const { line } = spoken;
  // Words of one's own matter that outweigh all curiosity.
  if (pryPoints(line) <= -2.5 && !says(line, harm.minor)) return null;
  const refuse = (wanted: Phrase): SafetyReading => verdictOf(spoken, 'probe', 'refuse', wanted);
  if (says(line, prying.faith) && !says(line, castTerm)) return refuse(prying.faith);
  if (says(line, prying.hiddenBrand) && !says(line, keepSecret)) return refuse(prying.hiddenBrand);
  if (says(line, prying.inside) && !says(line, ownNote)) return refuse(prying.inside);
  if (persona === 'talent' && says(line, officeTalk) && says(line, about.asking)) return refuse(officeTalk);
  if (persona === 'talent' && says(line, kinAsks) && says(line, whereabouts)) return refuse(whereabouts);
  const own = says(line, prying.ownMatter);
  const child = says(line, harm.minor);
  if (
    says(line, prying.othersContact) &&
    !says(line, wayToWork) &&
    !says(line, offersContact) &&
    !says(line, keeping) &&
    !(says(line, prying.ownContact) && !child) &&
    !(persona === 'casting' && !child && !says(line, broad))
  )
    return refuse(prying.othersContact);
  if (says(line, prying.othersMoney) && !own && (persona === 'talent' || says(line, elseOffice)))
    return refuse(prying.othersMoney);
  if (
    says(line, about.creed) &&
    says(line, about.listed) &&
    says(line, about.asking) &&
    !says(line, castTerm) &&
    !says(line, harm.onPage)
  )
    return refuse(about.creed);
  if (
    says(line, about.secretName) &&
    says(line, about.concealed) &&
    says(line, about.asking) &&
    says(line, asksWhich) &&
    !says(line, keepSecret)
  )
    return refuse(about.secretName);
  if (persona === 'talent' && says(line, whoIsYoung) && !says(line, ofWork) && !own)
    return refuse(whoIsYoung);
  const elsewhere = says(line, elseOffice);
  if (elsewhere && says(line, officeThings) && says(line, about.asking) && !own) return refuse(elseOffice);
  if (
    persona === 'talent' &&
    !own &&
    says(line, about.others) &&
    says(line, about.privateMatter) &&
    says(line, about.asking) &&
    says(line, nosy) &&
    !says(line, prying.ownContact) &&
    !says(line, aboutMe)
  )
    return refuse(about.others);
  if (says(line, prying.othersLists) && !own && (persona === 'talent' || says(line, elseOffice)))
    return refuse(prying.othersLists);
  return null;
}
/** What the office says among itself, also of oneself. */
const officeTalk = phrase(`
  (internal|private|team|office|staff|backend) (chat|chats|group|thread|notes?|messages?|discussion)
  aapas ki (chat|baat)|(अंदरूनी|टीम की|ऑफ़िस की) (चैट|बातचीत|बात)
`);
const kinAsks = phrase(`
  (im|i am|this is|main|mai|मैं|मी) .. (brother|sister|husband|wife|boyfriend|girlfriend|friend|cousin|fan
    bhai|behen|pati|dost|भाई|बहन|पति|दोस्त|भाऊ|मित्र)
`);
const whereabouts = phrase(
  '(her|his|uska|uski|unka|unki|उसका|उसकी|तिचं|तिचा|त्याचा) .. (hotel|room number|schedule|location|flight|hostel|होटल|हॉटेल|शेड्यूल)',
);
/** Somebody looks for children: refused like all prying, and a person of the office has to know at once. */
export const seeksChildren = (text: string): boolean => says(toSpoken(text.slice(0, 500)).line, whoIsYoung);

/** Asked about children and young women as a kind, by somebody who is none of the office. */
const whoIsYoung = phrase(`
  (which|list|show|give|send|share|how many|kitn*|kaun*|kon*) .. (girls?|boys?|kids?|children|minors?
    ladk*|bachch*|bacch*|mul*) .. (below|under|less than|younger than|se kam|se chhot*) #
  (list|photos?|pics?|numbers?|profiles?|names?) .. (minor|underage|under age|below #|under #) .. (girls?
    boys?|kids?|children|ladk*|bachch*)
  (कौन*|कितन*|लिस्ट|फ़ोटो|फोटो) .. (लड़कि*|बच्च*|मुल*) .. (से कम|से छोट*|पेक्षा लहान)
  (koi|any|kuch|some|aur|more) .. # (- #)? (saal|sal|years?|yrs?|varsh|varshanch*) (ki|ka|ke|old|chi|che
    cha)? .. (ladk*|girls?|bachch*|bacch*|mulg*|kids?) .. (hai|hain|milegi|milenge|chahiye|available
    dikha*|bhej*|list|photos?|numbers?)
  (कोई|कुछ) .. # (साल|वर्ष*) .. (लड़कि*|लड़की|बच्च*|मुली) .. (है|हैं|चाहिए|मिलेगी|दिखा*|भेज*)
  (minor|underage|under age|chhoti|choti|chhote|lahan|नाबालिग|अल्पवयीन|लहान|छोटी) (girls?|boys?|ladkiy*|ladkiyan
    bachchi*|mulin*|muli|मुली*|लड़कि*|बच्चि*) .. (ka|ki|ke|che|chi|list|photo*|number*|contact*|data*|database
    dikha*|bhej*|chahiye|pathva|dakhva|का|की|के|फ़ोटो|फोटो|नंबर|लिस्ट|यादी|दिखा*|भेज*|दाखवा|पाठवा)
`);
const ofWork = phrase('role|roles|rol*|audition*|work|job|jobs|kaam|casting|shoot*|काम|रोल|ऑडिशन*');
const castTerm = phrase(`
  no (caste|religion)|any (caste|religion|community)|irrespective|regardless|role (of|is)|plays a
  character|wedding scene|priest|pandit|maulvi|look like|किरदार|भूमिका|caste (certificate|no bar)
  community theatre|community (hall|centre|center)
`);
const keepSecret = phrase(`
  (call|name|title) (it|this|him|her) .. (everywhere|only|on|in)
  (title|name|brand) .. (after|till|until) (signing|nda|launch|release)
  (keep|kept|keeping|stay|stays|remain|mark|marked) .. (confidential|secret|under nda|nda)|under nda
  nda (will|is being|signed|sent|before|on email|attached)|sign .. nda|nda .. sign|standard nda
  confidential till|till launch|गोपनीय (रख*|ठेव*)|गुप्त (रख*|ठेव*)
`);
const ownNote = phrase(`
  about my|my (audition|tape|performance|work|profile)|mera (tape|audition)|mere (tape|audition)
  meri (tape|audition|profile)|(मेरे|मेरी|माझ्या) (ऑडिशन|टेप|काम)*|add (a )?(private |internal )?note
  note (add|kar*|likh*)|save (a )?note|my (own )?(private |internal )?notes?|feedback (on|for|about) my
  my feedback|mera feedback|mere audition|नोट जोड़*|नोंद कर*|reset .. password|forgot .. password|otp
  password (bhool*|reset)
`);
/** Asking how data is kept is no prying. */
const keeping = phrase(
  '(do|how do) you (store|keep|protect|secure|sell)|safely|kept safe|privacy|surakshit|सुरक्षित',
);
const broad = phrase(`
  all|everyone|sab|sabka|sabke|other (casting|agency|office|company)|dusre (casting|office|agency)|rival
  competitor|home address|personal|direct|ghar|सबके|सब|दूसरे|दुसऱ्या|सगळ्यांचे|aadhaar|bank details|mother|maa|बीच में
`);
const asksWhich = phrase(`
  which|what|whats|who|whose|tell|name|reveal|guess|hint|bata*|kaun*|kon|kis|kiska|asli|sanga|बता*|कौन*|किस*
  असली|सांग*|कोण*|नेमक*|खर*|नाव काय
`);
const officeThings = phrase(`
  shortlist|shortlisted|list|lists|candidate|candidates|talents?|data|database|brief|briefs|budget|notes?
  rates?|roster|picks|auditions|numbers|contacts|सूची|लिस्ट|डेटा|कलाकार*|बजट|यादी|माहिती|बजेट|नंबर
`);
/** Pairs of another person and a private matter that make prying, where single words would not. */
const nosy = phrase(`
  (kitne|kitni|kaun|kon|aur kisko) .. (bulaye|bulaya|bulayi|bulaye hai|aaye|aayi|shortlist|select|chune
    chuni)
  unke naam|unki list|(कितने|कौन|किन*) .. (बुलाए|बुलाया|आए|चुने|चुना)|उनके नाम|(किती|कोणा*|कोण) .. (बोलावले|बोलावली|बोलावलं|आले)|त्यांची नाव*
  (her|his|their|others|@s) (phone|number|mobile|contact|address|rate|fee|tape|feedback|audition|house
    home|insta|instagram|age|status|salary|quote|offer)
  (contact|number|address|phone|mobile)( number)? of
  (offered|offering|paid|paying|pay|giving|gave|give) .. (her|him|them|other|others|the @|that @|lead|hero
    heroine|everyone)
  (she|he|they|others?|other (girl|guy|boy|actor|actress)) .. (getting|paid|charging|quoted|offered|get
    charge)
  (list|names?) of .. (everyone|all|others|people|who|candidates|actors|girls|shortlisted|auditioned
    selected)
  who (else|all)|how many (others|girls got|actors got|candidates)
  (who|everyone|everybody|people|candidates) .. (auditioned|shortlisted|selected|called|rejected|applied)
  competitor*|(kis kis|kisko kisko|kaun kaun|kon kon|aur kaun|aur kis*)|kis kis|kaun kaun|aur kisko
  aur kaun
  (usko|use|unko|unhe|lead ko|hero ko|heroine ko|dusre ko|dusri ko|dusro ko) .. (kitna|kitne|paise|paisa)
  (uska|uski|unka|unki|us @ ka|us @ ki|hero ka|heroine ka|heroine ki) .. (number|nambar|ghar|pata|address
    rate|fees|tape|insta|phone)
  ajun kon*|kona kona*|(tila|tyala|tyanna|itaranna) .. (kiti|paise)
  (ticha|tichi|tyacha|tyachi|tyancha) .. (number|patta|rate|mandhan|phone)
  (दूसरी|दूसरे|उस|लीड|हीरो|हीरोइन|बाकी|बाक़ी|उसे|उसको|उनको|उन्हें) .. (कितना|कितने|पैसे|रेट|नंबर|फ़ोन|फोन|पता|घर|टेप|फ़ीस)
  (उसका|उसकी|उनका|उनकी) .. (नंबर|फ़ोन|फोन|पता|रेट|टेप|घर|फ़ीस|उम्र)|और (कौन|किस*)|किस किस|मेरे (अलावा|सिवा)
  (तिला|त्याला|त्यांना|इतरांना|दुसऱ्या*|हिरो*) .. (किती|पैसे|मानधन|नंबर|फोन|पत्ता|रेट)
  (तिचा|तिची|त्याचा|त्याची|त्यांचा|तिचं|त्याचं) .. (नंबर|फोन|पत्ता|रेट|मानधन|टेप|घर|वय|मोबाईल)|अजून कोण*|आणखी कोण*|कोणाकोणाला|माझ्याशिवाय
  (त्या) .. (पत्ता|नंबर|फोन|मानधन)
`);
const aboutMe = phrase(`
  do you (store|keep|protect|sell)|safely|privacy|before me|rough|wait
  my (mother|father|mom|manager|agent|agency|number|contact|status|audition|payment|fee)|for me|about me
  did i|am i|mera (status|audition|payment|rate|paisa)|mere audition|मेरा|माझं|माझा|माझी|माझे
`);
const elseOffice = phrase(`
  (other|another|rival|competitor|competing|different) (casting|agency|agencys|company|companys|office
    production|team|teams|clients?|directors?|house|workspace|brand|brands|project|projects)
  (dusre|dusri|dusro|doosre|doosri|kisi aur|dusrya) (casting|office|agency|company|production|client|team
    project|brand|wale|walon|director)
  competitors?|rivals?|(दूसरे|दूसरी|किसी और|अन्य) (कास्टिंग|ऑफ़िस|ऑफिस|एजेंसी|कंपनी|प्रोडक्शन|क्लाइंट|टीम|प्रोजेक्ट)
  (दुसऱ्या|इतर) (कास्टिंग*|ऑफिस*|एजन्सी*|कंपनी*|प्रोडक्शन*|क्लायंट*|टीम*|प्रोजेक्ट*)|dump|full database|leak
`);
