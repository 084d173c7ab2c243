/** Skills and papers that a role must have. A list of skills is never complete: what is not in it is a question. */
import type { Finding } from '../requirement.ts';
import { fold, type Rule } from '../rule.ts';
import { isPaper, skillName, skillSpellings } from '../../words/skill.ts';

export const skill: Rule = (role, talent) =>
  [...new Set(role.skills.filter((s) => s.must).map((s) => fold(s.name)))].map((name): Finding => {
    const need = skillName(name);
    const spellings = skillSpellings(name);
    if (isPaper(name)) {
      const answers = Object.entries(talent.papers ?? {}).flatMap(([k, v]) => (spellings.has(k) ? [v] : []));
      const about = { of: name, need, attribute: 'papers' };
      if (answers.includes('yes')) return { ...about, status: 'met', has: need };
      if (answers.length > 0) return { ...about, status: 'not_met', has: `no ${need}` };
      return { ...about, status: 'unknown', has: `${need} not asked` };
    }
    const found = Object.entries(talent.skills ?? {}).filter(([k]) => spellings.has(k));
    const about = { of: name, need, attribute: 'skills' };
    const able = found.find(([, level]) => level !== 'none' && level !== 'basic');
    if (able) {
      const shown = skillName(able[0]) === need ? need : `${need} (${able[0]})`;
      return { ...about, status: 'met', has: shown };
    }
    if (found.some(([, level]) => level === 'basic'))
      return { ...about, status: 'unknown', has: `basic ${need}` };
    if (found.length > 0) return { ...about, status: 'not_met', has: `no ${need}` };
    return { ...about, status: 'unknown', has: `${need} not asked` };
  });
