import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve, type Statement } from './resolve.ts';

const at = (day: number) => new Date(Date.UTC(2026, 0, day));
let n = 0;
const state = (value: string, said: number, more: Partial<Statement> = {}): Statement => ({
  id: `s${String(n++).padStart(4, '0')}`,
  value,
  ends: false,
  source: 'self',
  saidAt: at(said),
  learntAt: at(said),
  validFrom: at(said),
  statedTo: null,
  ...more,
});
const holding = (statements: Statement[], day = 300) =>
  resolve(statements)
    .map((r) => ({ ...r, s: statements.find((x) => x.id === r.id)! }))
    .filter(({ s, validTo }) => !s.ends && s.validFrom <= at(day) && (validTo === null || validTo > at(day)))
    .map(({ s }) => s.value);

describe('resolve', () => {
  it('lets the newer statement close the older, whatever order they arrive in', () => {
    const mumbai = state('Mumbai', 1);
    const pune = state('Pune', 20);
    expect(holding([mumbai, pune])).toEqual(['Pune']);
    expect(holding([pune, mumbai])).toEqual(['Pune']);
    expect(holding([pune, mumbai], 10)).toEqual(['Mumbai']);
  });

  it('keeps one value when it is said again, since it was first said', () => {
    const first = state('10-6', 1);
    expect(holding([first, state('10-6', 50)])).toEqual(['10-6']);
    expect(resolve([first, state('10-6', 50)])[0]).toMatchObject({ id: first.id, validTo: null });
  });

  it('gives the place back when the statement that took it is gone', () => {
    const all = [state('Mumbai', 1), state('Pune', 20), state('Nashik', 30)];
    expect(holding([all[0]!, all[2]!])).toEqual(['Nashik']);
    expect(holding([all[0]!, all[1]!])).toEqual(['Pune']);
    expect(holding([all[0]!])).toEqual(['Mumbai']);
  });

  it('lets a weaker source contradict but not decide', () => {
    const self = state('Mumbai', 1);
    const agent = state('Delhi', 10, { source: 'agent' });
    expect(holding([self, agent]).toSorted()).toEqual(['Delhi', 'Mumbai']);
    expect(resolve([self, agent]).map((r) => r.disputed)).toEqual([true, true]);
    const again = state('Delhi', 20);
    expect(holding([self, agent, again])).toEqual(['Delhi']);
  });

  it('lets whoever is strong enough settle a dispute by saying again what they said', () => {
    const self = state('Mumbai', 1);
    const agent = state('Delhi', 10, { source: 'agent' });
    const again = state('Mumbai', 20);
    expect(holding([self, agent, again])).toEqual(['Mumbai']);
    expect(resolve([self, agent, again]).map((r) => r.disputed)).toEqual([false, false, false]);
    expect(holding([self, agent, again], 15).toSorted()).toEqual(['Delhi', 'Mumbai']);
    // The agent saying it once more after that opens it anew.
    const insists = state('Delhi', 30, { source: 'agent' });
    expect(resolve([self, agent, again, insists]).map((r) => r.disputed)).toEqual([true, false, false, true]);
  });

  it('ends what was stated with an end, and what is not any more', () => {
    expect(holding([state('May', 1, { statedTo: at(40) })], 30)).toEqual(['May']);
    expect(holding([state('May', 1, { statedTo: at(40) })], 50)).toEqual([]);
    expect(holding([state('beard', 1), state('beard', 20, { ends: true })])).toEqual([]);
  });

  it('is the same for every order, doubling and replay', () => {
    const statement = fc.record({
      value: fc.constantFrom('a', 'b', 'c'),
      said: fc.integer({ min: 1, max: 6 }),
      learnt: fc.integer({ min: 1, max: 6 }),
      source: fc.constantFrom('other' as const, 'agent' as const, 'self' as const, 'guardian' as const),
      ends: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(statement, { minLength: 1, maxLength: 7 }),
        fc.infiniteStream(fc.nat()),
        (drafts, random) => {
          const all = drafts.map((d, i) =>
            state(d.value, d.said, { id: `x${i}`, learntAt: at(d.learnt), source: d.source, ends: d.ends }),
          );
          const shuffled = [...all, ...all.slice(0, 2)]
            .map((s) => ({ s, key: random.next().value as number }))
            .sort((x, y) => x.key - y.key);
          expect(resolve(shuffled.map(({ s }) => s))).toEqual(resolve(all));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('holds the last statement of the strongest source, in 2,000 random histories', () => {
    const draft = fc.record({
      value: fc.integer({ min: 0, max: 3 }),
      said: fc.integer({ min: 1, max: 200 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(draft, { minLength: 1, maxLength: 12, selector: (d) => d.said }),
        (drafts) => {
          const newest = drafts.reduce((a, b) => (b.said > a.said ? b : a));
          expect(holding(drafts.map((d) => state(String(d.value), d.said)))).toEqual([String(newest.value)]);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
