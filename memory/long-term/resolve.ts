/** What is true, derived from everything that was stated: the same result in whatever order the statements arrived. */
import { strength, type Source } from './keys.ts';

/** One statement about one key and identity of one person. Never changed once made. */
export interface Statement {
  id: string;
  value: string;
  /** "Not any more": ends the value before it and puts none in its place. */
  ends: boolean;
  source: Source;
  saidAt: Date;
  learntAt: Date;
  /** From when it holds in the world. */
  validFrom: Date;
  /** The end that was stated with it. */
  statedTo: Date | null;
}

export interface Resolved {
  id: string;
  /** null: no end is known. */
  validTo: Date | null;
  supersededBy: string | null;
  /** Another source says otherwise and is not strong enough to decide: both stand, and the bot asks. */
  disputed: boolean;
}

/** Time said, then time received, then id: an order that no replay or delay changes. */
const inOrder = (a: Statement, b: Statement): number =>
  a.saidAt.getTime() - b.saidAt.getTime() ||
  a.learntAt.getTime() - b.learntAt.getTime() ||
  (a.id < b.id ? -1 : 1);

const sameValue = (a: Statement, b: Statement) =>
  !a.ends && !b.ends && a.value.trim().toLowerCase() === b.value.trim().toLowerCase();

/** A statement that only says again what holds, by a source that is no stronger: it confirms, and begins nothing new. */
function confirms(open: readonly Statement[], statement: Statement): Statement | undefined {
  const holder = open.findLast((other) => strength(other.source) >= strength(statement.source));
  const sameEnd = holder?.statedTo?.getTime() === statement.statedTo?.getTime();
  // "From January" does not stand for "now".
  const asEarly = holder !== undefined && holder.validFrom <= statement.validFrom;
  return asEarly && sameEnd && sameValue(holder, statement) ? holder : undefined;
}

/** `statements` share person, key and identity. Returned in the order in which they were made. */
export function resolve(statements: readonly Statement[]): Resolved[] {
  const ordered = [...new Map(statements.map((s) => [s.id, s])).values()].sort(inOrder);
  const kept: Statement[] = [];
  const confirmed = new Map<Statement, Statement>();
  /** Contradictions that a holder's being said again has ended. */
  const answered = new Set<Statement>();
  for (const statement of ordered) {
    const holder = confirms(
      kept.filter((other) => !answered.has(other)),
      statement,
    );
    if (!holder) {
      kept.push(statement);
      continue;
    }
    confirmed.set(statement, holder);
    for (const other of kept.slice(kept.indexOf(holder) + 1))
      if (strength(other.source) <= strength(statement.source)) answered.add(other);
  }
  /**
   * Whatever ends a statement: of what is as strong and was said later, be it that a stronger one's value was only said
   * again, the one that holds first. A plan for January does not keep open what was corrected today.
   */
  const closerOf = (statement: Statement) =>
    ordered
      .slice(ordered.indexOf(statement) + 1)
      .filter(
        (other) => strength(other.source) >= strength(statement.source) && confirmed.get(other) !== statement,
      )
      .toSorted((one, other) => one.validFrom.getTime() - other.validFrom.getTime())[0];
  return ordered.map((statement): Resolved => {
    const holder = confirmed.get(statement);
    // Closed where it begins: the holder stands for both, and takes its place back should the holder be deleted.
    if (holder)
      return { id: statement.id, validTo: statement.validFrom, supersededBy: holder.id, disputed: false };
    const place = kept.indexOf(statement);
    const later = kept.slice(place + 1);
    const next = closerOf(statement);
    const ends = [statement.statedTo, next?.validFrom].flatMap((date) => date ?? []);
    const end = ends.length > 0 ? new Date(Math.min(...ends.map((date) => date.getTime()))) : null;
    const against = (other: Statement, weaker: boolean) =>
      !sameValue(other, statement) &&
      (weaker
        ? strength(other.source) < strength(statement.source)
        : strength(other.source) > strength(statement.source));
    const disputed =
      later.some((other) => against(other, true) && !closerOf(other)) ||
      kept.slice(0, place).some((other) => against(other, false));
    return {
      id: statement.id,
      // A newer value may hold from a day before this one was said; then this one never held.
      validTo: end && end < statement.validFrom ? statement.validFrom : end,
      supersededBy: next?.id ?? null,
      disputed: !next && !statement.ends && disputed,
    };
  });
}
