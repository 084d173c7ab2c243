/** Reads what is picked from a numbered list: "shortlist 1,4", "1 aur 3", "pehla wala", "why 3", "Riya ko add karo". */
import { toAsciiDigits } from './script.ts';
import { isEnglish } from './english.ts';
import { readListActs } from './list-acts.ts';
import { sensible } from './pick-sense.ts';
import { isPlainOrder } from './plain-order.ts';
import type { Pick, PickAction } from './pick.ts';
import { actions, all, both, last, leading, more, others } from './pick-words.ts';
import { asPass, ordinalsInDigits } from './refusals.ts';
import { asOrders } from './verdict-idioms.ts';
import { noReason, readReasoned } from './verdict-reason.ts';
import { says, spokenKey, toSpoken, wordsBetween, type Spoken } from './spoken.ts';

const ordinals = new Map<string, number>();
for (const [
  place,
  names,
] of [
  [1, 'first 1st pehla pehli pehle pahla pahli pahle pahila pahili pahilya पहला पहली पहले पहिला पहिली पहिल्या पहिल्याला पहिले one ek एक'],
  [2, 'second doosra doosri doosre dusra dusri dusre dusrya दूसरा दूसरी दूसरे दुसरा दुसरी दुसऱ्या दुसऱ्याला दुसरे two दो दोन'],
  [3, 'third teesra teesri teesre tisra tisri tisre tisrya तीसरा तीसरी तीसरे तिसरा तिसरी तिसऱ्या three teen तीन'],
  [4, 'fourth chautha chauthi chauthe chautha chauthya चौथा चौथी चौथे चौथ्या four chaar चार'],
  [5, 'fifth paanchva paanchvi paanchve panchva pachva pachvi पाँचवा पाँचवीं पाँचवाँ पाँचवें पांचवा पाचवा पाचवी पाचव्या five paanch पाँच पाच'],
  [6, 'sixth chhatha chhathi छठा छठी छठे सहावा सहावी सहाव्या sahava six chhah छह सहा'],
  [7, 'seventh saatva saatvi सातवाँ सातवीं सातवा सातवी सातव्या seven saat सात'],
  [8, 'eighth aathva aathvi आठवाँ आठवीं आठवा आठवी आठव्या eight aath आठ'],
  [9, 'ninth nauva nauvi नौवाँ नौवीं नववा नववी नवव्या nine nau नौ नऊ'],
  [10, 'tenth dasva dasvi दसवाँ दसवीं दहावा दहावी दहाव्या ten das दस दहा'],
] as const) // prettier-ignore
  for (const name of names.split(' ')) ordinals.set(spokenKey(name), place);
/** Words that may stand in a pick beside numbers and names; anything else makes the text something other than a pick. */
const around = new Set(
  `and aur ani not n plus also too bhi pan ko la the a an to from off in on of at please number no option candidate profile wala wali wale vala vali one ones ji sir
  list shortlist shortlisted me mein madhe se tun matun karo kar kara do dijiye kijiye de lo na ha haan yes ok okay ye yeh wo this that him her them isko usko inko unko
  hi hai h ka ki ke cha chi che pe par up for it and only sirf bas fakt let lets us i we would like want both dono all ab now also please is are with le lijiye
  और भी को ला का की के से में वाला वाली वाले नंबर करो कर कीजिए कर दो दो दीजिए लो ये वो इसे उसे जी हाँ कृपया आणि पण ह्या या मला हा ही तो ती करा द्या क्रमांक नंबरचा मध्ये घ्या चा ची चे च्या वाल्याला वालीला व वर
  who whos whom what which kaun kon kisko kise kiska kis konala kona कौन कोण किसे किसको कोणाला काय क्या kya
  was were did isn't wasn't can could would you u
  top log logo logon people folks actors nahi chalega chalegi chalenge लोग लोगों नहीं चलेगा चलेगी चालेल चालतील नाही
  day tell know ask about batao bata bataiye sanga sang बताओ बताइए सांगा सांग chahiye`
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => spokenKey(word)),
);

