/** Test support: whole conversations with a demo office, on the real engine, readable as a transcript. */
import { randomInt, randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createDatabase, type Database } from '../../prisma/client.ts';
import { seedDemo } from '../../prisma/demo/seed-demo.ts';
import { createNewId } from '../../prisma/new-id.ts';
import { scratchDir } from '../../prisma/testing-scratch.ts';
import { createTestDatabase } from '../../prisma/testing.ts';
import { createMatching, istDay } from '../../matching/matching.ts';
import { indexTexts } from '../../matching/search/index-talents.ts';
import { createHashedEmbedder } from '../../memory/embedding/hashed.ts';
import { createMemory, type Memory } from '../../memory/memory.ts';
import { createEngine } from '../../workers/engine.ts';
import { createOutreachWork } from '../../workers/outreach.ts';
import { createRemembering } from '../../workers/remember.ts';
import { testRedis } from '../../workers/testing.ts';
import type { Brain } from '../brain/brain.ts';
import { createFallback, type FallbackDeps } from '../brain/fallback.ts';
import { createOutages, type Outages } from '../brain/outages.ts';
import { createRulesBrain } from '../brain/rules/index.ts';
import { phrasesOf } from '../brain/rules/phrases/index.ts';
import { rulesReaders } from '../brain/rules/readers.ts';
import type { Channel, Part } from '../channel.ts';
import { withHolding } from '../handoff/brain.ts';
import { createDropMedia } from '../media/drop.ts';
import { createFetchMedia } from '../media/fetch.ts';
import { createFolderStore } from '../media/folder-store.ts';
import type { MediaStore } from '../media/store.ts';
import type { Transcriber } from '../media/transcriber.ts';
import type { Inbound, InboundContent, Outbound } from '../message.ts';
import { withChildren } from '../people/children.ts';
import { withDisputes } from '../people/disputes.ts';
import { createCodes } from '../people/codes.ts';
import type { SecondReader } from '../tools/brief-readers.ts';
import { createEndErasures } from '../people/erasure/end.ts';
import { createTools } from '../tools/registry.ts';
import { noShortTerm } from '../../memory/short-term/testing-none.ts';

export type Speaker = {
  /** Sends a message and gives what the bot answered to it; with another `chat` in `extra` what was answered there. */
  says(content: string | InboundContent, extra?: Partial<Inbound>): Promise<Outbound>;
  /** Sends a message that need not be answered here. */
  sends(content: string | InboundContent, extra?: Partial<Inbound>): void;
  /** Presses the button of the last answer whose label starts like this. */
  presses(label: string): Promise<Outbound>;
  /** The next thing that arrives here without having been asked for, with its id on the platform. */
  hears(): Promise<Outbound & { externalId: string }>;
  /** Sends a message that gets no answer, and waits until it counts as answered. */
  saysUnanswered(text: string): Promise<void>;
  /** What arrived here and was not heard yet. */
  unheard(): Outbound[];
  /** Texts that were taken back from here. */
  lost(): string[];
};

export type Office = {
  db: Database;
  memory: Memory;
  files: MediaStore;
  workspaceId: string;
  now(): Date;
  /** So much time passes, and what had its hour by then is said. */
  later(minutes: number): Promise<void>;
  /** `personId`: somebody who is on record already and is met for the first time. */
  person(persona: 'casting' | 'production' | 'talent', name: string, personId?: string): Speaker;
  close(): Promise<void>;
};

const smallPhoto = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);

