/**
 * Whether what looks like a pick was meant as one. "2 ko mat hatao", "who approved 1", "hold on 2 mins" and "2 more" hold a
 * place and a verb and are no order; what is doubtful is left to others, because a wrong verdict is worse than a question.
 */
import { isQuestion, isRefusal } from './manner.ts';
import type { Pick, PickAction } from './pick.ts';
import { phrase, says, spokenKey, toSpoken, type SpokenWord } from './spoken.ts';

/** "2 more", "aur 2", "दोन अजून": more of the list, not the second of it. */
const manyMore =
  /(?:\b(?:\d{1,2}|two|three|do|teen|don)|(?<!\p{M}|\p{L})(?:दो|तीन|दोन))\s+(?:more|aur|ajun|ankhi|और|अजून|आणखी)(?!\s*\d)|^\s*(?:aur|ajun|ankhi|और|अजून|आणखी|more)\s+(?:\d{1,2}|do|teen|don|दो|दोन|तीन)(?![\p{L}\p{M}\d])/iu;
const counted =
  /\d\s*(?:th|st|nd|rd|mins?|minutes?|hours?|hrs?|days?|din|weeks?|months?|ghante|people|persons?|log|jan|girls?|boys?|ladk\p{L}+|dates?|locations?|places|shots?|takes?|scenes?|agenc\p{L}+|pm|am|baje|percent|%|photos?|options?|copies|pages?|lines?|looks?|rounds?|times?|actors?|models?|artists?)\b/iu;
const beforeNumber = /\b(?:on|by|till|until|tak|at|for|of|from|in|under|over)\s+\d/iu;
const never = phrase(
  'dont|do not|never|mat|naka|nka|मत|नका|not yet|cant|cannot|wont|shouldnt|rehne do|रहने दो',
);
const listToSomebody =
  /\b(?:share|send|forward|tell|inform|mail|email|bhej\p{L}*|bata\p{L}*|pathv\p{L}*)\b.*\b(?:short ?list|list)\b|\b(?:short ?list|list)\b.*\b(?:with|to|ready|bhej\p{L}*|bata\p{L}*|pathv\p{L}*)\b/iu;
/** "no 2": number two to some, not two to others. */
const no = /^\s*(?:no|na|ना)(?![\p{L}\p{M}\d])/iu;
const tells = /\b(?:tell|about|batao|bata do|bataiye|sanga|sang)\b|बता|सांग/iu;

const verbs: readonly (readonly [PickAction, ReturnType<typeof phrase>])[] = [
  ['add', phrase('add|shortlist|shortlisted|include|keep|daal*|jod*|rakh*|le lo|lelo|ghya|taka|thev*|डाल*|रख*|ले लो|घ्या|टाका|ठेव*|शॉर्टलिस्ट')],
  ['remove', phrase('remove|drop|delete|take .. (off|out)|hata*|nikal*|हटा*|निकाल*|काढ*|kadh*')],
  ['pass', phrase('pass|reject|rejected|mana kar*|na kar*|रिजेक्ट|मना कर*|नाकार*')],
  ['hold', phrase('hold|pin|pencil|rok*|होल्ड*|रोक*|थांबव*')],
  ['approve', phrase('approve|approved|final|finali*|lock|confirm|pakka|manzoor|मंज़ूर|मंजूर|अप्रूव|फाइनल|लॉक|पक्का|नक्की')],
]; // prettier-ignore
const deeds = (line: string): PickAction[] =>
  verbs.flatMap(([deed, wanted]) => (says(line, wanted) ? [deed] : []));
const verdicts: ReadonlySet<PickAction> = new Set(['pass', 'hold', 'approve']);

