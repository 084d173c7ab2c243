import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice, type Office, type Speaker } from '../scenarios/scenario-testing.ts';
import { saysChild } from '../understanding/says-child.ts';

describe('letting people in', () => {
  let office: Office;
  let kavya: Speaker;
  beforeAll(async () => {
    office = await openOffice();
    kavya = office.person('casting', 'Kavya');
    await kavya.says('hello');
  });
  afterAll(() => office.close());

  const codeIn = ({ text }: { text: string }): string => /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(text)?.[0] ?? 'none';
  const personOf = (name: string) =>
    office.db.inWorkspace(office.workspaceId, (tx) => tx.person.findFirstOrThrow({ where: { name } }));

  it('makes somebody of another channel casting by an invitation, and nobody without', async () => {
    const asha = office.person('talent', 'Asha');
    expect((await asha.says('/invite casting')).text).not.toMatch(/[A-Z0-9]{4}-[A-Z0-9]{4}/);
    const code = codeIn(await kavya.says('/invite casting'));
    expect((await asha.says('/join AAAA-AAAA')).text).toContain('not valid');
    expect((await asha.says(`/join ${code}`)).text).toContain('casting team');
    expect((await personOf('Asha')).role).toBe('casting');
    expect((await office.person('talent', 'Bela').says(`/join ${code}`)).text).toContain('not valid');
  });

  it('lets production into one project by a code', async () => {
    const code = codeIn(await kavya.says('/invite production to Chaayro'));
    const carl = office.person('talent', 'Carl');
    expect((await carl.says(`/start ${code}`)).text).toContain('Chaayro Sunday Morning');
    const roles = await carl.says('/status');
    expect(roles.text).toContain('Grandfather');
    expect(roles.text).not.toContain('Informer');
  });

  it('links two accounts by a code on both, and gives each back what was its own', async () => {
    const [meera, phone] = [
      office.person('production', 'Meera'),
      office.person('talent', 'Meera on her phone'),
    ];
    await phone.says('hi');
    const code = codeIn(await meera.says('/link'));
    expect((await phone.says(`join ${code}`)).text).toContain('one person');
    expect((await phone.says('/status')).text).toContain('Grandfather');
    const links = () => office.db.inWorkspace(office.workspaceId, (tx) => tx.memoryLink.count());
    expect(await links()).toBe(1);
    expect((await phone.says('/unlink')).text).toContain('Unlinked');
    expect(await links()).toBe(0);
    expect((await personOf('Meera on her phone')).role).toBe('talent');
    expect((await phone.says('/status')).text).not.toContain('Grandfather');
  });

  it('makes one profile of the two of linked accounts, the newest word standing, and gives each back exactly its own', async () => {
    const [lina, phone] = [office.person('talent', 'Lina Bapat'), office.person('talent', 'Lina Bapat phone')];
    for (const [who, words] of [[lina, 'I live in Thane'], [lina, 'my height is 165 cm'], [phone, 'I live in Nagpur'], [phone, 'I speak Gujarati and Marathi']] as const) {
      await who.says('hi');
      await who.says(words);
    }
    const [{ id: one }, { id: other }] = [await personOf('Lina Bapat'), await personOf('Lina Bapat phone')];
    // Of an office's old records: nobody's words stand behind them.
    await office.db.unscoped.talent.update({ where: { personId: one }, data: { unionName: 'CINTAA', consent: 'given' } });
    const rows = async () =>
      (await office.db.unscoped.talent.findMany({
        where: { personId: { in: [one, other] } },
        select: { personId: true, city: true, heightCm: true, languages: true, unionName: true, consent: true, optedOutAt: true, mergedInto: true },
      })).toSorted(({ personId }) => (personId === one ? -1 : 1));
    const before = await rows();
    expect(before).toMatchObject([{ city: 'Thane', heightCm: 165 }, { city: 'Nagpur', heightCm: null }]);
    const code = codeIn(await lina.says('/link'));
    expect((await phone.says(`/join ${code}`)).text).toContain('one person');
    const [standing, aside] = await rows();
    expect(standing).toMatchObject({ city: 'Nagpur', heightCm: 165, languages: { gu: 'stated', mr: 'stated' }, unionName: 'CINTAA', mergedInto: null });
    expect(aside).toEqual({ ...before[1], mergedInto: one });
    // One name, one card, one profile, whichever account asks.
    expect((await kavya.says('what do you know about Lina Bapat')).text).toMatch(/Nagpur[^]*165/);
    expect((await phone.says('profile')).text).toContain('165 cm');
    await phone.says('I am a CINTAA member');
    await phone.says('I moved to Kolhapur');
    expect((await rows())[0]).toMatchObject({ city: 'Kolhapur' });
    expect((await lina.says('profile')).text).toContain('Kolhapur');
    // What was said before is history, on either side.
    expect((await lina.says('/export')).files).toHaveLength(1);
    expect(await office.db.unscoped.memoryFact.count({ where: { personId: { in: [one, other] }, key: 'home_city' } })).toBe(3);
    expect((await phone.says('/unlink')).text).toContain('Unlinked');
    const after = await rows();
    expect(after[0]).toEqual(before[0]);
    expect(after[1]).toMatchObject({ city: 'Kolhapur', heightCm: null, languages: before[1]!.languages, unionName: 'CINTAA', mergedInto: null });
    expect(await office.db.unscoped.talentBeforeLink.count()).toBe(0);
  }); // prettier-ignore

  it('opens no second profile on another account of the same person', async () => {
    const [ila, tablet] = [office.person('talent', 'Ila Deo'), office.person('talent', 'Ila Deo tablet')];
    await ila.says('hi');
    await ila.says('I live in Satara');
    await tablet.says('hi');
    await tablet.says(`/join ${codeIn(await ila.says('/link'))}`);
    expect((await tablet.says('profile')).text).toContain('Satara');
    await tablet.says('I live in Sangli');
    const [{ id: one }, { id: other }] = [await personOf('Ila Deo'), await personOf('Ila Deo tablet')];
    const talents = await office.db.unscoped.talent.findMany({
      where: { personId: { in: [one, other] } },
      select: { personId: true, city: true },
    });
    expect(talents).toEqual([{ personId: one, city: 'Sangli' }]);
    // A wish for silence on one account is the person's.
    await tablet.says('stop');
    expect(
      (await office.db.unscoped.talent.findUniqueOrThrow({ where: { personId: one } })).optedOutAt,
    ).not.toBeNull();
    await ila.says('/unlink');
    const left = await office.db.unscoped.talent.findUniqueOrThrow({ where: { personId: one } });
    expect([left.city, left.optedOutAt]).toEqual(['Satara', null]);
  });

  it('notes a guardian with consent, and names the child in every message', async () => {
    const child = await office.db.inWorkspace(office.workspaceId, async (tx) => {
      const talent = await tx.talent.findFirstOrThrow({
        where: { dob: { gt: new Date('2012-01-01') } },
        include: { person: true },
      });
      await tx.person.update({ where: { id: talent.personId }, data: { name: 'Pihu Sanzgiri' } });
      return talent;
    });
    // Neither by a likeness of names, nor for somebody of age.
    expect((await kavya.says('/invite guardian of Pihu Sanzgir')).text).toContain('did you mean');
    await office.db.unscoped.talent.update({
      where: { personId: child.personId },
      data: { dob: new Date('1990-01-01') },
    });
    expect((await kavya.says('/invite guardian of Pihu Sanzgiri')).text).toContain('of age');
    await office.db.unscoped.talent.update({ where: { personId: child.personId }, data: { dob: child.dob } });
    const code = codeIn(await kavya.says('/invite guardian of Pihu Sanzgiri'));
    const parent = office.person('talent', 'Nandini');
    const asked = await parent.says(`/join ${code}`);
    expect(asked.text).toContain('*Pihu Sanzgiri*');
    const consent = () =>
      office.db.inWorkspace(office.workspaceId, (tx) =>
        tx.talent.findUniqueOrThrow({ where: { personId: child.personId } }),
      );
    expect((await consent()).guardianConsent).toBeNull();
    // A typed yes counts as much as the button.
    expect((await parent.says('haan')).text).toContain('Pihu Sanzgiri');
    expect(await consent()).toMatchObject({
      guardianConsent: 'given',
      guardianId: (await personOf('Nandini')).id,
    });
    expect((await parent.says('help')).text).toContain('Pihu Sanzgiri');
    // Somebody else's button does nothing.
    const stranger = office.person('talent', 'Stranger');
    const forged = asked.choices[1]?.id ?? '';
    await stranger.says({ kind: 'press', choiceId: forged, messageExternalId: 'x' });
    expect((await consent()).guardianConsent).toBe('given');
  });

  it('asks a child for a parent and keeps nothing of what they wrote, unless they need help', async () => {
    const kid = office.person('talent', 'Little One');
    const answer = await kid.says('hi I am 13 years old and I love acting, my school is Sunrise High');
    expect(answer.text).toContain('guardian');
    expect(answer.text.split('\n')).toHaveLength(1);
    expect((await kid.says('my favourite hero is Dev')).text).toContain('guardian');
    const { id } = await personOf('Little One');
    const kept = await office.db.inWorkspace(office.workspaceId, (tx) =>
      tx.message.findMany({ where: { authorId: id } }),
    );
    expect(kept.map(({ text, body }) => [text, JSON.stringify(body)])).toEqual([
      ['', '{"kind":"text","text":""}'],
      ['', '{"kind":"text","text":""}'],
    ]);
    const other = office.person('talent', 'Chotu');
    await other.says('umar 11 saal, mujhe acting karni hai');
    expect((await other.says("meri height 4'6 hai, Juhu me rehta hu")).text).toMatch(/guardian/);
    expect(
      await office.db.inWorkspace(office.workspaceId, (tx) =>
        tx.talent.count({ where: { person: { name: 'Chotu' } } }),
      ),
    ).toBe(0);
    const cry = await kid.says(
      'the director touched me at the audition and told me to keep quiet, I am scared',
    );
    expect(cry.text).toContain('not your fault');
  });

  it('shows a contact to the office alone, and logs the look and not the number', async () => {
    const desk = office.person('casting', 'Kavya');
    const shown = await desk.says('/contact Sunita');
    expect(shown.text).toContain('Sunita');
    await office
      .person('talent', 'Sunita')
      .says({ kind: 'contact', name: 'Sunita', phones: ['+910000007123'], own: true });
    await office
      .person('talent', 'Sunita')
      .says({ kind: 'contact', name: 'A friend', phones: ['+910000007999'] });
    const again = (await desk.says('/contact Sunita')).text;
    expect(again).toContain('+910000007123');
    expect(again).not.toContain('+910000007999');
    const views = await office.db.inWorkspace(office.workspaceId, (tx) => tx.contactView.findMany());
    expect(views).toHaveLength(2);
    for (const outsider of [office.person('production', 'Meera'), office.person('talent', 'Zoya')])
      expect((await outsider.says('/contact Sunita')).text).not.toContain('Sunita');
    expect(await office.db.inWorkspace(office.workspaceId, (tx) => tx.contactView.count())).toBe(2);
  });
});

