/** Showing an answer while it is being written: the first words are sent and then edited, or shown beside the transcript. */
import type { Sql } from '../../prisma/client.ts';
import { guardLease } from '../lease.ts';
import type { Part } from '../channel.ts';
import { editSlot, longestWaitMs, messageSlot } from './pace.ts';
import type { Delivering, DeliveryDeps } from './delivering.ts';
import { takeOffPreview, type Head } from './head.ts';
import { noteQuiet, readQuiet } from './quiet.ts';
import { settleOutcome } from './settle.ts';

/** After this long without a word the lease is given back; the turn's end rings again. */
const quietMs = 10_000;
const tickMs = 1_000;
/** Live text is a whisper beside the transcript: a take-over ends it this soon. */
const askEveryMs = 250;

/** `changed`: the row has to be read again (it is final, or a send went wrong). */
export async function showPreviews(
  deps: DeliveryDeps,
  at: Delivering,
  head: Head,
): Promise<'changed' | 'quiet'> {
  const { channel, to } = at;
  const follow = await deps.live.follow(head.messageId);
  let externalId = head.receipts.find((receipt) => receipt.part === 0)?.externalId ?? null;
  let shown = '';
  let quiet = 0;
  let nextEditAt = 0;
  let askAgainAt = performance.now() + askEveryMs;
  try {
    while (!at.lost.aborted) {
      const event = await follow.next(tickMs);
      if (event.type === 'final') return 'changed';
      if (event.type === 'silence') {
        quiet += tickMs;
        if (await isOver(deps, at, head)) return 'changed';
        if (quiet >= quietMs) return 'quiet';
        continue;
      }
      quiet = 0;
      if (channel.streams === 'live') {
        if (performance.now() > askAgainAt) {
          if (await isOver(deps, at, head)) return 'changed';
          askAgainAt = performance.now() + askEveryMs;
        }
        await channel.showLive?.(to, { turnId: event.turnId, text: event.text });
        continue;
      }
      const part = channel.renderPreview?.(event.text, to, head.body.quoteExternalId);
      if (!part || part.text === shown) continue;
      // Too soon for another edit: skip this text, so that the final words never queue behind an older one.
      if (performance.now() < nextEditAt) continue;
      if (externalId === null) {
        const reserved = await reserve(deps, at, head, part);
        if (reserved === null) return 'changed';
        if (reserved !== 'not now') [externalId, shown] = [reserved.externalId, part.text];
      } else {
        const grown = await grow(deps, at, head, externalId, part);
        if (grown === 'over') return 'changed';
        if (grown === 'shown') shown = part.text;
      }
      nextEditAt = performance.now() + channel.pace.editMs;
    }
    return 'quiet';
  } finally {
    follow.stop();
  }
}

/** Sends the first words; null when that did not certainly work, and the row then says why. */
async function reserve(
  deps: DeliveryDeps,
  at: Delivering,
  head: Head,
  part: Part,
): Promise<{ externalId: string } | 'not now' | null> {
  const { channel, to, lease } = at;
  if ((await deps.pacer.wait(messageSlot(channel, to), longestWaitMs)) > 0) return 'not now';
  const open = await deps.db.quickly(to.workspaceId, async (tx) => {
    const { epoch, humanHolds } = await guardLease(tx, lease);
    if (humanHolds || epoch !== head.epoch) return null;
    // The answer may be whole before the platform hears anybody again.
    if ((await readQuiet(tx, channel, to)).sendMs > 0) return 'not now';
    return (await takeOffPreview(tx, head.messageId, part)) ? 'open' : null;
  });
  if (open !== 'open') return open;
  at.mayLeave();
  const outcome = await channel.send(to, part, head.messageId);
  if (outcome.status === 'retry' && outcome.scope === 'account') deps.pacer.pause(channel, outcome.afterMs);
  await deps.db.quickly(to.workspaceId, async (tx) => {
    await guardLease(tx, lease);
    const landed = {
      workspaceId: to.workspaceId,
      conversationId: to.conversationId,
      head,
      index: 0,
      last: false,
    };
    await settleOutcome(tx, { ...landed, preview: true, edit: false }, outcome);
    if (outcome.status === 'retry') await noteQuiet(tx, channel, to, outcome);
  });
  return outcome.status === 'sent' ? { externalId: outcome.externalId } : null;
}

/** Edits in more words; a failure only means that the next one shows more. */
async function grow(
  deps: DeliveryDeps,
  at: Delivering,
  head: Head,
  externalId: string,
  part: Part,
): Promise<'over' | 'not now' | 'shown'> {
  const { channel, to } = at;
  if (!channel.edit || (await deps.pacer.wait(editSlot(channel, to), longestWaitMs)) > 0) return 'not now';
  // After the wait: a human may have taken over since, and not one more word may show then.
  const now = await deps.db.quickly(to.workspaceId, async (tx) => ({
    over: !(await isOpen(tx, head)),
    quiet: await readQuiet(tx, channel, to),
  }));
  if (now.over) return 'over';
  if (now.quiet.editMs > 0) return 'not now';
  // An old holder's old words must not stand over the new holder's answer.
  at.mayLeave();
  const outcome = await channel.edit(to, externalId, part);
  if (outcome.status === 'retry') {
    if (outcome.scope === 'account') deps.pacer.pause(channel, outcome.afterMs);
    await deps.db.quickly(to.workspaceId, (tx) => noteQuiet(tx, channel, to, outcome));
  }
  return outcome.status === 'sent' ? 'shown' : 'not now';
}

/** False when the answer is final, or a human has taken the conversation. */
async function isOpen(tx: Sql, head: Head): Promise<boolean> {
  const rows = await tx.$queryRaw<{ open: boolean }[]>`
    SELECT o.state = 'open' AND o.epoch = c.epoch AND c.human_holder_id IS NULL AS open
    FROM outbox o JOIN conversation c ON c.id = o.conversation_id WHERE o.message_id = ${head.messageId}::uuid`;
  return rows[0]?.open === true;
}

const isOver = async (deps: DeliveryDeps, at: Delivering, head: Head): Promise<boolean> =>
  !(await deps.db.quickly(at.to.workspaceId, (tx) => isOpen(tx, head)));
