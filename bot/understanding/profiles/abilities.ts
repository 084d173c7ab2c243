/** Languages, skills and papers that somebody says they have, learnt, or have no more. */
import { isPaper, skillName } from '../../../matching/words/skill.ts';
import { languageName } from '../../../matching/words/language.ts';
import { normalise, type BriefText } from '../briefs/normalise.ts';
import { clauses, type Span } from '../briefs/spans.ts';
import { statements } from './parts.ts';
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
function partAround(words: string, at: number): string {
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
/** Of doing it, and not of age. */
const yearsOf = /\b(\d{1,2})\s*\+?\s*years?\b(?!\s*(?:old|k[ai]|cha|chi)\b)/;

/** "Hindi only", "sirf Marathi": then there are no others. */
const only = /\b(?:only|sirf|siraph|keval|just|bas|phakt|fakt|phaqat|nothing (?:else|but))\b/;
/** "Everything except Tamil", "Tamil chhod ke sab". */
const every = /\b(?:everything|all|any|every|sabh?ee?|sab|saari|saaree|sagl\w*|har)\b/;
const setApart =
  /\b(?:except\w*(?: for)?|apart from|other than|barring|minus)\s*$|^\s*(?:ke |chya )?(?:except\w*|chh?od\w*|ala+va|alawa|siva+\w*|siwa\w*|sodun|sodoon|vagaloon|vagalun|minus)\b/;
const forget = /\b(?:forget|bhool\w*|bhul\w*|visar\w*|delete|erase|hata\w*|mita\w*|ka+dh\w*)\b/;
/** As it is written, since all of these come as one verb of knowing. */
const understands = /\b(?:understand\w*|follow|samajh\w*|samjh\w*|samaj\w*)\b|समझ|समज|कळत/iu;
const aloud = /\b(?:speak\w*|talk|bol\w*)\b|बोल/iu;
const onPaper = /\b(?:read\w*|writ\w*|padh\w*|likh\w*|vaach\w*|lih\w*)\b|पढ़|लिख|वाच|लिह/iu;
const leadingNo = /^(?:no|not|never|don|do|can|cannot|won|without)/i;

type Placed = { start: number; end: number };

/** What a statement denies: behind an English "no", before a Hindi or Marathi one. */
function deniedIn(text: BriefText, part: Span, terms: readonly Placed[]): (term: Placed) => boolean {
  const said = text.quote(part);
  if (onPaper.test(said) && !aloud.test(said)) return () => false;
  const words = text.plain.slice(part.start, part.end);
  const denials = [...words.matchAll(new RegExp(refuses, 'g'))].map(({ index, 0: no }) => {
    const at = part.start + index;
    const forward = leadingNo.test(text.quote({ start: at, end: at + no.length }));
    const [behind, before] = [terms.some((term) => term.start > at), terms.some((term) => term.start < at)];
    return { at, behind: forward ? behind : !before };
  });
  return ({ start }) =>
    denials.some(({ at, behind }, i) =>
      behind ? start > at : start < at && start > Math.max(part.start - 1, ...denials.slice(0, i).map((no) => no.at)),
    );
} // prettier-ignore

const list =
  /^(?:[\s,&/.]|\b(?:and|n|aur|ani|or|also|bhi|a|bit|of|some|little|basic|thod\w+|no|not|plus|fluent|good|ok)\b)*$/;

export function abilities(text: BriefText, said: Said): ProfileValue[] {
  const found: ProfileValue[] = [];
  const put = (value: ProfileValue): void => {
    if (!found.some((f) => f.key === value.key && f.identity === value.identity)) found.push(value);
  };
  let [listed, closed] = [false, false];
  for (const unit of text.units) {
    const { speaks, apart, asked } = tonguesIn(text, unit, said);
    for (const clause of clauses(text.plain, unit)) {
      const spoken = speaks(clause);
      for (const part of statements(text, clause)) {
        const quote = text.quote(clause);
        const terms = text.termsIn(part).filter(({ kind }) => kind === 'language' || kind === 'skill');
        const denied = deniedIn(text, part, terms);
        if (spoken || apart) readTongues({ text, part, apart, denied, quote, next: afterwards(text, unit, part) }).forEach(put);
        listed ||= asked && terms.some(({ kind }) => kind === 'language');
        // Whoever names one says nothing of the others, unless these are all.
        closed ||= spoken && only.test(text.plain.slice(part.start, part.end)) && terms.some(({ kind }) => kind === 'language');
        readSkills({ text, part, clause, said, denied, quote }).forEach(put);
      }
    }
  }
  const first = found.find((f) => f.key === 'languages');
  // What was asked and answered is not asked again, and leaves the rest open.
  if ((listed || closed) && first) put({ key: 'languages', identity: 'all', value: closed ? 'all' : 'named', words: first.words });
  return found;
} // prettier-ignore

const speaking =
  /\b(?:speak|bol\w*|fluent|language|a+t(?:a|e|i)+|yet[aeo]\w*|seekh\w*|shik\w*|learn\w*|native|mother tongue|know)\b/;

/** In a sentence: which clauses say what somebody speaks, and whether it names what they do not ("everything except Tamil"). */
function tonguesIn(text: BriefText, unit: Span, said: Said): { speaks: (clause: Span) => boolean; apart: boolean; asked: boolean } {
  const { plain } = text;
  const named = (span: Span): Span[] => text.termsIn(span).filter(({ kind }) => kind === 'language');
  const without = (span: Span): string => named(span).reduceRight((line, { start, end }) => line.slice(0, start - span.start) + line.slice(end - span.start), plain.slice(span.start, span.end));
  const whole = plain.slice(unit.start, unit.end);
  const asked = said.sheet || said.presents || said.asked === 'languages' || /\b(?:language|bha+sha+)\w*\b/.test(whole);
  // "Only Hindi, no English": these words and nothing else.
  const onlyThese = only.test(whole) && without(unit).trim().split(/\s+/).length <= 4;
  let spoke = false;
  const speaks = (clause: Span): boolean => {
    if (named(clause).length === 0) return asked;
    const goesOn = spoke && list.test(without(clause));
    spoke = asked || onlyThese || goesOn || speaking.test(plain.slice(clause.start, clause.end)) || understands.test(text.quote(clause));
    return spoke;
  };
  const isApart = ({ start, end }: Span): boolean => setApart.test(plain.slice(end, unit.end)) || setApart.test(plain.slice(unit.start, start));
  return { speaks, asked: asked && !/\b(?:also|bhi|pan|too|now|ab|new)\b/.test(whole), apart: every.test(whole) && !forget.test(whole) && named(unit).some(isApart) };
} // prettier-ignore

/** "Tamil I understand, but can't speak": what follows in the same sentence, up to the next language. */
function afterwards(text: BriefText, unit: Span, { end }: Span): string {
  const next = text.termsIn({ start: end, end: unit.end }).find(({ kind }) => kind === 'language');
  return text.quote({ start: end, end: next?.start ?? unit.end });
}

type Part = { text: BriefText; part: Span; denied: (term: Placed) => boolean; quote: string };

function readTongues({ text, part, apart, denied, quote, next }: Part & { apart: boolean; next: string }): ProfileValue[] {
  const tongues = text.termsIn(part).filter((term) => term.kind === 'language');
  const said = text.quote(part);
  const heard = understands.test(said) && !aloud.test(said);
  const sees = onPaper.test(said) && !aloud.test(said);
  const mute = (heard || sees) && (/\b(?:only|sirf|just|bas)\b|सिर्फ|फक्त/iu.test(said) || (aloud.test(next) && refuses.test(normalise(next).plain)));
  const unread = sees && !mute && refuses.test(text.plain.slice(part.start, part.end));
  // "Marathi fluent, Hindi ok": then every level stands behind its language.
  const [first] = tongues;
  const postposed = first !== undefined && tongues.length > 1 && /^\s*\(?(?:basic|thod\w*|little|fluent|native|good|ok)\b/.test(text.plain.slice(first.end, part.end)) && !/\b(?:basic|thod\w*|little|fluent|native|good)\s*$/.test(text.plain.slice(part.start, first.start));
  return tongues.flatMap(({ value, start, end }, i): ProfileValue[] => {
    if (unread || ofWork(text.plain.slice(end, part.end), text.plain.slice(part.start, start))) return [];
    // "Fluent Gujarati and basic Tamil": a level stands before its language, or after the last one in brackets.
    const own = { start: Math.max(part.start, tongues[i - 1]?.end ?? 0), end };
    const near = postposed ? text.plain.slice(end, tongues[i + 1]?.start ?? part.end) : `${text.plain.slice(own.start, start)} ${/^\s*\(?(?:basic|thod\w*|little|fluent|native)/.exec(text.plain.slice(end))?.[0] ?? ''}`;
    const level = apart || mute || denied({ start, end }) ? 'none' : heard || basic.test(near) ? 'basic' : native.test(near) ? 'native' : (!postposed && /fluent/i.test(text.quote(own))) || /fluent/.test(near) ? 'fluent' : '';
    return value.split(' ').map((code): ProfileValue => {
      const name = languageName(code);
      return { key: 'languages', identity: name, value: level ? `${name}, ${level}` : name, words: quote };
    });
  });
} // prettier-ignore

function readSkills({ text, part, clause, said, denied, quote }: Part & { clause: Span; said: Said }): ProfileValue[] {
  const words = text.plain.slice(clause.start, clause.end);
  return text.termsIn(part).filter((term) => term.kind === 'skill').flatMap(({ value, start, end }): ProfileValue[] => {
    const name = skillName(value);
    if (worn.test(text.plain.slice(end, end + 16))) return [];
    // "Mera naam Veena Joshi hai" plays nothing, and who has no licence may drive all the same.
    if (called.test(text.plain.slice(Math.max(0, start - 24), start)) ) return [];
    const refused = denied({ start, end });
    if (refused && licence.test(text.quote({ start, end }))) return [];
    const claimed = said.presents || claims.test(words) || refused;
    if (!(said.sheet || said.asked === 'skills' || (claimed && !notMine.test(words)))) return [];
    if (isPaper(name)) return [{ key: 'papers', identity: name, value: `${name}: ${refused ? 'no' : 'yes'}`, words: quote }];
    const years = yearsOf.exec(text.plain.slice(part.start, part.end))?.[1];
    // "Rides, and a little Portuguese": a level is of what it stands beside.
    const beside = partAround(words, start - clause.start);
    const level = refused ? 'none' : basic.test(beside) ? 'basic' : expert.test(beside) ? 'expert' : years ? `${years} years` : '';
    return [{ key: 'skill', identity: name, value: level ? `${name}, ${level}` : name, words: quote }];
  });
} // prettier-ignore
const licence = /licen|लाइसेंस|लायसन्स|परवाना/iu;
