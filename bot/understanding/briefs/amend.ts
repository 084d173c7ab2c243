/** An answer or an edit ("40k, digital only", "make it 30 to 40") changes the same draft and says what changed. */
import type { BriefReading, ReadRole } from '../brief.ts';
import type { Essential } from '../../../matching/role.ts';
import { istDay, monthNames } from './calendar.ts';
import { boundsPay, isEdit, namesSex, ranks } from './edit-sense.ts';
import { dayInstead, notWithout, payInstead, titleFor } from './edit-values.ts';
import type { Patch } from './edits/edit.ts';
import { patchesOf } from './edits/patches.ts';
import { longestBrief } from './facts.ts';
import { readLikeness } from './likeness.ts';
import { normalise } from './normalise.ts';
import type { BriefText } from './normalise.ts';
import { whoseEdit, type Part } from './whose-edit.ts';
import { notRead } from './not-read.ts';

export type Change = {
  /** Index into `draft.roles`. */
  role: number;
  field: keyof ReadRole;
  before: unknown;
  after: unknown;
};
/** `understood`: it spoke of the role, though it may say what the draft says already. */
export type Amendment = {
  draft: BriefReading;
  changes: Change[];
  understood: boolean;
  /** A sum that is too far from what stands to be taken for granted. */
  unclearPay?: number;
  /** What it calls a role that there is not: nothing changes until that is asked. */
  nobody?: string;
  /** Parts of it of which no word became a value. */
  unread?: string[];
};

/** "Mumbai nahi, Pune", "12 ki jagah 14": what stands before is what no longer holds. */
const insteadOf =
  /[\s,]+(?:nahi|nahin|nai|nhi|nako|नहीं|नही|नाही|नको|(?:ki|ke) (?:jagah|badle)|(?:की|के) (?:जगह|बदले|बजाय)|च्या ऐवजी|ऐवजी|aivaji)[\s,]+/iu;
const longestEdit = 600;
/** A correction is a handful of words on either side. */
const longestSide = 40;

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Whether what is said of the role shown holds for this one too. */
const isShared = (
  field: keyof ReadRole,
  role: ReadRole,
  shown: ReadRole,
  asked: string | undefined,
): boolean =>
  personal.has(field)
    ? asked === field && field !== 'gender' && same(role[field], null) && same(shown[field], null)
    : same(role[field], shown[field]);

function stillMissing(
  missing: readonly Essential[],
  changed: ReadonlySet<string>,
  roles: readonly ReadRole[],
): Essential[] {
  return missing.filter((essential) => {
    if (essential === 'gender') return !changed.has('gender');
    const empty = (role: ReadRole) => {
      const value = essential === 'rate' ? role.rate?.amountInr : role[essential];
      return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
    };
    return roles.some(empty);
  });
}

/** What is each person's own: said of the role talked about it is not said of the others, however alike they are. */
const personal: ReadonlySet<keyof ReadRole> = new Set([
  'gender', 'playingAge', 'legalAgeMin', 'heightCm', 'look', 'skills', 'count',
]); // prettier-ignore

/**
 * `draft` is left as it was; what the text does not speak of stays. Nothing understood gives no changes.
 * `at`: the role that is talked about. An edit that names none is about that one, and of what a whole brief shares (days, pay,
 * place) about those as well that say the same. `only`: the line named that role. `asked`: the field that was asked for last,
 * whose answer fills every role that lacks it.
 */