/** "5'2 bhi chalega", "12 nahi 14 dec", "height hata do": a wish about the role, whose numbers are no places. */
const ofTheRole =
  /\d\s*['’"″]|\d(?:\.\d+)?\s*(?:k|lakh|cm|feet|foot|ft|kg|saal|sal|years?|yrs?|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\b|₹|\b(?:budget|height|age|umar|city|language|usage)\b|(?:बजेट|बजट|उंची|ऊँचाई|ऊंचाई|वय|उम्र|भाषा)/iu;

/** "1 पास" is the English word; "2 के पास" and "मेरे पास 2" are the Hindi one, for who has something. */
const passed = /((?:^|[\s,])[\d०-९]{1,2}(?: को)?)\s+पास(?![\p{L}\p{M}])/gu;

/** "Approve 1, thanks": said behind a wish, and no part of it. */
const thanked =
  /(?<=[\p{L}\p{M}\p{N}])[\s,]+(?:thanks|thank you|thx|tysm|shukriya|dhanyavaad|धन्यवाद|शुक्रिया)[\s.!]*$/iu;

/** "Ismein se 2 hata do", "इनमें से 2", "यांपैकी 2": of the list that stands there anyway. */
const outOfThese =
  /^\s*(?:(?:is|in|un)(?:me|mein|main) se|(?:is|us|iss) (?:list|shortlist) (?:me|mein)? ?se|from (?:these|this list|the list|them)|out of these|इनमें से|इसमें से|इस (?:लिस्ट|सूची) (?:में )?से|यांपैकी|यातून|या यादीतून|ह्यातून)[\s,]+/iu;

/** "Sorry, 2 hata do": what was done before is no part of it. */
const sorryFirst =
  /^\s*(?:sorry|oops|arre+|arey|सॉरी|अरे|अर्र)[\s,.!-]+(?=(?:no\.? ?)?[\d०-९]{1,2}\s+(?:ko |को |ला )?\p{L})/iu;

/** The longest pick is a list of numbers and a handful of names. */
const longest = 300;

/**
 * null when the text is no pick. `shown` is how many people the list had; without it "all" and "last" name nobody
 * by number. A number beyond the list is kept, so that the answer can say there is no such place.
 */
export function readPicks(source: string, shown?: number): Pick | null {
  const pick = readWithout(source, shown);
  return pick && isPlainOrder(asOrders(source), [pick]) ? pick : null;
}

const nobody = ({ numbers, names, allBut }: Pick): boolean =>
  numbers.length + names.length + (allBut?.length ?? 0) === 0;

/** Without the look whether it was an order. */
function readWithout(source: string, shown?: number): Pick | null {
  const acts = readListActs(asOrders(source));
  const [only, other] = acts ?? [];
  // "All others pass" behind no one else: of whom it is meant nothing tells.
  if (only) return other || nobody(only) ? null : only;
  const text = placeInDigits(asPass(asOrders(source)))
    .replace(sorryFirst, '')
    .replace(passed, '$1 pass')
    .replace(thanked, '')
    .replace(outOfThese, '');
  if (text.length > longest) return null;
  const plainly = (said: string): Pick | null => {
    const pick = readAnyPick(said, shown);
    return pick && sensible(said, pick);
  };
  const pick = readReasoned(text, plainly) ?? plainly(text);
  // "Approve 1, ask 2 for dates": a second wish is no reason, and is not lost in one.
  return pick?.reason !== undefined && anotherWish.test(pick.reason) ? null : pick;
}
const anotherWish =
  /^(?:ask|send|show|find|shortlist|add|remove|make|change)\b.*\d|^[\d०-९]{1,2}\s*(?:se|से) (?:pu?o*ch|पूछ)/iu;

const links = /\s*(?:[,;\n]|\b(?:and|aur|ani|but|then)\b|(?<![\p{L}\p{M}])(?:और|आणि)(?![\p{L}\p{M}]))\s*/iu;

/** "Approve 1 and pass 2", "1 hold, 3 hatao": several wishes in one line, each a pick of its own; null when it is not so. */
export function readPickList(text: string): Pick[] | null {
  const picks = text.length > longest ? null : readSeveral(text);
  return picks && isPlainOrder(asOrders(text), picks) ? picks : null;
}

function readSeveral(text: string): Pick[] | null {
  const acts = readListActs(asOrders(text));
  if (acts && acts.length > 1) return acts;
  const wishes: string[] = [];
  for (const part of asOrders(text)
    .split(links)
    .filter((one) => one !== '')) {
    const before = wishes.at(-1);
    const goesOn =
      before !== undefined &&
      (/^[\p{N}\s]+$/u.test(part) || (readPicks(before)?.reason !== undefined && readPicks(part) === null));
    if (goesOn) wishes.push(`${wishes.pop() ?? ''}, ${part}`);
    else wishes.push(part);
  }
  const picks = wishes.map((wish) => readPicks(wish));
  const all = picks.filter((pick) => pick !== null && pick.numbers.length + pick.names.length > 0);
  const deeds = new Set(all.map((pick) => pick?.action));
  return deeds.size > 1 && all.length === wishes.length ? (all as Pick[]) : null;
}

function readAnyPick(text: string, shown?: number): Pick | null {
  if (text.length > longest || text.trim() === '' || ofTheRole.test(text)) return null;
  const spoken = toSpoken(text.replace(/^\s*\/\s*/, ''));
  const { line } = spoken;
  if (says(line, others) && isShort(spoken, 6)) return { action: 'more', numbers: [], names: [] };
  const numbers = numbersIn(spoken, shown);
  const names = namesIn(spoken);
  const action = actions.find(([, wanted]) => says(line, wanted))?.[0] ?? null;
  const everyone = says(line, all);
  if (numbers.length === 0 && names.length === 0 && !everyone)
    return says(line, more) && (action === null || action === 'show') && isShort(spoken, 5)
      ? { action: 'more', numbers: [], names: [] }
      : null;
  const reason = action !== null && verdicts.has(action) ? reasonAfter(spoken, text) : null;
  // "दुसरी नको तिसरी": one in place of the other, and no word on both.
  if (numbers.length === 2 && insteadOf.test(ordinalsInDigits(toAsciiDigits(text)))) return null;
  if (action !== null && reason !== null) return { action, numbers, names: [], reason };
  const why = action === 'remove' && numbers.length > 0 ? reasonAfter(spoken, text) : null;
  if (why !== null && ofThatOne.test(why)) return { action: 'remove', numbers, names: [], reason: why };
  const odd = strangers(spoken);
  if (odd > 0 && (names.length === 0 || odd > 1)) return null;
  if (action === null)
    return names.length > 0 || (everyone && numbers.length === 0 && shown === undefined)
      ? null
      : { action: 'add', numbers, names };
  return { action, numbers, names };
}

const verdicts: ReadonlySet<PickAction> = new Set(['pass', 'hold', 'approve']);

const insteadOf =
  /(?<!\d)\d{1,2}(?: (?:ko|ला|को|no|number|नंबर))?[\s,]+(?:nahi+n?|nai|nako|naahi|नहीं|नही|नाही|नको)[\s,]+\d{1,2}(?!\d)/iu;

/** "2 hata do, wo pichle shoot pe late aayi thi": what is told of somebody who is taken off; anything else may be a wish of its own. */
const ofThatOne =
  /^(?:because |since |kyunki |क्योंकि |कारण )?(?:wo+h?|vo|ye|she|he|her|his|they|uski|uska|unki|unka|ti|to|tichi|tyacha|वो|वह|उसकी|उसका|उनकी|ती|तो|तिची|त्याचा)(?![\p{L}\p{M}])|^(?:because|since|kyunki|क्योंकि|कारण)\s/iu;

/** Between the place and the reason: "2 ko reject karo, …", "2 because …". */
const leadIn =
  /^[\s,:.-]*(?:(?:ko|को|ला)\s+)?(?:(?:reject|pass|hold|approve|remove|drop|hata|nikal|kadh|हटा|निकाल|काढ|रिजेक्ट|पास|होल्ड|अप्रूव)[\p{L}\p{M}]*(?:\s+(?:do|dijiye|taka|दो|दीजिए|टाका)|\s+(?:karo|kar do|kara|करो|करा|कर दो))?[\s,:.-]*)?(?:(?:because|since|as|kyunki|kyuki|kyonki|क्योंकि|कारण)\s+)?/iu;

/** "Pehli", "second"; "ek" and "do" are counts and verbs as well. */
const ordinalWord =
  /^(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)|pehl|pahl|pahil|d(?:oo|u)sr|t(?:ee|i)sr|chauth|paanchv|panchv|pachv|पहल|पहिल|दूसर|दुसर|तीसर|तिसर|चौथ|पाँचव|पाचव)/iu;

