/**
 * The suite that every channel passes. An adapter feeds it with examples of its platform's payloads and with a stand-in of
 * its platform; what a platform cannot do is stated by the adapter, so that nothing is missing by oversight.
 */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Accept, Channel, Destination, Part } from '../bot/channel.ts';
import { inboundContent, type Inbound, type InboundContent, type Outbound } from '../bot/message.ts';
import { anyReply, documentsToTry, sameInk, splitCharacters } from './text/testing-documents.ts';

export type Example<K extends InboundContent['kind'] = InboundContent['kind']> = {
  /** What the platform sends, before any reading. */
  payload: unknown;
  /** Fields of the content that must come out of it. */
  content?: Partial<Extract<InboundContent, { kind: K }>>;
  /** Other fields that must come out of it. */
  inbound?: Partial<Inbound>;
};

/** One entry for every kind of content; `never` says that the platform has no such thing. */
export type Examples = { [K in InboundContent['kind']]: Example<K>[] | 'never' };

/** A channel that runs against its stand-in; a fresh one for every test. */
export type Opened = {
  channel: Channel;
  /** A private chat that the bot may write to. */
  to: Destination;
  /** The platform delivers a payload: resolves when it was acknowledged, or certainly not. */
  deliver(payload: unknown): Promise<'acknowledged' | 'not acknowledged'>;
  /** A stranger delivers it, without or with a wrong proof; gives the HTTP status of each try. Absent without webhooks. */
  forge?(payload: unknown): Promise<number[]>;
  /** The platform delivers something that is not its own form; gives the HTTP status. Absent without webhooks. */
  garble?(): Promise<number>;
  /** What people see in `to` now, in order. Absent where sending shows nothing by itself. */
  seen?(): { text: string }[];
  /** Makes the next send or edit go wrong. Absent where nothing lies between the house and the platform. */
  fault?: {
    tooMany(afterMs: number): void;
    /** The person blocked the bot. */
    blocked(): void;
    /** The line is cut before the platform took it. */
    cut(): void;
    /** The platform took it and the answer was lost. */
    lostAnswer(): void;
    /** Nobody listens at the platform's address. */
    away(): Promise<void>;
  };
  /** Everything that was logged so far, as text. */
  logged(): string;
  close(): Promise<void>;
};

export type Rendering = {
  /** The words that a person must be able to read, whatever the messages. */
  expected(message: Outbound): string;
  /** The words that a part shows. */
  shown(part: Part): string;
  /** Why the platform would refuse a part (too long, broken markup), or null. */
  refuses(part: Part): string | null;
  /** The choices that the parts carry. */
  choices(parts: Part[]): { id: string; label: string }[];
  /** UTF-16 units of the longest message; a longer character has to be cut. */
  limit?: number;
};

export type ChannelSetup = {
  open(deps: { accept: Accept }): Promise<Opened>;
  examples: Examples;
  /** Two revisions of one message, where people can edit. */
  edits?: [unknown, unknown];
  /** Two messages of one album or forward, where the platform has them. */
  group?: [unknown, unknown];
  /** A message in a group that does not speak to the bot. */
  unaddressed?: unknown;
  rendering: Rendering;
};

const reply = (text: string): Outbound => ({
  text,
  cards: [],
  choices: [],
  files: [],
  quoteExternalId: null,
});