it.each([
  ["I'm 15", true],
  ['i am 17 actually', true],
  ['I am Om, turning 18 next month, from Nagpur', true],
  ['main abhi 18 ki nahi hui', true],
  ['Hii, Ayaan here, 5th standard me padhta hu, mujhe acting karni hai', true],
  ['main class 8 me hoon', true],
  ['मी इयत्ता ८ मध्ये शिकतो', true],
  ['I am turning 28 next month', false],
  ['main 12th pass hoon', false],
  ['mera beta 5th standard me padhta hai', false],
  ['I teach class 8, I am not under 18', false],
  ['I am 12 minutes away', false],
  ['main 14 saal ki hoon', true],
  ['main Chintu 11 saal ka hu, school Andheri', true],
  ['I am Chintu, 11 years old', true],
  ['I am Ria, 15, from Pune', true],
  ['माझं नाव ओमी, वय १२', true],
  ['I am free 12, 13 Dec', false],
  ['I am Riya, 12 and 13 dec both fine', false],
  ['I am Noor, 24, Bandra', false],
  ['main theatre 12 saal kar chuki hoon', false],
  ['main Delhi 15 saal rahi hoon', false],
  ['main Mumbai 10 saal ka experience rakhti hoon', false],
  ['dancing since age 6', false],
  ['umar 5 se dance kar rahi hoon', false],
  ['screen age 16', false],
  ['मी ओमी 12 वर्षांची आहे', true],
  ['meri umar 13 hai', true],
  ['my daughter Pihu, age 9, can dance', false],
  ['meri beti Pihu, umar 9', false],
  ['I am Asha, mother of Chintu, 11 years old', false],
  ['main Riya, 11 saal se acting kar rahi hoon', false],
  ['मैं 12 साल का हूँ', true],
  ['मी 16 वर्षांची आहे', true],
  ['i study in class 9', true],
  ['I am 25', false],
  ['I can play 16 to 22, playing age 17', false],
  ['my daughter is 9', false],
  ['I am 5 feet 7', false],
])('"%s" is a child’s word: %s', (text, expected) => {
  expect(saysChild(text)).toBe(expected);
});
