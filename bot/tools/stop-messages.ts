/** "Stop", "band karo": no unasked messages any more, at once; and "start", which takes it back. */
import { z } from 'zod';
import type { Memory } from '../../memory/memory.ts';
import type { Tx } from '../../prisma/client.ts';
import { isOffice, personRole } from '../people/person.ts';
import { startFor, stopAsSaid, stopFor, type StopSaid } from '../outreach/opt-out.ts';
import { readStart, readSuggestionWish } from '../understanding/ask-words.ts';
import { defineTool, type ToolContext } from './tool.ts';

type Deps = { memory: Pick<Memory, 'forget'> };

/** `again`: then nothing is said any more. */
export type StopReport = Omit<StopSaid, 'scope'> & { scope: StopSaid['scope'] | 'suggestions' };

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
      const { workspaceId, author, now, newId, sources } = context;
      const messageId = sources.at(-1)?.messageId ?? null;
      const base = { workspaceId, personId: author.personId, messageId, now, newId };
      if (isOffice(author.role) && sources.some(({ text }) => readSuggestionWish(text) === 'off')) {
        const fresh = await stopFor(tx, { ...base, scope: 'suggestions' });
        return report({ scope: 'suggestions', until: null, again: !fresh });
      }
      const said = await stopAsSaid(tx, { ...base, texts: sources.map(({ text }) => text) });
      if (!said) return { ok: false, problem: 'the message asks for no stop' };
      if (said.scope === 'office')
        await deps.memory.forget.silenceIn(tx, workspaceId, await addresses(tx, context));
      return report(said);
    },
  });

export type StartReport = { lifted: boolean; suggestions: boolean };

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
      const { workspaceId, author, now, sources } = context;
      const said = (reads: (text: string) => boolean): boolean => sources.some(({ text }) => reads(text));
      const suggestions = isOffice(author.role) && said((text) => readSuggestionWish(text) === 'on');
      if (!suggestions && !said(readStart)) return { ok: false, problem: 'the message asks for no start' };
      const known = await addresses(tx, context);
      let lifted = false;
      for (const address of known)
        if (await deps.memory.forget.isSilencedIn(tx, workspaceId, address)) lifted = true;
      await deps.memory.forget.unsilenceIn(tx, workspaceId, known);
      lifted = (await startFor(tx, { personId: author.personId, now })) || lifted;
      const output: StartReport = { lifted, suggestions };
      return { ok: true, output };
    },
  });

const report = (output: StopReport) => ({ ok: true as const, output, show: { cards: [], choices: [] } });

const addresses = (
  tx: Tx,
  { workspaceId, author }: ToolContext,
): Promise<{ channel: string; externalId: string }[]> =>
  tx.identity.findMany({
    where: { workspaceId, personId: author.personId },
    select: { channel: true, externalId: true },
  });