const keys = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).map((word) => spokenKey(word)));
/** Between a place and its verdict; anything else in between says that the verdict is about something else. */
const between = keys(
  'ko the no number nos candidate option wala wali wale one please pls karo kar do dijiye kijiye kara and aur ani n also bhi to ji को ला नंबर वाली वाला वाले करो कर दो करा और आणि भी',
);
/** With bare places: they are what is wanted, and nothing else is said. */
const withBare = keys(
  'and aur ani n plus also bhi please pls ok okay ko la number nos option candidate wala wali wale wo ye yes haan ji the one from list chahiye pasand like want कृपया और आणि भी को ला नंबर वाला वाली वाले वालीला वाल्याला हाँ जी चाहिए पसंद हवी हवा',
);
const ordinal =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|pehl\w*|pahl\w*|pahil\w*|doosr\w*|dusr\w*|teesr\w*|tisr\w*|chauth\w*|paanchv\w*|1st|2nd|3rd)\b|पहल|पहिल|दूसर|दुसर|तीसर|तिसर|चौथ|पाँचव|पाचव|शेवट|आखिर|आख़िर/iu;

/** The pick as it was meant; null when it was none. */
export function sensible(text: string, pick: Pick): Pick | null {
  const { line, words } = toSpoken(text);
  const { action, numbers } = pick;
  if (action === 'more') return pick;
  // "Share shortlist with Meera": the list is a thing here and nothing that is done to her.
  if (numbers.length === 0 && action === 'add' && listToSomebody.test(text)) return null;
  if (manyMore.test(text) && (action === 'show' || action === 'add'))
    return { action: 'more', numbers: [], names: [] };
  if (action !== 'why' && (no.test(text) || says(line, never))) return null;
  if (isRefusal(text) && action !== 'pass' && action !== 'why') return null;
  if (isQuestion(text) && action !== 'why' && action !== 'show')
    return numbers.length > 0 && /\b(?:what|how) about\b/i.test(text) ? { ...pick, action: 'show' } : null;
  const done = deeds(line);
  if (done.length > 1 && numbers.length + Math.max(0, pick.names.length - 1) > 0 && !(done.includes('add') && action === 'show')) return null;
  if (numbers.length > 0 && counted.test(text) && !/\b(?:first|top|pehle|pahle)\b|पहले|पहिल्या/iu.test(text)) return null;
  if (action === 'add' && tells.test(text) && !done.includes('add')) return { ...pick, action: 'show' };
  if (action === 'add' && done.length === 0 && numbers.length > 0) {
    const said = words.filter(({ key }) => /[\p{L}\p{N}]/u.test(key) && !/^\d/.test(key));
    const only = said.every(({ key, from, to }) => withBare.has(key) || ordinal.test(text.slice(from, to)));
    const placed = /\d/.test(line) || ordinal.test(text);
    return (only && placed) || /\b(?:put|take|include|keep)\b/i.test(text) ? pick : null;
  }
  if (!verdicts.has(action) || numbers.length === 0) return pick;
  if (beforeNumber.test(text) || !touches(text, words, action)) return null;
  // "Select 2 locations": who is approved needs no noun behind the place; a reason stands behind a comma or "because".
  return action === 'approve' && pick.reason !== undefined && !/^\s*(?:please |pls )?approved? \d/iu.test(text) && !/\d\s*(?:,|:|-|–|(?:because|since|kyunki|she|he|they|her|his|is|was|wo|woh|vo|uski|uska|unki)\b)/iu.test(text) ? null : pick;
} // prettier-ignore

/** The verdict stands beside a place: "pass 2", "2 ko reject karo", "1, 3 hold". */
function touches(text: string, said: readonly SpokenWord[], action: PickAction): boolean {
  const wanted = verbs.find(([deed]) => deed === action)?.[1];
  if (!wanted) return true;
  const kinds = said.map(({ key, from, to }) =>
    /^\d/.test(key) || ordinal.test(text.slice(from, to)) ? 'place' : says(` ${key} `, wanted) ? 'verdict' : !/\p{L}/u.test(key) || between.has(key) ? '' : 'other',
  ); // prettier-ignore
  const run: string[] = [];
  for (const kind of kinds)
    if (kind === 'other') run.length = 0;
    else {
      if (kind !== '') run.push(kind);
      if (run.includes('place') && run.includes('verdict')) return true;
    }
  // "mana kar do", "nahi chahiye": verdicts of several words; the place stands before them.
  return (
    action === 'pass' &&
    /\d[\s,]*(?:ko |को )?(?:mana|nahi chahiye|pasand nahi|na kar|मना|नहीं चाहिए|पसंद नहीं|आवडल)/iu.test(text)
  );
}
