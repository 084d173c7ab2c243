/** Keeps what somebody asks to be remembered, or corrects it: as facts where the words say one, else as a note in their words. */
import { z } from 'zod';
import type { Matching } from '../../matching/matching.ts';
import type { Memory } from '../../memory/memory.ts';
import { confidentialOf } from '../people/confidential.ts';
import type { Tx } from '../../prisma/client.ts';
import { isOffice } from '../people/person.ts';
import { subjectOf } from './subject.ts';
import { defineTool, type ToolContext } from './tool.ts';

const input = z.object({
  what: z
    .string()
    .min(3)
    .max(500)
    .describe('The words to keep, verbatim from the message, without "remember that".'),
  who: z
    .string()
    .min(1)
    .max(80)
    .optional()
    .describe('For the office: the talent it is about. For a guardian: the child. Left out: the writer.'),
});

/** Somebody who was named by a number or an id is told of by name. */
async function nameOf(tx: Tx, personId: string): Promise<string | null> {
  const found = await tx.person.findUnique({
    where: { id: personId },
    select: { name: true, talent: { select: { stageName: true } } },
  });
  return found?.talent?.stageName ?? found?.name ?? null;
}

export type RememberReport = { kept: { key: string; value: string }[]; about: string | null };

export const privateMatter = 'health, family, caste and religion are not kept';

export const unagreedChild = 'nothing of a child is kept before the guardian agreed';

const hasAgreed = async (tx: Tx, childId: string): Promise<boolean> =>
  (await tx.talent.count({ where: { personId: childId, guardianConsent: 'given' } })) > 0;

async function productionOf(
  tx: Tx,
  { messageId, text }: ToolContext['sources'][number],
  { workspaceId, conversationId, turnId, author: { role } }: ToolContext,
): Promise<string | undefined> {
  const of = await confidentialOf(tx, { workspaceId, conversationId }, [
    { id: messageId, text, turnId, role },
  ]);
  return of.get(messageId);
}

export const childMatter = 'of a child only hard facts are kept, such as dates, city, languages and skills';

export const createRememberThis = (deps: { matching: Matching; memory: Memory }) =>
  defineTool({
    name: 'remember_this',
    description:
      'Keeps something the writer asks to be remembered ("remember that …") or corrects what is known ("that is wrong, I live in Pune": ' +
      'the newer statement ends the older one). Returns what was kept.',
    input,
    who: ['casting', 'production', 'talent', 'guardian', 'admin'],
    inAnyGroup: true,
    changes: true,
    async run(tx, { what, who }, context) {
      const source = context.sources.findLast(
        ({ text, forwarded }) => text.includes(what) && (!forwarded || who !== undefined),
      );
      if (!source) return { ok: false, problem: 'only words of the message itself can be kept' };
      let about = { personId: context.author.personId, name: null as string | null };
      if (who !== undefined) {
        const { role } = context.author;
        if (!isOffice(role) && role !== 'guardian')
          return { ok: false, problem: 'only the office keeps notes about others' };
        if (context.chat === 'group')
          return { ok: false, problem: 'notes about others are kept in a private chat only' };
        const subject = await subjectOf(tx, deps.matching, who, context);
        if (!subject.ok) return { ok: false, problem: subject.problem };
        if (subject.source === 'guardian' && !(await hasAgreed(tx, subject.personId)))
          return { ok: false, problem: unagreedChild };
        about = {
          personId: subject.personId,
          name: (await nameOf(tx, subject.personId)) ?? subject.name,
        };
      }
      const facts = deps.memory.statementsIn(what, {
        messageId: source.messageId,
        at: source.sentAt,
        source: who === undefined ? 'self' : context.author.role === 'guardian' ? 'guardian' : 'office',
      });
      const productionId = await productionOf(tx, source, context);
      const audience = productionId === undefined ? {} : ({ productionId, audience: 'project' } as const);
      const kept = await deps.memory.keepableIn(tx, about.personId, facts);
      if (kept.length === 0 && facts.length > 0) return { ok: false, problem: childMatter };
      if (facts.length === 0) return { ok: false, problem: privateMatter };
      await deps.memory.learnIn(
        tx,
        context.workspaceId,
        about.personId,
        kept.map((fact) => ({ ...fact, ...audience })),
      );
      const output: RememberReport = {
        kept: kept.map(({ key, value }) => ({ key, value })),
        about: about.name,
      };
      return { ok: true, output };
    },
  });
