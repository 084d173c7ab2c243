import { AsyncResource } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDatabase, type Database } from '../../prisma/client.ts';
import { createTestDatabase, nativeMissing, type TestDatabase } from '../../prisma/testing.ts';
import type { Channel, LastWord, MayWrite } from '../channel.ts';
import { saying, writeLetter, type LetterKind } from './letter.ts';
import { startFor, stopFor, type StopScope } from './opt-out.ts';
import { createPost, type LetterRules } from './post.ts';

const ist = (text: string): Date => new Date(`${text}:00+05:30`);
const noon = ist('2026-11-23T12:00');
const newId = (): string => randomUUID();

// Two connections that post at once are the point; the embedded server would let them take turns.
describe.skipIf(nativeMissing())('the door through which letters leave', () => {
  let database: TestDatabase;
  let db: Database;
  let workspaceId: string;
  let now: Date;
  let windowHours: number | null;
  let afterwards: MayWrite;
  beforeAll(async () => {
    database = await createTestDatabase({ on: 'native' });
    db = createDatabase({ url: database.url, poolSize: database.poolSize });
  });
  afterAll(async () => {
    await db.stop();
    await database.drop();
  });
  beforeEach(async () => {
    workspaceId = newId();
    now = noon;
    windowHours = null;
    afterwards = 'no';
    await db.unscoped.workspace.create({
      data: { id: workspaceId, slug: workspaceId, name: 'Kinara Casting' },
    });
  });

  const channel = (): Channel =>
    ({
      name: 'web',
      mayWrite: ({ heardAt, now: at }: LastWord): MayWrite =>
        windowHours === null || at.getTime() - heardAt.getTime() < windowHours * 3_600_000
          ? 'freely'
          : afterwards,
    }) as unknown as Channel;

  const none: LetterRules = {};
  /** One process of the house; `rules` as its kind of letter has them. */
  const house = (rules: LetterRules = none, silenced: string[] = []) =>
    createPost({
      db,
      rules: { check: rules, reminder: rules, released: rules, news: rules, suggestion: rules },
      channelOf: (_, account) => (account === 'gone' ? null : channel()),
      isSilenced: (_, __, { externalId }) => Promise.resolve(silenced.includes(externalId)),
      now: () => now,
      newId,
      ringDelivery: () => undefined,
    });

  /** Somebody who wrote in private, an hour before. */
  async function someone(options: { role?: string; account?: string; kind?: string; demo?: boolean } = {}) {
    const [personId, conversationId] = [newId(), newId()];
    const place = { channel: 'web', account: options.account ?? 'web' };
    await db.unscoped.person.create({ data: { id: personId, workspaceId, name: 'Meera', role: options.role ?? 'talent', demo: options.demo ?? false } });
    await db.unscoped.identity.create({ data: { id: newId(), workspaceId, personId, ...place, externalId: personId } });
    await db.unscoped.conversation.create({ data: { id: conversationId, workspaceId, ...place, externalId: conversationId, kind: options.kind ?? 'private' } });
    const heardAt = new Date(noon.getTime() - 3_600_000);
    await db.unscoped.message.create({
      data: { id: newId(), workspaceId, conversationId, ...place, externalId: newId(), direction: 'in', authorId: personId, kind: 'text', body: {}, text: 'hello', state: 'answered', sentAt: heardAt },
    });
    return { personId, conversationId };
  } // prettier-ignore

  const write = (personId: string, key: string, extra: { kind?: LetterKind; dueAt?: Date; conversationId?: string } = {}) =>
    db.inWorkspace(workspaceId, (tx) =>
      writeLetter(tx, { workspaceId, personId, kind: 'suggestion', key, body: saying(key), dueAt: noon, ...extra }, { now: noon, newId }),
    ); // prettier-ignore
  const left = async (): Promise<string[]> =>
    (await db.unscoped.message.findMany({ where: { workspaceId, direction: 'out' }, orderBy: { sentAt: 'asc' } })).map(({ text }) => text); // prettier-ignore
  const letterOf = (key: string) => db.unscoped.letter.findFirstOrThrow({ where: { workspaceId, key } });
  const stop = (personId: string, scope: StopScope, extra: { roleId?: string; until?: string } = {}) =>
    db.inWorkspace(workspaceId, (tx) =>
      stopFor(tx, { workspaceId, personId, scope, messageId: null, now, newId, ...extra }),
    );

  it('lets the same letter out once, however often it is written', async () => {
    const { personId } = await someone();
    expect(await Promise.all([1, 2, 3, 4].map(() => write(personId, 'one')))).toContain(true);
    expect(await write(personId, 'one')).toBe(false);
    expect(await house()(workspaceId)).toBe(1);
    expect(await house()(workspaceId)).toBe(0);
    expect(await left()).toEqual(['one']);
  });

  it('lets each letter out once and three a day, with six processes posting at the same time', async () => {
    const people = await Promise.all(Array.from({ length: 12 }, () => someone()));
    for (const [i, { personId }] of people.entries())
      for (const n of [1, 2, 3, 4, 5]) await write(personId, `${i}.${n}`);
    const counts = await Promise.all(Array.from({ length: 6 }, () => house()(workspaceId)));
    const texts = await left();
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(36);
    expect(texts).toHaveLength(36);
    expect(new Set(texts).size).toBe(36);
    for (const { personId } of people)
      expect(await db.unscoped.letter.count({ where: { personId, state: 'sent' } })).toBe(3);
    // The rest waits for the next morning; nothing is lost.
    const waiting = await db.unscoped.letter.findMany({ where: { workspaceId, state: 'waiting' } });
    expect(new Set(waiting.map(({ dueAt }) => dueAt.getTime()))).toEqual(new Set([ist('2026-11-24T09:00').getTime()])); // prettier-ignore
    now = ist('2026-11-24T09:00');
    expect(await house()(workspaceId)).toBe(24);
    expect(new Set(await left()).size).toBe(60);
  });

  it('limits talent, production and guardians; the office hears what it asked for', async () => {
    for (const role of ['talent', 'guardian', 'production', 'casting']) {
      const { personId } = await someone({ role });
      for (const n of [1, 2, 3, 4]) await write(personId, `${role} ${n}`);
      expect([role, await house()(workspaceId)]).toEqual([role, role === 'casting' ? 4 : 3]);
    }
  });

  it.each([
    ['20:59', true],
    ['21:00', false],
    ['23:30', false],
    ['08:59', false],
    ['09:00', true],
  ])('at %s by Indian time: goes out %s', async (time, goes) => {
    const { personId } = await someone();
    await write(personId, 'one');
    now = ist(`2026-11-24T${time}`);
    expect(await house()(workspaceId)).toBe(goes ? 1 : 0);
    if (!goes) expect((await letterOf('one')).dueAt).toEqual(ist(time < '09:00' ? '2026-11-24T09:00' : '2026-11-25T09:00')); // prettier-ignore
  });

  it('a kill before the commit sends nothing and after it once, wherever it falls', async () => {
    const { personId } = await someone();
    await write(personId, 'one');
    const dies: LetterRules[] = [
      { stale: () => Promise.reject(new Error('killed')) },
      { sent: () => Promise.reject(new Error('killed')) },
    ];
    for (const rules of dies) {
      await expect(house(rules)(workspaceId)).rejects.toThrow('killed');
      expect(await left()).toEqual([]);
      expect((await letterOf('one')).state).toBe('waiting');
    }
    // Killed between the commit and the bell: the row is in the outbox, and a second process adds nothing.
    const deaf = createPost({ db, rules: { check: none, reminder: none, released: none, news: none, suggestion: none }, channelOf: channel, isSilenced: () => Promise.resolve(false), now: () => now, newId,
      ringDelivery: () => { throw new Error('killed'); } }); // prettier-ignore
    await expect(deaf(workspaceId)).rejects.toThrow('killed');
    expect(await house()(workspaceId)).toBe(0);
    expect(await left()).toEqual(['one']);
    expect(await db.unscoped.outbox.count({ where: { workspaceId } })).toBe(1);
  });

  it('a wish for silence counts up to the last moment, also while the letter is being posted', async () => {
    const { personId } = await someone();
    await write(personId, 'one', { kind: 'check' });
    // On a connection of its own, committed between the choice of the letter and its posting.
    const elsewhere = AsyncResource.bind(() => stop(personId, 'office'));
    const late: LetterRules = { stale: () => elsewhere().then(() => null) };
    expect(await house(late)(workspaceId)).toBe(0);
    expect(await letterOf('one')).toMatchObject({ state: 'refused', problem: 'opted_out' });
    expect(await left()).toEqual([]);
  });

  it('“stop” and the posting may meet: each letter leaves before the wish or never, and both come to an end', async () => {
    const people = await Promise.all(Array.from({ length: 12 }, () => someone()));
    for (const { personId } of people) await write(personId, personId);
    const stops = people.toReversed().map(({ personId }) => stop(personId, 'office'));
    const [sent] = await Promise.all([house()(workspaceId), house()(workspaceId), ...stops]);
    expect(sent).toBeLessThanOrEqual(12);
    expect(await db.unscoped.letter.count({ where: { workspaceId, state: 'waiting' } })).toBe(0);
    for (const { personId } of people) await write(personId, `${personId} again`);
    expect(await house()(workspaceId)).toBe(0);
  });

  describe('a stop for one child', () => {
    /** A child of this guardian. */
    async function child(guardianId: string): Promise<string> {
      const personId = newId();
      await db.unscoped.person.create({ data: { id: personId, workspaceId, name: 'Tara', role: 'talent' } });
      await db.unscoped.talent.create({ data: { personId, workspaceId, guardianId } });
      return personId;
    }
    let checkId: string;
    beforeEach(async () => {
      const [projectId, roleId, askedBy] = [newId(), newId(), newId()];
      checkId = newId();
      await db.unscoped.person.create({ data: { id: askedBy, workspaceId, name: 'Kavya', role: 'casting' } });
      await db.unscoped.project.create({ data: { id: projectId, workspaceId, title: 'Nightfall', type: 'film', createdBy: askedBy, createdAt: noon } });
      await db.unscoped.castingRole.create({ data: { id: roleId, workspaceId, projectId, ordinal: 1, title: 'Child', spec: {}, createdAt: noon, updatedAt: noon } });
      await db.unscoped.availabilityCheck.create({ data: { id: checkId, workspaceId, roleId, askedBy, conversationId: newId(), turnId: newId(), roleChangedAt: noon, replyBy: ist('2026-11-26T12:00'), state: 'sent', createdAt: noon } });
    }); // prettier-ignore
    /** A question about the child to whoever answers for it, and its letter. */
    async function ask(talentId: string, personId: string, key: string, kind: LetterKind = 'check') {
      const asked = await db.unscoped.availabilityAsk.upsert({
        where: { checkId_talentId: { checkId, talentId } },
        create: { id: newId(), workspaceId, checkId, talentId, personId, ordinal: 1, state: 'waiting', language: 'en', body: {}, asked: {} },
        update: {},
      });
      await db.inWorkspace(workspaceId, (tx) =>
        writeLetter(tx, { workspaceId, personId, kind, key, body: saying(key), askId: asked.id, dueAt: noon }, { now: noon, newId }),
      );
    } // prettier-ignore

    it('keeps every letter about that child back, whoever would read it, and no letter about another', async () => {
      const [mother, father] = [await someone({ role: 'guardian' }), await someone({ role: 'guardian' })];
      const [tara, saanvi] = [await child(mother.personId), await child(mother.personId)];
      await stop(tara, 'office');
      for (const kind of ['check', 'reminder', 'released'] as const) {
        await ask(tara, mother.personId, `tara ${kind}`, kind);
        await ask(tara, father.personId, `tara ${kind}, to the father`, kind);
      }
      await ask(saanvi, mother.personId, 'saanvi');
      await write(mother.personId, 'of no child', { kind: 'news' });
      expect(await house()(workspaceId)).toBe(2);
      expect((await left()).toSorted()).toEqual(['of no child', 'saanvi']);
      expect(
        await db.unscoped.letter.count({ where: { workspaceId, state: 'refused', problem: 'opted_out' } }),
      ).toBe(6);
      expect(await db.inWorkspace(workspaceId, (tx) => startFor(tx, { personId: tara, now }))).toBe(true);
      await ask(tara, mother.personId, 'tara again');
      expect(await house()(workspaceId)).toBe(1);
    });

    it('counts up to the last moment, also while the letter is being posted', async () => {
      const { personId } = await someone({ role: 'guardian' });
      const tara = await child(personId);
      await ask(tara, personId, 'one');
      const elsewhere = AsyncResource.bind(() => stop(tara, 'office'));
      const late: LetterRules = { stale: () => elsewhere().then(() => null) };
      // Of an open question the stop would take the letter back itself, and wait for this one.
      await db.unscoped.availabilityAsk.updateMany({ where: { talentId: tara }, data: { state: 'cancelled' } }); // prettier-ignore
      expect(await house(late)(workspaceId)).toBe(0);
      expect(await letterOf('one')).toMatchObject({ state: 'refused', problem: 'opted_out' });
    });

    it('and the posting may meet: after the wish nothing about that child leaves, and all about its sibling does', async () => {
      const families = await Promise.all(
        Array.from({ length: 10 }, async () => {
          const { personId } = await someone({ role: 'guardian' });
          return { personId, tara: await child(personId), saanvi: await child(personId) };
        }),
      );
      for (const { personId, tara, saanvi } of families) {
        await ask(tara, personId, `tara ${tara}`);
        await ask(saanvi, personId, `saanvi ${saanvi}`);
      }
      const sentAbout = (talentId: string) =>
        db.unscoped.letter.count({ where: { workspaceId, state: 'sent', ask: { talentId } } });
      const stops = families.toReversed().map(async ({ tara }) => {
        await stop(tara, 'office');
        // From this moment on the number must not grow.
        return { tara, by: await sentAbout(tara) };
      });
      const [, , ...stopped] = await Promise.all([house()(workspaceId), house()(workspaceId), ...stops]);
      await house()(workspaceId);
      for (const { tara, by } of stopped) expect([tara, await sentAbout(tara)]).toEqual([tara, by]);
      for (const { saanvi } of families) expect(await sentAbout(saanvi)).toBe(1);
      expect(await db.unscoped.letter.count({ where: { workspaceId, state: 'waiting' } })).toBe(0);
      for (const { personId, tara } of families) await ask(tara, personId, `again ${tara}`, 'reminder');
      expect(await house()(workspaceId)).toBe(0);
    });
  });

  it('drops what has become stale, with the reason', async () => {
    const { personId } = await someone();
    await write(personId, 'one');
    expect(await house({ stale: () => Promise.resolve('the role is closed') })(workspaceId)).toBe(0);
    expect(await letterOf('one')).toMatchObject({ state: 'cancelled', problem: 'the role is closed' });
  });

  it('waits while somebody of the office talks there', async () => {
    const { personId, conversationId } = await someone();
    await write(personId, 'one');
    const hold = (humanHolderId: string | null) =>
      db.unscoped.conversation.update({ where: { id: conversationId }, data: { humanHolderId } });
    await hold(newId());
    expect(await house()(workspaceId)).toBe(0);
    now = (await letterOf('one')).dueAt;
    expect(now.getTime() - noon.getTime()).toBe(10 * 60_000);
    await hold(null);
    expect(await house()(workspaceId)).toBe(1);
  });

  describe('who cannot be written to', () => {
    const refusal = async (personId: string, post = house()) => {
      await write(personId, personId);
      expect(await post(workspaceId)).toBe(0);
      return letterOf(personId).then(({ state, problem }) => [state, problem]);
    };

    it('never wrote, or wrote in a group only, or where no bot is any more', async () => {
      const silent = newId();
      await db.unscoped.person.create({ data: { id: silent, workspaceId, name: 'Tara', role: 'talent' } });
      expect(await refusal(silent)).toEqual(['refused', 'never_wrote']);
      expect(await refusal((await someone({ kind: 'group' })).personId)).toEqual(['refused', 'never_wrote']);
      expect(await refusal((await someone({ account: 'gone' })).personId)).toEqual([
        'refused',
        'never_wrote',
      ]);
    });

    it('is past the window of the platform', async () => {
      windowHours = 24;
      const { personId } = await someone();
      now = ist('2026-11-24T12:00');
      expect(await refusal(personId)).toEqual(['refused', 'window_closed']);
    });

    it('is past the window, and only reacted since: no word reopens it', async () => {
      windowHours = 24;
      const { personId, conversationId } = await someone();
      now = ist('2026-11-24T12:00');
      await db.unscoped.message.create({
        data: { id: newId(), workspaceId, conversationId, channel: 'web', account: 'web', externalId: newId(), direction: 'in', authorId: personId, kind: 'reaction', body: {}, text: '👍', state: 'noted', sentAt: now },
      }); // prettier-ignore
      expect(await refusal(personId)).toEqual(['refused', 'window_closed']);
    });

    it('blocks us, by word of the platform', async () => {
      const { personId } = await someone();
      await db.unscoped.identity.updateMany({ where: { personId }, data: { blockedAt: noon } });
      expect(await refusal(personId)).toEqual(['refused', 'blocked']);
    });

    it('asked for silence in an earlier life', async () => {
      const { personId } = await someone();
      expect(await refusal(personId, house(none, [personId]))).toEqual(['refused', 'opted_out']);
    });

    it('was erased', async () => {
      const { personId } = await someone();
      await db.unscoped.person.update({ where: { id: personId }, data: { erasedAt: noon } });
      expect(await refusal(personId)).toEqual(['refused', 'never_wrote']);
    });

    it('is somebody else than we thought: "start" does not undo that', async () => {
      const { personId } = await someone();
      await stop(personId, 'wrong_person');
      await stop(personId, 'office');
      expect(await db.inWorkspace(workspaceId, (tx) => startFor(tx, { personId, now }))).toBe(true);
      expect(await refusal(personId)).toEqual(['refused', 'wrong_person']);
    });

    it('and the conversation of a letter that is gone takes none', async () => {
      const { personId } = await someone();
      await write(personId, 'one', { conversationId: newId() });
      expect(await house()(workspaceId)).toBe(0);
      expect((await letterOf('one')).problem).toBe('the conversation is gone');
    });
  });

  it('goes past the window where an approved template carries it, and waits where the account may say no more today', async () => {
    windowHours = 24;
    const { personId } = await someone();
    now = ist('2026-11-24T12:00');
    await write(personId, 'one', { dueAt: now });
    afterwards = 'later';
    expect(await house()(workspaceId)).toBe(0);
    expect((await letterOf('one')).dueAt).toEqual(ist('2026-11-24T13:00'));
    now = ist('2026-11-24T13:00');
    afterwards = 'template';
    expect(await house()(workspaceId)).toBe(1);
  });

  describe('"stop"', () => {
    it('is one wish, said twice at once', async () => {
      const { personId } = await someone();
      const fresh = await Promise.all([1, 2, 3].map(() => stop(personId, 'office')));
      expect(fresh.filter(Boolean)).toHaveLength(1);
      expect(await db.unscoped.optOut.count({ where: { personId } })).toBe(1);
    });

    it('until a day ends on that day, and about suggestions leaves everything else', async () => {
      const { personId } = await someone();
      await stop(personId, 'office', { until: '2026-11-25' });
      await stop(personId, 'suggestions');
      await write(personId, 'before');
      expect(await house()(workspaceId)).toBe(0);
      now = ist('2026-11-25T09:00');
      await write(personId, 'after', { kind: 'news' });
      expect(await house()(workspaceId)).toBe(1);
      expect(await left()).toEqual(['after']);
    });

    it('drops the offers that wait, and "start" takes it back', async () => {
      const { personId } = await someone();
      await write(personId, 'offer');
      await write(personId, 'news', { kind: 'news' });
      await stop(personId, 'suggestions');
      expect((await letterOf('offer')).state).toBe('cancelled');
      expect((await letterOf('news')).state).toBe('waiting');
      expect(await db.inWorkspace(workspaceId, (tx) => startFor(tx, { personId, now }))).toBe(true);
      expect(await db.inWorkspace(workspaceId, (tx) => startFor(tx, { personId, now }))).toBe(false);
      await write(personId, 'again');
      expect(await house()(workspaceId)).toBe(2);
    });
  });
});
