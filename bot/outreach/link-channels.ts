/** On which channel a personal link of a workspace opens: the first of its own that knows how. */
import type { Channel } from '../channel.ts';

export function createLinks(deps: {
  channels(): readonly Channel[];
  workspaceOf(channel: string, account: string): Promise<{ id: string } | null>;
}) {
  return async (workspaceId: string): Promise<(token: string) => string | null> => {
    for (const channel of deps.channels()) {
      if (!channel.startLink) continue;
      const served = await deps.workspaceOf(channel.name, channel.account);
      if (served?.id === workspaceId) return (token) => channel.startLink?.(token) ?? null;
    }
    return () => null;
  };
}