/** What follows the last place, where it is more than the wish itself; a name alone is no reason. */
function reasonAfter(spoken: Spoken, text: string): string | null {
  const places = spoken.words.map(({ key }, i) => /^\d{1,2}$/.test(key) || (ordinals.has(key) && ordinalWord.test(text.slice(spoken.words[i]?.from, spoken.words[i]?.to))));
  const at = places.lastIndexOf(true);
  const last = spoken.words[at];
  if (!last) return null;
  const rest = text.slice(last.to).replace(leadIn, '').trim();
  const after = spoken.words.slice(at + 1).filter(({ key }) => /\p{L}/u.test(key));
  const alone = after.length <= 2 && /^\p{Lu}/u.test(rest);
  return after.some(({ key }) => !known(key)) && !alone && !noReason.test(rest) ? rest : null;
} // prettier-ignore

/** "दुसरी का?", "teesra kyun": the only word beside a place that is said in words asks why. */
function placeInDigits(text: string): string {
  const [, word = '', why = ''] = whyOf.exec(text) ?? [];
  const place = ordinalWord.test(word) ? ordinals.get(spokenKey(word)) : undefined;
  return place === undefined ? text : `${place} ${why}`;
}
const whyOf =
  /^\s*(?:(?:and|aur|और|आणि|पण|pan|but)\s+)?([\p{L}\p{M}]+)\s+((?:का|kyu+n?|kyo+n?|क्यों|कशासाठी|kashasathi|का बरं|का घेतलं|का निवडलं)\s*[?？]?)\s*$/iu;

