/** What a question about dates asks beside them: what nobody knows of the person yet and the role needs, and consent. */
import { isChild } from '../../../matching/constraints/child.ts';
import { judge, type Requirement } from '../../../matching/constraints/judge.ts';
import type { Role } from '../../../matching/matching.ts';
import type { Talent } from '../../../matching/talent/load.ts';
import { categoryName } from '../../../matching/words/category.ts';
import { proofIn } from '../../proof/in-language.ts';
import type { BriefLanguage } from '../../understanding/brief.ts';

export type Beside = {
  /** `height`, `Marathi`, `tea ad`: in the words of the reader. */
  also: string[];
  /** An adult who was never asked whether the profile may be kept. */
  consent: boolean;
};

export const nothingBeside: Beside = { also: [], consent: false };

/** More would read like a form. */
const mostAlso = 4;

export function besideOf(
  role: Role,
  talent: Talent,
  about: { today: string; language: BriefLanguage },
): Beside {
  const { today, language } = about;
  const sheet = judge(role.spec, talent, { today, projectType: role.project.type });
  const unknown = sheet.filter(({ status }) => status === 'unknown').flatMap((one) => wordOf(one) ?? []);
  return {
    also: [...new Set(unknown)].slice(0, mostAlso).map((words) => proofIn(language, words)),
    consent: !isChild(talent, today) && talent.consent === null,
  };
}

/** Dates and pay are the question itself; consent and papers of a child are asked in their own way. */
function wordOf({ rule, of, need }: Requirement): string | null {
  switch (rule) {
    case 'height':
    case 'gender':
    case 'city':
      return rule;
    case 'playingAge':
      return 'playing age';
    case 'legalAge':
      return 'date of birth';
    case 'language':
    case 'skill':
      return need;
    case 'union':
      return 'union card';
    case 'conflict':
      return `${categoryName(of ?? '')} ad`;
    default:
      return null;
  }
}
