/** A brief by a photo: Claude (a stand-in here) and the rules both read it, and what only one of them saw is asked. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startClaude, type ClaudeStandIn, type MessagesRequest } from '../../standins/claude/index.ts';
import { createSecondReader } from '../brain/claude/brief-reader.ts';
import { createClaudeClient } from '../brain/claude/client.ts';
import { createClaudeBrain } from '../brain/claude/index.ts';
import { openOffice, type Office } from './scenario-testing.ts';

const poster =
  'CASTING: TVC for a tea brand\nMother, female 40-50\nHindi must\nShoot 12 Dec, Mumbai\n20k per day';
const said = (value: unknown, words: string) => ({ value, words });
const unsaid = {
  speechless: false, count: null, legalAgeMin: null, heightCm: null, languages: [], skills: [], look: [], city: null, shootDates: [],
  datesMode: null, shootDays: null, audition: null, submitBy: null, rate: null, agency: null, conveyance: null, usage: null, conflicts: [],
  union: null, travel: null,
}; // prettier-ignore
/** What the model makes of the poster: all that is on it, a wish that it takes for a must, and a height out of the air. */
const readOffThePhoto = {
  transcript: poster,
  project: { type: said('tvc', 'TVC'), confidential: null, title: null, director: null, productionHouse: null, advertises: true },
  roles: [
    {
      ...unsaid,
      title: 'Mother',
      gender: said('female', 'female'),
      playingAge: said({ min: 40, max: 50 }, '40-50'),
      heightCm: said({ min: 170, max: null }, "5'7 and above"),
      languages: [{ code: 'hi', must: true, words: 'Hindi must' }],
      skills: [{ name: 'cooking', must: true, words: 'tea brand' }],
      city: said('Mumbai', 'Mumbai'),
      shootDates: [{ from: '2026-12-12', to: '2026-12-12', words: '12 Dec' }],
      rate: { amountInr: 20_000, maxInr: null, per: 'day', words: '20k per day' },
    },
  ],
  doubts: [],
  unfinished: false,
}; // prettier-ignore

/** What whoever talks proposes to save: the brain's own reading, with an age that stands nowhere. */
const proposal = {
  project: { title: 'Invented', type: 'film', confidential: false },
  roles: [
    {
      ...{ title: 'Mother', count: 1, gender: 'female', playingAge: { min: 20, max: 25 }, legalAgeMin: null, heightCm: null, languages: [] },
      ...{ skills: [], look: [], city: 'Delhi', shootDates: [], datesMode: null, shootDays: null, audition: null, submitBy: null },
      ...{ rate: null, usage: null, conflicts: [], minor: false, union: null, travel: null },
    },
  ],
}; // prettier-ignore

const isReading = (request: MessagesRequest): boolean => request.output_config?.format !== undefined;
const resultsIn = (request: MessagesRequest): string[] =>
  request.messages.flatMap(({ content }) =>
    typeof content === 'string'
      ? []
      : content.flatMap((block) => (block.type === 'tool_result' ? [JSON.stringify(block.content)] : [])),
  );

describe('a brief by a photo', () => {
  let claude: ClaudeStandIn;
  let office: Office;
  let affordable = true;

  beforeAll(async () => {
    claude = await startClaude({
      script: (request) => {
        if (isReading(request)) return [{ type: 'text', text: JSON.stringify(readOffThePhoto) }];
        const done = resultsIn(request);
        if (done.length === 0)
          return [{ type: 'tool_use', id: 'toolu_1', name: 'save_brief', input: proposal }];
        if (done.length === 1) return [{ type: 'tool_use', id: 'toolu_2', name: 'find_talent', input: {} }];
        const ask = /\\"ask\\":\\"(.*?[^\\])\\"/.exec(done[0] ?? '')?.[1] ?? 'nothing to ask';
        return [{ type: 'text', text: `Mother 40–50. ${ask.replaceAll('\\\\\\"', '"')}` }];
      },
    });
    const client = createClaudeClient({ apiKey: 'sk-test', baseURL: claude.url });
    const model = 'claude-sonnet-5-5';
    const log = { info: () => undefined, warn: () => undefined };
    const budget = { allows: () => Promise.resolve(affordable) };
    office = await openOffice({
      download: () =>
        Promise.resolve({ status: 'ok', bytes: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]) }),
      claude: ({ store, now }) =>
        createClaudeBrain({
          client,
          model,
          budget: { allows: () => Promise.resolve(true) },
          log,
          now,
          openFile: store.open,
        }),
      secondReader: ({ store, away, now }) =>
        createSecondReader({
          client,
          model,
          budget,
          away,
          openFile: store.open,
          childMedia: false,
          log,
          now,
        }),
    });
  });
  afterAll(async () => {
    await office.close();
    await claude.close();
  });

  const photo = { kind: 'image', media: { fileId: 'poster' } } as const;
  const newest = async () => {
    const role = await office.db.unscoped.castingRole.findFirst({
      orderBy: { createdAt: 'desc' },
      include: { project: true },
    });
    return { spec: role?.spec, type: role?.project.type };
  };

  it('is saved as the photo says it, brings people, and asks what only one reader saw', async () => {
    const kavya = office.person('casting', 'Kavya');
    const answer = await kavya.says(photo);
    expect(answer.cards.length).toBeGreaterThan(0);
    expect(answer.text).toContain('"tea brand"');
    expect(await newest()).toMatchObject({
      type: 'tvc',
      spec: {
        gender: 'female',
        playingAge: { min: 40, max: 50 },
        heightCm: null,
        languages: [{ code: 'hi', must: true }],
        skills: [{ name: 'cooking', must: false }],
        city: 'Mumbai',
        shootDates: ['2026-12-12'],
        rate: { amountInr: 20_000 },
      },
    });
    const shown = claude.requests.map(({ body }) => body as MessagesRequest).filter(isReading);
    expect(JSON.stringify(shown[0]?.messages)).toContain('"image"');
    const [turn] = await office.db.unscoped.turn.findMany({ orderBy: { startedAt: 'desc' }, take: 1 });
    expect(Number(turn?.microUsd)).toBeGreaterThan(0);
  });

  it('costs nothing more when the budget is spent: the words alone decide', async () => {
    affordable = false;
    const before = claude.requests.filter(({ body }) => isReading(body as MessagesRequest)).length;
    const kavya = office.person('casting', 'Kavya');
    await kavya.says('TVC ke liye ek maa chahiye, 40-50, hindi must, 12 dec, mumbai, 20k per day');
    affordable = true;
    expect(claude.requests.filter(({ body }) => isReading(body as MessagesRequest))).toHaveLength(before);
    // The brain proposed 20 to 25, which nobody said.
    expect(await newest()).toMatchObject({ spec: { playingAge: null } });
  });
});
