/**
 * The request of each model round. Its beginning is the same bytes for every turn of a role (tools, then the system
 * prompt), then comes the history, then what is new: each of the four cache marks closes a part that comes again.
 */
import type Anthropic from '@anthropic-ai/sdk';
import { earlierLine, saidMessage } from '../../prompts/messages.ts';
import { deskNote } from '../../prompts/note.ts';
import { systemPrompt } from '../../prompts/system.ts';
import type { BrainInput } from '../brain.ts';
import type { Attached } from './attachments.ts';
import type { Kept } from './hear.ts';

export type ToolReply = { id: string; text: string; isError: boolean };
/** A round that is over: what the model said and what the tools answered. */
export type PastRound = { content: Kept[]; replies: ToolReply[] };

export type RequestOptions = {
  model: string;
  /** Most tokens of one round's answer. */
  maxTokens: number;
  /** How long the shared beginning stays cached; the rest lives five minutes. */
  prefixTtl: '5m' | '1h';
  effort?: 'low' | 'medium' | 'high' | undefined;
  /** false in the round after the last: the model has to answer in words. */
  mayCallTools: boolean;
};

type UserBlock = Attached | Anthropic.ToolResultBlockParam;
type Turn =
  | { role: 'user'; content: UserBlock[] }
  | { role: 'assistant'; content: Anthropic.ContentBlockParam[] };

const text = (words: string): Anthropic.TextBlockParam => ({ type: 'text', text: words });
const briefly = { type: 'ephemeral' } as const;

export function buildRequest(
  input: BrainInput,
  past: PastRound[],
  attached: Attached[],
  options: RequestOptions,
): Anthropic.MessageStreamParams {
  const turns = historyTurns(input);
  // The history ends where this turn begins: the next turn reads it back from here.
  markLast(turns);
  // Files first, as the model reads them best; the words that close this part can carry the mark.
  add(turns, 'user', attached);
  add(turns, 'user', [text([deskNote(input), ...input.said.map(saidMessage)].join('\n'))]);
  for (const round of past) {
    add(
      turns,
      'assistant',
      round.content.map(toParam).filter((block) => block !== null),
    );
    add(
      turns,
      'user',
      round.replies.map(({ id, text: content, isError }) => ({
        type: 'tool_result',
        tool_use_id: id,
        content,
        ...(isError ? { is_error: true } : {}),
      })),
    );
  }
  // The end of the round before, then the end of all: a round of many calls would outreach the look-back otherwise.
  if (past.length > 0) markLast(turns.slice(0, -2));
  markLast(turns);

  const tools = toolParams(input);
  return {
    model: options.model,
    max_tokens: options.maxTokens,
    ...(tools.length > 0 ? { tools } : {}),
    ...(tools.length > 0 && !options.mayCallTools ? { tool_choice: { type: 'none' } } : {}),
    ...(options.effort ? { output_config: { effort: options.effort } } : {}),
    system: [
      {
        type: 'text',
        text: systemPrompt(input.author.role),
        cache_control: { type: 'ephemeral', ttl: options.prefixTtl },
      },
    ],
    messages: turns,
  };
}

/** In the order of their names, whatever order they were offered in: the same set must give the same bytes. */
function toolParams(input: BrainInput): Anthropic.Tool[] {
  return input.tools
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, description, inputSchema: { $schema: _draft, ...schema } }) => ({
      name,
      description,
      input_schema: { ...schema, type: 'object' },
    }));
}

function historyTurns(input: BrainInput): Turn[] {
  const turns: Turn[] = [];
  for (const line of input.history) {
    if (line.text.trim() === '') continue;
    if (line.from === 'bot' && turns.length === 0)
      add(turns, 'user', [text('<desk>The conversation so far.</desk>')]);
    if (line.from === 'bot') add(turns, 'assistant', [text(line.text.trim())]);
    else add(turns, 'user', [text(earlierLine(line, input.chat))]);
  }
  return turns;
}

/** Roles must alternate: neighbours of one role become one message of several blocks. */
function add(turns: Turn[], role: Turn['role'], blocks: Anthropic.ContentBlockParam[]): void {
  if (blocks.length === 0) return;
  const last = turns.at(-1);
  if (last?.role === role) (last.content as Anthropic.ContentBlockParam[]).push(...blocks);
  // A list of its own: what is added to it later must not stay in what was handed in.
  else turns.push({ role, content: [...blocks] } as Turn);
}

function markLast(turns: Turn[]): void {
  const block = turns.at(-1)?.content.at(-1);
  if (block && (block.type === 'text' || block.type === 'tool_result')) block.cache_control = briefly;
}

/** null for what the API would refuse to read back. */
function toParam(kept: Kept): Anthropic.ContentBlockParam | null {
  if (kept.type === 'tool_use') return { type: 'tool_use', id: kept.id, name: kept.name, input: kept.input };
  return kept.type === 'text' && kept.text.trim() === '' ? null : kept;
}