function numbersIn(spoken: Spoken, shown: number | undefined): number[] {
  const found: number[] = [];
  const add = (n: number): void => {
    if (n >= 1 && n <= 99 && !found.includes(n)) found.push(n);
  };
  const many = firstMany(spoken);
  if (many !== null) return Array.from({ length: many }, (_, i) => i + 1);
  spoken.words.forEach((word, i) => {
    const { key } = word;
    const previous = spoken.words[i - 2];
    const dash = spoken.words[i - 1]?.key;
    if (/^\d{1,2}$/.test(key)) {
      const start = Number(previous?.key);
      const link = dash === '-' || dash === 'to' || dash === spokenKey('se');
      if (link && Number.isInteger(start) && start < Number(key))
        for (let n = start + 1; n <= Number(key); n++) add(n);
      else add(Number(key));
    } else {
      const place = isSurname(spoken, i) ? undefined : ordinals.get(key);
      if (
        place !== undefined &&
        (spoken.words[i + 1]?.key !== spokenKey('no') || place > 0) &&
        !isFiller(spoken, i)
      )
        add(place);
    }
  });
  if (shown !== undefined && says(spoken.line, all)) for (let n = 1; n <= shown; n++) add(n);
  if (shown !== undefined && says(spoken.line, last)) add(shown);
  if (found.length === 0 && shown === 2 && says(spoken.line, both)) [1, 2].forEach(add);
  return found;
}

const leadingMany = new Map<string, number>();
for (const [count, names] of [
  [
    2,
    '2 two do don dono दो दोनों दोन दोघे दोघांना दोघींना doghanna doghana doghinna doghina donhi dogha doghe doghi',
  ],
  [3, '3 three teen tin तीन तिघे तिघांना तिघींना tighanna tighana tighinna tighina tighe tighi'],
  [4, '4 four chaar char चार चौघे चौघांना चौघींना chaughanna chaughana chaughinna chaughina chaughe'],
  [5, '5 five paanch panch pach पाँच पांच पाच पाचही पाचजणांना पाचजणींना pachjananna pachjanana'],
  [6, '6 six chhah छह सहा'],
  [10, '10 ten das दस दहा'],
] as const)
  for (const name of names.split(' ')) leadingMany.set(spokenKey(name), count);

/** "First two", "pehle wale 3", "पहिल्या दोघांना": how many from the top; null when a single place is meant. */
function firstMany(spoken: Spoken): number | null {
  const words = spoken.words.filter(({ key }) => !/^=?(?:vala|vale|vali|wala|wale|wali|the|se)$/.test(key));
  const at = words.findIndex(({ key }) => says(` ${key} `, leading));
  const next = words[at + 1];
  if (at < 0 || !next) return null;
  // "Pehla do" gives the first one; only people or a number after it make it a count.
  const after = words[at + 2]?.key;
  if (next.key === 'do' && (after === undefined || !/^(?:ko|la|na|log|logo)/.test(after))) return null;
  return leadingMany.get(next.key) ?? null;
}

