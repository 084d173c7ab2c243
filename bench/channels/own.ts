/** What a channel itself costs: reading a payload, rendering a reply, sending it to a server on this machine. */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { parseEvent } from '../../adapters/slack/parse.ts';
import * as slack from '../../adapters/slack/testing-slack.ts';
import { parseUpdate } from '../../adapters/telegram/parse.ts';
import * as telegram from '../../adapters/telegram/testing-channel.ts';
import { anyReply } from '../../adapters/text/testing-documents.ts';
import { parseMessage } from '../../adapters/web/parse.ts';
import { renderMessage } from '../../adapters/web/render.ts';
import { parseWebhook } from '../../adapters/whatsapp/cloud/parse.ts';
import * as cloud from '../../adapters/whatsapp/cloud/testing-channel.ts';
import type { Channel, Destination } from '../../bot/channel.ts';
import type { Outbound } from '../../bot/message.ts';
import { inBrowser } from './in-browser.ts';
import { timed, timedEach, type Own } from './timed.ts';

const brief = 'soap TVC ke liye ek maa chahiye, 45-55, marathi must, 12-13 dec dono din, mumbai';
const seconds = 1_795_900_000;
const mostSends = 300;

/** What a desk says on most days: a list of people with buttons under it. */
const everyday: Outbound = telegram.reply(
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
  const cost = (parse: () => unknown, render: (reply: Outbound) => unknown): Own => ({
    parseMs: timed(rounds, parse),
    renderMs: timed(rounds, () => render(everyday)),
    renderAnythingMs: timed(rounds, (round) => render(documents[round % documents.length]!)),
  });
  const throughAll = async (channel: Channel, to: Destination, parse: () => unknown): Promise<Own> => {
    const parts = channel.render(everyday, to);
    return {
      ...cost(parse, (reply) => channel.render(reply, to)),
      // A reply may be several messages: what a person waits for is the first.
      sendMs: await timedEach(Math.min(rounds, mostSends), () => channel.send(to, parts[0]!, randomUUID())),
    };
  };
  const now = new Date();
  const body = { id: 'a', persona: 'casting', conversation: 'main', text: brief };
  return {
    telegram: await onTelegram(throughAll),
    slack: await onSlack(throughAll),
    whatsapp: await onCloud(throughAll),
    whatsappWeb: await inBrowser(everyday, brief, cost),
    web: cost(() => parseMessage(body, { account: 'web', newId: randomUUID, now }), renderMessage),
  };
}

type Measure = (channel: Channel, to: Destination, parse: () => unknown) => Promise<Own>;

async function onTelegram(measure: Measure): Promise<Own> {
  const { channel, standin, close } = await telegram.openChannel();
  const update = {
    update_id: 1,
    message: {
      message_id: 5,
      date: seconds,
      chat: { id: 7, type: 'private' },
      from: { id: 7, is_bot: false, first_name: 'Ira' },
      text: brief,
    },
  };
  standin.people.start(7);
  try {
    return await measure(channel, telegram.toPerson(7), () =>
      parseUpdate(update, { id: 123, username: 'casting_bot' }, new Date()),
    );
  } finally {
    await close();
  }
}

async function onSlack(measure: Measure): Promise<Own> {
  const { channel, standin, close } = await slack.openSlack();
  standin.world.member('UIRA', { realName: 'Ira Kale' });
  const direct = standin.world.direct('UIRA').id;
  const event = standin.people.eventOf(
    standin.world.put({ channel: direct, who: 'person', user: 'UIRA', text: brief }),
  );
  try {
    return await measure(channel, slack.to(direct), () => parseEvent(event, () => 'UBOT'));
  } finally {
    await close();
  }
}

async function onCloud(measure: Measure): Promise<Own> {
  // Without the platform's patience between two messages to one person: what a send costs is asked, not what it waits.
  const { channel, standin, close } = await cloud.openCloud({ standin: { limits: 'off' } });
  const change = standin.people.changeOf(
    { number: cloud.person, name: 'Ira' },
    { type: 'text', text: { body: brief } },
    'wamid.1',
  );
  const webhook = JSON.parse(standin.webhooks.bodyOf([change]).toString()) as unknown;
  try {
    return await measure(channel, cloud.to, () => parseWebhook(webhook, cloud.account));
  } finally {
    await close();
  }
}
