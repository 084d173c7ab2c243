/** The findings as a person reads them: a line each, the mend below what needs one, and the sum at the end. */
import type { Finding, State } from './check.ts';

const marks: Record<State, string> = { ok: '✓', look: '!', broken: '✗', skipped: '–' };

export const isWell = (findings: readonly Finding[]): boolean =>
  findings.every((finding) => finding.state !== 'broken');

export function report(findings: readonly Finding[]): string {
  const wide = Math.max(...findings.map(({ check }) => check.length)) + 2;
  const lines = findings.flatMap(({ check, state, detail, mend }) => [
    `  ${marks[state]} ${check.padEnd(wide)}${detail}`,
    ...(mend === undefined ? [] : [`    ${' '.repeat(wide)}→ ${mend}`]),
  ]);
  return [...lines, '', sum(findings)].join('\n');
}

function sum(findings: readonly Finding[]): string {
  const count = (state: State): number => findings.filter((finding) => finding.state === state).length;
  const [broken, looks] = [count('broken'), count('look')];
  if (broken + looks === 0) return 'All is well.';
  const parts = [
    broken > 0 ? `${broken} to mend` : 'nothing to mend',
    looks > 0 ? `${looks} worth a look` : '',
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}
