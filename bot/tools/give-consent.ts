/** Yes or no to being kept on file: the writer's own, or a guardian's for the child. Withdrawing is as easy as giving. */
import { z } from 'zod';
import type { Matching } from '../../matching/matching.ts';
import { istDay } from '../../matching/matching.ts';
import { completenessOf, nextGap, type Gap } from '../../matching/talent/completeness.ts';
import { selvesHere } from '../../memory/selves.ts';
import type { Tx } from '../../prisma/client.ts';
import { namedIn } from '../understanding/names-said.ts';
import { profileOf } from './subject.ts';
import { defineTool, type ToolContext, type ToolResult } from './tool.ts';

const input = z.object({
  answer: z.enum(['given', 'withdrawn']),
  childId: z
    .uuid()
    .optional()
    .describe('A guardian of several children: which one; left out where there is one.'),
});

/** `child`: for whom a guardian answered. */
export type ConsentReport = { answer: 'given' | 'withdrawn'; gaps: Gap[]; child?: string };

export const createGiveConsent = (deps: { matching: Matching }) =>
  defineTool({
    name: 'give_consent',
    description:
      "Records the writer's own answer to the notice (what is kept, what for, that it can be withdrawn); a guardian answers for the child. Only after " +
      'they read it and said yes or no themselves; never on a guess.',
    input,
    who: ['talent', 'guardian'],
    inAnyGroup: true,
    changes: true,
    async run(tx, { answer, childId }, context) {
      const source = context.sources.at(-1);
      if (!source) return { ok: false, problem: 'only an answer in a message counts' };
      if (context.author.role === 'guardian') return forChild(tx, { answer, childId }, context);
      const profileId = await profileOf(tx, deps.matching, context);
      await deps.matching.openProfile(tx, profileId, 'conversation');
      const [before] = await deps.matching.talents(tx, [profileId]);
      if (before?.guardianId) return { ok: false, problem: 'for a child the guardian answers' };
      const said = source.text === '' ? answer : source.text;
      // On the account's own profile as well, which is set aside where another one's stands: it comes back with it.
      for (const id of new Set([profileId, context.author.personId]))
        await deps.matching.setConsent(tx, id, { consent: answer, messageId: source.messageId, at: source.sentAt, said });
      const [talent] = await deps.matching.talents(tx, [profileId]);
      const output: ConsentReport = { answer, gaps: talent ? completenessOf(talent, istDay(context.now)).gaps : [] };
      const next = answer === 'given' ? nextGap(output.gaps) : null;
      return { ok: true, output, show: { focus: next ? { asked: { about: `profile.${next}` } } : {} } };
    },
  }); // prettier-ignore

/** One phone may stand for several children: a yes without a name is a yes for none of them. */
async function forChild(
  tx: Tx,
  { answer, childId }: z.infer<typeof input>,
  { author, now, sources }: ToolContext,
): Promise<ToolResult> {
  const children = await tx.$queryRaw<{ id: string; name: string }[]>`
    SELECT p.id, p.name FROM talent t JOIN person p ON p.id = t.person_id
    WHERE t.guardian_id = ANY(${await selvesHere(tx, author.personId)}::uuid[]) AND p.erased_at IS NULL ORDER BY p.name`;
  const spoken = namedIn(children, sources.map(({ text }) => text).join('\n')); // prettier-ignore
  const named =
    childId !== undefined
      ? children.filter(({ id }) => id === childId)
      : spoken.length > 0
        ? spoken
        : children;
  const [child, other] = named;
  if (!child) return { ok: false, problem: 'that is no child of yours here' };
  if (other) return { ok: false, problem: `which child: ${children.map(({ name }) => name).join(', ')}?` };
  await tx.$executeRaw`
    UPDATE talent SET guardian_consent = ${answer}, updated_at = ${now} WHERE person_id = ${child.id}::uuid`;
  const output: ConsentReport = { answer, gaps: [], child: child.name };
  return { ok: true, output };
}
