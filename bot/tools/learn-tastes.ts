/** What an author's verdicts have in common by now is theirs to see, to use and to have forgotten. */
import type { Matching } from '../../matching/matching.ts';
import type { Memory } from '../../memory/memory.ts';
import type { Tx } from '../../prisma/client.ts';
import type { ToolContext } from './tool.ts';

export type TasteDeps = { matching: Matching; memory: Pick<Memory, 'learnTastesIn'> };

/** Call it whenever a verdict was given or taken back. */
export async function learnTastes(
  tx: Tx,
  { matching, memory }: TasteDeps,
  { workspaceId, author }: ToolContext,
): Promise<void> {
  const tastes = await matching.tastesOf(tx, author.personId);
  await memory.learnTastesIn(
    tx,
    workspaceId,
    author.personId,
    tastes.map(({ likes, tag, role, people, messageId, quote, at }) => ({
      key: likes ? 'prefers' : 'dislikes',
      identity: `${tag} for ${role}`,
      value: `${tag} for ${role} (${people} verdicts)`,
      messageId,
      quote,
      saidAt: at,
    })),
  );
}
