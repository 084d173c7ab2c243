/**
 * Whether a line that could be a brief is one though another stands, or speaks of a role of that one: "any kathak dancers
 * in Pune" looks for somebody else, "माँ गोरी होनी चाहिए" says something more of the mother who is looked for.
 */
import type { BriefReading } from '../brief.ts';
import { normalise, type BriefText } from './normalise.ts';
import { isWeak } from './role-frame.ts';
import { isSexWord, whoseEdit } from './whose-edit.ts';

/** How somebody else is looked for, in one line. */
const looksFor =
  /^\s*(?:(?:ok|okay|and|also|now|aur|ab|acha|achha|chalo|hey|hi|pls|please|भाई|और|अब|आता)[\s,]+)*(?:(?:do|did) (?:we|you) have (?:any|some)?|(?:is|are) there any|any|some|find(?: me)?|get me|search(?: for)?|looking for|need|want|koi|कोई|कोणी|एखाद[ाीं])(?![\p{L}\p{M}])\s*/iu;
const aboutRoles = /\b(?:role|roles|update|updates|news|reply|replies|answer|doubt|question|change|changes|issue|problem|day|days|date|dates|1|one|of (?:them|these|those)|for)\b/; // prettier-ignore
const longest = 120;

/** The line as the brief that it is, where it looks for somebody who is no role of the draft; else null. */
export function looksForAnother(source: string, draft: BriefReading): string | null {
  const said = source.trim();
  const [opening = ''] = looksFor.exec(said) ?? [];
  if (opening === '' || said.length > longest || said.includes('\n')) return null;
  const brief = `need ${said.slice(opening.length).replace(/\?+\s*$/u, '')}`;
  const text = normalise(brief);
  if (aboutRoles.test(text.plain)) return null;
  const noun = text.terms.find((term) => term.kind === 'person' && !isSexWord(term) && !isWeak(term));
  if (!noun || whoseEdit(text.quote(noun), draft.roles).parts.some(({ roles }) => roles !== null))
    return null;
  return traits(text) > 0 ? brief : null;
}

const traits = (text: BriefText): number =>
  text.terms.filter(({ kind }) => kind === 'skill' || kind === 'language' || kind === 'place' || kind === 'look').length + (/\d/.test(text.plain) ? 1 : 0); // prettier-ignore

/** "Should be", "honi chahiye", "असावी": something is said of somebody who is known. */
const predicate =
  /\b(?:should|must|has to|needs to) (?:not )?(?:be|have|know|speak|look)\b|\b(?:hon[aei]|dikhn[aei]|aan[aei]|lagn[aei]) (?:nahi |nahin )?(?:chahiye|chahie|chaahiye)\b|\bas(?:av[aei]|aavi|aava)\b|\bhav[aei]\b|(?:होन[ाीे]|दिखन[ाीे]|आन[ाीे]|लगन[ाीे]) (?:नहीं )?चाहिए|असाव[ाीे]|यायला हव[ाीे]|हव[ाीे](?![\p{L}\p{M}])/iu;
const wants =
  /\b(?:chahiye|chahie|need(?:ed)?|wanted|required|pahije|havi|hava)\b|चाहिए|पाहिजे|हव[ाीे](?![\p{L}\p{M}])/iu;
const fieldWord =
  /\b(?:age|umar|umr|vay|height|rate|budget|fee|look)\b|उम्र|वय|उंची|ऊँचाई|हाइट|रेट|बजट|बजेट/iu;
const announces = /^\s*(?:need|looking for|wanted|ek|an?|one|casting|एक)(?![\p{L}\p{M}])/iu;

/** Whether a line that reads like a tiny brief says something of a role of the draft, by its name. */
export function saysMoreOf(source: string, { roles, project }: BriefReading, draft: BriefReading): boolean {
  const said = source.trim();
  if (said.includes('\n') || said.length > longest || announces.test(said)) return false;
  if (roles.length > 1 || project.type !== null || project.title !== null) return false;
  const { parts, nobody } = whoseEdit(said, draft.roles);
  const named = parts.every((part) => part.roles !== null);
  const [role] = roles;
  const told = role
    ? [role.playingAge, role.heightCm, role.rate, role.city, role.shootDates[0] ?? null, role.usage].filter((one) => one !== null).length
    : 0; // prettier-ignore
  // "Doctor ki beti 20-25 chahiye" wants one more, "nurse age 30-35" somebody who is thought to be there.
  if (!named && wants.test(said) && !fieldWord.test(said)) return false;
  return (named || nobody !== null) && (told <= 1 || (predicate.test(said) && told <= 2));
}
