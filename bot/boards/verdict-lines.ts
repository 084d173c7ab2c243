/** Verdicts in a line each: who decided what, whether the deciders agree, and who merely thinks so. Reasons are not told. */
import type { StandingVerdict } from '../../matching/matching.ts';

const decided = { approve: '✅ Approved by', hold: '⏸ On hold for', pass: '✖ Passed by' } as const;
const thought = { approve: 'would approve', hold: 'would hold', pass: 'would pass' } as const;
const kinds = ['approve', 'hold', 'pass'] as const;

const named = (verdict: StandingVerdict): string => verdict.by || 'somebody';

/** `verdicts` about one candidate. */
export function verdictLines(verdicts: readonly StandingVerdict[]): string[] {
  const decisions = verdicts.filter((verdict) => !verdict.opinion);
  const opinions = verdicts.filter((verdict) => verdict.opinion);
  const lines = kinds.flatMap((kind) => {
    const who = decisions.filter((verdict) => verdict.verdict === kind).map(named);
    return who.length > 0 ? [`${decided[kind]} ${who.join(', ')}`] : [];
  });
  const disagree = lines.length > 1 ? ['⚖ The approvers disagree'] : [];
  const asides = opinions.map((verdict) => `${named(verdict)} ${thought[verdict.verdict]}`);
  return [...lines, ...disagree, ...(asides.length > 0 ? [`💬 ${asides.join(', ')}`] : [])];
}
