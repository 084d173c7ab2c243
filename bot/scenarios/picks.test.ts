import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice, type Office } from './scenario-testing.ts';

describe('picking from the list in words, with no model', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  it('every word that the help names does what it says', async () => {
    const kavya = office.person('casting', 'Kavya');
    const found = await kavya.says(
      'Need a male lead for a web series, 25-32, Hindi, 10 Dec and 11 Dec, Mumbai',
    );
    const names = found.cards.map((card) => card.name);
    expect(names.length).toBe(5);
    expect((await kavya.says('why 2')).text).toContain(names[1]);
    const added = await kavya.says('shortlist 1,4');
    expect(added.text).toContain(names[0]);
    expect(added.text).toContain(names[3]);
    expect((await kavya.says('shortlist')).cards.map((card) => card.name)).toEqual([names[0], names[3]]);
    expect((await kavya.says('remove 1')).text).toContain(names[0]);
    expect((await kavya.says('shortlist dikhao')).cards.map((card) => card.name)).toEqual([names[3]]);
    expect((await kavya.says('roles')).text).toContain('shortlist 1');
    const more = await kavya.says('more');
    expect(more.text).not.toContain('did not get');
  });

  it('keeps the numbers of the last page when there is no more of it', async () => {
    const kavya = office.person('casting', 'Kavya');
    let page = await kavya.says('Need a male lead for a web series, 25-32, Hindi, 10 Dec, Mumbai');
    let last = page;
    for (let n = 0; n < 60 && page.cards.length > 0; n++) {
      last = page;
      page = await kavya.says('more');
    }
    expect(page.cards).toEqual([]);
    expect((await kavya.says('why 1')).text).toContain(last.cards[0]?.name);
  });

  it('takes days and ages for an answer, never for places of the list', async () => {
    const kavya = office.person('casting', 'Kavya');
    await kavya.says('Need a nurse for a film, female 25-35, Marathi, Pune, 8k per day');
    for (const answer of ['12-13 dec', '28-34']) {
      const { text } = await kavya.says(answer);
      expect(text).not.toMatch(/shortlist|no number/i);
    }
  });
});
