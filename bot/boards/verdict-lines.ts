/** Verdicts in a line each: who decided what, whether the deciders agree, and who merely thinks so. Reasons are not told. */
import type { StandingVerdict } from '../../matching/matching.ts';
import type { BriefLanguage } from '../understanding/brief.ts';
import { boardWords } from './words.ts';

const kinds = ['approve', 'hold', 'pass'] as const;

/** `verdicts` about one candidate. */
export function verdictLines(verdicts: readonly StandingVerdict[], language: BriefLanguage): string[] {
  const say = boardWords(language);
  const named = (verdict: StandingVerdict): string => verdict.by || say.somebody;
  const decisions = verdicts.filter((verdict) => !verdict.opinion);
  const opinions = verdicts.filter((verdict) => verdict.opinion);
  const lines = kinds.flatMap((kind) => {
    const who = decisions.filter((verdict) => verdict.verdict === kind).map(named);
    return who.length > 0 ? [say.decided(kind, who.join(', '))] : [];
  });
  const disagree = lines.length > 1 ? [say.disagree] : [];
  const asides = opinions.map((verdict) => say.thinks(verdict.verdict, named(verdict)));
  return [...lines, ...disagree, ...(asides.length > 0 ? [`💬 ${asides.join(', ')}`] : [])];
}
