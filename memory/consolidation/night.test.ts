import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createClaudeConsolidator } from '../../bot/brain/claude/consolidator.ts';
import { createDatabase, type Database } from '../../prisma/client.ts';
import { createTestDatabase, type TestDatabase } from '../../prisma/testing.ts';
import { startClaude, type ClaudeStandIn, type MessagesRequest } from '../../standins/claude/index.ts';
import { createHashedEmbedder } from '../embedding/hashed.ts';
import { createMemory, type Consolidator, type Memory, type Remembered } from '../memory.ts';
import { noShortTerm } from '../short-term/testing-none.ts';

type Proposed = { facts?: object[]; summaries?: object[] };
type Told = { line: number; from: string; text: string; conversation: string };

let database: TestDatabase;
let db: Database;
let claude: ClaudeStandIn;
let now: Date;
let workspaceId: string;
let [riya, om]: [string, string] = ['', ''];
/** What the model makes of the lines it is told. */
let propose: (lines: Told[]) => Proposed;

beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase({ url: database.url, poolSize: database.poolSize });
  claude = await startClaude({
    script: (request) => [{ type: 'text', text: JSON.stringify(answer(request)) }],
  });
});
afterAll(async () => {
  await claude.close();
  await db.stop();
  await database.drop();
});
beforeEach(async () => {
  now = new Date('2026-11-24T03:00:00+05:30');
  workspaceId = randomUUID();
  [riya, om] = [randomUUID(), randomUUID()];
  await db.unscoped.workspace.create({ data: { id: workspaceId, slug: workspaceId, name: 'Test' } });
  claude.requests.length = 0;
  propose = (lines) => ({
    facts: lines
      .filter(({ from, text }) => from === 'person' && text.includes('puppets'))
      .map(({ line }) =>
        fact({ line, quote: 'puppets', key: 'skill', identity: 'Puppets', value: 'puppets' }),
      ),
    summaries: lines.slice(0, 1).map(({ conversation }) => ({ conversation, text: 'Talked about work.' })),
  });
});

const fact = (given: object) => ({ identity: '', ends: false, from: null, until: null, ...given });

function linesOf(request: MessagesRequest): Told[] {
  const content = request.messages[0]?.content;
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return text.split('\n').flatMap((line) => (line.startsWith('{"line"') ? [JSON.parse(line) as Told] : []));
}
const answer = (request: MessagesRequest): object => ({
  facts: [],
  summaries: [],
  ...propose(linesOf(request)),
});

function house(
  wrap: (real: Consolidator) => Consolidator = (real) => real,
  newId = randomUUID as () => string,
): Memory {
  const consolidator = wrap(
    createClaudeConsolidator({ apiKey: 'sk-test', baseURL: claude.url, model: 'claude-haiku-5-5' }),
  );
  return withReader({ consolidator, allows: () => Promise.resolve(true) }, newId);
}
function withReader(
  reader?: Parameters<typeof createMemory>[0]['reader'],
  newId = randomUUID as () => string,
): Memory {
  const embedder = createHashedEmbedder({ dims: 64 });
  return createMemory({
    db,
    embedder,
    shortTerm: noShortTerm,
    secret: 'test',
    now: () => now,
    newId,
    ...(reader ? { reader } : {}),
  });
}

const chats = new Map<string, string>();
const chatOf = (personId: string): string => {
  const known = chats.get(personId) ?? randomUUID();
  chats.set(personId, known);
  return known;
};
async function says(personId: string, text: string, more: Partial<Remembered> = {}): Promise<Remembered> {
  const said: Remembered = {
    workspaceId,
    personId,
    conversationId: chatOf(personId),
    messageId: randomUUID(),
    speaker: 'person',
    speakerName: 'Somebody',
    channel: 'web',
    saidAt: new Date('2026-11-23T12:00:00+05:30'),
    text,
    ...more,
  };
  await withReader().remember(said);
  return said;
}
const factsOf = async (personId: string): Promise<string[]> =>
  (await withReader().factsAsOf(workspaceId, personId, now, true))
    .map(({ key, value }) => `${key}: ${value}`)
    .sort();
const summariesOf = (personId: string): Promise<string[]> =>
  db.inWorkspace(workspaceId, async (tx) =>
    (await tx.memorySummary.findMany({ where: { personId } })).map(({ text }) => text),
  );
const batchesMade = (): number =>
  claude.requests.filter(
    ({ path, body }) => path === '/v1/messages/batches' && 'requests' in (body as object),
  ).length;
const goOnLater = () =>
  db.unscoped.$executeRaw`UPDATE memory_night_person SET called_at = called_at - interval '6 minutes'`;

