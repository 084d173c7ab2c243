/** A reading with the very words that decided. */
import type { SafetyKind, SafetyReading, SafetyVerdict } from '../intent.ts';
import { findAll, wordsBetween, type Phrase, type Spoken } from '../spoken.ts';

export const verdictOf = (
  spoken: Spoken,
  kind: SafetyKind,
  verdict: SafetyVerdict,
  wanted: Phrase,
): SafetyReading => {
  const at = findAll(spoken.line, wanted)[0];
  return { verdict, kind, because: at ? wordsBetween(spoken, at.from, at.to) : '' };
};
