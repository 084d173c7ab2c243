/** Wishes around an availability check: whom to ask about dates, what came back, and no more suggestions. */
import type { Pick } from './pick.ts';
import { readPicks } from './picks.ts';
import { phrase, says, toSpoken } from './spoken.ts';

const ask = phrase(`
  ask|check with|pucho|puchho|poocho|poochho|puch lo|pooch lo|puchh lo|poochh lo|puch*|pooch*|poochh*
  avl check|availability check|check availability|vichar|vichara|vicharun|विचार|विचारा|विचारून|पूछो|पूछ लो|पूछ*
  dates (le lo|lo|check)
`);
/** "Hold Tarini, client se poochna hai": what somebody else is to be asked. */
const ofAnother =
  /\b(?:client|director|producer|production|agency|brand|party|sir|madam|boss|team)s? (?:se|ko|la|na|kade|with|about|first)?\s*(?:\p{L}+ )?(?:puch|pooch|poochh|puchh|vichar|ask|check)|\b(?:ask|check with|asking) (?:the |my |our )?(?:client|director|producer|production|agency|brand|party|boss|team)|(?:क्लाइंट|क्लायंट|डायरेक्टर|दिग्दर्शक|निर्देशक|प्रोड्यूसर|एजेंसी|सर|मैडम) ?(?:से|को|ला|ना|कडे) (?:पूछ|विचार)/iu;
const them =
  /\b(?:ask|puch\w*|pooch\w*|poochh\w*|se|ko|la|na|dates?|availability|avl|check|with|about|for|their|lo|do|karo|lijiye|the|please|pls|vichar\w*)\b|पूछ\S*|विचार\S*|से|को|ला|ना|तारीख\S*|तारखा/giu;

/**
 * "ask 1,3", "1,3 se pucho", "Riya se pooch lo": the places and names; null when the text asks nobody. "Ask all" has
 * no places: everybody shown is meant.
 */
export function readAskPick(text: string): { numbers: number[]; names: string[]; all: boolean } | null {
  if (text.length > 200 || /\?\s*$/.test(text) || ofAnother.test(text)) return null;
  const spoken = toSpoken(text);
  if (!says(spoken.line, ask)) return null;
  const rest = text
    .replace(/^\s*\//, '')
    .replace(them, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (
    /^(?:all|everyone|everybody|them|them all|these|those|both|sab|sabhi|sabko|saare|sare|sagle|un|unn|unse|sabse|unko|in|inse|inko|un sab|in sab|unki|unke|unka|inki|inke|inka|their|theirs|tyanchya|tyanchi|yanchya|उनकी|उनके|इनकी|इनके|त्यांच्या|त्यांची|यांच्या|yaanchya|shortlisted|shortlist wale|shortlist walon|un logon|in logon|dono|in dono|un dono|tyanna|yanna|sagl?[ae]?lyanna|sarvanna|sagle|सब|सबको|सभी|सगळ्यां|सर्वां|त्यां|यां|दोघां|सबसे|उन|उनसे|उन सब|इन|इनसे|दोनों|इन दोनों|उन दोनों|त्यांना|यांना|दोघांना|सगळ्यांना|सर्वांना|shortlist|)$/iu.test(
      rest,
    )
  )
    return { numbers: [], names: [], all: true };
  const pick: Pick | null = readPicks(`add ${rest}`);
  if (!pick || (pick.numbers.length === 0 && pick.names.length === 0)) return null;
  return { numbers: pick.numbers, names: pick.names, all: false };
}

const again = phrase(`
  (ask|check with) (them|all|everyone|everybody|those) again|ask again
  (phir se|fir se|dobara|wapas|punha|parat) (pucho|puchho|poocho|poochho|puch lo|pooch lo|vichara)
  (फिर से|दोबारा) (पूछो|पूछ लो|पूछिए)|(पुन्हा|परत) विचारा
`);

/** "Ask again", "phir se pucho": of those who were asked before the dates moved. */
export const asksAgain = (text: string): boolean => {
  const { line, words } = toSpoken(text.slice(0, 80));
  return words.filter(({ key }) => /[\p{L}\p{N}]/u.test(key)).length <= 5 && says(line, again);
};

const replies = phrase(`
  (kya|koi|kiska|kiske|kitne|kaun) .. (reply|replies|jawab|javab|jawaab|response)
  (reply|replies|jawab|javab|response|responses) .. (aaya|aaye|aayi|ala|aale|aala|aya|mila|mile|in|yet
    so far|kya)
  who (said|says) (yes|no|ok)|kisne (haan|ha|na|mana) .. (kaha|bola|kiya|kahi|boli)
  who (has |have )?(replied|answered|is (free|available))|who all (replied|answered)
  any (reply|replies|response|responses|news)|kaun .. (free|available|avl)
  availability (status|sheet|dikhao|batao)|(जवाब|उत्तर|उत्तरं|रिप्लाय|रिप्लाई) .. (आया|आए|आई|आलं|आली|आले|मिला|मिले|क्या|काय)
  (क्या|किसका|किसके|काय|कोणाचं|कोणाची) .. (जवाब|उत्तर|उत्तरं|रिप्लाय|रिप्लाई)|कौन .. (खाली|फ्री)|कोण .. (मोकळ*|फ्री)
`);

/** "kya reply aaya", "who is free". */
export const asksForReplies = (text: string): boolean =>
  text.length <= 120 && says(toSpoken(text).line, replies);

const suggestion = phrase(
  'suggestion|suggestions|sujhav|sujhaav|सुझाव|सूचना|सुचना|suchana|suchna|sugestion|sugestions',
);
const end = phrase(
  'stop|no more|band|bandh|mat|na|nahi|nako|naka|off|end|quit|बंद|मत|नको|नका|नहीं|थांबवा|rok*|रोक*|थांब*',
);
const begin = phrase('start|on|chalu|shuru|suru|again|resume|चालू|शुरू|सुरू|phir se|फिर से|पुन्हा|parat');

/** "band karo suggestions": the office's own people and their proactive offers. */
export function readSuggestionWish(text: string): 'off' | 'on' | null {
  if (text.length > 80) return null;
  const { line } = toSpoken(text);
  if (!says(line, suggestion)) return null;
  if (says(line, end)) return 'off';
  return says(line, begin) ? 'on' : null;
}

const start = phrase(`
  start|unstop|resume .. (message|messages|msgs|updates)|subscribe|chalu karo|chalu kar do|shuru karo
  shuru kar do|suru kara|चालू करो|शुरू करो|चालू करा|सुरू करा|phir se (bhejo|shuru karo)|फिर से (भेजो|शुरू करो)
  (messages|message) .. (bhejo|pathva|chalu|shuru|suru)
`);

/** All that may stand in it: any other word ("start kab hai", "start time") makes it talk about work. */
const startWords: ReadonlySet<string> = new Set(
  toSpoken(
    'start unstop resume subscribe chalu shuru suru bhejo pathva karo kar do kara please ji bhai sir madam now ab again phir fir se wapas parat punha sending me to mujhe mala yes haan ok message messages msg msgs updates it the 🙏 चालू शुरू सुरू भेजो पाठवा करो कर दो करा कृपया अब फिर से पुन्हा परत मुझे मला मैसेज मेसेज संदेश जी . , !',
  ).words.map(({ key }) => key),
);

/** "Start", alone: takes a stop back. Whoever asks when something starts ("start kab?") takes nothing back. */
export function readStart(text: string): boolean {
  const { line, words } = toSpoken(text.slice(0, 100).replace(/^\s*\//, ''));
  return words.length <= 6 && words.every(({ key }) => startWords.has(key)) && says(line, start);
}