export function channelContract(name: string, setup: ChannelSetup): void {
  describe(`${name} keeps the contract of channels`, () => {
    let opened: Opened;
    let accepted: Inbound[];
    let answer: Accept;

    beforeEach(async () => {
      accepted = [];
      answer = () => Promise.resolve({ status: 'stored', messageId: 'm', conversationId: 'c' });
      opened = await setup.open({
        accept: (inbound) => {
          accepted.push(inbound);
          return answer(inbound);
        },
      });
      await opened.channel.start();
    });

    afterEach(async () => {
      await opened.channel.stop();
      await opened.close();
    });

    const render = (message: Outbound): Part[] => opened.channel.render(message, opened.to);
    const firstPart = (text: string): Part => render(reply(text))[0]!;

    describe('receiving', () => {
      for (const [kind, examples] of Object.entries(setup.examples)) {
        if (examples === 'never') continue;
        it.each(examples.map((example, i) => [i + 1, example] as const))(
          `reads ${kind}, example %i`,
          async (_i, example) => {
            expect(await opened.deliver(example.payload)).toBe('acknowledged');
            expect(accepted).toHaveLength(1);
            const inbound = accepted[0]!;
            expect(inbound.channel).toBe(opened.channel.name);
            expect(inbound.account).toBe(opened.channel.account);
            expect(inbound.content.kind).toBe(kind);
            expect(inboundContent.parse(inbound.content)).toEqual(inbound.content);
            expect(inbound.externalId.startsWith(inbound.chat.externalId.split('/')[0]!)).toBe(true);
            expect(inbound.sentAt.getTime()).not.toBeNaN();
            if (example.content) expect(inbound.content).toMatchObject(example.content);
            if (example.inbound) expect(inbound).toMatchObject(example.inbound);
          },
        );
      }

      it('gives a redelivered payload the same id and the same content', async () => {
        const payloads = Object.values(setup.examples).flatMap((examples) =>
          examples === 'never' ? [] : examples.map((example) => example.payload),
        );
        for (const payload of payloads) {
          accepted = [];
          await opened.deliver(payload);
          await opened.deliver(payload);
          expect(accepted[1]?.externalId).toBe(accepted[0]?.externalId);
          expect(accepted[1]?.content).toEqual(accepted[0]?.content);
        }
      });

      it.runIf(setup.edits)('gives every revision of a message an id of its own', async () => {
        for (const payload of setup.edits!) await opened.deliver(payload);
        const [first, second] = accepted;
        expect(first?.externalId).not.toBe(second?.externalId);
        expect(first?.content).toMatchObject({ kind: 'edit' });
        const target = (inbound: Inbound | undefined): string | undefined =>
          inbound?.content.kind === 'edit' ? inbound.content.targetExternalId : undefined;
        expect(target(first)).toBeDefined();
        expect(target(second)).toBe(target(first));
      });

      it.runIf(setup.group)('marks what was sent together', async () => {
        for (const payload of setup.group!) await opened.deliver(payload);
        expect(accepted[0]?.group).toBeTruthy();
        expect(accepted[1]?.group).toBe(accepted[0]?.group);
        expect(accepted[1]?.externalId).not.toBe(accepted[0]?.externalId);
      });

      it.runIf(setup.unaddressed)('says when a group does not speak to the bot', async () => {
        await opened.deliver(setup.unaddressed);
        expect(accepted.every((inbound) => !inbound.addressed && inbound.chat.kind === 'group')).toBe(true);
      });

      it('does not acknowledge what could not be stored, and takes it the next time', async () => {
        const { payload } = firstExample(setup.examples);
        answer = () => Promise.reject(new Error('the database is away'));
        expect(await opened.deliver(payload)).toBe('not acknowledged');
        answer = () => Promise.resolve({ status: 'stored', messageId: 'm', conversationId: 'c' });
        expect(await opened.deliver(payload)).toBe('acknowledged');
        expect(new Set(accepted.map((inbound) => inbound.externalId)).size).toBe(1);
      });

      it('refuses strangers and hands on nothing of theirs', async () => {
        if (!opened.forge) return;
        const statuses = await opened.forge(firstExample(setup.examples).payload);
        expect(statuses.length).toBeGreaterThan(0);
        expect(new Set(statuses)).toEqual(new Set([401]));
        expect(accepted).toEqual([]);
      });

      it('answers 400 to what the platform does not send', async () => {
        if (!opened.garble) return;
        expect(await opened.garble()).toBe(400);
        expect(accepted).toEqual([]);
      });

      it('logs nothing that people said', async () => {
        const words: string[] = [];
        const { payload: refused } = firstExample(setup.examples);
        answer = () => Promise.reject(new Error('away'));
        await opened.deliver(refused);
        answer = () => Promise.resolve({ status: 'stored', messageId: 'm', conversationId: 'c' });
        for (const examples of Object.values(setup.examples)) {
          for (const { payload } of examples === 'never' ? [] : examples) {
            await opened.deliver(payload);
            const said = accepted.at(-1);
            if (said && 'text' in said.content && said.content.text) words.push(said.content.text);
          }
        }
        expect(words.length).toBeGreaterThan(0);
        const logged = opened.logged();
        for (const said of words) expect(logged).not.toContain(said);
      });

      it('is healthy from start to stop', async () => {
        await opened.deliver(firstExample(setup.examples).payload);
        expect(opened.channel.health().ok).toBe(true);
        await opened.channel.stop();
        expect(opened.channel.health().ok).toBe(false);
      });
    });

    describe('rendering', () => {
      const { rendering } = setup;

      it('is the same every time and survives being stored', () => {
        fc.assert(
          fc.property(anyReply, (message) => {
            const parts = render(message);
            expect(render(structuredClone(message))).toEqual(parts);
            expect(JSON.parse(JSON.stringify(parts))).toEqual(parts);
          }),
          { numRuns: Math.ceil(documentsToTry / 4) },
        );
      });

      it('loses no character that people see, splits none, and sends nothing that would be refused', () => {
        fc.assert(
          fc.property(anyReply, (message) => {
            const parts = render(message);
            for (const part of parts) expect(rendering.refuses(part)).toBeNull();
            const pieces = parts.map((part) => rendering.shown(part)).filter((text) => text !== '');
            const expected = rendering.expected(message);
            if (!sameInk(pieces.join(''), expected)) expect(pieces).toEqual([expected]);
            expect(splitCharacters(expected, pieces, rendering.limit ?? Infinity)).toEqual([]);
          }),
          { numRuns: documentsToTry },
        );
      });

      it('keeps every choice, with its label whole', () => {
        fc.assert(
          fc.property(anyReply, (message) => {
            const choices = rendering.choices(render(message));
            expect(choices.map((choice) => choice.id)).toEqual(message.choices.map((choice) => choice.id));
            expect(choices.map((choice) => choice.label)).toEqual(
              message.choices.map((choice) => choice.label.trim()),
            );
          }),
          { numRuns: Math.ceil(documentsToTry / 4) },
        );
      });

      it('shows a preview only when it reads like a sentence', () => {
        const { channel, to } = opened;
        if (!channel.renderPreview) return;
        expect(channel.renderPreview('', to)).toBeNull();
        expect(channel.renderPreview('I am', to)).toBeNull();
        expect(channel.renderPreview('I am looking', to)).toBeNull();
        const whole = channel.renderPreview('I found six people. The fir', to);
        expect(whole?.text).toBe('I found six people.');
        const words = channel.renderPreview('I am looking for women who play thirty to forty and spe', to);
        expect(words?.text).toBe('I am looking for women who play thirty to forty and …');
        const long = channel.renderPreview('Bohot badhiya! '.repeat(2_000), to);
        expect(long && setup.rendering.refuses(long)).toBeNull();
      });
    });

    describe('sending', () => {
      it('says which message it became', async () => {
        const { channel, to } = opened;
        const outcome = await channel.send(to, firstPart('Two people fit.'), 'house-1');
        expect(outcome.status).toBe('sent');
        if (opened.seen) expect(opened.seen().map((message) => message.text)).toEqual(['Two people fit.']);
      });

      it('obeys when the platform asks to wait', async () => {
        const { channel, to, fault } = opened;
        if (!fault) return;
        fault.tooMany(3_000);
        const outcome = await channel.send(to, firstPart('Hello.'), 'house-1');
        expect(outcome).toMatchObject({ status: 'retry' });
        expect(outcome.status === 'retry' ? outcome.afterMs : 0).toBeGreaterThanOrEqual(3_000);
        expect(opened.seen?.()).toEqual([]);
      });

      it('gives up where the person does not want to be written to', async () => {
        const { channel, to, fault } = opened;
        if (!fault) return;
        fault.blocked();
        const outcome = await channel.send(to, firstPart('Hello.'), 'house-1');
        expect(outcome.status).toBe('refused');
      });

      it('knows that nothing left when nobody listens', async () => {
        const { channel, to, fault } = opened;
        if (!fault) return;
        const part = firstPart('Hello.');
        await fault.away();
        expect(await channel.send(to, part, 'house-1')).toMatchObject({ status: 'retry' });
      });

      it('does not know what became of a send whose answer was lost, and finds it', async () => {
        const { channel, to, fault } = opened;
        if (!fault) return;
        const before = await channel.send(to, firstPart('Before.'), 'house-0');
        const part = firstPart('Is it there?');
        const startedAt = new Date();
        fault.lostAnswer();
        expect((await channel.send(to, part, 'house-1')).status).toBe('unknown');
        if (!channel.find) return;
        const afterExternalId = before.status === 'sent' ? before.externalId : null;
        const found = await channel.find(to, {
          part,
          messageId: 'house-1',
          startedAt,
          afterExternalId,
          knownExternalIds: [],
        });
        expect(found.status).toBe('present');
        expect(opened.seen?.().map((message) => message.text)).toEqual(['Before.', 'Is it there?']);
      });

      it('finds nothing where a send was cut before it arrived, and leaves other messages alone', async () => {
        const { channel, to, fault } = opened;
        if (!fault || !channel.find) return;
        const before = await channel.send(to, firstPart('Before.'), 'house-0');
        const part = firstPart('Never there.');
        const startedAt = new Date();
        fault.cut();
        expect(['unknown', 'retry']).toContain((await channel.send(to, part, 'house-1')).status);
        const later = await channel.send(to, firstPart('After.'), 'house-2');
        const id = (outcome: typeof before): string => (outcome.status === 'sent' ? outcome.externalId : '');
        const found = await channel.find(to, {
          part,
          messageId: 'house-1',
          startedAt,
          afterExternalId: id(before),
          knownExternalIds: [id(later)],
        });
        expect(found.status).toBe('absent');
        expect(opened.seen?.().map((message) => message.text)).toEqual(['Before.', 'After.']);
      });

      it('edits a message into the same words twice without a difference', async () => {
        const { channel, to } = opened;
        if (!channel.edit) return;
        const sent = await channel.send(to, firstPart('I found six …'), 'house-1');
        const externalId = sent.status === 'sent' ? sent.externalId : '';
        const part = firstPart('I found six people.');
        expect(await channel.edit(to, externalId, part)).toMatchObject({ status: 'sent', externalId });
        expect(await channel.edit(to, externalId, part)).toMatchObject({ status: 'sent', externalId });
        expect(opened.seen?.().map((message) => message.text)).toEqual(['I found six people.']);
      });

      it('takes a message back, and does not mind when it is gone', async () => {
        const { channel, to } = opened;
        if (!channel.remove) return;
        const sent = await channel.send(to, firstPart('A reservation …'), 'house-1');
        const externalId = sent.status === 'sent' ? sent.externalId : '';
        await channel.remove(to, externalId);
        await channel.remove(to, externalId);
        expect(opened.seen?.()).toEqual([]);
      });

      it('shows that it is typing, and does not mind when it cannot', async () => {
        const { channel, to, fault } = opened;
        await channel.typing(to);
        fault?.blocked();
        await channel.typing(to);
      });
    });
  });
}

function firstExample(examples: Examples): Example {
  if (examples.text === 'never') throw new Error('a channel without text is none');
  return examples.text[0]!;
}
