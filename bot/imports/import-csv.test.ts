import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMatching } from '../../matching/matching.ts';
import { createLearning } from '../../memory/long-term/learn.ts';
import { createDatabase, type Database } from '../../prisma/client.ts';
import { createTestDatabase, type TestDatabase } from '../../prisma/testing.ts';
import { readCsv } from './csv.ts';
import { importCsv } from './import-csv.ts';

const now = new Date('2026-11-23T10:00:00+05:30');

describe('a table as spreadsheets write it', () => {
  const read = async (text: string, size = 3) => {
    const chunks = text.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? [];
    const rows = [];
    for await (const row of readCsv(chunks)) rows.push(row);
    return rows;
  };

  it('knows quotes, line breaks inside them, other separators and a byte-order mark, wherever the file is cut', async () => {
    const text = '\ufeffname;note\r\n"Riya ""RK"" K";"two\nlines"\r\n\r\nAmit;x';
    for (const size of [1, 2, 5, 1000])
      expect(await read(text, size)).toEqual([
        { line: 1, cells: ['name', 'note'] },
        { line: 2, cells: ['Riya "RK" K', 'two\nlines'] },
        { line: 5, cells: ['Amit', 'x'] },
      ]);
  });

  const broken = async (lines: string[], size = 1000) =>
    (await read(lines.join('\n'), size)).map(({ line, cells, brokenTo }) =>
      brokenTo === undefined ? cells.join('|') : `${line}-${brokenTo} broken`,
    );
  it.each([
    ['at the end', ['name,phone', 'Riya,1', '"Amit,2'], ['name|phone', 'Riya|1', '3-3 broken']],
    ['in the middle', ['name,phone', '"Amit,2', 'Riya,1', 'Om,3'], ['name|phone', '2-2 broken', 'Riya|1', 'Om|3']],
    ['with another quoted cell below', ['name,langs', '"Amit,x', 'Riya,"Hindi, Marathi"', 'Om,y'], ['name|langs', '2-2 broken', 'Riya|Hindi, Marathi', 'Om|y']],
    ['closed by the one that opens below', ['name,x,y', '"Amit,2,3', '"Riya",5,6', 'Om,7,8'], ['name|x|y', '2-2 broken', 'Riya|5|6', 'Om|7|8']],
    ['a height with a doubled mark', ['name,height,city', 'Amit,"5\'2"",Pune', 'Riya,160,Pune'], ['name|height|city', '2-2 broken', 'Riya|160|Pune']],
    ['two of them', ['name,phone', '"A,1', 'B,2', '"C,3', 'D,4'], ['name|phone', '2-2 broken', 'B|2', '4-4 broken', 'D|4']],
    ['lines of its own that are no rows go with it', ['name,phone,note', 'A,1,"long', 'and longer', 'B,2,x'], ['name|phone|note', '2-3 broken', 'B|2|x']],
  ])('an open quote costs its row alone: %s', async (_, lines, rows) => {
    for (const size of [1, 7, 1000]) expect(await broken(lines, size)).toEqual(rows);
  }); // prettier-ignore

  it('a cell of several lines is one cell, though its row is short', async () => {
    expect(await broken(['a,b,c', '1,"two', 'lines"', '4,5,6'])).toEqual(['a|b|c', '1|two\nlines', '4|5|6']);
  });

  it('refuses a table whose columns cannot be read', async () => {
    await expect(read('"name\nRiya', 100)).rejects.toThrow('never closed');
  });
});

