/**
 * A process that polls and may be killed at any moment: `testing-poller.ts <api root> <token> <how many to store>`. Prints
 * the id of each message that it stored; after that many, storing hangs for ever, as a dead database would let it.
 */
import { createTelegramChannel } from './index.ts';

const [, , apiRoot, token, count] = process.argv;
let left = Number(count);
const silent = (): void => undefined;

const channel = createTelegramChannel({
  token: token ?? '',
  apiRoot: apiRoot ?? '',
  accept: (inbound) => {
    if (left-- <= 0) {
      process.stdout.write('hanging\n');
      return new Promise(() => undefined);
    }
    process.stdout.write(`${inbound.externalId}\n`);
    return Promise.resolve({ status: 'stored', messageId: 'm', conversationId: 'c' });
  },
  log: { debug: silent, info: silent, warn: silent, error: silent },
  now: () => new Date(),
});
await channel.start();
