import { expect, it } from 'vitest';
import { readStop } from './stop-words.ts';

it.each([
  'stop', 'STOP!', 'स्टॉप', 'माझं नाव काढा यादीतून', 'maza number kadhun taka', 'Unsubscribe please', 'stop texting me', 'stop calling me', 'pls remove my number', 'dont msg me anymore', 'band karo', 'mat bhejo yaar',
  'message bhejna band karo', 'mera number hata do', 'bas karo bhai', 'बंद करा', 'संदेश मत भेजो', 'मेरा नंबर हटा दीजिए', 'मला मेसेज पाठवू नका', 'no more messages please',
  'har din message aa rahe hai tumhare, ab band karo', 'रोज़ मैसेज आते हैं, बंद कीजिए', 'रोज मेसेज येतात. बंद करा',
])('hears "%s"', (text) => expect(readStop(text)).toEqual({ scope: 'office' })); // prettier-ignore

it.each([
  'भाई मेरा नाम इमरान है उम्र 29 क़द 5 फुट 7 लखनऊ से हूँ, दिसंबर में 7 से 11 छोड़ के सब खाली है', 'बस स्टॉप पर हूँ',
  'not interested', 'nahi karna', 'bus stop ke paas hu', 'take Riya off the shortlist', 'dont stop, keep them coming', 'camera band hai mera',
  'stop calling me names haha', 'stop calling me beta', 'stop saying that', 'stop joking yaar', 'message aaya tha, shoot band hai kya',
  'never send us anyone without an intro', 'कल नहीं आ पाऊँगी', 'रियाला यादीतून काढा', 'mujhe photo mat bhejo abhi, kal dekhunga',
])('leaves "%s" alone', (text) => expect(readStop(text)).toBeNull()); // prettier-ignore

it('tells one job from everything', () => {
  expect(readStop('is role ke messages mat bhejo')).toEqual({ scope: 'role' });
  expect(readStop('stop messaging me about this project')).toEqual({ scope: 'role' });
});

it('reads how long the silence shall last', () => {
  expect(readStop('dont message me until 15 March', '2026-11-23')).toEqual({
    scope: 'until',
    until: '2027-03-15',
  });
  expect(readStop('please stop messages till 2027-02-01')).toEqual({ scope: 'until', until: '2027-02-01' });
});

it('is silent for good when the end is not understood', () => {
  expect(readStop('dont message me until my exams')).toEqual({ scope: 'office' });
});

it.each([
  ['अब मुझे मैसेज मत भेजना दो महीने तक', '2027-01-30'],
  ['दोन महिने मेसेज पाठवू नका', '2027-01-30'],
  ["don't text me for 2 months", '2027-01-30'],
  ['pause till january', '2027-01-01'],
  ['ek hafta message mat karo', '2026-12-07'],
  ['3 din ke liye message mat karo', '2026-12-03'],
  ['agle mahine tak mujhe mat likhna', '2026-12-01'],
  ['no messages for the next three weeks', '2026-12-21'],
  ['५ जानेवारीपर्यंत मेसेज नको', '2027-01-05'],
])('hears an end in "%s"', (text, until) => expect(readStop(text, '2026-11-30')).toEqual({ scope: 'until', until })); // prettier-ignore

it.each([
  'stop sending messages every 2 days',
  'Stop messaging me, you sent 3 messages in 2 days',
  "don't message me again, 3 years of this",
  'I have been getting 5 a day, stop messaging',
  'my son is 9 years old, stop messages',
  'stop messages, I waited till 12 dec and nothing',
])('ends no silence by what is only told: %s', (text) =>
  expect(readStop(text, '2026-11-30')).toEqual({ scope: 'office' }),
);

it.each(['stop messages until 2026-02-30', 'stop messages till 31/02/2027', 'stop messages until 2027-13-01', 'no messages till 00/05/2027', '2027-04-31 tak message mat bhejo'])(
  'an impossible day is no end: "%s"', (text) => expect(readStop(text, '2026-11-30')).toEqual({ scope: 'office' })); // prettier-ignore
it.each(['stop messages until 2027-02-28', 'stop messages till 28/02/2027'])(
  'a possible one is: "%s"', (text) => expect(readStop(text, '2026-11-30')).toEqual({ scope: 'until', until: '2027-02-28' })); // prettier-ignore

it.each(['mujhe block kar do', 'मला ब्लॉक करा', 'nako aahe message', 'नको आहे मेसेज', 'mala message nakot', 'mere liye message mat bhejo', 'please aage se mat likhna', 'pichle 2 mahine se message aa rahe hai band karo', 'stop sending 10 msgs a day'])(
  'without an end: "%s"', (text) => expect(readStop(text, '2026-11-30')).toEqual({ scope: 'office' })); // prettier-ignore

it.each(['usne mujhe block kar diya', 'mujhe 25 saal mat likhna 24 likho', 'no calls please only whatsapp', 'role nako aahe mala', 'my phone is on mute till 6', 'नहीं तो नाम कट जाएगा', 'audition ke liye mat bhejo use 14 ko'])(
  'is none: "%s"', (text) => expect(readStop(text, '2026-11-30')).toBeNull()); // prettier-ignore
