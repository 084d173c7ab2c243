/** Which nouns of a post may name a role, and which only say whom it stands beside or what sex it is. */
import type { AgeRange } from './ages.ts';
import type { BriefText, Term } from './normalise.ts';
import { isPlain, isWeak, sexOf } from './role-frame.ts';
import type { Found } from './spans.ts';

const about =
  /\b(?:guardian|contact|call|casting director|director|assistant|to match|opposite|with|coordinator|ke saath|matching|like|jaisa|jaisi|saarkhee|client|as|of|from|for)\s*(?:the |a |an |her |his |1 |lead |our )?$/;

/** "Hero ka", "नायकाचा लहान", "hero's younger": who is wanted is whoever comes next. */
const ownerOfNext =
  /^\s*(?:kaa|kee|ke|ka|ki|che|chyaa|'s)\s+(?:(?:lahaan|chhot\w+|bad[aei]\w*|dhaakt\w+|thor\w*|moth\w+|sag\w+|younger|elder|little|big|small|old|young|saut\w+)\s+)?$/;

/** Nouns that may name a role: not those that say whom the role stands beside. */
export function people(text: BriefText): Term[] {
  const list = text.terms.filter((t) => t.kind === 'person');
  return list.filter((t) => {
    const before = text.plain.slice(Math.max(0, t.start - 24), t.start);
    const after = text.plain.slice(t.end, t.end + 22);
    if (ownerOfNext.test(betweenNext(text, list, t))) return false;
    if (
      text.language === 'en' &&
      about.test(before) &&
      !/\b(?:casting for|need for|role of|role for|looking for|for|need a|need)\s*(?:the |a |an |1 )?$/.test(
        before,
      )
    )
      return false;
    if (
      text.language === 'en' &&
      /\b(?:for|of)\s*(?:the |a |an )?$/.test(before) &&
      !/\b(?:role|need|casting|looking)\s*(?:of|for)\s*(?:the |a |an )?$/.test(before)
    )
      return isPlain(t) || /\d\s*$/.test(before);
    if (/^\s*(?:director|company|agency|brand|lead |magazine|ke saath|with guardian|ka guardian)/.test(after))
      return false;
    if (/^\s*not\s*(?:[,.;]|$)/.test(after)) return false;
    // "Kisan parivar: pita …": whose family it is, not who is wanted.
    if (list.some((other) => other.value === 'family' && other.start >= t.end && other.start - t.end < 3))
      return false;
    if (text.plain.slice(t.start, t.end) === 'guys' && !/\d\s*$/.test(before)) return false;
    if (t.value === 'pilot' && /series\s*$/.test(before)) return false;
    return true;
  });
}

const sexWord = /^(?:fe)?male$|^(?:purush|mahila|stree|पुरुष|पुरूष|महिला|स्त्री)$/i;

/** "Doctor 40-50 male aur nurse 25-30 female": the sex of whoever was named before the age, and nobody besides. */
export function tellsSexOfBefore(
  text: BriefText,
  everyone: readonly Term[],
  allAges: readonly Found<AgeRange>[],
  term: Term,
): boolean {
  if (!isPlain(term) || !sexWord.test(text.quote(term).trim())) return false;
  // "3. Police officer - male 35-45", "Doctor (female), 40": said of the noun it stands behind.
  const noun = everyone.findLast((t) => t.end <= term.start);
  if (
    noun &&
    !isPlain(noun) &&
    !isWeak(noun) &&
    (sexOf(noun) === '-' || sexOf(noun) === sexOf(term)) &&
    /^[ ]*[-,:(|][-,:(| ]*$/.test(text.plain.slice(noun.end, term.start))
  )
    return true;
  const age = allAges.findLast((a) => a.end <= term.start);
  if (!age || !/^[\s,/()-]*(?:(?:years?|yrs?|old|age)[\s,]*)*$/.test(text.plain.slice(age.end, term.start)))
    return false;
  if (/^[\s,:(]*\d/.test(text.plain.slice(term.end)) && !/^\s*,\s*1\s+[a-z]/.test(text.plain.slice(term.end)))
    return false;
  const from = allAges.findLast((a) => a.end <= age.start)?.end ?? 0;
  return everyone.some((t) => !isPlain(t) && !isWeak(t) && t.start >= from && t.end <= age.start);
}

/** "The queen's mother" in Hindi order: between a noun and the next stands only "of". */
function betweenNext(text: BriefText, list: readonly Term[], term: Term): string {
  const next = list[list.indexOf(term) + 1];
  return next && next.start - term.end < 20 ? text.plain.slice(term.end, next.start) : '';
}
