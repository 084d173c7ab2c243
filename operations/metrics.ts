/**
 * What the house counts, in Prometheus' text. Everything is measured from outside: the composition root wraps what it
 * hands on, so no room knows of it. Labels are names of the house's own (channel, brain, tool, state), never of people.
 */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Brain } from '../bot/brain/brain.ts';
import type { Accept, Channel, SendOutcome } from '../bot/channel.ts';
import type { Tool } from '../bot/tools/tool.ts';
import type { Database } from '../prisma/client.ts';
import { mostTries } from '../memory/memory.ts';
import type { Doorbells } from '../workers/doorbell.ts';

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export function createMetrics(deps: { clock?: () => number } = {}) {
  const clock = deps.clock ?? (() => performance.now());
  const registry = new Registry();
  const registers = [registry];
  const received = new Counter({ name: 'castmatch_messages_received_total', help: 'Messages that came in, by what became of them.', labelNames: ['channel', 'status'], registers });
  const sends = new Counter({ name: 'castmatch_sends_total', help: 'Sends and edits, by how they ended.', labelNames: ['channel', 'kind', 'outcome'], registers });
  const sendSeconds = new Histogram({ name: 'castmatch_send_seconds', help: 'How long a platform took to answer a send or an edit.', labelNames: ['channel', 'kind'], buckets: seconds, registers });
  const turnSeconds = new Histogram({ name: 'castmatch_turn_seconds', help: 'How long a brain took to answer, tools included.', labelNames: ['brain'], buckets: seconds, registers });
  const turnFaults = new Counter({ name: 'castmatch_turn_faults_total', help: 'Answers that were stopped or failed.', labelNames: ['why'], registers });
  const toolCalls = new Counter({ name: 'castmatch_tool_calls_total', help: 'Tool calls, by whether they did what was asked.', labelNames: ['tool', 'outcome'], registers });
  const tokens = new Counter({ name: 'castmatch_model_tokens_total', help: 'Tokens of models.', labelNames: ['model', 'kind'], registers });
  const dollars = new Counter({ name: 'castmatch_model_dollars_total', help: 'What models cost, in US dollars.', labelNames: ['model'], registers });
  const recallSeconds = new Histogram({ name: 'castmatch_recall_seconds', help: 'How long memory took to bring up what belongs to a question.', buckets: seconds, registers });
  const queued = new Gauge({ name: 'castmatch_jobs_waiting', help: 'Doorbells that wait, by job.', labelNames: ['job'], registers });
  const outbox = new Gauge({ name: 'castmatch_outbox_messages', help: 'Messages that have not arrived yet, by state.', labelNames: ['state'], registers });
  const outboxAge = new Gauge({ name: 'castmatch_outbox_oldest_seconds', help: 'How long the oldest message that may leave has been due.', registers });
  const unanswered = new Gauge({ name: 'castmatch_messages_waiting', help: 'Messages that wait for an answer.', registers });
  const unembedded = new Gauge({ name: 'castmatch_memories_without_vector', help: 'What is remembered and found by its words alone: waiting for the embedding model, or set aside because the model refuses it.', labelNames: ['state'], registers });
  const unansweredAge = new Gauge({ name: 'castmatch_messages_waiting_oldest_seconds', help: 'How long the oldest of them has waited.', registers });

  const timed = async <T>(histogram: { observe(seconds: number): void }, work: () => Promise<T>): Promise<T> => {
    const began = clock();
    try {
      return await work();
    } finally {
      histogram.observe((clock() - began) / 1000);
    }
  };
  const measuredChannels = new WeakMap<Channel, Channel>();

  return {
    registry,

    accept: (accept: Accept): Accept => async (inbound) => {
      try {
        const accepted = await accept(inbound);
        received.inc({ channel: inbound.channel, status: accepted.status });
        return accepted;
      } catch (error) {
        received.inc({ channel: inbound.channel, status: 'failed' });
        throw error;
      }
    },

    /** The same channel, counted; once a channel, so that whoever compares them finds one. */
    channel(channel: Channel): Channel {
      const known = measuredChannels.get(channel);
      if (known) return known;
      const count = async (kind: string, work: () => Promise<SendOutcome>): Promise<SendOutcome> => {
        const labels = { channel: channel.name, kind };
        const outcome = await timed(sendSeconds.labels(labels), work);
        sends.inc({ ...labels, outcome: outcome.status });
        return outcome;
      };
      // Methods of the channel may be getters or use `this`: everything else is looked up on the channel itself.
      const measured: Channel = Object.create(channel, {
        send: { value: (...sent: Parameters<Channel['send']>) => count('send', () => channel.send(...sent)) },
        ...(channel.edit
          ? { edit: { value: (...edited: Parameters<NonNullable<Channel['edit']>>) => count('edit', () => channel.edit?.(...edited) ?? channel.send(edited[0], edited[2], '')) } }
          : {}),
      }) as Channel;
      measuredChannels.set(channel, measured);
      return measured;
    },

    brain: (brain: Brain): Brain => ({
      name: brain.name,
      async answer(input, io) {
        const began = clock();
        try {
          const answer = await brain.answer(input, io);
          turnSeconds.observe({ brain: answer.by ?? brain.name }, (clock() - began) / 1000);
          const { spend } = answer;
          if (spend) {
            const { model } = spend;
            for (const [kind, count] of Object.entries({ input: spend.inputTokens, output: spend.outputTokens, cache_read: spend.cacheReadTokens, cache_write: spend.cacheWriteTokens }))
              tokens.inc({ model, kind }, count);
            dollars.inc({ model }, spend.microUsd / 1_000_000);
          }
          return answer;
        } catch (error) {
          turnFaults.inc({ why: error instanceof Error ? error.name : 'unknown' });
          throw error;
        }
      },
    }),

    tool: (tool: Tool): Tool => ({
      ...tool,
      run: async (tx, input, context) => {
        try {
          const result = await tool.run(tx, input, context);
          toolCalls.inc({ tool: tool.name, outcome: result.ok ? 'done' : 'refused' });
          return result;
        } catch (error) {
          toolCalls.inc({ tool: tool.name, outcome: 'failed' });
          throw error;
        }
      },
    }),

    recall: <Asked, Told>(recall: (asked: Asked) => Promise<Told>) => (asked: Asked): Promise<Told> =>
      timed(recallSeconds, () => recall(asked)),

    /** Node's own figures: the event loop's lag, memory, processor. Once a process. */
    collectProcess: (): void => collectDefaultMetrics({ register: registry }),

    /** The text of now; what stands in the database and in Redis is looked up for it. */
    async text(from: { db: Database; doorbells: Pick<Doorbells, 'lengths'> }): Promise<string> {
      const [lengths, rows] = await Promise.all([from.doorbells.lengths(), lookUp(from.db)]);
      for (const [job, count] of Object.entries(lengths ?? {})) queued.set({ job }, count);
      for (const state of ['open', 'pending', 'sending', 'unknown'])
        outbox.set({ state }, rows.outbox.find((row) => row.state === state)?.count ?? 0);
      outboxAge.set(Math.max(0, ...rows.outbox.map(({ age }) => age)));
      for (const state of ['waiting', 'set_aside'] as const) unembedded.set({ state }, rows.unembedded[state]);
      unanswered.set(rows.waiting.count);
      unansweredAge.set(rows.waiting.age);
      return registry.metrics();
    },
  };
} // prettier-ignore

