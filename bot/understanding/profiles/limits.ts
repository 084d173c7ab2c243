/** What somebody will not do on screen or at work, and what they are fine with: kissing scenes, smoking, night shoots. */
import {
  findAll,
  phrase,
  says,
  spokenKey,
  toSpoken,
  wordsBetween,
  type Phrase,
  type Spoken,
} from '../spoken.ts';
import type { ProfileValue } from './profile.ts';
import { isAsked } from './said.ts';

type Topic = {
  name: string;
  words: Phrase;
  /** The skill that a role may ask for, which whoever refuses this has not. */
  skill?: string;
  /** What "I don't" says of somebody's life, and nothing of their work. */
  habit?: { words: Phrase; value: string };
};

/** Named as the records of offices name them. */
const topics: readonly Topic[] = [
  { name: 'kissing scenes', words: phrase('kiss|kissing|kisses|kissing scene|lip ?lock|liplock|lip (kiss|to lip)|किस|किसिंग|चुंबन|चुम्बन|chumban') },
  { name: 'intimate scenes', words: phrase(`
    intimate|intimacy|bed ?scene|bedroom scene|love ?making|sex scene
    bold (scene|scenes|role|roles|content|kaam|work|kam)|bold|hot scene|hot scenes|इंटिमेट|अंतरंग|बोल्ड|बेड सीन
    (romantic|रोमैंटिक) intimate
  `) },
  { name: 'nudity', words: phrase('nude|nudes|nudity|topless|semi ?nude|न्यूड|नग्न|nagn') },
  { name: 'swimwear', words: phrase(`
    bikini|(swim|swimming) (costume|costumes|dress|suit|suits|wear|trunks|kapde)|स्विमिंग (कॉस्ट्यूम|सूट|ड्रेस)
    swim ?suit|swim ?wear|swim ?suits|monokini|two piece|बिकिनी|स्विमसूट|स्विमवियर
  `) },
  { name: 'lingerie', words: phrase('lingerie|inner ?wear|इनरवियर|इनरवेअर|अंतर्वस्त्र') },
  { name: 'revealing clothes', words: phrase(`
    revealing|skin show|skinshow|exposing|exposure|expose|backless|deep neck|short (clothes|dress|dresses)
    (chhote|chote|tokde|tokade) (kapde|kapade|kapd*)|(छोटे|तोकडे) (कपड़े|कपडे)|अंग प्रदर्शन|अंगप्रदर्शन
  `) },
  { name: 'smoking on screen', skill: 'smoking on screen', words: phrase(`
    smoke|smoking|smokes|cigarette|cigarettes|cigaret|bidi|beedi|hookah|sutta|स्मोकिंग|स्मोक|सिगरेट|सिगारेट|धूम्रपान
    धुम्रपान|बीड़ी|बिडी|हुक्का|dhumrapan|smok*
  `), habit: { value: 'does not smoke', words: phrase(`
    (smoke|cigarette|स्मोक|सिगरेट|सिगारेट|धूम्रपान) (nahi|नहीं|नाही) (karta|karti|karto|karte|peeta|peeti|pita|piti|pit
      करता|करती|करतो|करते|करत|पीता|पीती|पीत)
    (dont|do not|never) smoke|non ?smoker
  `) } },
  { name: 'alcohol brands', words: phrase(`
    alcohol|alcoholic|liquor|daru|daaru|sharab|sharaab|beer|whisky|wine|vodka|drinking|drinking scene
    (dont|do not|never) drink|drink (nahi|नहीं|नाही)|मद्य*|दारू*|शराब*|बियर|अल्कोहोल|अल्कोहल
  `), habit: { value: 'does not drink', words: phrase(`
    (daru|daaru|sharab|alcohol|drink|दारू|शराब) (nahi|नहीं|नाही) (peeta|peeti|pita|piti|pit|karta|karti|karto
      karte|पीता|पीती|पितो|पिते|पीत|पित)
    (dont|do not|never) drink|teetotall?er
  `) } },
  { name: 'tobacco or pan masala', words: phrase('tobacco|gutka|gutkha|pan masala|paan masala|panmasala|tambakhu|tambaku|elaichi ads?|गुटख*|गुटका|पान मसाल*|पानमसाला|तंबाखू|तंबाकू|तम्बाकू') },
  { name: 'betting and gambling brands', words: phrase('betting|bet app|satta|rummy|gambling|casino|fantasy (app|game|gaming)|सट्टा|जुगार|जुआ|रमी|बेटिंग') },
  { name: 'fairness products', words: phrase('fairness|fairness (cream|creams|product|products)|gorepan|gora hone|फेयरनेस|फेअरनेस|गोरेपन') },
  { name: 'night shoots', words: phrase(`
    night (shoot|shoots|shift|shifts|shooting|call|calls|schedule|work|duty)|nightshift|night me|nights
    late night (shoot|shoots|shooting)
    (raat|rat|ratri|raatri) (ka|ki|ke|ko|me|la|che|cha|chi)? (shoot|shoots|shooting|kaam|kam|shift)
    नाइट (शूट|शूटिंग|शिफ्ट)|नाईट (शूट|शूटिंग|शिफ्ट)|रात (का|की|के|को|में) (शूट|शूटिंग|काम|शिफ्ट)
    (रात्री|रात्रीचं|रात्रीचे|रात्रीची|रात्रीचा) (शूट|शूटिंग|काम|शिफ्ट)|रात्रपाळी
  `) },
  { name: 'animals', skill: 'ease with animals', words: phrase(`
    animal|animals|dog|dogs|snake|snakes|horse scene|kutte|kutta|kutre|kutra|saap|janwar|prani|जानवर|जानवरों
    प्राणी|प्राण्यां*|कुत्ते|कुत्तों|कुत्रा|कुत्रे|कुत्र्यां*|साँप|साप
  `) },
  { name: 'stunts', skill: 'stunts', words: phrase('stunt|stunts|harness|action scene|action scenes|height scene|height scenes|स्टंट|स्टंट्स') },
  { name: 'meat on screen', words: phrase('non ?veg|non ?vegetarian|nonveg|meat|chicken|mutton|fish|eggs?|नॉनवेज|नॉन वेज|मांस|मांसाहार|मांसाहारी|चिकन|मटण|मटन|mansahar*') },
  { name: 'haircut', words: phrase(`
    hair ?cut|haircut|(cut|chop|trim) (my )?hair|(baal|bal|kes) (nahi )?(kat*|katw*|cut*|kap*)
    बाल (नहीं )?(काट*|कट*)|केस (नाही )?(काप*|कापणार)
  `) },
  { name: 'shaving the head', words: phrase('(shave|tonsure) (my )?head|tonsure|mundan|go(ing)? bald|bald (look|head)|takla|ganja|टकला|टक्कल|गंजा|मुंडन') },
]; // prettier-ignore

