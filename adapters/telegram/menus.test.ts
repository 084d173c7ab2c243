import { expect, it } from 'vitest';
import type { MenuPersona } from '../../bot/understanding/intents/command-menu.ts';
import type { CommandMenu } from './menu.ts';
import { createMenus } from './menus.ts';
import { openChannel } from './testing-channel.ts';

function open() {
  let now = 1_000_000;
  const personas = new Map<string, MenuPersona>();
  const set: CommandMenu[] = [];
  const cleared: unknown[] = [];
  const look = createMenus({
    account: '7',
    personaOf: (_account, person) => Promise.resolve(personas.get(person) ?? 'talent'),
    set: (menu) => set.push(menu),
    clear: (scope) => cleared.push(scope),
    now: () => new Date(now),
  });
  return { look, personas, set, cleared, later: (ms: number) => void (now += ms) };
}

it('gives the office its own commands in its own chats, once, and talent none', async () => {
  const { look, personas, set } = open();
  personas.set('1', 'office');
  await look(1, undefined);
  await look(1, undefined);
  await look(2, undefined);
  expect(set).toHaveLength(1);
  expect(set[0]?.map(({ language, scope }) => [language, scope])).toEqual([
    [null, { type: 'chat', chat_id: 1 }],
    ['hi', { type: 'chat', chat_id: 1 }],
    ['mr', { type: 'chat', chat_id: 1 }],
  ]);
  expect(set[0]?.[0]?.commands.map(({ command }) => command)).toContain('handoffs');
});

it('follows somebody who joins by a code, and who leaves again', async () => {
  const { look, personas, set, cleared } = open();
  await look(3, undefined);
  await look(3, 'join');
  personas.set('3', 'production');
  await look(3, undefined);
  expect(set[0]?.[0]?.commands.map(({ command }) => command)).toContain('approve');
  personas.set('3', 'talent');
  await look(3, 'unlink');
  await look(3, undefined);
  expect(cleared).toEqual([{ type: 'chat', chat_id: 3 }]);
});

it('looks again after a while: an admin may have changed what somebody is', async () => {
  const { look, personas, set, later } = open();
  await look(4, undefined);
  personas.set('4', 'office');
  await look(4, undefined);
  expect(set).toEqual([]);
  later(3_700_000);
  await look(4, undefined);
  expect(set).toHaveLength(1);
});

it('reaches the platform as it takes it: the common menus at the start, the own one with what somebody writes', async () => {
  const opened = await openChannel({
    personaOf: (_account, person) => Promise.resolve(person === '7001' ? 'office' : 'talent'),
  });
  const set = () => opened.standin.calls.filter(({ method }) => method === 'setmycommands');
  await opened.channel.start();
  await expect.poll(() => set().length).toBe(6);
  opened.standin.people.say(7001, 'hello', { name: 'Kavya' });
  opened.standin.people.say(7002, 'hello', { name: 'Ira' });
  await opened.until((all) => all.length === 2);
  await expect.poll(() => set().length).toBe(9);
  const own = set()
    .slice(6)
    .map(({ payload }) => payload['scope']);
  const chat = { type: 'chat', chat_id: 7001 };
  expect(own).toEqual([chat, chat, chat]);
  // What the platform refused would be in the log.
  expect(opened.logged.filter((line) => line.includes('MyCommands'))).toEqual([]);
  await opened.close();
});
