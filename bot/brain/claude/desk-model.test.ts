/** The stand-in's desk model against the tools of the house: benches are worth nothing if its calls are refused. */
import { expect, it } from 'vitest';
import { deskScript } from '../../../standins/claude/desk.ts';
import { startClaude } from '../../../standins/claude/index.ts';
import type { MediaStore } from '../../media/store.ts';
import type { Memory } from '../../../memory/memory.ts';
import type { Matching } from '../../../matching/matching.ts';
import type { Database } from '../../../prisma/client.ts';
import type { Codes } from '../../people/codes.ts';
import { offersFor } from '../../tools/offer.ts';
import { createTools } from '../../tools/registry.ts';
import { brainInput, nothingRecorded, recordedTurn } from './fixtures/recorded-turn.ts';
import { createClaudeBrain } from './index.ts';

const role = '0b6f2c1e-8f7a-4a39-9c55-0a4c3d2e1f00';
// Only schemas and offers are looked at: nothing here reaches a database.
const list = createTools({
  matching: {} as Matching,
  db: {} as Database,
  memory: {} as Memory,
  reach: { channelOf: () => null, isSilenced: () => Promise.resolve(false) },
  linksOf: () => Promise.resolve(() => null),
  codes: {} as Codes,
  files: {} as MediaStore,
  fileLink: () => null,
});
const tools = new Map(list.map((tool) => [tool.name, tool]));

it.each([
  ['Need a mother, 45-55, Mumbai, shoot 14 December, 15k per day, Hindi must', ['save_brief', 'find_talent']],
  ['ek ladki chahiye 20-25 saal, Pune, 12 December ko shoot, 10k', ['save_brief', 'find_talent']],
  ['find more', ['find_talent']],
  ['shortlist 1,2', ['add_to_shortlist']],
  ['remove 2 from shortlist', ['remove_from_shortlist']],
  ['show shortlist', ['show_shortlist']],
  ['show 2', ['show_talent']],
  ['hello', []],
])('%s', async (words, expected) => {
  const server = await startClaude({ script: deskScript() });
  try {
    const brain = createClaudeBrain({
      apiKey: 'sk-test',
      baseURL: server.url,
      model: 'claude-sonnet-5-5',
      budget: { allows: () => Promise.resolve(true) },
      log: { info: () => undefined, warn: () => undefined },
      now: () => new Date(),
    });
    const recorded = nothingRecorded();
    const turn = recordedTurn(recorded, (name, input) => {
      const read = tools.get(name)?.input.safeParse(input);
      expect(read?.error?.issues ?? []).toEqual([]);
      return { ok: true, output: { roleId: role, total: 7, people: [] } };
    });
    const focus = { roleId: role, shown: [role, role], offset: 5 };
    const offers = offersFor(tools, 'casting');
    const answer = await brain.answer(brainInput(words, { tools: offers, focus }), turn.io);
    expect(recorded.effects.map((effect) => effect.name)).toEqual(expected);
    expect(answer.text.length).toBeGreaterThan(3);
    if (words === 'find more') expect(recorded.effects[0]?.input).toMatchObject({ offset: 5, roleId: role });
  } finally {
    await server.close();
  }
});
