import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house.ts';
import { canary, digits, plant, plantRunning } from './plant.ts';
import { tablesWith } from './scan.ts';

const photo = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(`${canary}pixels`)]);
const paper = Buffer.from(`%PDF-1.4 ${canary}paper`);

/** Tables that hold nothing of a person, and why. A new table is to be planted, or named here. */
const nobodys: Record<string, string> = {
  availability_check: 'the office’s question, by ids',
  bot_account: 'the house’s own accounts',
  _prisma_migrations: 'how far the schema is',
  candidacy_before_link: 'how two accounts of one person stood for a role, gone with the talent',
  conversation_project: 'a group and a project',
  embedding_model: 'models',
  erasure: 'written by the erasure itself',
  media_leftover: 'names of files that are to be removed',
  memory_forgotten: 'when something of an office was forgotten',
  memory_night: 'how far a workspace is read',
  memory_opt_out: 'keyed hashes alone',
  memory_tombstone: 'ids of what was forgotten',
  memory_unread: 'numbers of sayings that wait for a vector',
  message_mood: 'two numbers a message, gone with it',
  outage: 'when a model failed',
  project: 'the office’s',
  relay: 'ids of copies and of what they copy',
  role: 'the office’s',
  role_text_refused: 'which words of a role a model refuses, as a hash',
  role_vector: 'of the words of a role',
  shortlist_board: 'ids of messages and roles',
  shortlist_changed: 'ids of roles',
  slack_installation: 'workspaces of Slack',
  talent_before_link: 'columns of a talent whom several accounts share, gone with the talent',
  talent_text_refused: 'which text of a talent a model refuses, as a hash; gone with the talent',
  workspace: 'offices',
};

/** Where the bare id of an erased person remains. */
const bareIds = ['conversation', 'erasure', 'memory_tombstone', 'person', 'turn'];

const her = Number(`${digits}01`);
const staff = 8_100_001;

