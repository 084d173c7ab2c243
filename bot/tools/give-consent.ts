/** The writer's own yes or no to being kept on file; a guardian says it for the child. Withdrawing is as easy as giving. */
import { z } from 'zod';
import type { Matching } from '../../matching/matching.ts';
import { istDay } from '../../matching/matching.ts';
import { completenessOf, nextGap, type Gap } from '../../matching/talent/completeness.ts';
import { defineTool } from './tool.ts';

const input = z.object({ answer: z.enum(['given', 'withdrawn']) });

export type ConsentReport = { answer: 'given' | 'withdrawn'; gaps: Gap[] };

export const createGiveConsent = (deps: { matching: Matching }) =>
  defineTool({
    name: 'give_consent',
    description:
      "Records the writer's own answer to the notice (what is kept, what for, that it can be withdrawn). Only after they read it and said yes or no " +
      'themselves; never on a guess.',
    input,
    who: ['talent'],
    changes: true,
    async run(tx, { answer }, context) {
      const source = context.sources.at(-1);
      if (!source) return { ok: false, problem: 'only an answer in a message counts' };
      await deps.matching.openProfile(tx, context.author.personId, 'conversation');
      const [before] = await deps.matching.talents(tx, [context.author.personId]);
      if (before?.guardianId) return { ok: false, problem: 'for a child the guardian answers' };
      await deps.matching.setConsent(tx, context.author.personId, {
        consent: answer,
        messageId: source.messageId,
        at: source.sentAt,
        said: source.text === '' ? answer : source.text,
      });
      const [talent] = await deps.matching.talents(tx, [context.author.personId]);
      const output: ConsentReport = { answer, gaps: talent ? completenessOf(talent, istDay(context.now)).gaps : [] };
      const next = answer === 'given' ? nextGap(output.gaps) : null;
      return { ok: true, output, show: { focus: next ? { asked: { about: `profile.${next}` } } : {} } };
    },
  }); // prettier-ignore
