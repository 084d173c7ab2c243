/** "Ruk": stops a check that was ordered and has not left yet, or drops one that is only prepared. */
import { z } from 'zod';
import { dropDraft, holdCheck } from '../outreach/check/send.ts';
import { defineTool } from './tool.ts';

const input = z.object({ checkId: z.uuid().optional() });

export type CancelReport =
  | { what: 'held'; held: number; gone: number }
  | { what: 'dropped' }
  | { what: 'nothing' };

export const createCancelAvailabilityCheck = () =>
  defineTool({
    name: 'cancel_availability_check',
    description:
      'Stops an availability check before it leaves ("wait", "ruk", "stop"), or drops one that is only prepared. Returns how many were ' +
      'held back and how many had left already.',
    input,
    who: ['casting', 'admin'],
    changes: true,
    async run(tx, { checkId }, context) {
      const { personId } = context.author;
      const held = await holdCheck(tx, { checkId: checkId ?? null, personId });
      const waited = held !== null && held.held > 0;
      const dropped = !waited && (await dropDraft(tx, { personId, conversationId: context.conversationId }));
      const output: CancelReport = waited
        ? { what: 'held', ...held }
        : dropped
          ? { what: 'dropped' }
          : // A check that left long ago is no news.
            held && checkId
            ? { what: 'held', ...held }
            : { what: 'nothing' };
      return { ok: true, output, show: { choices: [], focus: { check: null } } };
    },
  });
