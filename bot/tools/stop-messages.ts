/** "Stop", "band karo": no unasked messages any more, at once; and "start", which takes it back. */
import { z } from 'zod';
import { keepStart, keepStop, type Silences, type Wishing } from '../outreach/wish.ts';
import { personRole } from '../people/person.ts';
import { defineTool, type ToolContext } from './tool.ts';

type Deps = { memory: { forget: Silences } };

export const createStopMessages = (deps: Deps) =>
  defineTool({
    name: 'stop_messages',
    description:
      'The writer wants no more unasked messages ("stop", "band karo", "stop suggestions"), for a role, from the office, or until a day. ' +
      'It reads their words itself. Confirm in one line, ask nothing.',
    input: z.object({}),
    who: personRole.options,
    inAnyGroup: true,
    changes: true,
    async run(tx, _, context) {
      const output = await keepStop(tx, deps.memory.forget, wishOf(context));
      if (!output) return { ok: false, problem: 'the message asks for no stop' };
      return { ok: true, output, show: { cards: [], choices: [] } };
    },
  });

export const createStartMessages = (deps: Deps) =>
  defineTool({
    name: 'start_messages',
    description:
      'The writer takes their "stop" back ("start"). It reads their words itself. Returns whether there was a stop.',
    input: z.object({}),
    who: personRole.options,
    inAnyGroup: true,
    changes: true,
    async run(tx, _, context) {
      const output = await keepStart(tx, deps.memory.forget, wishOf(context));
      return output ? { ok: true, output } : { ok: false, problem: 'the message asks for no start' };
    },
  });

const wishOf = ({ workspaceId, author, sources, now, newId }: ToolContext): Wishing => ({
  workspaceId,
  author,
  texts: sources.map(({ text }) => text),
  messageId: sources.at(-1)?.messageId ?? null,
  now,
  newId,
});