export function amendBrief(draft: BriefReading, source: string, context: Context): Amendment {
  const like = readLikeness(source);
  if (like === null && !isEdit(source)) return { draft, changes: [], understood: false };
  const { at, only } = context;
  // "Hero jaisa" calls nobody a hero.
  const whose = like === null ? whoseEdit(source, draft.roles, only ? at : undefined) : { parts: [{ text: source, roles: [at ?? 0], called: [] } satisfies Part], nobody: null };
  if (whose.nobody !== null) return { draft, changes: [], understood: false, nobody: whose.nobody };
  let roles = draft.roles;
  const changes: Change[] = [];
  const quotes: string[] = [];
  let understood = false;
  let unclearPay: number | undefined;
  for (const part of whose.parts) {
    const { roles: named } = part;
    const told = named ?? (at !== undefined && (only || ofThisAlone.test(source)) ? [at] : null);
    const done = amendPart(draft, roles, { ...part, like, named: told }, context);
    roles = done.roles;
    changes.push(...done.changes);
    quotes.push(...done.quotes);
    understood ||= done.understood;
    unclearPay ??= done.unclearPay;
  }
  const changed = new Set<string>(changes.map((c) => c.field));
  const answered = whose.parts.every((part) => part.roles === null) && !only ? genderSaid(normalise(source), draft) : false;
  if (answered) changed.add('gender');
  const missing = changes.length > 0 || answered ? stillMissing(draft.missing, changed, roles) : draft.missing;
  const doubts = draft.doubts.filter((d) => !changed.has(d.about));
  return {
    draft: { ...draft, roles, missing, doubts },
    changes,
    understood,
    ...(understood && source.length <= longestEdit ? { unread: notRead(source, quotes) } : {}),
    ...(unclearPay === undefined ? {} : { unclearPay }),
  };
} // prettier-ignore

type Context = {
  sentAt: Date;
  at?: number | undefined;
  only?: boolean | undefined;
  asked?: string | undefined;
};

/** "Baki same", "sirf iska": nobody else changes, however alike they are. */
const ofThisAlone =
  /\b(?:baa?ki|rest|others?|dusr[aeio]+)\s+(?:ka |ki |ke |sab |all |are |is |stay |remain |as )*(?:same|wahi|waisa|as is|as it is|unchanged|mat badal\w*)\b|\b(?:only|sirf|just)\s+(?:isk[aie]|is wal[aie]|this (?:one|role)|for this)\b|(?:बाकी|बाक़ी|उरलेले).*(?:वही|सेम|तेच|तसंच|तसेच)/iu;

/** One part of an edit on the roles that it names; null: on the one talked about, and what is shared on those alike. */
function amendPart(
  draft: BriefReading,
  before: readonly ReadRole[],
  { text: source, added, called, like, named }: Omit<Part, 'roles'> & { like: string | null; named: readonly number[] | null },
  { sentAt, at, asked }: Context,
): { roles: ReadRole[]; changes: Change[]; quotes: string[]; understood: boolean; unclearPay?: number | undefined } {
  const today = istDay(sentAt);
  const first = before[named?.[0] ?? at ?? 0];
  const paid = like === null && first ? payInstead(source, first.rate) : null;
  const must = like === null ? notWithout(source) : null;
  const corrected = like === null ? afterCorrection(dayInstead(source, first) ?? source) : null;
  const holds = corrected && first && patchesOf(corrected, today, first).length > 0 ? corrected : null;
  const said = paid?.text ?? must ?? untilThen(draft, source);
  const text = said !== null ? normalise(said) : (holds ?? normalise(source.slice(0, longestBrief)));
  const targets = named ?? before.map((_, index) => index);
  const shown = named || at === undefined ? undefined : before[at];
  const changes: Change[] = [];
  // What is put right is short, and read as a whole.
  const quotes = said !== null || holds ? [source] : [...called];
  let understood = false;
  let unclearPay: number | undefined;
  const roles = before.map((role, index) => {
    if (!targets.includes(index)) return role;
    const next: ReadRole = { ...role, quotes: { ...role.quotes } };
    const patches = like === null ? patchesOf(text, today, role, { message: source, instead: paid?.sure ?? false }) : lookOf(text, role, like);
    for (const { field, value, span, unclear, also = [] } of patches) {
      const quote = text.quote(span);
      quotes.push(...[span, ...also].map((one) => text.quote(one).replace(added ?? /$^/, '')));
      // "Book her" tells a sex without speaking of the role.
      understood ||= quote !== '' && field !== 'gender';
      if (unclear !== undefined && (at === undefined || index === at)) unclearPay ??= unclear;
      if (quote === '' || same(role[field], value)) continue;
      if (shown && index !== at && (ranks(source) || (field === 'rate' && boundsPay(source)))) continue;
      // "Father aur mother dono ka budget": the words call the roles, and turn neither into the other.
      if (field === 'gender' && named && (named.length > 1 || !namesSex(source))) continue;
      if (shown && index !== at && !isShared(field, role, shown, asked)) continue;
      if (field === 'gender' && !shown && draft.roles.length > 1 && targets.length === draft.roles.length)
        continue;
      Object.assign(next, { [field]: value });
      next.quotes[field === 'rate' ? 'rate.amountInr' : field] = quote;
      changes.push({ role: index, field, before: role[field], after: value });
      const title = field === 'gender' ? titleFor(role.title, value) : role.title;
      if (title === role.title) continue;
      next.title = title;
      changes.push({ role: index, field: 'title', before: role.title, after: title });
    }
    const { playingAge, legalAgeMin } = next;
    next.minor =
      playingAge?.max != null && playingAge.max < 18 && !(legalAgeMin !== null && legalAgeMin >= 18);
    return next;
  });
  return { roles, changes, quotes: quotes.filter((quote) => quote !== ''), understood, unclearPay };
} // prettier-ignore

