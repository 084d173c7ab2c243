/** Follows a transcript from a place on: every line once and in order, however often or seldom a doorbell rings. */
import type { TranscriptLine } from '../../bot/transcript.ts';
import type { WebLog } from './deps.ts';

export type FollowDeps = {
  /** Lines after a place, ascending. */
  read: (after: number, limit: number) => Promise<TranscriptLine[]>;
  /** Resolves to false when nobody watches any more. */
  show: (line: TranscriptLine) => Promise<boolean>;
  log: WebLog;
};

const pageSize = 200;
/** A doorbell may ring just before the line it announces is committed: pauses until the next looks, in milliseconds. */
const secondLooks = [15, 30, 60, 120, 240, 480, 960];

export function createFollower({ read, show, log }: FollowDeps, after: number) {
  let cursor = after;
  let stopped = false;
  let looking = false;
  let again = false;
  const expected = new Map<string, NodeJS.Timeout>();

  async function showAll(lines: TranscriptLine[]): Promise<void> {
    for (const line of lines) {
      if (stopped || !(await show(line))) return;
      cursor = line.seq;
      forget(line.id);
    }
  }

  async function catchUp(): Promise<void> {
    while (again && !stopped) {
      again = false;
      const lines = await read(cursor, pageSize);
      if (lines.length === pageSize) again = true;
      await showAll(lines);
    }
  }

  /** One look at a time; a doorbell during a look asks for one more. */
  function look(): void {
    again = true;
    if (looking || stopped) return;
    looking = true;
    catchUp()
      .catch((error: unknown) => log.warn({ err: error }, 'a transcript could not be read; trying again'))
      .finally(() => (looking = false));
  }

  function expectAfter(messageId: string, looks: number): void {
    const pause = secondLooks[looks];
    if (pause === undefined) return void expected.delete(messageId);
    const lookAgain = () => {
      expectAfter(messageId, looks + 1);
      look();
    };
    expected.set(messageId, setTimeout(lookAgain, pause));
  }

  function forget(messageId: string): void {
    clearTimeout(expected.get(messageId));
    expected.delete(messageId);
  }

  return {
    look,
    /** Looks now, and again until the line is there or it takes longer than a commit ever should. */
    expect(messageId: string): void {
      if (!stopped && !expected.has(messageId)) expectAfter(messageId, 0);
      look();
    },
    stop(): void {
      stopped = true;
      for (const messageId of expected.keys()) forget(messageId);
    },
  };
}
