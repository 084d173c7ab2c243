/** Which of the waiting messages one turn answers, and whether they have settled enough to start. */

export type Waiting = {
  id: string;
  authorId: string;
  kind: string;
  text: string;
  groupKey: string | null;
  forwarded: boolean;
  /** The turn that took it up but has not answered it yet. */
  turnId: string | null;
  ageMs: number;
  /** How far its file has come, when it carries one. */
  media?: { state: string; hearing: string | null } | null;
};

/** Buttons and commands never need a model, so they are a burst of their own: none is lost among words. */
export const isDirect = (kind: string): boolean => kind === 'press' || kind === 'command';

/** A turn serves one author: the leading run of messages by whoever wrote first, all words or all buttons. */
export function leadingRun<T extends { authorId: string; kind: string }>(waiting: readonly T[]): T[] {
  const first = waiting[0];
  if (!first) return [];
  const end = waiting.findIndex(
    (message) => message.authorId !== first.authorId || isDirect(message.kind) !== isDirect(first.kind),
  );
  return end < 0 ? [...waiting] : waiting.slice(0, end);
}

/** Platforms deliver the items of an album or of one forwarding within a second. */
const groupSettlesMs = 900;
/** Fifty at once take a slow line or a busy machine longer from one to the next, and nobody waits for an answer among them. */
const longGroup = 4;
const longGroupSettlesMs = 2_500;
const briefSettlesMs = 3_000;
/** A file is waited for this long; then the turn goes on and says that it is still coming. */
const fileSettlesMs = 5_000;
/** However lively it is, nobody waits longer than this for a first answer. */
const longestWaitMs = 20_000;
const longestGroupWaitMs = 60_000;

export type Readiness = { ready: true } | { ready: false; waitMs: number; typing: boolean };

/**
 * A turn starts at once, except while an album, a forwarded group or a file is still arriving, or a brief plainly goes on.
 * `unfinished` judges the joined text of the burst.
 */
export function readiness(burst: readonly Waiting[], unfinished: (text: string) => boolean): Readiness {
  const newest = burst.at(-1);
  const oldest = burst[0];
  if (!newest || !oldest) return { ready: true };
  const grouped = burst.filter(({ groupKey, forwarded }) => groupKey !== null || forwarded).length;
  if (oldest.ageMs >= (grouped >= longGroup ? longestGroupWaitMs : longestWaitMs)) return { ready: true };
  const settlesMs = grouped >= longGroup ? longGroupSettlesMs : groupSettlesMs;
  if ((newest.groupKey !== null || newest.forwarded) && newest.ageMs < settlesMs)
    return { ready: false, waitMs: settlesMs - newest.ageMs, typing: false };
  const coming = burst.findLast(({ media }) => media?.state === 'waiting' || media?.hearing === 'waiting');
  if (coming && coming.ageMs < fileSettlesMs)
    return { ready: false, waitMs: fileSettlesMs - coming.ageMs, typing: true };
  if (newest.kind === 'text' && newest.ageMs < briefSettlesMs) {
    const text = burst.map((message) => message.text).join('\n');
    if (unfinished(text)) return { ready: false, waitMs: briefSettlesMs - newest.ageMs, typing: true };
  }
  return { ready: true };
}
