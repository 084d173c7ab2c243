/**
 * Delivery: the only place that talks to a platform. It takes a conversation's send lease and works its rows off in
 * order; every send is written down before it leaves and settled when the platform answered.
 */
import type { Sql } from '../../prisma/client.ts';
import type { Channel, Destination, SendOutcome } from '../channel.ts';
import {
  guardLease,
  keepLease,
  LeaseLost,
  releaseLease,
  releaseWhenSent,
  takeLease,
  type Lease,
} from '../lease.ts';
import { tellElsewhere } from '../handoff/tell-elsewhere.ts';
import { tellHolder } from '../handoff/tell-holder.ts';
import type { Delivering, DeliveryDeps } from './delivering.ts';
import { findUncertain } from './find.ts';
import { nextStep, shelve, type Step } from './head.ts';
import { longestWaitMs, messageSlot } from './pace.ts';
import { showPreviews } from './preview.ts';
import { noteQuiet, restFor } from './quiet.ts';
import { settleFound, settleOutcome } from './settle.ts';
import { heedEarlier } from './ticks.ts';

export function createDelivery(deps: DeliveryDeps) {
  const { db } = deps;
  const running = new Set<AbortController>();

  return {
    run: deliver,
    /** Before the process ends: whoever only waits for more words gives the lease back. */
    releaseAll(): void {
      for (const delivery of running) delivery.abort();
    },
  };

  /** Delivers what this conversation has to say; returns when nothing is due or somebody else is at it. */
  async function deliver(ref: { workspaceId: string; conversationId: string }): Promise<void> {
    const since = performance.now();
    const taken = await db.quickly(ref.workspaceId, async (tx) => {
      const grant = await takeLease(tx, { kind: 'send', ...ref, owner: deps.owner });
      if (!grant) return null;
      const { conversation, lease } = grant;
      const channel = deps.channelOf(conversation.channel, conversation.account);
      if (!channel || channel.away?.()) {
        await releaseLease(tx, lease);
        return channel ? { elsewhere: conversation } : null;
      }
      const to: Destination = {
        ...ref,
        account: conversation.account,
        chatExternalId: conversation.externalId,
        chatKind: conversation.kind,
      };
      return {
        lease,
        channel,
        to,
        step: await advance(tx, lease, conversation, channel, to, isFree(channel, to)),
      };
    });
    if (!taken) return;
    if ('elsewhere' in taken) {
      deps.onElsewhere?.(ref, taken.elsewhere);
      return;
    }

    const lost = new AbortController();
    const keeper = keepLease(db, taken.lease, () => lost.abort(), since);
    const mayLeave = (): void => {
      if (!keeper.stands()) throw new LeaseLost(taken.lease);
    };
    const at: Delivering = { ...taken, lost: lost.signal, mayLeave };
    running.add(lost);
    try {
      let { step } = taken;
      while (step.do !== 'stop' && step.do !== 'later') {
        const settled = await perform(at, step);
        if (settled.shown) deps.onShown?.(taken.to);
        ({ step } = settled);
      }
      if (step.do === 'later') deps.ringLater(ref, step.waitMs);
    } catch (error) {
      if (!(error instanceof LeaseLost)) {
        await db.quickly(ref.workspaceId, (tx) => releaseLease(tx, taken.lease)).catch(() => undefined);
        throw error;
      }
    } finally {
      running.delete(lost);
      keeper.stop();
    }
  }

  /** The next step, or the lease given back when there is none. */
  async function advance(
    tx: Sql,
    lease: Lease,
    now: { epoch: number; humanHolds: boolean },
    channel: Channel,
    to: Destination,
    paced: boolean,
  ): Promise<Step> {
    const step = await nextStep(tx, { id: lease.conversationId, ...now }, channel, to, paced);
    if (step.do === 'stop' || step.do === 'later') await releaseLease(tx, lease);
    return step;
  }

  type Work = Exclude<Step, { do: 'stop' } | { do: 'later' }>;

  async function perform(at: Delivering, step: Work): Promise<{ step: Step; shown: boolean }> {
    if (step.do === 'preview') {
      const next = await showPreviews(deps, at, step.head);
      if (next === 'quiet') {
        await db.quickly(at.to.workspaceId, (tx) => releaseLease(tx, at.lease));
        return { step: { do: 'later', waitMs: 5_000 }, shown: false };
      }
      return { step: await settle(at, () => Promise.resolve()), shown: false };
    }
    if (step.do === 'pace') {
      const leftMs = await deps.pacer.wait(messageSlot(at.channel, at.to), longestWaitMs);
      // An account that may not speak for long must not keep the places that other channels need.
      if (leftMs > 0)
        return {
          step: await settle(at, async (tx) => void (await restFor(tx, at.to.conversationId, leftMs))),
          shown: false,
        };
      // Read again: a human may have taken over meanwhile, and the lease may be another's.
      return { step: await settle(at, () => Promise.resolve(), true), shown: false };
    }
    if (step.do === 'withdraw') {
      for (const { externalId } of step.head.receipts.filter(({ final }) => !final)) {
        at.mayLeave();
        await at.channel.remove?.(at.to, externalId).catch(() => undefined);
      }
      return { step: await settle(at, (tx) => shelve(tx, step.head.messageId)), shown: false };
    }
    if (step.do === 'find') {
      const found = await findUncertain(db, at, step);
      return {
        step: await settle(at, async (tx) => {
          await settleFound(tx, landing(at, step), found, at.channel);
          if (step.last && found.status === 'present') await arrived(tx, at, step.head.messageId);
        }),
        shown: step.last && found.status === 'present',
      };
    }
    const outcome = await leave(at, step);
    if (outcome.status === 'refused')
      deps.log.warn(
        { conversationId: at.to.conversationId, reason: outcome.reason },
        'a message was refused',
      );
    return {
      step: await settle(at, async (tx) => {
        await settleOutcome(tx, landing(at, step), outcome);
        if (step.last && outcome.status === 'sent') await arrived(tx, at, step.head.messageId);
        if (outcome.status === 'retry') await noteQuiet(tx, at.channel, at.to, outcome);
        if (outcome.status === 'refused' && step.head.kind === 'notice')
          await tellElsewhere(tx, { ...at.to, messageId: step.head.messageId }, deps);
        if (outcome.status === 'refused' && step.do === 'send' && step.head.kind === 'human')
          await tellHolder(tx, { ...at.to, messageId: step.head.messageId }, deps);
      }),
      shown: step.last && outcome.status === 'sent',
    };
  }

  async function arrived(tx: Sql, { channel, to }: Delivering, messageId: string): Promise<void> {
    if (channel.reportsLater) await heedEarlier(tx, { ...to, messageId }, deps);
  }

  async function leave(at: Delivering, step: Extract<Work, { do: 'send' | 'edit' }>): Promise<SendOutcome> {
    const { channel, to } = at;
    at.mayLeave();
    const outcome =
      step.do === 'edit' && channel.edit
        ? await channel.edit(to, step.externalId, step.part)
        : await channel.send(to, step.part, step.head.messageId);
    if (outcome.status === 'retry' && outcome.scope === 'account') deps.pacer.pause(channel, outcome.afterMs);
    return outcome;
  }

  function isFree(channel: Channel, to: Destination): boolean {
    return deps.pacer.isFree(messageSlot(channel, to));
  }

  function settle(
    at: Delivering,
    write: (tx: Sql) => Promise<void>,
    paced = isFree(at.channel, at.to),
  ): Promise<Step> {
    return db.quickly(at.to.workspaceId, async (tx) => {
      const now = await guardLease(tx, at.lease);
      await write(tx);
      // Mostly that was all there is.
      if (await releaseWhenSent(tx, at.lease)) return { do: 'stop' };
      return advance(tx, at.lease, now, at.channel, at.to, paced);
    });
  }
}

const landing = (
  at: Delivering,
  step: { head: Parameters<typeof settleOutcome>[1]['head']; index: number; last: boolean; do: string },
) => ({
  workspaceId: at.to.workspaceId,
  conversationId: at.to.conversationId,
  head: step.head,
  index: step.index,
  last: step.last,
  // A flight with a body of its own was the preview of a reserved answer.
  preview: step.do === 'find' && step.head.flightBody !== null,
  edit: step.do === 'edit',
});
