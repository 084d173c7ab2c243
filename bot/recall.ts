/** What a turn brings up from memory: within what the author may see, and never waiting for a model. */
import type { Source } from '../memory/long-term/keys.ts';
import type { Memory } from '../memory/memory.ts';
import type { Database } from '../prisma/client.ts';
import type { Recalled } from './brain/brain.ts';
import { confidentialIn } from './people/access.ts';
import { isOffice } from './people/person.ts';
import type { Begun } from './turn/begin.ts';

const mostItems = 12;
const mostTokens = 1_500;
/** Later than this the question's vector is left out; it usually stands by then, since it was started at storing. */
const vectorBudgetMs = 40;
/** In words that nobody used before only the meaning finds anything: that is worth a moment on a busy machine. */
const patienceMs = 300;

export function createRecall(deps: { memory: Memory; db: Database }) {
  const { memory, db } = deps;

  /** Under NDA is nothing of a talent's. */
  async function productionsOf({ workspace, to, author }: Begun): Promise<string[]> {
    if (!isOffice(author.role) && author.role !== 'production') return [];
    const viewer = {
      workspaceId: workspace.id,
      conversationId: to.conversationId,
      author,
      chat: to.chatKind,
    };
    return db.quickly(workspace.id, (tx) => confidentialIn(tx, viewer));
  }

  return {
    /** Called when a message is stored, so that its vector is ready when its turn begins. */
    startVector(text: string): void {
      // Nobody may be waiting yet; a failure is met where the vector is awaited.
      if (isQuestion(text)) memory.questionVector(text).catch(() => undefined);
    },

    async recall(begun: Begun): Promise<Recalled[]> {
      const text = begun.said.map((said) => said.text).join('\n');
      if (!isQuestion(text)) return [];
      const vector = memory.questionVector(text);
      vector.catch(() => undefined); // met where it is awaited
      const productionIds = await productionsOf(begun);
      const found = await memory.recall({
        workspaceId: begun.workspace.id,
        reader:
          begun.to.chatKind === 'group'
            ? { kind: 'group', conversationId: begun.to.conversationId, productionIds }
            : {
                kind: 'private',
                personId: begun.author.personId,
                office: isOffice(begun.author.role),
                productionIds,
              },
        text,
        vector,
        vectorBudgetMs,
        patienceMs,
        tokens: mostTokens,
        limit: mostItems,
      });
      const own = new Set(begun.said.map((said) => said.messageId));
      return [
        ...found.facts.map(({ id, key, value, saidAt, quote, source, disputed }) => ({
          id,
          text: `${key}: ${value} (“${quote}”, ${by[source]}${disputed ? '; disputed: somebody says otherwise' : ''})`,
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
          .map(({ messageId, speakerName, text: said, attached, saidAt, channel }) => ({
            id: messageId,
            text: `${speakerName}: ${said}${attached === '' ? '' : ` [in reply to: ${attached}]`}`,
            at: saidAt,
            channel,
            kind: 'message' as const,
          })),
      ];
    },
  };
}

/** Whose word a fact is. */
const by: Record<Source, string> = {
  self: 'their own word',
  guardian: "the guardian's word",
  office: "the office's word",
  agent: "their agent's word",
  other: "somebody else's word",
  verdicts: 'shown by their verdicts',
};

/** "2", "ok" and the like recall nothing. */
const isQuestion = (text: string): boolean => (text.match(/[\p{L}\p{M}]{2,}/gu) ?? []).length >= 2;
