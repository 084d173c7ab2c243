import { randomInt, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type Database } from '../../prisma/client.ts';
import { createTestDatabase, nativeMissing, type TestDatabase } from '../../prisma/testing.ts';
import { codeAlphabet, createCodes, readCode, type Grant } from './codes.ts';

const codes = createCodes({ secret: 'a secret of this test', pick: randomInt });
const at = new Date('2026-11-23T10:00:00Z');
const later = (minutes: number): Date => new Date(at.getTime() + minutes * 60_000);

// The embedded server runs one transaction at a time and would hide every race.
describe.skipIf(nativeMissing())('a code', () => {
  let database: TestDatabase;
  let db: Database;
  let workspaceId: string;
  beforeAll(async () => {
    database = await createTestDatabase({ on: 'native' });
    db = createDatabase({ url: database.url, poolSize: database.poolSize });
    workspaceId = randomUUID();
  });
  afterAll(async () => {
    await db.stop();
    await database.drop();
  });

  const make = (by: string, grant: Grant = { kind: 'role', role: 'casting' }, when = at) =>
    db.inWorkspace(workspaceId, (tx) =>
      codes.make(tx, { id: randomUUID(), workspaceId, by, grant, at: when }),
    );
  const redeem = (words: string, personId = randomUUID(), when = at, where = workspaceId) =>
    db.inWorkspace(where, (tx) =>
      codes.redeem(tx, { guessId: randomUUID(), workspaceId: where, personId, words, at: when }),
    );

  it('has eight letters that nobody confuses, and is nowhere to be read', async () => {
    const code = (await make(randomUUID())) ?? '';
    expect(code).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/);
    expect(codeAlphabet).not.toMatch(/[01258BILOSUZ]/);
    expect(readCode(code.toLowerCase().replace('-', ' '))).toBe(code.replace('-', ''));
    expect(readCode('hello')).toBeNull();
    const rows = await db.inWorkspace(workspaceId, (tx) => tx.pairingCode.findMany());
    expect(JSON.stringify(rows)).not.toContain(code.replace('-', ''));
  });

  it('is used once, whoever races for it', async () => {
    const code = (await make(randomUUID())) ?? '';
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => redeem(code)));
    expect(outcomes.filter(({ status }) => status === 'ok')).toHaveLength(1);
    expect(outcomes.filter(({ status }) => status === 'wrong')).toHaveLength(11);
  });

  it('ends after an hour, works in its workspace alone, and never for its own person', async () => {
    const [maker, self] = [randomUUID(), randomUUID()];
    const late = (await make(maker)) ?? '';
    expect(await redeem(late, randomUUID(), later(61))).toEqual({ status: 'wrong' });
    const elsewhere = (await make(maker)) ?? '';
    expect(await redeem(elsewhere, randomUUID(), at, randomUUID())).toEqual({ status: 'wrong' });
    const link = (await make(self, { kind: 'link', personId: self })) ?? '';
    expect(await redeem(link, self)).toEqual({ status: 'wrong' });
    expect(await redeem(link)).toMatchObject({ status: 'ok', grant: { kind: 'link', personId: self } });
  });

  it('is one of three at most that somebody has open, also when they are asked for at once', async () => {
    const maker = randomUUID();
    const made = await Promise.all(Array.from({ length: 8 }, () => make(maker)));
    expect(made.filter((code) => code !== null)).toHaveLength(3);
    expect(await make(maker, undefined, later(61))).not.toBeNull();
  });

  it('cannot be guessed: five wrong ones an hour, racing or not, and then not even the right one', async () => {
    const guesser = randomUUID();
    const wrong = await Promise.all(
      Array.from({ length: 9 }, (_, i) => redeem(`wrong ${i}`, guesser, later(120))),
    );
    expect(wrong.filter(({ status }) => status === 'wrong')).toHaveLength(5);
    const right = (await make(randomUUID(), undefined, later(120))) ?? '';
    expect(await redeem(right, guesser, later(121))).toEqual({ status: 'too-many' });
    expect(await redeem(right, guesser, later(179))).toEqual({ status: 'too-many' });
    expect((await redeem(right, randomUUID(), later(121))).status).toBe('ok');
  });
});
