/** Sends, edits and removes parts, and says in the house's words what became of each. Never retries by itself. */
import type { Destination, OpenFile, Part, SendOutcome } from '../../bot/channel.ts';
import { createOutcomes, unsentMs } from '../traffic/outcome.ts';
import { readChat, readFile, readMessage, writeFile, writeMessage, type ChatAddress } from './address.ts';
import type { Client } from './api.ts';
import { escapeText } from './escape.ts';
import { readFailure } from './failure.ts';
import { buttonsOf, photoMark, slackPart, type Block, type BlocksPart, type SlackPart } from './part.ts';

const formRefused =
  /^(invalid_blocks|invalid_blocks_format|msg_blocks_too_long|msg_too_long|invalid_attachments)/;
const threadGone = /^(thread_not_found|cannot_reply_to_message)$/;

/** Names a message on the platform: an uncertain post is looked for by it. */
export const eventType = 'castmatch_message';
export const nameOf = (messageId: string, index: number) => ({
  event_type: eventType,
  event_payload: { id: messageId, part: index },
});

type Form = { text: string; blocks: Block[]; mrkdwn?: false };

/** What to try instead when the platform said no to the form, not to the words; null when nothing is left. */
function plainer(part: BlocksPart): BlocksPart | null {
  if (part.blocks.length === 0) return null;
  // Most often it is a picture that the platform could not fetch.
  if (part.blocks.some((block) => block.type === 'section'))
    return { ...part, blocks: part.blocks.map(withoutPicture) };
  const labels = buttonsOf(part.blocks).map((button, i) => `${i + 1}. ${button.text.text}`);
  return {
    ...part,
    text: [part.text, labels.join('\n')].filter((text) => text !== '').join('\n\n'),
    blocks: [],
  };
}

/** The line that stood beside the picture, alone. */
const withoutPicture = (block: Block): Block =>
  block.type === 'section'
    ? {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [{ type: 'text', text: block.text.text, style: { bold: true } }],
          },
        ],
      }
    : block;

const formOf = (part: BlocksPart): Form => ({
  text: escapeText(part.text),
  blocks: part.blocks,
  ...(part.blocks.length === 0 ? { mrkdwn: false as const } : {}),
});

export type PhotoLink = (shown: {
  workspaceId: string;
  talentId: string;
  place: 'private' | 'group';
}) => string | null;

export function createSender(deps: {
  client: Client;
  openFile: OpenFile;
  /** The address of the photo on a card; null when the house has none that the platform can reach. */
  photoLink: PhotoLink;
  now: () => Date;
}) {
  const { client } = deps;

  function withAddresses(part: BlocksPart, { workspaceId, chatKind: place }: Destination): BlocksPart {
    const blocks = part.blocks.map((block): Block => {
      if (block.type !== 'section' || !block.accessory.image_url.startsWith(photoMark)) return block;
      const talentId = block.accessory.image_url.slice(photoMark.length);
      const address = deps.photoLink({ workspaceId, talentId, place });
      return address === null
        ? withoutPicture(block)
        : { ...block, accessory: { ...block.accessory, image_url: address } };
    });
    return { ...part, blocks };
  }

  const toOutcome = createOutcomes(deps);

  async function post(to: ChatAddress, part: BlocksPart, messageId: string): Promise<SendOutcome> {
    try {
      const posted = await client.chat.postMessage({
        channel: to.channel,
        ...(to.thread === undefined ? {} : { thread_ts: to.thread }),
        ...formOf(part),
        metadata: nameOf(messageId, part.index),
        unfurl_links: false,
        unfurl_media: false,
      });
      if (!posted.ts) return { status: 'unknown', reason: 'an answer without a ts' };
      return { status: 'sent', externalId: writeMessage(posted.channel ?? to.channel, posted.ts) };
    } catch (error) {
      const failure = readFailure(error);
      if (failure.kind === 'refused' && formRefused.test(failure.reason)) {
        const instead = plainer(part);
        if (instead) return await post(to, instead, messageId);
      }
      // The message that the thread hung on was deleted: the words still have to arrive.
      if (failure.kind === 'refused' && threadGone.test(failure.reason) && to.thread !== undefined)
        return await post({ channel: to.channel }, part, messageId);
      return toOutcome(failure, to.channel);
    }
  }

  async function upload(to: ChatAddress, part: Extract<SlackPart, { kind: 'file' }>): Promise<SendOutcome> {
    const file = await deps.openFile(part.storageId);
    if (!file) return { status: 'refused', reason: 'the file of this part is gone' };
    try {
      const done = await client.files.uploadV2({
        channel_id: to.channel,
        ...(to.thread === undefined ? {} : { thread_ts: to.thread }),
        file: Buffer.from(file.bytes),
        filename: part.fileName,
      } as Parameters<Client['files']['uploadV2']>[0]);
      const id = fileIdOf(done);
      return id === null
        ? { status: 'unknown', reason: 'an answer without a file' }
        : { status: 'sent', externalId: writeFile(to.channel, id) };
    } catch (error) {
      return toOutcome(readFailure(error), to.channel);
    }
  }

  async function change(
    target: { channel: string; ts: string },
    externalId: string,
    part: BlocksPart,
  ): Promise<SendOutcome> {
    try {
      const { text, blocks } = formOf(part);
      await client.chat.update({ ...target, text, blocks });
      return { status: 'sent', externalId };
    } catch (error) {
      const failure = readFailure(error);
      const instead = failure.kind === 'refused' && formRefused.test(failure.reason) ? plainer(part) : null;
      if (instead) return await change(target, externalId, instead);
      // Editing twice is editing once: a cut is simply tried again.
      if (failure.kind === 'uncertain')
        return { status: 'retry', afterMs: unsentMs, reason: failure.reason, scope: 'chat' };
      // The platform counts by method: new posts may go on, and no other message may be changed meanwhile.
      if (failure.kind === 'wait')
        return { status: 'retry', afterMs: failure.afterMs, reason: failure.reason, scope: 'edits' };
      return toOutcome(failure, target.channel);
    }
  }

  return {
    async send(to: Destination, part: Part, messageId: string): Promise<SendOutcome> {
      const read = slackPart.safeParse(part);
      if (!read.success) return { status: 'refused', reason: 'not a part of this channel' };
      const place = readChat(to.chatExternalId);
      return read.data.kind === 'file'
        ? await upload(place, read.data)
        : await post(place, withAddresses(read.data, to), messageId);
    },

    async edit(to: Destination, externalId: string, part: Part): Promise<SendOutcome> {
      const read = slackPart.safeParse(part);
      const target = readMessage(externalId);
      if (!read.success || read.data.kind !== 'blocks' || !target)
        return { status: 'refused', reason: 'not a part or message of this channel' };
      return await change(target, externalId, withAddresses(read.data, to));
    },

    async remove(_to: Destination, externalId: string): Promise<void> {
      const message = readMessage(externalId);
      const file = readFile(externalId);
      try {
        if (message) await client.chat.delete(message);
        if (file) await client.files.delete({ file: file.fileId });
      } catch (error) {
        // Best effort: gone already, or somebody else's to take away.
        readFailure(error);
      }
    },
  };
}

/** The SDK nests one completion for each group of files. */
function fileIdOf(done: unknown): string | null {
  const groups = (done as { files?: { files?: { id?: string }[] }[] }).files ?? [];
  return groups[0]?.files?.[0]?.id ?? null;
}
