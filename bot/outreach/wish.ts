/** "Stop" and "start" out of somebody's own words: kept at once, on every address of theirs, whoever the words were said to. */
import type { Memory } from '../../memory/memory.ts';
import type { Sql } from '../../prisma/client.ts';
import { wantsNoMorePeople } from '../brain/rules/pauses.ts';
import { isOffice, type PersonRole } from '../people/person.ts';
import { readStart, readSuggestionWish } from '../understanding/ask-words.ts';
import { readStop } from '../understanding/stop-words.ts';
import { startFor, stopAsSaid, stopFor, type StopSaid } from './opt-out.ts';

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

/** What the words ask for, plain enough to need no model; null when it is neither. */
export function wishIn(text: string, role: PersonRole): 'stop' | 'start' | null {
  const team = isOffice(role) || role === 'production';
  if (team && (text.length > longestOfOffice || wantsNoMorePeople(text))) return null;
  const suggestions = isOffice(role) ? readSuggestionWish(text) : null;
  if (suggestions !== null) return suggestions === 'off' ? 'stop' : 'start';
  if (readStop(text) !== null) return 'stop';
  return readStart(text) ? 'start' : null;
}

/** `again`: they said so before. */
export type StopKept = Omit<StopSaid, 'scope'> & { scope: StopSaid['scope'] | 'suggestions' };

/** null where the words ask for no silence. */
export async function keepStop(tx: Sql, silences: Silences, wish: Wishing): Promise<StopKept | null> {
  const { author, texts, ...rest } = wish;
  const base = { ...rest, personId: author.personId };
  if (isOffice(author.role) && texts.some((text) => readSuggestionWish(text) === 'off')) {
    const fresh = await stopFor(tx, { ...base, scope: 'suggestions' });
    return { scope: 'suggestions', until: null, again: !fresh };
  }
  const said = await stopAsSaid(tx, { ...base, texts });
  if (said?.scope === 'office') await silences.silenceIn(tx, wish.workspaceId, await addresses(tx, wish));
  return said;
}

/** `lifted`: there was a stop. */
export type StartKept = { lifted: boolean; suggestions: boolean };

/** null where the words take nothing back. */
export async function keepStart(tx: Sql, silences: Silences, wish: Wishing): Promise<StartKept | null> {
  const { workspaceId, author, texts, now } = wish;
  const suggestions = isOffice(author.role) && texts.some((text) => readSuggestionWish(text) === 'on');
  if (!suggestions && !texts.some(readStart)) return null;
  const known = await addresses(tx, wish);
  let lifted = false;
  for (const address of known) if (await silences.isSilencedIn(tx, workspaceId, address)) lifted = true;
  await silences.unsilenceIn(tx, workspaceId, known);
  lifted = (await startFor(tx, { personId: author.personId, now })) || lifted;
  return { lifted, suggestions };
}

const addresses = (
  tx: Sql,
  { workspaceId, author }: Pick<Wishing, 'workspaceId' | 'author'>,
): Promise<{ channel: string; externalId: string }[]> =>
  tx.$queryRaw`
    SELECT channel, external_id AS "externalId" FROM identity
    WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${author.personId}::uuid`;
