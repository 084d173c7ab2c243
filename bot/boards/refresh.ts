/**
 * Brings the boards of a workspace up to date: posts the shortlist of a role where its project's group is, edits it when it
 * changes, and makes the thread under it the role's own conversation. Works off the rows that changes left behind.
 */
import type { Matching, Role } from '../../matching/matching.ts';
import type { Database, Tx } from '../../prisma/client.ts';
import { toJsonb } from '../../prisma/jsonb.ts';
import type { Channel } from '../channel.ts';
import { withoutChildren } from '../media/child.ts';
import { queueMessage } from '../outbox/queue.ts';
import { reviseMessage } from '../outbox/revise.ts';
import { languageInPlace, languageOfPerson } from '../outreach/language.ts';
import type { BriefLanguage } from '../understanding/brief.ts';
import { boardOf, type Board } from './board.ts';

type Changed = { roleId: string; revision: bigint };
type Place = { conversationId: string; channel: string; account: string; chat: string; epoch: number };
type Standing = Place & {
  messageId: string;
  state: string;
  body: unknown;
  receipt: string | null;
  bound: boolean;
};

const mostAtOnce = 50;
/** Its fate is not known yet: a thread cannot hang on it, nor can it be changed. */
const onItsWay = new Set(['open', 'pending', 'sending', 'unknown']);

export function createBoards(deps: {
  db: Database;
  matching: Pick<Matching, 'roleById' | 'shortlist' | 'talentCard' | 'standingVerdicts'>;
  channelOf(name: string, account: string): Channel | null;
  ringDelivery(conversation: { workspaceId: string; conversationId: string }): void;
  /** Beside the boards: who looks at a list of their own. May fail without harm. */
  onChanged(workspaceId: string): Promise<void>;
  newId(): string;
  now(): Date;
}) {
  const { db, matching } = deps;

  /** A group shows a board where messages can be edited and threads hang on them. */
  const carries = ({ channel, account }: Place): Channel | null => {
    const found = deps.channelOf(channel, account);
    return found?.edit && found.threadOf ? found : null;
  };

  return async function refresh({ workspaceId }: { workspaceId: string }): Promise<void> {
    const changed = await db.inWorkspace(
      workspaceId,
      (tx) => tx.$queryRaw<Changed[]>`
        SELECT role_id AS "roleId", revision FROM shortlist_changed ORDER BY role_id LIMIT ${mostAtOnce}`,
    );
    if (changed.length === 0) return;
    for (const one of changed) {
      const touched = await db.inWorkspace(workspaceId, (tx) => bringUpToDate(tx, workspaceId, one));
      for (const conversationId of touched) deps.ringDelivery({ workspaceId, conversationId });
    }
    await deps.onChanged(workspaceId);
  };

  /** The conversations in which something is to be delivered now. */
  async function bringUpToDate(tx: Tx, workspaceId: string, changed: Changed): Promise<string[]> {
    // Held to the end: of two that refresh at once the second finds it done.
    await tx.$queryRaw`SELECT 1 AS held FROM shortlist_changed WHERE role_id = ${changed.roleId}::uuid FOR UPDATE`;
    const role = await matching.roleById(tx, changed.roleId);
    const touched: string[] = [];
    let wait = false;
    if (role) {
      const written = new Map<BriefLanguage, Board>();
      const boardFor = async (place: Place): Promise<Board> => {
        const language = await languageOfPlace(tx, place, role);
        const board = written.get(language) ?? (await boardOf(tx, matching, role, language));
        written.set(language, board);
        return board;
      };
      const standing = await boardsOf(tx, role);
      for (const place of await placesWithout(tx, role)) {
        if (!carries(place)) continue;
        const board = await boardFor(place);
        if (board.people.length === 0) continue;
        await post(tx, workspaceId, role, place, board);
        touched.push(place.conversationId);
        wait = true;
      }
      for (const one of standing) {
        if (!one.bound || one.state === 'failed') await drop(tx, one);
        else if (onItsWay.has(one.state)) wait = true;
        else {
          const board = await boardFor(one);
          if (await revise(tx, one, board)) touched.push(one.conversationId);
          await openThread(tx, workspaceId, role, one, board);
        }
      }
    }
    // Whatever cannot be done yet is found again by the sweeper.
    if (!wait)
      await tx.$executeRaw`
        DELETE FROM shortlist_changed WHERE role_id = ${changed.roleId}::uuid AND revision = ${changed.revision}`;
    return touched;
  }

  async function post(tx: Tx, workspaceId: string, role: Role, place: Place, { body }: Board): Promise<void> {
    const messageId = deps.newId();
    const { conversationId, channel, account, epoch } = place;
    await queueMessage(tx, {
      messageId,
      workspaceId,
      conversationId,
      channel,
      account,
      epoch,
      turnId: null,
      replyToId: null,
      body,
      kind: 'notice',
      at: deps.now(),
    });
    await tx.shortlistBoard.create({ data: { messageId, workspaceId, conversationId, roleId: role.roleId } });
  }

  /** False when it reads so already. */
  async function revise(tx: Tx, standing: Standing, board: Board): Promise<boolean> {
    const { messageId, conversationId } = standing;
    const body = await withoutChildren(tx, conversationId, board.body);
    const same = await tx.$queryRaw<{ same: boolean }[]>`
      SELECT body = ${toJsonb(body)}::jsonb AS same FROM message WHERE id = ${messageId}::uuid`;
    return same[0]?.same === true ? false : await reviseMessage(tx, { messageId, conversationId, body });
  }

  /** What is said under the board is about its role, and "2" means the second on it. */
  async function openThread(
    tx: Tx,
    workspaceId: string,
    role: Role,
    standing: Standing,
    { people }: Board,
  ): Promise<void> {
    const thread = standing.receipt && carries(standing)?.threadOf?.(standing.chat, standing.receipt);
    if (!thread) return;
    const focus = {
      roleId: role.roleId,
      projectId: role.project.projectId,
      shown: people,
      offset: people.length,
    };
    await tx.$executeRaw`
      INSERT INTO conversation (id, workspace_id, channel, account, external_id, kind, focus)
      VALUES (${deps.newId()}::uuid, ${workspaceId}::uuid, ${standing.channel}, ${standing.account}, ${thread}, 'group',
        ${toJsonb(focus)}::jsonb)
      ON CONFLICT (channel, account, external_id) DO UPDATE SET focus = conversation.focus || EXCLUDED.focus`;
  }
}

