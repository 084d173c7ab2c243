/** A guardian's "stop" or "start" for one child of several: "Tara ke liye mat likhna, Saanvi ko rakho". Read clause by clause. */
import { readStart } from './ask-words.ts';
import { namesIn, withoutNamesOf } from './names-said.ts';
import { phrase, says, toSpoken } from './spoken.ts';
import { readStop, readUntil } from './stop-words.ts';

/** `names`: of whom, as they stand on record. `until`: the first IST day of words again. */
export type ChildWish = { wish: 'stop' | 'start'; names: string[]; until: string | null };

/** Longer is a story. */
const longest = 160;

/** Writing, as one orders or forbids it; "hindi nahi likh sakti" and "abhi nahi pucha" tell of it. */
const write =
  'likhna|likho|likhiye|likhiyega|likhein|likhe|likhu|lihu|liha|lihit|bhejna|bhejo|bhejiye|bhejiyega|bhejein|bheje|pathvu|pathva|pathvat|message|messages|msg|msgs|text|texts|texting|messaging|contact|write|writing|send|sending|ping|puchna|pucho|puchiye|poochna|poocho|poochiye|vicharu|vichara|ask|asking|update|updates|tang|pareshan|disturb|लिखना|लिखो|लिखिए|लिखें|लिहू|लिहा|भेजना|भेजो|भेजिए|भेजें|पाठवू|पाठवा|मैसेज|मेसेज|संदेश|पूछना|पूछो|पूछिए|पूछें|विचारू|विचारा|संपर्क|कॉन्टैक्ट'; // prettier-ignore
const never = 'mat|naka|nako|nka|stop|no more|dont|do not|never|band|bandh|मत|नका|नको|बंद';
const silence = phrase(
  `(${never}) (any more |any |more )?(${write})|(na|न|ना) (likhna|likhiye|likhein|bhejna|bhejiye|bhejein|puchna|puchiye|लिखें|भेजें|पूछें|लिखिए|भेजिए|पूछिए)`,
  `(${write}) (to me |me )?(mat|naka|nako|nka|band|bandh|मत|नका|नको|बंद|nahi chahiye|nahi chahie|नहीं चाहिए)|no (message|messages|msgs|texts|updates)`,
  'leave .. (alone|out|be)|(skip|mute|pause) (karo|kar do|karna|kijiye|kariye|kara)',
  '(chhod|chod|chor|chhor|jane|jaane|rehne|rahne|rahu|sod|sodun) (do|dijiye|dya|de|dein|de do|dena)|(छोड़|छोड|जाने|रहने|राहू|सोडून) (दो|दीजिए|द्या|दे|देना)',
);
/** "Skip Tara", "pause for Tara" */
const opens = /^(?:skip|mute|pause)$/iu;
const keep = phrase(
  `rakho|rakhna|rakhiye|rakhie|rakh|chalu|jaari|jari|keep*|continue*|theva|thev|thik hai|ok|rakhlo|chalel|chalega|chalegi|रखो|रखना|रखिए|चालू|जारी|ठेवा|ठेव|चालेल|चलेगा|चलेगी|(${write})`,
);
/** "Sirf Saanvi ko rakho" is about messages; "only Saanvi ok" answers a question about days. */
const goesOn = phrase(
  `rakho|rakhna|rakhiye|rakhie|rakhlo|chalu|jaari|jari|keep*|continue*|theva|thev|रखो|रखना|रखिए|चालू|जारी|ठेवा|ठेव|(${write})`,
);
const resume = phrase(
  `(phir|fir|wapas|vapas|punha|parat|again|फिर|वापस|पुन्हा|परत) .. (${write}|shuru|suru|chalu|शुरू|सुरू|चालू)|(${write}|start) .. (again|phir se|fir se|punha|parat|shuru|suru|chalu|फिर से|पुन्हा|शुरू|सुरू|चालू)|can (${write}) .. again`,
);
/** Then it is these that are not to be sent, written or left. */
const things = phrase(`
  surname|naam|name|nav|age|height|rate|fee|fees|ghar|ghari|home|station|नाम|नाव|घर|photo*|pic|pics|video*
  tape*|script*|school|college|tuition|audition|auditions|shoot*|shooting|set|number|details|profile
  address|फोटो*|फ़ोटो*|वीडियो|व्हिडिओ|स्कूल|शाळा*|ऑडिशन*|शूट*|नंबर|प्रोफ़ाइल|प्रोफाइल
`); // prettier-ignore
const messages = phrase('message*|messages|msg*|update*|मैसेज*|मेसेज*|संदेश*');
const ends = phrase('stop|band|bandh|pause|mute|बंद|थांबव*|रोक*');
const negated = phrase('mat|na|nahi|naka|nako|dont|do not|never|not|मत|न|ना|नहीं|नका|नको');
const except = phrase(`
  except|but not|other than|alawa|siva|sivay|chhod ke|chod ke|chhodkar|chodkar|sodun @|sodoon @|अलावा|सिवा|सिवाय
  छोड़कर|छोड़ के|सोडून @|खेरीज
`);
const leaveBe = phrase('(sodun|sodoon|सोडून) (dya|de|dein|taka|द्या|दे|टाका)'); // prettier-ignore
const only = phrase('only|just|sirf|bas|fakt|fakta|kevl|keval|सिर्फ|सिर्फ़|फक्त|केवल');
const both =
  /^(?:dono|donon|dono+|donhi|doghi|doghan|teeno|both|दोनों|दोनो|तीनों|दोन्ही|दोघां|दोघी|दोघे|तिघां)/iu;
