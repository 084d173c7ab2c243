/** What was said before the lines that a turn read with its lease: for a model, which takes more in than the rules do. */
import type { Memory } from '../../memory/memory.ts';
import type { Line } from '../brain/brain.ts';
import { historyLines, type Begun } from './begin.ts';

/** Beside some two thousand for what memory brings up. */
const tokens = 3_000;

export function createEarlier({ memory }: { memory: Memory }) {
  return async function earlier({ to, history, historyFrom }: Begun): Promise<Line[]> {
    // A conversation that fits has nothing before it.
    if (historyFrom === null || history.length < historyLines) return [];
    const lines = await memory.recent.before(to.workspaceId, to.conversationId, historyFrom, tokens);
    return lines.map(({ from, name, text, at }) => ({ from, name, text, at: new Date(at) }));
  };
}
