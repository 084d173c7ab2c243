/** Hands something to the people of the office: a report of harassment, a scam, a wish to talk to a human, a stuck bot. */
import { z } from 'zod';
import type { Tx } from '../../prisma/client.ts';
import { openHandOff, type HandOffReason } from '../handoff/hand-off.ts';
import { moodWords } from '../handoff/mood-words.ts';
import { announcedAs } from '../handoff/reason-words.ts';
import { announceToOffice } from '../outbox/office-notice.ts';
import { isOffice } from '../people/person.ts';
import type { BriefLanguage } from '../understanding/brief.ts';
import { moodOf } from '../understanding/mood/mood-of.ts';
import { readMood, type Mood } from '../understanding/mood/read-mood.ts';
import { handOffChoice } from './choices.ts';
import { defineTool, type ToolContext } from './tool.ts';

const input = z.object({
  about: z.enum(['harassment', 'scam', 'human', 'stuck', 'failed', 'other']),
  because: z.string().max(500).describe("The person's own words that matter, verbatim."),
});

/** `since`: the office was told before, then. */
export type FlagReport = { told: number; since: string | null };

export const createFlagToOffice = () =>
  defineTool({
    name: 'flag_to_office',
    description:
      'Tells the people of the casting office that somebody needs them: at once for harassment or fraud, and when a person ' +
      'asks for a human. One of them can then take the conversation over. Returns whether anyone could be told.',
    input,
    who: ['casting', 'production', 'talent', 'guardian', 'admin'],
    inAnyGroup: true,
    changes: true,
    async run(tx, { about, because }, context) {
      const { handOffId, fresh, graver, since } = await openHandOff(tx, {
        id: context.newId(),
        workspaceId: context.workspaceId,
        conversationId: context.conversationId,
        personId: context.author.personId,
        why: about,
        sourceMessageId: context.sources.at(-1)?.messageId ?? null,
        at: context.now,
      });
      if (!fresh && !graver && !mustBeHeardAgain.has(about)) {
        const told = await announced(tx, handOffId);
        if (told > 0) return { ok: true, output: { told, since: since.toISOString() } satisfies FlagReport };
      }
      const mood = await moodHere(tx, because, context);
      const copies = await announceToOffice(tx, {
        workspaceId: context.workspaceId,
        text: (language) => announcement(about, because, context, mood, language),
        choices: isOffice(context.author.role) ? [] : [handOffChoice('take', handOffId, 'Take over')],
        at: context.now,
        newId: context.newId,
        except: context.conversationId,
      });
      for (const { messageId } of copies)
        await tx.$executeRaw`
          INSERT INTO relay (copy_id, workspace_id, hand_off_id, direction)
          VALUES (${messageId}::uuid, ${context.workspaceId}::uuid, ${handOffId}::uuid, 'to_office')`;
      return copies.length > 0
        ? {
            ok: true,
            output: { told: copies.length, since: null } satisfies FlagReport,
            ring: { deliver: copies.map((copy) => copy.conversationId) },
          }
        : { ok: false, problem: 'nobody of the office has a conversation here yet; ask them to call' };
    },
  });

/** A second word of harm is news even while the first waits. */
const mustBeHeardAgain: ReadonlySet<HandOffReason> = new Set(['harassment', 'scam']);

/** What was noted of late, and these words, which are not noted yet. Children are not profiled. */
async function moodHere(
  tx: Tx,
  because: string,
  { author, conversationId }: ToolContext,
): Promise<Mood | null> {
  if (author.child) return null;
  const [now, lately] = [readMood(because), await moodOf(tx, conversationId)];
  if (!lately) return now;
  const low = now.sentiment < 0 || lately.sentiment < 0;
  return {
    sentiment: low ? -1 : now.sentiment,
    urgency: Math.max(now.urgency, lately.urgency) as Mood['urgency'],
  };
}

function announcement(
  about: HandOffReason,
  because: string,
  { author }: ToolContext,
  mood: Mood | null,
  language: BriefLanguage,
): string {
  // A name is whatever its owner typed: on one line it cannot pass for a line of the desk.
  const name = author.name.replace(/\s+/g, ' ').slice(0, 60);
  const from = announcedAs(about, { name, role: author.role }, language);
  const sounds = moodWords(mood, language);
  // Whoever cut the words may have cut a character in half, and half a character no database keeps.
  return Buffer.from(`${from}${sounds === '' ? '' : `, ${sounds}`}:\n“${because}”`, 'utf8').toString('utf8');
}

async function announced(tx: Parameters<typeof announceToOffice>[0], handOffId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM relay WHERE hand_off_id = ${handOffId}::uuid AND source_message_id IS NULL`;
  return row?.n ?? 0;
}
