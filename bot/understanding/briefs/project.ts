/** What is being made: the medium, whether it is secret, and names that the post gives it. */
import type { projectTypes } from '../../../matching/role.ts';
import type { BriefText, Term } from './normalise.ts';
import type { Found } from './spans.ts';
import { holding, textOf } from './spans.ts';
import type { Usage } from './usage.ts';

export type ProjectType = (typeof projectTypes)[number];
export type Project = {
  type: Found<ProjectType> | undefined;
  confidential: Found<true> | undefined;
  title: Found<string> | undefined;
  director: Found<string> | undefined;
  productionHouse: Found<string> | undefined;
  /** An advertisement, an awareness spot or a trailer voice: its usage has to be told. */
  advertises: boolean;
};

/** A word such as "print" or "poster" is a medium of usage at least as often as it names the job. */
function isUsageWord(text: BriefText, term: Term): boolean {
  if (term.value !== 'print' || /^stills?\b/.test(text.plain.slice(term.start, term.end))) return false;
  const unit = holding(text.units, term.start) ?? term;
  const said = textOf(text.plain, unit);
  const own = text.plain.slice(term.start, term.end + 14);
  if (
    /\b(?:shoot|ad|catalogue|campaign|lookbook)\b/.test(own) ||
    (text.plain.slice(term.start, term.end).includes(' ') && term.end - term.start > 11)
  )
    return false;
  return /\b(?:tv|digital|radio|cinema|usage|year|month|perpetual)\b/.test(said);
}

const wears =
  /\b(?:background|experience|artist|trained|actors?|people|wale|ka anubhav|se hain|kar rahe|kar raha|kar rahi|karat)\b/;

function typeOf(text: BriefText, usages: readonly Found<Usage>[]): Project['type'] {
  const terms = text.terms.filter((t) => t.kind === 'project' && !isUsageWord(text, t));
  const usable = terms.filter((t) => {
    if (t.value !== 'theatre') return true;
    return !wears.test(text.plain.slice(t.end, t.end + 18));
  });
  const voiced = text.terms.find(
    (t) =>
      t.kind === 'person' &&
      t.note.includes('voice') &&
      !t.note.includes('weak') &&
      !usable.some((u) => u.value === 'voice_over'),
  );
  if (voiced) usable.push({ ...voiced, kind: 'project', value: 'voice_over' });
  usable.sort((a, b) => a.start - b.start);
  const at = (t: Term | undefined) => t && { start: t.start, end: t.end, value: t.value as ProjectType };
  const named = (...values: string[]) => usable.find((t) => values.includes(t.value));
  const voice = named('voice_over');
  const first = usable.find(
    (t) =>
      !(
        t.value === 'other' &&
        usable.length > 1 &&
        /^(?:corporate|testimonial)$/.test(text.plain.slice(t.start, t.end))
      ),
  );
  const ad = named('tvc', 'dvc');
  if (
    voice &&
    (!ad || voice.start < ad.start || /\b(?:recording|dubbing|studio record)\b/.test(text.plain)) &&
    (!first ||
      first === voice ||
      first.value === 'print' ||
      first.value === 'other' ||
      ad !== undefined ||
      /voice|vo\b/.test(text.plain.slice(voice.start, voice.end)))
  ) {
    if (!first || first === voice || ['tvc', 'dvc', 'other', 'print'].includes(first.value)) return at(voice);
  }
  const both = [named('tvc'), named('dvc')];
  if (both[0] && both[1]) return at(both[0].start < both[1].start ? both[0] : both[1]);
  if (
    ad &&
    (!first ||
      ad === first ||
      first.value === 'film' ||
      first.value === 'print' ||
      first.value === 'event' ||
      first.value === 'other')
  )
    return at(ad);
  if (
    first &&
    !(first.value === 'film' && /\bad\s*$/.test(text.plain.slice(Math.max(0, first.start - 4), first.start)))
  )
    return at(first);
  const advert = /\bad\b/.exec(text.plain);
  const media = [...new Set(usages.flatMap((u) => u.value.media))];
  const brand = /\b(?:brand|work|company|kampanee|campaign)\b/.exec(text.plain);
  const hit = advert ?? (brand && text.terms.some((t) => t.kind === 'product') ? brand : undefined);
  if (hit) {
    const span = { start: hit.index, end: hit.index + hit[0].length };
    const beside = text.plain.slice(Math.max(0, span.start - 16), span.end + 16);
    if (advert && /\btv\b/.test(beside) && !/\bdigital\b/.test(beside)) return { ...span, value: 'tvc' };
    if (advert && /\bdigital\b/.test(beside) && !/\btv\b/.test(beside)) return { ...span, value: 'dvc' };
    if (media.length === 1 && media[0] === 'tv') return { ...span, value: 'tvc' };
    if (media.length === 1 && media[0] === 'digital') return { ...span, value: 'dvc' };
    if (media.length > 0 && media.every((m) => m === 'print' || m === 'ooh'))
      return { ...span, value: 'print' };
    return { ...span, value: 'other' };
  }
  const stills = usages.find(
    (u) => u.value.media.length > 0 && u.value.media.every((m) => m === 'print' || m === 'ooh'),
  );
  if (stills) return { start: stills.start, end: stills.end, value: 'print' };
  const crowd = text.terms.find((t) => t.kind === 'person' && t.note.includes('crowd'));
  if (crowd && /\bcrowd artist\b/.test(crowd.value))
    return { start: crowd.start, end: crowd.end, value: 'other' };
  return undefined;
}

