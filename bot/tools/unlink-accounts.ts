/** Ends the links between the writer's accounts; each keeps what was its own. */
import { z } from 'zod';
import type { Matching } from '../../matching/matching.ts';
import type { Memory } from '../../memory/memory.ts';
import { unlink } from '../people/join.ts';
import { defineTool } from './tool.ts';

export type UnlinkReport = { ended: number };

export const createUnlinkAccounts = (deps: { memory: Memory; matching: Matching }) =>
  defineTool({
    name: 'unlink_accounts',
    description: 'Ends the links between the writer’s accounts on several channels ("/unlink").',
    input: z.object({}),
    who: ['casting', 'production', 'talent', 'guardian', 'admin'],
    inAnyGroup: true,
    changes: true,
    async run(tx, _, { workspaceId, author }) {
      const output: UnlinkReport = { ended: await unlink(tx, deps, workspaceId, author.personId) };
      return { ok: true, output };
    },
  });
