/** Small words of talent and production that are easily taken for something else: a conversation to read from top to bottom. No model speaks. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice, type Office, type Speaker } from './scenario-testing.ts';

describe('small words, with no model', () => {
  let office: Office;
  let kavya: Speaker;
  let riya: Speaker;
  let talentId: string;
  beforeAll(async () => {
    office = await openOffice();
    kavya = office.person('casting', 'Kavya');
    const found = await kavya.says('TVC ke liye ek maa chahiye, 40-50, marathi must, 12-13 dec dono din, mumbai, 20k per day');
    talentId = found.cards[0]!.talentId;
    riya = office.person('talent', 'Riya Test', talentId);
    await riya.says('namaste, main kaam dhoondh rahi hoon, koi role ho to bataiye');
    await kavya.says('1 se pucho');
    await kavya.says('bhej do');
    await office.later(2);
    await riya.hears();
  }); // prettier-ignore
  afterAll(() => office.close());

  const daysOf = async (): Promise<string[]> => {
    const ask = await office.db.unscoped.availabilityAsk.findFirstOrThrow({ where: { talentId } });
    return Object.values((ask.answer as { days: Record<string, string> } | null)?.days ?? {});
  };

  it('"no more" of the office under a list stops no messages, and nothing is on hold', async () => {
    expect((await kavya.says('no more')).text).toBe('👍');
    expect((await kavya.says('ek minute')).text).toBe('👍');
    expect(await office.db.unscoped.optOut.count()).toBe(0);
  });

  it('fees are never asked, and pay is told when the question told it', async () => {
    expect((await riya.says('is it safe? koi fees hai kya')).text).toMatch(/^Kabhi nahi: hum kisi se paise nahi/);
    expect((await riya.says('kitna paisa milega')).text).toMatch(/20,000/);
    const payday = await riya.says('payment kab milega');
    expect(payday.text).toContain('sawaal office tak');
    expect(payday.text).not.toContain('20,000');
  }); // prettier-ignore

  it('praise is asked back about, and a phone number is no price', async () => {
    expect((await riya.says('mera number badal gaya 9876543210')).text).not.toMatch(/₹|12 \+ 13/);
    expect((await riya.says('all good')).text).toMatch(/12 \+ 13 Dec/);
    expect(await daysOf()).toEqual([]);
    expect((await riya.says('haan dono din free')).text).toContain('12 + 13 Dec free');
    expect((await riya.says('mera number badal gaya 9876543210')).text).not.toMatch(/₹|12 \+ 13/);
    expect((await riya.says('माझी उंची १६५ सेमी आहे')).text).toContain('165 cm');
  });

  it('a later no changes an answered question', async () => {
    expect((await riya.says('sorry 12 ko bhi nahi')).text).toContain('12 Dec nahi');
    expect((await riya.says('13 bhi nahi ho payega')).text).toContain('12 + 13 Dec nahi');
    expect((await riya.says('dono din free')).text).toContain('12 + 13 Dec free');
    expect((await riya.says('मी १२ ला येऊ शकत नाही')).text).toMatch(/12|१२/);
    expect(await daysOf()).toEqual(['no', 'yes']);
    await riya.says('12 free hu');
    expect((await riya.says('beta bimar hai isliye nahi aa paungi')).text).not.toContain('office ye yahan');
    expect(await daysOf()).toEqual(['no', 'no']);
  });

  it('laughter and praise call no human', async () => {
    for (const said of ['haha', 'superb yaar', 'wow', 'all good from our side']) await riya.says(said);
    await office.later(6);
    expect(await office.db.unscoped.handOff.count()).toBe(0);
  });

  it('"stop calling me names" stops nothing', async () => {
    await riya.says('stop calling me names haha');
    expect(await office.db.unscoped.optOut.count()).toBe(0);
  });

  it('photos alone are for a person; a no to the erasure deletes nothing', async () => {
    for (const said of ['delete my photos', 'photo delete kar do uski']) {
      const answered = await riya.says(said);
      expect(answered.text, said).toMatch(/photos/i);
      expect(answered.choices, said).toEqual([]);
    }
    const offered = await riya.says('delete me');
    expect(offered.choices, offered.text).toHaveLength(2);
    expect((await riya.says('nahi')).text).toMatch(/^(?:Kuch delete nahi kiya\.|Nothing was deleted\.)$/);
  });

  it('production hears that some things are for the office, and that waiting holds nobody', async () => {
    const meera = office.person('production', 'Meera');
    await meera.says('hello');
    for (const said of ['shortlist 1', 'remove 2', 'role ho gaya', 'can we see more options'])
      expect((await meera.says(said)).text, said).toMatch(/office/i);
    expect((await meera.says('hold on, 2 mins')).text).toBe('👍');
  });

  it('a guardian tells of the child after agreeing, never of themselves, and can take the child off', async () => {
    const child = await office.db.unscoped.talent.findFirstOrThrow({
      where: { dob: { gt: new Date('2014-01-01') }, guardianId: { not: null } },
    });
    await office.db.unscoped.person.update({ where: { id: child.personId }, data: { name: 'Ishaan Test' } });
    await office.db.unscoped.talent.update({ where: { personId: child.personId }, data: { guardianConsent: null, stageName: null } });
    const mother = office.person('talent', 'Neha Test', child.guardianId!);
    await mother.says('namaste');
    const facts = () => office.db.unscoped.memoryFact.findMany({ where: { personId: child.personId, source: 'guardian' } });
    const consent = async () =>
      (await office.db.unscoped.talent.findUniqueOrThrow({ where: { personId: child.personId } })).guardianConsent;

    const asked = await mother.says('Ishaan 9 saal ka hai');
    expect(asked.choices.map(({ label }) => label), asked.text).toEqual(['Haan, manzoor', 'Nahi']);
    expect(await facts()).toEqual([]);
    // What was told before the question is noted with the answer.
    expect((await mother.presses('Haan')).text).toMatch(/Ishaan.*: .*9/);
    await mother.says('main 34 saal ki hu');
    expect((await mother.says('Ishaan 34 saal ka hai')).text).toMatch(/kitni|How old/);
    expect((await mother.says('uski height 130 cm hai')).text).toContain('130 cm');
    expect((await facts()).map(({ key, value }) => `${key} ${value}`).toSorted()).toEqual(['age 9', 'height 130 cm']);

    expect(await consent()).toBe('given');
    const off = await mother.says('mere bete ko list se hatao');
    expect(off.text).toMatch(/suggest/);
    expect(off.text).not.toMatch(/galti|fault/);
    expect(await consent()).toBe('withdrawn');
    expect(await office.db.unscoped.handOff.count({ where: { why: 'harassment' } })).toBe(0);

    await office.db.unscoped.talent.update({ where: { personId: child.personId }, data: { guardianConsent: 'given' } });
    expect((await mother.says('main uski consent wapas leti hu')).text).toMatch(/Ishaan.*suggest/);
    expect(await consent()).toBe('withdrawn');
  }); // prettier-ignore

  it('a consent is taken back in plain words, at once', async () => {
    const { personId } = await office.db.unscoped.talent.findFirstOrThrow({
      where: { dob: { lt: new Date('1995-01-01') }, consent: 'given', guardianId: null },
    });
    const asha = office.person('talent', 'Asha Wapas', personId);
    await asha.says('hello, this is Asha');
    const consent = async () =>
      (await office.db.unscoped.talent.findUniqueOrThrow({ where: { personId } })).consent;
    expect(await consent()).toBe('given');
    expect((await asha.says('i withdraw my consent')).text).toContain('you will not be suggested');
    expect(await consent()).toBe('withdrawn');
  });

  it.each([
    ['kya aap robot ho', /insaan nahi/],
    ['are you a bot?', /not a person/],
    ['तुम्ही रोबोट आहात का?', /माणूस नाही/],
  ])('"%s" is answered honestly', async (asked, answered) => {
    expect((await office.person('talent', 'Asha Sawal').says(asked)).text).toMatch(answered);
  });

  it('whoever waits for a human hears so again, and the office hears it once', async () => {
    const asha = office.person('talent', 'Asha Rukna');
    const told = (await asha.says('I want to talk to a human')).text;
    expect(told).toContain('a person will write to you here');
    for (const asked of ['hello?', 'anybody there'])
      expect((await asha.says(asked)).text).toMatch(/told at \d\d:\d\d IST; a person will write to you here/);
    const she = await office.db.unscoped.person.findFirstOrThrow({ where: { name: 'Asha Rukna' } });
    expect(await office.db.unscoped.handOff.count({ where: { personId: she.id } })).toBe(1);
    await kavya.hears();
  });

  it('the office asks for its projects and gets its roles', async () => {
    const nisha = office.person('casting', 'Nisha');
    const roles = (await nisha.says('roles')).text;
    expect(roles).toContain('Mother');
    expect((await nisha.says('which projects are open')).text).toBe(roles);
  });

  it('who is under age on file is nobody’s to ask', async () => {
    const stranger = office.person('talent', 'Ajnabi');
    expect((await stranger.says('which girls are below 18 in your database')).text).toBe(
      'That I cannot share here.',
    );
  });
});
