/** The composition root: the one file that knows every room, and hands each what it needs. */
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { connectPlatforms } from './adapters/connect.ts';
import type { SlackConnection } from './adapters/slack/connect.ts';
import { createWebChannel, pageLink } from './adapters/web/index.ts';
import { createBoards } from './bot/boards/refresh.ts';
import { phrasesOf } from './bot/brain/rules/phrases/index.ts';
import { createMinds } from './bot/brain/minds.ts';
import { rulesReaders } from './bot/brain/rules/readers.ts';
import type { Channel } from './bot/channel.ts';
import { connectionOf, type ConnectDeps, type Connection } from './bot/connection.ts';
import { createLinks } from './bot/outreach/link-channels.ts';
import type { ReachDeps } from './bot/outreach/reach.ts';
import { createCodes } from './bot/people/codes.ts';
import { createEndErasures } from './bot/people/erasure/end.ts';
import { openOffice } from './bot/people/office.ts';
import { createBotAccounts } from './bot/people/bot-accounts.ts';
import { createReach } from './bot/people/blocked.ts';
import { createMedia } from './bot/media/media.ts';
import { createJoinTwins } from './bot/people/twins/join-twins.ts';
import { createPlatformRecords } from './bot/platform-records.ts';
import { createRecall } from './bot/recall.ts';
import { createEarlier } from './bot/turn/earlier.ts';
import { createPageTranscript } from './bot/page-transcript.ts';
import { createTools } from './bot/tools/registry.ts';
import type { Begun } from './bot/turn/begin.ts';
import { languageOf } from './bot/understanding/language.ts';
import type { Settings } from './config.ts';
import { createMatching, istDay } from './matching/matching.ts';
import { gloss } from './memory/embedding/gloss/gloss.ts';
import { followActive } from './memory/embedding/registry.ts';
import { memoryShelf } from './memory/episodic/memory-shelf.ts';
import { createMemory } from './memory/memory.ts';
import { forgottenOf } from './memory/short-term/forgotten.ts';
import { loadLines } from './memory/short-term/load.ts';
import { createShortTerm } from './memory/short-term/short-term.ts';
import type { Ground } from './operations/ground.ts';
import { claudeOf, embeddersOf, s3Of, transcriberOf } from './operations/from-settings.ts';
import { createReadiness, freeBytesOf } from './operations/health.ts';
import { installationSecret } from './operations/installation-secret.ts';
import type { Log } from './operations/log.ts';
import { receiveAll } from './operations/receive-all.ts';
import { createMetrics } from './operations/metrics.ts';
import { createMetricsGate } from './operations/metrics-access.ts';
import { createServer } from './operations/server.ts';
import { createVault } from './operations/vault.ts';
import { createDatabase } from './prisma/client.ts';
import { seedDemo } from './prisma/demo/seed-demo.ts';
import { indexTexts } from './matching/search/index-talents.ts';
import { createNewId } from './prisma/new-id.ts';
import { createEngine } from './workers/engine.ts';
import { createClient } from './workers/redis.ts';
import { createMoodNoting } from './workers/moods.ts';
import { createOutreachWork } from './workers/outreach.ts';
import { createRemembering } from './workers/remember.ts';
import { createTalentIndexer } from './workers/index-talents.ts';
import { createVectorRenewal } from './workers/renew-vectors.ts';
import { talentShelf } from './workers/talent-shelf.ts';

export type App = {
  /** Opens the page; null when this process serves none. */
  link: string | null;
  /** The office of one's own, with the code for its first admin while there is none. */
  office: { slug: string; setupCode: string | null } | null;
  stop(): Promise<void>;
};

const stopGraceMs = 10_000;
/** A search waits 400 ms for the vector of its words, recall less: what is not begun by then helps nobody. */
const queryPatienceMs = 400;
/** An answer does not wait longer for what Redis keeps: Postgres has it too. */
const shortTermPatienceMs = 200;

