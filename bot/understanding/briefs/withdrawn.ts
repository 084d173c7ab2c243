/** Roles that the post itself takes back: "skip for now", "already cast", "dadi wala abhi rehne do". */
import type { BriefText } from './normalise.ts';
import type { Span } from './spans.ts';
import type { RoleFrame } from './role-frame.ts';

const takenBack =
  /\bwithdrawn\b|\b(?:chhod|chhodo|chod|chodo|chhodiye|chhodie|chhoden|skip\w*|cancel\w*|postpon\w*|scrap\w*|sthagit|radd)\b|\b(?:abhi|philhaal|filhaal|filhal|sadhyaa|sadhya|aattaa|tuurtaas|turtas|for now|at the moment|right now)\s+(?:ke liye\s+)?(?:hold|ruk\w*|rok\w*|rehne|rahne|band|pending|not need|not send|nako|not\b)|\b(?:on|par|pe)\s+hold\b|\b(?:hold|pending)\s+(?:par|pe|me|in|hai|rakh\w*|kar\w*|aahe)\b|\b(?:already|pehle hi|pehle se|pahle hee|pahle se|aadhee ch|aadheech)\s+(?:cast|final\w*|fix\w*|lock\w*|done|book\w*|mil\w*|tay|set|tharl\w*)|\b(?:cast|final|finalise|finalised|finalized|fix|lock|locked|book|booked|tay|confirm)\s+(?:ho|hua|hui|kar|jhaal|zal)\w*(?:\s*(?:gaya|gayi|gayaa|gayee|liya|chuk\w*|aahe))?|\b(?:mil|mileel?)\s*(?:gaya|gayi|gayaa|gayee)\b|\b(?:not|no longer) (?:need|required|casting|looking)\w*\s*(?:now|any ?more|yet|abhi|ab|right now|at (?:the|this) (?:moment|time))|\b(?:ab|abhi) not need|\bnot need (?:ab|abhi|filhal|hai abhi)\b/;

/** Directly after the noun: "dadi not needed", "wife ka role nahi chahiye". */
const refusedNoun =
  /^(?:\s*(?:ka|ki|kaa|kee|wala|wali|vaalaa|vaalee|role|ko|to|bhi|also|abhi|philhaal|filhaal|ab|hi|hee|for now|,|\())*\s*(?:not need|no need)/;

const pronoun =
  /^\W*(?:wo|woh|vo|voh|vah|use|usko|uska|uske|unka|that one|that role|this one|te|to|tee|tyaa|tyaalaa|tilaa|un|us|is|ye|yeh|yah)\b/;

/** Judged by every mention of the role's noun up to the next person, and by a next sentence that says "that one". */
export function isWithdrawn(text: BriefText, role: RoleFrame, all: readonly RoleFrame[]): boolean {
  if (all.length === 1) return false;
  const nouns = text.terms.filter((t) => t.kind === 'person');
  const mine = nouns.filter(
    (t) =>
      t === role.head ||
      (role.head && t.value === role.head.value && all.filter((r) => r.head?.value === t.value).length === 1),
  );
  const regions: Span[] = mine.map((t) => {
    const unit = text.units.find((u) => t.start >= u.start && t.start < u.end);
    const next = nouns.find(
      (n) => n.start >= t.end && all.some((r) => r !== role && (r.head === n || r.head?.value === n.value)),
    );
    return { start: t.end, end: Math.min(unit?.end ?? text.plain.length, next?.start ?? text.plain.length) };
  });
  if (mine.length === 0) regions.push(...role.spans);
  return regions.some((region) => {
    const said = text.plain.slice(region.start, region.end);
    if (takenBack.test(said) || refusedNoun.test(said)) return true;
    const following = text.units.find((u) => u.start >= region.end && u.start - region.end < 4);
    if (!following) return false;
    const after = text.plain.slice(following.start, following.end);
    return pronoun.test(after) && takenBack.test(after);
  });
}
