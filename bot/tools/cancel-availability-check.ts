/** "Ruk": stops a check that was ordered and has not left yet; one that is only prepared waits, or is dropped when nobody wants it any more. */
import { z } from 'zod';
import { dropDraft, draftPeople, holdCheck } from '../outreach/check/send.ts';
import { defineTool } from './tool.ts';

const input = z.object({
  checkId: z.uuid().optional(),
  drop: z
    .boolean()
    .default(false)
    .describe(
      'Nobody wants it any more ("cancel", "rehne do"); left out: "wait", and a prepared one can still be sent.',
    ),
});

export type CancelReport =
  | { what: 'held'; held: number; gone: number }
  /** Prepared, not sent, and there to be sent when the writer says so. */
  | { what: 'kept'; checkId: string }
  | { what: 'dropped' }
  | { what: 'nothing' };

export const createCancelAvailabilityCheck = () =>
  defineTool({
    name: 'cancel_availability_check',
    description:
      'Stops an availability check before it leaves ("wait", "ruk", "stop"); one that is only prepared is kept for a later "send", or ' +
      'dropped with drop. Returns how many were held back and how many had left already.',
    input,
    who: ['casting', 'admin'],
    changes: true,
    async run(tx, { checkId, drop }, context) {
      const { personId } = context.author;
      // "Ruk" is in a hurry and counts wherever it is typed; "undo" and "cancel" take back what was done here.
      const here = drop && checkId === undefined ? { conversationId: context.conversationId } : {};
      const held = await holdCheck(tx, { checkId: checkId ?? null, personId, ...here });
      const waited = held !== null && held.held > 0;
      const mine = { personId, conversationId: context.conversationId };
      const prepared = waited || drop ? null : await draftPeople(tx, mine);
      if (prepared) {
        const kept: CancelReport = { what: 'kept', checkId: prepared };
        return {
          ok: true,
          output: kept,
          show: { choices: [], focus: { check: { checkId: prepared, held: true } } },
        };
      }
      const dropped = !waited && (await dropDraft(tx, mine));
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