describe('an erasure', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  it(
    'leaves nothing of a person anywhere within a minute, and nobody else without theirs',
    { timeout: 300_000 },
    async () => {
      const words = [canary, digits];
      await house.says(staff, 'hello', { name: 'Kavya' });
      const staffId = await house.personId(staff);
      await house.db.unscoped.person.update({ where: { id: staffId }, data: { role: 'casting' } });

      const who = { name: `${canary}name`, username: `${canary}handle` };
      await house.says(her, 'hello', who);
      const first = await house.says(her, `remember that I own a ${canary}pet`, who);
      await house.says(her, `remember that I live in ${canary}pur`, who);
      await house.says(her, `my reel is https://${canary}link.example/reel`, who);
      const edited = house.telegram.people.say(her, `I can ${canary}dance`, who);
      house.telegram.people.edit(her, edited.messageId, `I can ${canary}sing`);
      house.telegram.people.react(her, first.messageId, '👍');
      house.telegram.people.photo(her, photo, `${canary}caption`, who);
      house.telegram.people.document(her, paper, `${canary}file.pdf`, 'application/pdf', who);
      await house.says(her, '/export', who);
      const personId = await house.personId(her);
      const media = await house.until(async () => {
        const kept = await house.db.unscoped.media.findMany({ where: { personId, state: 'kept' } });
        return kept.length >= 3 ? kept : null;
      });
      await house.db.unscoped.media.update({
        where: { id: media[0]!.id },
        data: { transcript: `${canary}heard` },
      });
      const placeOf = async (externalId: number): Promise<string> =>
        (await house.db.unscoped.conversation.findFirstOrThrow({ where: { externalId: String(externalId) } }))
          .id;
      const planted = await plant(house, {
        personId,
        staffId,
        conversationId: await placeOf(her),
        staffPlace: await placeOf(staff),
      });
      // What was planted is taken into memory as what was said is.
      await house.until(
        async () => (await house.db.unscoped.message.count({ where: { rememberedAt: null } })) === 0,
        180_000,
      );
      await house.until(
        async () => (await house.db.unscoped.memoryVector.count({ where: { personId } })) > 2,
      );

      await plantRunning(house, await placeOf(her));
      const before = await house.scan(words);
      const held = new Set(before.map((found) => /^(\w+)\.\w+:/.exec(found)?.[1] ?? found.split(' ')[0]));
      for (const table of Object.keys(await tablesWith(house.client, personId))) held.add(table);
      const { rows: tables } = await house.client.query<{ name: string }>(
        `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
      );
      expect(tables.map(({ name }) => name).filter((name) => !held.has(name) && !(name in nobodys))).toEqual(
        [],
      );
      expect([...held]).toEqual(
        expect.arrayContaining([
          'redis',
          'file',
          'memory_term',
          'memory_vector',
          'memory_item',
          'media',
          'outbox',
        ]),
      );

      await house.says(her, 'delete me', who);
      const began = performance.now();
      const { answer } = await house.says(her, 'delete everything', who);
      expect(answer.text).toContain('erased');
      await house.until(async () => (await house.scan(words)).length === 0, 60_000).catch(() => undefined);
      expect(await house.scan(words)).toEqual([]);
      expect(performance.now() - began).toBeLessThan(60_000);
      expect(
        Object.keys(await tablesWith(house.client, personId)).filter((name) => !bareIds.includes(name)),
      ).toEqual([]);
      // What is others' is still there.
      const list = await house.db.unscoped.message.findFirstOrThrow({
        where: { text: { contains: 'Asha Naik' } },
      });
      expect(list.text).toBe('2 fit:\n1 Asha Naik · Thane');
      expect(await house.db.unscoped.talent.count({ where: { personId: planted.otherId } })).toBe(1);

      // Whoever writes again is somebody new.
      await house.says(her, 'hello again', { name: 'Somebody', username: 'somebody' });
      expect(await house.personId(her)).not.toBe(personId);
    },
  );

  it(
    'ends within its minute although Redis dies in that moment and the process is begun anew in the middle',
    { timeout: 300_000 },
    async () => {
      const word = `${canary}again`;
      const person = Number(`${digits}02`);
      const who = { name: `${word}name` };
      await house.says(person, `remember that I own a ${word}pet`, who);
      const personId = await house.personId(person);
      await house.says(person, 'delete me', who);
      const began = performance.now();
      process.kill(house.redisServer.pid, 'SIGKILL');
      await house.says(person, 'delete everything', who);
      await house.restart();
      const ended = await house.until(
        () => house.db.unscoped.erasure.findFirst({ where: { personId, endedAt: { not: null } } }),
        90_000,
      );
      expect(await house.scan([word, String(person)])).toEqual([]);
      expect(Number(ended.endedAt) - Number(ended.beganAt)).toBeLessThan(60_000);
      expect(performance.now() - began).toBeLessThan(90_000);
      expect(house.lines.filter((line) => line.includes('an erasure has ended')).length).toBeGreaterThan(1);
    },
  );

  it(
    'of one message takes what came from it, and an edit takes what was said before',
    { timeout: 300_000 },
    async () => {
      const who = { name: 'Lata Kale' };
      const person = 8_100_077;
      const said = await house.says(person, `remember that I own a ${canary}parrot`, who);
      await house.says(person, '/memory', who);
      const changed = await house.says(person, `I live in ${canary}nagar`, who);
      expect((await house.scan([`${canary}parrot`, `${canary}nagar`])).length).toBeGreaterThan(4);
      house.telegram.people.edit(person, changed.messageId, 'I live in Pune');
      const quoted = { message_id: said.messageId, date: 1, chat: { id: person, type: 'private' } };
      await house.says(person, '/forget', { ...who, extra: { reply_to_message: quoted } });
      await house
        .until(async () => (await house.scan([`${canary}parrot`, `${canary}nagar`])).length === 0)
        .catch(() => undefined);
      expect(await house.scan([`${canary}parrot`, `${canary}nagar`])).toEqual([]);
    },
  );
});
