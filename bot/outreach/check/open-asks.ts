/** Which open question a reply means: by the message it quotes, the place or name that was chosen, or what is still unanswered. */
import { selvesHere } from '../../../memory/selves.ts';
import type { Tx } from '../../../prisma/client.ts';
import type { Asked } from '../../understanding/reply.ts';
import { readPicks } from '../../understanding/picks.ts';
import { later } from '../hours.ts';
import { askAnswer, noAnswer, type AskAnswer } from './answer.ts';

export type OpenAsk = {
  askId: string;
  talentId: string;
  talent: string;
  role: string;
  asked: Asked;
  state: 'asked' | 'answered';
};

export type AskRow = OpenAsk & {
  checkId: string;
  roleId: string;
  answer: AskAnswer;
  askedBackAt: Date | null;
  /** Whether its reader is the guardian on file. */
  guardian: boolean;
  /** Platform ids of the messages that put it. */
  carriers: string[];
};

/** Questions that the last answer listed, and the words that wait for the choice among them. */
export type Pending = { askIds: string[]; messageIds: string[] };

/** A question that was answered can still be corrected for this long. */
const openDays = 21;

/** On whichever of their accounts they were asked; of two about the same role the newest. */
export async function openAsks(tx: Tx, personId: string, now: Date): Promise<AskRow[]> {
  const rows = await tx.$queryRaw<(Omit<AskRow, 'answer'> & { answer: unknown; stands: string })[]>`
    SELECT a.id AS "askId", a.talent_id AS "talentId", coalesce(t.stage_name, p.name) AS talent, r.title AS role, a.asked, a.state,
      a.check_id AS "checkId", c.role_id AS "roleId", a.answer, a.asked_back_at AS "askedBackAt",
      t.guardian_id IS NOT DISTINCT FROM a.person_id AS guardian, coalesce(t.merged_into, t.person_id)::text AS stands,
      ARRAY(SELECT x.external_id FROM letter l JOIN receipt x ON x.message_id = l.message_id WHERE l.ask_id = a.id) AS carriers
    FROM availability_ask a JOIN availability_check c ON c.id = a.check_id JOIN role r ON r.id = c.role_id
    JOIN talent t ON t.person_id = a.talent_id JOIN person p ON p.id = a.talent_id
    WHERE a.person_id = ANY(${await selvesHere(tx, personId)}::uuid[]) AND a.state IN ('asked', 'answered') AND r.status <> 'closed'
      AND a.asked_at > ${later(now, -openDays * 86_400_000)}
    ORDER BY a.asked_at, a.id FOR NO KEY UPDATE OF a`;
  const newest = new Map(rows.map((row) => [`${row.roleId} ${row.stands}`, row.askId]));
  const open = rows.filter((row) => newest.get(`${row.roleId} ${row.stands}`) === row.askId);
  return open.map((row) => ({
    ...row,
    answer: row.answer === null ? noAnswer : askAnswer.parse(row.answer),
  }));
}

/** The questions of the list that was shown, as far as they are still open. */
export const listed = ({ askIds }: Pending, open: AskRow[]): AskRow[] =>
  askIds.flatMap((askId) => open.find((ask) => ask.askId === askId) ?? []);

/** A choice among the list that was shown is hardly longer. */
const mostChoosing = 3;

/** A number of the list that was shown, or one of its names and no more. */
export function chosenOf(text: string, pending: Pending | null, open: AskRow[]): AskRow | null {
  if (!pending) return null;
  const [place] = readPicks(text)?.numbers ?? [];
  const askId = place === undefined ? undefined : pending.askIds[place - 1];
  const counted = open.find((ask) => ask.askId === askId);
  if (counted) return counted;
  const named = text.split(/\s+/).length <= mostChoosing ? namedIn(text, listed(pending, open)) : [];
  return named.length === 1 ? named[0]! : null;
}

function namedIn(text: string, open: AskRow[]): AskRow[] {
  const words = text.toLowerCase();
  return open.filter((ask) =>
    [ask.talent.split(' ')[0] ?? '', ask.role].some(
      (name) => name.length > 2 && words.includes(name.toLowerCase()),
    ),
  );
}

/** Of several questions those that the words can mean: unanswered ones first, and by the names in them. */
export function narrowed(text: string, open: AskRow[]): AskRow[] {
  const named = namedIn(text, open);
  if (named.length > 0 && named.length < open.length) return named;
  const unanswered = open.filter((ask) => ask.state === 'asked');
  // With one unanswered question its answer is likelier than a correction of an older one.
  return unanswered.length === 1 || (unanswered.length > 0 && unanswered.length < open.length)
    ? unanswered
    : open;
}

/** The question whose message, or reminder, the reply quotes. */
export async function quotedAsk(
  tx: Tx,
  messageIds: readonly string[],
  open: AskRow[],
): Promise<AskRow | null> {
  const rows = await tx.$queryRaw<{ quoted: string }[]>`
    SELECT quote_external_id AS quoted FROM message WHERE id = ANY(${[...messageIds]}::uuid[])
      AND quote_external_id IS NOT NULL`;
  return open.find((ask) => rows.some(({ quoted }) => ask.carriers.includes(quoted))) ?? null;
}
