/** The sheet of a role: everybody who was asked, what they said, and what the office has to answer. For the office's eyes only. */
import { neededDays } from '../../../matching/constraints/work-days.ts';
import { roleSpec } from '../../../matching/role.ts';
import type { Tx } from '../../../prisma/client.ts';
import type { BriefLanguage } from '../../understanding/brief.ts';
import type { Asked } from '../../understanding/reply.ts';
import { outreachWords } from '../words/index.ts';
import type { NotAsked, SheetCounts } from '../words/words.ts';
import { plain } from './question.ts';
import { askAnswer, noAnswer, sayDays, sayTerms, type AskAnswer, type Outcome } from './answer.ts';

export type SheetRow = {
  askId: string;
  talentId: string;
  name: string;
  state: string;
  problem: string | null;
  outcome: Outcome | null;
  answer: AskAnswer;
  asked: Asked;
  /** Its message was refused, or it is not certain that it arrived. */
  undelivered: boolean;
  news: boolean;
};

export type Sheet = { roleId: string; role: string; rows: SheetRow[]; counts: SheetCounts };

type Stored = Omit<SheetRow, 'answer'> & { answer: unknown };

/** The newest question to each talent for this role, and of accounts that are one person the one that was answered; drafts and those that were taken back are left out. null: nobody was asked. */
export async function readSheet(tx: Tx, roleId: string): Promise<Sheet | null> {
  const rows = await tx.$queryRaw<(Stored & { title: string })[]>`
    SELECT * FROM (
      SELECT DISTINCT ON (t.person_id) a.id AS "askId", t.person_id AS "talentId", coalesce(t.stage_name, p.name) AS name, a.state,
        a.problem, a.outcome, a.answer, a.asked, a.news, a.ordinal, r.title, c.created_at AS "createdAt",
        EXISTS (SELECT 1 FROM letter l JOIN outbox o ON o.message_id = l.message_id
          WHERE l.ask_id = a.id AND l.kind = 'check' AND o.state = 'failed') AS undelivered
      FROM availability_ask a JOIN availability_check c ON c.id = a.check_id JOIN role r ON r.id = c.role_id
      JOIN talent own ON own.person_id = a.talent_id JOIN talent t ON t.person_id = coalesce(own.merged_into, own.person_id)
      JOIN person p ON p.id = t.person_id
      WHERE c.role_id = ${roleId}::uuid AND a.state NOT IN ('draft', 'cancelled')
        AND (c.state = 'sent' OR a.state IN ('asked', 'answered'))
      ORDER BY t.person_id, c.created_at DESC, (a.state = 'answered') DESC, a.answered_at DESC NULLS LAST, a.ordinal
    ) newest ORDER BY "createdAt", ordinal`;
  const [first] = rows;
  if (!first) return null;
  const sheet = rows.map((row): SheetRow => {
    const { askId, talentId, name, state, problem, outcome, asked, undelivered, news } = row;
    const answer = row.answer === null ? noAnswer : askAnswer.parse(row.answer);
    return { askId, talentId, name, state, problem, outcome, asked, undelivered, news, answer };
  });
  return { roleId, role: first.title, rows: sheet, counts: countsOf(sheet) };
}

function countsOf(rows: readonly SheetRow[]): SheetCounts {
  const asked = rows.filter((row) => row.state !== 'unreachable');
  const of = (outcome: Outcome): number => asked.filter((row) => row.outcome === outcome).length;
  const [yes, partial, no] = [of('yes'), of('partial'), of('no')];
  return { asked: asked.length, yes, partial, no, open: asked.filter(isOpen).length };
}

/** Nobody has said anything yet that settles it. */
const isOpen = (row: SheetRow): boolean => row.state === 'waiting' || row.state === 'asked';

/** One line a person: name, outcome, days, terms, question. */
export function sayRow(row: SheetRow, language: BriefLanguage): string {
  const say = outreachWords(language);
  const { answer, asked } = row;
  return (
    [
      plain(row.name),
      standing(row, language),
      sayDays(answer, asked, say, language),
      sayTerms(answer, say, true),
      answer.speaker === 'guardian' || answer.speaker === 'agent' ? say.speaks[answer.speaker] : '',
      answer.question === null ? '' : say.asks(answer.question),
      answer.unclear === null ? '' : `“${answer.unclear}”`,
    ]
      .filter(Boolean)
      .join(' · ')
      // What they wrote is quoted on the one line of the row.
      .replace(/\s+/g, ' ')
  );
}

function standing(row: SheetRow, language: BriefLanguage): string {
  const say = outreachWords(language);
  switch (row.state) {
    case 'unreachable':
    case 'opted_out':
    case 'wrong_person':
      return say.why((row.state === 'unreachable' ? row.problem : row.state) as NotAsked);
    case 'waiting':
      return say.outcome.waiting;
    case 'answered':
      return say.outcome[row.outcome ?? 'unclear'];
    default:
      return row.undelivered ? say.notDelivered : say.outcome.open;
  }
}

/** How many of a role's days are needed, for its outcome. */
export async function neededFor(tx: Tx, roleId: string): Promise<number> {
  const role = await tx.castingRole.findUnique({ where: { id: roleId }, select: { spec: true } });
  return role ? neededDays(roleSpec.parse(role.spec)) : 0;
}