/** "add karo do" ends in "do" (give), "this one" in "one": no places. */
function isFiller(spoken: Spoken, i: number): boolean {
  const key = spoken.words[i]?.key;
  if (key === 'do') return i > 0 && !/^(?:\d|and|=and|,|aur|ani)/.test(spoken.words[i - 1]?.key ?? '');
  if (key === spokenKey('one')) return i > 0;
  return key === spokenKey('ek') && spoken.words.length > 2;
}

/** Families that are called like words of a wish: Omkar More, Riya Das, Soumya Kar. */
const surnames = new Set(
  ['more', 'das', 'kar', 'de', 'dey', 'kale', 'wala', 'vala', 'pal', 'ray'].map((word) => spokenKey(word)),
);

/** Behind a first name with a capital, and with one of its own where the line is not all capitals. */
const isSurname = ({ words, text }: Spoken, i: number): boolean => {
  const [here, before] = [words[i], words[i - 1]];
  if (!here || !before || !surnames.has(here.key) || known(before.key)) return false;
  return [here, before].every(({ from, to }) => /^\p{Lu}\p{Ll}/u.test(text.slice(from, to)));
};

const known = (key: string): boolean =>
  !/[\p{L}\p{N}]/u.test(key) ||
  /^\d/.test(key) ||
  around.has(key) ||
  ordinals.has(key) ||
  leadingMany.has(key) ||
  actions.some(([, wanted]) => says(` ${key} `, wanted)) ||
  [all, both, last, more].some((wanted) => says(` ${key} `, wanted));

const strangers = (spoken: Spoken): number => {
  const named = new Set(
    accepted(spoken).flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  return spoken.words.filter((word, i) => !named.has(i) && !known(word.key)).length;
};

/** Unknown words standing together beside a pick's own words, two at most: "Riya Kapoor ko add karo". */
function nameSpans(spoken: Spoken): [number, number][] {
  const spans: [number, number][] = [];
  for (let i = 0; i < spoken.words.length; i++) {
    if (known(spoken.words[i]?.key ?? '')) continue;
    let end = i;
    while (end < spoken.words.length && (!known(spoken.words[end]?.key ?? '') || isSurname(spoken, end)))
      end++;
    if (end - i <= 2) spans.push([i, end]);
    i = end;
  }
  return spans.length <= 6 ? spans : [];
}

/** Words of every day that stand where a name could. */
const noName = new Set(
  'tomorrow today later soon morning evening there abhi mat dont kal aaj parso baaki mana gaya kaam bhai yaar sab kuch kuchh thoda thodi zyada jaldi whatsapp email mail pdf excel bhejo bhej bhejna bhejiye bana banao sabki sabka iska iski uska uski inka unka meri mere hamari apni theek thik accha acha achha sahi badhiya location client meeting mins brief role posted care calm ata aata nantar baghu window said send list you will can'
    .split(' ')
    .concat([
      'अभी',
      'मत',
      'कल',
      'आज',
      'बाकी',
      'मना',
      'नंतर',
      'बघू',
      'आता',
      'सगळे',
      'कुछ',
      'थोड़ा',
      'जल्दी',
      'उद्या',
      'परवा',
      'लवकर',
    ])
    .map((word) => spokenKey(word)),
);

/** A name has a capital, is in Devanagari, or stands in a very short text. */
const accepted = (spoken: Spoken): [number, number][] =>
  nameSpans(spoken).filter(
    ([from, to]) =>
      /^\p{Lu}/u.test(wordsBetween(spoken, from, to)) ||
      (spoken.words.length <= 5 &&
        wordsBetween(spoken, from, to)
          .split(/\s+/)
          .every((word) => !isEnglish(word.toLowerCase()) && !noName.has(spokenKey(word)))),
  );

const namesIn = (spoken: Spoken): string[] =>
  accepted(spoken).map(([from, to]) =>
    wordsBetween(spoken, from, to).replace(/(?<=[\u0900-\u097f]{2})(?:ला|ना)$/u, ''),
  );

const isShort = (spoken: Spoken, most: number): boolean =>
  spoken.words.filter((word) => /[\p{L}\p{N}]/u.test(word.key)).length <= most &&
  toAsciiDigits(spoken.text).length < 80;
