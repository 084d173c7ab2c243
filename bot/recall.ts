/** What a turn brings up from memory: within what the author may see, and never waiting for a model. */
import type { Memory } from '../memory/memory.ts';
import type { Recalled } from './brain/brain.ts';
import { isOffice } from './people/person.ts';
import type { Begun } from './turn/begin.ts';

const mostItems = 12;
const mostTokens = 1_500;
/** Later than this the question's vector is left out; it usually stands by then, since it was started at storing. */
const vectorBudgetMs = 40;

export function createRecall(deps: { memory: Memory }) {
  const { memory } = deps;
  return {
    /** Called when a message is stored, so that its vector is ready when its turn begins. */
    startVector(text: string): void {
      // Nobody may be waiting yet; a failure is met where the vector is awaited.
      if (isQuestion(text)) memory.questionVector(text).catch(() => undefined);
    },

    async recall(begun: Begun): Promise<Recalled[]> {
      const text = begun.said.map((said) => said.text).join('\n');
      if (!isQuestion(text)) return [];
      const found = await memory.recall({
        workspaceId: begun.workspace.id,
        reader:
          begun.to.chatKind === 'group'
            ? { kind: 'group', conversationId: begun.to.conversationId }
            : { kind: 'private', personId: begun.author.personId, office: isOffice(begun.author.role) },
        text,
        vector: memory.questionVector(text),
        vectorBudgetMs,
        tokens: mostTokens,
        limit: mostItems,
      });
      const own = new Set(begun.said.map((said) => said.messageId));
      return [
        ...found.facts.map(({ id, key, value, saidAt, quote }) => ({
          id,
          text: `${key}: ${value} (“${quote}”)`,
          at: saidAt,
          channel: 'memory',
          kind: 'fact' as const,
        })),
        ...found.summaries.map(({ conversationId, text: words, at }) => ({
          id: conversationId,
          text: words,
          at,
          channel: 'memory',
          kind: 'summary' as const,
        })),
        ...found.items
          .filter((item) => !own.has(item.messageId))
          .map(({ messageId, speakerName, text: said, saidAt, channel }) => ({
            id: messageId,
            text: `${speakerName}: ${said}`,
            at: saidAt,
            channel,
            kind: 'message' as const,
          })),
      ];
    },
  };
}

/** "2", "ok" and the like recall nothing. */
const isQuestion = (text: string): boolean => (text.match(/[\p{L}\p{M}]{2,}/gu) ?? []).length >= 2;
