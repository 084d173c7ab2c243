/** How an edit changes who is looked for: age, height, sex. */
import { isLowerEnd, isUpperEnd, namesSex } from '../edit-sense.ts';
import { bareAge, widened, withEnds } from '../edit-values.ts';
import { genderOf, tellsSex } from '../gender.ts';
import { patch, wholeOf, type Edit, type Patch } from './edit.ts';

export function person(edit: Edit): Patch[] {
  const { text, facts, role, widening } = edit;
  const { source } = text;
  const [age = bareAge(text, source)] = facts.ages.playing;
  const bounded = isUpperEnd(source) || isLowerEnd(source);
  const ages =
    age &&
    (widening && !bounded
      ? widened(age.value, role.playingAge)
      : withEnds(source, age.value, role.playingAge));
  const [tall] = facts.tall;
  const height = tall && widening ? widened(tall.value, role.heightCm) : tall?.value;
  return [
    ...patch('playingAge', age, ages),
    ...patch('legalAgeMin', facts.ages.legal[0]),
    ...patch('heightCm', tall, height),
    ...sex(edit),
  ];
}

function sex(edit: Edit): Patch[] {
  const { text, role } = edit;
  // "Voice patli hai": the ending of a word about a voice is nobody's sex.
  if (!namesSex(text.source) && !text.terms.some(tellsSex)) return [];
  const head = text.terms.find((t) => t.kind === 'person');
  const { found } = genderOf(text, [wholeOf(edit)], head, true);
  // "Female bhi chalegi" beside a man asked for: either is fine now.
  const either =
    found && found.value !== role.gender && role.gender !== 'any' && /\b(?:also|ok)\b/.test(text.plain);
  return patch('gender', found, either ? 'any' : found?.value);
}
