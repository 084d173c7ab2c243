import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { randomUUID } from 'node:crypto';
import { handBack } from './hand-off.ts';
import type { InboundContent } from '../message.ts';
import { openOffice, type Office, type Speaker } from '../scenarios/scenario-testing.ts';

describe('a conversation in human hands', () => {
  let office: Office;
  let kavya: Speaker;
  beforeAll(async () => {
    office = await openOffice({ refuses: /UNDELIVERED$/ });
  });
  // A new conversation for every test: the office is told where it wrote last.
  beforeEach(openDesk);
  async function openDesk(): Promise<void> {
    kavya = office.person('casting', 'Kavya');
    await kavya.says('hello');
  }
  afterAll(() => office.close());

  const rows = (name: string) =>
    office.db.inWorkspace(office.workspaceId, async (tx) => {
      const person = await tx.person.findFirstOrThrow({ where: { name } });
      return tx.handOff.findMany({ where: { personId: person.id }, orderBy: { openedAt: 'asc' } });
    });

  it.each([
    ['Asha', 'can I talk to a real person please', 'en'],
    ['Bela', 'mujhe kisi insaan se baat karni hai', 'hinglish'],
    ['Chitra', 'मुझे किसी इंसान से बात करनी है', 'hi'],
    ['Damini', 'मला माणसाशी बोलायचं आहे', 'mr'],
    ['Esha', '/human', 'a command'],
  ])('opens when %s writes "%s" (%s)', async (name, words) => {
    const person = office.person('talent', name);
    await person.says('hi');
    await person.says(words);
    const heard = await kavya.hears();
    expect(heard.text).toContain(name);
    expect(heard.choices.map(({ label }) => label)).toEqual(['Take over']);
    // Asking again makes no second one, and is not told again.
    await person.says(words);
    expect(await rows(name)).toMatchObject([{ why: 'human', state: 'open' }]);
  });

  it('opens when the bot did not understand twice in a row, and not for the office', async () => {
    const riya = office.person('talent', 'Riya');
    await riya.says('hi');
    await riya.says('blorp fnord');
    expect(await rows('Riya')).toEqual([]);
    const second = await riya.says('blorp fnord again');
    expect(second.text).toContain('office has been told');
    expect((await kavya.hears()).text).toContain('stuck');
    expect(await rows('Riya')).toMatchObject([{ why: 'stuck' }]);
    for (let i = 0; i < 3; i++) expect((await kavya.says('blorp fnord')).text).toContain('not get that');
  });

  it('passes words both ways while the bot is silent, and the bot goes on knowing what was said', async () => {
    const tara = office.person('talent', 'Tara');
    await tara.says('hi');
    await tara.says('I want to talk to a human');
    await kavya.hears();
    const took = await kavya.presses('Take over');
    expect(took.text).toContain('You have Tara');
    expect(took.choices.map(({ label }) => label)).toEqual(['Hand back']);

    // The holder sees that it went, and once how to take it back.
    expect((await kavya.says('Hello Tara, how can I help?')).text).toMatch(/^✓ Tara\n.*\/unsend/);
    expect((await tara.hears()).text).toBe('*Kavya*: Hello Tara, how can I help?');
    tara.sends('can I come on Monday?');
    expect((await kavya.hears()).text).toBe('*Tara*: can I come on Monday?');
    // Files go both ways, with their words or alone.
    tara.sends({ kind: 'image', media: { fileId: 'f1' } });
    tara.sends('that is me');
    const shown = await kavya.hears();
    expect([shown.text, shown.files.length]).toEqual(['*Tara*', 1]);
    expect((await kavya.hears()).text).toBe('*Tara*: that is me');
    const map = { kind: 'document', text: 'Yes, at eleven.', media: { fileId: 'f2', fileName: 'map.png' } };
    expect((await kavya.says(map as InboundContent)).text).toBe('✓ Tara');
    const got = await tara.hears();
    expect([got.text, got.files.map(({ fileName }) => fileName)]).toEqual(['Yes, at eleven.', ['map.png']]);
    expect((await kavya.says({ kind: 'image', media: { fileId: 'f3' } })).text).toBe('✓ Tara');
    expect((await tara.hears()).files).toHaveLength(1);
    // Commands stay the desk's.
    expect((await kavya.says('/handoffs')).text).toContain('Tara');

    expect((await kavya.says('/back')).text).toContain('I go on with Tara');
    expect(await rows('Tara')).toMatchObject([{ state: 'closed' }]);
    // Answered by the human, so the bot does not answer it again; the next one it does.
    const next = await tara.says('help');
    expect(next.text).toContain('office');
    const lines = await office.db.inWorkspace(office.workspaceId, (tx) =>
      tx.message.findMany({ where: { kind: 'human' }, orderBy: { seq: 'asc' } }),
    );
    expect(lines.map(({ text, state }) => [text, state])).toEqual([
      ['*Kavya*: Hello Tara, how can I help?', 'sent'],
      ['Yes, at eleven.', 'sent'],
      ['', 'sent'],
    ]);
  });

  it('tells the office how somebody sounds, and whoever takes over', async () => {
    const yamini = office.person('talent', 'Yamini');
    await yamini.says('hi');
    await yamini.says('this is ridiculous, how many times, i need an answer right now');
    // Noted by a job of its own, beside the desk's work.
    await office.db.inWorkspace(office.workspaceId, async (tx) => {
      const { workspaceId } = office;
      const said = await tx.message.findFirstOrThrow({
        where: { text: { startsWith: 'this is ridiculous' } },
      });
      const mood = { messageId: said.id, workspaceId, conversationId: said.conversationId };
      await tx.messageMood.create({ data: { ...mood, sentiment: -1, urgency: 2 } });
    });
    await yamini.says('let me talk to a human');
    expect((await kavya.hears()).text).toContain('sounds upset, needs an answer at once');
    expect((await kavya.says('/handoffs')).text).toMatch(/Yamini.*sounds upset/);
    expect((await kavya.says('/take Yamini')).text).toContain('sounds upset, needs an answer at once');
    await kavya.says('/back');
  });

  it('hears "stop" while a human holds, at once, and lets the human write on only when they write again', async () => {
    const gita = office.person('talent', 'Gita');
    await gita.says('hi');
    await kavya.says('take over Gita');
    expect((await kavya.says('Hello Gita!')).text).toContain('✓ Gita');
    await gita.hears();
    gita.sends('stop');
    expect((await kavya.hears()).text).toMatch(/^\*Gita\*: stop\n🔕 Gita/);
    const wishes = () =>
      office.db.unscoped.optOut.findMany({ where: { liftedAt: null }, select: { scope: true } });
    expect(await wishes()).toEqual([{ scope: 'office' }]);
    expect((await kavya.says('just one thing')).text).toMatch(/^🔕 Gita/);
    expect(gita.unheard()).toEqual([]);
    gita.sends('what was it?');
    await kavya.hears();
    expect((await kavya.says('Monday at ten')).text).toContain('✓ Gita');
    expect((await gita.hears()).text).toContain('Monday at ten');
    // What the desk says unasked is another matter.
    expect(await wishes()).toHaveLength(1);
    await kavya.says('/back');
  });

  it('hears "start" while a human holds, at once, and tells them', async () => {
    const jaya = office.person('talent', 'Jaya');
    await jaya.says('hi');
    await jaya.says('stop');
    await jaya.says('/human');
    await kavya.hears();
    await kavya.says('take over Jaya');
    const silence = () =>
      office.db.inWorkspace(office.workspaceId, async (tx) => {
        const { id } = await tx.person.findFirstOrThrow({ where: { name: 'Jaya' } });
        const wishes = await tx.optOut.count({ where: { personId: id, liftedAt: null } });
        return { wishes, addresses: await tx.memoryOptOut.count() };
      });
    const { addresses } = await silence();
    expect(await silence()).toEqual({ wishes: 1, addresses });
    jaya.sends('start kab hai shoot?');
    expect((await kavya.hears()).text).toBe('*Jaya*: start kab hai shoot?');
    expect(await silence()).toEqual({ wishes: 1, addresses });
    jaya.sends('start');
    expect((await kavya.hears()).text).toMatch(/^\*Jaya\*: start\n🔔 Jaya/);
    expect(await silence()).toEqual({ wishes: 0, addresses: addresses - 1 });
    // And back again: the address is kept as well, so that it outlives an erasure.
    jaya.sends('stop');
    expect((await kavya.hears()).text).toMatch(/^\*Jaya\*: stop\n🔕 Jaya/);
    expect(await silence()).toEqual({ wishes: 1, addresses });
    await kavya.says('/back');
  });

  it('leaves to the bot what was never passed on to the human', async () => {
    const kamla = office.person('talent', 'Kamla');
    await kamla.says('hi');
    await kavya.says('take over Kamla');
    await kavya.says('one moment');
    await kamla.hears();
    const [hold] = await rows('Kamla');
    const conversationId = hold?.conversationId ?? '';
    await office.db.inWorkspace(office.workspaceId, async (tx) => {
      const { workspaceId } = office;
      const place = {
        channel: 'web',
        account: 'web',
        kind: 'text',
        body: {},
        state: 'waiting',
        direction: 'in',
      };
      const said = {
        workspaceId,
        conversationId,
        ...place,
        seq: 99,
        sentAt: new Date(0),
        storedAt: new Date(0),
      };
      const unheard = { id: randomUUID(), externalId: 'unheard', text: 'where shall I come?' };
      await tx.message.create({ data: { ...said, ...unheard } });
      expect(await handBack(tx, { handOffId: hold?.id ?? '', at: new Date() })).toMatchObject({
        waiting: true,
      });
    });
  });

  it('leaves to the bot what came after the last words of the human', async () => {
    const uma = office.person('talent', 'Uma');
    await uma.says('hi');
    expect((await kavya.says('take over Uma')).text).toContain('You have Uma');
    await kavya.says('one moment');
    await uma.hears();
    uma.sends('help');
    await kavya.hears();
    await kavya.says('hand back');
    expect((await uma.hears()).text).toContain('office');
  });

  it('is in one hand only, and goes to the one whose words are quoted', async () => {
    const [veda, wafa] = [office.person('talent', 'Veda'), office.person('talent', 'Wafa')];
    await veda.says('hi');
    await wafa.says('hi');
    await kavya.says('/take Veda');
    const other = office.person('casting', 'Omkar');
    await other.says('hello');
    expect((await other.says('/take Veda')).text).toContain('Kavya is talking to Veda');
    await kavya.says('/take Wafa');
    expect((await kavya.says('for Wafa')).text).toMatch(/^✓ Wafa/);
    expect((await wafa.hears()).text).toContain('for Wafa');
    veda.sends('and me?');
    const asked = await kavya.hears();
    const forVeda = await kavya.says('for Veda', { quote: { externalId: asked.externalId } });
    expect(forVeda.text).toMatch(/^✓ Veda/);
    expect((await veda.hears()).text).toContain('for Veda');
    await kavya.says('/back');
    await kavya.says('/back');
    expect((await kavya.says('/back')).text).toContain('hold no conversation');
  });

  it('is nobody else’s to take', async () => {
    const [meera, xena] = [office.person('production', 'Meera'), office.person('talent', 'Xena')];
    await xena.says('hi');
    for (const outsider of [meera, xena]) {
      expect((await outsider.says('/take Uma')).text).not.toContain('You have');
      expect(
        (await outsider.says({ kind: 'press', choiceId: `take:${'A'.repeat(22)}`, messageExternalId: 'x' }))
          .text,
      ).not.toContain('You have');
    }
  });

  it.each(['shortlist', '2', 'roles', 'why 2', 'और', 'stop'])(
    'asks for whom a bare "%s" of the holder is, and sends it nowhere before',
    async (word) => {
      const name = `Noor ${randomUUID().slice(0, 4)}`;
      const noor = office.person('talent', name);
      await noor.says('hi');
      await kavya.says(`/take ${name}`);
      const asked = await kavya.says(word);
      expect(asked.text).toContain(word);
      expect(asked.text).toContain(name);
      expect(asked.choices).toHaveLength(2);
      expect(noor.unheard()).toEqual([]);
      expect((await kavya.presses(asked.choices[0]?.label ?? '')).text).toMatch(new RegExp(`^✓ ${name}`));
      expect((await noor.hears()).text).toContain(word);
      // Pressed twice it goes once.
      await kavya.says({ kind: 'press', choiceId: asked.choices[0]?.id ?? '', messageExternalId: 'x' });
      expect(noor.unheard()).toEqual([]);
      await kavya.says('/back');
    },
  );

  it('answers a bare word of the desk itself when the holder says that it is for the desk', async () => {
    const ojas = office.person('talent', 'Ojas');
    await ojas.says('hi');
    await kavya.says('/take Ojas');
    const asked = await kavya.says('roles');
    expect((await kavya.presses('For the desk')).text).toMatch(/open role|No role is open/);
    expect(ojas.unheard()).toEqual([]);
    // Behind more words it is talk, and a quoted message says itself for whom it is.
    expect((await kavya.says('two roles are open for you')).text).toMatch(/^✓ Ojas/);
    expect((await ojas.hears()).text).toContain('two roles are open');
    await kavya.says('/back');
    expect(asked.choices[0]?.label.length).toBeLessThanOrEqual(20);
  });

  it('takes back what the holder last said, and says when it did not arrive', async () => {
    const isha = office.person('talent', 'Isha');
    await isha.says('hi');
    await kavya.says('/take Isha');
    await kavya.says('Come on Monday');
    await isha.hears();
    await kavya.says('to the wrong address');
    expect((await isha.hears()).text).toBe('to the wrong address');
    expect((await kavya.says('/unsend')).text).toContain('Taken back');
    await expect.poll(() => isha.lost()).toEqual(['to the wrong address']);
    expect((await kavya.says('/unsend')).text).toContain('Taken back');
    await expect.poll(() => isha.lost()).toHaveLength(2);
    expect((await kavya.says('/unsend')).text).toContain('nothing of yours');
    expect((await kavya.says('this goes UNDELIVERED')).text).toMatch(/^✓ Isha/);
    expect((await kavya.hears()).text).toContain('did not reach Isha: “this goes UNDELIVERED”');
    await kavya.says('/back');
  });

  it('lists the gravest first, then who has waited longest, and colleagues apart', async () => {
    const names = ['First Waits', 'Second Waits', 'Third Reports', 'Fourth Child', 'Fifth Colleague'];
    await office.db.inWorkspace(office.workspaceId, async (tx) => {
      const { workspaceId } = office;
      for (const [i, name] of names.entries()) {
        const [personId, conversationId] = [randomUUID(), randomUUID()];
        const role = name.endsWith('Colleague') ? 'casting' : 'talent';
        await tx.person.create({ data: { id: personId, workspaceId, name, role } });
        if (name.endsWith('Child'))
          await tx.$executeRaw`UPDATE person SET child_said_at = now() WHERE id = ${personId}::uuid`;
        const place = { channel: 'web', account: 'web', externalId: name, kind: 'private' };
        await tx.conversation.create({ data: { id: conversationId, workspaceId, ...place } });
        const openedAt = new Date(office.now().getTime() - (90 - i) * 60_000);
        const why = name.endsWith('Reports') ? 'harassment' : 'human';
        await tx.handOff.create({
          data: { id: randomUUID(), workspaceId, conversationId, personId, why, openedAt },
        });
      }
    });
    const { text, choices } = await kavya.says('/handoffs');
    const lines = text.split('\n');
    const at = (name: string): number => lines.findIndex((line) => line.includes(name));
    expect(lines[at('Fourth Child')]).toMatch(/^1 .*\*a child, wants a person\*/);
    expect(lines[at('Third Reports')]).toMatch(/^2 .*\*safety report\*/);
    expect(at('First Waits')).toBeLessThan(at('Second Waits'));
    expect(at('Second Waits')).toBeLessThan(lines.indexOf('Of the office itself:'));
    expect(at('Fifth Colleague')).toBeGreaterThan(lines.indexOf('Of the office itself:'));
    expect(choices[0]?.label).toBe('Take Fourth Child');
    expect(choices.map(({ label }) => label)).not.toContain('Take Fifth Colleag');
    // Without a name it is whoever needs it most.
    expect((await kavya.says('/take')).text).toContain('Fourth Child');
    await kavya.says('/back');
  });

  it('finds the one that somebody holds or takes among any number of others', async () => {
    const yash = office.person('talent', 'Yash');
    await yash.says('hi');
    await yash.says('/human');
    const waits = await kavya.hears();
    await office.db.inWorkspace(office.workspaceId, async (tx) => {
      const { workspaceId } = office;
      for (let i = 0; i < 60; i++) {
        const conversationId = randomUUID();
        const place = { channel: 'web', account: 'web', externalId: `crowd ${i}`, kind: 'private' };
        await tx.conversation.create({ data: { id: conversationId, workspaceId, ...place } });
        const opened = { why: 'harassment', openedAt: new Date(0) };
        await tx.handOff.create({ data: { id: randomUUID(), workspaceId, conversationId, ...opened } });
      }
    });
    const press: InboundContent = {
      kind: 'press',
      choiceId: waits.choices[0]?.id ?? '',
      messageExternalId: 'x',
    };
    expect((await kavya.says(press)).text).toContain('You have Yash');
    expect((await kavya.says('/back')).text).toContain('I go on with Yash');
  });
});