/** `claude` talks first when given, as in the app; the rules answer when it cannot. */
export async function openOffice(
  options: {
    claude?: Brain | ((house: { store: MediaStore; now(): Date }) => Brain);
    /** Reads briefs beside the rules. */
    secondReader?: (house: { store: MediaStore; away: Outages['away']; now(): Date }) => SecondReader;
    now?: Date;
    /** What the platform gives for a file id; a small photo without it. */
    download?: NonNullable<Channel['download']>;
    transcriber?: Transcriber;
    uploadLink?: FallbackDeps['uploadLink'];
    /** Where files are kept, to look at; a folder of its own without it. */
    store?: MediaStore;
    /** Words that the platform takes from nobody. */
    refuses?: RegExp;
    /** Whether what was sent can be deleted; it can when not given. */
    takesBack?: boolean;
  } = {},
): Promise<Office> {
  const database = await createTestDatabase();
  const db = createDatabase({ url: database.url, poolSize: database.poolSize });
  // The same day for every run, and a clock that goes on within it.
  const opened = performance.now();
  const start = (options.now ?? new Date('2026-11-23T11:00:00+05:30')).getTime();
  let skipped = 0;
  const now = (): Date => new Date(start + skipped + performance.now() - opened);
  const embedder = createHashedEmbedder();
  const newId = createNewId(Date.now);
  const matching = createMatching({
    embed: (texts, kind) => embedder.embed(texts, kind),
    modelId: embedder.modelId,
    newId,
    clock: now,
  });
  const folder = scratchDir('media');
  const store = options.store ?? createFolderStore({ folder });
  const memory = createMemory({
    db,
    embedder,
    shortTerm: noShortTerm,
    secret: 'test',
    onFacts: async (tx, { personId, facts }) => void (await matching.project(tx, personId, facts)),
    onNewFacts: matching.projectNew,
    now,
    newId,
  });
  await memory.prepare();
  const { workspaceId } = await seedDemo(db, {
    now: now(),
    index: (tx, ids) => indexTexts(tx, ids, istDay(now())),
  });

  const inboxes = new Map<string, { heard: (Outbound & { externalId: string })[]; wake: () => void }>();
  const inboxOf = (chat: string) => {
    const known = inboxes.get(chat) ?? { heard: [], wake: () => undefined };
    inboxes.set(chat, known);
    return known;
  };
  let sent = 0;
  const lost = new Map<string, string[]>();
  const channel: Channel = {
    name: 'web',
    account: 'web',
    streams: 'none',
    pace: { perChatMs: 0, perAccountMs: 0, editMs: 0 },
    undecided: 'resend',
    render: (message): Part[] => [{ kind: 'reply', text: message.text, message }],
    send: (to, part) => {
      if (options.refuses?.test(part.text)) return Promise.resolve({ status: 'refused', reason: 'blocked' });
      const inbox = inboxOf(to.chatExternalId);
      const externalId = `said-${++sent}`;
      inbox.heard.push({ ...(part['message'] as Outbound), externalId });
      inbox.wake();
      return Promise.resolve({ status: 'sent', externalId });
    },
    ...(options.takesBack === false
      ? {}
      : {
          async remove(to, externalId) {
            const gone = inboxOf(to.chatExternalId).heard.find((one) => one.externalId === externalId);
            lost.set(to.chatExternalId, [...(lost.get(to.chatExternalId) ?? []), gone?.text ?? '']);
          },
        }),
    download: options.download ?? (() => Promise.resolve({ status: 'ok', bytes: smallPhoto })),
    typing: () => Promise.resolve(),
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
    health: () => ({ ok: true, detail: '' }),
  };
  const reach = { channelOf: () => channel, isSilenced: memory.forget.isSilencedIn };
  const outreach = createOutreachWork({
    db,
    matching,
    reach,
    suggestionsPerDay: 2,
    now,
    newId,
    ringDelivery: (ref) => engine.doorbells.ring('deliver', ref),
  });
  const outages = createOutages({ db, now });
  const claude = typeof options.claude === 'function' ? options.claude({ store, now }) : options.claude;
  const log = { info: () => undefined, warn: () => undefined, error: (what: unknown) => console.error(what) };
  const engine = createEngine({
    db,
    redis: testRedis(),
    owner: randomUUID(),
    alone: false,
    works: true,
    pace: 'off',
    ratePerMinute: null,
    brain: withChildren(
      withHolding(
        withDisputes(
          createFallback({
            claude: claude ?? null,
            rules: createRulesBrain(rulesReaders),
            tellOffice: () => Promise.resolve(),
            ...(options.uploadLink ? { uploadLink: options.uploadLink } : {}),
            outages,
            onceATurn: ['save_brief', 'flag_to_office'],
            now,
            log,
          }),
          rulesReaders.safety,
        ),
      ),
      rulesReaders.safety,
    ),
    silences: memory.forget,
    tools: createTools({
      matching,
      db,
      memory,
      files: store,
      fileLink: ({ mediaId }) => `https://desk.test/file/${mediaId}`,
      secondReader: options.secondReader?.({ store, away: outages.away, now }),
      reach,
      codes: createCodes({ secret: 'test', pick: randomInt }),
      linksOf: () => Promise.resolve((token) => `https://t.me/desk?start=${token}`),
    }),
    channelOf: () => channel,
    workspaceOf: () => Promise.resolve({ id: workspaceId, demo: true }),
    recall: () => Promise.resolve([]),
    earlier: () => Promise.resolve([]),
    unfinished: () => false,
    apology: () => ({ text: phrasesOf('en').apology }),
    oneMoment: () => phrasesOf('en').oneMoment,
    jobs: {
      embed: () => Promise.resolve(),
      'embed-memories': () => Promise.resolve(),
      'renew-vectors': () => Promise.resolve(),
      'index-talents': () => Promise.resolve(),
      'refresh-boards': () => Promise.resolve(),
      'fetch-media': createFetchMedia({
        db,
        store,
        channelOf: () => channel,
        transcriber: options.transcriber ?? null,
        childMediaToModels: false,
        onSettled: ({ workspaceId: office, conversationId }) =>
          engine.doorbells.ring('turn', { workspaceId: office, conversationId }),
        now,
        newId,
        log,
      }),
      'drop-media': createDropMedia({ db, store }),
      remember: createRemembering({
        db,
        memory,
        embed: ({ workspaceId }) => memory.embedWaiting(workspaceId),
      }),
      consolidate: () => Promise.resolve(),
      outreach,
    },
    endErasures: createEndErasures({ db, memory, now, log, settledSeconds: 1 }),
    joinTwins: () => Promise.resolve(),
    tidyFiles: store.tidy,
    now,
    newId,
    log,
  });
  await engine.start();

  let serial = 0;
  return {
    db,
    memory,
    files: store,
    workspaceId,
    now,
    async later(minutes) {
      skipped += minutes * 60_000;
      await outreach({ workspaceId });
    },
    person(persona, name, personId) {
      const chat = `${persona}:${name}:${randomUUID().slice(0, 8)}`;
      const read = new Map<string, number>();
      const hearsIn = async (place: string): Promise<Outbound & { externalId: string }> => {
        const inbox = inboxOf(place);
        const seen = read.get(place) ?? 0;
        while (inbox.heard.length <= seen)
          await new Promise<void>((resolve) => {
            inbox.wake = resolve;
          });
        const next = inbox.heard[seen];
        if (!next) throw new Error('nothing was heard');
        read.set(place, seen + 1);
        return next;
      };
      const met = personId
        ? db.unscoped.identity.create({
            data: {
              id: newId(),
              workspaceId,
              personId,
              channel: 'web',
              account: 'web',
              externalId: `${persona}:${name}`,
            },
          })
        : Promise.resolve();
      // A platform hands over what one person says in the order in which it was said.
      let before: Promise<unknown> = met;
      const send = (content: string | InboundContent, extra: Partial<Inbound> = {}) => {
        const mine = before.then(() => accept(content, extra));
        before = mine.catch(() => undefined);
        return mine;
      };
      const accept = (content: string | InboundContent, extra: Partial<Inbound>) =>
        engine.accept({
          channel: 'web',
          account: 'web',
          externalId: `${chat}:${++serial}`,
          chat: { externalId: chat, kind: 'private' },
          sender: { externalId: `${persona}:${name}`, name, persona },
          content: typeof content === 'string' ? { kind: 'text', text: content } : content,
          addressed: true,
          sentAt: now(),
          ...extra,
        });
      const says: Speaker['says'] = async (content, extra = {}) => {
        await send(content, extra);
        return hearsIn(extra.chat?.externalId ?? chat);
      };
      return {
        says,
        sends: (content, extra = {}) => void send(content, extra),
        hears: () => hearsIn(chat),
        unheard: () => inboxOf(chat).heard.slice(read.get(chat) ?? 0),
        lost: () => lost.get(chat) ?? [],
        async saysUnanswered(text) {
          const accepted = await send(text);
          if (accepted.status !== 'stored') throw new Error('it was not stored');
          const { messageId } = accepted;
          for (let state = ''; state !== 'answered'; ) {
            await new Promise((resolve) => setImmediate(resolve));
            const row = await db.unscoped.message.findUnique({ where: { id: messageId } });
            state = row?.state ?? 'answered';
          }
        },
        presses(label) {
          const choice = inboxOf(chat).heard[(read.get(chat) ?? 0) - 1]?.choices.find((one) =>
            one.label.startsWith(label),
          );
          if (!choice) throw new Error(`the last answer has no button "${label}"`);
          return says({ kind: 'press', choiceId: choice.id, messageExternalId: `said-${sent}` });
        },
      };
    },
    async close() {
      await engine.stop(2_000);
      await db.stop();
      await database.drop();
      rmSync(folder, { recursive: true });
    },
  };
}