/** The one last written there; while nobody has, that of whoever began the project. */
async function languageOfPlace(tx: Tx, place: Place, role: Role): Promise<BriefLanguage> {
  const spoken = await languageInPlace(tx, place);
  if (spoken) return spoken;
  const project = await tx.project.findUnique({
    where: { id: role.project.projectId },
    select: { createdBy: true },
  });
  return project?.createdBy ? languageOfPerson(tx, project.createdBy) : 'en';
}

const placesWithout = (tx: Tx, role: Role): Promise<Place[]> => tx.$queryRaw<Place[]>`
  SELECT c.id AS "conversationId", c.channel, c.account, c.external_id AS chat, c.epoch
  FROM conversation_project b JOIN conversation c ON c.id = b.conversation_id
  WHERE b.project_id = ${role.project.projectId}::uuid AND c.kind = 'group' AND NOT EXISTS (
    SELECT 1 FROM shortlist_board s WHERE s.conversation_id = c.id AND s.role_id = ${role.roleId}::uuid)`;

const boardsOf = (tx: Tx, role: Role): Promise<Standing[]> => tx.$queryRaw<Standing[]>`
  SELECT c.id AS "conversationId", c.channel, c.account, c.external_id AS chat, c.epoch, m.id AS "messageId", o.state, m.body,
    (SELECT r.external_id FROM receipt r WHERE r.message_id = m.id AND r.part = 0) AS receipt,
    EXISTS (SELECT 1 FROM conversation_project b WHERE b.conversation_id = c.id
      AND b.project_id = ${role.project.projectId}::uuid) AS bound
  FROM shortlist_board s JOIN conversation c ON c.id = s.conversation_id JOIN message m ON m.id = s.message_id
  JOIN outbox o ON o.message_id = m.id WHERE s.role_id = ${role.roleId}::uuid`;

/** The group belongs to another project now, or nothing can be posted there: the message stays as it is. */
const drop = (tx: Tx, { messageId }: Standing): Promise<unknown> =>
  tx.shortlistBoard.delete({ where: { messageId } });
