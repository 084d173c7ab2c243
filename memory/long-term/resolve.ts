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

/** `statements` share person, key and identity. */
export function resolve(statements: readonly Statement[]): Resolved[] {
  const ordered = [...new Map(statements.map((s) => [s.id, s])).values()].sort(inOrder);
  return ordered.map((statement, i) => {
    const later = ordered.slice(i + 1);
    const earlier = ordered.slice(0, i);
    const next = later.find((other) => strength(other.source) >= strength(statement.source));
    const ends = [statement.statedTo, next?.validFrom].flatMap((date) => date ?? []);
    // A newer value may hold from a day before this one was said; then this one never held.
    const end = ends.length > 0 ? new Date(Math.min(...ends.map((date) => date.getTime()))) : null;
    const validTo = end && end < statement.validFrom ? statement.validFrom : end;
    const contradicts = (other: Statement) => !sameValue(other, statement);
    const weakerLater = later.some(
      (other) => strength(other.source) < strength(statement.source) && contradicts(other),
    );
    const strongerEarlier = earlier.some(
      (other) => strength(other.source) > strength(statement.source) && contradicts(other),
    );
    return {
      id: statement.id,
      validTo,
      supersededBy: next?.id ?? null,
      disputed: !next && !statement.ends && (weakerLater || strongerEarlier),
    };
  });
}
