/** Whether a message is a brief at all: chatter, accounts and people asking for work are not. */
import type { BriefText } from './normalise.ts';

export type Signs = { ages: number; heights: number; dates: number; money: number };

const speakerIsTalent =
  /\b(?:my (?:daughter|son|kid|child|wife|baby|name|age|height|self|profile|intro|portfolio|reel|showreel)|i am an? (?:actor|actress|model|artist|dancer|singer|student|fresher|theatre)|i'?m an? (?:actor|actress|model|artist|dancer|singer)|im an? (?:actor|actress|model)|i am \d{2}|i'm \d{2}|myself \w+|mera naam|meraa naam|maajhe naav|maajhan naav|maze nav|mi ek|mee ek|main ek|mai ek|i have \d+ year|looking for (?:work|opportunit\w*)|any (?:work|role|opening|opportunit\w*|requirement) (?:for me|ho|asel|available|hai)|koi (?:kaam|role) ho|kaam (?:ho|mil|asel|dya)|work (?:ho to|asel tar|asle|mil|milega|milel|dya)|please (?:consider|cast|consider me) me|consider me|mujhe kaam|mala kaam|i can (?:play|do|speak)|i do (?:acting|modelling|modeling)|available for work|open for work|mer[ie] (?:beti|beta|bete|bachchi|bachcha|bacche|bachche|height|age|umar)|mere liye|majh[iy]a? (?:mulgi|mulga|lek|unchi)|maajh\w* (?:mulgee|mulgaa|lek|mulaachan|muleechan)|mer\w+ (?:betee|betaa|bete|bachchaa|bachchee|bachche)|majhi unchi|majhe vay|maajhe age|maajhee height|meree height|meree age|meraa height|aapke saath kaam|i would love to|interested in (?:this|the) role|i am interested|applying for|mere paas|main pichle|main last|mai last|mee last|mi last|yaad keej\w*|yaad rakh\w*|sampark kara mala)\b/;
const chatter =
  /\b(?:call sheet|callsheet|vanity|invoice|bill pending|payment (?:pending|clear|release|status|kab|aaya|nahi aaya)|gst number|pan card bhej|tds|account number|wrap|pack ?up|good morning|happy birthday|lunch|continuity|thanks everyone|great work)\b/;

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
  const firstPerson = text.language !== 'en' && /\b(?:main|mai|mee|mi|hoon|hun|hu)\b/.test(plain);
  if (firstPerson && !need) return false;
  if (firstPerson && /\bwork\b[^.\n]{0,16}\b(?:need|ho|asel|asle|mil\w*)\b|\bwork need/.test(plain))
    return false;
  const listed = signs.ages >= 2 && !firstPerson && (signs.dates > 0 || signs.money > 0);
  if (
    !listed &&
    !person &&
    !marker &&
    !(need && signs.ages > 0 && !firstPerson && (signs.dates > 0 || signs.money > 0))
  )
    return false;
  let score = 0;
  const close = text.units.some((unit, i) => {
    const next = text.units[i + 1] ?? unit;
    const wanted = /\bneed[fm]?\b|\bcasting\b|\bopen call\b|\bcall for\b/.test(
      plain.slice(unit.start, unit.end),
    );
    return wanted && terms.some((t) => t.kind === 'person' && t.start >= unit.start && t.end <= next.end);
  });
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
  if (
    /\b(?:tha|thi|thaa|thee|the|hote|hota|hotee) (?:uska|uski|unka|unke|vo|wo|na)\b|\b(?:uska|unka|iska|kisi ka|ka) (?:number|contact|nambar|fee hua|fee)\b|\bfee[^.\n]{0,14}\b(?:hua|hui|aaya|aayi|milaa|mile|jhaala|jhaale)\b/.test(
      plain,
    ) &&
    !need
  )
    score -= 3;
  if (/\?/.test(plain) && !(need && close) && signs.ages === 0) score -= 1.5;
  return score >= 3;
}
