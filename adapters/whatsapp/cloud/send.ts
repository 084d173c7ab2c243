/** Sends parts and says in the house's words what became of each: free within a day of the person's last word, by template after it. */
import { z } from 'zod';
import type { Destination, Found, Part, SendOutcome, Uncertain } from '../../../bot/channel.ts';
import type { WhatsAppRecords } from '../ports.ts';
import { writeMessage } from '../address.ts';
import type { Failure } from './failure.ts';
import type { createFiles } from './files.ts';
import type { Graph } from './graph.ts';
import { cloudPart, markOf, type CloudPart } from './part.ts';
import { fillTemplate, type Template } from './template.ts';
import { isWindowOpen } from './window.ts';

/** Somebody has to mend the token: asking more often would not help. */
const deniedMs = 60_000;
const unsentMs = 1_000;
/** Reports of a send come within seconds; when others came since and ours did not, it never arrived. */
const reportsWithinMs = 20_000;

const wireSent = z.object({ messages: z.array(z.object({ id: z.string() })).min(1) });

export function createSender(deps: {
  graph: Graph;
  account: string;
  files: ReturnType<typeof createFiles>;
  records: WhatsAppRecords;
  templates: readonly Template[];
  /** When this process last heard from the chat; spares asking the records. */
  heardAt(chat: string): Date | undefined;
  onDenied(reason: string | null): void;
  now(): Date;
}) {
  const { graph, records, now } = deps;

  async function isOpen(to: Destination): Promise<boolean> {
    const here = deps.heardAt(to.chatExternalId);
    if (here && isWindowOpen(here, now())) return true;
    const last = await records.lastHeard(to);
    return last !== null && isWindowOpen(last.at, now());
  }

  function toOutcome(failure: Failure): SendOutcome {
    const { reason } = failure;
    switch (failure.kind) {
      case 'wait':
        return { status: 'retry', afterMs: failure.afterMs, scope: failure.scope, reason };
      case 'unsent':
        return { status: 'retry', afterMs: unsentMs, scope: 'account', reason };
      case 'denied':
        deps.onDenied(reason);
        return { status: 'retry', afterMs: deniedMs, scope: 'account', reason };
      case 'uncertain':
        return { status: 'unknown', reason };
      case 'outside the window':
        return { status: 'refused', reason: `${reason}: no template in WHATSAPP_TEMPLATES fits` };
      case 'media':
      case 'refused':
        return { status: 'refused', reason };
    }
  }

  /** The part in the platform's words. */
  async function toWire(part: CloudPart): Promise<object | Exclude<SendOutcome, { status: 'sent' }>> {
    switch (part.kind) {
      case 'text':
        return { type: 'text', text: { body: part.text, preview_url: false } };
      case 'buttons':
        return {
          type: 'interactive',
          interactive: {
            type: 'button',
            body: { text: part.text },
            action: { buttons: part.buttons.map((reply) => ({ type: 'reply', reply })) },
          },
        };
      case 'list':
        return {
          type: 'interactive',
          interactive: {
            type: 'list',
            body: { text: part.text },
            action: { button: part.open, sections: [{ rows: part.rows }] },
          },
        };
      case 'image':
      case 'file': {
        const { url, fileName, mimeType } = part.source;
        let file: { link: string } | { id: string };
        if (url !== undefined) file = { link: url };
        else {
          const uploaded = await deps.files.upload(part.source);
          if (uploaded.status === 'retry')
            return { status: 'retry', afterMs: unsentMs, scope: 'chat', reason: uploaded.reason };
          if (uploaded.status === 'refused') return { status: 'refused', reason: uploaded.reason };
          file = { id: uploaded.id };
        }
        const type = part.kind === 'image' ? 'image' : typeOf(mimeType);
        const caption = part.text === '' || type === 'audio' ? {} : { caption: part.text };
        return {
          type,
          [type]: { ...file, ...caption, ...(type === 'document' ? { filename: fileName } : {}) },
        };
      }
    }
  }

  async function post(
    to: Destination,
    part: CloudPart,
    messageId: string,
    content: object,
  ): Promise<{ outcome: SendOutcome; failure?: Failure }> {
    const address = await records.aliases.addressOf(to.chatExternalId);
    const called = await graph.post(
      `${deps.account}/messages`,
      {
        messaging_product: 'whatsapp',
        recipient_type: 'individual',
        ...(/^\d+$/.test(address) ? { to: address } : { recipient: address }),
        ...(part.quote === undefined ? {} : { context: { message_id: part.quote } }),
        ...content,
        biz_opaque_callback_data: markOf(messageId, part),
      },
      wireSent,
    );
    if (!called.ok) return { outcome: toOutcome(called.failure), failure: called.failure };
    deps.onDenied(null);
    const externalId = writeMessage(to.chatExternalId, called.value.messages[0]!.id);
    return { outcome: { status: 'sent', externalId } };
  }

  async function byTemplate(to: Destination, part: CloudPart, messageId: string): Promise<SendOutcome> {
    const template = fillTemplate(part, deps.templates);
    if (!template)
      return {
        status: 'refused',
        reason:
          '131047 more than 24 hours since the person wrote, and no template in WHATSAPP_TEMPLATES fits',
      };
    return (await post(to, part, messageId, { type: 'template', template })).outcome;
  }

  async function send(to: Destination, given: Part, messageId: string): Promise<SendOutcome> {
    const read = cloudPart.safeParse(given);
    if (!read.success) return { status: 'refused', reason: 'not a part of this channel' };
    const part = read.data;
    if (!(await isOpen(to))) return byTemplate(to, part, messageId);
    const content = await toWire(part);
    if ('status' in content) {
      // The words of a picture that cannot be had stand in another part, or are all there is.
      if (content.status !== 'refused' || part.text === '') return content;
      return send(to, { kind: 'text', text: part.text, n: part.n }, messageId);
    }
    const { outcome, failure } = await post(to, part, messageId, content);
    if (failure?.kind === 'outside the window') return byTemplate(to, part, messageId);
    if (failure?.kind === 'media' && part.text !== '')
      return send(to, { kind: 'text', text: part.text, n: part.n }, messageId);
    return outcome;
  }

  /** Looks for a send by the mark that comes back in its reports. */
  async function find(_to: Destination, { part, messageId, startedAt }: Uncertain): Promise<Found> {
    const read = cloudPart.safeParse(part);
    if (!read.success) return { status: 'undecided' };
    const externalId = await records.ticks.sentAs(markOf(messageId, read.data));
    if (externalId !== null) return { status: 'present', externalId };
    const waited = now().getTime() - startedAt.getTime();
    if (waited < reportsWithinMs || !(await records.ticks.heardSince(startedAt)))
      return { status: 'undecided' };
    return { status: 'absent' };
  }

  return { send, find };
}

function typeOf(mimeType: string): 'audio' | 'video' | 'document' {
  if (/^audio\/(aac|amr|mpeg|mp4|ogg)/.test(mimeType)) return 'audio';
  return /^video\/(mp4|3gpp?)/.test(mimeType) ? 'video' : 'document';
}
