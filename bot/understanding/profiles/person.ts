/** Who somebody is and where: name, age, date of birth, gender, city, travel, the agent. */
import { ages } from '../briefs/ages.ts';
import { isoDay, monthNames } from '../briefs/calendar.ts';
import type { BriefText } from '../briefs/normalise.ts';
import { holding, matches } from '../briefs/spans.ts';
import { bareAge, grown } from './bare-age.ts';
import { answeredName, namedFirst, presentedName, statedName } from './names.ts';
import { statements } from './parts.ts';
import type { ProfileValue } from './profile.ts';
import type { Said } from './said.ts';

export function person(text: BriefText, said: Said): ProfileValue[] {
  return [...born(text, said), ...age(text, said), ...gender(text, said), ...city(text, said), ...travel(text), ...name(text, said)];
} // prettier-ignore

const months = monthNames.map((month) => month.slice(0, 3)).join('|');
const birth = /\b(?:dob|d\.o\.b|born|birth\w*|janm\w*|date of birth|jan+ma?)\b/;

function born(text: BriefText, said: Said): ProfileValue[] {
  const { plain } = text;
  const dated = [
    ...matches(plain, /(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*((?:19|20)\d\d)(?!\d)/g).map((m) => ({ ...m, day: m.groups[1], month: Number(m.groups[2]), year: m.groups[3] })),
    ...matches(plain, new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s,-]*(${months})[a-z]*[\\s,-]*((?:19|20)\\d\\d)`, 'g')).map((m) => ({ ...m, day: m.groups[1], month: months.split('|').indexOf(m.groups[2]!) + 1, year: m.groups[3] })),
  ];
  for (const { start, end, day, month, year } of dated) {
    const before = plain.slice(Math.max(0, start - 24), start);
    if (!birth.test(before) && said.asked !== 'age') continue;
    const value = isoDay(Number(year), month, Number(day));
    if (value && value < said.at.toISOString().slice(0, 10)) return [{ key: 'born', identity: '', value, words: text.quote({ start, end }) }];
  }
  return [];
} // prettier-ignore

/** "Theatre for 9 years", "the last 12 years": how long something is, and nobody's age. */
const lasted =
  /\b(?:for|since|past|last|over)\s+(?:(?:the|last|past|almost|nearly|about|over|more than)\s+)*$/;

const noAge =
  /\b(?:ko|la|th|st|nd|rd|k|baje|oclock|thousand|lakh|hazaar|rs|am|pm|busy|free|available|shoot\w*|dates?|audition\w*|cm|kg|feet|inch|days?|din|divas|month|months|experience|january|february|march|april|june|july|august|september|october|november|december)\b/;

function age(text: BriefText, said: Said): ProfileValue[] {
  const { plain } = text;
  const found: ProfileValue[] = [];
  // "50 55 wala role karta hu".
  const role = /\brole\b|\bkirdar\b/.test(plain) ? /(?<![\d.'])([1-9]\d)\s*(?:-|to|se|\s)\s*([1-9]\d)\s*(?:years? )?(?:wal[aie]|ka role|ke role|type|cha|chi)\b/.exec(plain) : null;
  if (role && Number(role[1]) < Number(role[2]))
    found.push({ key: 'playing_age', identity: '', value: `${role[1] ?? ''}-${role[2] ?? ''}`, words: text.quote({ start: role.index, end: role.index + role[0].length }) });
  for (const { start, end, value } of ages(plain).playing) {
    const before = plain.slice(Math.max(0, start - 30), start);
    const here = plain.slice(Math.max(0, start - 14), end + 14);
    const words = text.quote({ start, end });
    if (value.min === null || value.max === null) continue;
    if (value.min < value.max) {
      const plays = /\b(?:play|plays|playing|screen|range|look|lag\w*|dikh\w*|character)\b/.test(`${before} ${plain.slice(start, end + 20)}`);
      if (plays || said.asked === 'playing_age' || (said.sheet && /\bage\b/.test(`${before} ${plain.slice(start, end)}`)))
        found.push({ key: 'playing_age', identity: '', value: `${value.min}-${value.max}`, words });
    } else if (/\bexperience|anubhav|since\b/.test(here)) continue;
    else if (said.sheet || said.asked === 'age' || /\bage\b/.test(`${before}${plain.slice(start, end)}`) || ((said.self.test(plain) || said.presents) && /\byear\b/.test(here) && !lasted.test(before) && !/^\s*(?:old\s+)?(?:se|since|experience|of)\b/.test(plain.slice(end))))
      found.push({ key: 'age', identity: '', value: String(value.min), words });
  }
  const bare = /^\D{0,30}(\d{1,2})\D{0,12}$/.exec(plain);
  // "12 ko busy hu" answers another question than how old somebody is: taken for an age it would make a child of them.
  if (found.length === 0 && said.asked === 'age' && bare && Number(bare[1]) > 2 && !noAge.test(plain))
    found.push({ key: 'age', identity: '', value: bare[1]!, words: text.source.trim() });
  // "Main Raju hu 28 ka", "28 ki hu": of oneself, between "am" and "of".
  const own = !said.sheet && said.about === 'self' ? /\b(?:hoon|hu|hun|am)\s+(\d{1,2})\s*(?:ka|ki)\b|(?<!\d)([1-9]\d)\s+age\b|\b(\d{1,2})\s*(?:k[aei]{1,2})\s+(?:hoon|hu|hun)\b/.exec(plain) : null;
  const years = own?.[1] ?? own?.[2] ?? own?.[3];
  // "Correct this im 28 not 27": an age, and nothing beside it.
  const only = !said.sheet && said.about === 'self' ? /^\s*(?:(?:please|pls|correct(?:ion)?(?: this| it| that)?|sorry|no|not|actually|arre|sir|mam)[\s,:.!-]+)*(?:i am|i'm|i m|im|main|mai|mi)\s+([1-9]\d)(?:[\s,]+(?:now|hoon|hu|hai|not|actually|sorry|years?|old|ka|ki))*\s*[,.!]*\s*$/.exec(plain)?.[1] : undefined;
  if (only && found.length === 0) found.push({ key: 'age', identity: '', value: only, words: text.source.trim() });
  if (own && years && !found.some((f) => f.key === 'age'))
    found.push({ key: 'age', identity: '', value: years, words: text.quote({ start: own.index, end: own.index + own[0].length }) });
  const aged = (pattern: RegExp): void => {
    const hit = found.some((f) => f.key === 'age') || said.sheet ? null : pattern.exec(plain);
    if (hit?.[1]) found.push({ key: 'age', identity: '', value: hit[1], words: text.quote({ start: hit.index, end: hit.index + hit[0].length }) });
  };
  // "I play 15-18, I am 23", "22 varshachi".
  if (found.some((f) => f.key === 'playing_age')) aged(/\b(?:i am|i'm|im|actual(?:ly)?|real age|asal me(?:in)?)\s+([1-9]\d)(?!\s*(?:-|to|\d))\b/);
  if (said.self.test(plain)) aged(/(?<![\d-])([1-9]\d)\s*(?:varsh\w*|warsh\w*)\b(?! (?:kaam|anubhav|experience|pasun|natak))/);
  const ownAge = Number(found.find((f) => f.key === 'age')?.value);
  const youngest = Number(/\b(?:know|can|also|look)\s+(?:play\w*|look)?\s*(?:like |as |a )?([1-9]\d)\b(?!\s*(?:-|to|\d|years? old))/.exec(plain)?.[1]);
  // "Age 24 but can play 18": from there to what they are.
  if (ownAge && youngest && youngest < ownAge && /\bplay|look/.test(plain) && !found.some((f) => f.key === 'playing_age'))
    found.push({ key: 'playing_age', identity: '', value: `${youngest}-${ownAge}`, words: text.source.trim() });
  // Among other details a number of that size is the age.
  const told = said.presents && !found.some((f) => f.key === 'age') ? bareAge(plain, said.called ?? null, text.terms) : null;
  if (told && told.years >= grown) found.push({ key: 'age', identity: '', value: String(told.years), words: text.quote(told) });
  // "24F", "27 / M": how offices write it.
  const short = said.sheet ? /(?<![\d.'])(\d{1,2})\s*[/,-]?\s*(f|m)\b(?!\w)/.exec(plain) : null;
  if (short && !found.some((f) => f.key === 'age'))
    found.push({ key: 'age', identity: '', value: short[1]!, words: text.quote({ start: short.index, end: short.index + short[0].length }) });
  // "Male 32", "female, 24": beside nothing else.
  const alone = found.length === 0 ? /^\W*(?:fe)?male\W{1,3}(\d{1,2})\W*$/.exec(plain) : null;
  if (alone && Number(alone[1]) >= 3) found.push({ key: 'age', identity: '', value: alone[1]!, words: text.source.trim() });
  // "Male 32".
  const sexed = said.sheet && found.length === 0 ? /\b(?:fe)?male\s*[-–]?\s*(\d{2})(?=\s*(?:$|[,|\n]|year))/.exec(plain) : null;
  if (sexed) found.push({ key: 'age', identity: '', value: sexed[1]!, words: text.quote({ start: sexed.index, end: sexed.index + sexed[0].length }) });
  // In a row of details a bare number of that size is the age.
  const lone = said.sheet && found.length === 0 ? /(?:^|[,|\n]|\s-\s)\s*(\d{1,2})\s*(?=$|[,|\n]|\s-\s)/.exec(plain) : null;
  if (lone && Number(lone[1]) >= 3) found.push({ key: 'age', identity: '', value: lone[1]!, words: lone[1]! });
  return found.filter((f, i) => found.findIndex((other) => other.key === f.key) === i);
} // prettier-ignore

function gender(text: BriefText, said: Said): ProfileValue[] {
  const { plain } = text;
  const label = /\b(?:gender|sex|ling)\b\W{0,3}(fe?male|male|f|m|transgender|trans\w*)\b/.exec(plain);
  const short = said.sheet || said.presents ? /(?<![\d.'])\d{1,2}\s*[/,-]?\s*(f|m)\b(?!\w)/.exec(plain) : null;
  const spoken =
    said.asked === 'gender' || said.sheet || said.presents
      ? /\b(transgender|trans (?:wo)?man|female|male|woman|man|girl|boy|lady|ladki|ladka|aurat|mahila+|purush|mulgi+|mulga+|stree)\b/.exec(plain)
      : /\b(?:i am|i'm|im|main|mee?|mi)\s+(?:an? |ek )?(?:\d+\s*(?:year)?\s*(?:old )?)?(transgender|trans (?:wo)?man|female|male|woman|man|girl|boy|ladki|ladkee|ladka+|aurat|mahila+|purush|mulgi+|mulgee|mulga+)\b/.exec(plain);
  const hit = label ?? short ?? spoken;
  if (!hit) return said.presents ? byGrammar(text.source) : [];
  const word = hit[1]!;
  const value = /^trans/.test(word) ? 'transgender' : /^(?:f$|fe|wo|girl|lady|ladk[ie]|aurat|mahil|mulg[ie]|stree)/.test(word) ? 'female' : 'male';
  return [{ key: 'gender', identity: '', value, words: text.quote({ start: hit.index, end: hit.index + hit[0].length }) }];
} // prettier-ignore

/** "Karti hu", "रहती हूँ", "bolat aahe", "राहतो": in Hindi and Marathi the verb tells who speaks. */
const grammar: readonly (readonly ['female' | 'male', RegExp])[] = [
  ['female', /(?<![\p{L}\p{M}])(?:(?:\p{L}+ti|rahi|gayi|chuki) (?:hu+n?|hoon)|\p{L}+u+ngi|(?:mi|mee) [^.\n]*\b(?:rahte|rahate|rahatey|boltey|bolte|karte|shikte|gate)\b)(?![\p{L}\p{M}])|(?:ती|रही|गई|चुकी) (?:हूँ|हूं)|[\u0900-\u097f]+ूँगी|मी[^.\n]*(?:राहते|बोलते|बोलतेय|करते|शिकते|गाते|राहतेय)(?![\u0900-\u097f])|बोलतेय/iu],
  ['male', /(?<![\p{L}\p{M}])(?:(?:\p{L}+ta|raha|gaya|chuka) (?:hu+n?|hoon)|\p{L}+u+nga|(?:mi|mee) [^.\n]*\b(?:rahto|rahato|rahatoy|boltoy|bolto|karto|shikto)\b)(?![\p{L}\p{M}])|(?:ता|रहा|गया|चुका) (?:हूँ|हूं)|[\u0900-\u097f]+ूँगा|मी[^.\n]*(?:राहतो|बोलतो|बोलतोय|करतो|शिकतो|गातो)(?![\u0900-\u097f])|बोलतोय/iu],
]; // prettier-ignore

function byGrammar(source: string): ProfileValue[] {
  const [one, another] = grammar.flatMap(([value, verbs]) => {
    const words = verbs.exec(source)?.[0];
    return words ? [{ key: 'gender', identity: '', value, words } as const] : [];
  });
  return one && !another ? [one] : [];
}

const lives =
  /\b(?:live|lives|living|stay|stays|staying|reside\w*|base[ds]?|mov(?:e|ed|ing)|shift\w*|shi?pht\w*|sift\w*|relocat\w*|settle\w*|rehn\w*|reht\w*|rahn\w*|raht\w*|raaht\w*|ra+h(?:ti|te|to|ta|at|ayla|ila|ile|a+yla)\w*|raah\w*|location|address|patta+|place|city|shahar|from|home|ghar|local)\b/;
export const elsewhere =
  /\b(?:shoot|shooting|audition|holiday|trip|chhutti|vacation|visit\w*|travel\w*|job|notice|expensive|event|flight|until|born|native|originally|hometown)\b/;

const travels = /\b(?:(?:know|ready|willing|happy|free|open|can|ok)\s+(?:to |for )?)?travel\w*\b/;
const happens =
  /\b(?:come|coming|reach\w*|available|free|busy|work\w*|come|aau\w*|aa sak\w*|play\w*|film|brand|role|class|college|school|train\w*)\b/;

/** "Shifted to", "came to", "staying in": there, wherever somebody came from. */
const isReached = (before: string): boolean =>
  /\b(?:shift\w*|mov\w*|came|come|relocat\w*|settled?|based|stay\w*|liv\w*)\b[^.;\n]{0,20}\b(?:to|in|at)\s+(?:the\s+)?$/.test(
    before,
  );

function city(text: BriefText, said: Said): ProfileValue[] {
  const places = text.terms.filter((term) => term.kind === 'place');
  // In English it stands before what it denies, in Hindi and Marathi behind it.
  const nots = text.terms.filter((term) => term.kind === 'word' && term.value === 'not');
  for (const term of [...places].reverse()) {
    const unit = holding(text.units, term.start) ?? { start: 0, end: text.plain.length };
    const clause = holding(statements(text, unit), term.start) ?? unit;
    const words = text.plain.slice(clause.start, clause.end);
    const before = text.plain.slice(Math.max(unit.start, term.start - 6), term.start);
    const after = text.plain.slice(term.end, Math.min(unit.end, term.end + 14));
    // "from Thane to Andheri", "Thane se Andheri": where somebody was is not where they are.
    const left = /\bfrom $/.test(before) && places.some((other) => other.start > term.start || isReached(text.plain.slice(Math.max(unit.start, other.start - 40), other.start)));
    if (said.sheet && /^\s*se\b/.test(after) && places.length === 1) return [placeAt(text, [term], clause)];
    // "Andheri nahi Thane": the one before it is denied, and nothing else of the clause.
    const denied = (place: { start: number; end: number }) =>
      nots.some((no) =>
        /^not$/i.test(text.quote(no)) ? no.end + 1 === place.start : no.start === place.end + 1,
      );
    if (denied(term)) continue;
    const another = places.some((other) => other !== term && denied(other));
    const away = another ? /\b(?:left|chhod)\b/ : /\b(?:not|nahi|left|chhod)\b/;
    // "Nalasopara se", "Delhi se hoon": where somebody is from is where they are, unless another place is named.
    const native = said.about === 'self' && places.length === 1 && /^\s*se\s*(?:hoon|hu|hun|hai|belong\w*)?\s*(?:$|[,.;!])/.test(text.plain.slice(term.end, unit.end + 1)) && (said.self.test(text.plain) || /[,]/.test(text.plain));
    if (native && !elsewhere.test(words)) return [placeAt(text, [term], clause)];
    if (left || /^\s*(?:se|sodun|hun|chhod)\b/.test(after) || away.test(words)) continue;
    const short = text.plain.trim().split(/\s+/).length <= 6;
    const onward = text.plain.slice(term.end, unit.end);
    const arrived =
      /^\s*(?:(?:in|me|mein|la)\s+)?(?:aa?|aal[oei]|aay[ao]|shift) (?:ga[iy]\w*|chuk\w*|ho ga[iy]\w*)/.test(onward) ||
      /\b(?:now|ab|currently) (?:i am |i'm |im |main |mi )?(?:in )?$/.test(text.plain.slice(unit.start, term.start)) ||
      (/^\s*now\b/.test(onward) && /\b(?:moved|shifted)\b/.test(text.plain));
    const here =
      arrived ||
      (/^\s*(?:in|mein|la|t)?\s*(?:hai|hoon|hu|hun|aahe|ahe)\b/.test(after) &&
        /\b(?:ab|now|know|abhi|currently|aajkal)\b/.test(words));
    // Among one's other details a town that nothing else happens in.
    const alone = words.replace(travels, ' ');
    const own = said.presents && !elsewhere.test(alone) && !happens.test(alone) && isAmongDetails(text, term, said);
    if (said.about === 'self' && ofOther.test(words)) continue;
    if (!(said.asked === 'city' && short) && !said.sheet && !own && !here && !(lives.test(words) && !elsewhere.test(words))) continue;
    if (said.sheet && /\b(?:film|shoot|brand|hometown|native|born)\b/.test(words)) continue;
    return [placeAt(text, [term, ...places.filter((other) => other !== term && other.value === term.value && Math.abs(other.start - term.start) < 30)], clause)];
  }
  // "Riya, 24, Jaipur se": among one's details, where no other town is named.
  const [from, another] = said.presents ? places : [];
  return from && !another && isAmongDetails(text, from, said) && !elsewhere.test(text.plain.slice(Math.max(0, from.start - 20), from.end + 20)) && /^\s*se\b/.test(text.plain.slice(from.end)) ? [placeAt(text, [from], from)] : [];
} // prettier-ignore

/** "Script says she is from Lucknow": whoever that is, it is not the writer. */
const ofOther = /\b(?:she|they|her|his|he (?:is|was|lives|stays)|he's|script|character)\b/;

/** Besides a town these make a piece of somebody's details, and tell of nothing that happens there. */
const small = new Set(
  `i i'm im i'd am me my is main mai mi mee hoon hu hun h hai he ahe aahe in at from se the a an base based mein me mai ka ki ke cha chi and aur ani but bt bhi also pan now ab
   current currently right only m f male female girl boy age aged umar vay year years old feet foot ft inch inches cm kg kilo weight wt height rate charge thousand per day know can do
   anywhere anytime actor actress model artist fresher theatre karta karti karte karto dance work yes this myself name naam nam nav here bol bolat speaking rahi raha live lives living city
   anywhr anytm kee kartee karti rahtee mee jee namaskaar haan ha bolo bolie fee hii hiii hey dusky fair slim good hi hello namaste namaskar ji sir madam mam`.split(
    /\s+/,
  ),
);

function isAmongDetails(text: BriefText, { start, end }: { start: number; end: number }, { called }: Said): boolean {
  const { plain } = text;
  const nameless = called ? plain.replace(called, ' '.repeat(called.length)) : plain;
  const from = Math.max(...[',', ';', '|', '/', '\n', '.', '!'].map((mark) => plain.lastIndexOf(mark, start - 1))) + 1;
  const until = plain.slice(end).search(/[,;|/\n!]|\.(?!\d)/);
  const piece = { start: from, end: until < 0 ? plain.length : end + until };
  const left = text.termsIn(piece).filter(({ kind }) => kind !== 'word').reduceRight((words, term) => words.slice(0, term.start - from) + ' '.repeat(term.end - term.start) + words.slice(term.end - from), nameless.slice(from, piece.end));
  const rest = left.replace(travels, ' ');
  return (rest.match(/[\p{L}']+/gu) ?? []).every((word) => small.has(word));
} // prettier-ignore

/** "Andheri, Mumbai": the part of the city says more, and the city follows from it. */
export function placeAt(text: BriefText, terms: readonly { value: string; start: number; end: number }[], clause: { start: number; end: number }): ProfileValue {
  const named = terms.map((term) => ({ city: term.value, quoted: text.quote(term).replace(/[^\p{L}\p{M} ]/gu, '').trim() }));
  const part = named.find(({ city, quoted }) => /^[a-z ]+$/i.test(quoted) && quoted.toLowerCase() !== city.toLowerCase());
  const value = part ? part.quoted.toLowerCase().replace(/\b[a-z]/g, (c) => c.toUpperCase()) : (named[0]?.city ?? '');
  return { key: 'home_city', identity: '', value, words: text.quote(clause) };
} // prettier-ignore

function travel(text: BriefText): ProfileValue[] {
  const no = /\b(?:(?:can't|cannot|don't|do not|no|not)\s+(?:\w+ ){0,2}travel\w*|travel(?:ling)?\s+(?:\w+ ){0,2}(?:not|nahi|na+hi)\b|outstation (?:not|nahi|no))/.exec(text.plain);
  const yes = /\b(?:(?:ready|willing|happy|free|open|can|know|ok) (?:to |for )?travel\w*|travel(?:ling)?\s+(?:\w+ ){0,2}(?:kar (?:sak\w*|let\w*|lung\w*)|karu shak\w*|ok|possible|ready|chalega)|outstation (?:ok|chalega|ready))/.exec(text.plain);
  const hit = no ?? yes;
  if (!hit) return [];
  return [{ key: 'travel', identity: '', value: no ? 'no' : 'yes', words: text.quote({ start: hit.index, end: hit.index + hit[0].length }) }];
} // prettier-ignore

/** Of a sheet the name is read apart. */
function name(text: BriefText, said: Said): ProfileValue[] {
  if (said.sheet || said.about === 'another') return [];
  const found =
    said.asked === 'name'
      ? answeredName(text.source)
      : (statedName(text.source) ?? presentedName(text.source) ?? namedFirst(text.source));
  return found ? [{ key: 'name', identity: '', value: found.name, words: found.words }] : [];
}
