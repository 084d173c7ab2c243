/** Somebody of the office takes a conversation from the bot: one that asked for a human, or any by the person's name. */
import { z } from 'zod';
import type { Tx } from '../../prisma/client.ts';
import { openHandOff, takeOver } from '../handoff/hand-off.ts';
import {
  handOffsOf,
  isColleague,
  unfinishedHandOff,
  unfinishedHandOffs,
  type Listed,
} from '../handoff/unfinished.ts';
import { moodOf } from '../understanding/mood/mood-of.ts';
import type { Mood } from '../understanding/mood/read-mood.ts';
import { handOffChoice } from './choices.ts';
import { defineTool, type ToolContext } from './tool.ts';

const input = z.object({
  handOffId: z.uuid().optional(),
  who: z.string().max(80).optional().describe('Name of the person; left out: whoever needs it most.'),
});

/** `settling`: something of the bot is still on its way; the holder is told when it is not. */
export type TakeReport = { name: string; settling: boolean; mood: Mood | null };

export const createTakeOver = () =>
  defineTool({
    name: 'take_over',
    description:
      'Gives a conversation to the writer ("take over", "I will talk to Riya"): the bot goes silent there, and what the writer says next ' +
      'goes to that person until they hand back.',
    input,
    who: ['casting', 'admin'],
    inAnyGroup: true,
    changes: true,
    async run(tx, { handOffId, who }, context) {
      const found = await meant(tx, { handOffId, who: who?.trim() || undefined }, context);
      if (typeof found === 'string') return { ok: false, problem: found };
      const taken = await takeOver(tx, {
        handOffId: found.handOffId,
        holderId: context.author.personId,
        placeId: context.conversationId,
        language: context.language ?? null,
        at: context.now,
      });
      if (taken.status === 'gone') return { ok: false, problem: 'nobody waits there any more' };
      if (taken.status === 'held' && !taken.mine)
        return { ok: false, problem: `${taken.by} is talking to ${found.name} already` };
      const conversationId = taken.status === 'taken' ? taken.conversationId : found.conversationId;
      const output: TakeReport = {
        name: found.name,
        settling: taken.status === 'taken' && !taken.settled,
        mood: await moodOf(tx, conversationId),
      };
      return {
        ok: true,
        output,
        show: { choices: [handOffChoice('back', found.handOffId, 'Hand back')] },
        // The delivery shelves what the bot had ready, the turn passes on what the person has said since.
        ring: { deliver: [conversationId], turn: [conversationId] },
      };
    },
  });

type Meant = Pick<Listed, 'handOffId' | 'conversationId' | 'name'>;

/** Words instead of a hand-off say why there is none. */
async function meant(
  tx: Tx,
  { handOffId, who }: { handOffId: string | undefined; who: string | undefined },
  context: ToolContext,
): Promise<Meant | string> {
  const elsewhere = (one: Listed): boolean => one.conversationId !== context.conversationId;
  if (handOffId) {
    const pressed = await unfinishedHandOff(tx, handOffId);
    return pressed && elsewhere(pressed) ? pressed : 'nobody waits there any more';
  }
  if (!who) {
    const open = (await unfinishedHandOffs(tx, context.workspaceId)).filter(elsewhere);
    const waits = open.filter(({ state }) => state === 'open');
    // A colleague can wait a little longer than those whom the office serves.
    return (
      waits.find((one) => !isColleague(one)) ?? waits[0] ?? open[0] ?? 'nobody waits for a person just now'
    );
  }
  const named = (await handOffsOf(tx, context.workspaceId, who)).filter(elsewhere);
  const [first, second] = named;
  if (second) return `more than one could be meant by "${who}": press the button of the one you mean`;
  return first ?? (await byName(tx, who, context));
}

/** Nobody asked for a human there: the newest private conversation of the one person of that name. */
async function byName(tx: Tx, who: string, context: ToolContext): Promise<Meant | string> {
  const rows = await tx.$queryRaw<{ personId: string; name: string; conversationId: string }[]>`
    SELECT DISTINCT ON (p.id) p.id AS "personId", p.name, c.id AS "conversationId"
    FROM person p JOIN message m ON m.author_id = p.id JOIN conversation c ON c.id = m.conversation_id
    WHERE p.workspace_id = ${context.workspaceId}::uuid AND p.role NOT IN ('casting', 'admin') AND p.erased_at IS NULL AND c.kind = 'private'
      AND (lower(p.name) = lower(${who}) OR starts_with(lower(p.name), lower(${who}) || ' '))
    ORDER BY p.id, m.stored_at DESC LIMIT 5`;
  const [one, other] = rows;
  if (!one) return `nobody called "${who}" has written here`;
  if (other) return `${rows.length} people are called "${who}"`;
  const { handOffId } = await openHandOff(tx, {
    id: context.newId(),
    workspaceId: context.workspaceId,
    conversationId: one.conversationId,
    personId: one.personId,
    why: 'taken',
    sourceMessageId: null,
    at: context.now,
  });
  return { handOffId, conversationId: one.conversationId, name: one.name };
}
