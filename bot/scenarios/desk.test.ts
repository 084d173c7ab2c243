import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice, type Office } from './scenario-testing.ts';

describe('a day at the desk, with no model', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  it('reads a Hinglish brief, brings people at once, and asks one question', async () => {
    const kavya = office.person('casting', 'Kavya');
    const answer = await kavya.says(
      'TVC ke liye ek maa chahiye, 40-50, marathi must, 12-13 dec dono din, mumbai',
    );
    expect(answer.text).toContain('40–50');
    expect(answer.cards.length).toBeGreaterThan(0);
    expect(answer.text.match(/\?/g)?.length).toBe(1);
    // The first card is somebody who fits: a woman whose Marathi is known or has to be asked.
    expect(answer.cards.every((card) => [...card.why, ...card.unknown].length > 0)).toBe(true);
  });

  it('takes the answer to its question and corrections into the same role', async () => {
    const kavya = office.person('casting', 'Kavya');
    await kavya.says('Need a male lead for a web series, 25-32, Hindi, 10 Dec and 11 Dec, Mumbai');
    const paid = await kavya.says('20k per day incl agency');
    expect(paid.text).toContain('20k');
    const older = await kavya.says('make it 30 to 40');
    expect(older.text).toContain('30–40');
    const roles = await office.db.inWorkspace(office.workspaceId, (tx) =>
      tx.castingRole.findMany({
        where: { project: { createdBy: { not: null } } },
        orderBy: { createdAt: 'desc' },
        take: 1,
      }),
    );
    expect(roles[0]?.spec).toMatchObject({ playingAge: { min: 30, max: 40 }, rate: { amountInr: 20000 } });
  });

  it('shortlists by button, shows the list to production, and keeps a verdict as evidence', async () => {
    const kavya = office.person('casting', 'Kavya');
    const found = await kavya.says(
      'Need a father for a TVC, male 45-60, Hindi, 14 Dec Mumbai, 25k per day, digital 1 year India',
    );
    const first = found.cards[0];
    if (!first) throw new Error('nobody was found');
    const listed = await kavya.presses('Shortlist 1');
    expect(listed.text).toContain(first.name);
    const again = await kavya.says('/shortlist 1');
    expect(again.text).toContain('already');

    const meera = office.person('production', 'Meera');
    const shown = await meera.says('/shortlist');
    expect(shown.cards.map((card) => card.name)).toContain(first.name);
    // What leaves the office carries no rate and no consent state.
    expect(JSON.stringify(shown.cards)).not.toMatch(/rate|consent|works for/i);
    const approved = await meera.presses('Approve');
    expect(approved.text).toContain(first.name);
    const events = await office.db.inWorkspace(office.workspaceId, (tx) =>
      tx.candidacyEvent.findMany({ where: { kind: 'approve' } }),
    );
    expect(events).toHaveLength(1);
  });

  it('says why, and why not, with what is unknown apart', async () => {
    const kavya = office.person('casting', 'Kavya');
    const found = await kavya.says('Need a nurse for a film, female 25-35, Marathi, 5 Dec Pune, 8k per day');
    expect(found.cards.length).toBeGreaterThan(0);
    // A bare pick is no probe for somebody's data, however short it is.
    expect((await kavya.says('show 1')).cards).toHaveLength(1);
    const why = await kavya.says('/why 1');
    expect(why.text).toMatch(/✓/);
    const notRiya = await kavya.says('/why 99');
    expect(notRiya.text).toContain('99');
  });

  it('never pads: an impossible brief gets nobody, near misses and the smallest change', async () => {
    const kavya = office.person('casting', 'Kavya');
    const none = await kavya.says(
      'Need a woman 70-75 for a film, must speak Tulu and Maithili, height 6ft 2 and above, horse riding must, 3 Dec Mumbai, 5k per day',
    );
    expect(none.cards).toEqual([]);
    expect(none.text).toContain('nobody');
  });

  it('goes on with "more" until everyone was shown', async () => {
    const kavya = office.person('casting', 'Kavya');
    const first = await kavya.says(
      'Need a college boy for a DVC, male 18-24, Hindi, 8 Dec Mumbai, 10k per day, digital 6 months India',
    );
    const seen = new Set(first.cards.map((card) => card.talentId));
    const next = await kavya.presses('More');
    expect(next.cards.length).toBeGreaterThan(0);
    expect(next.cards.some((card) => seen.has(card.talentId))).toBe(false);
  });

  it('greets talent without showing anybody, and hands a report of harassment to a person', async () => {
    const kavya = office.person('casting', 'Kavya');
    await kavya.says('hello');
    const riya = office.person('talent', 'Riya');
    expect((await riya.says('hi')).cards).toEqual([]);
    const probing = await riya.says('/shortlist');
    expect(probing.cards).toEqual([]);
    const kind = await riya.says(
      'the director touched me at the audition and told me to keep quiet, I am scared',
    );
    expect(kind.text).toContain('not your fault');
    expect((await kavya.hears()).text).toContain('Riya');
  });

  it('answers a sticker and a bare photo kindly', async () => {
    const kavya = office.person('casting', 'Kavya');
    expect((await kavya.says({ kind: 'unreadable', what: 'sticker' })).text).not.toBe('');
    expect((await kavya.says({ kind: 'image', media: { fileId: 'f1' } })).text).not.toBe('');
  });

  it("answers in the writer's language and script", async () => {
    const kavya = office.person('casting', 'Kavya');
    const marathi = await kavya.says(
      'चित्रपटासाठी आई पाहिजे, वय ४५ ते ५५, मराठी, मुंबई, १२ डिसेंबर, रोज १० हजार',
    );
    expect(marathi.text).toMatch(/[\u0900-\u097f]/);
    const help = await office.person('casting', 'Kavya').says('नमस्ते');
    expect(help.text).toMatch(/[\u0900-\u097f]/);
  });

  it('does what several buttons of one burst say', async () => {
    const kavya = office.person('casting', 'Kavya');
    const found = await kavya.says(
      'Need a dancer for a music video, female 20-28, 9 Dec Mumbai, 12k per day',
    );
    const [one, two] = found.choices;
    if (!one || !two) throw new Error('no buttons');
    const first = await kavya.says({ kind: 'press', choiceId: one.id, messageExternalId: 'x' });
    const second = await kavya.says({ kind: 'press', choiceId: two.id, messageExternalId: 'x' });
    expect(first.text).not.toBe(second.text);
    const forged = await kavya.says({ kind: 'press', choiceId: 'add:zzz:zzz', messageExternalId: 'x' });
    expect(forged.cards).toEqual([]);
  });
});
