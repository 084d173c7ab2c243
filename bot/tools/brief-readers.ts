/** What is saved of a brief: what both readers saw where both ran, else what the author's words prove. */
import { roleSpec, type RoleSpec } from '../../matching/role.ts';
import type { Sql } from '../../prisma/client.ts';
import type { Spend } from '../brain/brain.ts';
import type { BriefReading } from '../understanding/brief.ts';
import { nextQuestion } from '../understanding/briefs/question.ts';
import { readBrief } from '../understanding/briefs/read-brief.ts';
import { withoutUnsaid, type Unsaid } from '../understanding/briefs/unsaid.ts';
import type { ToolContext } from './tool.ts';

export type SecondReading = { reading: BriefReading; spend: Spend };

/** Null when it may not or cannot read now. Never throws; never called inside a transaction. */
export type SecondReader = (
  given: Pick<ToolContext, 'workspaceId' | 'sources' | 'signal'>,
) => Promise<SecondReading | null>;

type Proposed = { project: Pick<BriefReading['project'], 'type' | 'confidential'>; roles: RoleSpec[] };

export type Settled = {
  roles: RoleSpec[];
  /** Null where only the author's words were held against the proposal. */
  reading: BriefReading | null;
  unsaid: Unsaid[];
};

/** The proposal of whoever talks, against what the readers found in the author's own words. */
export function settleBrief(
  proposed: Proposed,
  second: SecondReading | null,
  context: Pick<ToolContext, 'sources' | 'now'>,
): Settled {
  if (second && second.reading.roles.length > 0)
    return {
      roles: second.reading.roles.map((role) => roleSpec.parse(role)),
      reading: second.reading,
      unsaid: [],
    };
  const said = context.sources.map(({ text }) => text).join('\n');
  const sentAt = context.sources.at(-1)?.sentAt ?? context.now;
  // Only where these words are the brief itself: one that grew over several turns has its words further back.
  if (readBrief(said, { sentAt }).roles.length === 0)
    return { roles: proposed.roles, reading: null, unsaid: [] };
  return { ...withoutUnsaid(proposed.roles, said, sentAt), reading: null };
}

/** What the model is told of a reading that is not its own: what was saved, what is doubtful, and the one question. */
export function reportOf(reading: BriefReading, language: ToolContext['language']): object {
  const question = nextQuestion({ ...reading, language: language ?? reading.language });
  return {
    savedAsRead: reading.roles.map((role) =>
      Object.fromEntries(
        Object.entries(roleSpec.parse(role)).filter(
          ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
        ),
      ),
    ),
    doubts: reading.doubts,
    ...(question ? { ask: question.text } : {}),
  };
}

/** The second reading counts for the day's budget like the turn that it was for. */
export async function noteSpend(tx: Sql, turnId: string, spend: Spend): Promise<void> {
  await tx.$executeRaw`
    UPDATE turn SET input_tokens = input_tokens + ${spend.inputTokens}, output_tokens = output_tokens + ${spend.outputTokens},
      cache_read_tokens = cache_read_tokens + ${spend.cacheReadTokens}, cache_write_tokens = cache_write_tokens + ${spend.cacheWriteTokens},
      micro_usd = micro_usd + ${Math.round(spend.microUsd)}
    WHERE id = ${turnId}::uuid`;
}
