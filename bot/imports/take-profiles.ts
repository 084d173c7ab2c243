/** Takes profiles that came from outside (a table, forwarded texts, contact cards) as draft talents; nobody is merged by likeness alone. */
import { createHash } from 'node:crypto';
import { istDay, yearsOn } from '../../matching/matching.ts';
import { likeness } from '../../matching/talent/name.ts';
import type { Memory, NewFact } from '../../memory/memory.ts';
import type { FactKey, Source } from '../../memory/long-term/keys.ts';
import type { Tx } from '../../prisma/client.ts';
import { toJsonb } from '../../prisma/jsonb.ts';
import type { ReadProfile } from '../understanding/profiles/profile.ts';

export type Incoming = ReadProfile & {
  /** How the report calls it: a line of a file, a place in a row of messages. */
  ref: number;
  /** What the facts cite: the message, or an id made of the row's content. */
  messageId: string;
  saidAt: Date;
  /** Said too loosely to overrule what is known of somebody. */
  loose?: readonly FactKey[];
};

export type Taken = {
  added: number;
  /** Known already: something new was learnt of them, or nothing. */
  updated: number;
  same: number;
  /** Erased at their own wish: not brought back. */
  erased: number;
  /** Looks like somebody on record and shares no number with them: added apart, for a person to decide. */
  likely: { ref: number; name: string; like: string }[];
  /** Who was known already, by name, and who of the new is under age: nobody asks a child before its guardian agreed. */
  known: string[];
  children: string[];
};

type Deps = { memory: Pick<Memory, 'learnIn' | 'learnOfNew'>; newId(): string };
type Known = { id: string; name: string; phone: string };

/** As many as one statement takes comfortably. */
export const mostAtOnce = 500;

/** In the caller's transaction. The same again changes nothing: ids are made of who it is, facts of what was said. */
export async function takeProfiles(
  tx: Tx,
  deps: Deps,
  about: { workspaceId: string; origin: 'forwarded' | 'import'; source: Source; now: Date },
  incoming: readonly Incoming[],
): Promise<Taken> {
  const taken: Taken = { added: 0, updated: 0, same: 0, erased: 0, likely: [], known: [], children: [] };
  const phones = [...new Set(incoming.flatMap((one) => one.phones))];
  const known = phones.length === 0 ? [] : await tx.$queryRaw<Known[]>`
    SELECT coalesce(t.merged_into, c.talent_id)::text AS id, coalesce(t.stage_name, p.name) AS name, c.value AS phone FROM talent_contact c
    JOIN talent t ON t.person_id = c.talent_id JOIN person p ON p.id = t.person_id WHERE c.kind = 'phone' AND c.value = ANY (${phones}::text[])`;
  const fresh = new Map<string, Incoming[]>();
  const learn: { personId: string; one: Incoming }[] = [];
  for (const one of incoming) {
    // One phone may serve several talents: it is the same person only under the same name.
    const owner = known.find((other) => one.phones.includes(other.phone) && (one.name === null || sameName(one.name, other.name)));
    const id = owner?.id ?? idOf(about.workspaceId, one);
    if (owner || fresh.has(id)) learn.push({ personId: id, one });
    else {
      fresh.set(id, [one]);
      for (const phone of one.phones) known.push({ id, name: one.name ?? phone, phone });
    }
  }
  const standing = await tx.$queryRaw<{ id: string; erased: boolean }[]>`
    SELECT id::text AS id, erased_at IS NOT NULL AS erased FROM person WHERE id = ANY (${[...fresh.keys()]}::uuid[])`;
  for (const { id, erased } of standing) {
    const [one] = fresh.get(id) ?? [];
    fresh.delete(id);
    if (erased) taken.erased++;
    else if (one) learn.push({ personId: id, one });
  }
  taken.known = [...new Set(learn.map(({ one }) => one.name ?? known.find(({ phone }) => one.phones.includes(phone))?.name ?? ''))].filter(Boolean);
  const people = [...fresh].map(([id, [one]]) => ({ id, one: one! }));
  taken.likely = await lookalikes(tx, people);
  await insert(tx, deps, about, people);
  taken.added = people.length;
  taken.children = people.flatMap(({ one }) => (one.name !== null && isChild(one, about.now) ? [one.name] : []));
  for (const { personId, one } of learn) {
    const added = await deps.memory.learnIn(tx, about.workspaceId, personId, factsOf(one, about.source).filter(({ key }) => !one.loose?.includes(key)));
    const contacts = await addContacts(tx, deps, [{ id: personId, one }]);
    if (added + contacts > 0) taken.updated++;
    else taken.same++;
  }
  return taken;
} // prettier-ignore

