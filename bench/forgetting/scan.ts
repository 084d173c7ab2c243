/**
 * Looks for words wherever the house keeps anything: every column of every table, every key and value of Redis, every
 * file. It knows none of them by name, so a new one is looked through by itself.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Redis } from 'ioredis';
import type { Client } from 'pg';

/** Where a word was found, for people: `memory_item.text: …qzxpet…`. */
export type Found = string;

/** A word as text, as hex and in the three ways in which base64 may write it, depending on where it begins. */
function disguises(word: string): string[] {
  const plain = Buffer.from(word);
  const base64 = [0, 1, 2].map((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), plain])
      .toString('base64')
      .replace(/=+$/, '');
    // The first and the last letters share their bits with what stands around.
    return whole.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + plain.length) * 8) / 6));
  });
  return [word.toLowerCase(), plain.toString('hex'), ...base64];
}

const excerpt = (text: string, needle: string): string => {
  const at = text.toLowerCase().indexOf(needle.toLowerCase());
  return text.slice(Math.max(0, at - 40), at + 60).replace(/\s+/g, ' ');
};

/** As a superuser, whom row-level security does not bind. */
export async function scanDatabase(client: Client, words: readonly string[]): Promise<Found[]> {
  const needles = words.flatMap(disguises);
  const { rows: columns } = await client.query<{ table: string; column: string; type: string }>(`
    SELECT c.table_name AS table, c.column_name AS column, c.data_type AS type FROM information_schema.columns c
    JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' ORDER BY 1, 2`);
  const found: Found[] = [];
  for (const { table, column, type } of columns) {
    // What is stored as bytes is read as letters and as numbers of letters.
    const text = type === 'bytea' ? `encode("${column}", 'hex') || encode("${column}", 'escape')` : `"${column}"::text`;
    const { rows } = await client.query<{ value: string }>(
      `SELECT value FROM (SELECT ${text} AS value FROM "${table}") AS v WHERE value ILIKE ANY($1)`,
      [needles.map((needle) => `%${needle.replace(/[%_\\]/g, '\\$&')}%`)],
    );
    for (const { value } of rows) {
      const needle = needles.find((each) => value.toLowerCase().includes(each.toLowerCase())) ?? '';
      found.push(`${table}.${column}: ${excerpt(value, needle)}`);
    }
  }
  return found;
} // prettier-ignore

/** Tables with a row in which this id stands, with how many. */
export async function tablesWith(client: Client, id: string): Promise<Record<string, number>> {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const { rows } = await client.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM "${name}" AS t WHERE t::text LIKE $1`,
      [`%${id}%`],
    );
    if (rows[0] && rows[0].n > 0) counts[name] = rows[0].n;
  }
  return counts;
}

/** Every key of every database of the server; a type that it cannot read is a finding by itself. */
export async function scanRedis(redis: Redis, words: readonly string[]): Promise<Found[]> {
  const needles = words.flatMap(disguises);
  const found: Found[] = [];
  const look = (where: string, value: Buffer | string): void => {
    const text = (typeof value === 'string' ? Buffer.from(value) : value).toString('latin1').toLowerCase();
    const needle = needles.find((each) => text.includes(each.toLowerCase()));
    if (needle !== undefined) found.push(`${where}: ${excerpt(text, needle)}`);
  };
  let cursor = '0';
  do {
    const [next, keys] = await redis.scan(cursor, 'COUNT', 500);
    cursor = next;
    for (const key of keys) {
      look(`redis key ${key}`, key);
      for (const value of await valuesOf(redis, key)) look(`redis ${key}`, value);
    }
  } while (cursor !== '0');
  return found;
}

async function valuesOf(redis: Redis, key: string): Promise<Buffer[]> {
  const type = await redis.type(key);
  const read = async (...command: [string, ...string[]]): Promise<Buffer[]> =>
    flat(await redis.callBuffer(...command));
  switch (type) {
    case 'string':
      return read('GET', key);
    case 'hash':
      return read('HGETALL', key);
    case 'list':
      return read('LRANGE', key, '0', '-1');
    case 'set':
      return read('SMEMBERS', key);
    case 'zset':
      return read('ZRANGE', key, '0', '-1', 'WITHSCORES');
    case 'stream':
      return read('XRANGE', key, '-', '+');
    case 'none':
      return []; // it went while we looked
    default:
      throw new Error(`the scan cannot read a Redis key of type ${type}`);
  }
}

const flat = (reply: unknown): Buffer[] =>
  Buffer.isBuffer(reply) ? [reply] : Array.isArray(reply) ? reply.flatMap(flat) : [];

/** Names and contents of every file below a folder. */
export function scanFiles(folder: string, words: readonly string[]): Found[] {
  const needles = words.flatMap(disguises).map((needle) => needle.toLowerCase());
  const found: Found[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    const text = entry.isFile() ? readFileSync(path).toString('latin1').toLowerCase() : '';
    const needle = needles.find((each) => entry.name.toLowerCase().includes(each) || text.includes(each));
    if (needle !== undefined) found.push(`file ${path}: ${excerpt(text, needle)}`);
  }
  return found;
}

export function scanLines(lines: readonly string[], words: readonly string[]): Found[] {
  const needles = words.flatMap(disguises).map((needle) => needle.toLowerCase());
  return lines
    .filter((line) => needles.some((needle) => line.toLowerCase().includes(needle)))
    .map((line) => `log: ${line.slice(0, 200)}`);
}
