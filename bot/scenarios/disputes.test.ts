import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NewFact } from '../../memory/memory.ts';
import { startClaude, type ClaudeStandIn } from '../../standins/claude/index.ts';
import { createClaudeBrain } from '../brain/claude/index.ts';
import { openOffice, type Office } from './scenario-testing.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const day = (on: string) => new Date(`${on}T10:00:00+05:30`);
const state = (value: string, source: NewFact['source'], on: string, more: Partial<NewFact> = {}): NewFact => ({
  key: 'home_city',
  identity: '',
  value,
  source,
  messageId: randomUUID(),
  quote: value,
  saidAt: day(on),
  ...more,
}); // prettier-ignore
const personNamed = async (name: string): Promise<string> => {
  const person = await office.db.unscoped.person.findFirstOrThrow({
    where: { workspaceId: office.workspaceId, name },
    orderBy: { createdAt: 'desc' },
  });
  return person.id;
};
const cities = async (personId: string): Promise<[string, boolean][]> =>
  (await office.memory.factsAsOf(office.workspaceId, personId, office.now(), true))
    .filter(({ key }) => key === 'home_city')
    .map(({ value, disputed }): [string, boolean] => [value, disputed])
    .toSorted(([a], [b]) => a.localeCompare(b));

/** Somebody who said where they live, and of whom their agent said otherwise later. */
async function disputed(name: string, facts: NewFact[]) {
  const talent = office.person('talent', name);
  await talent.says('hi');
  const personId = await personNamed(name);
  await office.memory.learn(office.workspaceId, personId, facts);
  return { talent, personId };
}
const cityDispute = (): NewFact[] => [
  state('Mumbai', 'self', '2026-03-04'),
  state('Delhi', 'agent', '2026-10-01'),
];

