/** "Stop", "band karo": no unasked messages any more, at once; and "start", which takes it back. */
import { z } from 'zod';
import type { Memory } from '../../memory/memory.ts';
import type { Tx } from '../../prisma/client.ts';
import { isOffice, personRole } from '../people/person.ts';
import { istDay } from '../outreach/hours.ts';
import { startFor, stopFor } from '../outreach/opt-out.ts';
import { readStart, readSuggestionWish } from '../understanding/ask-words.ts';
import { readStop, type Stop } from '../understanding/stop-words.ts';
import { defineTool, type ToolContext } from './tool.ts';

type Deps = { memory: Pick<Memory, 'forget'> };

export type StopReport = {
  scope: Stop['scope'] | 'suggestions';
  until: string | null;
  /** They said so before: then nothing is said any more. */
  again: boolean;
};

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
      const stop = sources.map(({ text }) => readStop(text, istDay(now))).find((read) => read !== null);
      if (!stop) return { ok: false, problem: 'the message asks for no stop' };
      const roleId = stop.scope === 'role' ? await roleAskedLast(tx, author.personId) : null;
      // With no role in question, "not for this role" can only mean all of it.
      const scope = stop.scope === 'role' && roleId !== null ? 'role' : 'office';
      const until = stop.scope === 'until' ? (stop.until ?? null) : null;
      const fresh = await stopFor(tx, { ...base, scope, roleId, until });
      if (scope === 'office' && until === null)
        await deps.memory.forget.silenceIn(tx, workspaceId, await addresses(tx, context));
      return report({ scope: until ? 'until' : scope, until, again: !fresh });
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

async function roleAskedLast(tx: Tx, personId: string): Promise<string | null> {
  const [ask] = await tx.$queryRaw<{ roleId: string }[]>`
    SELECT c.role_id AS "roleId" FROM availability_ask a JOIN availability_check c ON c.id = a.check_id
    WHERE a.person_id = ${personId}::uuid AND a.state IN ('asked', 'answered') ORDER BY a.asked_at DESC LIMIT 1`;
  return ask?.roleId ?? null;
}
