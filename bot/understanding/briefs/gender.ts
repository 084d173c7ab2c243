/** The gender a role asks for, from markers, nouns and the endings of verbs. */
import type { BriefText, Term } from './normalise.ts';
import type { Span } from './spans.ts';
import type { Found } from './spans.ts';
import { matches } from './spans.ts';

export type Gender = 'male' | 'female' | 'transgender' | 'any';

const both =
  /\b(?:m\s*\/\s*f|f\s*\/\s*m|(?:any|either|all) gender|gender\s*[:-]?\s*(?:any|either|no bar|both|open|neutral)|gender (?:is )?(?:not important|doesn't matter)|m & f|m and f|male\/female|any sex|stree-purush|purush-stree|m or f|f or m)\b/g;
const marker =
  /(?<![a-z'\d])([mf])(?![a-z'/]|\s*\/\s*[mf]\b)(?=\s*[,.)\-:;|\d]|\s*$|\s+(?:model|actor|artist|\d|age|above|lead|dancer|voice|anchor|singer|only|in\b|need))/gm;
/** "25-30 F malayalam speaking". */
const behindAge = /(?<=\d{2}\s?(?:-|to|se)\s?\d{2}\s{1,2}|\d\s?\+\s{0,2})([mf])(?![a-z'/]|\s*\/)/g;
const feminine =
  /\b(?:needf|wali|vaalee|vaali|sakti|saktee|bolti|boltee|karti|kartee|aslelee|asleli|asaavee|asavi|bolnaaree|karnaaree|naachnaaree|gaanaaree|disnaaree|vaatnaaree|lagti|lagtee|dikhti|dikhtee)\b/g;
const masculine = /\b(?:needm|asaavaa|asava|bolnaaraa|karnaaraa|disnaaraa|aslelaa|vaatnaaraa)\b/g;

/** Verbs and adjectives that agree with the person, as the sender wrote them. */
const feminineVerbs =
  /(?:^|[\s–—-])(?:[\d०-९]{1,2}\s*(?:saal|sal|साल) (?:ki|की)|[\d०-९]{1,2}\s*(?:वर्षांची|वर्षाची)|वयाची|\S{2,}ने (?:वाली|वालियाँ)|[a-z]{2,}ne (?:wali|waali|vali)|बोलती|करती|दिखती|लगती|गाती|नाचती|सकती|रहती|जानती|समझती|पहनती|चलाती|निभाती|हँसती|\S{2,}णारी|असलेली|असावी|शिकलेली|मोटी|पतली|लंबी|लम्बी|गोरी|साँवली|सांवली|बूढ़ी|दुबली|सावळी|उंचपुरी|म्हातारी|चुलबुली|नखरेल|bolti|karti|dikhti|lagti|gaati|nachti|naachti|sakti|rehti|jaanti|samajhti|chalati|moti|patli|lambi|gori|sanwli|saanwli|budhi|she|her(?! (?:ex|boss|friend|lover|fianc|partner|colleague|neighbou?r|mentor|guru|rival|crush)\b)|herself|(?!aati|hoti|milti|chahti)[a-z]{2,}ti (?:ho|hai)|(?!thodi|zara|jara|aisi|kaisi)[a-z]{4,} si|(?!आती|होती|मिलती|चाहती)[\u0900-\u097f]{2,}ती (?:हो|है))(?=[\s,.।!?)]|$)/g;
const masculineVerbs =
  /(?:^|[\s–—-])(?:[\d०-९]{1,2}\s*(?:saal|sal|साल) (?:ka|का)|[\d०-९]{1,2}\s*(?:वर्षांचा|वर्षाचा)|वयाचा|\S{2,}ने वाला|[a-z]{2,}ne (?:wala|waala|vala)|बोलता|करता|दिखता|लगता|गाता|नाचता|सकता|रहता|जानता|समझता|पहनता|चलाता|निभाता|\S{2,}णारा|असलेला|असावा|शिकलेला|मोटा|पतला|लंबा|लम्बा|गोरा|साँवला|सांवला|बूढ़ा|दुबला|सावळा|उंचपुरा|म्हातारा|गंजा|bolta|karta|dikhta|lagta|gaata|nachta|naachta|sakta|rehta|jaanta|samajhta|chalata|mota|patla|lamba|gora|sanwla|saanwla|budha|ganja|he|him|his(?! (?:ex|boss|friend|lover|fianc|partner|colleague|neighbou?r|mentor|guru|rival|crush)\b)|(?!aata|hota|milta|chahta)[a-z]{2,}ta (?:ho|hai)|(?!thoda|zara|jara|aisa|kaisa)[a-z]{4,} sa|(?!आता|होता|मिलता|चाहता)[\u0900-\u097f]{2,}ता (?:हो|है))(?=[\s,.।!?)]|$)/g;

/** In the plain line where endings survive, else in the source: a hit in the source proves the whole scope. */
function endings(text: BriefText, scope: Span, source: RegExp, plain: RegExp): Span[] {
  const here = matches(text.plain, plain, scope);
  if (here.length > 0) return here;
  return [...text.quote(scope).toLowerCase().matchAll(source)].length > 0 ? [scope] : [];
}

const sexOf = (term: Term) => term.note.split(':')[0];

/** "Guys, …" calls the group. */
const isGreeting = (plain: string, term: Span): boolean =>
  plain.slice(term.start, term.end) === 'guys' &&
  !/\d\s*$/.test(plain.slice(Math.max(0, term.start - 6), term.start));

/** A word for a sex rather than for a character. */
const isKind = (term: Term) =>
  /plain|kid|weak|dance/.test(term.note) || /^(?:young man|female student|male student)$/.test(term.value);

const isSexed = (t: Term) => (sexOf(t) === 'm' || sexOf(t) === 'f') && !t.note.includes('pair');

/** "Maa", "hijra": a word for somebody that says which sex. */
export const tellsSex = (term: Term): boolean => term.kind === 'person' && sexOf(term) !== '-';

/** "Extras: 50 ladke", "dono bhai twins": between the two stands nothing that speaks of somebody else. */
function standsBeside(plain: string, head: Term, term: Term): boolean {
  const between = plain.slice(Math.min(head.end, term.end), Math.max(head.start, term.start));
  return (
    between.length < 60 &&
    /^(?:[\s,\-:(+&\d]|\b(?:need[fm]?|crowd|wal[aeio]|vaal\w*|ka|ki|kaa|kee|ke|people|only|year|se|and|both|mix|dikhne|for|x|extras?|k liye|hain?|role|batch|group|look|type|1)\b)*$/.test(
      between,
    )
  );
}

/** "Principal sir", "vakeel madam": how a character is addressed. */
function calledBy(text: BriefText, head: Term): Found<Gender> | undefined {
  const behind = text
    .quote({ start: head.start, end: Math.min(text.plain.length, head.end + 12) })
    .toLowerCase();
  const name = text.quote(head).toLowerCase();
  const word =
    /^\s*(sir|bhaiya|bhaiyya|kaka|chacha|dada|saab|sahab|साहब|सर|भैया|काका|दादा|madam|mam|didi|amma|bai|tai|मैडम|मॅडम|दीदी|अम्मा|बाई|ताई)(?=[\s,.]|$)/.exec(
      behind.startsWith(name) ? behind.slice(name.length) : '',
    )?.[1];
  if (!word) return undefined;
  const value = /^(?:madam|mam|didi|amma|bai|tai|मैडम|मॅडम|दीदी|अम्मा|बाई|ताई)$/.test(word)
    ? 'female'
    : 'male';
  return { start: head.start, end: head.end, value };
}

export type GenderReading = { found: Found<Gender> | undefined; stated: boolean };

/** `scope`: the words about this role; `own` narrows verb endings to them when several roles share the post. */
export function genderOf(
  text: BriefText,
  spans: readonly Span[],
  head: Term | undefined,
  single: boolean,
): GenderReading {
  const inSpan = (s: Span) => spans.some((p) => s.start >= p.start && s.end <= p.end + 1);
  const terms = text.terms.filter((t) => t.kind === 'person' && inSpan(t) && !isGreeting(text.plain, t));
  const trans = terms.find((t) => sexOf(t) === 't');
  if (trans) return { found: { start: trans.start, end: trans.end, value: 'transgender' }, stated: true };
  const anyHit = spans.flatMap((s) => matches(text.plain, both, s))[0];
  if (anyHit) return { found: { start: anyHit.start, end: anyHit.end, value: 'any' }, stated: true };
  const near =
    single && head
      ? terms.filter((t) => Math.abs(t.start - head.start) < 90 || t.note.includes('plain'))
      : terms;
  const plainWords = near.filter(
    (t) => t.note.includes('plain') || t.value === 'female model' || t.value === 'male model',
  );
  const man = plainWords.find((t) => sexOf(t) === 'm');
  const woman = plainWords.find((t) => sexOf(t) === 'f');
  const headSex = head ? sexOf(head) : '-';
  if (man && woman && headSex !== 'm' && headSex !== 'f')
    return {
      found: { start: Math.min(man.start, woman.start), end: Math.max(man.end, woman.end), value: 'any' },
      stated: true,
    };
  if (man && woman && head && (head === man || head === woman)) {
    const close = text.plain.slice(Math.min(man.end, woman.end), Math.max(man.start, woman.start));
    if (close.length < 24 && /\bor\b|\/|\band\b|&|,|^\s*$/.test(close))
      return {
        found: { start: Math.min(man.start, woman.start), end: Math.max(man.end, woman.end), value: 'any' },
        stated: true,
      };
  }
  const behindHead = head && /^\s+([mf])\b(?!\s*\/)/.exec(text.plain.slice(head.end, head.end + 6));
  const letter = behindHead &&
    head && {
      start: head.end + behindHead[0].length - 1,
      end: head.end + behindHead[0].length,
      groups: [behindHead[0], behindHead[1]!],
    };
  const mark =
    letter && /^[MF]$/.test(text.quote(letter))
      ? letter
      : [marker, behindAge].flatMap((form) => spans.flatMap((s) => matches(text.plain, form, s)))[0];
  if (mark && headSex === '-')
    return {
      found: { start: mark.start, end: mark.end, value: mark.groups[1] === 'm' ? 'male' : 'female' },
      stated: true,
    };
  // Where several roles share the post, a later line that names two of them speaks of both.
  const home = spans[0];
  const sexWords = near.filter(
    (t) => isSexed(t) && (single || (home && t.start >= home.start && t.end <= home.end + 1)),
  );
  for (const [i, one] of sexWords.entries()) {
    const two = sexWords[i + 1];
    if (!two || sexOf(one) === sexOf(two)) continue;
    const between = text.plain.slice(one.end, two.start);
    // "Dadi aur pota" are two people; "ladke aur ladkiyan" is one role of either sex.
    const kinds = isKind(one) && isKind(two);
    if (/^\s*(?:or|\/|ya)\s*$/.test(between) || (kinds && /^\s*(?:-|,|and|&)?\s*$/.test(between)))
      return { found: { start: one.start, end: two.end, value: 'any' }, stated: true };
  }
  if (headSex === 'm' || headSex === 'f') {
    const term = head!;
    const other = terms.find(
      (t) =>
        (sexOf(t) === 'm' || sexOf(t) === 'f') &&
        sexOf(t) !== headSex &&
        t.start > term.end &&
        t.start - term.end < 16,
    );
    if (other && /\bor\b|\//.test(text.plain.slice(term.end, other.start)))
      return { found: { start: term.start, end: other.end, value: 'any' }, stated: true };
    return {
      found: { start: term.start, end: term.end, value: headSex === 'm' ? 'male' : 'female' },
      stated: true,
    };
  }
  const word = man ?? woman;
  if (word)
    return {
      found: { start: word.start, end: word.end, value: word === man ? 'male' : 'female' },
      stated: true,
    };
  if (mark)
    return {
      found: { start: mark.start, end: mark.end, value: mark.groups[1] === 'm' ? 'male' : 'female' },
      stated: true,
    };
  const apposed = head ? near.filter((t) => isSexed(t) && standsBeside(text.plain, head, t)) : [];
  const [first, last] = [apposed[0], apposed.at(-1)];
  if (first && last) {
    const mixed = apposed.some((t) => sexOf(t) !== sexOf(first));
    const value = mixed ? 'any' : sexOf(first) === 'm' ? 'male' : 'female';
    return { found: { start: first.start, end: mixed ? last.end : first.end, value }, stated: true };
  }
  const called = head && text.language !== 'en' && calledBy(text, head);
  if (called) return { found: called, stated: true };
  if (head) {
    const noun = text.plain.slice(head.start, head.end);
    const ending =
      /(?:boy|guy|man|men|wala|walla|vaalaa|(?<!(?:gaanv|gaon|gaan|ghar)\s?)(?:wale|waale|vaale))$/.test(noun)
        ? 'male'
        : /(?:girl|girls|lady|woman|wali|vaalee)$/.test(noun)
          ? 'female'
          : undefined;
    const plural = /(?:ि|ी|इ|्)?(?:याँ|यां|यों|णी)$/.test(text.quote(head)) ? 'female' : undefined;
    const sex = ending ?? plural;
    if (sex) return { found: { start: head.start, end: head.end, value: sex }, stated: true };
  }
  if (!head || head.value !== 'voice artist') {
    const [from, to] = head ? [head.start - 60, head.end + 120] : [0, text.plain.length];
    const scope = spans
      .map((s) => ({ start: Math.max(s.start, from), end: Math.min(s.end, to) }))
      .filter((s) => s.end > s.start);
    const she = scope.flatMap((s) => endings(text, s, feminineVerbs, feminine))[0];
    const he = scope.flatMap((s) => endings(text, s, masculineVerbs, masculine))[0];
    if (she && !he) return { found: { start: she.start, end: she.end, value: 'female' }, stated: true };
    if (he && !she) return { found: { start: he.start, end: he.end, value: 'male' }, stated: true };
  }
  return { found: undefined, stated: false };
}
