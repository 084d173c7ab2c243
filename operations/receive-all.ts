/** Receiving for every bot account of this process: at once, or while it holds the account's lease. */
import type { Channel } from '../bot/channel.ts';
import type { Connection } from '../bot/connection.ts';
import type { Database } from '../prisma/client.ts';
import type { Check } from './health.ts';
import { receiveWhileLeased, type Receiving } from './receiving.ts';

export async function receiveAll(deps: {
  db: Database;
  /** None where this process only works. */
  connections: readonly Connection[];
  owner: string;
  alone: boolean;
  onFault(error: unknown): void;
}): Promise<{
  /** How each account fares; one that another process receives for is well. */
  channels(): { name: string; account: string; health(): Check }[];
  /** Gives the leases back. */
  stop(): Promise<void>;
}> {
  const leased = new Map<string, Receiving>();
  const keyOf = ({ name, account }: Channel): string => `${name} ${account}`;
  for (const connection of deps.connections)
    for (const channel of connection.channels()) {
      if (connection.receiving === 'shared') {
        await channel.start();
        continue;
      }
      const receiving = receiveWhileLeased({ ...deps, channel });
      leased.set(keyOf(channel), receiving);
      await receiving.started.catch(deps.onFault);
    }

  const checkOf = (channel: Channel): Check =>
    leased.get(keyOf(channel))?.elsewhere()
      ? { ok: true, detail: 'another process receives; this one stands by' }
      : channel.health();

  return {
    channels: () =>
      deps.connections
        .flatMap((connection) => connection.channels())
        .map((channel) => ({
          name: channel.name,
          account: channel.account,
          health: () => checkOf(channel),
        })),
    async stop() {
      await Promise.all([...leased.values()].map((receiving) => receiving.stop()));
    },
  };
}
