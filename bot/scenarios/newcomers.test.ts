/** Agents, mothers, the curious and the wicked, all of them strangers to the office. No model. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOffice, type Office } from './scenario-testing.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const profilesOf = (name: string): Promise<number> =>
  office.db.unscoped.talent.count({ where: { person: { name } } });

it('what an agent tells of artists is never the agent', async () => {
  const vikas = office.person('talent', 'Vikas Bhosle');
  expect((await vikas.says('Vikas from Spotlight Artist Mgmt. I handle 6 artists')).text).toContain(
    'artists',
  );
  const list =
    '1. Tanvi Rane F 24 5ft4 Marathi Hindi Andheri 12k\n2. Zubin Irani M 31 5ft11 English\n3. Twinkle (child) F 9';
  expect((await vikas.says(list)).text).toContain('3 people');
  const said = await vikas.says('Tanvi 14 ko free nahi hai baaki sab available');
  expect(said.text).not.toContain('14');
  expect(said.text).toContain('artist');
  expect(await profilesOf('Vikas Bhosle')).toBe(0);
});

it("a child's days are not the mother's, and of the child nothing is kept or erased", async () => {
  const seema = office.person('talent', 'Seema Gurav');
  await seema.says('नमस्कार, माझी मुलगी आर्या ८ वर्षांची आहे, तिला जाहिरातीत काम करायचं आहे');
  const days = await seema.says('२० ते २४ डिसेंबर परीक्षा आहे तेव्हा नाही');
  expect(days.text).toContain('अजून ठेवलेलं नाही');
  expect((await seema.says('आर्याबद्दल तुमच्याकडे काय आहे?')).text).toContain('काही ठेवलेलं नाही');
  expect((await seema.says('आर्याची सगळी माहिती काढून टाका')).text).toContain('काही ठेवलेलं नाही');
  expect(await profilesOf('Seema Gurav')).toBe(0);
});

it('a threat is told to the office and not thanked', async () => {
  const asha = office.person('talent', 'Nobody Known');
  await asha.says('hi');
  for (const text of ['i will find you and break your legs', 'send nudes of actress']) {
    const { text: answer } = await asha.says(text);
    expect(answer).toBe('This has no place here. A person of the office reads it.');
  }
  const [open] = await office.db.unscoped.$queryRaw<{ why: string }[]>`
    SELECT h.why FROM hand_off h JOIN person p ON p.id = h.person_id WHERE p.name = 'Nobody Known'`;
  expect(open?.why).toBe('harassment');
});

it.each([
  ['how much does joining cost', 'we ask nobody for money'],
  ['wat roles u got for me??', 'When a role fits you'],
  ['kya aap log kisi ka bhi data bech dete ho?', 'kuch becha nahi jata'],
])('"%s" is answered', async (text, answer) => {
  const curious = office.person('talent', `Curious ${text.slice(0, 3)}`);
  await curious.says('hi');
  expect((await curious.says(text)).text).toContain(answer);
});

it('the notice stands in full once, and its answer in English is answered in English', async () => {
  const nina = office.person('talent', 'Nina Fernandes');
  expect((await nina.says('my height is 165 cm')).text).toContain('name, age, city');
  const again = await nina.says('I live in Mumbai');
  expect(again.text).not.toContain('name, age, city');
  expect(again.text).toContain('yes / no');
  expect((await nina.says('ya keep it')).text).toContain('your profile is kept');
});
