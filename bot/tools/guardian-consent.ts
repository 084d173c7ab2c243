/** A guardian agrees, or takes it back, that the office keeps a child's details and proposes the child. */
import { z } from 'zod';
import { defineTool } from './tool.ts';

export type GuardianReport = { child: string; agreed: boolean };

export const createGuardianConsent = () =>
  defineTool({
    name: 'guardian_consent',
    description:
      'Records that a guardian agrees, or no longer agrees, to the office keeping a child’s details.',
    input: z.object({ childId: z.uuid(), agree: z.boolean() }),
    who: ['guardian'],
    house: true,
    inAnyGroup: true,
    changes: true,
    async run(tx, { childId, agree }, context) {
      const rows = await tx.$queryRaw<{ name: string }[]>`
        UPDATE talent t SET guardian_consent = ${agree ? 'given' : 'withdrawn'}, updated_at = ${context.now} FROM person p
        WHERE p.id = t.person_id AND t.person_id = ${childId}::uuid AND t.guardian_id = ${context.author.personId}::uuid RETURNING p.name`;
      const [child] = rows;
      if (!child) return { ok: false, problem: 'that is no child of yours here' };
      const output: GuardianReport = { child: child.name, agreed: agree };
      return { ok: true, output };
    },
  });