/** "5 Jan tak", where the brief told only from when: the whole stretch. Nothing else may stand in the line: "40k tak" is money. */
function untilThen({ doubts }: BriefReading, source: string): string | null {
  const begun = doubts.find(({ about }) => about === 'shootDates');
  if (!begun || source.length > 80) return null;
  const { plain } = normalise(source);
  const [, day, month = '', monthFirst, dayBehind] = onlyUntil.exec(plain.trim()) ?? [];
  const end = day === undefined ? (monthFirst === undefined ? null : `${dayBehind} ${monthFirst}`) : `${day} ${month}`;
  if (end === null || !/\b(?:until|till|to)\b/.test(plain)) return null;
  const start = begun.words.replace(openEnd, '').trim();
  // "20 tak": of the month that it begins in.
  const own = monthNames.find((name) => new RegExp(String.raw`\b${name}\b`).test(normalise(start).plain)) ?? '';
  return `shoot ${start} to ${end.trim()}${month === '' && monthFirst === undefined ? ` ${own}` : ''}`;
} // prettier-ignore
const months = monthNames.join('|');
const onlyUntil = new RegExp(
  String.raw`^(?:shoot(?:ing)?\s+|dates?\s+|it\s+is\s+)*(?:until\s+|till\s+|up to\s+)?(?:([12]?\d|3[01])(?:st|nd|rd|th)?(?:\s+(${months}))?|(${months})\s+([12]?\d|3[01])(?:st|nd|rd|th)?)(?:\s+(?:until|till))?(?:\s+(?:shoot(?:ing)?|hai|this|only|hi))*[\s.!]*$`,
);
const openEnd = /\s*(?:पासून|pasun|paasun|से|(?<![\p{L}])(?:se|from|onwards?|starts?|starting))\s*$/iu;

const lookOf = ({ plain }: BriefText, { look }: ReadRole, like: string): Patch[] => [
  { field: 'look', value: [...new Set([...look, like])], span: { start: 0, end: plain.length } },
];

/** What holds now of "Delhi nahi Mumbai"; null when the text is no such correction. */
function afterCorrection(source: string): BriefText | null {
  if (source.length > 2 * longestSide + 40) return null;
  const not = /^\s*not\s+\d{1,2}(?:th|st|nd|rd)?\s*,\s*(?=\d)/iu.exec(source);
  if (not) return normalise(source.slice(not[0].length));
  const [before, after, ...more] = source.trim().split(insteadOf);
  if (before === undefined || after === undefined || more.length > 0) return null;
  return before !== '' && after !== '' && before.length <= longestSide && after.length <= longestSide
    ? normalise(after)
    : null;
}

/** "either is fine" answers the question of gender without changing "any". */
function genderSaid(text: BriefText, draft: BriefReading): boolean {
  return (
    draft.missing.includes('gender') &&
    /\b(?:both|either|any|koi bhi)\b/.test(text.plain) &&
    !/\d/.test(text.plain)
  );
}