describe('a disputed fact', () => {
  it('is asked about once, in the language of the writer, and a yes settles it', async () => {
    const { talent, personId } = await disputed('Ishaan', cityDispute());
    expect(await cities(personId)).toEqual([['Delhi', true], ['Mumbai', true]]); // prettier-ignore
    const asked = await talent.says('remember that I speak Tamil');
    expect(asked.text).toMatch(/Tamil/);
    expect(asked.text).toMatch(/city is Mumbai \(you told us on 2026-03-04\)\. Still right\?/);
    // What the agent told the office is the office's.
    expect(asked.text).not.toContain('Delhi');
    expect((await talent.says('yes')).text).toContain('stays Mumbai');
    expect(await cities(personId)).toEqual([['Mumbai', false]]);
    expect((await talent.says('remember that I speak Telugu')).text).not.toContain('?');
  });

  it('ends with a no in Hindi, and what is right is asked for', async () => {
    const { talent, personId } = await disputed('Tara', cityDispute());
    const asked = await talent.says('याद रखना कि मुझे तमिल आती है');
    expect(asked.text).toMatch(/शहर Mumbai .*2026-03-04.*अब भी सही है\?/);
    expect((await talent.says('नहीं')).text).toMatch(/अब शहर क्या है\?/);
    expect(await cities(personId)).toEqual([]);
    await talent.says('पुणे');
    expect(await cities(personId)).toEqual([['Pune', false]]);
  });

  it('is not asked about again when the question was passed over', async () => {
    const { talent, personId } = await disputed('Zoya', cityDispute());
    expect((await talent.says('yaad rakhna ki mujhe tamil aati hai')).text).toMatch(/shehar Mumbai.*Ab bhi sahi hai\?/);
    expect((await talent.says('yaad rakhna ki mujhe telugu aati hai')).text).not.toMatch(/Mumbai/);
    expect(await cities(personId)).toEqual([['Delhi', true], ['Mumbai', true]]); // prettier-ignore
  }); // prettier-ignore

  it('waits while something else is asked, and is not put to whoever wants to be left alone', async () => {
    const { talent } = await disputed('Omkar', cityDispute());
    expect((await talent.says('stop')).text).not.toContain('Mumbai');
    const { talent: other } = await disputed('Pia', cityDispute());
    const answer = await other.says('profile');
    expect(answer.text.match(/\?/g)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(answer.text).not.toContain('Still right');
  });

  it('about health is nobody to ask, nor one that the person is not strong enough to settle', async () => {
    const { talent } = await disputed('Jai', [
      state('peanuts', 'self', '2026-03-04', { key: 'allergy', identity: 'peanuts' }),
      state('none', 'agent', '2026-10-01', { key: 'allergy', identity: 'peanuts' }),
      state('Delhi', 'agent', '2026-03-04'),
      state('Goa', 'other', '2026-10-01'),
    ]);
    const { text } = await talent.says('remember that I speak Tamil');
    expect(text).not.toMatch(/\?|peanuts|Delhi|Goa/);
  });
});

describe('what is disputed about a child', () => {
  const mother = 'Sunita Rane';
  let child: { personId: string; name: string };
  let guardian: ReturnType<Office['person']>;
  beforeAll(async () => {
    const found = await office.db.unscoped.talent.findFirstOrThrow({
      where: { workspaceId: office.workspaceId, dob: { gt: new Date('2012-01-01') }, guardianId: { not: null } },
      select: { personId: true, guardianId: true, stageName: true, person: { select: { name: true } } },
    });
    child = { personId: found.personId, name: found.stageName ?? found.person.name };
    await office.db.unscoped.person.update({ where: { id: found.guardianId! }, data: { name: mother } });
    guardian = office.person('talent', mother, found.guardianId!);
    await guardian.says('namaste');
  }); // prettier-ignore
  const learn = (...facts: NewFact[]) => office.memory.learn(office.workspaceId, child.personId, facts);

  it('ends where the guardian says otherwise, whoever said what before', async () => {
    await learn(state('Nashik', 'agent', '2026-02-01'), state('Satara', 'self', '2026-02-02'));
    await learn(state('Sangli', 'guardian', '2026-03-04'));
    expect(await cities(child.personId)).toEqual([['Sangli', false]]);
  });

  it('is put to the guardian, by the name of the child, where the child or an agent contradicts them later', async () => {
    await learn(state('Solapur', 'self', '2026-09-01'), state('Thane', 'agent', '2026-10-01'));
    expect(await cities(child.personId)).toEqual([['Sangli', true], ['Solapur', true], ['Thane', true]]); // prettier-ignore
    // The child has the app too, and is asked for a parent, nothing else.
    const himself = office.person('talent', child.name, child.personId);
    expect((await himself.says('remember that I speak Tamil')).text).not.toMatch(/Sangli|Solapur|Thane/);
    const asked = await guardian.says('remember that I speak Tamil');
    expect(asked.text).toContain(`${child.name}’s city is Sangli (noted on 2026-03-04). Still right?`);
    expect(asked.text).not.toMatch(/Solapur|Thane|your city/);
    expect((await guardian.says('yes')).text).toContain('stays Sangli');
    expect(await cities(child.personId)).toEqual([['Sangli', false]]);
  });

  it('and does not hold any more is asked for, and what the guardian says then is the child’s', async () => {
    await learn(state('Goa', 'agent', '2026-11-23', { saidAt: office.now() }));
    expect(await cities(child.personId)).toEqual([['Goa', true], ['Sangli', true]]); // prettier-ignore
    expect((await guardian.says('remember that I speak Telugu')).text).toContain('city is Sangli');
    expect((await guardian.says('no')).text).toContain('What is right for city now?');
    await guardian.says('Pune');
    expect(await cities(child.personId)).toEqual([['Pune', false]]);
  });
});

describe('a disputed fact where Claude talks', () => {
  let claude: ClaudeStandIn;
  let withClaude: Office;
  beforeAll(async () => {
    claude = await startClaude({ script: () => [{ type: 'text', text: 'Noted, Tamil it is.' }] });
    withClaude = await openOffice({
      claude: ({ store, now }) =>
        createClaudeBrain({
          apiKey: 'sk-test',
          baseURL: claude.url,
          model: 'claude-sonnet-5-5',
          budget: { allows: () => Promise.resolve(true) },
          log: { info: () => undefined, warn: () => undefined },
          now,
          openFile: store.open,
        }),
    });
  });
  afterAll(async () => {
    await withClaude.close();
    await claude.close();
  });

  it('is asked about under its answer, and the yes is settled without it', async () => {
    const talent = withClaude.person('talent', 'Leena');
    await talent.says('hi there, good morning');
    const { id } = await withClaude.db.unscoped.person.findFirstOrThrow({ where: { workspaceId: withClaude.workspaceId, name: 'Leena' } }); // prettier-ignore
    await withClaude.memory.learn(withClaude.workspaceId, id, cityDispute());
    const asked = await talent.says('I also speak Tamil fluently these days');
    expect(asked.text).toBe(
      'Noted, Tamil it is.\nOne check: your city is Mumbai (you told us on 2026-03-04). Still right?',
    );
    const before = claude.requests.length;
    expect((await talent.says('yes')).text).toContain('stays Mumbai');
    expect(claude.requests).toHaveLength(before);
    const held = await withClaude.memory.factsAsOf(withClaude.workspaceId, id, withClaude.now(), true);
    const home = held.filter(({ key }) => key === 'home_city');
    expect(home.map(({ value, disputed }) => [value, disputed])).toEqual([['Mumbai', false]]);
    expect((await talent.says('I can also drive a bike by now')).text).toBe('Noted, Tamil it is.');
  });
});
