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
const feminine =
  /\b(?:needf|wali|vaalee|vaali|sakti|saktee|bolti|boltee|karti|kartee|aslelee|asleli|asaavee|asavi|bolnaaree|karnaaree|naachnaaree|gaanaaree|disnaaree|vaatnaaree|lagti|lagtee|dikhti|dikhtee)\b/g;
const masculine = /\b(?:needm|asaavaa|asava|bolnaaraa|karnaaraa|disnaaraa|aslelaa|vaatnaaraa)\b/g;

/** Verbs and adjectives that agree with the person, as the sender wrote them. */
const feminineVerbs =
  /(?:^|\s)(?:बोलती|करती|दिखती|लगती|गाती|नाचती|सकती|रहती|जानती|समझती|पहनती|चलाती|निभाती|हँसती|\S{2,}णारी|असलेली|असावी|शिकलेली|मोटी|पतली|लंबी|लम्बी|गोरी|साँवली|सांवली|बूढ़ी|दुबली|सावळी|उंचपुरी|म्हातारी|चुलबुली|नखरेल|bolti|karti|dikhti|lagti|gaati|nachti|naachti|sakti|rehti|jaanti|samajhti|chalati|moti|patli|lambi|gori|sanwli|saanwli|budhi|she|her|herself)(?=[\s,.।!?)]|$)/g;
const masculineVerbs =
  /(?:^|\s)(?:बोलता|करता|दिखता|लगता|गाता|नाचता|सकता|रहता|जानता|समझता|पहनता|चलाता|निभाता|\S{2,}णारा|असलेला|असावा|शिकलेला|मोटा|पतला|लंबा|लम्बा|गोरा|साँवला|सांवला|बूढ़ा|दुबला|सावळा|उंचपुरा|म्हातारा|गंजा|bolta|karta|dikhta|lagta|gaata|nachta|naachta|sakta|rehta|jaanta|samajhta|chalata|mota|patla|lamba|gora|sanwla|saanwla|budha|ganja|he|him|his)(?=[\s,.।!?)]|$)/g;

/** In the plain line where endings survive, else in the source: a hit in the source proves the whole scope. */
function endings(text: BriefText, scope: Span, source: RegExp, plain: RegExp): Span[] {
  const here = matches(text.plain, plain, scope);
  if (here.length > 0) return here;
  return [...text.quote(scope).toLowerCase().matchAll(source)].length > 0 ? [scope] : [];
}

const sexOf = (term: Term) => term.note.split(':')[0];

export type GenderReading = { found: Found<Gender> | undefined; stated: boolean };

/** `scope`: the words about this role; `own` narrows verb endings to them when several roles share the post. */
export function genderOf(
  text: BriefText,
  spans: readonly Span[],
  head: Term | undefined,
  single: boolean,
): GenderReading {
  const inSpan = (s: Span) => spans.some((p) => s.start >= p.start && s.end <= p.end + 1);
  const terms = text.terms.filter((t) => t.kind === 'person' && inSpan(t));
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
  const mark = spans.flatMap((s) => matches(text.plain, marker, s))[0];
  if (mark && headSex === '-')
    return {
      found: { start: mark.start, end: mark.end, value: mark.groups[1] === 'm' ? 'male' : 'female' },
      stated: true,
    };
  const sexWords = near.filter((t) => (sexOf(t) === 'm' || sexOf(t) === 'f') && !t.note.includes('pair'));
  for (const [i, one] of sexWords.entries()) {
    const two = sexWords[i + 1];
    if (!two || sexOf(one) === sexOf(two)) continue;
    if (/^\s*(?:or|\/|ya|-|,|and|&)?\s*$/.test(text.plain.slice(one.end, two.start)))
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
  const sexed = near.filter(
    (t) =>
      (sexOf(t) === 'm' || sexOf(t) === 'f') &&
      !t.note.includes('pair') &&
      head &&
      Math.abs(t.start - head.start) < 40,
  );
  if (
    sexed.length === 1 &&
    /^\s*[-:(,]?\s*$/.test(
      text.plain.slice(Math.min(head!.end, sexed[0]!.end), Math.max(head!.start, sexed[0]!.start)),
    )
  )
    return {
      found: {
        start: sexed[0]!.start,
        end: sexed[0]!.end,
        value: sexOf(sexed[0]!) === 'm' ? 'male' : 'female',
      },
      stated: true,
    };
  if (head) {
    const noun = text.plain.slice(head.start, head.end);
    const ending = /(?:boy|guy|man|men|wala|walla|vaalaa)$/.test(noun)
      ? 'male'
      : /(?:girl|girls|lady|woman|wali|vaalee)$/.test(noun)
        ? 'female'
        : undefined;
    if (ending) return { found: { start: head.start, end: head.end, value: ending }, stated: true };
  }
  if (head && head.value !== 'voice artist') {
    const scope = spans
      .map((s) => ({ start: Math.max(s.start, head.start - 60), end: Math.min(s.end, head.end + 120) }))
      .filter((s) => s.end > s.start);
    const she = scope.flatMap((s) => endings(text, s, feminineVerbs, feminine))[0];
    const he = scope.flatMap((s) => endings(text, s, masculineVerbs, masculine))[0];
    if (she && !he) return { found: { start: she.start, end: she.end, value: 'female' }, stated: true };
    if (he && !she) return { found: { start: he.start, end: he.end, value: 'male' }, stated: true };
  }
  return { found: undefined, stated: false };
}
