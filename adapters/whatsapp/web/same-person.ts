/**
 * One person under two ids: their number, and the one that hides it (`…@lid`). Which belong together is the app's own word,
 * never a likeness of names or numbers. The id that the house met first stays theirs.
 */
import type { Client } from 'whatsapp-web.js';
import type { ConnectionLog } from '../../../bot/connection.ts';
import type { Aliases, PlatformIds } from '../../../bot/people/aliases.ts';
import type { Inbound } from '../../../bot/message.ts';
import { isGroup } from './address.ts';
import { within } from './session.ts';

/** Storing waits for it. */
const answerMs = 5_000;
const mostKnown = 10_000;

const isNumber = (id: string): boolean => id.endsWith('@c.us');
const isHidden = (id: string): boolean => id.endsWith('@lid');

export type SamePerson = {
  /** The id by which the house knows a chat or a person; a group's is its own. Throws when it could not be stored. */
  knownAs(id: string): Promise<string>;
  /** The same message with the ids by which the house knows its chat and sender. */
  named(inbound: Inbound): Promise<Inbound>;
  /** Where to write to. */
  addressOf(chatExternalId: string): Promise<string>;
};

export function createSamePerson(deps: {
  client(): Client | null;
  aliases: Pick<Aliases, 'knownAs' | 'addressOf'>;
  log: ConnectionLog;
}): SamePerson {
  const pairs = new Map<string, PlatformIds>();
  /** The id under which a person wrote last. */
  const heardFrom = new Map<string, string>();

  /** Both ids where the app knows them; the one that was given in any case. */
  async function idsOf(id: string): Promise<PlatformIds> {
    const told = pairs.get(id);
    if (told) return told;
    const alone: PlatformIds = isHidden(id) ? { lasting: id } : { number: id };
    const client = deps.client();
    if (!client) return alone;
    try {
      const [pair] = await within(client.getContactLidAndPhone([id]), answerMs);
      const both: PlatformIds = {
        ...alone,
        ...(pair?.lid && isHidden(pair.lid) ? { lasting: pair.lid } : {}),
        ...(pair?.pn && isNumber(pair.pn) ? { number: pair.pn } : {}),
      };
      if (pairs.size >= mostKnown) pairs.clear();
      if (both.number !== undefined && both.lasting !== undefined) pairs.set(id, both);
      return both;
    } catch {
      // An older app knows no such ids, and some people's numbers nobody is told.
      deps.log.debug({}, 'the other id of somebody is not known');
      return alone;
    }
  }

  async function knownAs(id: string): Promise<string> {
    if (!isNumber(id) && !isHidden(id)) return id;
    return deps.aliases.knownAs(await idsOf(id));
  }

  return {
    knownAs,
    async named(inbound) {
      const { chat, sender } = inbound;
      const sentBy = await knownAs(sender.externalId);
      const place = isGroup(chat.externalId) ? chat.externalId : await knownAs(chat.externalId);
      if (heardFrom.size >= mostKnown) heardFrom.clear();
      if (place !== chat.externalId || heardFrom.has(place)) heardFrom.set(place, chat.externalId);
      const from = `${chat.externalId}:`;
      const moved = (externalId: string): string =>
        externalId.startsWith(from) ? `${place}:${externalId.slice(from.length)}` : externalId;
      const { content, quote } = inbound;
      return {
        ...inbound,
        externalId: moved(inbound.externalId),
        chat: { ...chat, externalId: place },
        sender: { ...sender, externalId: sentBy },
        content:
          'targetExternalId' in content
            ? { ...content, targetExternalId: moved(content.targetExternalId) }
            : content,
        ...(quote ? { quote: { externalId: moved(quote.externalId) } } : {}),
      };
    },
    async addressOf(chatExternalId) {
      if (isGroup(chatExternalId)) return chatExternalId;
      return heardFrom.get(chatExternalId) ?? (await deps.aliases.addressOf(chatExternalId));
    },
  };
}
