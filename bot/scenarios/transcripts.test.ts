/** Conversations as they are held, in the four languages: read them from top to bottom. No model speaks here. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice, type Office } from './scenario-testing.ts';

describe('transcripts', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  it('मराठी: a brief, a shortlist, and a correction after it', async () => {
    const kavya = office.person('casting', 'Kavya');
    const found = await kavya.says(
      'दूरदर्शन मालिकेसाठी आई पाहिजे, वय ४५ ते ५५, मराठी येणे आवश्यक, मुंबई, १२ आणि १३ डिसेंबर दोन्ही दिवस, रोज १० हजार',
    );
    expect(found.text).toContain('F 45–55 · Marathi · Mumbai');
    expect(found.text).toContain('जुळतात');
    const [first, second] = found.cards.map((card) => card.name);
    // Cards, buttons and the proof are in her language too; names and words of the trade stay as they are.
    expect(found.choices[0]?.label).toBe('शॉर्टलिस्ट 1');
    expect(found.cards[0]?.why.join()).toMatch(/प्लेइंग एज/);
    const why = await kavya.says('१ का?');
    expect(why.text).toMatch(/• ✓ प्लेइंग एज 45–55: प्लेइंग एज \d+–\d+ · .*ला सांगितलं/);
    expect(why.text).not.toMatch(/said|plays|not asked/);
    expect((await kavya.says('शॉर्टलिस्ट १,२')).text).toContain(`${first} आणि ${second}`);
    const corrected = await kavya.says('वय ५० ते ६० करा');
    expect(corrected.text).toContain('F 50–60 · Marathi · Mumbai');
    // What was shortlisted stays shortlisted: a correction throws nobody out behind anyone's back.
    expect((await kavya.says('शॉर्टलिस्ट दाखवा')).cards.map((card) => card.name)).toEqual([first, second]);
  });

  it('English: a pass is kept with its reason, listed and taken back', async () => {
    const kavya = office.person('casting', 'Kavya');
    const found = await kavya.says(
      'Need a father for a TVC, male 45-60, Hindi, 14 Dec Mumbai, 25k per day, digital 1 year India',
    );
    const third = found.cards[2]!.name;
    // The project has an approver: what the office says counts as its opinion.
    expect((await kavya.says('pass 3')).text).toContain(`${third}: passed for Father`);
    const passed = await kavya.says('what did I pass on?');
    expect(passed.text).toContain(`1 ${third} · passed`);
    expect((await kavya.says('undo 1')).text).toBe(`Taken back: ${third} for Father. They count again.`);
    expect((await kavya.says('what did I pass on?')).text).toContain('no verdict standing');
    expect((await kavya.says('undo pass')).text).toContain('nothing of yours');
  });

  it('English: why not her? Each requirement with what is known and since when', async () => {
    const kavya = office.person('casting', 'Kavya');
    await kavya.says('Need a father for a TVC, male 45-60, Hindi, 14 Dec Mumbai, 25k per day');
    const why = await kavya.says('why not Sunita?');
    expect(why.text).toContain('Sunita does not fit Father');
    // What speaks against her comes first, each requirement on a line of its own with the day it was said.
    expect(why.text.split('\n')[1]).toMatch(/^• ✗ male: female · said \d{1,2} [A-Z][a-z]{2} \d{4}/);
    expect(why.text).not.toContain('may be written to');
  });

  it('Hinglish: exactly nobody, and who if we relax', async () => {
    const kavya = office.person('casting', 'Kavya');
    const none = await kavya.says(
      "film ke liye ek aurat chahiye 70-75, Tulu must, height 6'2 se upar, horse riding must, 3 Dec Mumbai, 5k per day",
    );
    expect(none.cards).toEqual([]);
    expect(none.text).toContain('koi fit nahi hai');
    const relaxed = await kavya.says('thoda relax karein to kaun milega?');
    expect(relaxed.text).toContain('Koi ek cheez badalne se koi nahi badhega');
    expect((await kavya.says('ok')).text).toBe('👍');
  });

  it('हिन्दी: a talent is warned by others, is believed, and stops all messages at once', async () => {
    const sunita = office.person('talent', 'Sunita');
    await sunita.says('नमस्ते');
    const believed = await sunita.says(
      'एक आदमी रजिस्ट्रेशन के 2000 रुपये मांग रहा है बड़े प्रोडक्शन हाउस के नाम पर, आज ही भेजो कह रहा है',
    );
    expect(believed.text).toContain('पैसे मत दीजिए');
    expect((await sunita.says('मुझे मैसेज मत करो')).text).toContain('अब हमारी तरफ़ से कोई मैसेज नहीं');
    const stopped = await office.db.unscoped.optOut.count();
    expect(stopped).toBe(1);
  });

  it('English: a scam is stopped, and a person of the office hears of it', async () => {
    const kavya = office.person('casting', 'Kavya');
    await kavya.says('hello');
    const stranger = office.person('talent', 'Vikrant');
    const warned = await stranger.says(
      'Pay 1500 registration fee on this UPI today to confirm your audition with a big banner, keep it secret',
    );
    expect(warned.text).toContain('Please do not pay');
    expect((await kavya.hears()).text).toContain('Vikrant');
  });
});
