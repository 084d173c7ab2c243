import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice, type Office } from './scenario-testing.ts';

describe('a profile is changed by conversation, with no model', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  const talentOf = async (name: string) => {
    const rows = await office.db.unscoped.$queryRaw<Record<string, unknown>[]>`
      SELECT t.city, t.height_cm AS height, t.playing_age_min AS age, t.consent, t.languages, t.skills, t.rate_floor AS rate, t.gender, t.stage_name AS stage,
        f.weight_kg AS weight, f.look_changed_on::text AS changed, f.locality, f.sources
      FROM talent t JOIN talent_profile f ON f.person_id = t.person_id JOIN person p ON p.id = t.person_id
      WHERE p.workspace_id = ${office.workspaceId}::uuid AND (p.name = ${name} OR t.stage_name = ${name})`;
    return rows[0];
  };

  it('a talent who moved and lost weight is noted in one line, and old photos are stale', async () => {
    const sunita = office.person('talent', 'Sunita');
    const noted = await sunita.says('ab main Pune shift ho gayi, weight 64 → 58');
    expect(noted.text).toContain('Andheri → Pune');
    expect(noted.text).toContain('58 kg');
    expect(noted.text.split('\n').length).toBeLessThanOrEqual(3);
    expect(await talentOf('Sunita')).toMatchObject({
      city: 'Pune',
      locality: null,
      weight: 58,
      changed: '2026-11-23',
    });
    const { sources } = (await talentOf('Sunita')) as {
      sources: Record<string, { said: string; messageId: string }>;
    };
    expect(sources.city?.said).toContain('Pune shift');
    expect((await sunita.says('मेरा रेट अब 20 हजार प्रति दिन')).text).toContain('₹20000');
    expect((await sunita.says('I learnt horse riding')).text).toContain('horse riding');
    expect((await sunita.says('दाढी नाही, मी पुण्यात राहते')).text).toContain('Pune');
    expect(await talentOf('Sunita')).toMatchObject({
      rate: { 'any/day': 20000 },
      skills: { 'horse riding': 'stated' },
    });
  });

  it('what the talent takes back is gone from what is searched, and the office does not overrule them', async () => {
    const kavya = office.person('casting', 'Kavya');
    const doubtful = await kavya.says('Sunita ab Nashik mein hai');
    expect(doubtful.text).toContain('Sunita');
    expect(doubtful.text).toMatch(/Nashik.*\?/);
    expect(await talentOf('Sunita')).toMatchObject({ city: 'Pune' });
    const shown = await kavya.says('/profile Sunita');
    expect(shown.text).toContain('Nashik (office)');
    expect(shown.text).toMatch(/new photo/);
    const sunita = office.person('talent', 'Sunita');
    // Without her own word, what the office heard stands.
    // One of the messages that say so says more: it is asked first.
    expect((await sunita.says('forget that I moved to Pune')).text).toContain('look');
    expect(await talentOf('Sunita')).toMatchObject({ city: 'Pune' });
    await sunita.says('yes');
    expect(await talentOf('Sunita')).toMatchObject({ city: 'Nashik' });
  });

  it('somebody new is asked one thing at a time, consent first with its notice', async () => {
    const om = office.person('talent', 'Om');
    await om.says('hi');
    const notice = await om.says('profile banana hai');
    expect(notice.text).toContain('delete me');
    expect(notice.choices.map((choice) => choice.label)).toEqual(['Haan, rakhiye', 'Nahi']);
    expect((await om.presses('Haan')).text).toMatch(/\?$/);
    expect((await om.says('Om Deshpande')).text).toMatch(/umar|How old/);
    await om.says('27');
    await om.says('male');
    expect((await om.says('Thane')).text).toMatch(/languages/i);
    await om.says('hindi marathi thodi english');
    const last = await om.says("5'9");
    expect(last.text).toContain('175 cm');
    expect(await talentOf('Om Deshpande')).toMatchObject({
      city: 'Thane', height: 175, age: 27, gender: 'male', consent: 'given', languages: { hi: 'stated', mr: 'basic', en: 'basic' },
    }); // prettier-ignore
  });

  it('of somebody under 18 nothing is kept: the parent is asked to write', async () => {
    const tara = office.person('talent', 'Tara');
    await tara.says('hi');
    await tara.says('profile banani hai');
    const kind = await tara.says('I am 15 years old');
    expect(kind.text).toMatch(/parent|guardian/);
    expect(await talentOf('Tara')).toBeUndefined();
  });

  it('questions, plans and talk about others change nothing', async () => {
    const sunita = office.person('talent', 'Sunita');
    for (const text of [
      'kya main Delhi shift ho jaun?',
      'maybe I will move to Delhi',
      'meri behen Delhi mein rehti hai',
    ])
      await sunita.says(text);
    expect(await talentOf('Sunita')).toMatchObject({ city: 'Nashik' });
  });
});

describe('fifty forwarded profiles, with no model', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  it('become drafts, each person once, answered once', async () => {
    const kavya = office.person('casting', 'Kavya');
    const firsts = ['Aarvi', 'Bhavin', 'Charvi', 'Devika', 'Eshan', 'Falak', 'Gargi', 'Harit', 'Ipsita', 'Jhanvi', 'Kirit', 'Lipika'];
    const lasts = ['Sule', 'Borkar', 'Menon', 'Saikia'];
    const people = firsts.flatMap((first, i) => lasts.map((last, j) => ({ name: `${first} ${last}`, phone: `98${String(20_010_000 + i * 10 + j)}` }))).slice(0, 44);
    const told = [
      ...people.map(({ name, phone }, i) => `*Name:* ${name}\nAge: ${20 + (i % 30)}\nHeight: 5'${i % 10}"\nCity: Pune\nLanguages: Hindi, Marathi\nContact: ${phone}`),
      ...people.slice(0, 4).map(({ name, phone }) => `${name}, Pune, ${phone}, hindi`),
      'profile ke liye dekho link neeche, sab details baad mein bhejta hoon',
      'asdf qwer zxcv 123456 poiu lkjh mnbv',
    ];
    for (const text of told) kavya.sends(text, { forwarded: true, group: 'album' });
    const answer = await kavya.hears();
    expect(answer.text).toMatch(/50 (?:came|aaye): 44 (?:new|naye), 4 duplicate, 2 (?:not understood|samajh nahi)/);
    const drafts = await office.db.unscoped.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM talent WHERE origin = 'forwarded' AND city = 'Pune' AND consent IS NULL`;
    expect(drafts[0]?.n).toBe(44);
    const card = await kavya.says({ kind: 'contact', name: 'Aarvi Sule', phones: ['+91 98 2001 0000'] }, { forwarded: true });
    expect(card.text).toMatch(/0 (?:new|naye), 1 duplicate/);
  }); // prettier-ignore

  it('notes what somebody new says of themselves with the first hello', async () => {
    const noor = office.person('talent', 'Noor');
    const told = await noor.says('hi i am Noor, female, 24, Bandra, Hindi Urdu');
    expect(told.text).toContain('Bandra');
    expect(told.text).toContain('Urdu');
    expect(told.choices).toHaveLength(2);
    const profile = await noor.says('profile');
    expect(profile.text).toContain('Bandra');
  });
});
