/** The record of a turn: what a model said and what a tool did, committed as it happens, so that a killed turn goes on. */
import type { Sql } from '../../prisma/client.ts';
import { toJsonb } from '../../prisma/jsonb.ts';
import { guardLease, type Lease } from '../lease.ts';

export type RecordedStep = { kind: 'model' | 'tool'; output: unknown };

export async function readSteps(tx: Sql, turnId: string): Promise<Map<string, RecordedStep>> {
  const rows = await tx.$queryRaw<{ key: string; kind: string; output: unknown }[]>`
    SELECT key, kind, output FROM turn_step WHERE turn_id = ${turnId}::uuid ORDER BY at`;
  return new Map(
    rows.map((row) => [row.key, { kind: row.kind === 'tool' ? 'tool' : 'model', output: row.output }]),
  );
}

/** Records a step behind the fence; the one that is already there stands. Values are JSON. */
export async function recordStep(
  tx: Sql,
  lease: Lease,
  step: { turnId: string; key: string; kind: 'model' | 'tool'; output: unknown },
): Promise<void> {
  await guardLease(tx, lease);
  await tx.$executeRaw`
    INSERT INTO turn_step (turn_id, key, workspace_id, kind, output)
    VALUES (${step.turnId}::uuid, ${step.key}, ${lease.workspaceId}::uuid, ${step.kind},
      ${toJsonb(step.output)}::jsonb)
    ON CONFLICT (turn_id, key) DO NOTHING`;
}
