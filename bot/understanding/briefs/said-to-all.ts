/** What of a post is said once and meant for every role of it. */
import type { factsOf } from './facts.ts';
import type { BriefText } from './normalise.ts';
import type { RoleFrame } from './role-frame.ts';
import { matches, type Found, type Span } from './spans.ts';

type Facts = ReturnType<typeof factsOf>;

/** Said once, at the end of the last role's words: then it was said to all. */
export function lastSaid<T>(found: readonly Found<T>[], all: readonly RoleFrame[]): Found<T> | undefined {
  const [only, second] = found;
  const last = all.at(-1);
  if (!only || second || !last || all.length < 2) return undefined;
  return last.spans.some((p) => only.start >= p.start && only.start < p.end) ? only : undefined;
}

/** "50, dad 50, grandma 30 all incl agency". */
export const saidOfAll = <T>(text: BriefText, found: Found<T> | undefined): Found<T> | undefined =>
  found &&
  (/\b(?:all|each|both|everyone|sab\w*)\W{0,3}$/.test(
    text.plain.slice(Math.max(0, found.start - 12), found.start),
  ) ||
    /^all\b/.test(text.plain.slice(found.start, found.end)))
    ? found
    : undefined;

/** "Mother 30-35, daughter 6-8, Hindi, Delhi, 12 Dec": a language by itself, among what is told of the whole work, is told to all. */
export function spokenByAll(text: BriefText, facts: Facts, all: readonly RoleFrame[]): Facts['spoken']['found'] {
  const last = all.at(-1);
  const lastAge = last?.age?.end ?? Infinity;
  const unit = text.units.find((u) => lastAge > u.start && lastAge <= u.end);
  if (all.length < 2 || !unit || all.some((role) => (role.age?.start ?? -1) < unit.start)) return [];
  const shared = (at: Span): boolean =>
    text.termsIn(at).some((t) => t.kind === 'place') ||
    [...facts.when.shoot, ...facts.pay.pay].some((one) => one.start >= at.start && one.start < at.end);
  const parts = matches(text.plain, /[^,;]+/g, unit).filter((part) => part.start >= lastAge);
  const only = (at: Span): boolean =>
    !/[a-z]{3}/.test(
      text
        .termsIn(at)
        .filter((t) => t.kind === 'language')
        .reduce((words, t) => words.replace(text.plain.slice(t.start, t.end), ''), text.plain.slice(at.start, at.end))
        .replace(/\b(?:must|saa?(?:f|ph)a?|fluent|language|only|bolna|aani|aana|speaking|and|good)\b/g, ''),
    );
  return parts.flatMap((part, i) => {
    const next = parts[i + 1];
    const here = facts.spoken.found.filter((one) => one.start >= part.start && one.end <= part.end);
    return here.length > 0 && only(part) && next && parts.slice(i + 1, i + 3).some(shared) ? here : [];
  });
} // prettier-ignore
