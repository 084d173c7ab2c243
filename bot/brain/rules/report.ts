/** Tool results in the words of a language. */
import type { ShortlistReport } from '../../tools/change-shortlist.ts';
import type { FindReport } from '../../tools/find-talent.ts';
import type { VerdictReport } from '../../tools/give-verdict.ts';
import type { RolesReport } from '../../tools/list-roles.ts';
import type { ShortlistShown } from '../../tools/show-shortlist.ts';
import type { ProofLine, ShowReport } from '../../tools/show-talent.ts';
import { shortDay } from '../../understanding/briefs/words.ts';
import { lines } from './desk.ts';
import { lineIn, proofIn } from '../../proof/in-language.ts';
import type { BriefLanguage } from '../../understanding/brief.ts';
import type { Phrases } from './phrases/index.ts';

type Say = { say: Phrases; language: BriefLanguage };

export function found({ say, language }: Say, report: FindReport): string {
  if (report.people.length === 0 && report.from > 0) return say.noMore;
  if (report.from > 0 && report.from >= report.total) return say.onlyFaint(report.people.length);
  const nobody = report.people.length === 0;
  return lines(
    nobody
      ? say.nobody
      : `${report.from > 0 ? `*${report.role}*: ` : ''}${say.found({
          total: report.total,
          shown: report.people.length,
          unknown: report.unknownOnly,
          from: report.from,
        })}`,
    report.from === 0 && report.faint > 0 && say.faint(report.faint),
    ...changes({ say, language }, report).slice(0, nobody ? 2 : 1),
    // A later page is of those who fit: who is near was told with the first.
    ...(report.from > 0 ? [] : near({ say, language }, report).slice(0, nobody ? 3 : 2)),
  );
}

/** The smallest changes that would bring people, and who stands nearest; that none would is said as well. */
export const relaxed = ({ say, language }: Say, report: FindReport): string =>
  lines(
    report.total === 0 && say.nobody,
    ...changes({ say, language }, report),
    report.relax.length === 0 && say.noChangeHelps,
    ...near({ say, language }, report),
  );

const changes = ({ say, language }: Say, { relax }: FindReport): string[] =>
  relax.slice(0, 3).map(({ words, adds }) => say.relax(proofIn(language, words), adds));

/** Apart from those who fit, and a line each. */
const near = ({ say, language }: Say, { nearMisses }: FindReport): string[] =>
  nearMisses
    .slice(0, 3)
    .map(
      ({ line, fails }) =>
        `• ${say.near(lineIn(language, line), `${proofIn(language, fails.need)} ✗ ${proofIn(language, fails.has)}`)}`,
    );

/** Whoever was named beside them and is not known: the others are done, and these are asked for. */
const asks = (say: Phrases, { open = [] }: { open?: string[] }): string[] =>
  open.map((words) => say.problem(words));

export const added = (say: Phrases, report: ShortlistReport): string =>
  lines(
    report.changed.length > 0 && say.added(report.changed, report.role, report.onList),
    report.unchanged.length > 0 && say.alreadyOn(report.unchanged),
    ...asks(say, report),
  );

export const removed = (say: Phrases, report: ShortlistReport): string =>
  lines(
    report.changed.length > 0 && say.removed(report.changed, report.role, report.onList),
    report.unchanged.length > 0 && say.notOn(report.unchanged),
    ...asks(say, report),
  );

export const shortlist = (say: Phrases, report: ShortlistShown): string =>
  report.people.length === 0
    ? say.shortlistEmpty(report.role)
    : say.shortlist(report.role, report.people.length);

export const verdict = (say: Phrases, report: VerdictReport, reason?: string): string =>
  [
    say.verdict(report.verdict, report.names, report.role),
    reason === undefined ? '' : `“${reason}”`,
    report.opinion ? say.onlyOpinion : '',
    ...asks(say, report),
  ]
    .filter((line) => line !== '')
    .join(' ');

const marks = { not_met: '✗', unknown: '?', met: '✓' } as const;

/** Why and why not: of one person a line for each requirement with what it rests on, of several three lines each. */
export const sheet = ({ say, language }: Say, report: ShowReport): string =>
  report
    .map(({ name, role, eligible, proof, limits }) => {
      const told = (line: ProofLine): string => {
        const need = proofIn(language, line.need);
        // What stands behind it was said of what the person has, never of what the role wishes.
        return line.has === line.need ? need : `${need}: ${proofIn(language, line.has)}`;
      };
      const behind = (line: ProofLine): string =>
        line.said ? ` · ${say.said(dayOf(line.said.on, language), line.said.words)}` : '';
      const head = eligible === false ? say.fitsNot(name, role) : say.fits(name, role);
      if (report.length === 1)
        return lines(
          head,
          ...proof.map((line) => `• ${marks[line.status]} ${told(line)}${behind(line)}`),
          ...limits.map((line) => `• ! ${proofIn(language, line.has)}${behind(line)}`),
        );
      const all = (status: ProofLine['status']): string =>
        proof.flatMap((line) => (line.status === status ? [told(line)] : [])).join('; ');
      return lines(
        head,
        ...(['not_met', 'unknown', 'met'] as const).map(
          (status) => all(status) !== '' && `${marks[status]} ${all(status)}`,
        ),
        limits.length > 0 && `! ${limits.map(({ has }) => proofIn(language, has)).join('; ')}`,
      );
    })
    .join('\n');

const dayOf = (day: string, language: BriefLanguage): string =>
  `${shortDay(day, language)} ${day.slice(0, 4)}`;

export const roles = (say: Phrases, report: RolesReport): string =>
  report.total === 0
    ? say.noRoles
    : lines(
        say.roles(report.total, report.roles.length, report.projects),
        ...report.roles.map(({ role, project, shortlisted }, i) =>
          [`${i + 1} ${role}`, project, `shortlist ${shortlisted}`].filter(Boolean).join(' · '),
        ),
      );
