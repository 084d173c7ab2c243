/** Hands something to the people of the office: a report of harassment, a scam, a wish to talk to a human. */
import { z } from 'zod';
import { queueOfficeNotice } from '../outbox/office-notice.ts';
import { defineTool } from './tool.ts';

const input = z.object({
  about: z.enum(['harassment', 'scam', 'human', 'other']),
  because: z.string().max(500).describe("The person's own words that matter, verbatim."),
});

const subject: Record<z.infer<typeof input>['about'], string> = {
  harassment: '⚠️ Safety report',
  scam: '⚠️ Possible scam',
  human: 'Wants to talk to a person',
  other: 'Needs a person',
};

export const createFlagToOffice = () =>
  defineTool({
    name: 'flag_to_office',
    description:
      'Tells the people of the casting office that somebody needs them: at once for harassment or fraud, and when a person ' +
      'asks for a human. Returns whether anyone could be told.',
    input,
    who: ['casting', 'production', 'talent', 'guardian', 'admin'],
    inAnyGroup: true,
    changes: true,
    async run(tx, { about, because }, context) {
      // A name is whatever its owner typed: on one line it cannot pass for a line of the desk.
      const from = context.author.name.replace(/\s+/g, ' ').slice(0, 60);
      // Whoever cut the words may have cut a character in half, and half a character no database keeps.
      const text = `*${subject[about]}* from ${from} (${context.author.role}):\n“${because}”`;
      const told = await queueOfficeNotice(tx, {
        workspaceId: context.workspaceId,
        text: Buffer.from(text, 'utf8').toString('utf8'),
        at: context.now,
        newId: context.newId,
      });
      return told > 0
        ? { ok: true, output: { told } }
        : { ok: false, problem: 'nobody of the office has a conversation here yet; ask them to call' };
    },
  });
