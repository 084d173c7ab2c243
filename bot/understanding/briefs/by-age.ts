/** "2 brothers 20-25 and 28-32": people of one noun whose ages are told one after the other are a role each. */
import type { AgeRange } from './ages.ts';
import type { BriefText } from './normalise.ts';
import type { RoleFrame } from './role-frame.ts';
import type { Found } from './spans.ts';

/** What may stand between the age of one and that of the next. */
const joint = /^[\s,&/]*(?:and|or)?[\s,]*(?:1|one|another|other|the other|second)?\s*$/;
/** "One 20-25 and one 28-32" counts by itself. */
const counts = /\b(?:1|one|another|other|second)\s*$/;

/** The role itself, unless as many ages follow each other as it has people. */
export function byAge(
  text: BriefText,
  role: RoleFrame,
  ages: readonly Found<AgeRange>[],
  all: readonly RoleFrame[],
): RoleFrame[] {
  const first = ages.findIndex(({ start }) => start === role.age?.start);
  if (first < 0) return [role];
  const own = [ages[first]!];
  let counted = true;
  for (const next of ages.slice(first + 1)) {
    const between = text.plain.slice(own.at(-1)!.end, next.start);
    // A shorter way of saying the age before, or another role's.
    if (!joint.test(between) || all.some((other) => other !== role && other.age?.start === next.start)) break;
    counted &&= counts.test(between);
    own.push(next);
  }
  if (own.length === 1 || !(own.length === role.count?.value || (counted && (role.count?.value ?? 1) === 1)))
    return [role];
  return own.map((age) => ({ ...role, age, count: undefined }));
}
