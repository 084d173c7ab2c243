/** One part as one call of the platform. Returns the ids of the messages that came to be, first and how many. */
import { InputFile, type Api } from 'grammy';
import type { OpenFile } from '../../bot/channel.ts';
import type { ChatAddress } from './address.ts';
import type { Source, TelegramPart } from './part.ts';

/** The file that a part names is not there (any more). */
export class FileGone extends Error {
  constructor() {
    super('a file of this part is gone');
    this.name = 'FileGone';
  }
}

const noPreview = { is_disabled: true } as const;

export const markupOf = (part: TelegramPart) =>
  part.keyboard ? { reply_markup: { inline_keyboard: part.keyboard } } : {};

/** Everything an entity may carry; the library's type wants the language only on `pre`. */
type Entities = NonNullable<NonNullable<Parameters<Api['sendMessage']>[2]>['entities']>;
export const entitiesOf = (part: TelegramPart): Entities => part.entities as Entities;

export function createCalls(deps: { api: Api; openFile: OpenFile }) {
  const { api } = deps;

  async function open(source: Source): Promise<string | InputFile> {
    if (source.url !== undefined) return source.url;
    const file = source.storageId === undefined ? null : await deps.openFile(source.storageId);
    if (!file) throw new FileGone();
    return new InputFile(file.bytes, source.fileName);
  }

  async function send(to: ChatAddress, part: TelegramPart): Promise<{ messageId: number; count: number }> {
    const where = {
      ...(to.threadId === undefined ? {} : { message_thread_id: to.threadId }),
      ...(part.quote === undefined
        ? {}
        : { reply_parameters: { message_id: part.quote, allow_sending_without_reply: true } }),
    };
    const entities = part.entities.length > 0 ? entitiesOf(part) : undefined;
    const captioned = {
      ...where,
      ...markupOf(part),
      ...(part.text === '' ? {} : { caption: part.text }),
      ...(entities ? { caption_entities: entities } : {}),
    };
    switch (part.kind) {
      case 'text': {
        const message = await api.sendMessage(to.chatId, part.text, {
          ...where,
          ...markupOf(part),
          ...(entities ? { entities } : {}),
          link_preview_options: noPreview,
        });
        return { messageId: message.message_id, count: 1 };
      }
      case 'photo': {
        const message = await api.sendPhoto(to.chatId, await open(part.source), captioned);
        return { messageId: message.message_id, count: 1 };
      }
      case 'document': {
        const message = await api.sendDocument(to.chatId, await open(part.source), captioned);
        return { messageId: message.message_id, count: 1 };
      }
      case 'album': {
        const media = await Promise.all(
          part.items.map(async ({ source, caption }) => ({
            type: 'photo' as const,
            media: await open(source),
            ...(caption === '' ? {} : { caption }),
          })),
        );
        const messages = await api.sendMediaGroup(to.chatId, media, where);
        return { messageId: messages[0]!.message_id, count: messages.length };
      }
    }
  }

  /** Makes a message read like the part. Throws "not modified" when it already does. */
  async function edit(chatId: number, messageId: number, part: TelegramPart): Promise<void> {
    if (part.kind === 'text')
      await api.editMessageText(chatId, messageId, part.text, {
        entities: entitiesOf(part),
        ...markupOf(part),
        link_preview_options: noPreview,
      });
    else
      await api.editMessageCaption(chatId, messageId, {
        caption: part.kind === 'album' ? (part.items[0]?.caption ?? '') : part.text,
        caption_entities: entitiesOf(part),
        ...markupOf(part),
      });
  }

  return { send, edit };
}

export type Calls = ReturnType<typeof createCalls>;