export async function startApp(deps: {
  settings: Settings;
  ground: Ground;
  log: Log;
  step<T>(what: string, work: () => Promise<T>): Promise<T>;
}): Promise<App> {
  const { settings, ground, log, step } = deps;
  const now = (): Date => new Date();
  const newId = createNewId(Date.now);
  const owner = randomUUID();
  const receives = settings.CASTMATCH_ROLE !== 'worker';
  const works = settings.CASTMATCH_ROLE !== 'web';

  const db = createDatabase({ url: ground.databaseUrl, poolSize: ground.poolSize });
  const embedders = embeddersOf(settings, queryPatienceMs);
  const { inForce, successor, ...embedding } = followActive({
    db,
    embedders,
    nowMs: () => performance.now(),
  });
  const matching = createMatching({ ...embedders[0], inForce, newId, clock: now });
  const shortTermRedis = createClient(ground.redis, shortTermPatienceMs);
  const secret = settings.CASTMATCH_SECRET ?? installationSecret(settings.CASTMATCH_DATA);
  const accounts = createBotAccounts({ db, now });
  const { store: files, ...media } = createMedia({
    db,
    dataFolder: settings.CASTMATCH_DATA,
    s3: s3Of(settings),
    secret,
    publicUrl: settings.PUBLIC_URL ?? null,
    uploadMegabytes: settings.CASTMATCH_UPLOAD_MB,
    transcriber: transcriberOf(settings),
    childMediaToModels: settings.CASTMATCH_CHILD_MEDIA_TO_MODELS,
    pageOf: () => accounts.workspaceOf('web', 'web'),
    channelOf: (name, account) => channelOf(name, account),
    onSettled({ workspaceId, conversationId }) {
      for (const job of ['turn', 'remember'] as const)
        engine.doorbells.ring(job, { workspaceId, conversationId });
    },
    now,
    newId,
    log,
  });
  const { downloads, photos, uploads } = media;
  const claude = claudeOf(settings);
  const minds = createMinds({
    db,
    claude,
    openFile: files.open,
    uploadLink: uploads.linkFor,
    now,
    newId,
    log,
  });
  const onSetAside = (texts: number): void =>
    log.warn({ texts }, 'the embedding model refuses these texts; they are found by their words alone');
  const memory = createMemory({
    db,
    embedder: inForce,
    shortTerm: createShortTerm({
      redis: shortTermRedis,
      prefix: 'castmatch',
      load: loadLines(db),
      forgottenOf: forgottenOf(db),
    }),
    secret,
    // What can change about a talent is a fact; the columns that matching reads are written with it.
    onFacts: async (tx, { workspaceId, personId, facts }) => {
      if (await matching.project(tx, personId, facts)) indexSoon(workspaceId);
    },
    onNewFacts: async (tx, people, workspaceId) => {
      await matching.projectNew(tx, people);
      indexSoon(workspaceId);
    },
    onSetAside,
    now,
    newId,
    ...(minds.nightReader ? { reader: minds.nightReader } : {}),
  });
  // A process that was cut between erasing and forgetting has started again; a Redis that was away has come back.
  const tidy = (): void => void memory.recent.tidy().catch(() => undefined);
  shortTermRedis.on('ready', tidy);
  if (shortTermRedis.status === 'ready') tidy();
  const codes = createCodes({ secret, pick: randomInt });
  const recall = createRecall({ memory, db });
  const connections: Connection[] = [];
  let slack: SlackConnection | null = null;
  const channelOf = (name: string, account: string): Channel | null =>
    connections.find((connection) => connection.name === name)?.channelOf(account) ?? null;
  const channels = (): Channel[] => connections.flatMap((connection) => connection.channels());
  const reach: ReachDeps = { channelOf, isSilenced: memory.forget.isSilencedIn };
  // Rung before the commit and heard after it: the delay is longer than a transaction may last in practice.
  const indexSoon = (workspaceId: string): void =>
    engine.doorbells.ring('index-talents', { workspaceId }, 5_000);
  // Channels accept through the engine and the engine sends through channels: one of the two has to come first.
  const metrics = createMetrics();
  metrics.collectProcess();
  const accept = metrics.accept((inbound) => engine.accept(inbound));

  const noteMoods = createMoodNoting({ db });
  const embed = (ref: { workspaceId: string }): void => engine.doorbells.ring('embed', ref);
  const ending = new AbortController();
  const remember = createRemembering({ db, memory, embed });
  const engine = createEngine({
    db,
    redis: { connection: ground.redis, prefix: 'castmatch' },
    owner,
    alone: ground.alone,
    works,
    pace: settings.CASTMATCH_PACE,
    ratePerMinute: claude ? settings.CASTMATCH_RATE_PER_MINUTE : null,
    brain: metrics.brain(minds.brain),
    silences: memory.forget,
    tools: createTools({
      matching,
      db,
      memory,
      files,
      fileLink: downloads.linkFor,
      codes,
      reach,
      secondReader: minds.secondReader,
      linksOf: createLinks({ channels, ...accounts }),
    }).map(metrics.tool),
    channelOf: (name, account) => {
      const channel = channelOf(name, account);
      return channel && metrics.channel(channel);
    },
    workspaceOf: accounts.workspaceOf,
    // The rules have no use for what was said long ago; a model does.
    recall: claude ? metrics.recall(recall.recall) : () => Promise.resolve([]),
    earlier: claude ? createEarlier({ memory }) : () => Promise.resolve([]),
    unfinished: (text) => rulesReaders.brief(text, { sentAt: now() }).unfinished,
    apology: (begun) => ({ text: phrasesFor(begun).apology }),
    oneMoment: (begun) => phrasesFor(begun).oneMoment,
    ...(claude ? { onStored: (stored) => recall.startVector(stored.text) } : {}),
    jobs: {
      // Moods first: what is remembered already is not looked at again.
      async remember(ref) {
        await noteMoods(ref);
        await remember(ref);
      },
      embed: ({ workspaceId }) => memory.embedWaiting(workspaceId),
      'embed-memories': ({ workspaceId }) => memory.embedMissed(workspaceId),
      'renew-vectors': createVectorRenewal({
        db,
        shelves: [memoryShelf(db), talentShelf(db)],
        successor,
        onRenewed(workspaceIds) {
          log.info('every vector is made anew: recall and search find by meaning again');
          for (const id of workspaceIds) indexSoon(id);
        },
        signal: ending.signal,
        tell: (line) => log.debug(line),
      }),
      'index-talents': createTalentIndexer({ db, inForce, english: gloss, onSetAside, now }),
      ...media.jobs,
      'refresh-boards': createBoards({
        db,
        matching,
        channelOf,
        ringDelivery: (ref) => engine.doorbells.ring('deliver', ref),
        onChanged: (workspaceId) => slack?.refreshHomes(workspaceId) ?? Promise.resolve(),
        newId,
        now,
      }),
      consolidate: async ({ workspaceId }) => void (await memory.night(workspaceId)),
      outreach: createOutreachWork({
        db,
        matching,
        reach,
        suggestionsPerDay: settings.CASTMATCH_SUGGESTIONS_PER_DAY,
        now,
        newId,
        ringDelivery: (ref) => engine.doorbells.ring('deliver', ref),
      }),
    },
    endErasures: createEndErasures({ db, memory, now, log }),
    joinTwins: (ref) => joinTwins(ref),
    tidyFiles: files.tidy,
    outdated: async () => (await successor()) !== undefined,
    now,
    newId,
    log,
  });

  const joinTwins = createJoinTwins({
    db,
    memory,
    matching,
    ring(ref) {
      for (const job of ['turn', 'deliver'] as const) engine.doorbells.ring(job, ref);
    },
    now,
    log,
  });

  if (settings.CASTMATCH_DEMO)
    await step('demo workspace', () =>
      seedDemo(db, { now: now(), index: (tx, ids) => indexTexts(tx, ids, istDay(now())) }),
    );

  const office = settings.CASTMATCH_OFFICE
    ? await openOffice({ db, codes, newId, now }, settings.CASTMATCH_OFFICE)
    : null;
  const token = settings.CASTMATCH_TOKEN ?? randomBytes(18).toString('base64url');
  const web = createWebChannel({
    accept,
    account: 'web',
    token,
    transcript: createPageTranscript({ db, photos, workspaceOf: accounts.workspaceOf }),
    listen: async (conversationId, on) => {
      const end = await engine.events.listen(conversationId, on);
      return () => Promise.resolve(end());
    },
    publish: (conversationId, event) => Promise.resolve(engine.events.publish(conversationId, event)),
    uploads,
    downloads,
    photos,
    files: media.handedIn,
    links: () => connections.flatMap(({ name, link }) => (link ? [{ channel: name, ...link() }] : [])),
    now,
    log,
    newId: randomUUID,
    ...(settings.PUBLIC_URL ? { hosts: [new URL(settings.PUBLIC_URL).hostname] } : {}),
  });
  const house: ConnectDeps = {
    accept,
    onReach: createReach({ db, workspaceOf: accounts.workspaceOf }),
    openFile: files.open,
    dataFolder: settings.CASTMATCH_DATA,
    log,
    now,
    newId: randomUUID,
  };
  connections.push(connectionOf(web, { workspace: null, receiving: 'shared' }));
  const records = createPlatformRecords({
    db,
    matching,
    workspaceOf: accounts.workspaceOf,
    vault: createVault(secret),
    silences: memory.forget,
    onTwins: joinTwins,
    now,
    newId,
  });
  const platforms = await connectPlatforms(settings, house, {
    telegram: records.telegram,
    slack: { ...records.slack, photoLink: photos.linkOf },
    whatsApp: { records: records.whatsApp, say: (lines) => void process.stdout.write(`${lines}\n`) },
  });
  slack = platforms.slack;
  connections.push(...platforms.connections);
  for (const { name, workspace, ...connection } of connections)
    for (const { account } of workspace === null ? [] : connection.channels())
      await accounts.bind(name, account, workspace ?? '');

  await embedding.prepare();
  await inForce().catch(async (err: unknown) =>
    log.warn(
      { err },
      (await successor())
        ? 'an older version made the vectors: they are made anew beside the work, recall and search go by words alone until then'
        : 'recall and search go by words alone: run `npm run reembed`',
    ),
  );
  await step('workers', engine.start);
  // After a private Redis was silenced: a talent of whose words nobody heard has no vector until somebody rings.
  if (works)
    for (const { id } of await db.unscoped.workspace.findMany({ select: { id: true } }))
      engine.doorbells.ring('index-talents', { workspaceId: id }, 5_000);
  const onFault = (err: unknown): void => log.warn({ err }, 'receiving could not be started; trying again');
  const receiving = await receiveAll({
    db,
    connections: receives ? connections : [],
    owner,
    alone: ground.alone,
    onFault,
  });

  // A process that only works serves no page and no platform, but can be asked how it is.
  const server = createServer({
    readiness: createReadiness({
      database: () => db.unscoped.$queryRaw`SELECT 1`,
      queues: engine.doorbells.lengths,
      engine: engine.health,
      freeBytes: () => freeBytesOf(settings.CASTMATCH_DATA),
      channels: receiving.channels,
    }),
    webhooks: receives
      ? Object.fromEntries(connections.flatMap(({ webhooks }) => Object.entries(webhooks)))
      : {},
    metrics: {
      text: () => metrics.text({ db, doorbells: engine.doorbells }),
      contentType: metrics.registry.contentType,
      mayRead: createMetricsGate(token),
    },
  });
  if (receives) web.register(server);
  const address = await step(receives ? 'page' : 'health', () =>
    server.listen({ port: settings.PORT, host: settings.HOST }),
  );

  // What is learnt from examples is learnt at the first text: better now than when somebody waits for an answer.
  if (works)
    setImmediate(() => rulesReaders.safety('the desk has opened for the day', { persona: 'talent' }));

  return {
    link: receives ? pageLink(settings.PUBLIC_URL ?? address, token) : null,
    office,
    async stop() {
      // Receiving first: what is accepted now must still be answered by somebody.
      await receiving.stop();
      await Promise.all(channels().map((channel) => channel.stop()));
      await server.close();
      memory.restEmbedding();
      ending.abort();
      await engine.stop(stopGraceMs);
      await embedding.close();
      shortTermRedis.disconnect();
      await db.stop();
    },
  };
}

const phrasesFor = (begun: Begun) => phrasesOf(languageOf(begun.said, begun.history));
