/** Languages, skills and papers that somebody says they have, learnt, or have no more. */
import { isPaper, skillName } from '../../../matching/words/skill.ts';
import { languageName } from '../../../matching/words/language.ts';
import type { BriefText } from '../briefs/normalise.ts';
import { clauses } from '../briefs/spans.ts';
import type { ProfileValue } from './profile.ts';
import type { Said } from './said.ts';

const claims =
  /\b(?:can|know|knows|do|play|ride|teach|learn\w*|learnt|trained|train|training|certified|champion|started|level|seekh\w*|sikh\w*|shik\w*|a+t(?:a|e|i|o)+|ja+n\w*|ka?r ?(?:ta|ti|te|sakt|let|leti)\w*|karta\w*|karti\w*|karte\w*|karto\w*|sak(?:ta|ti|te)\w*|yet[aeo]\w*|yete|chala\w*|have|hai|aahe|ahe|got|ban gaya|mil gaya|mila+la|mila+le|speak|bol\w*|fluent|comfortable|good|expert|basic)\b/;
const refuses =
  /\b(?:not|no|never|don't|cannot|can't|nahi|nahin|na+hi|nai|nako|without|bhool|visar\w*|expired|lapsed)\b/;
const notMine =
  /\b(?:love|like|watch|watching|saw|audition|role|film|ad|for a|wish|want|looking|class(?:es)?|song|songs|movie|series|show)\b/;
const basic =
  /\b(?:basic|thod[aie]+|thoda+|little|lil|a bit|beginner|learning|seekh rah\w*|shikat|kaam chala\w*)\b/;
const native = /\b(?:native|mother tongue|ma+tru\w*|ma+tri\w*|ma+tr\w*)\b/;
const expert = /\b(?:expert|professional|pro|champion|advanced|gold medal\w*|national level)\b/;
const called = /\b(?:name is|called|myself|na+m|na+v|name)\W{0,3}(?:is )?$/;
/** "Swimming costume" is worn, and a "swimming pool scene" shot: neither says what somebody can do. */
const worn = /^\s*(?:costumes?|suits?|dress\w*|wears?|trunks?|shorts|pool|kapd\w*|kapad\w*)\b/;
/** What stands between the nearest joints around a place. */
function part(words: string, at: number): string {
  const from = Math.max(
    0,
    ...[...words.slice(0, at).matchAll(/\b(?:and|also)\b/g)].map(({ index }) => index),
  );
  const to = words.slice(at).search(/\b(?:and|also)\b/);
  return words.slice(from, to < 0 ? undefined : at + to);
}
const works = String.raw`(?:films?|plays?|natak|na+tak|theatre|accent|songs?|serials?|series|movies?)`;
const behind = new RegExp(
  String.raw`^(?:\s*(?:,|and|or|-|/|hindi|english|marathi|gujarati|[a-z]+i)\s*){0,3}\s*${works}\b`,
);
const before = new RegExp(String.raw`\b${works}\s+(?:in|of)\s*$`);
/** "A Marathi play", "theatre in Hindi": a language of a work; "theatre, and I speak Hindi" is somebody's own. */
const ofWork = (after: string, until: string): boolean => behind.test(after) || before.test(until);
const yearsOf = /\b(\d{1,2})\s*\+?\s*year/;

export function abilities(text: BriefText, said: Said): ProfileValue[] {
  const found: ProfileValue[] = [];
  const put = (value: ProfileValue): void => {
    if (!found.some((f) => f.key === value.key && f.identity === value.identity)) found.push(value);
  };
  let listed = false;
  for (const unit of text.units) {
    const whole = text.plain.slice(unit.start, unit.end);
    for (const clause of clauses(text.plain, unit)) {
      const words = text.plain.slice(clause.start, clause.end);
      const quote = text.quote(clause);
      const terms = text.termsIn(clause);
      const refused = refuses.test(words);
      const tongues = terms.filter((term) => term.kind === 'language');
      const label = /\b(?:language|bha+sha+)\w*\b/.test(whole);
      const speaks = said.sheet || said.asked === 'languages' || label || /\b(?:speak|bol\w*|fluent|language|a+t(?:a|e|i)+|yet[aeo]\w*|seekh\w*|shik\w*|learn\w*|native|mother tongue|know)\b/.test(words);
      if (speaks)
        for (const [i, { value, start, end }] of tongues.entries()) {
          if (ofWork(text.plain.slice(end, clause.end), text.plain.slice(clause.start, start))) continue;
          for (const code of value.split(' ')) {
            const name = languageName(code);
            // "Fluent Gujarati and basic Tamil": a level stands before its language, or after the last one in brackets.
            const own = { start: Math.max(clause.start, tongues[i - 1]?.end ?? 0), end };
            const near = `${text.plain.slice(own.start, start)} ${/^\s*\(?(?:basic|thod\w*|fluent|native)/.exec(text.plain.slice(end))?.[0] ?? ''}`;
            const level = refused ? 'none' : basic.test(near) ? 'basic' : native.test(near) ? 'native' : /fluent/i.test(text.quote(own)) ? 'fluent' : '';
            put({ key: 'languages', identity: name, value: level ? `${name}, ${level}` : name, words: quote });
          }
        }
      // Named as a list they are all there are; one that comes up in passing says nothing about the others.
      if ((label || said.asked === 'languages') && tongues.length > 0 && !/\b(?:also|bhi|pan|too|now|ab|new)\b/.test(whole)) listed = true;
      for (const { value, start, end } of terms.filter((term) => term.kind === 'skill')) {
        const name = skillName(value);
        // "Mera naam Veena Joshi hai" plays nothing.
        if (worn.test(text.plain.slice(end, end + 16))) continue;
        if (called.test(text.plain.slice(Math.max(0, start - 24), start))) continue;
        if (!(said.sheet || said.asked === 'skills' || (claims.test(words) && !notMine.test(words)))) continue;
        if (isPaper(name)) put({ key: 'papers', identity: name, value: `${name}: ${refused ? 'no' : 'yes'}`, words: quote });
        else {
          const years = yearsOf.exec(words)?.[1];
          // "Rides, and a little Portuguese": a level is of what it stands beside.
          const beside = part(words, start - clause.start);
          const level = refused ? 'none' : basic.test(beside) ? 'basic' : expert.test(beside) ? 'expert' : years ? `${years} years` : '';
          put({ key: 'skill', identity: name, value: level ? `${name}, ${level}` : name, words: quote });
        }
      }
    }
  }
  const first = found.find((f) => f.key === 'languages');
  if (listed && first) put({ key: 'languages', identity: 'all', value: 'all', words: first.words });
  return found;
} // prettier-ignore