/** Between a child's name and what is said of it. */
const hung = /^(?:ke|ki|ka|ko|ke?liye|liye|lie|baare|bare|mein|me|mai|wale|wali|for|about|of|on|regarding|re|s|chya|cha|chi|che|la|sathi|saathi|baddal|vishayi|के|की|का|को|लिए|बारे|में|वाले|च्या|चा|ची|चे|ला|साठी|बद्दल|विषयी|bachche|bachchon|bacche|children|kids|child|बच्चों|बच्चे|मुलां\S*|the|my|k|saath|sath|with|mere|meri|mazya|majhya|माझ्या|मेरे|please|pls|plz|ji|जी|kripya|कृपया)$/iu; // prettier-ignore
/** "Tara ki mummy hu" says who writes; what they forbid is their own then. */
const introduced =
  /^(?:\s*(?:['’]s|ki|ke|ka|chi|cha|che|की|के|का|ची|चा|चे)(?![\p{L}\p{M}]))?\s+(?:mummy|mumma|mommy|mom|mother|mum|maa|ma|mata|aai|aayi|papa|pappa|daddy|dad|father|pita|baba|parents?|guardian|nani|dadi|nana|dada|chacha|mausi|uncle|aunty|मम्मी|माँ|मां|माता|आई|पापा|पिता|बाबा|वडील|पालक)(?![\p{L}\p{M}])/iu;
const fromDoing = /\bfrom\s+\p{L}+ing\b/iu;
const clauses = /[.!।\n,;]+|\s+(?:aur|and|par|but|lekin|magar|pan|pn|ani|aani|और|पर|लेकिन|मगर|पण|आणि)\s+/iu;

/** Of which day it is counted does not matter where only an end is looked for. */
const someDay = '2026-01-01';

/** "Tara ko message karo, Saanvi ko mat karo": what is not to be done was said of the one before. */
const bareNo =
  /^\s*(?:(?:ko|la|ke liye|को|ला|के लिए)\s+)?(?:mat|naka|nako|मत|नका|नको)(?:\s+(?:karo|karna|kijiye|kariye|kara|karu|करो|करना|कीजिए|करा|करू))?\s*$/iu;

type Part = { names: string[]; body: string; kind: 'stop' | 'start' | 'keep' | 'bare' | 'other' };

/** null where it is about no child in particular; "stop" alone is the guardian's own. */
export function readChildWish(text: string, names: readonly string[], today?: string): ChildWish | null {
  if (names.length === 0 || text.length > longest || /[?？]/.test(text)) return null;
  const parts = text
    .split(clauses)
    .filter((clause) => /[\p{L}]/u.test(clause))
    .flatMap((clause) => apart(clause, names))
    .map((clause) => partOf(clause, names))
    .map((part, _, all) =>
      bareNo.test(part.body) && all.some(({ kind }) => kind === 'keep')
        ? { ...part, kind: 'stop' as const }
        : part,
    );
  if (parts.every((part) => part.names.length === 0)) return null;
  const mixed = parts.some(({ kind }) => kind === 'other');
  for (const wish of ['stop', 'start'] as const) {
    // Beside something else only a wish that names its child in the same breath is one.
    if (mixed && !parts.some((part) => part.kind === wish && part.names.length > 0)) continue;
    const meant = meantBy(parts, wish, names);
    if (meant.length === 0) continue;
    const untils =
      wish === 'start'
        ? []
        : parts.flatMap(({ kind, body }) => (kind === 'stop' ? (readUntil(body, today) ?? []) : []));
    return { wish, names: meant, until: untils[0] ?? null };
  }
  return null;
}

/** Of messages that came in one breath: "Tara ke liye" and "mat bhejo" are one wish, as the desk reads them. */
export const readChildWishOf = (
  texts: readonly string[],
  names: readonly string[],
  today?: string,
): ChildWish | null =>
  [...new Set([texts.join('\n'), ...texts])]
    .map((text) => readChildWish(text, names, today))
    .find((one) => one !== null) ?? null;

/** "Tara ko chhod do Saanvi ko rakho": a new name begins anew where something was said of the one before. */
function apart(clause: string, names: readonly string[]): string[] {
  const places = namesIn(called(names), clause);
  const next = places.find(({ from }, i) => i > 0 && clause.slice(places[i - 1]?.to, from).trim() !== '');
  if (!next) return [clause];
  const before = clause.slice(0, next.from);
  // "Tara ke saath Saanvi": nothing was said yet.
  return wordsOf(withoutNamesOf(names, before)).every((word) => hung.test(word)) ? [clause] : [before, clause.slice(next.from)];
} // prettier-ignore

/** "Mat likhna, Tara ke liye": a name alone belongs to the wish beside it. */
function meantBy(parts: readonly Part[], wish: 'stop' | 'start', names: readonly string[]): string[] {
  const kept = new Set(parts.filter(({ kind }) => kind === 'keep').flatMap((part) => part.names));
  const wishes = parts.filter(({ kind }) => kind === wish);
  if (wishes.length === 0) return [];
  const meant = [...wishes, ...parts.filter(({ kind }) => kind === 'bare')].flatMap((part) => part.names);
  return names.filter((name) => meant.includes(name) && !kept.has(name));
} // prettier-ignore

const called = (names: readonly string[]): { name: string }[] => names.map((name) => ({ name }));
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}'’/-]+/gu) ?? [];

function partOf(clause: string, all: readonly string[]): Part {
  const places = namesIn(called(all), clause).filter(({ to }) => !introduced.test(clause.slice(to)));
  const named = new Set(places.map(({ person }) => person.name));
  const rest = wordsOf(withoutNamesOf(all, clause)).filter((word) => {
    if (all.length < 2 || !both.test(word)) return true;
    for (const name of all) named.add(name);
    return false;
  });
  const body = rest.join(' ');
  const { line } = toSpoken(body);
  const set = (names: readonly string[], kind: Part['kind']): Part => ({ names: [...names], body, kind });
  const names = all.filter((name) => named.has(name));
  const others = all.filter((name) => !named.has(name));
  if (rest.every((word) => hung.test(word))) return set(names, 'bare');
  // Days and hours are told of, unless it is "until" then.
  const dated = /\d/.test(body) && readUntil(body, someDay) === null;
  const core = rest.filter((word) => !hung.test(word)).join(' ');
  // "Stop Tara from running" stops no message.
  const plain = !fromDoing.test(body) && (readStop(body) !== null || readStop(core) !== null);
  const stops =
    (plain || (!dated && (says(line, silence) || opens.test(core)))) &&
    (!says(line, things) || says(line, messages));
  const setApart = says(line, except) && !says(line, leaveBe);
  if (names.length > 0 && setApart && (stops || says(line, ends))) return set(others, 'stop');
  const starts =
    (readStart(core) && !/\bwith\s*$/iu.test(body)) || (says(line, resume) && !says(line, things));
  if (!stops && starts && !says(line, negated) && !dated) return set(names, 'start');
  if (stops) return set(names, 'stop');
  if (dated || !says(line, keep) || says(line, negated)) return set(names, 'other');
  return says(line, only) && says(line, goesOn) && names.length > 0
    ? set(others, 'stop')
    : set(names, 'keep');
}
