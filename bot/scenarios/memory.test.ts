import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice, type Office } from './scenario-testing.ts';

describe('memory in the conversation, with no model', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  it('keeps what it is asked to remember and tells it with quote and date', async () => {
    const kavya = office.person('casting', 'Kavya');
    const kept = await kavya.says('remember that I prefer theatre actors for mothers');
    expect(kept.text).toContain('theatre actors for mothers');
    const known = await kavya.says('what do you know about me?');
    expect(known.text).toContain('I prefer theatre actors for mothers');
    expect(known.text).toMatch(/23 Nov/);
    expect((await kavya.says('/memory')).text).toContain('theatre actors');
  });

  it('does the same for talent, in the language of the writer', async () => {
    const asha = office.person('talent', 'Asha');
    await asha.says('hi');
    expect((await asha.says('लक्षात ठेवा मी मराठी बोलते')).text).toMatch(/लक्षात ठेवलं.*Marathi/);
    expect((await asha.says('माझ्याबद्दल काय माहिती आहे')).text).toContain('मी मराठी बोलते');
    expect((await asha.says('तुम्हाला माझ्याबद्दल काय माहिती आहे?')).text).toContain('मी मराठी बोलते');
    expect((await asha.says('mere baare mein kya pata hai')).text).toContain('Marathi');
  });

  it('lets a correction end what was wrong', async () => {
    const ravi = office.person('talent', 'Ravi');
    await ravi.says('hi');
    await ravi.says('remember that I live in Thane');
    await ravi.says("that's wrong, I live in Pune");
    const known = (await ravi.says('what do you know about me')).text;
    expect(known).toContain('home city: Pune');
    expect(known).not.toContain('Thane');
    // Of an earlier day: nothing was known of that yet, and what held then is told as of then.
    expect((await ravi.says('/memory 2026-11-22')).text).not.toContain('Pune');
    expect((await ravi.says('/memory 2026-11-30')).text).toContain('home city: Pune');
  });

  it('forgets by number, by words and what was just said, and brings back nothing from the request itself', async () => {
    const nina = office.person('talent', 'Nina');
    await nina.says('hi');
    await nina.says('remember that I live in Thane');
    await nina.says('forget that I live in Thane');
    expect((await nina.says('what do you know about me')).text).not.toContain('Thane');
    await nina.says('remember that my scooter is yellow');
    expect((await nina.says('/memory')).text).toContain('scooter');
    await nina.says('/forget 1');
    expect((await nina.says('/memory')).text).not.toContain('scooter');
    await nina.says('remember that I ride camels');
    await nina.says('forget that');
    expect((await nina.says('/memory')).text).not.toContain('camel');
    expect((await nina.says('forget that I own a boat')).text).toContain('nothing like that');
  });

  it('forgets what was just said although no fact came of it, and what is named in words, in the conversation too', async () => {
    const gauri = office.person('talent', 'Gauri');
    await gauri.says('hi');
    await gauri.says('remember that I live in Thane');
    await gauri.says('my landlord Bhupendra shouts all night');
    expect((await gauri.says('forget that')).text).toContain('Forgotten');
    await expect.poll(() => left('Bhupendra', 'nobody'), { timeout: 10_000 }).toEqual([]);
    expect((await gauri.says('/memory')).text).toContain('Thane');
    // After the list "that" is what stands in it.
    await gauri.says('remember that I own a Pangolin');
    await gauri.says('/memory');
    expect((await gauri.says('forget that')).text).toContain('Forgotten');
    await expect.poll(() => left('Pangolin', 'nobody'), { timeout: 10_000 }).toEqual([]);
    expect((await gauri.says('/memory')).text).toContain('Thane');
    await gauri.says('the Zanzibar shoot was one long mess');
    await expect.poll(() => remembered('Zanzibar'), { timeout: 10_000 }).toBe(1);
    expect((await gauri.says('forget what I said about Zanzibar')).text).toContain('Forgotten');
    await expect.poll(() => left('Zanzibar', 'nobody'), { timeout: 10_000 }).toEqual([]);
    await gauri.says('a hippo stood on the set');
    await gauri.says('the hippo was fed by me');
    await expect.poll(() => remembered('hippo'), { timeout: 10_000 }).toBe(2);
    expect((await gauri.says('forget what I said about the hippo')).text).toContain('more than one message');
    expect(await remembered('a hippo stood')).toBe(1);
  });

  it('takes a correction for the one who was told of, and nothing of what was passed on for the writer', async () => {
    const kavya = office.person('casting', 'Kavya');
    const found = await kavya.says('Need a mother for a film, female 40-55, Hindi, 5 Dec Mumbai, 8k per day');
    const name = found.cards[1]?.name ?? '';
    await expect.poll(() => remembered('Need a mother for a film'), { timeout: 10_000 }).toBeGreaterThan(0);
    // A brief is about somebody else: its rate and its city are not its writer's.
    expect((await kavya.says('/memory')).text).not.toMatch(/8000|home city/);
    await kavya.says(`what do you know about ${name}?`);
    expect((await kavya.says("that's wrong, prefers night shoots on Sundays")).text).toContain(name);
    expect((await kavya.says('/memory')).text).not.toContain('Sundays');
    expect((await kavya.says(`what do you know about ${name}?`)).text).toContain('Sundays');
    const tina = office.person('talent', 'Tina');
    await tina.says('hi');
    await tina.says('I live in Kolhapur and my rate is 35k per day', { forwarded: true });
    await expect.poll(() => remembered('Kolhapur'), { timeout: 10_000 }).toBe(1);
    expect((await tina.says('what do you know about me')).text).not.toMatch(/Kolhapur|35000/);
  });

  it('brings up what was said, on whatever day, to its speaker and to the office, and to nobody else', async () => {
    const bela = office.person('talent', 'Bela Kamat');
    await bela.says('hi');
    await bela.says('I live in Pune');
    await bela.says('horse scenes near Lonavala tire me out');
    await bela.says('my cousin paints trucks');
    await expect.poll(() => remembered('Lonavala'), { timeout: 10_000 }).toBe(1);
    for (const words of ['what did I say about horse scenes?', 'maine horse scenes ke baare mein kya kaha tha', 'मैंने horse scenes के बारे में क्या कहा था']) {
      const { text } = await bela.says(words);
      expect(text).toContain('“horse scenes near Lonavala tire me out” · 2026-11-23 · web');
      expect(text).not.toContain('trucks');
    }
    const kavya = office.person('casting', 'Kavya');
    expect((await kavya.says('what did Bela Kamat say about horse scenes?')).text).toContain('Lonavala');
    const omkar = office.person('talent', 'Omkar');
    await omkar.says('hi');
    for (const words of ['what did I say about horse scenes?', 'what did Bela Kamat say about horse scenes?'])
      expect((await omkar.says(words)).text).not.toContain('Lonavala');
  }); // prettier-ignore

  it('keeps what a reply answers, also where the desk said it', async () => {
    const jaya = office.person('talent', 'Jaya');
    await jaya.says('hi');
    jaya.sends('remember that I juggle torches');
    const told = await jaya.hears();
    await jaya.says('that one I learnt at school', { quote: { externalId: told.externalId } });
    const attached = async () =>
      (await office.db.unscoped.memoryItem.findFirst({ where: { text: { contains: 'learnt at school' } } }))?.attached;
    await expect.poll(attached, { timeout: 10_000 }).toContain('juggle torches');
    expect((await jaya.says('forget that I juggle torches')).text).toContain('Forgotten');
    await expect.poll(() => left('juggle torches', 'nobody'), { timeout: 10_000 }).toEqual([]);
  }); // prettier-ignore

  it('keeps nothing about health, family, caste or religion', async () => {
    const om = office.person('talent', 'Om');
    await om.says('hi');
    expect((await om.says('remember that I am diabetic')).text).toContain('health');
    expect((await om.says('/memory')).text).not.toContain('diabetic');
  });

  it('tells staff about others and talent about themselves alone', async () => {
    const sunita = office.person('talent', 'Sunita');
    await sunita.says('hi');
    const kavya = office.person('casting', 'Kavya');
    const found = await kavya.says('Need a mother for a film, female 40-55, Hindi, 5 Dec Mumbai, 8k per day');
    const card = found.cards[0];
    if (!card) throw new Error('nobody was found');
    await kavya.says(`remember about ${card.name}: always on time`);
    expect((await kavya.says(`what do you know about ${card.name}?`)).text).toContain('always on time');
    const probing = await sunita.says(`what do you know about ${card.name}?`);
    expect(probing.text).not.toContain('always on time');
    const meera = office.person('production', 'Meera');
    expect((await meera.says(`what do you know about ${card.name}?`)).text).not.toContain('always on time');
  });

  it('gives everything that is kept about a person as a file, and nothing of others', async () => {
    const other = office.person('talent', 'Tara');
    await other.says('hi');
    await other.says('remember that I ride ostriches');
    const mira = office.person('talent', 'Mira');
    await mira.says('hi');
    await mira.says('remember that I live in Satara');
    for (const words of ['/export', 'please send me a copy of my data']) {
      const given = await mira.says(words);
      expect(given.files).toHaveLength(1);
      const file = await office.files.open(given.files[0]?.storageId ?? '');
      const text = Buffer.from(file?.bytes ?? []).toString();
      const read = JSON.parse(text) as { facts: { value: string; quote: string }[]; messages: unknown[] };
      expect(read.facts).toMatchObject([{ value: 'Satara', quote: 'I live in Satara' }]);
      expect(read.messages.length).toBeGreaterThan(3);
      expect(text).not.toMatch(/ostrich|Tara"/);
    }
    expect(await office.db.unscoped.media.count({ where: { kind: 'export' } })).toBe(1);
  });

  it('deletes the message that "/forget" replies to, with what was learnt, quoted and answered', async () => {
    const canary = 'Pterodactyl';
    const lata = office.person('talent', 'Lata');
    await lata.says('hi');
    await lata.says(`remember that I own a ${canary}`, { externalId: 'lata-1' });
    await lata.says('what I meant is this', { quote: { externalId: 'lata-1' } });
    expect(await left(canary, 'nobody')).not.toEqual([]);
    expect((await lata.says('/forget', { quote: { externalId: 'lata-1' } })).text).toContain('Forgotten');
    await expect.poll(() => left(canary, 'nobody'), { timeout: 10_000 }).toEqual([]);
  });

  it('deletes on the platform what is deleted on the platform', async () => {
    const canary = 'Archaeopteryx';
    const usha = office.person('talent', 'Usha');
    await usha.says('hi');
    await usha.says(`remember that I own an ${canary}`, { externalId: 'usha-1' });
    await usha.says('/memory');
    void usha.says({ kind: 'delete', targetExternalId: 'usha-1' });
    await expect.poll(() => left(canary, 'nobody'), { timeout: 10_000 }).toEqual([]);
  });

  it('tells everything, some at a time, days together and in words; a detail goes by its field, and what went is said', async () => {
    const pia = office.person('talent', 'Pia');
    await pia.says('busy 10 to 20 dec');
    await pia.says('yes');
    await pia.says('I live in Pune');
    for (const skill of ['swim', 'ride a horse', 'dance kathak', 'drive a car', 'ride a bike', 'juggle', 'skate', 'play guitar'])
      await pia.says(`I can ${skill}`);
    const first = await pia.says('what do you know about me');
    const left = Number(/And (\d+) more: write "more"/.exec(first.text)?.[1]);
    expect(left).toBeGreaterThan(0);
    expect(first.text).not.toMatch(/\d{4}-\d\d-\d\d/);
    const rest = await pia.says('more');
    expect(rest.text.split('\n').filter((line) => /^\d+ /.test(line))).toHaveLength(left);
    expect(`${first.text}\n${rest.text}`).toMatch(/busy 10–20 Dec · “busy 10 to 20 dec” · 23 Nov/);
    expect((await pia.says('forget my city')).text).toBe('Forgotten: home city, with the message it came from.');
    expect((await pia.says('/memory')).text).not.toContain('Pune');
    // Of whom nothing is known, nothing can be forgotten.
    expect((await office.person('talent', 'Nobody').says('/memory')).text).not.toContain('forget');
  }); // prettier-ignore

  it('erases a person everywhere, and only after they confirmed', async () => {
    const canary = 'Quetzalcoatlus';
    const zoya = office.person('talent', 'Zoya');
    const other = office.person('talent', 'Other');
    await zoya.says('hi');
    await other.says('hi');
    await zoya.says(`remember that I played ${canary} in Thane`);
    const [identity] = await office.db.unscoped.identity.findMany({ where: { externalId: 'talent:Zoya' } });
    if (!identity) throw new Error('she is not known');
    const { personId } = identity;
    expect((await other.says('delete everything')).text).not.toContain('erased');
    const asked = await zoya.says('delete me');
    // A bare yes may mean something else: it is asked again, and nothing is lost.
    const again = await zoya.says('haan');
    expect(again.text.length).toBeGreaterThan(60);
    expect(again.choices.map(({ id }) => id)).toEqual(asked.choices.map(({ id }) => id));
    expect(asked.choices).toHaveLength(2);
    // Somebody else's press of the same button does nothing.
    const [button] = asked.choices;
    if (!button) throw new Error('no button');
    await other.says({ kind: 'press', choiceId: button.id, messageExternalId: 'x' });
    const keep = again.choices.at(-1)!.label;
    expect((await zoya.presses(keep)).text).toMatch(/Nothing was deleted|Kuch delete nahi kiya/);
    expect(await left(canary, personId)).not.toEqual([]);
    expect((await zoya.says('delete me')).choices).toHaveLength(2);
    expect(await left(canary, personId)).not.toEqual([]);
    expect((await zoya.says('delete everything')).text).toContain('erased');
    expect(await left(canary, personId)).toEqual([]);
    expect((await office.db.unscoped.person.findUnique({ where: { id: personId } }))?.name).toBe('');
    const address = { channel: 'web', externalId: 'talent:Zoya' };
    expect(await office.memory.forget.isSilenced(office.workspaceId, address)).toBe(true);
    // A late job brings nothing back.
    await office.memory.remember({
      workspaceId: office.workspaceId,
      personId,
      conversationId: randomUUID(),
      messageId: randomUUID(),
      speaker: 'person',
      speakerName: canary,
      channel: 'web',
      saidAt: new Date(),
      text: canary,
    });
    expect(await left(canary, personId)).toEqual([]);
  });

  const remembered = (words: string): Promise<number> =>
    office.db.unscoped.memoryItem.count({ where: { speaker: 'person', text: { contains: words } } });

  /** Rows that still say the word, or hold more of the person than their bare number. */
  async function left(word: string, personId: string): Promise<string[]> {
    const tables = await office.db.unscoped.$queryRaw<{ name: string }[]>`
      SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`;
    const found: string[] = [];
    for (const { name } of tables) {
      const rows = await office.db.unscoped.$queryRawUnsafe<{ row: string }[]>(
        `SELECT t::text AS row FROM "${name}" t WHERE t::text ILIKE '%${word}%' OR ('${name}' IN ('identity', 'talent') AND t::text LIKE '%${personId}%')`,
      );
      found.push(...rows.map(({ row }) => `${name} ${row}`));
    }
    return found;
  }
});