const vegetarian = phrase(`
  (pure |strict |100 % )?(vegetarian|vegan|shakahari|शाकाहारी|व्हेजिटेरियन|वेजिटेरियन|शुद्ध शाकाहारी)|pure veg
  (i am|im|main|mai|mi|me|मैं|मी) (pure |ek |शुद्ध )?(veg|वेज|व्हेज)|jain food|jain khana|जैन (खाना|भोजन|जेवण)
`); // prettier-ignore
const notVegetarian = phrase('(non|not|nahi|नॉन) (a )?(vegetarian|veg|vegan|shakahari)');

const denies = phrase(`
  no|not|dont|wont|cant|cannot|never|doesnt|nahi|nako|mat|avoid|avoids|without|uncomfortable|refuse|except
  scared|afraid|darr|dar lagta|allergy|allergic|minus|नको|मत|नहीं|नाही|वगळून|सोडून|असहज|डर|भीती|chhodke|chhod|sodun
  alava|siva
`);
/** "No problem with kissing scenes" and "kissing chalega". */
const allows = phrase(`
  (no|koi|kahi|kuch|kaahi|not an?|कोई|काही) (problem|issue|issues|dikkat|harkat|objection|adchan|समस्या|दिक़्क़त
    हरकत|अडचण)( nahi| नहीं| नाही)?
  (problem|issue|dikkat|harkat|adchan|दिक़्क़त|हरकत|अडचण|प्रॉब्लेम) (nahi|नहीं|नाही)|ok|fine|comfortable|comfy|chalega
  chalegi|chalel|chalenge|chaltat|allowed|open to|(can|will) do|ready
  (kar|karu) (sakta|sakti|sakte|shakto|shakte|lunga|lungi|leta|leti)|karungi|karunga|karen|चलेगा|चलेगी|चालेल|चालतं
  चालतात|(कर|करू) (सकता|सकती|सकते|शकतो|शकते|लूँगा|लूँगी|लेता|लेती)|करूँगा|करूँगी|करेन|तैयार|तयार
`);
const masala = spokenKey('masala');
const joint = phrase('but|par|lekin|magar|pan|however|baaki|baki|पर|लेकिन|मगर|पण|बाकी');
/** Somebody else's wish, a story, a question of theirs: no limit of the writer. */
const told = phrase(`
  (he|she|they|director|producer|unhone|usne|wo|client) (said|says|asked|asks|wants|wanted|told|bola|boli
    bole|bol|kaha)
  (asked|told|forced|forcing) me|mujhse (bola|kaha|manga|maanga)|मुझसे|मला (सांगितलं|विचारलं)|उसने|उन्होंने|त्याने|त्यांनी
  (on|in) (the )?(role|script)|role me|audition me
`);

