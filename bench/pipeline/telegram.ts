/** The Telegram half: from an update to the visible answer, and how fast a crowd that waits at once is served. */
import { setTimeout as pause } from 'node:timers/promises';
import type { TelegramStandin } from '../../standins/telegram/index.ts';
import { percentile } from '../percentile.ts';
import type { Model } from './model.ts';

export type TelegramReport = {
  /** From the update to the answer that a person sees whole. */
  answerMs: { p50: number; p95: number };
  /** Its two ends: from the update to the question that reaches the model, and from the model's last word to what a person sees. */
  beforeModelMs?: { p50: number; p95: number };
  afterModelMs?: { p50: number; p95: number };
  unanswered: number;
  /** Messages a second when all of them wait at once, one a chat. */
  burst: {
    messages: number;
    perSecond: number;
    unanswered: number;
    /** What a message of the crowd costs the application, whatever else the machine is doing. */
    cpuMsEach?: number;
  };
};

const firstPerson = 60_000;

/** `ends`: what the text of a whole answer ends with. */
export async function measureTelegram(
  standin: TelegramStandin,
  options: {
    ends: string;
    chats: number;
    perSecond: number;
    seconds: number;
    crowd: number;
    /** Processor time that the application has used so far. */
    cpuMs?: () => number;
    model?: Pick<Model, 'times'>;
  },
): Promise<TelegramReport> {
  let marker = 0;
  const say = (person: number): { marker: string; at: number } => {
    const mine = `#${++marker}`;
    const at = performance.now();
    standin.people.say(person, `Please keep a note of item ${mine}`, { name: `Person ${person}` });
    return { marker: mine, at };
  };
  const whole = new Map<string, number>();
  let read = 0;
  const look = (): void => {
    const events = standin.transcript.events(read);
    read += events.length;
    for (const { who, what, text } of events) {
      if (who !== 'bot' || what === 'delete' || !text.endsWith(options.ends)) continue;
      for (const mine of text.match(/#\d+/g) ?? []) if (!whole.has(mine)) whole.set(mine, performance.now());
    }
  };
  const answered = async (markers: string[], ms: number): Promise<void> => {
    const until = performance.now() + ms;
    for (look(); performance.now() < until && !markers.every((mine) => whole.has(mine)); look())
      await pause(2);
  };

  // Everybody once, so that people and conversations are there.
  const greeted = Array.from({ length: options.chats }, (_, n) => say(firstPerson + n));
  await answered(
    greeted.map((one) => one.marker),
    60_000,
  );
  const began = performance.now();
  const asked: { marker: string; at: number }[] = [];
  for (let n = 0; n < options.perSecond * options.seconds; n++) {
    const intended = began + (n * 1000) / options.perSecond;
    for (look(); performance.now() < intended; look()) await pause(2);
    asked.push(say(firstPerson + (n % options.chats)));
  }
  await answered(
    asked.map((one) => one.marker),
    30_000,
  );
  const times = asked.flatMap((one) => {
    const at = whole.get(one.marker);
    return at === undefined ? [] : [at - one.at];
  });

  const model = options.model?.times();
  const ends = asked.flatMap(({ marker: mine, at }) => {
    const [seen, shown] = [model?.get(mine), whole.get(mine)];
    return seen && shown !== undefined ? [{ before: seen.askedAt - at, after: shown - seen.endedAt }] : [];
  });

  const cpuBefore = options.cpuMs?.() ?? 0;
  const crowdAt = performance.now();
  const crowd = Array.from({ length: options.crowd }, (_, n) => say(firstPerson + n));
  await answered(
    crowd.map((one) => one.marker),
    60_000,
  );
  const cpuUsed = options.cpuMs && options.cpuMs() - cpuBefore;
  const served = crowd.flatMap((one) => whole.get(one.marker) ?? []);
  const tookMs = Math.max(1, Math.max(...served) - crowdAt);
  return {
    answerMs: spread(times),
    ...(model
      ? {
          beforeModelMs: spread(ends.map((end) => end.before)),
          afterModelMs: spread(ends.map((end) => end.after)),
        }
      : {}),
    unanswered: asked.length - times.length,
    burst: {
      messages: crowd.length,
      perSecond: Math.round((served.length * 10_000) / tookMs) / 10,
      unanswered: crowd.length - served.length,
      ...(cpuUsed === undefined ? {} : { cpuMsEach: Math.round((cpuUsed * 10) / crowd.length) / 10 }),
    },
  };
}

const spread = (values: number[]): { p50: number; p95: number } => ({
  p50: percentile(values, 50),
  p95: percentile(values, 95),
});
