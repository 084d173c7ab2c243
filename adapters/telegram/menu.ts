/**
 * The commands menu of the app, in the language the app runs in: everybody in private sees what talent can do, groups what
 * makes sense among others, and the chat of somebody whom the house knows as its own what they can do.
 */
import { menus, type MenuPersona } from '../../bot/understanding/intents/command-menu.ts';

export type CommandMenu = {
  language: (typeof menuLanguages)[number];
  scope: { type: 'all_private_chats' | 'all_group_chats' } | { type: 'chat'; chat_id: number };
  commands: { command: string; description: string }[];
}[];

/** null: everybody whose language has no menu of its own. */
export const menuLanguages = [null, 'hi', 'mr'] as const;

const menuOf = (persona: MenuPersona, scope: CommandMenu[number]['scope']): CommandMenu =>
  menuLanguages.map((language) => ({
    language,
    scope,
    commands: menus[persona].map(({ command, words }) => ({ command, description: words[language ?? 'en'] })),
  }));

export const commandMenu: CommandMenu = [
  ...menuOf('talent', { type: 'all_private_chats' }),
  ...menuOf('group', { type: 'all_group_chats' }),
];

export const menuOfChat = (persona: 'production' | 'office', chatId: number): CommandMenu =>
  menuOf(persona, { type: 'chat', chat_id: chatId });
