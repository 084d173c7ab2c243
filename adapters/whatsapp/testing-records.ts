/** The house's records of people and sends in memory, for tests of the transports alone. */
import type { Tick } from '../../bot/outbox/ticks.ts';
import { stages } from '../../bot/outbox/ticks.ts';
import type { WhatsAppRecords } from './ports.ts';

export function recordsInMemory(lastHeard: () => Date | null) {
  const ticks = new Map<string, Tick & { storedAt: number }>();
  const aliases = new Map<string, string>();
  const addresses = new Map<string, string>();
  const records: WhatsAppRecords = {
    ticks: {
      async note(all) {
        for (const tick of all) {
          const held = ticks.get(tick.externalId);
          if (held && stages.indexOf(tick.stage) <= stages.indexOf(held.stage)) continue;
          ticks.set(tick.externalId, { ...tick, storedAt: Date.now() });
        }
      },
      sentAs: async (callback) =>
        [...ticks.values()].find((tick) => tick.callback === callback)?.externalId ?? null,
      heardSince: async (moment) => [...ticks.values()].some((tick) => tick.storedAt >= moment.getTime()),
    },
    aliases: {
      async knownAs({ number, lasting }) {
        const id = aliases.get(lasting ?? '') ?? aliases.get(number ?? '') ?? number ?? lasting ?? '';
        for (const one of [number, lasting]) if (one !== undefined) aliases.set(one, id);
        return id;
      },
      async moved(from, to) {
        const id = aliases.get(from) ?? from;
        aliases.set(to, id);
        addresses.set(id, to);
      },
      addressOf: async (externalId) => addresses.get(externalId) ?? externalId,
    },
    lastHeard: async () => {
      const at = lastHeard();
      return at && { at, externalId: '910000007001:wamid.last' };
    },
  };
  return { records, ticks };
}
