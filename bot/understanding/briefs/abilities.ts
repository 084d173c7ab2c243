/** Languages, skills and looks as stated, with whether each is a must. */
import type { BriefText, Term } from './normalise.ts';
import type { Span } from './spans.ts';
import type { Found } from './spans.ts';
import { clauses, holding, textOf } from './spans.ts';
import { languageName } from './words.ts';

export type Wanted = { value: string; must: boolean };

const projectNoun =
  /^\s*(?:ka |ki |ke |kaa |kee )?(?:dikh|lag(?:e|n|t)|looking|disnaa|disaav|film|movie|song|gaana|gaanaa|gaane|gaanyaacha|geet|gaane|music|serial|series|show|web|natak|naatak|chitrapat|maalikaa|malika|industry|cinema|channel|wedding|food|thali|family|parivaar|kutumb|brand|remake|rap|pop|album|folk|dance|drama|play|theatre|short|feature|picture|tvc|news|medium|school|background|culture|saree|sari|look|dress|costume|outfit|style|match|community|film|laghupat|laghu|lok|sangeet|varsion|ghar\b|gharan|mahaul|setup|gaon|gaav|village|town|audience|market|belt|area|household|dub|typ(?:e|ical)|shaadi|shaadee|lagn|paper|star)/;
const notAsked =
  /\b(?:not (?:must|need|required|necessary|compulsory|a must)|need not|no need|must not|na ho to)\b/;

/** Scope of a "must" or a "prefer": the clause, read to its end. */
function clauseOf(text: BriefText, at: number): Span {
  const unit = holding(text.units, at) ?? { start: 0, end: text.plain.length };
  return holding(clauses(text.plain, unit), at) ?? unit;
}

function softened(said: string): boolean {
  return /\bprefer\b|\bmay\b|\bif possible\b|\bat ?least 1\b|\bor learn\b|\brehearsal\b|\bseekh|\bshik(?:un|av)|\bhona chahiye to\b/.test(
    said,
  );
}

