/** How something is said: as a question, or as what shall not be done. Both are no orders, whatever verb they hold. */
import { phrase, says, toSpoken } from './spoken.ts';

/** What shall not be done. "2 nako" and "2 hatao" are no such thing: they take somebody off, which is an order. */
const refusal = phrase(`
  dont|do not|doesnt|didnt|not|never|cant|cannot|wont|shouldnt|mat|matt|nahi|naka|nka|not yet|मत|नका|नहीं|नही
  न करें|नाही|अभी नहीं|rehne do|रहने दो|राहू द्या
`);
const asking = phrase(`
  is|are|was|were|did|does|has|have|who|whos|whose|whom|what|whats|when|where|which|how|why|should|shall
  would|will|can|could
`);
/** These ask wherever they stand in a short line. */
const askingAnywhere = phrase(`
  kya|kia|kaun|kisne|kab|kahan|kaha|kaise|kaisa|kaisi|kitna|kitne|kitni|क्या|कौन|किसने|कब|कहाँ|कैसे|कैसा|कैसी|कितना|कितने
  कितनी|काय|कधी|कुठे|कसं|कशी|कसा|किती|कोण|कोणी
`);
const openings = phrase('and|so|but|ok|okay|aur|to|toh|then|haan|yes|hey|hi');
const mark = /[?？]\s*$/u;
/** "can you show", "could you make it", "kya aap dikha sakte": an order in its Sunday clothes. */
const polite = phrase(`
  (can|could|will|would) (you|we|u) (please|pls|also|just)? (show|make|add|put|keep|change|set|remove|take
    send|share|give|find|shortlist|increase|reduce|raise|lower|ask|check)
  (kya|क्या) (aap|आप) .. (sakte|sakti|सकते|सकती)
`);

export const isRefusal = (text: string): boolean => says(toSpoken(text.slice(0, 300)).line, refusal);

/** Asked, and not an order politely put. */
export function isQuestion(text: string): boolean {
  const { line, words } = toSpoken(text.slice(0, 300));
  if (says(line, polite)) return false;
  if (mark.test(text)) return true;
  const said = words.filter(({ key }) => /\p{L}/u.test(key)).map(({ key }) => ` ${key} `);
  const [first, second] = said;
  if (said.length <= 10 && says(line, askingAnywhere)) return true;
  // In English the word that asks stands first.
  return (
    (first !== undefined && says(first, asking)) ||
    (first !== undefined && second !== undefined && says(first, openings) && says(second, asking))
  );
}
