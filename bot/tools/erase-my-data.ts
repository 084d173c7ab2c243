/** "Delete me", and a guardian's "delete Aarav": asks first, and erases only when the writer's own button or words in this turn confirm it. */
import { z } from 'zod';
import type { Memory } from '../../memory/memory.ts';
import type { Tx } from '../../prisma/client.ts';
import { erasePerson } from '../people/erasure/erase.ts';
import { forgetTold } from '../people/erasure/told.ts';
import { wardsCalled, wardsOf, type Ward } from '../people/wards.ts';
import { erasureChoice, readChoice } from './choices.ts';
import { defineTool, type ToolContext, type ToolResult } from './tool.ts';

/** `about`: the child whom it is about; null: the writer. */
export type ErasureReport = { erased: boolean; about: string | null };

export const notYourChild = 'that is no child of yours here';

const confirmMs = 15 * 60_000;
/** What the conversation was about is gone as well. */
const nothingSaid = {
  asked: { about: 'erased' },
  facts: [],
  told: null,
  known: null,
  behalf: null,
  shown: [],
  check: null,
  reply: null,
  awaits: null,
  ward: null,
  draft: null,
};
const confirmation =
  /^[\s"“]*(?:(?:yes|yep|haan?|ho|हाँ|हां|होय|हो)[,.! ]*)?(?:delete|erase|हटा(?: दो| दीजिए)?|मिटा(?: दो)?|काढून टाका)[, ]+(?:everything|all|sab|sab kuch|सब(?: कुछ)?|सगळं)[\s.!"”]*$/iu;

const asking = /^erase(?:\.(.+))?$/;

/** Whether the question still stands; of a child it carries the id. */
export const erasureAsked = (focus: ToolContext['focus'], now: Date): boolean =>
  asking.test(focus.asked?.about ?? '') && now.getTime() - Date.parse(focus.asked?.at ?? '') < confirmMs;

/** Only while the question stands, and only its own words: "yes" may mean something else, and "delete me" again is no answer. */
export const confirmsErasure = (text: string, focus: ToolContext['focus'], now: Date): boolean =>
  erasureAsked(focus, now) && confirmation.test(text);

/** Who is to be erased. */
type Subject = { personId: string; name: string | null };

export const createEraseMyData = (deps: { memory: Memory }) =>
  defineTool({
    name: 'erase_my_data',
    description:
      'For "delete me", "delete my data", and of a guardian "delete Aarav" with who: shows the question with its buttons. Nothing is erased until the ' +
      'person presses the button or writes "delete everything"; this tool checks that itself. Returns whether it was erased.',
    input: z.object({
      who: z.string().min(1).max(80).optional().describe('Of a guardian: the child. Left out: the writer.'),
    }),
    who: ['casting', 'production', 'talent', 'guardian', 'admin'],
    inAnyGroup: true,
    changes: true,
    async run(tx, { who }, context) {
      if (context.chat === 'group') return { ok: false, problem: 'that is done in a private chat only' };
      const { author, focus, now } = context;
      const wards = author.role === 'guardian' ? await wardsOf(tx, author.personId) : [];
      const subjectOf = (id: string): Subject | undefined =>
        id === author.personId
          ? { personId: id, name: null }
          : wards.flatMap((ward) => (ward.id === id ? [{ personId: id, name: ward.name }] : []))[0];
      const pressedId = await pressed(tx, context);
      const worded = context.sources.some(({ text }) => confirmsErasure(text, focus, now))
        ? (asking.exec(focus.asked?.about ?? '')?.[1] ?? author.personId)
        : null;
      const confirmed = pressedId ?? worded;
      if (confirmed !== null) {
        const subject = subjectOf(confirmed);
        if (!subject) return { ok: false, problem: notYourChild };
        return erase(tx, deps.memory, context, subject, wards);
      }
      const called = who === undefined ? null : wardsCalled(wards, who);
      if (called && called.length > 1)
        return { ok: false, problem: `which child: ${called.map(({ name }) => name).join(', ')}?` };
      const subject = called ? subjectOf(called[0]?.id ?? '') : subjectOf(author.personId);
      if (!subject) return { ok: false, problem: notYourChild };
      const { personId, name } = subject;
      const output: ErasureReport = { erased: false, about: name };
      return {
        ok: true,
        output,
        show: {
          choices: [
            erasureChoice('erase', personId, name === null ? 'Delete everything' : `Delete ${name}`.slice(0, 20)),
            erasureChoice('keep', personId, 'Keep'),
          ],
          focus: { asked: { about: name === null ? 'erase' : `erase.${personId}`, at: now.toISOString() } },
        },
      };
    },
  }); // prettier-ignore

async function erase(
  tx: Tx,
  memory: Memory,
  { workspaceId, author, turnId, now, newId }: ToolContext,
  { personId, name }: Subject,
  wards: readonly Ward[],
): Promise<ToolResult> {
  const self = personId === author.personId;
  // Accounts that were proven to be one person go together.
  const selves = await memory.selvesIn(tx, workspaceId, personId);
  // What a guardian told of the child stands in their own messages: those words go with it.
  if (!self)
    await forgetTold(tx, memory, {
      workspaceId,
      guardianId: author.personId,
      turnId,
      childIds: selves,
      wards,
    });
  for (const id of selves)
    await erasePerson(tx, { workspaceId, personId: id, turnId: self ? turnId : null, now, newId }, memory);
  const output: ErasureReport = { erased: true, about: name };
  return { ok: true, output, show: { cards: [], choices: [], files: [], focus: nothingSaid } };
}

/** Reads the press from the store: what a brain says about it is no proof. Whose button it was. */
async function pressed(tx: Tx, { author, sources }: ToolContext): Promise<string | null> {
  const rows = await tx.$queryRaw<{ choice: string }[]>`
    SELECT body->>'choiceId' AS choice FROM message WHERE id = ANY(${sources.map(({ messageId }) => messageId)}::uuid[])
      AND author_id = ${author.personId}::uuid AND kind = 'press'`;
  for (const { choice } of rows) {
    const read = readChoice(choice);
    if (read?.action === 'erase') return read.personId;
  }
  return null;
}
