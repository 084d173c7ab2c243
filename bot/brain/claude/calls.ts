/**
 * Tool calls of a round, disposed of one by one in order: only tools that were offered, a few at a time, none twice in
 * a row with the same input. Everything that comes back is marked as data.
 */
import { asData, asJsonData } from '../../prompts/marks.ts';
import type { BrainIo, ToolOffer, ToolOutcome } from '../brain.ts';
import type { Kept } from './hear.ts';
import type { ToolReply } from './request.ts';

export type CallDeps = { io: BrainIo; offers: ToolOffer[] };

type Call = Extract<Kept, { type: 'tool_use' }>;

const maxCallsARound = 16;
/** Characters of one result; more would drown the conversation. */
const maxResultChars = 24_000;

export function createCaller({ io, offers }: CallDeps) {
  const offered = new Set(offers.map((offer) => offer.name));
  let last: { same: string; reply: Omit<ToolReply, 'id'> } | null = null;

  async function reply(call: Call, key: string, index: number): Promise<Omit<ToolReply, 'id'>> {
    if (!offered.has(call.name)) return refused('There is no such tool.');
    if (call.broken)
      return refused('The input was cut off or is no JSON object. Call again with a shorter one.');
    if (index >= maxCallsARound)
      return refused('Too many calls at once. Call again with the most useful one.');
    const same = JSON.stringify([call.name, call.input]);
    // A model that repeats itself must not save the same brief twice.
    if (last?.same === same) return last.reply;
    const answered = outcome(await io.call(key, call.name, call.input));
    last = { same, reply: answered };
    return answered;
  }

  /** `round` and the place within it make the key, so that ids repeated by the model never share an effect. */
  return async function runCalls(calls: Call[], round: number): Promise<ToolReply[]> {
    const replies: ToolReply[] = [];
    for (const [index, call] of calls.entries())
      replies.push({ id: call.id, ...(await reply(call, `round-${round}/${index}-${call.id}`, index)) });
    return replies;
  };
}

const refused = (why: string): Omit<ToolReply, 'id'> => ({ text: why, isError: true });

function outcome(result: ToolOutcome): Omit<ToolReply, 'id'> {
  if (!result.ok) return { text: asData('tool-result', result.problem), isError: true };
  const text = asJsonData('tool-result', result.output);
  if (text.length <= maxResultChars) return { text, isError: false };
  const part = JSON.stringify(result.output).slice(0, maxResultChars);
  return { text: asJsonData('tool-result', { tooLong: true, beginning: part }), isError: false };
}
