/** Harm that was lived through, to oneself or to another: always to a person, whatever else the sentence speaks of. */
import type { Persona, SafetyReading } from '../intent.ts';
import { phrase, says, type Phrase, type Spoken } from '../spoken.ts';
import { plainDealing } from './acts.ts';
import * as about from './concepts.ts';
import * as fraud from './fraud.ts';
import * as harm from './harm.ts';
import { verdictOf } from './verdict.ts';
import { harmPoints } from './weights.ts';

/** Shy before a lens, and before nobody. */
const stageFright = phrase(`
  (camera|cameras|lens|stage|mic|audience|crowd|कैमर*|कॅमेर*|स्टेज*|माइक*|माईक*) .. (scared|afraid|shy|fear
    nervous|dar|darr|sharm*|ghabra*|bhiti|laaj*|डर*|शर्म*|घबरा*|भीती*|घाबर*|लाज*)
  (scared|afraid|shy|nervous|fear) (of|before|in front of|facing) (the |a )?(camera|cameras|lens|stage|mic
    audience|crowd)
`);

export const onlyShy = (line: string): boolean => says(line, stageFright) && harmPoints(line) < 2.5;

export function selfHarm(spoken: Spoken): SafetyReading | null {
  if (!says(spoken.line, harm.selfHarm)) return null;
  if (says(spoken.line, harm.onPage) && !says(spoken.line, phraseSelf)) return null;
  return verdictOf(spoken, 'harassment', 'flag_human', harm.selfHarm);
}
const phraseSelf = phrase(
  'i (want|feel|am|cant|dont|have|might|will)|im|myself|mujhe|main|mera|mi|mala|मुझे|मैं|मेरा|मी|मला|माझ*',
);

export function harmReading(spoken: Spoken, persona: Persona): SafetyReading | null {
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
  if ((says(line, harm.onPage) || says(line, harm.ofACharacter)) && !(victim && says(line, real)))
    return null;
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
const moved = phrase(`
  touched (deeply |so much )?by (the|this|your|that|his|her) (script|story|role|part|song|scene|film
    gesture|kindness|words|message|performance|character)
`); // prettier-ignore
/** Told in the first person, whatever else the sentence speaks of. */
const suffered = phrase(`
  (i|ive|she|he|we|they|girl|artist|sister|friend) (got|was|were|am being|was being|have been|has been
    been) (groped|molested|raped|assaulted|harassed|abused|beaten|slapped|stalked|threatened|drugged
    touched)
  (groped|molested|raped|assaulted|harassed|stalked|drugged) (me|us|her|him)|ending my life|end my life
  whispered .. (filthy|dirty|vulgar)
  (scene|audition|test) .. (with no|without) clothes .. (child|minor|son|daughter)
  (son|daughter|child|minor|kid) .. (no|without) clothes|मुझे (छुआ|पकड़ा|मारा)|त्याने मला (जवळ|पकडल*|स्पर्श*|मारल*|ओढल*)
  जवळ ओढल*
`);
const closeTouch = phrase(`
  touch*|rub*|grab*|hug*|kiss*|hand (on|under)|hands (on|under)|haath (rakh*|laga*|pakad*)|chhu*|chua|छू*
  छुआ|हाथ (रख*|लगा*|पकड़*)|हात (ठेव*|लाव*|धर*)|स्पर्श*|मिठी*|चूम*|pinch*|fondl*|press*
`);
const takenFrom = phrase(`
  dirty site|site|website|skirt|up her|up my|without|permission|consent|secretly|green room|changing
  vanity|while|upload*|leak*|viral|chupke|bina (puche|pooche|permission)|jab main|change kar*|chhup*
  बिना (पूछे|अनुमति)|चुपके|छुप*|न विचारता|परवानगी*|लपून|threaten*|dhamk*|धमक*
`);
const at = phrase(`
  on set|at the (shoot|audition|rehearsal|workshop|office)|my (manager|agent|coordinator)|in front of
  because of my|said no|refused|set (pe|par)|shoot (pe|par|me)|sabke saamne|sab ke samne|सेट पर|सबके सामने
  शूट पर|सेटवर|सगळ्यांसमोर|सर्वांसमोर|शूटवर|ऑडिशनमध्ये|called me|hours|# hours|not allowed|mujhe|मुझे|मला
`);
const apart = phrase(`
  alone|without|not allowed|akele|akeli|ekti|ekta|अकेल*|एकट*|private*|hotel|night|raat|रात*|late|car|gaadi
  गाड़ी|गाडी*|drop|room|kamre|trip
`);
const grave = phrase(`
  incident|report (something|an|him|her|it|this|what)|complain*|complaint|misbehav*|in confidence
  keep (this|it) (private|confidential)|kuch galat|kisse (bolu|kahu)|something (happened|wrong|bad)
  felt (dirty|violated|wrong)|गलत हुआ|ग़लत हुआ|किससे (कहूँ|बोलूँ)|शिकायत|तक्रार|चुकीचं (झालं|घडलं)|कोणाला सांग*|कुणाला सांग*|shikayat
`);
const forced = phrase(`
  insist*|keeps|asked|asks|wants|zid|demand*|calls|calling|messag*|not allowed|without|alone|akele|akeli
  ekti|ज़िद|अकेल*|एकट*|हट्ट|बुला*|बोलाव*|bula*|bolav*
`);
export const policy = phrase(`
  posh committee (contact|is on|number|details|email)|contact of the posh
  posh (contact|training|poster|policy|member)|zero tolerance|code of conduct
  anti harassment (policy|workshop|training)|intimacy coordinator (will|is|available)|safe set
  safety briefing|icc (contact|member|details)
`);
const real = phrase(`
  yesterday|last (night|week|month|year|monday|tuesday|wednesday|thursday|friday)|on set
  at the (shoot|audition|rehearsal|office|workshop)|during|after|kal|parso|set pe|set par|shoot pe
  audition (ke|me|mein|pe)|rehearsal (me|mein|pe|madhe)|to me|touched me|mere saath|mere sath|usne|unhone
  tyane|vanity|van|सेट पर|मेरे साथ|उसने|त्याने|सेटवर|रिहर्सल*|ऑडिशन के|ऑडिशनच्या|शूटवर|पार्टी|report|complain*
  he (tried|touched|asked|kissed|grabbed)|director (ne|asked|tried|touched)
  producer (ne|asked|tried|touched)
`);
const offer = phrase(
  'role of|role ,|need|required|casting for|looking for|chahiye|breakdown|brief|चाहिए|हवा|हवी|पाहिजे',
);
