/**
 * Codes that let people in: eight characters that nobody confuses, for one hour, used once, kept as keyed hashes.
 * Guesses are few: per person and per workspace.
 */
import { createHmac } from 'node:crypto';
import type { Sql } from '../../prisma/client.ts';
import type { Membership } from './access.ts';
import type { PersonRole } from './person.ts';

/** Without 0 O, 1 I L, 2 Z, 5 S, 8 B and U: read aloud or off a screen they are one another. */
export const codeAlphabet = 'ACDEFGHJKMNPQRTVWXY34679';
const codeLength = 8;
const lifeMs = 3_600_000;
const mostOpen = 3;
const guessWindowMs = 3_600_000;
const mostGuesses = { person: 5, workspace: 60 };

export type Grant =
  | { kind: 'role'; role: 'casting' | 'admin' | 'production' }
  | { kind: 'project'; projectId: string; membership: Membership }
  | { kind: 'guardian'; childId: string }
  /** The other account of the same person. */
  | { kind: 'link'; personId: string }
  /** The first admin of a workspace. */
  | { kind: 'setup' };

export type Redeemed =
  | { status: 'ok'; codeId: string; grant: Grant; madeBy: string | null }
  /** No such code, or no longer. */
  | { status: 'wrong' }
  | { status: 'too-many' };

export type CodesDeps = {
  /** Keys the hashes; the same in every process. */
  secret: string;
  /** A whole number from 0 to below `n`, as nobody can foresee it. */
  pick(n: number): number;
};

export type Codes = ReturnType<typeof createCodes>;

export function createCodes({ secret, pick }: CodesDeps) {
  const hashOf = (workspaceId: string, code: string): string =>
    createHmac('sha256', secret).update(`${workspaceId} ${code}`).digest('base64url');

  return {
    /** The code to hand on, as `ABCD-EFGH`; null when its maker has three open already. */
    async make(
      tx: Sql,
      made: { id: string; workspaceId: string; by: string | null; grant: Grant; at: Date },
    ): Promise<string | null> {
      const { grant, at, workspaceId, by } = made;
      await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`codes ${workspaceId} ${by ?? ''}`}, 3))::text`;
      const [open] = await tx.$queryRaw<{ n: number }[]>`
        SELECT count(*)::int AS n FROM pairing_code WHERE workspace_id = ${workspaceId}::uuid AND made_by IS NOT DISTINCT FROM ${by}::uuid
          AND used_at IS NULL AND expires_at > ${at}`;
      if ((open?.n ?? 0) >= mostOpen) return null;
      const code = Array.from({ length: codeLength }, () => codeAlphabet[pick(codeAlphabet.length)]).join('');
      await tx.$executeRaw`
        INSERT INTO pairing_code (id, workspace_id, kind, code_hash, role, project_id, membership, person_id, made_by, made_at, expires_at)
        VALUES (${made.id}::uuid, ${workspaceId}::uuid, ${grant.kind}, ${hashOf(workspaceId, code)}, ${'role' in grant ? grant.role : null},
          ${'projectId' in grant ? grant.projectId : null}::uuid, ${'membership' in grant ? grant.membership : null},
          ${'personId' in grant ? grant.personId : 'childId' in grant ? grant.childId : null}::uuid, ${by}::uuid, ${at},
          ${new Date(at.getTime() + lifeMs)})`;
      return `${code.slice(0, 4)}-${code.slice(4)}`;
    },

    /** Uses a code up; of many that race for it one gets it. */
    async redeem(
      tx: Sql,
      tried: { guessId: string; workspaceId: string; personId: string; words: string; at: Date },
    ): Promise<Redeemed> {
      const { workspaceId, personId, at } = tried;
      // Guesses of a workspace come one after the other: racing ones must not slip past the count.
      await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`guesses ${workspaceId}`}, 3))::text`;
      const since = new Date(at.getTime() - guessWindowMs);
      const [guesses] = await tx.$queryRaw<{ mine: number; all: number }[]>`
        SELECT count(*) FILTER (WHERE person_id = ${personId}::uuid)::int AS mine, count(*)::int AS all FROM code_guess
        WHERE workspace_id = ${workspaceId}::uuid AND at > ${since}`;
      if ((guesses?.mine ?? 0) >= mostGuesses.person || (guesses?.all ?? 0) >= mostGuesses.workspace)
        return { status: 'too-many' };
      const code = readCode(tried.words);
      const rows =
        code === null
          ? []
          : await tx.$queryRaw<Row[]>`
        UPDATE pairing_code SET used_at = ${at}, used_by = ${personId}::uuid
        WHERE workspace_id = ${workspaceId}::uuid AND code_hash = ${hashOf(workspaceId, code)} AND used_at IS NULL AND expires_at > ${at}
          AND person_id IS DISTINCT FROM ${personId}::uuid
        RETURNING id, kind, role, project_id AS "projectId", membership, person_id AS "personId", made_by AS "madeBy"`;
      const [row] = rows;
      if (row) return { status: 'ok', codeId: row.id, grant: toGrant(row), madeBy: row.madeBy };
      await tx.$executeRaw`
        INSERT INTO code_guess (id, workspace_id, person_id, at) VALUES (${tried.guessId}::uuid, ${workspaceId}::uuid, ${personId}::uuid, ${at})`;
      return { status: 'wrong' };
    },
  };
}

type Row = {
  id: string;
  kind: Grant['kind'];
  role: PersonRole | null;
  projectId: string | null;
  membership: Membership | null;
  personId: string | null;
  madeBy: string | null;
};

function toGrant(row: Row): Grant {
  const { kind, role, projectId, membership, personId } = row;
  if (kind === 'setup') return { kind };
  if (kind === 'role' && (role === 'casting' || role === 'admin' || role === 'production'))
    return { kind, role };
  if (kind === 'project' && projectId && membership) return { kind, projectId, membership };
  if (kind === 'guardian' && personId) return { kind, childId: personId };
  if (kind === 'link' && personId) return { kind, personId };
  throw new Error(`a ${kind} code lacks what it grants`);
}

/** The code in what somebody typed: with or without its dash, in any case; null when it can be none. */
export function readCode(words: string): string | null {
  const code = words.toUpperCase().replace(/[\s–—-]+/g, '');
  return code.length === codeLength && Array.from(code).every((letter) => codeAlphabet.includes(letter))
    ? code
    : null;
}