/** "no X", "X not": the thing is not wanted, or not needed. */
function refused(plain: string, term: Span, clause: Span): boolean {
  const before = plain.slice(Math.max(clause.start, term.start - 14), term.start);
  const after = plain.slice(term.end, Math.min(clause.end, term.end + 40));
  return (
    /\b(?:no|not|without|non)\s*(?:any |visible |need |the )?$/.test(before) ||
    /^[^,;(]*\bnot\b(?!\s*(?:only|hai relax))/.test(after)
  );
}

/** "Feature film (English/Hindi)": what is spoken in the work, and not yet by whom. */
const ofWork = ({ plain, terms }: BriefText, term: Span): boolean =>
  /^[a-z\s/,&+]*\)/.test(plain.slice(term.end, term.end + 40)) &&
  terms.some(
    (t) =>
      t.kind === 'project' &&
      t.end <= term.start &&
      term.start - t.end < 40 &&
      /^\s*\([a-z\s/,&+]*$/.test(plain.slice(t.end, term.start)) &&
      !/\b(?:must|need|know|speak|prefer)/.test(plain.slice(t.end, plain.indexOf(')', term.end))),
  );

/** As it is written in Latin letters; in another script by its English name. */
const accentOf = (text: BriefText, term: Term, from: number): string =>
  /[\u0900-\u097f]/.test(text.quote(term)) && !term.value.includes(' ')
    ? languageName(term.value).toLowerCase()
    : text.plain.slice(from, term.end).trim();

export function languages(text: BriefText): {
  found: Found<Wanted>[];
  unclear: Span[];
  accents: Found<string>[];
} {
  const found: (Found<Wanted> & { said: 'must' | 'prefer' | 'choice' | 'plain' })[] = [];
  const unclear: Span[] = [];
  const accents: Found<string>[] = [];
  const terms = text.terms.filter((t) => t.kind === 'language');
  const { plain } = text;
  // Where nobody's languages are told, those of the work are all there is to go by.
  const saidOfPeople = terms.some((t) => !ofWork(text, t));
  terms.forEach((term, i) => {
    const clause = clauseOf(text, term.start);
    const after = plain.slice(term.end, term.end + 40);
    const said = textOf(plain, clause);
    if (refused(plain, term, clause) || (saidOfPeople && ofWork(text, term))) return;
    if (/^\s*(?:\w+\s)?accent\b/.test(after)) {
      const regional = /(?:indian|south|north|british|american|neutral)\s*$/.test(
        plain.slice(Math.max(0, term.start - 14), term.start),
      );
      if (!/^\s*(?:\w+\s)?accent\b.{0,12}\bnot\b/.test(after)) {
        const end = term.end + after.indexOf('accent') + 6;
        const start = regional ? plain.lastIndexOf(' ', term.start - 8) + 1 : term.start;
        accents.push({
          start,
          end,
          value: `${accentOf(text, term, Math.max(clause.start, start))} accent`,
        });
        if (!regional) return;
      } else return;
    }
    const next = text.terms.find(
      (t) => t.start >= term.end && t.start <= term.end + 5 && t.kind !== 'language' && t.kind !== 'word',
    );
    const spoken =
      /^\s*(?:mein |in |ka |kaa |ke |ki |kee )?(?:speak|know|fluent|must|need|language|dubb|vo\b|voice|both)/.test(
        after,
      );
    const sameSentence = next && !/[.\n;]/.test(plain.slice(term.end, next.start));
    if (!spoken && sameSentence && next.kind === 'project' && next.value !== 'voice_over') return;
    if (!spoken && projectNoun.test(after)) return;
    // "Music video Haryanvi." names the language of the work.
    const work = text.terms.some(
      (t) => t.kind === 'project' && t.end <= term.start && plain.slice(t.end, term.start).trim() === '',
    );
    if (work && !spoken && /^\s*(?:[.,;!\n]|$)/.test(after)) return;
    if (!spoken && /^\s*[-,]?\s*(?:films?|tv|web)\b/.test(after)) return;
    const person = text.terms.find(
      (t) =>
        t.kind === 'person' &&
        t.start >= term.end &&
        t.start <= term.end + 2 &&
        /^[^\S\n]*$/.test(plain.slice(term.end, t.start)),
    );
    if (person && !/voice|weak/.test(person.note) && !/anchor|narrator/.test(person.value)) {
      if (terms.length > 1) {
        unclear.push({ start: term.start, end: person.end });
        return;
      }
    }
    const later = terms[i + 1];
    const earlier = terms[i - 1];
    const near = (a: Term | undefined, b: Term | undefined) =>
      a !== undefined &&
      b !== undefined &&
      b.start - a.end < 24 &&
      /^[^.\n;]*(?:\bor\b|(?:^|\s)\/(?:\s|$)|\/)[^.\n;]*$/.test(plain.slice(a.end, b.start));
    const unit = holding(text.units, term.start) ?? clause;
    const choice =
      near(term, later) ||
      near(earlier, term) ||
      (/\(?either\)?/.test(
        textOf(plain, unit).slice(Math.max(0, term.end - unit.start), term.end - unit.start + 40),
      ) &&
        terms.filter((t) => t.start >= unit.start && t.end <= unit.end).length > 1);
    const own = plain.slice(
      Math.max(clause.start, earlier?.end ?? 0),
      Math.min(clause.end, later?.start ?? clause.end),
    );
    const level: 'must' | 'prefer' | 'choice' | 'plain' = notAsked.test(said)
      ? 'prefer'
      : softened(own) ||
          (softened(said) &&
            !/\bmust\b/.test(own) &&
            terms.filter((t) => t.start >= clause.start && t.end <= clause.end).length === 1)
        ? 'prefer'
        : /^\s*(?:speak\s*)?\(?\s*must\b/.test(plain.slice(term.end, term.end + 14)) ||
            /\bmust\b/.test(own) ||
            // "Must speak fluent Tamil & English": both.
            (found.at(-1)?.said === 'must' &&
              found.at(-1)?.end === earlier?.end &&
              /^\s*(?:&|,|\+|and)\s*$/.test(plain.slice(earlier!.end, term.start)))
          ? 'must'
          : choice || /\bok\b/.test(own)
            ? 'choice'
            : /prefer\s*$/.test(plain.slice(Math.max(clause.start, term.start - 10), term.start))
              ? 'prefer'
              : 'plain';
    for (const code of term.value.split(' '))
      found.push({
        start: term.start,
        end: term.end,
        value: { value: code, must: level === 'must' || level === 'plain' },
        said: level,
      });
  });
  const unitAt = (at: number) => holding(text.units, at)?.start;
  const order = { must: 0, prefer: 1, choice: 2, plain: 3 };
  const best = new Map<string, (typeof found)[number]>();
  for (const f of found) {
    const key = f.value.value;
    const old = best.get(key);
    if (old && order[old.said] < order[f.said]) f.value.must = old.value.must;
    best.set(key, old && order[old.said] <= order[f.said] ? old : f);
  }
  // "Marathi or Hindi" said of one role leaves the plain "Hindi" of another line a must.
  const apart = (f: (typeof found)[number], other: (typeof found)[number]) =>
    f.said === 'plain' && other.said === 'choice' && unitAt(f.start) !== unitAt(other.start);
  return {
    found: found.map((f) => {
      const other = best.get(f.value.value)!;
      return apart(f, other) ? f : { ...f, value: { ...f.value, must: other.value.must } };
    }),
    unclear,
    accents,
  };
}

const cue =
  /\b(?:know|must|prefer|need|comfortable|trained|good|expert|pro|able|can|willing|skill\w*|should|speak|background|ho|hon|ok|professional|basic|proper|real|aaya|jaanta|karna|karni|shakal|pahije|experience|mast|strong|level|training|taayar|tayaar|tayyar)\b/;
const nonSkill =
  /^\s*(?:league|match|tournament|final|world cup|video|number|song|reality|academy|class|studio|film|troupe|competition|show|series|web|serial|gear|brand|jersey|mat|shoes|kit|drama|genre|wear|music|app|school|ad\b|tvc|director|master|team|company|sequence hai|ka ad|ki ad|ground|stadium|bat|channel|movie|equipment|academy|wali film|scene director)/;
const generic = new Map([
  [
    'dance',
    /kathak|bharat|lavani|garba|dandiya|bhangra|ghoomar|bihu|folk|hip hop|ballet|contemporary|salsa|tango|bolly|belly|koli|classical|odissi|kuchi|pole/,
  ],
  ['classical dance', /kathak|bharat|odissi|kuchi|mohini/],
  ['singing', /classical singing|rapping/],
  ['driving', /truck|tractor|auto|bike|scooter/],
]);

/** "A Bhojpuri gaana" is a song; "gaana aana chahiye" a skill. */
const isSong = (plain: string, term: Span): boolean =>
  /^(?:gaan[ae]|gan[ae]|gaanaa|gaaney|geet)$/.test(plain.slice(term.start, term.end)) &&
  !/^\s*(?:also |bhi )?(?:know|able|can|sake|gaa|gaata|gaati|must|prefer|need|aa|karna|good|ok|\(|trained)/.test(
    plain.slice(term.end, term.end + 14),
  );

/** `heads`: spans of text that describe a person; elsewhere a skill needs a word such as "must" or "can" beside it. */
export function skills(text: BriefText, heads: readonly Span[]): Found<Wanted>[] {
  const found: Found<Wanted>[] = [];
  const { plain } = text;
  for (const term of text.terms) {
    if (term.kind !== 'skill') continue;
    const clause = clauseOf(text, term.start);
    const unit = holding(text.units, term.start) ?? clause;
    const said = textOf(plain, clause);
    if (refused(plain, term, clause)) continue;
    if (nonSkill.test(plain.slice(term.end, term.end + 16))) continue;
    if (term.value === 'singing' && isSong(plain, term)) continue;
    if (
      text.terms.some(
        (t) =>
          t.kind === 'project' &&
          t.start <= term.start &&
          t.end >= term.end &&
          t.end - t.start >= term.end - term.start,
      )
    )
      continue;
    const headed = heads.some((h) => term.start >= h.start && term.start < h.end);
    if (!headed && !cue.test(textOf(plain, unit))) continue;
    if (
      !headed &&
      text.terms.some((t) => t.kind === 'project' && t.start >= clause.start && t.end <= clause.end)
    )
      continue;
    const wide = textOf(plain, unit);
    const tail = plain.slice(term.end, Math.min(unit.end, term.end + 40));
    const choice =
      /\b(?:at ?least 1|any 1|either)\b/.test(wide) ||
      /^\s*(?:or|\/)\s/.test(tail) ||
      /\bor\s*$/.test(plain.slice(Math.max(0, term.start - 5), term.start));
    const must = !(
      softened(said) ||
      /^\s*\)?\s*prefer\b/.test(tail) ||
      choice ||
      notAsked.test(said) ||
      /\bok\b/.test(said)
    );
    if (found.some((f) => f.value.value === term.value && f.start >= clause.start)) continue;
    found.push({ start: term.start, end: term.end, value: { value: term.value, must } });
  }
  return found.filter(
    (f) =>
      !found.some(
        (o) => o !== f && generic.get(f.value.value)?.test(o.value.value) && Math.abs(o.start - f.start) < 40,
      ),
  );
}

/** "Lambi commitment", "long schedule": a length of work, and nobody's build. */
const ofThing =
  /^\s*(?:commitment|kamitment|contract|shift|schedule|script|list|process|kahaanee|kahani|story|safar|journey|break|project|dialogues?|samvaad|line|term|duration|period|kaam|work)\b/;

export function looks(text: BriefText, heads: readonly Span[]): Found<string>[] {
  const found: Found<string>[] = [];
  for (const term of text.terms) {
    if (term.kind !== 'look') continue;
    const clause = clauseOf(text, term.start);
    const headed = heads.some((h) => term.start >= h.start && term.start < h.end);
    const unit = holding(text.units, term.start) ?? clause;
    const looksWords =
      /\b(?:look|face|chehra|skin|hair|voice|smile|body|eyes|type|build|personality|natural|height|no |not |ok\b|clothes|kapde|wear)\b/.test(
        textOf(text.plain, unit),
      );
    if (!headed && !looksWords) continue;
    if (refused(text.plain, term, clause) && !term.value.startsWith('no ')) {
      if (/^(?:tattoo|beard|piercing|coloured hair|spectacles|moustache)$/.test(term.value))
        found.push({ start: term.start, end: term.end, value: `no ${term.value}` });
      continue;
    }
    if (/^\s*(?:[a-z]+ ){0,2}provided\b/.test(text.plain.slice(term.end, term.end + 24))) continue;
    if (ofThing.test(text.plain.slice(term.end, term.end + 20))) continue;
    const spoken = /^\s*(?:\w+\s)?(accent|language)\b/.exec(text.plain.slice(term.end, term.end + 24))?.[1];
    // "ग्रामीण बोली", "pahadi lehja": how somebody speaks, and not how they look.
    if (spoken && / look$/.test(term.value)) {
      const kind = spoken === 'accent' ? 'accent' : 'dialect';
      found.push({
        start: term.start,
        end: term.end,
        value: term.value.replace(/(?: village)? look$/, ` ${kind}`),
      });
      continue;
    }
    const said = text.language === 'en' ? text.quote(term).toLowerCase() : term.value;
    const ok = /^\s*(?:bhi |also |hair |look |is |are )?\s*ok\b/.test(
      text.plain.slice(term.end, term.end + 12),
    );
    found.push({ start: term.start, end: term.end, value: ok && !/\bok$/.test(said) ? `${said} ok` : said });
  }
  return found;
}
