/** "Stop" and "start" out of somebody's own words: kept at once, on every address of theirs, whoever the words were said to. */
import type { Memory } from '../../memory/memory.ts';
import type { Sql } from '../../prisma/client.ts';
import { wantsNoMorePeople } from '../brain/rules/pauses.ts';
import { isOffice, type PersonRole } from '../people/person.ts';
import { wardsOf, type Ward } from '../people/wards.ts';
import { readStart, readSuggestionWish } from '../understanding/ask-words.ts';
import { readChildWish, readChildWishOf, type ChildWish } from '../understanding/child-wish.ts';
import { readStop } from '../understanding/stop-words.ts';
import { istDay } from './hours.ts';
import { startFor, stopAsSaid, stopFor, stopOf, wardsSilent, type StopSaid } from './opt-out.ts';

/** What outlives an erasure: the addresses that want nothing. */
export type Silences = Pick<Memory['forget'], 'silenceIn' | 'unsilenceIn' | 'isSilencedIn'>;

export type Wishing = {
  workspaceId: string;
  author: { personId: string; role: PersonRole };
  texts: readonly string[];
  messageId: string | null;
  now: Date;
  newId(): string;
};

/** The office writes long briefs with "no more than two"; a wish of theirs for silence is short. */
const longestOfOffice = 60;

/** What the words ask for, plain enough to need no model; null when it is neither. `children`: of a guardian. */
export function wishIn(
  text: string,
  role: PersonRole,
  children: readonly string[] = [],
): 'stop' | 'start' | null {
  const ofChild = role === 'guardian' ? readChildWish(text, children) : null;
  if (ofChild) return ofChild.wish;
  const team = isOffice(role) || role === 'production';
  if (team && (text.length > longestOfOffice || wantsNoMorePeople(text))) return null;
  const suggestions = isOffice(role) ? readSuggestionWish(text) : null;
  if (suggestions !== null) return suggestions === 'off' ? 'stop' : 'start';
  if (readStop(text) !== null) return 'stop';
  return readStart(text) ? 'start' : null;
}

/** `again`: they said so before. `children`: for whom alone it holds, where a guardian named them. */
export type StopKept = Omit<StopSaid, 'scope'> & {
  scope: StopSaid['scope'] | 'suggestions' | 'child';
  children?: string[];
};

/** null where the words ask for no silence. */
export async function keepStop(tx: Sql, silences: Silences, wish: Wishing): Promise<StopKept | null> {
  const { author, texts, ...rest } = wish;
  const base = { ...rest, personId: author.personId };
  if (isOffice(author.role) && texts.some((text) => readSuggestionWish(text) === 'off')) {
    const fresh = await stopFor(tx, { ...base, scope: 'suggestions' });
    return { scope: 'suggestions', until: null, again: !fresh };
  }
  const ofChild = await childWishOf(tx, wish);
  if (ofChild?.wish === 'stop') return stopForWards(tx, wish, ofChild);
  const said = await stopAsSaid(tx, { ...base, texts });
  if (said?.scope === 'office') await silences.silenceIn(tx, wish.workspaceId, await addresses(tx, wish));
  return said;
}

type WardWish = ChildWish & { wards: Ward[]; others: Ward[] };

async function childWishOf(tx: Sql, { author, texts, now }: Wishing): Promise<WardWish | null> {
  if (author.role !== 'guardian') return null;
  const wards = await wardsOf(tx, author.personId);
  const names = wards.map(({ name }) => name);
  const read = readChildWishOf(texts, names, istDay(now));
  if (!read) return null;
  const isMeant = ({ name }: Ward): boolean => read.names.includes(name);
  return { ...read, wards: wards.filter(isMeant), others: wards.filter((ward) => !isMeant(ward)) };
}

async function stopForWards(
  tx: Sql,
  wish: Wishing,
  { wards, until }: Pick<WardWish, 'wards' | 'until'>,
): Promise<StopKept> {
  let again = true;
  for (const { id } of wards)
    if (await stopFor(tx, { ...wish, personId: id, scope: 'office', until })) again = false;
  return { scope: 'child', until, again, children: wards.map(({ name }) => name) };
}

/** `lifted`: there was a stop. `children`: of whom it was taken back; `still`: of whom nothing is written all the same. */
export type StartKept = { lifted: boolean; suggestions: boolean; children?: string[]; still?: string[] };

/** null where the words take nothing back. */
export async function keepStart(tx: Sql, silences: Silences, wish: Wishing): Promise<StartKept | null> {
  const { author, texts, now } = wish;
  const suggestions = isOffice(author.role) && texts.some((text) => readSuggestionWish(text) === 'on');
  const ofChild = await childWishOf(tx, wish);
  if (ofChild?.wish === 'start') return startForWards(tx, silences, wish, ofChild);
  if (!suggestions && !texts.some(readStart)) return null;
  const lifted = await liftOwn(tx, silences, wish);
  if (author.role !== 'guardian') return { lifted, suggestions };
  const still = await wardsSilent(tx, author.personId, now);
  // With no stop but the children's, "start" can only mean theirs.
  if (lifted || still.length === 0) return { lifted, suggestions, still: still.map(({ name }) => name) };
  for (const { id } of still) await startFor(tx, { personId: id, now });
  return { lifted: true, suggestions, children: still.map(({ name }) => name) };
}

async function liftOwn(
  tx: Sql,
  silences: Silences,
  { workspaceId, author, now }: Wishing,
  { ofAll = false } = {},
): Promise<boolean> {
  const known = await addresses(tx, { workspaceId, author });
  let lifted = false;
  for (const address of known) if (await silences.isSilencedIn(tx, workspaceId, address)) lifted = true;
  await silences.unsilenceIn(tx, workspaceId, known);
  return (await startFor(tx, { personId: author.personId, now, ofAll })) || lifted;
}

/** For one child again: a stop of everything ends, and goes on for the others as long as it would have. */
async function startForWards(
  tx: Sql,
  silences: Silences,
  wish: Wishing,
  { wards, others }: WardWish,
): Promise<StartKept> {
  const own = await stopOf(tx, { personId: wish.author.personId, now: wish.now });
  const all = await liftOwn(tx, silences, wish, { ofAll: true });
  if (all) await stopForWards(tx, wish, { wards: others, until: own?.until ?? null });
  let lifted = all;
  for (const { id } of wards) if (await startFor(tx, { personId: id, now: wish.now })) lifted = true;
  const still = await wardsSilent(tx, wish.author.personId, wish.now);
  return {
    lifted,
    suggestions: false,
    children: wards.map(({ name }) => name),
    still: still.map(({ name }) => name),
  };
}

const addresses = (
  tx: Sql,
  { workspaceId, author }: Pick<Wishing, 'workspaceId' | 'author'>,
): Promise<{ channel: string; externalId: string }[]> =>
  tx.$queryRaw`
    SELECT channel, external_id AS "externalId" FROM identity
    WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${author.personId}::uuid`;
