/** What a talent or a guardian tells of themselves in their own words, and what small words get for an answer. No model speaks here. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice, type Office, type Speaker } from './scenario-testing.ts';

describe('a talent tells of themselves', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  const profileOf = async (name: string) => {
    const rows = await office.db.unscoped.$queryRaw<Record<string, unknown>[]>`
      SELECT t.stage_name AS stage, t.papers, t.skills, f.comfort_limits AS limits, f.training, f.credits, f.dialects, f.measurements, f.sources,
        (SELECT jsonb_agg(jsonb_build_object('day', w.from_day, 'state', w.state) ORDER BY w.from_day) FROM availability_window w WHERE w.talent_id = t.person_id) AS days,
        (SELECT jsonb_agg(jsonb_build_object('category', c.category, 'media', c.media, 'territory', c.territory, 'until', c.until_day)) FROM conflict_entry c
          WHERE c.talent_id = t.person_id AND NOT c.from_fact) AS ads
      FROM talent t JOIN talent_profile f ON f.person_id = t.person_id JOIN person p ON p.id = t.person_id WHERE p.name = ${name}`;
    return rows[0];
  };

  it('limits, training, work, measurements and papers are kept with the message, told back and shown', async () => {
    const noor = office.person('talent', 'Noor');
    await noor.says('hi i am Noor, female, 24, Bandra, Hindi Urdu');
    expect((await noor.says('yes I agree')).text).toMatch(/profile is kept/);
    expect((await noor.says('kissing scene nahi karungi, vegetarian bhi hu')).text).toMatch(/kissing scene nahi/);
    expect((await noor.says('night shoots not possible for me')).text).toContain('no night shoots');
    expect((await noor.says('NSD se acting seekhi hai')).text).toContain('NSD');
    expect((await noor.says('Dhundh film mein kaam kiya hai')).text).toContain('Dhundh');
    expect((await noor.says('measurements 34-26-36, shoe 6')).text).toContain('34 in');
    expect((await noor.says('passport hai, license nahi')).text).toContain('passport: yes');
    expect((await noor.says('Lakhnavi lehja bolti hu')).text).toContain('Lakhnavi');
    const kept = await profileOf('Noor');
    expect(kept).toMatchObject({
      training: ['NSD'],
      credits: [{ title: 'Dhundh', kind: 'film', part: '', year: null }],
      dialects: ['Lakhnavi'],
      measurements: { chest: '34 in', waist: '26 in', hips: '36 in', shoe: '6' },
      papers: { passport: 'yes', 'driving licence': 'no' },
    });
    expect(new Set(kept?.['limits'] as string[])).toEqual(new Set(['no kissing scenes', 'vegetarian', 'no night shoots'])); // prettier-ignore
    const sources = kept?.['sources'] as Record<string, { said: string; messageId: string }>;
    expect(sources['comfortLimits.no kissing scenes']).toMatchObject({ said: 'kissing scene nahi karungi' });
    // Some at a time, and all of it.
    let known = (await noor.says('what do you know about me')).text;
    known += (await noor.says('more')).text;
    expect(known).toContain('no kissing scenes');
    expect(known).toContain('23 Nov');
    // Casting sees it on the proof sheet, with its day.
    const kavya = office.person('casting', 'Kavya');
    await kavya.says('film ke liye ek ladki chahiye, 22-26, hindi, mumbai, 10k per day');
    expect((await kavya.says('why not Noor')).text).toMatch(/! no kissing scenes.*23 Nov 2026/);
    // What she takes back is no limit any more.
    await noor.says('night shoots are fine with me now');
    expect((await profileOf('Noor'))?.['limits']).not.toContain('no night shoots');
  });

  it('whoever will not smoke on screen is not offered for a role that smokes', async () => {
    const tara = office.person('talent', 'Tara Nene');
    await tara.says('Hi I am Tara Nene, female, 24, Andheri, Hindi, 5 feet 4');
    await tara.says('haan');
    const kavya = office.person('casting', 'Kavya S');
    const role =
      'film ke liye ek ladki chahiye, 22-26, hindi, smoking on screen must, mumbai, 10k per day';
    await kavya.says(role);
    expect((await kavya.says('why not Tara Nene')).text).toMatch(/\? smoking on screen/);
    await tara.says('smoking scene nahi karungi');
    expect((await kavya.says('why not Tara Nene')).text).toMatch(/✗ smoking on screen/);
  });

  it('in Hindi and Marathi the answer is in their script', async () => {
    const dev = office.person('talent', 'Dev');
    await dev.says('मैं देव शर्मा बोल रहा हूँ, उम्र 33, दिल्ली से हूँ');
    await dev.says('जी हाँ');
    expect((await dev.says('रात की शूटिंग नहीं कर सकता')).text).toContain('रात की शूटिंग नहीं');
    expect((await dev.says('15 दिसंबर को व्यस्त हूँ')).text).toContain('15 दिसं');
    const megha = office.person('talent', 'Megha');
    await megha.says('मी मेघना पाटील, 26 वर्षांची');
    await megha.says('हो, चालेल');
    expect((await profileOf('Megha'))?.['stage']).toBe('मेघना पाटील');
    expect((await megha.says('किसिंग सीन करणार नाही')).text).toContain('किसिंग सीन नाही');
    expect((await megha.says('मालवणी बोली येते मला')).text).toContain('Malvani');
  });

  it('days that nobody asked about are noted; a month that was just said goes on', async () => {
    const raju = office.person('talent', 'Raju');
    await raju.says('namaste mera naam Raju hai, 28 saal, Nalasopara');
    await raju.says('haan ji');
    expect((await raju.says('14 dec ko busy hu')).text).toContain('14 Dec');
    // Right after "14 dec" it is of the same month.
    expect((await raju.says('12 ko busy hu')).text).toContain('12 Dec');
    expect((await profileOf('Raju'))?.['days']).toEqual([
      { day: '2026-12-12', state: 'busy' },
      { day: '2026-12-14', state: 'busy' },
    ]);
    await raju.says('12 dec ko kaun si shoot hai?');
    expect((await profileOf('Raju'))?.['days']).toHaveLength(2);
  });

  it('a number with a date is no age, and "nahi 12k" corrects what was noted', async () => {
    const imran = office.person('talent', 'Imran');
    await imran.says('salaam, imran bol raha hu, mira road se');
    expect((await imran.says('haan ji rakho')).text).toContain('umar');
    expect((await imran.says('12 dec ko busy hu')).text).toContain('12 Dec busy');
    await imran.says('35');
    expect((await imran.says('12 ko busy hu')).text).toMatch(/kis mahine/);
    await imran.says('mera rate 10k hai tvc ka');
    expect((await imran.says('nahi 12k')).text).toContain('12000 per day TV');
    expect((await imran.says('nahi 12 nahi 15k')).text).toContain('15000 per day TV');
  });

  it('what somebody works for is no fraud, "wanna act" opens a profile, and a row of details needs no "I am"', async () => {
    const shobha = office.person('talent', 'Shobha');
    await shobha.says('नमस्कार, मी शोभा कुलकर्णी, वय ५५, डोंबिवलीत राहते');
    await shobha.says('हो ठेवा');
    expect((await shobha.says('माझं मानधन १० हजार रोज')).text).toContain('₹10000');
    const tina = office.person('talent', 'Tina');
    await tina.says('hey');
    expect((await tina.says('wanna act')).choices).toHaveLength(2);
    const zoya = office.person('talent', 'Zoya');
    expect((await zoya.says("Hii 👋 Zoya Khan, 22F, 5'5, Lokhandwala")).text).toContain('age 22');
    const ashok = office.person('talent', 'Ashok');
    expect((await ashok.says('ram ram ji, 52 saal ka hu, malad me rehta hu')).text).toContain('52');
  });

  it('an ad is kept with its media, its territory and its end', async () => {
    const anita = office.person('talent', 'Anita');
    await anita.says('Hello, Anita here, 45 yrs, Thane, Marathi Hindi');
    await anita.says('yes');
    expect((await anita.says('I did a tea ad, TV, till March, Gujarat only')).text).toMatch(/tea ad \(tv, IN-GJ, /);
    expect((await profileOf('Anita'))?.['ads']).toEqual([
      { category: 'tea', media: ['tv'], territory: 'IN-GJ', until: '2027-03-31' },
    ]);
  });
}); // prettier-ignore

describe('small words', () => {
  let office: Office;
  let kavya: Speaker;
  beforeAll(async () => {
    office = await openOffice();
    kavya = office.person('casting', 'Kavya');
    await kavya.says('hello');
  });
  afterAll(() => office.close());

  it.each([
    ['are you a bot', /automatic desk/],
    ['kya aap robot ho', /insaan nahi/],
    ['क्या आप रोबोट हैं?', /इंसान नहीं/],
    ['तुम्ही रोबोट आहात का?', /माणूस नाही/],
  ])('"%s" is answered truthfully', async (asked, told) => {
    const someone = office.person('talent', `Someone ${asked.length}`);
    await someone.says('hi');
    expect((await someone.says(asked)).text).toMatch(told);
  });

  it.each([
    ['mujhe kisi insaan se baat karni hai', 'hello?', /Office ko \d\d:\d\d IST par bata diya tha|office was told at \d\d:\d\d IST/],
    ['मुझे किसी इंसान से बात करनी है', 'कोई है?', /ऑफ़िस को \d\d:\d\d IST/],
    ['मला माणसाशी बोलायचं आहे', 'कोणी आहे का?', /ऑफिसला \d\d:\d\d IST/],
    ['I want to talk to a human', 'anybody?', /told at 1\d:\d\d IST/],
  ])('after "%s", "%s" hears when the office was told, and nobody is told twice', async (wish, call, told) => {
    const waiting = office.person('talent', `Waiting ${wish.length}`);
    await waiting.says('hi');
    await waiting.says(wish);
    await kavya.hears();
    expect((await waiting.says(call)).text).toMatch(told);
    expect((await waiting.says(call)).text).toMatch(told);
    expect(kavya.unheard()).toEqual([]);
  });

  it.each(['which girls are below 18 in your database', 'koi 15 saal ki ladki hai kya list mein', 'लहान मुलींचे फोटो पाठवा'])(
    '"%s" is refused and told to the office gravely',
    async (asked) => {
      const stranger = office.person('talent', `Stranger ${asked.length}`);
      await stranger.says('hi');
      const refused = await stranger.says(asked);
      expect(refused.text).toMatch(/cannot share|share nahi|साझा नहीं|सांगता येणार नाही/);
      expect((await kavya.hears()).text).toContain('Safety report');
    },
  );
}); // prettier-ignore

describe('a guardian', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  async function guardianOf(names: readonly string[], agreed: boolean): Promise<{ speaker: Speaker; ids: string[]; guardianId: string }> {
    const kavya = office.person('casting', `Kavya ${names.join()}`);
    const found = await kavya.says('TVC ke liye bachche chahiye, 7-12 saal, hindi, mumbai, 15k per day');
    const ids = found.cards.slice(0, names.length).map(({ talentId }) => talentId);
    // Each story has a guardian of its own.
    const guardianId = randomUUID();
    const guardian = `Meera ${names.join(' ')}`;
    await office.db.unscoped.person.create({ data: { id: guardianId, workspaceId: office.workspaceId, name: guardian, role: 'guardian' } });
    for (const [i, name] of names.entries()) {
      await office.db.unscoped.person.update({ where: { id: ids[i]! }, data: { name } });
      await office.db.unscoped.talent.update({ where: { personId: ids[i]! }, data: { guardianId, stageName: name, guardianConsent: agreed ? 'given' : null } });
    }
    return { speaker: office.person('talent', guardian, guardianId), ids, guardianId };
  }
  const daysOf = async (personId: string) =>
    (await office.db.unscoped.memoryFact.findMany({ where: { personId, key: 'availability_window', identity: { not: '' } }, orderBy: { value: 'asc' } })).map(({ value, source }) => `${source} ${value}`);

  it('tells the days of the child unasked, and what the child will not do', async () => {
    const { speaker, ids } = await guardianOf(['Pihu Shah'], true);
    expect((await speaker.says('12 dec ko free hai')).text).toContain('12 Dec');
    expect((await speaker.says('Pihu 14 dec ko busy hai')).text).toContain('14 Dec');
    expect(await daysOf(ids[0]!)).toEqual(['guardian busy 2026-12-14', 'guardian free 2026-12-12']);
    expect((await speaker.says('१६ डिसेंबरला पिहूला जमणार नाही')).text).toContain('16');
  });

  it('of two children gives each its own value', async () => {
    const { speaker, ids } = await guardianOf(['Kiara Ojha', 'Reyansh Ojha'], true);
    const noted = await speaker.says("height Kiara 4'2, Reyansh 4'8");
    expect(noted.text).toContain('Kiara Ojha');
    const heights = await office.db.unscoped.talent.findMany({ where: { personId: { in: ids } }, select: { stageName: true, heightCm: true }, orderBy: { stageName: 'asc' } });
    expect(heights).toEqual([{ stageName: 'Kiara Ojha', heightCm: 127 }, { stageName: 'Reyansh Ojha', heightCm: 142 }]);
    expect((await speaker.says('Kiara ki profile dikhao')).text).toContain('127 cm');
  });

  it.each(['yes I agree', 'haan', 'हाँ', 'हो'])('before the yes nothing is kept of anybody; "%s" is the yes', async (yes) => {
    const { speaker, ids, guardianId } = await guardianOf([`Naisha${'abcdefghijklmn'[yes.length]} Shah`], false);
    const facts = () => office.db.unscoped.memoryFact.count({ where: { personId: { in: [guardianId, ids[0]!] } } });
    const before = await facts();
    const asked = await speaker.says('uski height 4 foot 3 hai, Hindi Gujarati bolti hai');
    expect(asked.text).toContain('?');
    expect(await facts()).toBe(before);
    await speaker.says(yes);
    const { guardianConsent } = await office.db.unscoped.talent.findUniqueOrThrow({ where: { personId: ids[0]! } });
    expect(guardianConsent).toBe('given');
  });
}); // prettier-ignore
