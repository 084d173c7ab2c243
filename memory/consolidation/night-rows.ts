/** The rows in which a night keeps how far it is, so that a kill at any step loses nothing and repeats no call. */
import type { Tx } from '../../prisma/client.ts';
import type { Stretch } from './night-question.ts';

/** How long a call may be on its way. */
const callSeconds = 300;
/** Persons of one batch. */
const atOnce = 200;

export interface Open extends Stretch {
  state: 'planned' | 'calling' | 'called';
  callId: string | null;
  batchId: string | null;
  calledAt: Date | null;
  /** The call was begun so long ago that whoever made it is done or dead. */
  late: boolean;
  /** Whether a model was asked about this person in the night that is now. */
  askedTonight: boolean;
}

/** Begins the night of a workspace where it was not begun, and plans everyone who said something new. `again`: also where it was. */
export async function beginNight(tx: Tx, workspaceId: string, night: string, again: boolean): Promise<void> {
  const begun = await tx.$executeRaw`
    INSERT INTO memory_night AS n (workspace_id, night, state) VALUES (${workspaceId}::uuid, ${night}::date, 'open')
    ON CONFLICT (workspace_id) DO UPDATE SET night = excluded.night, state = 'open', next_at = clock_timestamp()
      WHERE n.night < excluded.night OR ${again}`;
  if (begun === 0) return;
  await tx.$executeRaw`
    INSERT INTO memory_night_person AS p (workspace_id, person_id, state, asked_to)
    SELECT workspace_id, person_id, 'planned', max(no) FROM memory_item
      WHERE workspace_id = ${workspaceId}::uuid AND speaker = 'person' GROUP BY workspace_id, person_id
    ON CONFLICT (workspace_id, person_id) DO UPDATE SET state = 'planned', asked_to = excluded.asked_to
      WHERE p.state = 'done' AND excluded.asked_to > p.read_to`;
}

export const openRows = (tx: Tx, workspaceId: string, night: string): Promise<Open[]> => tx.$queryRaw<Open[]>`
  SELECT workspace_id AS "workspaceId", person_id AS "personId", state, read_to AS "readTo", asked_to AS "askedTo",
    call_id AS "callId", batch_id AS "batchId", called_at AS "calledAt",
    coalesce(called_at < clock_timestamp() - make_interval(secs => ${callSeconds}), false) AS late, coalesce(call_night >= ${night}::date, false) AS "askedTonight"
  FROM memory_night_person WHERE workspace_id = ${workspaceId}::uuid AND state <> 'done' ORDER BY person_id`;

/** Takes persons for one call: nobody else takes them, and nobody is taken twice in a night. */
export const claim = (
  tx: Tx,
  workspaceId: string,
  night: string,
  callId: string,
): Promise<Stretch[]> => tx.$queryRaw<Stretch[]>`
  UPDATE memory_night_person SET state = 'calling', call_id = ${callId}::uuid, call_night = ${night}::date, called_at = clock_timestamp()
  WHERE (workspace_id, person_id) IN (SELECT workspace_id, person_id FROM memory_night_person
    WHERE workspace_id = ${workspaceId}::uuid AND state = 'planned' AND (call_night IS NULL OR call_night < ${night}::date)
    ORDER BY person_id LIMIT ${atOnce} FOR UPDATE SKIP LOCKED)
  RETURNING workspace_id AS "workspaceId", person_id AS "personId", read_to AS "readTo", asked_to AS "askedTo"`;

/** How far the question really reads. */
export const setAsked = (tx: Tx, { workspaceId, personId, askedTo }: Stretch): Promise<number> =>
  tx.$executeRaw`
    UPDATE memory_night_person SET asked_to = ${askedTo} WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${personId}::uuid`;

/** Nothing was asked after all: the rules read these. */
export const leaveToRules = (tx: Tx, workspaceId: string, callId: string): Promise<number> => tx.$executeRaw`
  UPDATE memory_night_person SET state = 'planned', call_id = NULL
  WHERE workspace_id = ${workspaceId}::uuid AND call_id = ${callId}::uuid AND state = 'calling'`;

/** A call that certainly never reached the model may be made. */
export const neverCalled = (tx: Tx, workspaceId: string, callId: string): Promise<number> => tx.$executeRaw`
  UPDATE memory_night_person SET state = 'planned', call_id = NULL, call_night = NULL
  WHERE workspace_id = ${workspaceId}::uuid AND call_id = ${callId}::uuid AND state = 'calling'`;

export const setBatch = (
  tx: Tx,
  workspaceId: string,
  callId: string,
  batchId: string,
): Promise<number> => tx.$executeRaw`
  UPDATE memory_night_person SET state = 'called', batch_id = ${batchId}
  WHERE workspace_id = ${workspaceId}::uuid AND call_id = ${callId}::uuid AND state = 'calling'`;

/** The person's row, locked: two processes never apply the same answer. null: erased, or done by somebody else. */
export async function lockOpen(tx: Tx, workspaceId: string, personId: string): Promise<Stretch | null> {
  const [row] = await tx.$queryRaw<Stretch[]>`
    SELECT workspace_id AS "workspaceId", person_id AS "personId", read_to AS "readTo", asked_to AS "askedTo" FROM memory_night_person
    WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${personId}::uuid AND state <> 'done' FOR UPDATE`;
  return row ?? null;
}

/** `readTo`: how far the person is read; what lies beyond is for the next night. */
export const setDone = (
  tx: Tx,
  { workspaceId, personId }: Stretch,
  readTo: bigint,
  microUsd = 0,
): Promise<number> =>
  tx.$executeRaw`
    UPDATE memory_night_person SET state = 'done', read_to = ${readTo}, micro_usd = ${microUsd}, call_id = NULL, batch_id = NULL
    WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${personId}::uuid`;

/** Ends the night when nothing is open, else says when to look again. */
export const endNight = (tx: Tx, workspaceId: string, waitSeconds: number): Promise<number> => tx.$executeRaw`
  UPDATE memory_night SET next_at = clock_timestamp() + make_interval(secs => ${waitSeconds}),
    state = CASE WHEN EXISTS (SELECT 1 FROM memory_night_person WHERE workspace_id = ${workspaceId}::uuid AND state <> 'done') THEN 'open' ELSE 'done' END
  WHERE workspace_id = ${workspaceId}::uuid`;
