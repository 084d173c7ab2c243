import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPicks } from './picks.ts';

it.each([
  ['shortlist 1,4', 'add', [1, 4]], ['1 aur 3', 'add', [1, 3]], ['pehla wala', 'add', [1]], ['doosra', 'add', [2]], ['why 3', 'why', [3]],
  ['show 2', 'show', [2]], ['remove 2', 'remove', [2]], ['2-4 shortlist karo', 'add', [2, 3, 4]], ['hold 2', 'hold', [2]], ['approve 1', 'approve', [1]],
  ['5 reject', 'pass', [5]], ['पहिला आणि तिसरा घ्या', 'add', [1, 3]], ['दूसरे वाले को हटा दो', 'remove', [2]], ['kyu 3?', 'why', [3]], ['first and third', 'add', [1, 3]],
  ['१ आणि ४', 'add', [1, 4]],
] as const)('reads "%s"', (text, action, numbers) => expect(readPicks(text, 5)).toEqual({ action, numbers: [...numbers], names: [] })); // prettier-ignore

it('knows "all" and "last" by the length of the list', () => {
  expect(readPicks('sab add karo', 3)?.numbers).toEqual([1, 2, 3]);
  expect(readPicks('the last one', 7)?.numbers).toEqual([7]);
});

it('reads names, in either script', () => {
  expect(readPicks('Riya ko add karo')).toEqual({ action: 'add', numbers: [], names: ['Riya'] });
  expect(readPicks('why not Riya?')).toEqual({ action: 'why', numbers: [], names: ['Riya'] });
  expect(readPicks('रियाला शॉर्टलिस्ट करा')).toEqual({ action: 'add', numbers: [], names: ['रिया'] });
});

it.each(['more', 'aur dikhao', 'show me more', 'आणखी दाखवा', 'next'])('turns the page at "%s"', (text) =>
  expect(readPicks(text)).toEqual({ action: 'more', numbers: [], names: [] }),
);

it.each([
  'need 2 girls 20-25 for a soap ad tomorrow',
  'what is the budget?',
  'shoot on 12 and 13',
  'ok',
  'hello',
  '',
])('leaves "%s" to the other readers', (text) => expect(readPicks(text, 5)).toBeNull());

it('keeps a place beyond the list, so that the answer can say so', () => {
  expect(readPicks('shortlist 9', 5)?.numbers).toEqual([9]);
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void readPicks(text, 5)),
    { numRuns: 120 },
  );
});