describe('an import', () => {
  let database: TestDatabase;
  let db: Database;
  const workspaceId = randomUUID();
  const matching = createMatching({ embed: () => Promise.resolve([]), modelId: 'none', newId: randomUUID, clock: () => now }); // prettier-ignore
  const memory = createLearning({
    now: () => now,
    newId: randomUUID,
    onFacts: async (tx, { personId, facts }) => void (await matching.project(tx, personId, facts)),
    onNewFacts: matching.projectNew,
  });
  const load = (text: string) =>
    importCsv({ db, memory, newId: randomUUID, now: () => now }, workspaceId, [text]);
  const talents = () =>
    db.unscoped.$queryRaw<Record<string, unknown>[]>`
      SELECT p.name, t.city, t.height_cm AS height, t.dob::text AS dob, t.gender, t.languages, t.rate_floor AS rate, t.origin, f.bio,
        (SELECT string_agg(value, ',' ORDER BY value) FROM talent_contact c WHERE c.talent_id = t.person_id AND kind = 'phone') AS phones
      FROM talent t JOIN person p ON p.id = t.person_id JOIN talent_profile f ON f.person_id = p.id ORDER BY p.name`;

  beforeAll(async () => {
    database = await createTestDatabase();
    db = createDatabase(database);
    await db.unscoped.workspace.create({ data: { id: workspaceId, slug: workspaceId, name: 'Blue Door' } });
  });
  afterAll(async () => {
    await db.stop();
    await database.drop();
  });

  const table = [
    'Naam,मोबाइल,Date of Birth,Ht,शहर,Languages Known,Rate per day,Sex,About,Blood group',
    `Riya Kapoor,98200 00011,14/05/1998,5'5",Andheri,"Hindi, English, Marathi",15000,F,Stage actor,O+`,
    'अमित वर्मा,+91 98200 00012,1990-03-02,178,Delhi,हिंदी,1.5L,male,=HYPERLINK("x"),',
    'Bad Height,9820000013,14/05/1998,tall,Pune,Hindi,15k,female,,',
    ',12345,,,,,,,,',
    'Riya Kapoor,098200-00011,,,,,,,,',
  ].join('\n');

  it('reads tolerant headers and cells, and tells by line and column what is wrong and what to do', async () => {
    const report = await load(table);
    expect(report).toMatchObject({ rows: 5, added: 3, same: 1, updated: 0, bad: 1, unknownColumns: ['Blood group'] }); // prettier-ignore
    expect(report?.problems.map(({ line, column }) => [line, column])).toEqual([
      [4, 'height'],
      [5, 'phone'],
      [5, 'name'],
    ]);
    expect(report?.problems[0]).toMatchObject({ problem: '"tall" could not be read', example: expect.stringContaining('168 cm') as string }); // prettier-ignore
    const [bad, riya, amit] = await talents();
    expect(bad).toMatchObject({ name: 'Bad Height', height: null, city: 'Pune' });
    expect(riya).toMatchObject({
      name: 'Riya Kapoor', city: 'Mumbai', height: 165, dob: '1998-05-14', gender: 'female', rate: { 'any/day': 15000 }, origin: 'import', phones: '+919820000011',
      languages: { hi: 'stated', en: 'stated', mr: 'stated' },
    }); // prettier-ignore
    // A formula is text, and loses the mark that would run it.
    expect(amit).toMatchObject({ name: 'अमित वर्मा', height: 178, bio: 'HYPERLINK("x")' });
  });

  it('adds nobody the second time, and learns what is new of those it knows', async () => {
    expect(await load(table)).toMatchObject({ added: 0, updated: 0, same: 4 });
    const moved = await load('name,phone,city\nRiya Kapoor,9820000011,Pune');
    expect(moved).toMatchObject({ added: 0, updated: 1 });
    expect((await talents()).length).toBe(3);
  });

  it('merges nobody by likeness: who looks like somebody is told and kept apart', async () => {
    const report = await load(
      'name,dob,phone\nRia Kapoor,14/05/1998,9820000099\nRiya Kapoor,14/05/1998,9820000098',
    );
    expect(report).toMatchObject({ added: 2 });
    expect(report?.likely.map(({ like }) => like)).toContain('Riya Kapoor');
  });

  it('lets two who share a phone be two', async () => {
    const report = await load('name,phone\nSana Shaikh,9820000071\nZoya Shaikh,9820000071');
    expect(report).toMatchObject({ added: 2, same: 0 });
  });

  it('reports the row whose quote never closes by its line, and takes the others', async () => {
    const report = await load('name,phone\nUma Sen,9820000061\n"Vik Rao,9820000062\nWasim Ali,9820000063');
    expect(report).toMatchObject({ rows: 3, added: 2, bad: 1 });
    expect(report?.problems).toMatchObject([{ line: 3, brokenTo: 3 }]);
  });

  it('says so when the first row names no column', async () => {
    expect(await load('foo,bar\n1,2')).toBeNull();
  });
});
