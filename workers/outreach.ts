/** What is said unasked, worked off: news of checks, offers of new talents, and every letter whose hour has come. */
import { checkLetters, releasedLetters, reminderLetters } from '../bot/outreach/check/letters.ts';
import { writeNews } from '../bot/outreach/check/news.ts';
import { createPost } from '../bot/outreach/post.ts';
import type { ReachDeps } from '../bot/outreach/reach.ts';
import { collect, offer } from '../bot/outreach/suggestions/offer.ts';
import type { Matching } from '../matching/matching.ts';
import type { Database } from '../prisma/client.ts';

/** Each step is its own transaction: a kill between two leaves rows that the sweeper finds. */
export function createOutreachWork(deps: {
  db: Database;
  matching: Matching;
  reach: ReachDeps;
  suggestionsPerDay: number;
  now(): Date;
  newId(): string;
  ringDelivery(conversation: { workspaceId: string; conversationId: string }): void;
}) {
  const { db, matching, now, newId } = deps;
  const suggest = { matching, perDay: deps.suggestionsPerDay };
  const post = createPost({
    ...deps,
    ...deps.reach,
    rules: {
      check: checkLetters(deps),
      reminder: reminderLetters,
      released: releasedLetters,
      news: {},
      suggestion: {},
    },
  });

  return async function work({ workspaceId }: { workspaceId: string }): Promise<void> {
    const step = { now: now(), newId };
    await db.inWorkspace(workspaceId, (tx) => writeNews(tx, workspaceId, step));
    while ((await db.inWorkspace(workspaceId, (tx) => collect(tx, suggest, workspaceId, now()))) > 0);
    await db.inWorkspace(workspaceId, (tx) => offer(tx, suggest, workspaceId, step));
    await post(workspaceId);
  };
}
