/** What a channel itself costs: reading a payload, rendering a reply, sending it to a server on this machine. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { openChannel, reply, toPerson } from '../../adapters/telegram/testing-channel.ts';
import { parseUpdate } from '../../adapters/telegram/parse.ts';
import { parseMessage } from '../../adapters/web/parse.ts';
import { renderMessage } from '../../adapters/web/render.ts';
import { anyReply } from '../../adapters/text/testing-documents.ts';
import type { Outbound } from '../../bot/message.ts';
import { percentile } from '../percentile.ts';

type Times = { p50: number; p95: number };
const spread = (values: number[]): Times => ({ p50: percentile(values, 50), p95: percentile(values, 95) });

/** Milliseconds each; the first tenth only warms up. */
function timed(rounds: number, work: (round: number) => unknown): Times {
  const times: number[] = [];
  for (let round = 0; round < rounds * 1.1; round++) {
    const began = performance.now();
    work(round);
    if (round >= rounds / 10) times.push(performance.now() - began);
  }
  return spread(times);
}

/** What a desk says on most days: a list of people with buttons under it. */
const everyday: Outbound = reply(
  '*Six* fit, the first five; 6 of them have something to ask.\nBudget, per day or in all?',
  {
    cards: Array.from({ length: 5 }, (_, n) => ({
      talentId: randomUUID(),
      name: `Talent ${n}`,
      playingAge: { min: 45, max: 55 },
      heightCm: 160,
      city: 'Andheri',
      languages: ['Marathi', 'Hindi'],
      why: ['Marathi', 'free 12, 13 Dec'],
      unknown: ['rate'],
      photoUrl: null,
      photoDate: '2026-05-01',
    })),
    choices: [
      { id: 'more', label: 'More' },
      { id: 'list', label: 'Shortlist' },
    ],
  },
);

export async function measureOwn(rounds: number) {
  const documents = fc.sample(anyReply, { numRuns: 300, seed: 1 });
  const document = (round: number): Outbound => documents[round % documents.length]!;
  const update = {
    update_id: 1,
    message: {
      message_id: 5,
      date: 1_795_900_000,
      chat: { id: 7, type: 'private' },
      from: { id: 7, is_bot: false, first_name: 'Ira' },
      text: 'soap TVC ke liye ek maa chahiye, 45-55, marathi must, 12-13 dec dono din, mumbai',
    },
  };
  const body = { id: 'a', persona: 'casting', conversation: 'main', text: update.message.text };
  const context = { account: 'web', newId: randomUUID, now: new Date() };
  const { channel, standin, close } = await openChannel();
  standin.people.start(7);
  const to = toPerson(7);
  const [part] = channel.render(everyday, to);
  const sends: number[] = [];
  for (let n = 0; part && n < Math.min(rounds, 300); n++) {
    const began = performance.now();
    await channel.send(to, part, randomUUID());
    sends.push(performance.now() - began);
    if (n % 50 === 0) await pause(1);
  }
  await close();
  const self = { id: 123, username: 'casting_bot' };
  return {
    telegram: {
      parseMs: timed(rounds, () => parseUpdate(update, self, context.now)),
      renderMs: timed(rounds, () => channel.render(everyday, to)),
      renderAnythingMs: timed(rounds, (round) => channel.render(document(round), to)),
      sendMs: spread(sends),
    },
    web: {
      parseMs: timed(rounds, () => parseMessage(body, context)),
      renderMs: timed(rounds, () => renderMessage(everyday)),
      renderAnythingMs: timed(rounds, (round) => renderMessage(document(round))),
    },
  };
}
