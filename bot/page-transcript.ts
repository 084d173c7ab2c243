/** What the page shows of one of its own conversations, with the photos of its cards under links that end by themselves. */
import type { Database } from '../prisma/client.ts';
import type { Photos } from './media/photos.ts';
import { readTranscript } from './read-transcript.ts';
import type { TranscriptLine } from './transcript.ts';

export function createPageTranscript(deps: {
  db: Database;
  photos: Pick<Photos, 'onPage'>;
  workspaceOf(channel: string, account: string): Promise<{ id: string } | null>;
}) {
  return async function pageTranscript(
    conversationId: string,
    range: { after: number; limit: number },
  ): Promise<TranscriptLine[]> {
    const workspace = await deps.workspaceOf('web', 'web');
    if (!workspace) return [];
    // The page's token opens the page's conversations, not those of people on other channels.
    const place = { conversationId, channel: 'web', account: 'web' };
    const lines = await deps.db.quickly(workspace.id, (tx) => readTranscript(tx, place, range));
    return lines.map((line) => ({
      ...line,
      cards: line.cards.map((card) => deps.photos.onPage(workspace.id, card)),
    }));
  };
}
