/**
 * Take-overs at random moments of a bot that is talking: counts what of the bot reached a person after the holder had
 * been told that the conversation is theirs. The platform is a wall on which everything that shows is written down; it is
 * slow at random, loses receipts, and shows answers that grow.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Brain } from '../../bot/brain/brain.ts';
import { withHolding } from '../../bot/handoff/brain.ts';
import { createFlagToOffice } from '../../bot/tools/flag-to-office.ts';
import { createHandBack } from '../../bot/tools/hand-back.ts';
import { createSayAsHuman } from '../../bot/tools/say-as-human.ts';
import { createTakeOver } from '../../bot/tools/take-over.ts';
import { createWall, startEngine, text, type Bench, type Wall } from '../../workers/engine-testing.ts';
import type { RedisConnection } from '../../workers/redis.ts';

export type HandOffReport = {
  takeOvers: number;
  /** Messages or edits of the bot that showed after the holder was told. */
  botAfterwards: number;
  /** Words of the holder that arrived again. That they arrive at all, and the person's at the holder, is waited for. */
  humanTwice: number;
  /** Take-overs that met a send in flight or an answer that was growing. */
  hadToSettle: number;
  /** Milliseconds from the press to the word that the conversation is theirs. */
  confirmedMs: { p50: number; p95: number; most: number };
  /** After handing back the bot answered the next message. */
  resumed: number;
};

/** A bot that talks: words that grow, at random speed. */
const chatterbox = (random: () => number): Brain => ({
  name: 'rules',
  async answer(input, io) {
    const [said] = input.said;
    if (said?.content.kind === 'command') {
      const { name, argument } = said.content;
      const call = name === 'take' ? ['take_over', { who: argument }] : ['hand_back', {}];
      const outcome = await io.call(name, call[0] as string, call[1]);
      if (!outcome.ok) return { text: `no: ${outcome.problem}`, choices: [] };
      const settling = name === 'take' && (outcome.output as { settling: boolean }).settling;
      return { text: settling ? 'wait' : name === 'take' ? 'yours' : 'back', choices: [] };
    }
    let words = 'bot:';
    for (let i = 0; i < 3; i++) {
      words += ` word ${i}`;
      io.say(words);
      await pause(random() * 12, undefined, { signal: io.signal }).catch(() => undefined);
      await io.step(`look ${i}`, () => Promise.resolve(i));
    }
    return { text: random() < 0.3 ? `${words}\n---\nbot: second part` : words };
  },
});

export async function runHandOffs(options: {
  url: string;
  poolSize: number;
  redis: { connection: RedisConnection; prefix: string };
  takeOvers: number;
  /** How many at the same time. */
  atOnce: number;
  random: () => number;
  log(line: string): void;
}): Promise<HandOffReport> {
  const { random } = options;
  const wall = createWall('edit');
  const unsteady = { ...wall, channel: { ...wall.channel, remove: removeFrom(wall) } };
  const { send, edit } = wall.channel;
  unsteady.channel.send = async (...sent) => {
    await pause(random() * 25);
    return send(...sent);
  };
  unsteady.channel.edit = async (...edited) => {
    await pause(random() * 15);
    return edit ? edit(...edited) : { status: 'refused', reason: 'no edits' };
  };
  wall.answer = () => (random() < 0.05 ? 'arrives-unheard' : random() < 0.05 ? 'is-lost-unheard' : 'arrives');
  const bench = await startEngine({
    ...options,
    wall: unsteady,
    marksRemembered: true,
    brain: withHolding(chatterbox(random)),
    tools: [createTakeOver(), createHandBack(), createSayAsHuman(), createFlagToOffice()],
  });
  const report: HandOffReport = {
    takeOvers: 0,
    botAfterwards: 0,
    humanTwice: 0,
    hadToSettle: 0,
    confirmedMs: { p50: 0, p95: 0, most: 0 },
    resumed: 0,
  };
  const took: number[] = [];
  try {
    let next = 0;
    const began = performance.now();
    const lane = async (): Promise<void> => {
      let pair: Pair | null = null;
      for (let n = next++; n < options.takeOvers; n = next++) {
        if (!pair || pair.times === mostOfOnePair) {
          pair = { person: `person-${n}`, desk: `desk-${n}`, times: 0 };
          await staff(bench, pair.desk);
        }
        pair.times++;
        took.push(await oneTakeOver(bench, wall, pair, random, report));
        if (report.takeOvers % 250 === 0)
          options.log(
            `${report.takeOvers} take-overs in ${Math.round((performance.now() - began) / 1000)} s`,
          );
      }
    };
    await Promise.all(Array.from({ length: options.atOnce }, lane));
  } finally {
    await bench.stop();
  }
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number): number => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  report.confirmedMs = { p50: at(0.5), p95: at(0.95), most: at(1) };
  return report;
}

