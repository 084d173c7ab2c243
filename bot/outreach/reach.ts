/** Whether a person can be written to unasked, where, and if not, why not. */
import type { Tx } from '../../prisma/client.ts';
import type { Channel, MayWrite } from '../channel.ts';
import { silenceOf, type Silence } from './opt-out.ts';

export type Place = {
  conversationId: string;
  channel: string;
  account: string;
  epoch: number;
  held: boolean;
};

export type Unreachable =
  /** No private conversation: nobody may be written to first. */
  | 'never_wrote'
  /** The platform allows it only for a while after their last message. */
  | 'window_closed'
  /** The platform says so, or refused the last thing that was sent there and they have not written since. */
  | 'blocked'
  /** Invented people of the demo are met on the page only. */
  | 'demo'
  | 'opted_out'
  | 'wrong_person'
  | 'no_guardian';

export type Reach =
  | { ok: true; place: Place; how: Exclude<MayWrite, 'no'> }
  | { ok: false; why: Unreachable; until?: string | null };

export type ReachDeps = {
  channelOf(channel: string, account: string): Channel | null;
  /** Whether an address asked for silence, also in an earlier life that was erased since. */
  isSilenced(tx: Tx, workspaceId: string, address: { channel: string; externalId: string }): Promise<boolean>;
};

type Row = Place & {
  workspaceId: string;
  demo: boolean;
  addresses: string[];
  /** When they last wrote there, by the platform's clock. */
  heardAt: Date;
  refused: boolean;
};

/** The private conversation in which this person can be written to now: of several the one they used last. */
export async function reachOf(
  tx: Tx,
  deps: ReachDeps,
  who: { personId: string; roleId: string | null; talentId: string | null; now: Date },
): Promise<Reach> {
  const silence = await silenceOf(tx, who, who);
  if (silence) return { ok: false, ...becauseOf(silence) };
  const rows = await tx.$queryRaw<Row[]>`
    SELECT c.workspace_id AS "workspaceId", c.id AS "conversationId", c.channel, c.account, c.epoch, c.human_holder_id IS NOT NULL AS held, p.demo,
      heard.at AS "heardAt",
      ARRAY(SELECT i.external_id FROM identity i WHERE i.person_id = p.id AND i.channel = c.channel AND i.account = c.account) AS addresses,
      EXISTS (SELECT 1 FROM identity i WHERE i.person_id = p.id AND i.channel = c.channel AND i.account = c.account
        AND i.blocked_at IS NOT NULL)
      OR EXISTS (SELECT 1 FROM outbox o WHERE o.conversation_id = c.id AND o.state = 'failed' AND o.created_at > heard.stored
        AND o.ordinal = (SELECT max(l.ordinal) FROM outbox l WHERE l.conversation_id = c.id)) AS refused
    FROM (
      SELECT m.conversation_id, max(m.sent_at) AS at, max(m.stored_at) AS stored FROM message m
      WHERE m.author_id = ${who.personId}::uuid AND m.direction = 'in' AND m.kind NOT IN ('edit', 'delete', 'reaction') GROUP BY m.conversation_id
    ) heard
    JOIN conversation c ON c.id = heard.conversation_id AND c.kind = 'private'
    JOIN person p ON p.id = ${who.personId}::uuid AND p.erased_at IS NULL
    ORDER BY heard.at DESC`;
  let why: Unreachable = 'never_wrote';
  for (const { workspaceId, demo, addresses, heardAt, refused, ...place } of rows) {
    const channel = deps.channelOf(place.channel, place.account);
    if (!channel) continue;
    for (const externalId of addresses)
      if (await deps.isSilenced(tx, workspaceId, { channel: place.channel, externalId }))
        return { ok: false, why: 'opted_out', until: null };
    if (demo && channel.name !== 'web') why = 'demo';
    else if (refused) why = 'blocked';
    else {
      const how = channel.mayWrite?.({ heardAt, now: who.now }) ?? 'freely';
      if (how !== 'no') return { ok: true, place, how };
      why = 'window_closed';
    }
  }
  return { ok: false, why };
}

const becauseOf = ({ scope, until }: Silence): { why: Unreachable; until: string | null } => ({
  why: scope === 'wrong_person' ? 'wrong_person' : 'opted_out',
  until,
});
