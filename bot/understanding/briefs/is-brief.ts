/** Whether a message is a brief at all: chatter, accounts and people asking for work are not. */
import type { BriefText } from './normalise.ts';

export type Signs = { ages: number; heights: number; dates: number; money: number };

const speakerIsTalent =
  /\b(?:my (?:daughter|son|kid|child|wife|baby|name|age|height|self|profile|intro|portfolio|reel|showreel)|i am an? (?:actor|actress|model|artist|dancer|singer|student|fresher|theatre)|i'?m an? (?:actor|actress|model|artist|dancer|singer)|im an? (?:actor|actress|model)|i am \d{2}|i'm \d{2}|myself \w+|mera naam|meraa naam|maajhe naav|maajhan naav|maze nav|mi ek|mee ek|main ek|mai ek|i have \d+ year|looking for (?:work|opportunit\w*)|any (?:work|role|opening|opportunit\w*|requirement) (?:for me|ho|asel|available|hai)|koi (?:kaam|role) ho|kaam (?:ho|mil|asel|dya)|work (?:ho to|asel tar|asle|mil|milega|milel|dya)|please (?:consider|cast|consider me) me|consider me|mujhe kaam|mala kaam|i can (?:play|do|speak)|i do (?:acting|modelling|modeling)|available for work|open for work|mer[ie] (?:beti|beta|bete|bachchi|bachcha|bacche|bachche|height|age|umar)|mere liye|majh[iy]a? (?:mulgi|mulga|lek|unchi)|maajh\w* (?:mulgee|mulgaa|lek|mulaachan|muleechan)|mer\w+ (?:betee|betaa|bete|bachchaa|bachchee|bachche)|majhi unchi|majhe vay|maajhe age|maajhee height|meree height|meree age|meraa height|aapke saath kaam|i would love to|i am interested|i'm interested|mere \d+ artists?|my artists?|hamare artists?|majhe \d+ artist|main pichle|main last|mai last|mee last|mi last|yaad keej\w*|yaad rakh\w*|sampark kara mala)\b/;
const chatter =
  /\b(?:call sheet|callsheet|vanity|invoice|bill pending|payment (?:pending|clear|release|status|kab|aaya|nahi aaya)|gst number|pan card bhej|tds|account number|wrap|pack ?up|good morning|happy birthday|lunch|continuity|thanks everyone|great work)\b/;

/** A talent or a parent who asks for work, whatever else they tell of themselves. */
const asksForWork =
  /\b(?:work|role|chance|mauka|maukaa|avsar|opportunit\w*|kaam)\b\W{0,3}(?:ka |ki |koi )?(?:need|do\b|dijiye|deejie|dena|den\b|dya|dyaa|mile\w*|mil\b|milel|asel|asalyaas|aslyas|ho to|hoga|bata\w*|sanga|saangaa|kalava)\b|\b(?:need|any|1)\s+(?:work|chance)\b|\bavailable (?:hoon|hun|hu|hain|hai|aahe|for work)\b|\bmujhe (?:bhi |also )?(?:work|role|chance|kaam)\b|\bwould love to\b|\bconsidered for\b|\bi(?:'m| am) an? \d{2}\b/;
/** Whose body and age are told: the writer's own or their child's. */
const ofMine =
  /\b(?:mer[aie]|meraa|meree|maajh\w+|majh\w+|maz[aie]|hamaar\w+|hamar\w+|aamch\w+|amch\w+|my|our|main|mai|mi|mee|ham|aamhee|i'm|i am|myself)\b/;
/** What is over, or said of people already seen; a brief looks forward. */
const lookingBack =
  /\b(?:tha|thi|thaa|thee|hota|hotaa|hotee|hote|was|were|huaa|hua|hui|huee|kiya tha|aaya|aayaa|aaye|gaya|gayaa|gaee|gayi|milaa|kele|kelaa|jhaal\w+|brilliant|yesterday|uska|uskaa|uskee|unka|unkaa|unkee|(?:call|send|ask|book) (?:her|him)|kab (?:aa|mil|ho|tak)\w*)\b/;
/** Orders of the day to a crew and cast that is already booked. */
const ordersOfTheDay =
  /\b(?:call ?time|kol taaim|kaul taaim|kol time|on time|samay (?:par|pe|in)|velevar|wardrobe|call ?sheet|carry (?:your )?id|reach by|pahunch\w*|yenaar|party|pack ?up|size [smlx]+\b)/;

/** Who works behind the camera is not cast. */
const crew =
  /\b(?:steadicam|operator|dop|cinematographer|kaimraamain|kaimeraamain|saaund rikordist|sound recordist|editor|mekaap aartist|makeup artist|hairstylist|costume designer|writer|sahaayak nirdeshak|sahaayyak digdarshak|gaffer|focus puller|spot ?boy|spot dada|line producer|sound recordist|hair stylist needed|makeup artist|mua|art director|stylist|drone|location (?:scout|hunt)|camera ?(?:man|person)|assistant director|light ?man|generator|van driver|tempo)\b/;

/** Enough signs that somebody is wanted; a talent's own introduction shows many of them too, and is told by "my". */
export function isBrief(text: BriefText, signs: Signs): boolean {
  const { plain, terms } = text;
  const person = terms.some((t) => t.kind === 'person');
  const solid = terms.some((t) => t.kind === 'person' && !t.note.includes('weak'));
  const need =
    /\bneed[fm]?\b/.test(plain) || /\b(?:casting call|casting for|open call|call for)\b/.test(plain);
  const marker = /(?<![a-z'\d])[mf](?=\s*[,.)\-:;|\d/])/.test(plain);
  if (
    speakerIsTalent.test(plain) &&
    !/\bneed[fm]?\b[^.\n]{0,50}\b(?:for|age|\d{2}\s*(?:-|to|se)\s*\d{2})\b/.test(plain)
  )
    return false;
  if (asksForWork.test(plain) && ofMine.test(plain)) return false;
  const firstPerson =
    (text.language === 'hi' && /\bmain\b/.test(plain)) ||
    (text.language === 'mr' && /\bmee\b/.test(plain)) ||
    (text.language !== 'en' && /\b(?:main|mai|mi)\b[^.\n]{0,60}\b(?:hoon|hun|hu|aahe|ahe)\b/.test(plain));
  if (firstPerson && !need) return false;
  if (firstPerson && /\bwork\b[^.\n]{0,16}\b(?:need|ho|asel|asle|mil\w*)\b|\bwork need/.test(plain))
    return false;
  const traits = terms.filter((t) => t.kind === 'look' || t.kind === 'skill' || t.kind === 'language').length;
  const facts = [signs.ages, signs.dates, signs.money, signs.heights, traits].filter((n) => n > 0).length;
  if (signs.ages === 0 && crew.test(plain)) return false;
  if (!need && signs.ages === 0 && ordersOfTheDay.test(plain)) return false;
  if (!person && !marker && (firstPerson || facts < (need ? 2 : 3))) return false;
  let score = 0;
  const close = text.units.some((unit, i) => {
    const next = text.units[i + 1] ?? unit;
    const wanted = /\bneed[fm]?\b|\bcasting\b|\bopen call\b|\bcall for\b/.test(
      plain.slice(unit.start, unit.end),
    );
    return wanted && terms.some((t) => t.kind === 'person' && t.start >= unit.start && t.end <= next.end);
  });
  if (!person && facts >= 2) score += 1;
  if (need) score += close || signs.ages > 0 ? 2 : 0.5;
  if (signs.ages > 0) score += 2;
  if (solid) score += 1;
  if (marker) score += 1;
  if (terms.some((t) => t.kind === 'project')) score += 1;
  if (terms.some((t) => t.kind === 'product')) score += 0.5;
  if (signs.dates > 0) score += 1;
  if (signs.money > 0) score += 1;
  if (signs.heights > 0) score += 1;
  if (/\brole\b/.test(plain)) score += 1;
  if (terms.some((t) => t.kind === 'look' || t.kind === 'skill')) score += 0.5;
  if (terms.some((t) => t.kind === 'place')) score += 0.5;
  if (chatter.test(plain)) score -= 2;
  if (!need && lookingBack.test(plain)) score -= signs.money > 0 && signs.ages > 0 ? 1 : 3;
  if (!need && ofMine.test(plain) && signs.money === 0) score -= 2;
  if (
    /\b(?:tha|thi|thaa|thee|the|hote|hota|hotee) (?:uska|uski|unka|unke|vo|wo|na)\b|\b(?:uska|unka|iska|kisi ka|ka) (?:number|contact|nambar|fee hua|fee)\b|\bfee[^.\n]{0,14}\b(?:hua|hui|aaya|aayi|milaa|mile|jhaala|jhaale)\b/.test(
      plain,
    ) &&
    !need
  )
    score -= 3;
  if (/\?/.test(plain) && !(need && close) && signs.ages === 0) score -= facts >= 2 ? 0.5 : 1.5;
  return score >= 3;
}
