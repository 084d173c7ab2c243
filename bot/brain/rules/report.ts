/** Tool results in the words of a language. */
import type { ShortlistReport } from '../../tools/change-shortlist.ts';
import type { FindReport } from '../../tools/find-talent.ts';
import type { VerdictReport } from '../../tools/give-verdict.ts';
import type { RolesReport } from '../../tools/list-roles.ts';
import type { ShortlistShown } from '../../tools/show-shortlist.ts';
import type { ShowReport } from '../../tools/show-talent.ts';
import { lines } from './desk.ts';
import type { Phrases } from './phrases/index.ts';

export function found(say: Phrases, report: FindReport): string {
  if (report.people.length > 0)
    return lines(
      say.found({
        total: report.total,
        shown: report.people.length,
        unknown: report.unknownOnly,
        from: report.from,
      }),
      ...report.relax.slice(0, 1).map(({ words, adds }) => say.relax(words, adds)),
    );
  if (report.from > 0) return say.noMore;
  return lines(
    say.nobody,
    ...report.relax.slice(0, 2).map(({ words, adds }) => say.relax(words, adds)),
    ...report.nearMisses.slice(0, 3).map(({ line, fails }) => say.near(line, fails)),
  );
}

/** The smallest changes that would bring people, and who stands nearest; that none would is said as well. */
export const relaxed = (say: Phrases, report: FindReport): string =>
  lines(
    report.total === 0 && say.nobody,
    ...report.relax.slice(0, 3).map(({ words, adds }) => say.relax(words, adds)),
    report.relax.length === 0 && say.noChangeHelps,
    ...report.nearMisses.slice(0, 3).map(({ line, fails }) => say.near(line, fails)),
  );

export const added = (say: Phrases, report: ShortlistReport): string =>
  lines(
    report.changed.length > 0 && say.added(report.changed, report.role, report.onList),
    report.unchanged.length > 0 && say.alreadyOn(report.unchanged),
  );

export const removed = (say: Phrases, report: ShortlistReport): string =>
  lines(
    report.changed.length > 0 && say.removed(report.changed, report.role, report.onList),
    report.unchanged.length > 0 && say.notOn(report.unchanged),
  );

export const shortlist = (say: Phrases, report: ShortlistShown): string =>
  report.people.length === 0
    ? say.shortlistEmpty(report.role)
    : say.shortlist(report.role, report.people.length);

export const verdict = (say: Phrases, report: VerdictReport): string =>
  [say.verdict(report.verdict, report.names, report.role), report.opinion ? say.onlyOpinion : '']
    .filter((line) => line !== '')
    .join(' ');

/** Why and why not: what speaks against somebody first. */
export const sheet = (say: Phrases, report: ShowReport): string =>
  report
    .map((person) =>
      lines(
        person.eligible === false
          ? say.fitsNot(person.name, person.role)
          : say.fits(person.name, person.role),
        person.notMet.length > 0 && say.notMet(person.notMet.join('; ')),
        person.unknown.length > 0 && say.unknown(person.unknown.join('; ')),
        person.met.length > 0 && say.met(person.met.join('; ')),
      ),
    )
    .join('\n');

export const roles = (say: Phrases, report: RolesReport): string =>
  report.total === 0
    ? say.noRoles
    : lines(
        say.roles(report.total, report.roles.length),
        ...report.roles.map(({ role, project, shortlisted }, i) =>
          [`${i + 1} ${role}`, project, `shortlist ${shortlisted}`].filter(Boolean).join(' · '),
        ),
      );
