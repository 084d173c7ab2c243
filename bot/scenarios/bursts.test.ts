/** Two wishes within a second, in one message or in two: the later one goes by the role that the earlier one named. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice, type Office } from './scenario-testing.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const heights = async () => {
  const roles = await office.db.unscoped.castingRole.findMany({ orderBy: { createdAt: 'desc' }, take: 2 });
  return Object.fromEntries(
    roles.map(({ title, spec }) => [title, (spec as { heightCm: { min: number } | null }).heightCm?.min]),
  );
};
const names = (answered: { cards: { name: string }[] }): string[] => answered.cards.map(({ name }) => name);

const english =
  "TVC, 2 roles. Grandmother 60-70, Hindi. Daughter-in-law 25-32, 5'3+, Hindi. Mumbai, 12 dec, 15k per day";
const brief = "TVC ke liye 2 roles. Dadi 60-70, Hindi. Bahu 25-32, 5'3+, Hindi. Mumbai, 12 dec, 15k per day";
/** The grandmother is talked about; then somebody else is looked at and corrected in one breath. */
const breaths = {
  en: ['show the daughter-in-law', "5'2 also ok", 'Changed'],
  hinglish: ['bahu wali dikhao', "arre 5'3 nahi 5'2 bhi chalega", 'Badal'],
  hi: ['बहू वाली दिखाओ', "अरे 5'3 नहीं 5'2 भी चलेगी", 'बदल'],
  mr: ['सूनची लिस्ट दाखवा', "5'2 पण चालेल", 'बदल'],
} as const;

describe.each(Object.entries(breaths))('in %s', (language, [look, change, done]) => {
  const given = language === 'en' ? english : brief;
  it('two lines of one message', async () => {
    const kavya = office.person('casting', 'Kavya');
    await kavya.says(given);
    const answered = await kavya.says(`${look}\n${change}`);
    expect(await heights()).toEqual({ Grandmother: undefined, 'Daughter-in-law': 157 });
    expect(answered.text).toContain(done);
    // The list stands there once.
    expect(answered.text.match(/\*Daughter-in-law\*/g)).toBeNull();
  });

  it('two messages, whether one turn takes both or two', async () => {
    const kavya = office.person('casting', 'Kavya');
    await kavya.says(given);
    kavya.sends(look);
    kavya.sends(change);
    for (let heard = ''; !heard.includes(done); ) heard = (await kavya.hears()).text;
    expect(await heights()).toEqual({ Grandmother: undefined, 'Daughter-in-law': 157 });
  });
});

it('a message that comes while the first is being done goes by the role which that one leaves', async () => {
  const kavya = office.person('casting', 'Kavya');
  await kavya.says(brief);
  const listed = names(await kavya.says('bahu wali dikhao'));
  await kavya.says('dadi wali dikhao');
  // The first changes something, so that the second is a turn of its own whenever it comes.
  kavya.sends('bahu ke liye 1,2 shortlist karo');
  kavya.sends('bahu wali dikhao');
  kavya.sends("height 5'1 bhi chalega");
  for (let heard = ''; !heard.includes('Badal'); ) heard = (await kavya.hears()).text;
  expect(listed.length).toBeGreaterThan(2);
  expect(await heights()).toEqual({ Grandmother: undefined, 'Daughter-in-law': 155 });
});

it('places are those of the list that stood there when they were written', async () => {
  const kavya = office.person('casting', 'Kavya');
  await kavya.says(brief);
  const old = names(await kavya.says('dadi wali dikhao'));
  const asked = await kavya.says('bahu wali dikhao\n1,2 ko shortlist karo');
  expect(asked.text).toContain('Kaunsa?');
  expect(names(await kavya.says('bahu ki shortlist'))).toEqual([]);
  expect(names(await kavya.says('dadi wali dikhao'))).toEqual(old);
  // A correction lists others; the first two are still those whom the writer saw.
  await kavya.says('age 55-75 karo\n1,2 ko shortlist karo');
  expect(names(await kavya.says('dadi ki shortlist')).toSorted()).toEqual(old.slice(0, 2).toSorted());
});

it('two sentences of one line', async () => {
  const kavya = office.person('casting', 'Kavya');
  await kavya.says(brief);
  await kavya.says("bahu wali dikhao. 5'2 bhi chalega");
  expect(await heights()).toEqual({ Grandmother: undefined, 'Daughter-in-law': 157 });
});

it('a pick before a correction is done, and what was not understood is named', async () => {
  const kavya = office.person('casting', 'Kavya');
  const [first] = names(await kavya.says(brief));
  const both = await kavya.says('1 ko shortlist karo\nbudget 18k karo');
  expect(both.text).toContain(first);
  expect(both.text).toContain('18k');
  const half = await kavya.says('dadi wali dikhao\nxyzzy plugh');
  expect(half.text).toContain('“xyzzy plugh”');
});
