/**
 * Disputed facts: what a person said of themselves and somebody else contradicted. Whoever may settle it is asked whether their
 * own word still holds, once, and never told what the other said: that is the office's.
 */
import { z } from 'zod';
import type { Memory } from '../../memory/memory.ts';
import type { FactKey, Source } from '../../memory/long-term/keys.ts';
import type { Tx } from '../../prisma/client.ts';
import type { Author } from '../brain/brain.ts';
import { defineTool, type ToolContext } from './tool.ts';

/** Asked about in so many words; what touches health, taste or the office's notes is not. */
export const askedKeys = [
  'home_city', 'height', 'playing_age', 'rate_floor', 'languages', 'skill', 'agent', 'union', 'travel', 'contact_hours', 'payment_terms', 'papers',
] as const satisfies readonly FactKey[]; // prettier-ignore

export type Dispute = {
  factId: string;
  key: (typeof askedKeys)[number];
  /** The child whom it is about; null: the writer. */
  about: string | null;
  /** What was said, and on which day (IST). */
  value: string;
  saidOn: string;
};

/** A guardian speaks for the child, everybody else for themselves. */
const sourceOf = ({ role }: Author): Source => (role === 'guardian' ? 'guardian' : 'self');
/** What they are asked about first stands first: of what a guardian and the child said, the guardian's own word. */
const theirs: Partial<Record<Source, Source[]>> = { self: ['self'], guardian: ['guardian', 'self'] };
const weaker: Partial<Record<Source, Source[]>> = {
  self: ['office', 'agent', 'other'],
  guardian: ['self', 'office', 'agent', 'other'],
};

const subjects = async (tx: Tx, { author }: ToolContext): Promise<string[]> =>
  author.role === 'guardian'
    ? (await tx.talent.findMany({ where: { guardianId: author.personId }, select: { personId: true } })).map(
        ({ personId }) => personId,
      )
    : [author.personId];

export const createAskDisputed = () =>
  defineTool({
    name: 'ask_disputed',
    description: 'Picks the one disputed fact that the writer is asked about, and notes that they were.',
    input: z.object({}),
    who: ['talent', 'guardian'],
    house: true,
    changes: false,
    async run(tx, _, context) {
      const source = sourceOf(context.author);
      const [found] = await tx.$queryRaw<
        (Omit<Dispute, 'factId'> & { id: string; person: string; identity: string })[]
      >`
        SELECT h.id::text AS id, h.person_id::text AS person, h.key, h.identity, h.value, to_char(h.said_at AT TIME ZONE 'Asia/Kolkata', 'YYYY-MM-DD') AS "saidOn",
          CASE WHEN h.person_id <> ${context.author.personId}::uuid THEN (SELECT coalesce(t.stage_name, p.name) FROM person p
            LEFT JOIN talent t ON t.person_id = p.id WHERE p.id = h.person_id) END AS about
        FROM memory_fact h JOIN memory_fact w ON w.workspace_id = h.workspace_id AND w.person_id = h.person_id AND w.key = h.key AND w.identity = h.identity
        WHERE h.workspace_id = ${context.workspaceId}::uuid AND h.person_id = ANY(${await subjects(tx, context)}::uuid[])
          AND h.key = ANY(${[...askedKeys]}::text[]) AND h.production_id IS NULL AND w.production_id IS NULL
          AND h.disputed AND w.disputed AND w.asked_at IS NULL AND h.said_at < w.said_at
          AND h.source = ANY(${theirs[source] ?? []}::text[]) AND w.source = ANY(${weaker[source] ?? []}::text[]) AND w.source <> h.source
          AND coalesce(h.valid_to > ${context.now}, true) AND coalesce(w.valid_to > ${context.now}, true)
        ORDER BY array_position(${theirs[source] ?? []}::text[], h.source), w.said_at DESC, h.said_at DESC, h.id LIMIT 1`;
      if (!found) return { ok: true, output: null };
      await tx.$executeRaw`
        UPDATE memory_fact SET asked_at = ${context.now} WHERE workspace_id = ${context.workspaceId}::uuid AND person_id = ${found.person}::uuid
          AND key = ${found.key} AND identity = ${found.identity} AND disputed AND asked_at IS NULL`;
      const { id: factId, key, about, value, saidOn } = found;
      return { ok: true, output: { factId, key, about, value, saidOn } satisfies Dispute };
    },
  });

export const createSettleDisputed = (deps: { memory: Memory }) =>
  defineTool({
    name: 'settle_disputed',
    description: 'Keeps the answer to a question about a disputed fact: it holds, or it does not any more.',
    input: z.object({ factId: z.uuid(), holds: z.boolean() }),
    who: ['talent', 'guardian'],
    house: true,
    changes: true,
    async run(tx, { factId, holds }, context) {
      const fact = await tx.memoryFact.findFirst({
        where: { id: factId, personId: { in: await subjects(tx, context) } },
      });
      const said = context.sources.at(-1);
      if (!fact || !said) return { ok: false, problem: 'that question is no longer open' };
      await deps.memory.learnIn(tx, context.workspaceId, fact.personId, [
        {
          key: fact.key as FactKey,
          identity: fact.identity,
          value: fact.value,
          ends: !holds,
          source: sourceOf(context.author),
          messageId: said.messageId,
          quote: said.text,
          saidAt: said.sentAt,
        },
      ]);
      return { ok: true, output: null };
    },
  });