describe('a night', () => {
  it('asks once about each person who said something new, and says the same when it is run again', async () => {
    await says(riya, 'I can make puppets talk and I live in Thane');
    await says(om, 'hello there');
    const memory = house();
    expect(await memory.night(workspaceId)).toEqual({ done: true, waitSeconds: 0 });
    expect(await factsOf(riya)).toEqual(['home_city: Thane', 'skill: puppets']);
    expect(await factsOf(om)).toEqual([]);
    expect(await summariesOf(om)).toEqual(['Talked about work.']);
    expect(batchesMade()).toBe(1);
    await memory.night(workspaceId);
    await memory.night(workspaceId, { again: true });
    expect(batchesMade()).toBe(1);
    now = new Date('2026-11-25T03:00:00+05:30');
    // Nobody said anything: nobody is asked about.
    await memory.night(workspaceId);
    expect(batchesMade()).toBe(1);
    await says(om, 'I know puppets well');
    now = new Date('2026-11-26T03:00:00+05:30');
    await memory.night(workspaceId);
    expect(batchesMade()).toBe(2);
    expect(await factsOf(om)).toEqual(['skill: puppets']);
    expect(await factsOf(riya)).toEqual(['home_city: Thane', 'skill: puppets']);
  });

  it('leaves nothing with whoever runs the model once all is applied', async () => {
    await says(riya, 'I can make puppets talk');
    await house().night(workspaceId);
    const listed = (await (
      await fetch(`${claude.url}/v1/messages/batches`, {
        headers: { 'x-api-key': 'sk-test', 'anthropic-version': '1' },
      })
    ).json()) as { data: unknown[] };
    expect(listed.data).toEqual([]);
  });

  it('finds a call again whose answer was lost, and makes no second one', async () => {
    await says(riya, 'I can make puppets talk');
    const dies = house((real) => ({
      ...real,
      submit: async (callId, questions) => {
        await real.submit(callId, questions);
        throw new Error('killed');
      },
    }));
    await expect(dies.night(workspaceId)).rejects.toThrow('killed');
    // Somebody else may still be calling: it is left alone.
    expect(await house().night(workspaceId)).toEqual({ done: false, waitSeconds: 60 });
    await goOnLater();
    expect((await house().night(workspaceId)).done).toBe(true);
    expect(batchesMade()).toBe(1);
    expect(await factsOf(riya)).toEqual(['skill: puppets']);
  });

  it('calls where a call certainly never arrived', async () => {
    await says(riya, 'I can make puppets talk');
    const dies = house((real) => ({ ...real, submit: () => Promise.reject(new Error('killed')) }));
    await expect(dies.night(workspaceId)).rejects.toThrow('killed');
    await goOnLater();
    expect((await house().night(workspaceId)).done).toBe(true);
    expect(batchesMade()).toBe(1);
    expect(await factsOf(riya)).toEqual(['skill: puppets']);
  });

  it('goes on after a kill at every single step of applying, with the same result', async () => {
    for (let step = 1; step <= 12; step++) {
      workspaceId = randomUUID();
      await db.unscoped.workspace.create({ data: { id: workspaceId, slug: workspaceId, name: 'Test' } });
      [riya, om] = [randomUUID(), randomUUID()];
      await says(riya, 'I can make puppets talk. I live in Thane');
      await says(om, 'puppets are my work');
      claude.requests.length = 0;
      let left = step;
      const dying = house(
        (real) => ({ ...real, discard: () => Promise.reject(new Error('killed')) }),
        () => {
          if (--left === 0) throw new Error('killed');
          return randomUUID();
        },
      );
      await dying.night(workspaceId).catch(() => undefined);
      await goOnLater();
      await house().night(workspaceId);
      expect(await factsOf(riya)).toEqual(['home_city: Thane', 'skill: puppets']);
      expect(await factsOf(om)).toEqual(['skill: puppets']);
      expect(batchesMade()).toBeLessThanOrEqual(1);
    }
  });

  it('reads by rules where the model is away, refuses, or the day is spent, and asks another night', async () => {
    await says(riya, 'I live in Thane. I can make puppets talk');
    claude.fail({ kind: 'status', status: 401 });
    expect((await house().night(workspaceId)).done).toBe(true);
    expect(await factsOf(riya)).toEqual(['home_city: Thane']);
    expect((await summariesOf(riya))[0]).toContain('2026-11-23: I live in Thane');
    now = new Date('2026-11-25T03:00:00+05:30');
    await house().night(workspaceId);
    expect(await factsOf(riya)).toEqual(['home_city: Thane', 'skill: puppets']);
  });

  it('works without any model, twice with the same result', async () => {
    await says(riya, 'I live in Thane');
    await says(riya, 'ok');
    await withReader().night(workspaceId);
    const before = await summariesOf(riya);
    expect(before).toEqual(['2026-11-23: I live in Thane']);
    await withReader().night(workspaceId, { again: true });
    expect(await summariesOf(riya)).toEqual(before);
    expect(await factsOf(riya)).toEqual(['home_city: Thane']);
  });
});

