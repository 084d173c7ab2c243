/** Gives the chat of somebody of the office or of a production the menu of what they can do, and takes it away again. */
import type { MenuPersona } from '../../bot/understanding/intents/command-menu.ts';
import { menuLanguages, menuOfChat, type CommandMenu } from './menu.ts';

export type PersonaOf = (account: string, personExternalId: string) => Promise<MenuPersona>;

type Scope = CommandMenu[number]['scope'];

/** Whoever joins or leaves is looked at again with their next message; everybody else after this long. */
const knownForMs = 3_600_000;
const mostKnown = 10_000;
const changes = new Set(['join', 'unlink', 'start']);

export function createMenus(deps: {
  account: string;
  personaOf: PersonaOf;
  set(menu: CommandMenu): void;
  clear(scope: Scope, languages: typeof menuLanguages): void;
  now(): Date;
}) {
  const known = new Map<number, { persona: MenuPersona; until: number }>();

  /** `command`: what they just wrote, if it was one. Throws what `personaOf` throws. */
  return async function look(chatId: number, command: string | undefined): Promise<void> {
    const before = known.get(chatId);
    const now = deps.now().getTime();
    if (command !== undefined && changes.has(command)) return void (before && (before.until = 0));
    if (before && before.until > now) return;
    const persona = await deps.personaOf(deps.account, String(chatId));
    if (known.size >= mostKnown) known.clear();
    known.set(chatId, { persona, until: now + knownForMs });
    if (persona === before?.persona) return;
    if (persona === 'office' || persona === 'production') deps.set(menuOfChat(persona, chatId));
    // Nobody's chat has a menu of its own unless it was given one here.
    else if (before) deps.clear({ type: 'chat', chat_id: chatId }, menuLanguages);
  };
}
