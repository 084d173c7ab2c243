/**
 * The second reader of a brief: Claude beside the rules, pictures and PDFs too. It stands aside whenever it may not or
 * cannot read now (budget, outage, silence): then the rules read alone.
 */
import type Anthropic from '@anthropic-ai/sdk';
import type { OpenFile } from '../../channel.ts';
import type { SecondReader } from '../../tools/brief-readers.ts';
import { createClaudeBriefReader, isReadable } from '../../understanding/briefs/claude/read-brief.ts';
import { openFiles } from './attachments.ts';
import { createBreaker, type Breaker } from './breaker.ts';
import { readFailure } from './failure.ts';
import type { Budget } from './index.ts';
import { spendOf } from './pricing.ts';
import type { Log } from './round.ts';

export function createSecondReader(deps: {
  client: Anthropic;
  model: string;
  budget: Budget;
  /** Whether the model failed last in this workspace: whoever talks already waited for it. */
  away(workspaceId: string): Promise<boolean>;
  openFile: OpenFile;
  childMedia: boolean;
  log: Log;
  now(): Date;
  breaker?: Breaker;
  /** For the whole reading; a person waits meanwhile. */
  wholeMs?: number;
}): SecondReader {
  const { model, log, wholeMs = 25_000 } = deps;
  const breaker = deps.breaker ?? createBreaker({ now: () => deps.now().getTime() });
  const read = createClaudeBriefReader({ client: deps.client, model, crossed: true });

  return async ({ workspaceId, sources, signal }) => {
    const said = sources.map(({ text, sentAt, media }) => ({ text, sentAt, ...(media ? { media } : {}) }));
    const text = said.flatMap((one) => (one.text.trim() === '' ? [] : [one.text])).join('\n');
    const media = (await openFiles(said, deps)).filter(({ mimeType }) => isReadable(mimeType));
    if (text === '' && media.length === 0) return null;
    if (await deps.away(workspaceId)) return null;
    if (!(await deps.budget.allows(workspaceId, deps.now()))) return null;
    const pass = breaker.enter();
    if (!pass) return null;
    try {
      const found = await read({
        text,
        media,
        sentAt: said.at(-1)?.sentAt ?? deps.now(),
        signal: AbortSignal.any([AbortSignal.timeout(wholeMs), ...(signal ? [signal] : [])]),
      });
      pass.succeeded();
      if (!found) return null;
      return { reading: found.reading, spend: spendOf(model, found.usage) };
    } catch (error) {
      if (signal?.aborted) return null;
      const { blame, detail } = readFailure(error);
      if (blame === 'request') pass.dropped();
      else pass.failed(blame);
      log.warn(detail, 'the model read no brief; the rules read alone');
      return null;
    } finally {
      pass.dropped();
    }
  };
}