describe('what a model proposes', () => {
  it('is dropped unless the words of the very person say it, letter by letter', async () => {
    await says(om, 'Om rides camels');
    await says(riya, 'I do clay work', { saidAt: new Date('2026-11-23T12:00:00+05:30') });
    await says(riya, 'Do you ride camels too?', {
      speaker: 'bot',
      saidAt: new Date('2026-11-23T12:01:00+05:30'),
    });
    await says(riya, 'can I ask for 9000? I am diabetic but fine', {
      saidAt: new Date('2026-11-23T12:02:00+05:30'),
    });
    propose = (lines) => {
      const [work, bot, last] = lines;
      if (!work || !bot || !last) return {};
      const skill = (line: number, quote: string, value: string) =>
        fact({ line, quote, value, key: 'skill', identity: value });
      return {
        facts: [
          skill(work.line, 'clay work', 'pottery'),
          skill(work.line, 'clay and glass work', 'glass'),
          skill(bot.line, 'ride camels', 'camels'),
          skill(work.line - 1, 'rides camels', 'camels again'),
          skill(99_999, 'clay work', 'nowhere'),
          fact({ line: last.line, quote: 'ask for 9000', value: '9000', key: 'rate_floor' }),
          fact({ line: last.line, quote: 'I am diabetic', value: 'diabetic', key: 'note' }),
          fact({ line: last.line, quote: 'I am diabetic', value: 'diabetic', key: 'allergy' }),
          fact({
            line: work.line,
            quote: 'clay work',
            value: 'free',
            key: 'availability_window',
            until: '2020-01-01',
          }),
        ],
        summaries: [
          { conversation: work.conversation, text: 'Does clay work. Is diabetic.' },
          { conversation: randomUUID(), text: 'Of somebody else.' },
        ],
      };
    };
    await house().night(workspaceId);
    expect(await factsOf(riya)).toEqual(['skill: pottery']);
    expect(await summariesOf(riya)).toEqual(['Does clay work.']);
  });

  it('says nothing of a child but the hard fields', async () => {
    await db.inWorkspace(workspaceId, async (tx) => {
      await tx.person.create({ data: { id: riya, workspaceId, name: 'Riya', role: 'talent' } });
      await tx.talent.create({ data: { personId: riya, workspaceId, dob: new Date('2016-05-01') } });
    });
    await says(riya, 'I love sweets and I speak Marathi');
    propose = ([line]) => ({
      facts: [
        fact({
          line: line?.line,
          quote: 'I love sweets',
          key: 'prefers',
          identity: 'sweets',
          value: 'sweets',
        }),
        fact({
          line: line?.line,
          quote: 'I speak Marathi',
          key: 'languages',
          identity: '',
          value: 'Marathi',
        }),
      ],
      summaries: [{ conversation: line?.conversation, text: 'Loves sweets.' }],
    });
    await house().night(workspaceId);
    expect(await factsOf(riya)).toEqual(['languages: Marathi']);
    expect(await summariesOf(riya)).toEqual([]);
  });

  it('brings nothing back of who was erased, or of what was deleted, while it was thinking', async () => {
    const gone = await says(riya, 'I can make puppets talk');
    await says(riya, 'puppets are fun to make');
    await says(om, 'puppets are my work');
    let answers = false;
    const slow = (real: Consolidator): Consolidator => ({
      ...real,
      read: (id) => (answers ? real.read(id) : Promise.resolve('running')),
    });
    expect((await house(slow).night(workspaceId)).done).toBe(false);
    await house().forget.person(workspaceId, om);
    await house().forget.message(workspaceId, {
      personId: riya,
      conversationId: chatOf(riya),
      messageId: gone.messageId,
    });
    answers = true;
    expect((await house(slow).night(workspaceId)).done).toBe(true);
    expect(await factsOf(om)).toEqual([]);
    expect(await summariesOf(om)).toEqual([]);
    const facts = await withReader().factsAsOf(workspaceId, riya, now, true);
    expect(facts.map(({ messageId }) => messageId)).not.toContain(gone.messageId);
    expect(facts).toHaveLength(1);
  });
});
