/** What people do in their apps: write, press, send files, react, edit, delete, read, change their number. */
import { randomBytes } from 'node:crypto';
import type { Change, Webhooks } from './webhooks.ts';
import type { Transcript } from './transcript.ts';

export type CloudPerson = { number?: string; userId?: string; name: string };

export type People = ReturnType<typeof createPeople>;

export function createPeople(deps: {
  phoneNumberId: string;
  webhooks: Webhooks;
  transcript: Transcript;
  keepMedia(data: Buffer, mimeType: string): string;
  now: () => number;
}) {
  const { transcript } = deps;
  const lastHeard = new Map<string, number>();
  const blocked = new Set<string>();
  const unreachable = new Set<string>();

  const seconds = (): string => String(Math.floor(deps.now() / 1000));
  const newId = (): string => `wamid.${randomBytes(18).toString('base64url')}`;
  const keyOf = (person: CloudPerson): string => person.number ?? person.userId ?? '';
  const toPerson = (person: CloudPerson | string): CloudPerson =>
    typeof person === 'string' ? { number: person, name: `Person ${person}` } : person;

  function changeOf(person: CloudPerson, content: Record<string, unknown>, id: string): Change {
    const ids = {
      ...(person.number === undefined ? {} : { wa_id: person.number }),
      ...(person.userId === undefined ? {} : { user_id: person.userId }),
    };
    return {
      field: 'messages',
      value: {
        messaging_product: 'whatsapp',
        metadata: { display_phone_number: '910000000000', phone_number_id: deps.phoneNumberId },
        contacts: [{ profile: { name: person.name }, ...ids }],
        messages: [
          {
            ...(person.number === undefined ? {} : { from: person.number }),
            ...(person.userId === undefined ? {} : { from_user_id: person.userId }),
            id,
            timestamp: seconds(),
            ...content,
          },
        ],
      },
    };
  }

  function send(who: CloudPerson | string, content: Record<string, unknown>): { id: string; change: Change } {
    const person = toPerson(who);
    const id = newId();
    const change = changeOf(person, content, id);
    lastHeard.set(keyOf(person), deps.now());
    deps.webhooks.add(keyOf(person), change);
    return { id, change };
  }

  return {
    send,
    changeOf,
    say(who: CloudPerson | string, text: string, quote?: string) {
      const said = send(who, {
        type: 'text',
        text: { body: text },
        ...(quote === undefined ? {} : { context: { id: quote } }),
      });
      transcript.add({
        person: keyOf(toPerson(who)),
        who: 'person',
        id: said.id,
        text,
        buttons: [],
        media: null,
      });
      return said;
    },
    /** Presses the button or row whose id or title is `button` on the newest message that carries it; throws when none does. */
    press(who: CloudPerson | string, button: string) {
      const person = keyOf(toPerson(who));
      for (const message of transcript.messages(person).toReversed())
        for (const found of message.buttons)
          if (found.id === button || found.title === button)
            return send(who, {
              type: 'interactive',
              context: { from: deps.phoneNumberId, id: message.id },
              interactive: { type: 'button_reply', button_reply: { id: found.id, title: found.title } },
            });
      throw new Error(`no such button: ${button}`);
    },
    file(
      who: CloudPerson | string,
      type: 'image' | 'audio' | 'video' | 'document',
      data: Buffer,
      mimeType: string,
    ) {
      return send(who, { type, [type]: { id: deps.keepMedia(data, mimeType), mime_type: mimeType } });
    },
    react: (who: CloudPerson | string, messageId: string, emoji: string) =>
      send(who, { type: 'reaction', reaction: { message_id: messageId, emoji } }),
    revoke: (who: CloudPerson | string, messageId: string) =>
      send(who, { type: 'revoke', revoke: { original_message_id: messageId } }),
    /** Lets the bot write freely without anything being said; `at` for a window that is long closed. */
    open: (person: string, at = deps.now()): void => void lastHeard.set(person, at),
    block: (person: string): void => void blocked.add(person),
    isBlocked: (person: string): boolean => blocked.has(person),
    /** What is sent there is taken, and reported as failed before the send is answered. */
    lose: (person: string): void => void unreachable.add(person),
    isUnreachable: (person: string): boolean => unreachable.has(person),
    heardAt: (person: string): number | undefined => lastHeard.get(person),
    changeId(previous: string, current: string): void {
      deps.webhooks.add(current, {
        field: 'user_id_update',
        value: {
          messaging_product: 'whatsapp',
          metadata: { display_phone_number: '910000000000', phone_number_id: deps.phoneNumberId },
          user_id_update: [{ user_id: { previous, current }, timestamp: seconds() }],
        },
      });
    },
  };
}