/** A list without an answer of its own takes that of the next clause: "smoking, drinking nahi karungi". */
export function limits(source: string): ProfileValue[] {
  if (isAsked(source)) return [];
  const spoken = toSpoken(source);
  if (says(spoken.line, told)) return [];
  const clauses = clausesOf(spoken);
  const found: ProfileValue[] = [];
  const put = (value: ProfileValue): void => {
    if (!found.some(({ key, identity }) => key === value.key && identity === value.identity)) found.push(value);
  };
  clauses.forEach((clause, i) => {
    const named = topics.filter(({ words }) => says(clause.line, words));
    if (says(clause.line, vegetarian) && !says(clause.line, notVegetarian))
      put({ key: 'comfort', identity: 'food', value: 'vegetarian', words: clause.words });
    if (named.length === 0) return;
    const own = stanceOf(clause.line);
    const next = clauses[i + 1];
    const before = clauses[i - 1];
    // "No smoking, drinking" goes on, "smoking, drinking nahi" waits; neither reaches over a "but".
    const taken =
      own ??
      (next && next.follows ? stanceOf(next.line) : null) ??
      (clause.follows && before && topics.some(({ words }) => says(before.line, words)) ? stanceOf(before.line) : null);
    if (taken === null) return;
    const words = own === null && next?.follows ? wordsBetween(spoken, clause.from, next.to) : clause.words;
    for (const { name, skill, habit } of named) {
      if (taken === 'fine') put({ key: 'comfort', identity: name, value: `fine with ${name}`, words });
      else if (habit && says(clause.line, habit.words)) put({ key: 'comfort', identity: name, value: habit.value, words });
      else {
        put({ key: 'comfort', identity: name, value: `no ${name}`, words });
        if (skill) put({ key: 'skill', identity: skill, value: `${skill}, none`, words });
      }
    }
  });
  return found;
} // prettier-ignore

function stanceOf(line: string): 'no' | 'fine' | null {
  const without = line.replace(notRefused.pattern, ' ');
  // "Not comfortable with kissing" refuses, "no problem with kissing" does not.
  if (says(line, allowed)) return 'fine';
  if (says(line, unwell)) return 'no';
  if (says(without, denies)) return 'no';
  return says(line, allows) ? 'fine' : null;
}

const unwell = phrase(`
  (not|nahi|isnt|arent|wont be|no|never|नहीं|नाही) (very |so |at all |really |ekdum )?(comfortable|comfy|ok
    okay|fine|open|ready|allowed|chalega|chalegi|chalel|chalenge|kar*|कर*)
  (comfortable|comfy|ready|ok|fine|allowed|chalega|chalel|chalenge) (nahi|nahit|नहीं|नाही)
  (kar|karu|कर|करू) (nahi|नहीं|नाही) (sak*|shak*|सक*|शक*)
  (nahi|नहीं|नाही) (chalega|chalegi|chalel|chalenge|चलेगा|चलेगी|चालेल|चालणार|chalnar)
  (chalega|chalegi|chalel|chalenge|chalnar|चलेगा|चलेगी|चालेल|चालणार) (nahi|नहीं|नाही)
`); // prettier-ignore
const allowed = phrase(`
  (no|koi|kahi|kuch|kaahi|not an?|कोई|काही) (problem|issue|issues|dikkat|harkat|objection|adchan|समस्या|दिक़्क़त
    हरकत|अडचण)
  (problem|issue|dikkat|harkat|adchan|दिक़्क़त|हरकत|अडचण|प्रॉब्लेम) (nahi|नहीं|नाही)
`); // prettier-ignore
/** Inside names of what is refused: "non veg" denies nothing. */
const notRefused = phrase('non ?veg|non ?vegetarian|nonveg');

type Part = { line: string; words: string; from: number; to: number; follows: boolean };

/** `follows`: a comma and no "but" stands before it. */
function clausesOf(spoken: Spoken): Part[] {
  const { words } = spoken;
  const breaks = new Map<number, boolean>();
  words.forEach(({ key }, i) => {
    if (/^[.?!,&+|/]$/.test(key)) breaks.set(i, key !== '.' && key !== '?');
  });
  // "Pan" is a but, and half of pan masala.
  for (const { from } of findAll(spoken.line, joint))
    if (words[from + 1]?.key !== masala) breaks.set(from, false);
  const parts: Part[] = [];
  let start = 0;
  let follows = false;
  const close = (end: number): void => {
    if (end <= start) return;
    const line = ` ${words.slice(start, end).map(({ key }) => key).join(' ')} `; // prettier-ignore
    parts.push({ line, words: wordsBetween(spoken, start, end), from: start, to: end, follows });
  };
  for (const [at, joins] of [...breaks].sort(([a], [b]) => a - b)) {
    close(at);
    start = at + 1;
    follows = joins;
  }
  close(words.length);
  return parts;
}
