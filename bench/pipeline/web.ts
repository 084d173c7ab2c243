/** The web half: open loops at fixed rates, then ever faster until the house falls behind. */
import { setTimeout as pause } from 'node:timers/promises';
import type { House } from '../lab/house.ts';
import { createWebClient } from '../lab/web-client.ts';
import { percentile } from '../percentile.ts';
import type { Model } from './model.ts';
import { createWatch, type Watch } from './watch.ts';

type Asked = { marker: string; intendedAt: number; acknowledgedAt: number; looked: boolean };

export type Percentiles = { p50: number; p95: number; p99: number };
export const spread = (values: readonly number[]): Percentiles => ({
  p50: percentile(values, 50),
  p95: percentile(values, 95),
  p99: percentile(values, 99),
});

export type LoopReport = {
  messages: number;
  /** Of these the answer was timed. */
  looked: number;
  unanswered: number;
  /** From the intended moment of sending to the 202. */
  acknowledgeMs: Percentiles;
  /** From the intended moment of sending to the whole answer on the page, less what the model took. */
  engineMs: Percentiles;
  /** From the model's first token to the first words on the page. */
  firstWordsMs: Percentiles;
};

/** `pages`: how many of the conversations are looked at while they go on; only there can the answer be timed. */
export async function createWebLoad(
  house: House,
  model: Model,
  { conversations, pages }: { conversations: number; pages: number },
) {
  const client = createWebClient(house);
  const watch: Watch = createWatch(house);
  let marker = 0;

  async function ask(talk: number): Promise<{ conversationId: string; marker: string }> {
    const mine = `#${++marker}`;
    const conversationId = await client.post({
      id: mine,
      persona: 'casting',
      person: `Person ${talk}`,
      conversation: `talk ${talk}`,
      text: `Please keep a note of item ${mine}`,
    });
    return { conversationId, marker: mine };
  }

  /** Everybody says hello first: people, conversations and caches are made, and the page is open. */
  async function warmUp(): Promise<void> {
    const markers: string[] = [];
    for (let talk = 0; talk < conversations; talk += 20) {
      const group = Array.from({ length: Math.min(20, conversations - talk) }, (_, n) => talk + n);
      const greeted = await Promise.all(group.map(ask));
      const looked = greeted.slice(0, Math.max(0, pages - talk));
      await Promise.all(looked.map(({ conversationId }) => watch.follow(conversationId)));
      markers.push(...looked.map((one) => one.marker));
    }
    await pause(500);
    await settled(markers, 60_000);
  }

  /** What was answered before its page was open is not waited for: only until nothing new shows. */
  async function settled(markers: readonly string[], ms: number): Promise<void> {
    const until = performance.now() + ms;
    for (let before = -1; before !== watch.shown.size && performance.now() < until; ) {
      before = watch.shown.size;
      if (markers.every((one) => watch.shown.has(one))) return;
      await pause(3_000);
    }
  }

  /** Goes round the conversations in steps, so that every moment has some that are looked at. */
  const spreadOut = (n: number, among: number): number => (n * 37) % among;

  /** Sends on a fixed beat whatever the answers do, so that a slow moment is not hidden by sending less. */
  async function loop(
    perSecond: number,
    seconds: number,
    { among = conversations, patienceMs = 30_000 }: { among?: number; patienceMs?: number } = {},
  ): Promise<LoopReport> {
    const began = performance.now();
    const asked: Promise<Asked>[] = [];
    const count = Math.round(perSecond * seconds);
    for (let n = 0; n < count; n++) {
      const intendedAt = began + (n * 1000) / perSecond;
      const early = intendedAt - performance.now();
      if (early > 1) await pause(early);
      asked.push(
        ask(spreadOut(n, among)).then((one) => ({
          marker: one.marker,
          looked: spreadOut(n, among) < pages,
          intendedAt,
          acknowledgedAt: performance.now(),
        })),
      );
    }
    const all = await Promise.all(asked);
    await watch.until(
      all.filter((one) => one.looked).map((one) => one.marker),
      patienceMs,
    );
    return report(all);
  }

  function report(all: Asked[]): LoopReport {
    const times = model.times();
    const engine: number[] = [];
    const first: number[] = [];
    let unanswered = 0;
    for (const { marker: mine, intendedAt } of all.filter((one) => one.looked)) {
      const shown = watch.shown.get(mine);
      const thought = times.get(mine);
      if (!shown || shown.wholeAt === 0 || !thought) {
        unanswered++;
        continue;
      }
      engine.push(shown.wholeAt - intendedAt - (thought.endedAt - thought.askedAt));
      first.push(shown.firstAt - thought.firstTokenAt);
    }
    return {
      messages: all.length,
      looked: all.filter((one) => one.looked).length,
      unanswered,
      acknowledgeMs: spread(all.map((one) => one.acknowledgedAt - one.intendedAt)),
      engineMs: spread(engine),
      firstWordsMs: spread(first),
    };
  }

  /** Doubles the rate until answers no longer keep up: the last rate that did, and how it went. */
  async function saturate(
    seconds: number,
  ): Promise<{ perSecond: number; next: number; at: LoopReport | null }> {
    let kept: { perSecond: number; at: LoopReport } | null = null;
    for (let perSecond = 10; perSecond <= 640; perSecond = Math.round(perSecond * 1.5)) {
      const began = performance.now();
      const at = await loop(perSecond, seconds, { patienceMs: 15_000 });
      const achieved = (at.messages - at.unanswered) / ((performance.now() - began) / 1000);
      // Behind: acknowledgements pile up, or the tail of answers is seconds longer than the sending.
      if (at.unanswered > 0 || at.acknowledgeMs.p95 > 500 || at.engineMs.p95 > 2_000)
        return { perSecond: kept?.perSecond ?? Math.round(achieved), next: perSecond, at: kept?.at ?? null };
      kept = { perSecond, at };
    }
    return { perSecond: kept?.perSecond ?? 0, next: 0, at: kept?.at ?? null };
  }

  return { warmUp, loop, saturate, close: watch.close };
}
