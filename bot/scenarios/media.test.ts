import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Brain, BrainInput } from '../brain/brain.ts';
import type { Downloaded } from '../channel.ts';
import { TranscriptionFailed, type Transcriber } from '../media/transcriber.ts';
import { openOffice, type Office } from './scenario-testing.ts';

const files: Record<string, Downloaded> = {
  photo: { status: 'ok', bytes: Buffer.from([0xff, 0xd8, 0xff, 0xe0]) },
  voice: { status: 'ok', bytes: Buffer.from('OggS') },
  program: { status: 'ok', bytes: Buffer.from('MZ\x90\0') },
  tape: { status: 'too large' },
};
const photo = { kind: 'image', media: { fileId: 'photo' } } as const;
const voice = { kind: 'audio', voice: true, media: { fileId: 'voice' } } as const;
const download = (fileId: string): Promise<Downloaded> =>
  Promise.resolve(files[fileId] ?? { status: 'gone' });

describe('a desk that cannot listen', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice({
      download,
      uploadLink: ({ mediaId }) => `https://desk.test/upload/${mediaId}`,
    });
  });
  afterAll(() => office.close());

  it('keeps a photo, and says so', async () => {
    const riya = office.person('talent', 'Riya');
    await riya.says('hi');
    expect((await riya.says(photo)).text).toContain('kept with this conversation');
  });

  it('says of a voice note that it was not heard, and a person is told', async () => {
    const kavya = office.person('casting', 'Kavya');
    await kavya.says('hello');
    const riya = office.person('talent', 'Riya');
    expect((await riya.says(voice)).text).toContain('a person of the office has been told');
    const told = await kavya.hears();
    expect(told.text).toContain('Voice note* from Riya');
    expect(told.files).toMatchObject([{ mimeType: 'audio/ogg', fileName: 'Riya.ogg' }]);
    const heard = await office.files.open(told.files[0]!.storageId);
    expect(Buffer.from(heard!.bytes).toString()).toBe('OggS');
    expect((await kavya.says(voice)).text).toContain('Please write it');
  });

  it('shows the office in private what somebody sent, and nobody else', async () => {
    const vrinda = office.person('talent', 'Vrinda Joshi');
    await vrinda.says(photo);
    await vrinda.says(voice);
    const kavya = office.person('casting', 'Kavya');
    const both = await kavya.says('/files Vrinda Joshi');
    expect(both.text).toContain('Vrinda Joshi: 2 files');
    expect(both.files.map(({ fileName }) => fileName)).toEqual(['Vrinda Joshi 1.ogg', 'Vrinda Joshi 2.jpg']);
    expect((await kavya.says("send me Vrinda Joshi's videos")).text).toContain('no such file');
    for (const words of ["show Vrinda Joshi's photos", 'Vrinda Joshi ki photos dikhao'])
      expect((await kavya.says(words)).files.map(({ mimeType }) => mimeType)).toEqual(['image/jpeg']);
    for (const outsider of [office.person('production', 'Meera'), office.person('talent', 'Zoya')])
      expect((await outsider.says('/files Vrinda Joshi')).files).toEqual([]);
  });

  it('gives a link for what is too large, and refuses what it does not take', async () => {
    const riya = office.person('talent', 'Riya');
    const tape = { kind: 'video', media: { fileId: 'tape' } } as const;
    expect((await riya.says(tape)).text).toMatch(/https:\/\/desk\.test\/upload\/[0-9a-f-]{36}$/);
    const program = { kind: 'document', media: { fileId: 'program' } } as const;
    expect((await riya.says(program)).text).toContain('cannot take');
    expect((await riya.says({ kind: 'image', media: { fileId: 'never' } })).text).toContain('did not arrive');
  });

  it('answers the words of a message and says what became of its file', async () => {
    const kavya = office.person('casting', 'Kavya');
    const answer = await kavya.says({ kind: 'video', media: { fileId: 'tape' }, text: 'roles' });
    expect(answer.text).toMatch(/role[\s\S]*https:/i);
  });
});

describe('a desk that listens', () => {
  let office: Office;
  let hear: Transcriber = () => Promise.resolve('');
  const seen: BrainInput[] = [];
  const claude: Brain = {
    name: 'claude',
    answer: (input) => {
      seen.push(input);
      return Promise.resolve({ text: `heard: ${input.said.map(({ text }) => text).join(' ')}` });
    },
  };
  beforeAll(async () => {
    office = await openOffice({ download, transcriber: (audio) => hear(audio), claude });
  });
  afterAll(() => office.close());

  it('answers what was said in a voice note', async () => {
    hear = () => Promise.resolve('12 tarikh ko free hoon');
    expect((await office.person('talent', 'Riya').says(voice)).text).toBe('heard: 12 tarikh ko free hoon');
    expect(seen.at(-1)?.said[0]?.media).toMatchObject({ state: 'kept', hearing: 'heard', child: false });
  });

  it('says that it is still coming when that takes long, and answers it afterwards', async () => {
    let understood = (_words: string): void => undefined;
    hear = () => new Promise((resolve) => (understood = resolve));
    const riya = office.person('talent', 'Riya');
    expect((await riya.says(voice)).text).toContain('on its way');
    understood('kal aa sakti hoon');
    expect((await riya.hears()).text).toBe('heard: kal aa sakti hoon');
  });

  it('hands the photos of a turn to the brain', async () => {
    await office.person('talent', 'Riya').says(photo);
    expect(seen.at(-1)?.said[0]?.media).toMatchObject({ state: 'kept', mimeType: 'image/jpeg', bytes: 4 });
  });

  it('is honest when there were no words in it', async () => {
    hear = () => Promise.reject(new TranscriptionFailed('noise', false));
    const kavya = office.person('casting', 'Kavya');
    expect((await kavya.says(voice)).text).toContain('cannot listen');
  });
});
