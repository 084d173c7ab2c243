/** Sends, edits and removes parts, and says in the house's words what became of each. Never retries by itself. */
import type { Destination, Part, SendOutcome } from '../../bot/channel.ts';
import { createOutcomes, unsentMs } from '../traffic/outcome.ts';
import { readChat, readMessage, writeMessage, type ChatAddress } from './address.ts';
import { FileGone, type Calls } from './call.ts';
import { readFailure, type Failure } from './failure.ts';
import type { KnownIds } from './known-ids.ts';
import { telegramPart, type TelegramPart } from './part.ts';

const notModified = /message is not modified/i;
const markupRefused = /entit|can't parse/i;
const mediaRefused =
  /PHOTO_|IMAGE_PROCESS|file identifier|HTTP URL|web ?page|file is too big|wrong type|WEBPAGE_|MEDIA_/i;

/** A private chat says so when its person blocked the bot, or left the service. */
const unreachable = /bot was blocked by the user|user is deactivated/i;

export function createSender(deps: {
  calls: Calls;
  known: KnownIds;
  now: () => Date;
  /** The person of this chat cannot be reached any more. */
  onUnreachable?: (chatId: number) => void;
}) {
  const { calls, known } = deps;
  const outcomeOf = createOutcomes(deps);

  function toOutcome(failure: Failure, chatId: number): SendOutcome {
    if (failure.kind === 'refused' && chatId > 0 && unreachable.test(failure.reason))
      deps.onUnreachable?.(chatId);
    return outcomeOf(failure, chatId);
  }

  /** What to try instead when the platform said no to the form, not to the words; null when nothing is left. */
  function plainer(part: TelegramPart, error: unknown, failure: Failure | null): TelegramPart | null {
    if (failure?.kind === 'refused' && part.entities.length > 0 && markupRefused.test(failure.reason))
      return { ...part, entities: [] };
    const media =
      error instanceof FileGone ||
      (failure?.kind === 'refused' && (failure.code === 413 || mediaRefused.test(failure.reason)));
    if (!media || part.kind === 'text' || part.text === '') return null;
    const { text, entities, keyboard, quote } = part;
    return {
      kind: 'text',
      text,
      entities,
      ...(keyboard ? { keyboard } : {}),
      ...(quote === undefined ? {} : { quote }),
    };
  }

  async function attempt(to: ChatAddress, part: TelegramPart): Promise<SendOutcome> {
    try {
      const { messageId, count } = await calls.send(to, part);
      for (let i = 0; i < count; i++) known.note(to.chatId, messageId + i, true);
      return { status: 'sent', externalId: writeMessage(to.chatId, messageId, count) };
    } catch (error) {
      const gone = error instanceof FileGone;
      const failure = gone ? null : readFailure(error);
      const instead = plainer(part, error, failure);
      if (instead) return await attempt(to, instead);
      if (!failure) return { status: 'refused', reason: 'a file of this part is gone' };
      // The group became a supergroup: same people, new number.
      if (failure.kind === 'refused' && failure.movedTo !== undefined && failure.movedTo !== to.chatId)
        return await attempt({ ...to, chatId: failure.movedTo }, part);
      return toOutcome(failure, to.chatId);
    }
  }

  async function send(to: Destination, part: Part): Promise<SendOutcome> {
    const read = telegramPart.safeParse(part);
    if (!read.success) return { status: 'refused', reason: 'not a part of this channel' };
    return await attempt(readChat(to.chatExternalId), read.data);
  }

  /** Editing twice is editing once: a cut is simply tried again. */
  async function edit(_to: Destination, externalId: string, part: Part): Promise<SendOutcome> {
    const read = telegramPart.safeParse(part);
    const target = readMessage(externalId);
    if (!read.success || !target)
      return { status: 'refused', reason: 'not a part or message of this channel' };
    return await change(target, externalId, read.data);
  }

  async function change(
    target: { chatId: number; first: number },
    externalId: string,
    part: TelegramPart,
  ): Promise<SendOutcome> {
    try {
      await calls.edit(target.chatId, target.first, part);
      return { status: 'sent', externalId };
    } catch (error) {
      const failure = readFailure(error);
      if (failure.kind === 'refused' && notModified.test(failure.reason))
        return { status: 'sent', externalId };
      if (failure.kind === 'refused' && part.entities.length > 0 && markupRefused.test(failure.reason))
        return await change(target, externalId, { ...part, entities: [] });
      if (failure.kind === 'uncertain')
        return { status: 'retry', afterMs: unsentMs, reason: failure.reason, scope: 'chat' };
      return toOutcome(failure, target.chatId);
    }
  }

  return { send, edit };
}
