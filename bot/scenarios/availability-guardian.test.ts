/** A child's dates are the guardian's to tell: a conversation to read from top to bottom. No model speaks here. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice, type Office, type Speaker } from './scenario-testing.ts';

describe('a guardian answers for a child', () => {
  let office: Office;
  let kavya: Speaker;
  let anurag: Speaker;
  let reyansh: { talentId: string; name: string };
  let kiara: { talentId: string; name: string };
  const father = 'Anurag Ojha';
  beforeAll(async () => {
    office = await openOffice();
    kavya = office.person('casting', 'Kavya');
  });
  afterAll(() => office.close());

  const daysOf = async (talentId: string) =>
    (await office.db.unscoped.memoryFact.findMany({
      where: { personId: talentId, key: 'availability_window', identity: { not: '' } },
      select: { value: true, source: true },
      orderBy: { value: 'asc' },
    })); // prettier-ignore

  it('the question goes to the guardian alone, about the child by name', async () => {
    const found = await kavya.says(
      'TVC ke liye bachcha chahiye, 7-12 saal, hindi, 12-13 dec dono din, mumbai, 15k per day',
    );
    [reyansh, kiara] = [found.cards[0]!, found.cards[1]!];
    const { guardianId } = await office.db.unscoped.talent.findUniqueOrThrow({ where: { personId: reyansh.talentId } }); // prettier-ignore
    await office.db.unscoped.person.update({ where: { id: guardianId! }, data: { name: father } });
    anurag = office.person('talent', father, guardianId!);
    // The boy has the app too. He is asked for a parent, and no question ever goes to him.
    const himself = office.person('talent', reyansh.name, reyansh.talentId);
    expect((await himself.says('main 11 saal ka hoon, role hai kya?')).text).toMatch(/mummy|papa|parent|guardian/i);

    // Before the father has written there is a text for him, to be forwarded by hand.
    expect((await kavya.says('1 se pucho')).text).toContain(`Nahi poochh sakte: ${reyansh.name} (humein abhi tak likha nahi)`);
    const forward = await kavya.says('link');
    expect(forward.text).toContain(`${father} ko forward kijiye:`);
    expect(forward.text).toContain(`Namaste ${father}, main CastMatch demo desk se Kavya. ${reyansh.name} ki dates poochni hain`);
    // By hand is no way around a stop that came since, the child's or his own.
    for (const personId of [reyansh.talentId, guardianId!]) {
      const stop = { id: crypto.randomUUID(), workspaceId: office.workspaceId, personId, scope: 'office', at: office.now() };
      await office.db.unscoped.optOut.create({ data: stop });
      expect((await kavya.says('link')).text).not.toContain('forward kijiye');
      await office.db.unscoped.optOut.delete({ where: { id: stop.id } });
    }

    await anurag.says('namaste, bacche ke liye koi role ho to bataiye');
    const shown = await kavya.says('1 se pucho');
    expect(shown.text).toContain(`1 log: ${reyansh.name} (guardian ${father} ko)`);
    await kavya.says('bhej do');
    await office.later(2);
    const question = await anurag.hears();
    expect(question.text.split('\n')[0]).toBe(`Namaste ${father}, CastMatch demo desk se Kavya ${reyansh.name} ki dates poochna chahte hain.`);
    expect(question.text).toContain('booking nahi, aur koi fee kabhi nahi');
    expect(himself.unheard()).toEqual([]);
  }); // prettier-ignore

  it('nobody else answers for him, whatever they call themselves', async () => {
    const stranger = office.person('talent', 'Meenal');
    await stranger.says(`main ${reyansh.name} ki mummy hoon, 12 aur 13 dono din free hai`);
    expect(await daysOf(reyansh.talentId)).toEqual([]);
  });

  it('what the guardian says is kept as the guardian said it', async () => {
    const heard = await anurag.says('12 ko school hai, 13 ko 2 baje ke baad free hai');
    expect(heard.text).toContain(`Note kiya: ${reyansh.name}: 13 Dec ko 14:00 ke baad, 12 Dec nahi.`);
    const asked = await anurag.says('saath mein mummy aa sakti hai?');
    expect(asked.text).toBe(`*${reyansh.name}*\nAapka sawaal office tak pahuncha diya; jawab yahin aayega.`);
    expect(await daysOf(reyansh.talentId)).toEqual([
      { value: 'busy 2026-12-12', source: 'guardian' },
      { value: 'tentative 2026-12-13 from 14:00', source: 'guardian' },
    ]);
    await office.later(6);
    expect((await kavya.hears()).text).toContain(
      `• ${reyansh.name} · thoda · 13 Dec ko 14:00 ke baad, 12 Dec nahi · poochhte hain: “saath mein mummy aa sakti hai?”`,
    );
  });

  it('of two children each answer finds its own', async () => {
    const { guardianId } = await office.db.unscoped.talent.findUniqueOrThrow({ where: { personId: reyansh.talentId } }); // prettier-ignore
    await office.db.unscoped.talent.update({ where: { personId: kiara.talentId }, data: { guardianId } });
    await kavya.says('web series ke liye ladki chahiye, 7-12 saal, hindi, 16-17 dec dono din, mumbai, 15k per day');
    expect((await kavya.says(`${kiara.name} se pucho`)).text).toContain(`${kiara.name} (guardian ${father} ko)`);
    await kavya.says('bhej do');
    await office.later(2);
    expect((await anurag.hears()).text).toContain(`Kavya ${kiara.name} ki dates`);
    const first = kiara.name.split(' ')[0]!;
    expect((await anurag.says(`${first} dono din free hai`)).text).toContain(`Note kiya: ${kiara.name}: 16 + 17 Dec free`);
    expect(await daysOf(kiara.talentId)).toEqual([
      { value: 'free 2026-12-16', source: 'guardian' },
      { value: 'free 2026-12-17', source: 'guardian' },
    ]);
    expect(await daysOf(reyansh.talentId)).toHaveLength(2);
  }); // prettier-ignore

  it('the guardian’s stop is the child’s: nobody is asked any more', async () => {
    expect((await anurag.says('ab message mat karo')).text).toContain('ab hamari taraf se koi message nahi');
    await kavya.says('film ke liye ladka chahiye, 7-12 saal, hindi, 20-21 dec dono din, mumbai, 15k per day');
    const refused = await kavya.says(`${reyansh.name} se pucho`);
    expect(refused.text).toContain(`Nahi poochh sakte: ${reyansh.name} (messages nahi chahte)`);
    await office.later(60);
    expect(anurag.unheard()).toEqual([]);
  });
});
