/** Claude as the reader of a night: one batch of structured answers, found again after a kill by the ids of its requests. */
import type Anthropic from '@anthropic-ai/sdk';
import { NotFoundError } from '@anthropic-ai/sdk';
import { z } from 'zod';
import {
  proposalSchema,
  type Consolidator,
  type NightAnswer,
  type NightQuestion,
} from '../../../memory/memory.ts';
import { nightPrompt, nightSayings } from '../../prompts/night.ts';
import type { Budget } from './index.ts';
import { createClaudeClient, type ClientOptions } from './client.ts';
import { readFailure } from './failure.ts';
import { spendOf } from './pricing.ts';

type Batches = Pick<Anthropic['messages']['batches'], 'create' | 'retrieve' | 'results' | 'list' | 'delete'>;

const maxTokens = 4096;
/** Our clock and theirs need not agree. */
const clocksApartMs = 10 * 60_000;
/** A batch costs half. */
const batchShare = 0.5;

const short = (uuid: string): string => Buffer.from(uuid.replaceAll('-', ''), 'hex').toString('base64url');
const long = (id: string): string =>
  Buffer.from(id, 'base64url')
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

export function createClaudeConsolidator(deps: ClientOptions & { model: string }): Consolidator {
  const { model } = deps;
  const batches: Batches = createClaudeClient(deps).messages.batches;
  const { $schema: _draft, ...schema } = z.toJSONSchema(proposalSchema);

  const paramsOf = (question: NightQuestion): Anthropic.MessageCreateParamsNonStreaming => ({
    model,
    max_tokens: maxTokens,
    system: nightPrompt,
    output_config: { format: { type: 'json_schema', schema } },
    messages: [{ role: 'user', content: nightSayings(question) }],
  });

  async function submit(
    callId: string,
    questions: readonly NightQuestion[],
  ): ReturnType<Consolidator['submit']> {
    try {
      const batch = await batches.create({
        requests: questions.map((question) => ({
          custom_id: `${short(callId)}${short(question.personId)}`,
          params: paramsOf(question),
        })),
      });
      return { batchId: batch.id };
    } catch (error) {
      const { blame, detail } = readFailure(error);
      // Refused before it was taken in: nothing runs. Anything else may have arrived all the same.
      if (blame !== 'service' || detail.status === 429) return 'refused';
      throw error;
    }
  }

  /** Whether a batch that has ended is this call's; its first line tells. */
  async function isCalled(batchId: string, callId: string): Promise<boolean> {
    const lines = await batches.results(batchId);
    for await (const line of lines) return line.custom_id.startsWith(short(callId));
    return false;
  }

  async function find(callId: string, calledAt: Date): ReturnType<Consolidator['find']> {
    let undecided = false;
    for await (const batch of batches.list({ limit: 100 })) {
      const apart = Date.parse(batch.created_at) - calledAt.getTime();
      if (apart < -clocksApartMs) break;
      if (apart > clocksApartMs) continue;
      if (batch.processing_status !== 'ended') undecided = true;
      else if (batch.results_url !== null && (await isCalled(batch.id, callId))) return { batchId: batch.id };
    }
    return undecided ? 'undecided' : 'absent';
  }

  async function read(batchId: string): ReturnType<Consolidator['read']> {
    try {
      const batch = await batches.retrieve(batchId);
      if (batch.processing_status !== 'ended') return 'running';
      if (batch.results_url === null) return 'gone';
      const answers: NightAnswer[] = [];
      for await (const { custom_id: id, result } of await batches.results(batchId)) {
        // Expired and cancelled requests were never read: another night asks again.
        if (result.type !== 'succeeded' && result.type !== 'errored') continue;
        const message = result.type === 'succeeded' ? result.message : null;
        answers.push({
          personId: long(id.slice(22)),
          proposal: message && parse(message),
          microUsd: message ? cost(message.usage) : 0,
        });
      }
      return answers;
    } catch (error) {
      if (error instanceof NotFoundError) return 'gone';
      throw error;
    }
  }

  const cost = (usage: Anthropic.Usage): number => Math.ceil(spendOf(model, usage).microUsd * batchShare);

  return {
    submit,
    find,
    read,
    discard: async (batchId) => {
      await batches.delete(batchId);
    },
  };
}

function parse(message: Anthropic.Message): unknown {
  const text = message.content.map((block) => (block.type === 'text' ? block.text : '')).join('');
  try {
    return JSON.parse(text);
  } catch {
    return null; // cut at the token limit: what stands there is no whole answer
  }
}

/** What memory takes for a reader of its nights. */
export const claudeReader = (deps: ClientOptions & { model: string; budget: Budget; now(): Date }) => ({
  consolidator: createClaudeConsolidator(deps),
  allows: (workspaceId: string): Promise<boolean> => deps.budget.allows(workspaceId, deps.now()),
});
