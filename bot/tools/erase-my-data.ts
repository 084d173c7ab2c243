/** "Delete me": asks first, and erases only when the person's own button or words in this turn confirm it. */
import { z } from 'zod';
import type { Memory } from '../../memory/memory.ts';
import type { Tx } from '../../prisma/client.ts';
import { erasePerson } from '../people/erasure/erase.ts';
import { erasureChoice } from './choices.ts';
import { defineTool, type ToolContext } from './tool.ts';

export type ErasureReport = { erased: boolean };

const confirmMs = 15 * 60_000;
/** What the conversation was about is gone as well. */
const nothingSaid = {
  asked: { about: 'erased' },
  facts: [],
  told: null,
  shown: [],
  check: null,
  reply: null,
  awaits: null,
  ward: null,
  draft: null,
};
const confirmation =
  /^[\s"“]*(?:(?:yes|yep|haan?|ho|हाँ|हां|होय|हो)[,.! ]*)?(?:delete|erase|हटा(?: दो| दीजिए)?|मिटा(?: दो)?|काढून टाका)[, ]+(?:everything|all|sab|sab kuch|सब(?: कुछ)?|सगळं)[\s.!"”]*$/iu;

/** Whether the question still stands. */
export const erasureAsked = (focus: ToolContext['focus'], now: Date): boolean =>
  focus.asked?.about === 'erase' && now.getTime() - Date.parse(focus.asked.at ?? '') < confirmMs;

/** Only while the question stands, and only its own words: "yes" may mean something else, and "delete me" again is no answer. */
export const confirmsErasure = (text: string, focus: ToolContext['focus'], now: Date): boolean =>
  erasureAsked(focus, now) && confirmation.test(text);

export const createEraseMyData = (deps: { memory: Memory }) =>
  defineTool({
    name: 'erase_my_data',
    description:
      'For "delete me", "delete my data": shows the question with its buttons. Nothing is erased until the person presses the button or ' +
      'writes "delete everything"; this tool checks that itself. Returns whether it was erased.',
    input: z.object({}),
    who: ['casting', 'production', 'talent', 'guardian', 'admin'],
    inAnyGroup: true,
    changes: true,
    async run(tx, _, context) {
      if (context.chat === 'group') return { ok: false, problem: 'that is done in a private chat only' };
      const { workspaceId, author, turnId, now } = context;
      const confirmed =
        context.sources.some(({ text }) => confirmsErasure(text, context.focus, now)) ||
        (await pressed(tx, context));
      if (!confirmed) {
        const output: ErasureReport = { erased: false };
        return {
          ok: true,
          output,
          show: {
            choices: [
              erasureChoice('erase', author.personId, 'Delete everything'),
              erasureChoice('keep', author.personId, 'Keep'),
            ],
            focus: { asked: { about: 'erase', at: now.toISOString() } },
          },
        };
      }
      // Accounts that were proven to be one person go together.
      for (const personId of await deps.memory.selvesIn(tx, workspaceId, author.personId))
        await erasePerson(tx, { workspaceId, personId, turnId, now, newId: context.newId }, deps.memory);
      const output: ErasureReport = { erased: true };
      return {
        ok: true,
        output,
        show: { cards: [], choices: [], files: [], focus: nothingSaid },
      };
    },
  });

/** Reads the press from the store: what a brain says about it is no proof. */
async function pressed(tx: Tx, { author, sources }: ToolContext): Promise<boolean> {
  const { id } = erasureChoice('erase', author.personId, '');
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM message WHERE id = ANY(${sources.map(({ messageId }) => messageId)}::uuid[]) AND author_id = ${author.personId}::uuid
      AND kind = 'press' AND body->>'choiceId' = ${id}`;
  return rows.length > 0;
}
