/** Shows what people answered about the dates of a role: the office's sheet. */
import { z } from 'zod';
import type { Matching } from '../../matching/matching.ts';
import type { Tx } from '../../prisma/client.ts';
import { readSheet, type Sheet } from '../outreach/check/sheet.ts';
import { nameRole, roleInput } from './named.ts';
import { defineTool } from './tool.ts';

export type AvailabilityShown = { sheet: Sheet | null; role: string };

export const createShowAvailability = (deps: { matching: Matching }) =>
  defineTool({
    name: 'show_availability',
    description:
      'Shows who was asked about the dates of a role and what each said: days, conditions, counter-offers, conflicts, questions to ' +
      'answer, who did not reply. For "kya reply aaya", "who is free". Never for anybody outside the office.',
    input: z.object({ roleId: roleInput }),
    who: ['casting', 'admin'],
    changes: false,
    async run(tx, { roleId }, context) {
      if (context.chat === 'group') return { ok: false, problem: 'that is told in a private chat only' };
      const named = await nameRole(tx, deps.matching, roleId, context);
      const own = named && (await readSheet(tx, named.roleId));
      // Where nobody was asked for the role being talked about, the one that was asked for in this conversation is meant;
      // the sheet says which.
      const sheet =
        roleId || own
          ? own
          : await newestSheet(
              tx,
              context.author.personId,
              context.focus.roleId ? context.conversationId : null,
            );
      if (!sheet && !named) return { ok: false, problem: 'there is no role yet: a brief comes first' };
      const output: AvailabilityShown = { sheet, role: sheet?.role ?? named?.title ?? '' };
      return {
        ok: true,
        output,
        ...(sheet
          ? {
              show: {
                focus: {
                  roleId: sheet.roleId,
                  shown: sheet.rows.map((row) => row.talentId),
                  shownFor: sheet.roleId,
                  ofVerdicts: false,
                },
              },
            }
          : {}),
      };
    },
  });

/** Of the writer's checks the last one, in this conversation where one is given: "kya reply aaya" is about that. */
async function newestSheet(tx: Tx, personId: string, conversationId: string | null): Promise<Sheet | null> {
  const [check] = await tx.$queryRaw<{ roleId: string }[]>`
    SELECT role_id AS "roleId" FROM availability_check WHERE asked_by = ${personId}::uuid AND state = 'sent'
      AND (${conversationId}::uuid IS NULL OR conversation_id = ${conversationId}::uuid)
    ORDER BY send_at DESC LIMIT 1`;
  return check ? readSheet(tx, check.roleId) : null;
}