/** A name after a label; quoted titles too. Read from the source so that capitals survive. */
function labelled(text: BriefText, label: RegExp): Found<string> | undefined {
  const hit = label.exec(text.source);
  const name = hit?.[1]?.trim();
  if (!hit || !name || name.length < 2) return undefined;
  return { start: hit.index, end: hit.index + hit[0].length, value: name };
}

const mediumWord = String.raw`(?:(?:web|short|feature|ad|music|tv)?\s*(?:film|movie|series|serial|show|video|play|natak|ad|tvc|dvc)|फ़िल्म|फिल्म|चित्रपट|सीरीज़|सीरीज|सिरीज|सीरियल|मालिका|नाटक|विज्ञापन|जाहिरात|लघुपट|लघुचित्रपट|project|प्रोजेक्ट)`;
const quotedTitle = new RegExp(
  String.raw`${mediumWord}\s*(?:ka\s+)?(?:naam|named|called|titled|नाम|नाव)?\s*(?:hai\s+)?[:–-]?\s*(?:"([^"\n]{2,40})"|“([^”\n]{2,40})”|‘([^’\n]{2,40})’|(?<=\s)'([^'\n]{2,40})')`,
  'iu',
);
const namedTitle =
  /(?<![\p{L}\p{M}])(?:[Pp]roject|PROJECT|प्रोजेक्ट|प्रकल्प)\s*(?:[:#-]\s*)?(\p{Lu}[\p{L}\p{M}\d]+(?:\s\p{Lu}[\p{L}\p{M}\d]+){0,2}|[\u0900-\u097f]{3,})/u;
const noTitle =
  /^(?:NDA|Title|Name|Type|TVC|Film|Ad|Web|House|Manager|Based|में|के|का|की|साठी|चित्रपट|फिल्म|फ़िल्म|फ़िल्म|जाहिरात|विज्ञापन)$/iu;

/** Behind its label, in quotes behind its medium, or behind the word "project". */
function titleOf(text: BriefText): Found<string> | undefined {
  const said = labelled(text, /(?:title|working title|शीर्षक|नाम)\s*[:–-]\s*["“']?([^\n"”',.;|]{2,60})/iu);
  if (said) return said;
  const quoted = quotedTitle.exec(text.source);
  const [name] = quoted?.slice(1).filter((one) => one !== undefined) ?? [];
  if (quoted && name)
    return { start: quoted.index, end: quoted.index + quoted[0].length, value: name.trim() };
  const named = namedTitle.exec(text.source);
  if (!named?.[1] || noTitle.test(named[1])) return undefined;
  return { start: named.index, end: named.index + named[0].length, value: named[1] };
}

export function projectOf(text: BriefText, usages: readonly Found<Usage>[]): Project {
  const type = typeOf(text, usages);
  const secret = /\bconfidential\b/.exec(text.plain);
  const adWord =
    /\bad\b/.test(text.plain) || text.terms.some((t) => t.kind === 'product' && t.value === 'government');
  const voiceAd =
    /\b(?:radio|redi[yo]+|trailer|ivr|jingle|jingal|spots?|promo|jaahiraat\w*|vi[dj]?nyaapan|vijnaapan)\b/.test(
      text.plain,
    );
  const kind = type?.value;
  return {
    type,
    confidential: secret
      ? { start: secret.index, end: secret.index + secret[0].length, value: true }
      : undefined,
    title: titleOf(text),
    director: labelled(
      text,
      /(?:^|[\n,.|•])\s*(?:director|dir|निर्देशक|दिग्दर्शक)\s*[:–-]\s*([^\n,.;|]{2,40})/iu,
    ),
    productionHouse: labelled(
      text,
      /(?:production house|production|prod|निर्माता|निर्मिती संस्था)\s*[:–-]\s*([^\n,.;|]{2,50})/iu,
    ),
    advertises:
      kind === 'tvc' ||
      kind === 'dvc' ||
      kind === 'print' ||
      (kind === 'voice_over' && (adWord || voiceAd)) ||
      (kind === 'other' &&
        (adWord ||
          text.terms.some((t) => t.kind === 'product' && /\b(?:brand|work|company)\b/.test(text.plain))) &&
        !/\b(?:training|corporate|internal|documentary|crowd|prashikshan)\b/.test(text.plain)),
  };
}
