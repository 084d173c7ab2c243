/** The minds of a house: Claude where a key is set, with the rules behind it; the rules alone where none is. */
import type { Database } from '../../prisma/client.ts';
import type { OpenFile } from '../channel.ts';
import { withHolding } from '../handoff/brain.ts';
import { queueOfficeNotice } from '../outbox/office-notice.ts';
import { withChildren } from '../people/children.ts';
import { withDisputes } from '../people/disputes.ts';
import type { SecondReader } from '../tools/brief-readers.ts';
import type { Brain } from './brain.ts';
import { createBudget } from './budget.ts';
import { createSecondReader } from './claude/brief-reader.ts';
import { createClaudeClient } from './claude/client.ts';
import { claudeReader } from './claude/consolidator.ts';
import { createClaudeBrain } from './claude/index.ts';
import type { Log } from './claude/round.ts';
import { createFallback } from './fallback.ts';
import { createOutages } from './outages.ts';
import { createRulesBrain } from './rules/index.ts';
import { rulesReaders } from './rules/readers.ts';

export type Minds = {
  /** Answers turns. */
  brain: Brain;
  /** Reads briefs beside the rules; undefined without a key. */
  secondReader: SecondReader | undefined;
  /** Reads at night what was said; undefined without a key. */
  nightReader: ReturnType<typeof claudeReader> | undefined;
};

const outageLine =
  'Claude is not answering just now; the desk goes on with its rules. Plain briefs, lists and buttons work as always.';

export function createMinds(deps: {
  db: Database;
  /** null: the rules talk. */
  claude: {
    apiKey: string;
    baseURL: string | undefined;
    model: string;
    backgroundModel: string;
    dailyUsd: number;
    firstTokenMs: number;
    childMedia: boolean;
  } | null;
  openFile: OpenFile;
  uploadLink(media: { workspaceId: string; mediaId: string }): string | null;
  now(): Date;
  newId(): string;
  log: Log;
}): Minds {
  const { db, claude, openFile, now, log } = deps;
  const outages = createOutages({ db, now });
  const common = claude && {
    ...claude,
    budget: createBudget({ db, dailyUsd: claude.dailyUsd }),
    openFile,
    log,
    now,
  };
  const talker = createFallback({
    claude:
      common && createClaudeBrain({ ...common, ...(common.baseURL ? { baseURL: common.baseURL } : {}) }),
    rules: createRulesBrain(rulesReaders),
    async tellOffice(workspaceId) {
      await db.inWorkspace(workspaceId, (tx) =>
        queueOfficeNotice(tx, { workspaceId, text: outageLine, at: now(), newId: deps.newId }),
      );
    },
    outages,
    onceATurn: ['save_brief', 'flag_to_office'],
    uploadLink: deps.uploadLink,
    now,
    log,
  });
  return {
    brain: withChildren(withHolding(withDisputes(talker, rulesReaders.safety)), rulesReaders.safety),
    secondReader: common
      ? createSecondReader({ ...common, client: createClaudeClient(common), away: outages.away })
      : undefined,
    nightReader: common ? claudeReader({ ...common, model: common.backgroundModel }) : undefined,
  };
}