/** A person and somebody of the office, who has to do with them again and again. */
type Pair = { person: string; desk: string; times: number };
const mostOfOnePair = 10;

/** Under load a take-over takes seconds; whoever waits longer than this waits for what will never come, and says for what. */
const patienceMs = 120_000;

/** Returns how long it took until the holder was told. */
async function oneTakeOver(
  bench: Bench,
  wall: Wall,
  { person: chat, desk, times }: Pair,
  random: () => number,
  report: HandOffReport,
): Promise<number> {
  const shown = (): string[] => (wall.seen.get(chat) ?? []).map((line) => line.text);
  const earlier = wall.seen.get(desk)?.length ?? 0;
  const told = (): string[] => (wall.seen.get(desk) ?? []).slice(earlier).map((line) => line.text);
  const seen = async (awaited: string, what: () => boolean): Promise<void> => {
    // One timer a wait: one with every line on the wall would be most of the work.
    const over = new AbortController();
    const late = pause(patienceMs, 'late' as const, { signal: over.signal }).catch(() => 'over' as const);
    try {
      while (!what())
        if ((await Promise.race([wall.next(), late])) === 'late')
          throw new Error(
            `${awaited} never came, at take-over ${times} of ${chat}: ${JSON.stringify({ person: shown().slice(-6), desk: told().slice(-6) })}`,
          );
    } finally {
      over.abort();
    }
  };
  for (let i = 0; i <= Math.floor(random() * 3); i++) {
    await bench.engine.accept(text(chat, `hello ${i}`));
    if (random() < 0.5) await pause(random() * 60);
  }
  await pause(random() * 90);
  const began = performance.now();
  await bench.engine.accept(text(desk, { kind: 'command', name: 'take', argument: `Person ${chat}` }));
  // "You have …" comes when what was under way has settled.
  await seen('the word that it is theirs', () =>
    told().some((line) => line === 'yours' || line.startsWith('You have')),
  );
  const confirmedMs = performance.now() - began;
  if (told().some((line) => line.startsWith('You have'))) report.hadToSettle++;

  const before = shown();
  await bench.engine.accept(text(chat, 'are you there?'));
  await bench.engine.accept(text(desk, `H one ${times}`));
  await bench.engine.accept(text(desk, `H two ${times}`));
  const human = (word: string): number =>
    shown().filter((line) => line.endsWith(`H ${word} ${times}`)).length;
  await seen('the words of the human', () => human('one') > 0 && human('two') > 0);
  await seen('the words of the person', () => told().some((line) => line.endsWith('are you there?')));
  await pause(random() * 40);
  const after = shown().filter(
    (line) => !line.endsWith(`H one ${times}`) && !line.endsWith(`H two ${times}`),
  );
  report.takeOvers++;
  report.botAfterwards += after.filter((line, i) => line !== before[i]).length;
  report.humanTwice += Math.max(0, human('one') - 1) + Math.max(0, human('two') - 1);

  await bench.engine.accept(text(desk, { kind: 'command', name: 'back', argument: '' }));
  await seen('the word that it is given back', () => told().includes('back'));
  const said = shown().length;
  await bench.engine.accept(text(chat, 'and now?'));
  await seen('the answer of the bot afterwards', () => shown().length > said);
  report.resumed++;
  return confirmedMs;
}

/** Somebody of the office, known before they write. */
async function staff(bench: Bench, chat: string): Promise<void> {
  const [personId, identityId] = [crypto.randomUUID(), crypto.randomUUID()];
  const { workspaceId } = bench;
  await bench.db.inWorkspace(workspaceId, async (tx) => {
    await tx.person.create({ data: { id: personId, workspaceId, name: chat, role: 'casting' } });
    const account = { channel: 'telegram', account: 'wall' };
    await tx.identity.create({
      data: { id: identityId, workspaceId, personId, ...account, externalId: chat },
    });
  });
}

const removeFrom = (wall: Wall): NonNullable<Wall['channel']['remove']> =>
  async function remove(to, externalId) {
    const lines = wall.seen.get(to.chatExternalId) ?? [];
    wall.seen.set(
      to.chatExternalId,
      lines.filter((line) => line.externalId !== externalId),
    );
  };
