/**
 * The floor to compare with: the bot library alone, which keeps nothing. Its handler waits as long as the model would and
 * answers; handlers run side by side, and a kill loses whatever they were doing.
 */
import { Bot } from 'grammy';
import { setTimeout as pause } from 'node:timers/promises';

export function startFloor(options: { token: string; apiRoot: string; modelMs: number; ends: string }): {
  stop(): Promise<void>;
} {
  const bot = new Bot(options.token, { client: { apiRoot: options.apiRoot } });
  const answer = async (chat: number, text: string): Promise<void> => {
    await pause(options.modelMs);
    await bot.api.sendMessage(chat, `Noted ${text.match(/#\d+/)?.[0] ?? ''}. ${options.ends}`);
  };
  bot.on('message:text', (context) => {
    answer(context.chat.id, context.message.text).catch(() => undefined); // lost, as it would be
  });
  void bot.start({ drop_pending_updates: false, allowed_updates: ['message'] });
  return { stop: () => bot.stop() };
}
