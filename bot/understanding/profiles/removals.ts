/** "Can u remove konkani", "swimming hata do", "तैराकी काढा": a language or skill that somebody wants off their profile. */
import { skillName } from '../../../matching/words/skill.ts';
import { languageName } from '../../../matching/words/language.ts';
import { isPaper } from '../../../matching/words/skill.ts';
import type { BriefText } from '../briefs/normalise.ts';
import type { ProfileValue } from './profile.ts';

const takeOff =
  /\b(?:remove|removed|delete|erase|withdrawn|drop|take (?:off|out)|hata\w*|nika+l\w*|ka+dh\w*|mita\w*)\b/;
/** Then something else is to go: a picture, a message, all there is. */
const others =
  /\b(?:photos?|pics?|videos?|reels?|tapes?|numbers?|messages?|account|data|everything|beard|hair|baal|da+dh\w*|cut|project|role|shortlist|list)\b/;
const mostWords = 12;

export function removals(text: BriefText): ProfileValue[] {
  const { plain } = text;
  if (!takeOff.test(plain) || others.test(plain) || plain.trim().split(/\s+/).length > mostWords) return [];
  const words = text.source.trim();
  return text.terms.flatMap(({ kind, value }): ProfileValue[] => {
    if (kind === 'language')
      return value.split(' ').map((code) => of('languages', languageName(code), words));
    return kind === 'skill' && !isPaper(skillName(value)) ? [of('skill', skillName(value), words)] : [];
  });
}

const of = (key: 'languages' | 'skill', identity: string, words: string): ProfileValue => ({
  key,
  identity,
  value: `${identity}, none`,
  words,
});
