import { afterAll, beforeAll, expect, it } from 'vitest';
import { createClaudeConsolidator } from '../../bot/brain/claude/consolidator.ts';
import { startClaude, type ClaudeStandIn } from '../../standins/claude/index.ts';
import { readByNight } from './night.ts';

type Told = { line: number; from: string; text: string };

const fact = (given: object) => ({ identity: '', ends: false, from: null, until: null, ...given });
const told = (content: unknown): Told[] =>
  (typeof content === 'string' ? content : '')
    .split('\n')
    .flatMap((line) => (line.startsWith('{"line"') ? [JSON.parse(line) as Told] : []));

let claude: ClaudeStandIn;
beforeAll(async () => {
  claude = await startClaude({
    script: ({ messages }) => {
      const facts = told(messages[0]?.content).flatMap(({ line, text }) => [
        ...(text.includes('puppets')
          ? [fact({ line, quote: 'puppets', key: 'skill', identity: 'puppets', value: 'puppets' })]
          : []),
        // What a model makes up, quotes of the bot, or may not keep.
        fact({ line, quote: 'I live in Goa', key: 'home_city', value: 'Goa' }),
        fact({ line, quote: text.slice(0, 4), key: 'allergy', value: 'asthma since childhood' }),
      ]);
      return [{ type: 'text', text: JSON.stringify({ facts, summaries: [] }) }];
    },
  });
});
afterAll(() => claude.close());

it('keeps of a night what stands in the person’s own words, by history and line', async () => {
  const consolidator = createClaudeConsolidator({
    apiKey: 'sk-test',
    baseURL: claude.url,
    model: 'claude-haiku-5-5',
  });
  const at = '2026-05-01T10:00:00+05:30';
  const found = await readByNight(
    [
      {
        id: 'a',
        messages: [
          { at, from: 'bot', text: 'Do you work with puppets?' },
          { at, from: 'person', text: 'yes, puppets and dance' },
        ],
      },
      { id: 'b', messages: [{ at, from: 'person', text: 'good morning' }] },
    ],
    consolidator,
    () => [],
    20,
  );
  expect(
    [...found].map(([id, facts]) => [id, facts.map(({ index, key, value }) => [index, key, value])]),
  ).toEqual(
    expect.arrayContaining([
      ['a', [[1, 'skill', 'puppets']]],
      ['b', []],
    ]),
  );
});
