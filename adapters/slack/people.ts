/** What the platform tells of its members: names for first contacts, and the direct chat of a person. Remembered for a while. */
import type { Client } from './api.ts';
import { readFailure } from './failure.ts';

const rememberMs = 3_600_000;
const mostRemembered = 10_000;
/** One page: an office writes to the app from fewer. */
const mostDirects = 200;

export function createMembers(deps: { client: Client; now: () => Date }) {
  const names = new Map<string, { until: number; name: string }>();
  const directs = new Map<string, string>();

  return {
    /** The name that colleagues read; the id when the platform does not say. Bounded by the client's timeout. */
    async nameOf(userId: string): Promise<string> {
      const known = names.get(userId);
      if (known && known.until > deps.now().getTime()) return known.name;
      try {
        const { user } = await deps.client.users.info({ user: userId });
        const name = user?.profile?.real_name || user?.real_name || user?.name || userId;
        if (names.size >= mostRemembered) names.clear();
        names.set(userId, { until: deps.now().getTime() + rememberMs, name });
        return name;
      } catch (error) {
        readFailure(error);
        return userId;
      }
    },

    /** Throws when the platform does not answer: what was said must then not be acknowledged. */
    async directOf(userId: string): Promise<string> {
      const known = directs.get(userId);
      if (known !== undefined) return known;
      const { channel } = await deps.client.conversations.open({ users: userId });
      if (!channel?.id) throw new Error('the platform opened no direct chat');
      directs.set(userId, channel.id);
      return channel.id;
    },

    /** The direct chats of the app, the newest first as the platform lists them. Throws when it does not. */
    async directChats(): Promise<string[]> {
      const { channels } = await deps.client.users.conversations({ types: 'im', limit: mostDirects });
      return (channels ?? []).flatMap(({ id }) => id ?? []);
    },
  };
}
