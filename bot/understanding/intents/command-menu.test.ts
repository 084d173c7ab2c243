import { describe, expect, it } from 'vitest';
import manifest from '../../../adapters/slack/manifest.json' with { type: 'json' };
import { phrasesOf } from '../../brain/rules/phrases/index.ts';
import { menus, unlisted } from './command-menu.ts';
import { commandNames, commandOf } from './commands.ts';

const all = Object.values(menus).flat();
const named = (menu: readonly { command: string }[]): string[] => menu.map(({ command }) => command);

describe('the menus', () => {
  it('show every command that there is to somebody, or say why not', () => {
    const placed = new Set([...named(all), ...Object.keys(unlisted)]);
    expect([...commandNames].filter((name) => !placed.has(name))).toEqual([]);
    expect(Object.keys(unlisted).filter((name) => named(all).includes(name))).toEqual([]);
  });

  it.each(Object.entries(menus))('fit on the platform for %s, each command once', (_who, menu) => {
    expect(new Set(named(menu)).size).toBe(menu.length);
    expect(menu.length).toBeLessThanOrEqual(100);
    for (const { words } of menu)
      for (const text of Object.values(words)) expect(text.length).toBeLessThanOrEqual(60);
  });

  it('say the same as the help of each persona: what stands in quotes there is a command or its like', () => {
    for (const language of ['en', 'hinglish', 'hi', 'mr'] as const) {
      const say = phrasesOf(language);
      for (const [help, menu] of [
        [say.helpOffice, menus.office],
        [say.helpProduction, menus.production],
        [say.helpTalent, menus.talent],
      ] as const) {
        const words = [...help.matchAll(/"([a-z]+)(?: [\d,]+)?"/g)].map((match) => match[1] ?? '');
        expect(words.length).toBeGreaterThan(0);
        const known = new Set([...named(menu), ...Object.keys(unlisted)]);
        expect(words.filter((word) => !known.has(word))).toEqual([]);
      }
    }
  });

  it('know what Slack hints at behind its one command', () => {
    const [command] = manifest.features.slash_commands;
    const words = (command?.usage_hint ?? '').split('|').map((hint) => hint.trim().split(' ')[0] ?? '');
    expect(words.length).toBeGreaterThan(2);
    for (const word of words) expect(commandOf(`/${word}`)?.name).toBe(word);
  });
});