async function insert(
  tx: Tx,
  deps: Deps,
  about: { workspaceId: string; origin: string; source: Source; now: Date },
  people: readonly { id: string; one: Incoming }[],
): Promise<void> {
  if (people.length === 0) return;
  const rows = people.map(({ id, one }) => ({ id, name: one.name ?? 'No name yet', bio: one.text === '' ? null : one.text, reel: one.links[0] ?? null }));
  await tx.$executeRaw`
    INSERT INTO person (id, workspace_id, name, role) SELECT r.id, castmatch_workspace(), r.name, 'talent'
    FROM jsonb_to_recordset(${toJsonb(rows)}::jsonb) AS r(id uuid, name text)`;
  await tx.$executeRaw`
    INSERT INTO talent (person_id, workspace_id, origin, updated_at) SELECT r.id, castmatch_workspace(), ${about.origin}, ${about.now}
    FROM jsonb_to_recordset(${toJsonb(rows)}::jsonb) AS r(id uuid)`;
  await tx.$executeRaw`
    INSERT INTO talent_profile (person_id, workspace_id, bio, reel_url) SELECT r.id, castmatch_workspace(), r.bio, r.reel
    FROM jsonb_to_recordset(${toJsonb(rows)}::jsonb) AS r(id uuid, bio text, reel text)`;
  await addContacts(tx, deps, people);
  await deps.memory.learnOfNew(tx, about.workspaceId, people.map(({ id, one }) => ({ personId: id, facts: factsOf(one, about.source) })));
} // prettier-ignore

/** Returns how many were not known. */
async function addContacts(
  tx: Tx,
  { newId }: Pick<Deps, 'newId'>,
  people: readonly { id: string; one: Incoming }[],
): Promise<number> {
  const contacts = people.flatMap(({ id, one: { phones, links, messageId, saidAt } }) =>
    [...phones.map((value) => ({ kind: 'phone', value })), ...links.map((value) => ({ kind: 'link', value: value.slice(0, 500) }))].map((contact) => ({
      ...contact, id: newId(), talent: id, message: messageId, at: saidAt.toISOString(),
    })),
  ); // prettier-ignore
  if (contacts.length === 0) return 0;
  return tx.$executeRaw`
    INSERT INTO talent_contact (id, workspace_id, talent_id, kind, value, source_message_id, said_at)
    SELECT c.id, castmatch_workspace(), c.talent, c.kind, c.value, c.message, c.at
    FROM jsonb_to_recordset(${toJsonb(contacts)}::jsonb) AS c(id uuid, talent uuid, kind text, value text, message uuid, at timestamptz)
    ON CONFLICT (workspace_id, kind, value, talent_id) DO NOTHING`;
}

const factsOf = (one: Incoming, source: Source): NewFact[] =>
  one.values.map(({ words, ...value }) => ({ ...value, quote: words, source, messageId: one.messageId, saidAt: one.saidAt })); // prettier-ignore

/** People on record under a like name with the same date of birth, or the same height and city: worth a look, no proof. */
async function lookalikes(tx: Tx, people: readonly { id: string; one: Incoming }[]): Promise<Taken['likely']> {
  const asked = people.flatMap(({ id, one }) => {
    const of = (key: string): string | null => one.values.find((value) => value.key === key)?.value ?? null;
    const height = /\d+/.exec(of('height') ?? '')?.[0];
    return one.name === null ? [] : [{ id, ref: one.ref, name: one.name, first: (one.name.split(/\s+/)[0] ?? '').toLowerCase(), born: of('born'), height: height === undefined ? null : Number(height) }];
  });
  if (asked.length === 0) return [];
  const rows = await tx.$queryRaw<{ ref: number; asked: string; name: string }[]>`
    SELECT a.ref, a.name AS asked, coalesce(t.stage_name, p.name) AS name
    FROM jsonb_to_recordset(${toJsonb(asked)}::jsonb) AS a(id uuid, ref int, name text, first text, born date, height int)
    JOIN person p ON lower(split_part(p.name, ' ', 1)) = a.first AND p.erased_at IS NULL JOIN talent t ON t.person_id = p.id
    WHERE t.person_id <> a.id AND (t.dob = a.born OR (t.dob IS NULL OR a.born IS NULL) AND t.height_cm = a.height)`;
  return rows.filter((row) => sameName(row.asked, row.name)).map((row) => ({ ref: row.ref, name: row.asked, like: row.name }));
} // prettier-ignore

function isChild(one: Incoming, now: Date): boolean {
  const of = (key: string): string | undefined => one.values.find((value) => value.key === key)?.value;
  const born = of('born');
  const years = born === undefined ? Number(/\d{1,2}/.exec(of('age') ?? '')?.[0] ?? Number.NaN) : yearsOn(born, istDay(now));
  return years < 18;
} // prettier-ignore

const sameName = (a: string, b: string): boolean => likeness(a, b) >= 0.85 || likeness(b, a) >= 0.85;

/** Who somebody is by what was given: the same row or card makes the same person, so that a second import adds nobody. */
function idOf(workspaceId: string, one: Incoming): string {
  const of = (key: string): string => one.values.find((value) => value.key === key)?.value ?? '';
  const name = (one.name ?? '').toLowerCase().replace(/\s+/g, ' ');
  const who =
    one.phones.length > 0
      ? [name, one.phones[0]]
      : [name, of('born'), of('height'), of('home_city'), of('age')];
  return uuidOf(['talent', workspaceId, ...who]);
}

/** An id that is made of content: the same content gives the same one. */
export function uuidOf(parts: readonly unknown[]): string {
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}
