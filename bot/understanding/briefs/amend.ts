/** An answer or an edit ("40k, digital only", "make it 30 to 40") changes the same draft and says what changed. */
import type { BriefReading, ReadRole } from '../brief.ts';
import type { Essential } from '../../../matching/role.ts';
import { istDay } from './calendar.ts';
import { boundsPay, isEdit, namesSex } from './edit-sense.ts';
import { dayInstead, titleFor } from './edit-values.ts';
import type { Patch } from './edits/edit.ts';
import { patchesOf } from './edits/patches.ts';
import { longestBrief } from './facts.ts';
import { readLikeness } from './likeness.ts';
import { normalise } from './normalise.ts';
import { callsByName, nounsOfTitle } from './role-names.ts';
import type { BriefText } from './normalise.ts';

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
};

/** "Mumbai nahi, Pune", "12 ki jagah 14": what stands before is what no longer holds. */
const insteadOf =
  /[\s,]+(?:nahi|nahin|nai|nhi|nako|नहीं|नही|नाही|नको|(?:ki|ke) (?:jagah|badle)|(?:की|के) (?:जगह|बदले|बजाय)|च्या ऐवजी|ऐवजी|aivaji)[\s,]+/iu;
/** A correction is a handful of words on either side. */
const longestSide = 40;

/** The roles that an edit names; null where it names none. */
function addressed(text: BriefText, roles: readonly ReadRole[]): number[] | null {
  if (/\b(?:both|all|every)\W+(?:the\W+)?role/.test(text.plain)) return roles.map((_, index) => index);
  const named = new Set<number>(
    roles.flatMap((role, index) => (callsByName(text.source, role.title) ? [index] : [])),
  );
  for (const term of text.terms)
    if (term.kind === 'person')
      roles.forEach((role, index) => {
        if (nounsOfTitle(role.title).includes(term.value)) named.add(index);
      });
  if (named.size > 0 && (named.size < roles.length || roles.length > 1))
    return [...named].sort((a, b) => a - b);
  return null;
}

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
export function amendBrief(
  draft: BriefReading,
  source: string,
  {
    sentAt,
    at,
    only,
    asked,
  }: { sentAt: Date; at?: number | undefined; only?: boolean | undefined; asked?: string | undefined },
): Amendment {
  const like = readLikeness(source);
  if (like === null && !isEdit(source)) return { draft, changes: [], understood: false };
  const today = istDay(sentAt);
  const [first] = draft.roles;
  const corrected = like === null ? afterCorrection(dayInstead(source, first) ?? source) : null;
  const text =
    corrected && first && patchesOf(corrected, today, first).length > 0
      ? corrected
      : normalise(source.slice(0, longestBrief));
  // "Hero jaisa" calls nobody a hero.
  const named = like !== null ? [at ?? 0] : only && at !== undefined ? [at] : addressed(text, draft.roles);
  const targets = named ?? draft.roles.map((_, index) => index);
  const shown = named || at === undefined ? undefined : draft.roles[at];
  const changes: Change[] = [];
  let understood = false;
  let unclearPay: number | undefined;
  const roles = draft.roles.map((role, index) => {
    if (!targets.includes(index)) return role;
    const next: ReadRole = { ...role, quotes: { ...role.quotes } };
    const patches = like === null ? patchesOf(text, today, role, source) : lookOf(text, role, like);
    for (const { field, value, span, unclear } of patches) {
      const quote = text.quote(span);
      // "Book her" tells a sex without speaking of the role.
      understood ||= quote !== '' && field !== 'gender';
      if (unclear !== undefined && (at === undefined || index === at)) unclearPay ??= unclear;
      if (quote === '' || same(role[field], value)) continue;
      if (field === 'rate' && shown && index !== at && boundsPay(source)) continue;
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
  const changed = new Set<string>(changes.map((c) => c.field));
  const answered = targets.length === draft.roles.length ? genderSaid(text, draft) : false;
  if (answered) changed.add('gender');
  const missing =
    changes.length > 0 || answered ? stillMissing(draft.missing, changed, roles) : draft.missing;
  const doubts = draft.doubts.filter((d) => !changed.has(d.about));
  return {
    draft: { ...draft, roles, missing, doubts },
    changes,
    understood,
    ...(unclearPay === undefined ? {} : { unclearPay }),
  };
}

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
