/** What people have seen so far, read from the stand-ins and over the web API only. */
import { setTimeout as pause } from 'node:timers/promises';
import type { WebClient, WebLine } from '../lab/web-client.ts';
import { endMark, type Echoed, type Seen } from './checker.ts';
import type { Platform } from './platforms.ts';

const isFinished = ({ text }: Seen): boolean => text.endsWith(endMark);

export const finished = (platforms: readonly Platform[]): number =>
  platforms.reduce((sum, platform) => sum + platform.seen().filter(isFinished).length, 0);

/** `places`: conversation ids of the web API by talk. */
export function watchAnswers(platforms: readonly Platform[], web: WebClient, places: Map<string, string>) {
  const lines = new Map<string, WebLine[]>();

  async function read(): Promise<void> {
    for (const [talk, id] of places) lines.set(talk, await web.read(id));
  }
  const webSeen = (): Seen[] =>
    [...lines].flatMap(([conversation, all]) =>
      all.filter((line) => line.from === 'bot').map(({ text }) => ({ conversation, text, deleted: false })),
    );
  const webEchoed = (): Echoed[] =>
    [...lines].flatMap(([conversation, all]) =>
      all.filter((line) => line.from === 'person').map(({ text }) => ({ conversation, text })),
    );

  async function everything(): Promise<{ seen: Seen[]; echoed: Echoed[] }> {
    await read();
    return {
      seen: [...webSeen(), ...platforms.flatMap((platform) => platform.seen())],
      echoed: webEchoed(),
    };
  }

  return {
    everything,
    /** Waits until every marker of `said` is in a finished answer, or nothing more happens. */
    async settle(said: number, settleMs: number): Promise<void> {
      const until = performance.now() + settleMs;
      for (;;) {
        const { seen } = await everything();
        const markers = new Set(seen.filter(isFinished).flatMap(({ text }) => text.match(/#\d+/g) ?? []));
        if (markers.size >= said) break;
        if (performance.now() > until) return;
        await pause(500);
      }
      // Whatever would be sent a second time, or finished late, is sent by now.
      await pause(4_000);
    },
  };
}
