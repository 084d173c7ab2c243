/** How people really talk to the desk, in their languages: each line does what they mean, and is answered in kind. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice, type Office, type Speaker } from './scenario-testing.ts';

type Line = readonly [said: string, answered: RegExp];

describe('talk around the desk, with no model', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  async function talk(speaker: Speaker, lines: readonly Line[]): Promise<void> {
    for (const [said, answered] of lines) {
      const answer = await speaker.says(said);
      expect(answer.text, said).toMatch(answered);
      expect(answer.text.split('\n').length, `lines of the answer to ${said}`).toBeLessThanOrEqual(9);
    }
  }

  it('in Hinglish', () =>
    talk(office.person('casting', 'Asha'), [
      ['Bhai ek mummy chahiye 45-55 soap ad ke liye, Mumbai ki ho, Hindi, 12-13 Dec shoot, budget 25k', /F 45–55.*Mumbai/],
      ['budget 30 kar do', /₹30k/],
      ["haan 5'2 bhi chalega", /^Aisa hi hai:/],
      ['Mumbai nahi Pune', /Pune/],
      ['Marathi bhi chahiye', /Hindi \+ Marathi/],
      ['koi bhi height chalegi', /F 45–55 · Hindi/],
      ['height koi bhi', /^Aisa hi hai:\nMother/],
      ['aur log dikhao', /aur \(\d+ mein se|sab dikha diye/],
      ['pehle 2 shortlist karo', /shortlist mein \(ab 2\)/],
      ['2 hatao', /hata diye \(1 bache\)|list mein nahi/],
      ['9 shortlist karo', /^Ye nahi hua: pichhli list mein number 9 nahi hai\.$/],
      ['unse pucho dates', /^In mein se kisi ko yahan se nahi poochh sakte\.\nNahi poochh sakte: [^,]+ \(/],
      ['ruk', /^Hata diya: kisi se nahi poocha\.$/],
      ['bhej do', /^Bhejne ko kuch nahi hai\.$/],
      ['kaun free hai', /"sabse pucho"/],
      ['ye galat hai', /^Kya badalna hai\?/],
      ['roles dikhao', /role open/],
      ['ye role band karo', /^Mother band:/],
      ['role wapas kholo', /phir se open/],
      ['shukriya', /^Kabhi bhi\.$/],
      ['👍', /^👍$/],
    ])); // prettier-ignore

  it('in Marathi, also where a word could be Hindi', () =>
    talk(office.person('casting', 'Bhavana'), [
      ['साबण जाहिरातीसाठी आई पाहिजे, वय ४५ ते ५५, मुंबई, मराठी बोलणारी, १२-१३ डिसेंबर, बजेट २५ हजार', /F 45–55 · Marathi · Mumbai/],
      ['आणखी दाखवा', /आणखी|दाखवले/],
      ['पहिल्या दोघांना शॉर्टलिस्ट करा', /एकूण 2/],
      ['शॉर्टलिस्ट दाखवा', /ची शॉर्टलिस्ट: 2/],
      ['शॉर्टलिस्ट', /ची शॉर्टलिस्ट: 2/],
      ['2 का?', /Mother/],
      ['बजेट ३० करा', /₹30k एकूण/],
      ['मुंबई नको पुणे', /Pune/],
      ['उंची कोणतीही चालेल', /^तसंच आहे:/],
      ['9 ला शॉर्टलिस्ट करा', /आधीच्या यादीत 9 नंबर नाही/],
      ['धन्यवाद', /^कधीही\.$/],
      ['हे चुकीचं आहे', /^काय बदलायचं\?/],
      ['मदत', /^नमस्कार/],
    ])); // prettier-ignore

  it('reads a casting call that names a wife and a number, and takes it for no prying', () =>
    talk(office.person('casting', 'Dev'), [
      ['*CASTING CALL* 🎬\nShort film "Tetanus"\n👉🏻 Ravi – 38 to 45 yrs – autowala – Marathi Hindi\n👉🏻 Anju – 33-38 – his wife – pregnant look, Marathi\n📍 Kalwa, Thane\n📅 6, 7, 9 Dec\n💰 Ravi 6k/day Anju 5k/day\nOnly Mumbai based. WhatsApp ur profile with latest pics to 9870054321 before 2 dec 8pm', /38–45/],
    ])); // prettier-ignore

  it('in Hindi', () =>
    talk(office.person('casting', 'Charu'), [
      ['एक पिता का रोल है, उम्र 50-60, दिल्ली में शूट 20 दिसंबर, बजट 30 हजार, हिंदी', /M 50–60 · Hindi · Delhi/],
      ['दिल्ली नहीं मुंबई', /Mumbai/],
      ['ऊँचाई कोई भी', /^ऐसा ही है:/],
      ['और लोग दिखाओ', /और \(\d+ में से|दिखा दिए/],
      ['पहले तीन को शॉर्टलिस्ट करो', /कुल 3/],
      ['ये गलत है', /^क्या बदलना है\?/],
      ['शुक्रिया', /^कभी भी।$/],
    ])); // prettier-ignore

  it('in English, also after a line in Hinglish', () =>
    talk(office.person('casting', 'Devika'), [
      ['ek papa chahiye 50-60, Delhi, 20 dec, 30k, Hindi', /M 50–60/],
      ['not Delhi, Mumbai', /Mumbai/],
      ['what do you know about Sunita?', /about Sunita/],
      ['who else?', /more|shown/i],
      ['put 1 and 2 on the shortlist', /shortlist for Father \(2 now\)/],
      ["who's on the list?", /Shortlist for Father: 2/],
      ['send me the shortlist', /Shortlist for Father: 2/],
      ['take 1 off', /off the shortlist|is off|\(1 left\)/],
      ['show roles', /open role/],
      ["Sunita's number", /No number or account/],
      ['this is wrong', /^What should change\?/],
      ["what's the budget?", /₹30k/],
      ['he is too tall', /./],
      ['main bata sakta hu', /./],
      ['is the role closed?', /./],
      ['show roles', /open role/],
      ['thanks!', /^Any time\.$/],
    ])); // prettier-ignore

  it('quotes in a group what it answers, in private nothing, and no button anywhere', async () => {
    const omkar = office.person('casting', 'Omkar');
    const chat = { externalId: 'a lively group', kind: 'group' as const };
    const inGroup = await omkar.says('/help', { chat, externalId: 'a lively group:41' });
    expect(inGroup.quoteExternalId).toBe('a lively group:41');
    const press = { kind: 'press' as const, choiceId: 'more:x:1', messageExternalId: 'said-1' };
    expect((await omkar.says(press, { chat })).quoteExternalId).toBeNull();
    expect((await omkar.says('/help')).quoteExternalId).toBeNull();
  });
});
