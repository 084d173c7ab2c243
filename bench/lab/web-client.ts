/** A program on the web API: posts until it is acknowledged, and reads back what the page would show. */
import { setTimeout as pause } from 'node:timers/promises';

export type Post = { id: string; persona: string; person: string; conversation: string; text: string };
export type WebLine = { id: string; seq: number; from: 'person' | 'bot'; text: string };

const againMs = 100;

export type WebClient = ReturnType<typeof createWebClient>;

export function createWebClient(house: { url: string; token: string }) {
  const headers = { authorization: `Bearer ${house.token}`, 'content-type': 'application/json' };
  const count = { posts: 0, retried: 0, unavailable: 0 };

  /** One attempt: the status and, when it was taken, the conversation; 0 when nobody answered. */
  async function attempt(post: Post): Promise<{ status: number; conversationId: string | null }> {
    count.posts++;
    try {
      const response = await fetch(`${house.url}/api/v1/messages`, {
        method: 'POST',
        headers,
        body: JSON.stringify(post),
        signal: AbortSignal.timeout(20_000),
      });
      const body = (await response.json()) as { conversationId?: string };
      return { status: response.status, conversationId: body.conversationId ?? null };
    } catch {
      return { status: 0, conversationId: null }; // cut or not up: it is sent again with the same id
    }
  }

  return {
    counts: () => ({ ...count }),
    attempt,
    /** Sends the same message until it is acknowledged; its conversation. Throws on an answer that no retry mends. */
    async post(post: Post): Promise<string> {
      for (;;) {
        const { status, conversationId } = await attempt(post);
        if (status === 202 && conversationId !== null) return conversationId;
        if (status === 503) count.unavailable++;
        if (status !== 0 && status < 500) throw new Error(`the web API answered ${status}`);
        count.retried++;
        await pause(againMs);
      }
    },
    async read(conversationId: string): Promise<WebLine[]> {
      const lines: WebLine[] = [];
      for (;;) {
        const after = lines.at(-1)?.seq ?? 0;
        const response = await fetch(
          `${house.url}/api/v1/conversations/${conversationId}/messages?after=${after}&limit=1000`,
          { headers },
        );
        if (!response.ok) throw new Error(`the transcript answered ${response.status}`);
        const page = (await response.json()) as WebLine[];
        lines.push(...page);
        if (page.length < 1000) return lines;
      }
    },
  };
}
