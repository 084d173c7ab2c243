/** Uses a code that the writer was given; wrong ones are counted. */
import { z } from 'zod';
import type { Matching } from '../../matching/matching.ts';
import type { Memory } from '../../memory/memory.ts';
import type { Codes } from '../people/codes.ts';
import { join, type Joined } from '../people/join.ts';
import { guardianChoices } from './choices.ts';
import { aboutGuardian } from './subject.ts';
import { defineTool } from './tool.ts';

export type JoinReport = Joined;
export const wrongCode = 'that code is not valid (any more)';
export const tooManyCodes = 'too many codes were tried; wait an hour';

export const createUseCode = (deps: { codes: Codes; memory: Memory; matching: Matching }) =>
  defineTool({
    name: 'use_code',
    description: 'Uses a code of eight characters that the writer was given ("/join ABCD-EFGH").',
    input: z.object({ code: z.string().max(40) }),
    who: ['casting', 'production', 'talent', 'guardian', 'admin'],
    house: true,
    inAnyGroup: true,
    changes: true,
    async run(tx, { code }, context) {
      if (context.chat === 'group') return { ok: false, problem: 'codes are used in a private chat only' };
      const { workspaceId, author, now } = context;
      const redeemed = await deps.codes.redeem(tx, {
        guessId: context.newId(),
        workspaceId,
        personId: author.personId,
        words: code,
        at: now,
      });
      if (redeemed.status === 'too-many') return { ok: false, problem: tooManyCodes };
      if (redeemed.status === 'wrong') return { ok: false, problem: wrongCode };
      const joined = await join(tx, deps, { workspaceId, person: author, redeemed, now });
      if (typeof joined === 'string') return { ok: false, problem: joined };
      return {
        ok: true,
        output: joined,
        ...(joined.as === 'guardian'
          ? {
              show: {
                choices: guardianChoices(joined.childId),
                focus: { asked: { about: `${aboutGuardian}${joined.childId}` } },
              },
            }
          : {}),
      };
    },
  });
