/** A casting assistant in a hurry, in four languages: what carries no wish about the role changes nothing, and what does is done as meant. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice, type Office, type Speaker } from './scenario-testing.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const names = (answered: { cards: { name: string }[] }): string[] => answered.cards.map(({ name }) => name);
const specOf = async () => {
  const role = await office.db.unscoped.castingRole.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
  return role.spec as { city: string; look: string[]; travel: boolean | null; playingAge: unknown };
};
const rolesNow = () => office.db.unscoped.castingRole.count();

const briefs = {
  en: 'Film. Need a man 25-40, Hindi, Pune, 12 Dec, 10k per day',
  hinglish: 'Film ke liye ek aadmi chahiye, 25-40, Hindi, Pune, 12 Dec, 10k per day',
  hi: 'फ़िल्म के लिए एक आदमी चाहिए, उम्र 25-40, हिंदी, पुणे, 12 दिसंबर, 10 हज़ार प्रतिदिन',
  mr: 'चित्रपटासाठी एक पुरुष हवा, वय 25-40, हिंदी, पुणे, 12 डिसेंबर, 10 हजार रोज',
} as const;
type Language = keyof typeof briefs;

const lines: Record<Language, { like: string; locals: string; swap: string; third: string; everyone: string; clear: string; photos: string; her: string }> = {
  en: { like: 'should look like a hero', locals: 'only those from Mumbai', third: 'shortlist 3', swap: 'sorry not 3, 2', everyone: 'shortlist all', clear: 'clear shortlist', photos: "send everyone's photos", her: 'ask her' },
  hinglish: { like: 'hero jaisa dikhna chahiye', locals: 'sirf Mumbai wale', third: '3 ko shortlist karo', swap: 'sorry 3 nahi 2', everyone: 'sabko shortlist karo', clear: 'shortlist khali karo', photos: 'sabki photo bhejo', her: 'isse pucho' },
  hi: { like: 'हीरो जैसा दिखना चाहिए', locals: 'सिर्फ़ मुंबई वाले', third: '3 को शॉर्टलिस्ट करो', swap: 'सॉरी 3 नहीं 2', everyone: 'सबको शॉर्टलिस्ट करो', clear: 'शॉर्टलिस्ट खाली करो', photos: 'सबकी फ़ोटो भेजो', her: 'इससे पूछो' },
  mr: { like: 'हिरोसारखा दिसायला हवा', locals: 'फक्त मुंबईचे', third: '3 ला शॉर्टलिस्ट करा', swap: 'सॉरी 3 नको 2', everyone: 'सगळ्यांना शॉर्टलिस्ट करा', clear: 'शॉर्टलिस्ट रिकामी करा', photos: 'सगळ्यांचे फोटो पाठवा', her: 'त्याला विचारा' },
}; // prettier-ignore

describe.each(Object.keys(briefs) as Language[])('in %s', (language) => {
  const said = lines[language];
  let kavya: Speaker;
  let shown: string[];
  beforeAll(async () => {
    kavya = office.person('casting', 'Kavya');
    shown = names(await kavya.says(briefs[language]));
  });

  it('a look is a look of this role, and opens none', async () => {
    const before = await rolesNow();
    await kavya.says(said.like);
    expect(await rolesNow()).toBe(before);
    expect((await specOf()).look).toEqual(['like a hero']);
  });

  it('"only from Mumbai" narrows the list and leaves the work where it is', async () => {
    const narrowed = await kavya.says(said.locals);
    expect(narrowed.text).toMatch(/Mumbai.*Pune/s);
    expect(narrowed.cards.length).toBeGreaterThan(0);
    expect(await specOf()).toMatchObject({ city: 'Pune', travel: null });
    shown = names(await kavya.says('/find'));
  });

  it('the wrong pick is undone and the right one done', async () => {
    await kavya.says(said.third);
    const swapped = await kavya.says(said.swap);
    expect(swapped.text).toContain(shown[2]);
    expect(swapped.text).toContain(shown[1]);
    expect(names(await kavya.says('/shortlist'))).toEqual([shown[1]]);
    await kavya.says(said.clear);
    expect(names(await kavya.says('/shortlist'))).toEqual([]);
    await kavya.says('/find');
    await kavya.says('approve 3');
    const verdicts = async () => (await kavya.says('/verdicts')).text;
    await kavya.says(said.swap);
    const told = await verdicts();
    expect(told).toContain(shown[1]);
    expect(told).not.toContain(shown[2]);
    await kavya.says('undo');
  });

  it('everybody is everybody on the screen, and undone together', async () => {
    shown = names(await kavya.says('/find'));
    await kavya.says(said.everyone);
    expect(names(await kavya.says('/shortlist')).toSorted()).toEqual(shown.toSorted());
    const photos = await kavya.says(said.photos);
    for (const name of shown) expect(photos.text).toContain(name);
    await kavya.says(said.clear);
    expect(names(await kavya.says('/shortlist'))).toEqual([]);
    await kavya.says('undo');
    expect(names(await kavya.says('/shortlist')).toSorted()).toEqual(shown.toSorted());
    await kavya.says('/find');
    await kavya.says('pass all');
    expect((await office.db.unscoped.candidacyEvent.count({ where: { kind: 'pass', withdrawnAt: null } }))).toBe(shown.length);
    await kavya.says('undo');
    expect((await office.db.unscoped.candidacyEvent.count({ where: { kind: 'pass', withdrawnAt: null } }))).toBe(0);
  }); // prettier-ignore

  it('"ask her" asks the one shown last, and nobody when several were', async () => {
    const listed = names(await kavya.says('/find'));
    const nobody = await kavya.says(said.her);
    expect(nobody.text).not.toContain(listed[0]);
    await kavya.says('show 2');
    expect((await kavya.says(said.her)).text).toContain(listed[1]);
    expect((await kavya.says('uski height kya hai')).text).toContain(listed[1]);
    await kavya.says('/wait');
  });
});

it('counts in Marathi typed in Latin letters', async () => {
  const kavya = office.person('casting', 'Kavya');
  const listed = names(await kavya.says(briefs.hinglish));
  await kavya.says('pahilya tighinna shortlist kara');
  expect(names(await kavya.says('/shortlist'))).toEqual(listed.slice(0, 3));
});

it('a girl under 18 is a child, and no grown woman is shown', async () => {
  const kavya = office.person('casting', 'Kavya');
  const found = await kavya.says(
    'ad ke liye 18 se kam age ki bachi chahiye, Hindi, Mumbai, 12 dec, 10k per day',
  );
  expect(await specOf()).toMatchObject({ playingAge: { min: null, max: 17 }, minor: true });
  const grown = await office.db.unscoped.talent.count({
    where: {
      personId: { in: found.cards.map(({ talentId }) => talentId) },
      dob: { lt: new Date('2008-11-23') },
    },
  });
  expect(grown).toBe(0);
});

it.each([
  'lunch kar lo', 'aaj traffic bahut hai', 'Meera ka phone aaya tha', 'she looks tired', 'director hero hai apna', 'sab final hai', 'mausam accha hai', 'आज बहुत काम है', 'उद्या भेटू', 'client khush hai',
  'kal tak final karna hai', 'Riya mil gayi thi kal', 'hero ka shoot kal hai', 'Mumbai mein barish ho rahi hai', 'मुंबई में बारिश है', 'Delhi se mausi aayi hai', 'kal Pune jaana hai', '3 baje call karti hoon', 'do minute ruko', 'I am going to Delhi tomorrow',
])('"%s" changes neither role nor list', async (text) => {
  const kavya = office.person('casting', 'Kavya');
  await kavya.says(briefs.hinglish);
  await kavya.says('1 ko shortlist karo');
  const [spec, count] = [await specOf(), await rolesNow()];
  const events = await office.db.unscoped.candidacyEvent.count();
  await kavya.says(text);
  expect(await specOf()).toEqual(spec);
  expect(await rolesNow()).toBe(count);
  expect(await office.db.unscoped.candidacyEvent.count()).toBe(events);
}); // prettier-ignore

it('a correction of a role that there is not changes nobody, and is done where the next line says', async () => {
  const kavya = office.person('casting', 'Kavya');
  await kavya.says(
    'Web series, 2 roles\nTapori - M 20-25, 5k per day\nHawaldar - 45+, 12k per day\nShoot 8-12 Dec Mumbai, hindi',
  );
  const specs = async () =>
    (await office.db.unscoped.castingRole.findMany({ orderBy: { createdAt: 'desc' }, take: 2 })).map(
      ({ spec }) => spec as { title: string; heightCm: unknown },
    );
  const before = await specs();
  const asked = await kavya.says('dancer ki height 5.4+ pls');
  for (const word of ['dancer', 'Tapori', 'Policeman']) expect(asked.text).toContain(word);
  expect(await specs()).toEqual(before);
  await kavya.says('tapori');
  const tall = (await specs()).filter(({ heightCm }) => heightCm !== null).map(({ title }) => title);
  expect(tall).toEqual(['Tapori']);
  const told = await kavya.says('hawaldar ki height 5.8+, must know taxidermy');
  expect(told.text).toContain('must know taxidermy');
  const count = await rolesNow();
  expect((await kavya.says('any kathak dancers in pune')).text).toMatch(/Dancer/);
  expect(await rolesNow()).toBe(count + 1);
});
