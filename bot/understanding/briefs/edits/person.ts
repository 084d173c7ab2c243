/** How an edit changes who is looked for: age, height, sex. */
import { isLowerEnd, isUpperEnd, namesSex } from '../edit-sense.ts';
import { bareAge, bareHeight, countOf, widened, withEnds } from '../edit-values.ts';
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
  const [tall = bareHeight(text)] = facts.tall;
  // "5.2 bhi chalega" where no height was asked lets somebody in, and asks for none.
  const relaxed = widening && role.heightCm === null && letsIn.test(source);
  const height = relaxed ? null : tall && widening ? widened(tall.value, role.heightCm) : tall?.value;
  return [
    ...patch('playingAge', age, ages),
    ...patch('legalAgeMin', facts.ages.legal[0]),
    ...patch('heightCm', tall, height),
    ...patch('count', countOf(text)),
    ...sex(edit),
  ];
}

const letsIn = /\b(?:bhi|also|too|even|pan|suddha)\b|भी|पण|सुद्धा|देखील/iu;

const wishes =
  /\b(?:chahiye|chahie|chal\w+|make|change|instead|need\w*|want\w*|kar do|karo|kara|hava|havi|pahije|only|sirf|fakt|should|must|either|any|bhi|also|nahi+n?|not|nako|fine|ok)\b|चाहिए|कर दो|करो|करा|हवा|हवी|हवे|पाहिजे|नहीं|नाही|नको|चले|चाल|भी|पण|सिर्फ|फक्त/iu;
const shows = /\b(?:show|see|find|dikha\w*|dakhv\w*|list)\b|दिखा|दाखव/iu;

/** "Delhi se mausi aayi hai" and "show me boys" speak of people, and make no role one for a woman or a man. */
function wishesSex({ text: { source }, widening }: Edit): boolean {
  if (shows.test(source)) return false;
  const words = source.match(/[\p{L}\p{M}]+/gu) ?? [];
  return widening || wishes.test(source) || words.length <= 2 || /[\d०-९,;]/u.test(source);
}

function sex(edit: Edit): Patch[] {
  const { text, role } = edit;
  // "Voice patli hai": the ending of a word about a voice is nobody's sex.
  if (!namesSex(text.source) && !text.terms.some(tellsSex)) return [];
  if (!wishesSex(edit)) return [];
  const head = text.terms.find((t) => t.kind === 'person');
  const { found } = genderOf(text, [wholeOf(edit)], head, true);
  // "Female bhi chalegi" beside a man asked for: either is fine now.
  const either =
    found && found.value !== role.gender && role.gender !== 'any' && /\b(?:also|ok)\b/.test(text.plain);
  return patch('gender', found, either ? 'any' : found?.value);
}
