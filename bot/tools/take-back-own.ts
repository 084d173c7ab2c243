/** "Undo", "galat likh diya": a talent or guardian takes back the last thing they wrote that was noted, as if it had not been said. */
import { z } from 'zod';
import type { Matching } from '../../matching/matching.ts';
import type { Memory } from '../../memory/memory.ts';
import type { Tx } from '../../prisma/client.ts';
import { answerChoices } from '../outreach/check/buttons.ts';
import { newsDue, newsSettlesMs } from '../outreach/check/letters.ts';
import { later } from '../outreach/hours.ts';
import { outreachWords } from '../outreach/words/index.ts';
import { deleteMessages } from '../people/delete-message.ts';
import type { Asked } from '../understanding/reply.ts';
import { defineTool, type ToolContext } from './tool.ts';

export type TookBack = {
  /** What had been noted from that message; empty with nothing to take back. */
  gone: { key: string; value: string }[];
  /** The question about dates that it had answered, and that is open again. */
  reopened: { askId: string; dates: string[] } | null;
};

/** Older words are corrected by saying what is right. */
const recentMs = 24 * 3_600_000;
const linesLookedAt = 12;

type Line = { messageId: string; askId: string | null };
type Reopened = { askId: string; talentId: string; roleId: string; checkId: string; asked: Asked };

export const createTakeBackOwn = (deps: { matching: Matching; memory: Memory }) =>
  defineTool({
    name: 'take_back_own',
    description:
      'Takes back the last message of the writer from which something was noted (a change of their profile, an answer about dates): it counts as ' +
      'not said, and a question that it answered is open again. For "undo", "galat likh diya". Returns what is gone; ask once what is right.',
    input: z.object({}),
    who: ['talent', 'guardian'],
    changes: true,
    async run(tx, _, context) {
      const { workspaceId, author, chat } = context;
      if (chat === 'group') return { ok: false, problem: 'profiles are changed in a private chat only' };
      const selves = await deps.memory.selvesIn(tx, workspaceId, author.personId);
      const stated = await deps.memory.forget.statedByIn(tx, workspaceId, selves);
      const meant = (await linesOf(tx, context)).find(
        ({ messageId, askId }) => askId !== null || stated.some((fact) => fact.messageId === messageId),
      );
      const nothing: TookBack = { gone: [], reopened: null };
      if (!meant) return { ok: true, output: nothing };
      const gone = stated
        .filter(({ messageId, identity }) => messageId === meant.messageId && identity !== 'changed' && identity !== 'all')
        .map(({ key, value }) => ({ key, value }));
      const { messageId } = meant;
      await deleteMessages(tx, { workspaceId, personId: author.personId, messageIds: [messageId], withAnswers: false }, deps.memory);
      const ask = meant.askId === null ? null : await reopen(tx, deps, meant.askId, context);
      const output: TookBack = { gone, reopened: ask && { askId: ask.askId, dates: ask.asked.dates } };
      return {
        ok: true,
        output,
        show: ask
          ? {
              choices: answerChoices(ask.askId, ask.asked, outreachWords(context.language ?? 'en')),
              focus: { reply: null, awaits: { askId: ask.askId, what: 'days' as const } },
            }
          : {},
      };
    },
  }); // prettier-ignore

/** The writer's own lines here, newest first, each with the question that it answered, if it did. */
const linesOf = (tx: Tx, { conversationId, author, sources, now }: ToolContext): Promise<Line[]> =>
  tx.$queryRaw<Line[]>`
    SELECT m.id::text AS "messageId", ask.id::text AS "askId" FROM message m
    LEFT JOIN LATERAL (SELECT a.id FROM availability_ask a WHERE a.person_id = m.author_id AND a.state = 'answered'
        AND (a.answer->>'said' = left(m.text, 300) OR (m.kind = 'press' AND a.answered_at BETWEEN m.sent_at AND m.sent_at + interval '5 minutes'))
      ORDER BY a.answered_at DESC LIMIT 1) ask ON true
    WHERE m.conversation_id = ${conversationId}::uuid AND m.author_id = ${author.personId}::uuid AND m.direction = 'in'
      AND m.sent_at > ${new Date(now.getTime() - recentMs)} AND m.id <> ALL(${sources.map(({ messageId }) => messageId)}::uuid[])
    ORDER BY m.seq DESC LIMIT ${linesLookedAt}`;

/** Asked, and not answered: the sheet says so, and so does the ladder. */
async function reopen(
  tx: Tx,
  deps: { matching: Pick<Matching, 'moveTo'> },
  askId: string,
  { author, now, sources }: ToolContext,
): Promise<Reopened | null> {
  const [ask] = await tx.$queryRaw<Reopened[]>`
    UPDATE availability_ask a SET state = 'asked', answer = NULL, outcome = NULL, answered_at = NULL, news = true
    FROM availability_check c WHERE a.id = ${askId}::uuid AND c.id = a.check_id
    RETURNING a.id::text AS "askId", a.talent_id::text AS "talentId", c.role_id::text AS "roleId", c.id::text AS "checkId", a.asked`;
  if (!ask) return null;
  const [standing] = await tx.$queryRaw<{ rung: string }[]>`
    SELECT rung FROM candidacy WHERE role_id = ${ask.roleId}::uuid AND talent_id = ${ask.talentId}::uuid`;
  if (standing?.rung.startsWith('availability_'))
    await deps.matching.moveTo(tx, {
      roleId: ask.roleId,
      talentId: ask.talentId,
      rung: 'availability_asked',
      by: { personId: author.personId, messageId: sources.at(-1)?.messageId ?? null },
      allowDown: true,
    });
  await newsDue(tx, ask.checkId, later(now, newsSettlesMs));
  return ask;
}
