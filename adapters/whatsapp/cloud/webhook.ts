/** The webhook, whatever server carries it: 200 is said only for what was stored, 503 makes the platform send again. */
import type { Accept } from '../../../bot/channel.ts';
import type { ConnectionLog, Webhook } from '../../../bot/connection.ts';
import type { WhatsAppRecords } from '../ports.ts';
import { parseWebhook, type Parsed } from './parse.ts';
import { answerHandshake, verifySignature } from './verify.ts';

/** The platform gives up after seven days: what is older is no redelivery, and what it said may have been erased since. */
const staleMs = 7.5 * 24 * 3600 * 1000;

export function createWebhook(deps: {
  account: string;
  appSecret: string;
  verifyToken: string;
  /** Whether the channel receives at all: a stopped one takes nothing in. */
  receiving(): boolean;
  accept: Accept;
  records: WhatsAppRecords;
  onHeard(chat: string, message: { at: Date; externalId: string }): void;
  log: ConnectionLog;
  now(): Date;
}): Webhook {
  const { records, log } = deps;

  /** Throws what storing throws: the webhook must then not be acknowledged. */
  async function take(found: Extract<Parsed, { kind: 'webhook' }>): Promise<void> {
    const oldest = deps.now().getTime() - staleMs;
    for (const { from, to } of found.moved) await records.aliases.moved(from, to);
    for (const one of found.heard) {
      if (one.sentAt.getTime() < oldest) {
        log.warn({}, 'a message older than any redelivery was passed over');
        continue;
      }
      const chat = await records.aliases.knownAs(one.from);
      for (const inbound of one.inbound(chat)) {
        await deps.accept(inbound);
        if (inbound.content.kind !== 'reaction')
          deps.onHeard(chat, { at: inbound.sentAt, externalId: inbound.externalId });
      }
    }
    const ticks = [];
    for (const { to, tick } of found.reports) ticks.push(tick(await records.aliases.knownAs(to)));
    if (ticks.length > 0) await records.ticks.note(ticks);
  }

  return async function webhook({ method, headers, query, rawBody }) {
    if (method === 'GET') {
      const challenge = answerHandshake(query, deps.verifyToken);
      return challenge === null
        ? { status: 403 }
        : { status: 200, body: challenge, contentType: 'text/plain; charset=utf-8' };
    }
    if (!verifySignature(headers, rawBody, deps.appSecret)) {
      log.warn({}, 'a webhook call without the right signature was refused');
      return { status: 401 };
    }
    if (!deps.receiving()) return { status: 503 };
    let wire: unknown;
    try {
      wire = JSON.parse(rawBody.toString());
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      log.warn({}, 'a webhook body that is not JSON was refused');
      return { status: 400 };
    }
    const parsed = parseWebhook(wire, deps.account);
    if (parsed.kind === 'invalid') {
      log.warn({ why: parsed.why }, 'a webhook that is not what the platform sends was refused');
      return { status: 400 };
    }
    for (const why of parsed.strange) log.warn({ why }, 'an entry of a webhook could not be read');
    try {
      await take(parsed);
      return { status: 200 };
    } catch (error) {
      log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'a webhook could not be stored');
      return { status: 503 };
    }
  };
}