type Waiting = { count: number; age: number };

/** Across workspaces, and ids and states only. */
const lookUp = (
  db: Database,
): Promise<{
  outbox: (Waiting & { state: string })[];
  waiting: Waiting;
  unembedded: { waiting: number; set_aside: number };
}> =>
  db.asSweeper(async (tx) => {
    const outbox = await tx.$queryRaw<(Waiting & { state: string })[]>`
      SELECT state, count(*)::int AS count, greatest(0, coalesce(extract(epoch FROM clock_timestamp() - min(due_at)), 0))::float8 AS age
      FROM outbox WHERE state IN ('open', 'pending', 'sending', 'unknown') GROUP BY state`;
    const [waiting] = await tx.$queryRaw<Waiting[]>`
      SELECT count(*)::int AS count, greatest(0, coalesce(extract(epoch FROM clock_timestamp() - min(stored_at)), 0))::float8 AS age
      FROM message WHERE state = 'waiting'`;
    const [unembedded] = await tx.$queryRaw<{ waiting: number; set_aside: number }[]>`
      SELECT count(*) FILTER (WHERE tries < ${mostTries})::int AS waiting, count(*) FILTER (WHERE tries >= ${mostTries})::int AS set_aside FROM memory_unread`;
    return {
      outbox,
      waiting: waiting ?? { count: 0, age: 0 },
      unembedded: unembedded ?? { waiting: 0, set_aside: 0 },
    };
  });
