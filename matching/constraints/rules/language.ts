/** Languages that a role must speak. A profile's list is complete, what is not in it is not spoken; `more` says that it is not. */
import type { Finding } from '../requirement.ts';
import type { Rule } from '../rule.ts';
import { languageName } from '../../words/language.ts';

export const language: Rule = (role, talent) =>
  [...new Set(role.languages.filter((l) => l.must).map((l) => l.code))].map((code): Finding => {
    const need = languageName(code);
    const about = { of: code, need, attribute: 'languages' };
    if (talent.languages === null) return { ...about, status: 'unknown', has: 'languages not known' };
    const level = talent.languages[code];
    if (level === undefined && talent.languages.more !== undefined)
      return { ...about, status: 'unknown', has: `${need} not asked` };
    if (level === undefined || level === 'none') return { ...about, status: 'not_met', has: `no ${need}` };
    // Enough to order tea is not enough for lines, but it may be for this part: a question, not a rejection.
    if (level === 'basic') return { ...about, status: 'unknown', has: `basic ${need}` };
    return { ...about, status: 'met', has: level === 'stated' ? need : `${need} (${level})` };
  });
