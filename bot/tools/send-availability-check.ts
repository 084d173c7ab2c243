/** Sends a prepared check, only on the writer's own word or button, and never in the turn that prepared it. */
import { z } from 'zod';
import type { Matching } from '../../matching/matching.ts';
import type { Tx } from '../../prisma/client.ts';
import { orderChoice } from '../outreach/check/buttons.ts';
import { prepareCheck, type Prepared } from '../outreach/check/prepare.ts';
import { draftOf, sendCheck } from '../outreach/check/send.ts';
import { quietUntil } from '../outreach/hours.ts';
import type { ReachDeps } from '../outreach/reach.ts';
import { readGo } from '../understanding/go-words.ts';
import { showPrepared } from './prepare-availability-check.ts';
import { defineTool, type ToolContext } from './tool.ts';

const input = z.object({
  checkId: z.uuid().optional().describe('The prepared check; the newest one here when left out.'),
});

export type SentReport =
  | { sent: true; checkId: string; people: number; seconds: number; quiet: boolean; sendAt: string }
  /** The role changed, or the text lay too long: this is what would go out now. */
  | { sent: false; again: Prepared };

export const createSendAvailabilityCheck = (deps: { matching: Matching; reach: ReachDeps }) =>
  defineTool({
    name: 'send_availability_check',
    description:
      'Sends the prepared availability check, when the writer said so ("send", "bhej do") after seeing text and names. Letters leave ' +
      'a minute later, in the morning when it is night: until then cancel_availability_check stops them. Returns when they leave.',
    input,
    who: ['casting', 'admin'],
    changes: true,
    async run(tx, { checkId }, context) {
      const draft = await draftOf(tx, {
        checkId: checkId ?? null,
        personId: context.author.personId,
        conversationId: context.conversationId,
        now: context.now,
      });
      if (!draft) return { ok: false, problem: nothingPrepared };
      if (draft.turnId === context.turnId || !(await ordered(tx, context, draft.checkId)))
        return { ok: false, problem: 'the writer has to see it first and say "send"' };
      const role = await deps.matching.roleById(tx, draft.roleId);
      if (!role || role.status === 'closed') return { ok: false, problem: 'that role is closed' };
      if (draft.stale) {
        const again = await prepareCheck(tx, deps.reach, { ...context, role, talentIds: draft.talentIds });
        const output: SentReport = { sent: false, again };
        return { ok: true, output, show: showPrepared(again, role.project.projectId) };
      }
      const going = await sendCheck(
        tx,
        { workspaceId: context.workspaceId, checkId: draft.checkId },
        context,
      );
      if (going.people === 0) return { ok: false, problem: nothingPrepared };
      const output: SentReport = {
        sent: true,
        checkId: draft.checkId,
        people: going.people,
        seconds: Math.round((going.sendAt.getTime() - context.now.getTime()) / 1000),
        quiet: quietUntil(context.now) !== null,
        sendAt: going.sendAt.toISOString(),
      };
      return { ok: true, output, show: { choices: [orderChoice(draft.checkId, 'stop', 'Wait, stop')] } };
    },
  });

export const nothingPrepared = 'nothing is prepared to be sent';

/** The writer's own words of this turn, or their press of this check's button, as stored: what a brain says is no order. */
async function ordered(tx: Tx, { sources, author }: ToolContext, checkId: string): Promise<boolean> {
  if (sources.some(({ text }) => readGo(text) === 'send')) return true;
  const { id } = orderChoice(checkId, 'send', '');
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM message WHERE id = ANY(${sources.map(({ messageId }) => messageId)}::uuid[])
      AND author_id = ${author.personId}::uuid AND kind = 'press' AND body->>'choiceId' = ${id}`;
  return rows.length > 0;
}
