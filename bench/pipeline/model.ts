/** The Claude of a pipeline run: says back the markers it was asked about, and remembers when it was asked and answered. */
import { startClaude, type Seen } from '../../standins/claude/index.ts';
import type { PaceOptions } from '../../standins/claude/pace.ts';
import { echoScript } from '../faults/echo.ts';

/** Milliseconds on `performance.now()`. */
export type ModelTimes = { askedAt: number; firstTokenAt: number; endedAt: number };

export type Model = {
  url: string;
  /** By marker; the last time it was asked about, since a turn may start over. */
  times(): Map<string, ModelTimes>;
  close(): Promise<void>;
};

export async function startModel(pace: PaceOptions): Promise<Model> {
  const claude = await startClaude({
    script: echoScript,
    pace,
    now: () => performance.now(),
    keep: 100_000,
  });
  return {
    url: claude.url,
    close: claude.close,
    times() {
      const times = new Map<string, ModelTimes>();
      for (const seen of claude.requests) {
        if (seen.firstTokenAt === undefined || seen.endedAt === undefined) continue;
        const { at: askedAt, firstTokenAt, endedAt } = seen;
        for (const marker of markersAsked(seen)) times.set(marker, { askedAt, firstTokenAt, endedAt });
      }
      return times;
    },
  };
}

/** Markers of the burst that this request was about. */
function markersAsked(seen: Seen): string[] {
  const messages = (seen.body as { messages?: { content: unknown }[] }).messages ?? [];
  const last = JSON.stringify(messages.at(-1)?.content ?? '');
  return [...last.matchAll(/<message [^>]*>(.*?)<\/message>/g)].flatMap((m) => m[1]?.match(/#\d+/g) ?? []);
}
