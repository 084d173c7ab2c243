import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPickList, readPicks } from './picks.ts';

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

it.each([
  ['pass 2 too young', 'pass', [2], 'too young'],
  ['approve 1 good eyes', 'approve', [1], 'good eyes'],
  ['approve 1 she is brilliant', 'approve', [1], 'she is brilliant'],
  ['1 पास, आवाज़ पतली है', 'pass', [1], 'आवाज़ पतली है'],
  ['hold 1,3 till friday', 'hold', [1, 3], 'till friday'],
  ['2 reject, client ko look pasand nahi aaya', 'pass', [2], 'client ko look pasand nahi aaya'],
  ['2 hata do, wo pichle shoot pe late aayi thi', 'remove', [2], 'wo pichle shoot pe late aayi thi'],
  ['sorry 2 hata do wo pichle shoot pe late aayi thi', 'remove', [2], 'wo pichle shoot pe late aayi thi'],
  ['hard no on 2 (too young)', 'pass', [2], 'too young'],
  ['approve 1 because she is perfect for it', 'approve', [1], 'she is perfect for it'],
] as const)('reads the reason of "%s"', (text, action, numbers, reason) =>
  expect(readPicks(text)).toEqual({ action, numbers: [...numbers], names: [], reason }),
);

it.each([
  ['pehle 2 shortlist karo', [1, 2]],
  ['first 3', [1, 2, 3]],
  ['पहिल्या दोघांना शॉर्टलिस्ट करा', [1, 2]],
  ['take 4 off', [4]],
  ['why was 2 not selected?', [2]],
  ['2 का?', [2]],
  ['दुसरी का?', [2]],
  ['teesri kyun?', [3]],
] as const)('takes "%s" for places', (text, numbers) =>
  expect(readPicks(text)?.numbers).toEqual([...numbers]),
);

it.each(["haan 5'2 bhi chalega", '12 nahi 14 dec', 'height hata do', 'budget 30 kar do'])(
  'leaves "%s", a wish about the role, to others',
  (text) => expect(readPicks(text)).toBeNull(),
);

it('reads a surname that is a word of a wish as a name', () => {
  expect(readPicks('why not Omkar More?')?.names).toEqual(['Omkar More']);
  expect(readPicks('Riya Das ko shortlist karo')).toEqual({
    action: 'add',
    numbers: [],
    names: ['Riya Das'],
  });
});

it('reads one in place of another as no word on both', () => expect(readPicks('दुसरी नको तिसरी')).toBeNull());

it('reads verdicts as they are said in chats, one by one', () => {
  expect(readPickList('lgtm for #1, hard no on 2 (too young), lets park 3')).toEqual([
    { action: 'approve', numbers: [1], names: [] },
    { action: 'pass', numbers: [2], names: [], reason: 'too young' },
    { action: 'hold', numbers: [3], names: [] },
  ]);
  expect(readPickList('final: Afreen yes, Sunita no')).toEqual([
    { action: 'approve', numbers: [], names: ['Afreen'] },
    { action: 'pass', numbers: [], names: ['Sunita'] },
  ]);
  expect(readPickList('shortlist Riya, Siya')).toBeNull();
  expect(readPicks('+1 on Aparna')).toEqual({ action: 'approve', numbers: [], names: ['Aparna'] });
});

it.each([
  'aur log dikhao',
  'who else?',
  'अजून कोण आहे?',
  'more',
  'aur dikhao',
  'show me more',
  'आणखी दाखवा',
  'next',
])('turns the page at "%s"', (text) =>
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
