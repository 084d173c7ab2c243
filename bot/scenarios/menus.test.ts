/** Whoever taps a line of their menu is served by it: no command stands there that the desk does not know. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { phrasesOf } from '../brain/rules/phrases/index.ts';
import { menus } from '../understanding/intents/command-menu.ts';
import { openOffice, type Office } from './scenario-testing.ts';

const say = phrasesOf('en');
const helps = [say.helpOffice, say.helpProduction, say.helpTalent];
const lost = [say.notUnderstoodOffice, say.notUnderstoodProduction, say.notUnderstoodTalent];

describe('the menu of', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  it.each([
    ['talent', 'talent'],
    ['production', 'production'],
    ['office', 'casting'],
  ] as const)('%s holds nothing that is not understood', async (menu, persona) => {
    const person = office.person(persona, `Menu ${persona}`);
    await person.says('hello');
    if (persona === 'casting')
      await person.says('/brief mother, female, 30-45, Hindi, 12-13 Dec, Mumbai, 20k per day');
    const deaf: string[] = [];
    // Last, since after it there is nobody left to answer.
    for (const { command } of menus[menu].filter(({ command: name }) => name !== 'help')) {
      const { text } = await person.says({ kind: 'command', name: command, argument: '' });
      if ([...helps, ...lost].some((words) => text.includes(words))) deaf.push(command);
    }
    expect(deaf).toEqual([]);
  });
});
