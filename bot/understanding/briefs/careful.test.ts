/** Where messages are easily misread: what is not plainly the role's own is left out, and asked. */
import { describe, expect, it } from 'vitest';
import { readBrief } from './read-brief.ts';

const sentAt = new Date('2026-11-24T11:00:00+05:30');
const rolesOf = (text: string) => readBrief(text, { sentAt }).roles;
const days = (text: string) => rolesOf(text)[0]?.shootDates.map((day) => day.slice(5));

describe('days of work', () => {
  it.each([
    ['a day told as about', 'Ladki chahiye 22-26, TVC. Shoot 10 Dec ke aas paas, Delhi. 30k.', []],
    [
      'a day that only opens a contract',
      'धारावाहिक, बहू २२-२६। १ दिसंबर से शूटिंग शुरू। मीरा रोड। ८० हज़ार महीना।',
      [],
    ],
    ['any time after a day', 'Ladki 21-25, TVC, 20 tareekh ke baad kabhi bhi 2 din, Mumbai, 30k per day', []],
    ['a backup day', 'Kids 6-8, print ad. 29 Nov (Sunday) backup 6 Dec. Surat. 4k per kid.', ['11-29']],
    [
      'the day it was moved from',
      'DVC ladka 22-26 chahiye. 5 Dec ko shoot tha ab 8 Dec ho gaya. Gurgaon. 20k',
      ['12-08'],
    ],
    [
      'meetings before the shoot',
      'Male 30-35 TVC. PPM 30 Nov. Trial 1 Dec. Shoot 3rd & 4th December. Chennai.',
      ['12-03', '12-04'],
    ],
    [
      'rehearsals before the show',
      'नाटक: पुरुष ३५-४५। पूर्वाभ्यास २५ नवंबर से, मंचन १२ और १३ दिसंबर, जबलपुर।',
      ['12-12', '12-13'],
    ],
  ])('leaves out %s', (_, text, wanted) => {
    expect(days(text)).toEqual(wanted);
  });

  it.each([
    [
      'a list that crosses a month',
      'Naatak: ladka 25-30, shows 30, 31 Dec aur 1 Jan, Juhu. 2k per show.',
      ['12-30', '12-31', '01-01'],
    ],
    ['days without a month', 'Ladki 18-20, short film, shoot 28 aur 29 ko, Nashik.', ['11-28', '11-29']],
    [
      'days without commas',
      'Joker chahiye, aadmi 25-45, mela, Kota. 11 12 13 Dec. 2500 roz.',
      ['12-11', '12-12', '12-13'],
    ],
    [
      'numeric days with a short year',
      'Extras 50 ladke 18-30. Call time 6 am, 8/12/26 se 10/12/26 tak. Bhiwandi.',
      ['12-08', '12-09', '12-10'],
    ],
    ['"Sat ya Sun"', 'Model F 22-28 print. Shoot this Sat ya Sun. Andheri. 15k', ['11-28', '11-29']],
  ])('reads %s', (_, text, wanted) => {
    expect(days(text)).toEqual(wanted);
  });
});

describe('whose words they are', () => {
  it('gives each role what stands before its noun', () => {
    const roles = rolesOf(
      'Serial: ek Bengali bolne wali maid 30-35 aur ek Tamil bolne wala driver 40-45. Mumbai, 5 Dec. 3k per day.',
    );
    expect(roles.map((r) => [r.gender, r.languages.map((l) => l.code)])).toEqual([
      ['female', ['bn']],
      ['male', ['ta']],
    ]);
  });

  it('gives each role the sum that stands before its name', () => {
    const roles = rolesOf(
      'Short film: fauji (60-68), naukar (40-45). Nainital, 1-3 Dec. 5k/day fauji, 3k/day naukar.',
    );
    expect(roles.map((r) => r.rate?.amountInr)).toEqual([5000, 3000]);
  });

  it('takes the people that announce a list for no role of their own', () => {
    const roles = rolesOf(
      'तीन बच्चे चाहिए: एक लड़का ८-१० जो तबला बजा सके, एक लड़की ६-८ जो कथक जानती हो। वेब शो, देहरादून, १६ दिसंबर।',
    );
    expect(roles.map((r) => [r.count, r.gender])).toEqual([
      [1, 'male'],
      [1, 'female'],
    ]);
  });

  it.each([
    [
      'a term of usage',
      'पंखे का विज्ञापन: दादा ७०+, पिता ४०-४५। कानपुर, २ दिसंबर। दादा १५ हज़ार, पिता १८ हज़ार। एक साल, उत्तर प्रदेश।',
      2,
    ],
    ['a count before a range', 'मालिका: राजा – ३५-४५. सरदार ४ – २५-४०. कर्जत, १० डिसेंबर.', 2],
  ])('makes no role of %s', (_, text, wanted) => {
    expect(rolesOf(text)).toHaveLength(wanted);
  });

  it.each([
    [
      'Film me do behnein: badi 30-35 English bolti hai, chhoti 20-23 dance kare. Goa 1-9 Dec.',
      ['female', 'female'],
    ],
    [
      'Do ladki chahiye. Ek 30 se 35, English must. Ek 20 se 23, swimming aani chahiye. Goa 1-9 Dec.',
      ['female', 'female'],
    ],
  ])('makes a role of each in a series: %s', (text, wanted) => {
    const roles = rolesOf(text);
    expect(roles.map((r) => [r.count, r.gender])).toEqual(wanted.map((gender) => [1, gender]));
    expect(roles.map((r) => r.skills.length)).toEqual([0, 1]);
  });

  it('does not add the number of a list to a height', () => {
    const roles = rolesOf('धारावाहिक। १) नायिका – २२-२५ २) विक्रम – २८-३२, ६ फुट ३) बुआ जी – ५०-५५। मुंबई।');
    expect(roles[1]!.heightCm).toEqual({ min: 183, max: null });
  });
});

describe('gender', () => {
  it.each([
    ['दादी ६५-७५ और पोता ५-७ चाहिए, विज्ञापन, मुंबई, ९ दिसंबर', ['female', 'male']],
    ['Police walo ka crowd chahiye - 15 ladke, 25-35. 12 Dec, Film City.', ['male']],
    ['Dono bhai twins chahiye, 14-15 saal, ladke. Kolhapur, 11 Dec.', ['male']],
    ['नाटक के लिए १० युवक-युवतियाँ चाहिए, १८ से २५ वर्ष। जयपुर।', ['any']],
    ['नृत्य के लिए १२ नर्तकियाँ चाहिए, १८ से २६। भुवनेश्वर।', ['female']],
    [
      'Photo shoot: 2 doctor (1 M 1 F, 35-50) chahiye, 1 nurse F 25-35. Vashi, 2 Dec.',
      ['male', 'female', 'female'],
    ],
  ])('of %s', (text, wanted) => {
    expect(rolesOf(text).map((r) => r.gender)).toEqual(wanted);
  });
});

describe('what is no brief', () => {
  it.each([
    'वो जो दादी वाला रोल था २० नवंबर का, उसका पेमेंट कब आएगा? १० हज़ार तय हुआ था।',
    'कल का कॉल टाइम ६ बजे है, सेट गोरेगाँव, सभी कलाकार समय पर पहुँचें। महिला कलाकार ५:३० पर मेकअप।',
    'Mera beta 6 saal ka hai bahut cute hai, ad film me kaam chahiye uske liye, hum Thane me rehte hain',
    'Ladke wale role ke liye 3 log aaye the kal audition me, sab 25-30 ke, koi accha nahi tha',
    'Mai aur meri behen dono dancer hain, 20 aur 22 saal, kisi bhi song me available. Hip hop, contemporary',
    'I am a 29 year old actress, 5\'5", fluent Hindi & English. Would love to be considered for your projects.',
    "The girl in red saree from yesterday's audition was brilliant, 24-25 looking, call her back on Friday",
    'हमारे यहाँ कैमरामैन और साउंड रिकॉर्डिस्ट चाहिए, ३ दिन का काम, १० दिसंबर से, लखनऊ। ४ हज़ार रोज़।',
  ])('%s', (text) => {
    expect(rolesOf(text)).toEqual([]);
  });
});

it('reads "it is not X, it is Y" as the product, not as a conflict', () => {
  const [role] = rolesOf('विज्ञापन क्रीम का नहीं है, साबुन का है। लड़का १८-२२, दिल्ली, ४ दिसंबर। १५ हज़ार।');
  expect(role!.conflicts).toEqual([]);
});

describe('whose word it is', () => {
  it.each([
    ['NDA DVC, 2 roles: boy 24-28 fit, sister 18-22. Shoot 14-15 dec Mumbai. Budget: 25k+agency ladka, behen 18k all in', [[25_000, 'extra'], [18_000, 'included']]],
    ['Film, boy 24-28 and mother 45-50, pune 12 dec. Pay: maa 18k all in, ladka 25+agency', [[25_000, 'extra'], [18_000, 'included']]],
    ['मालिका: आई ४५-५०, मुलगा १८-२०, पुणे १२ डिसेंबर. आई २० हजार एजन्सीसह, मुलगा १२ हजार + एजन्सी', [[20_000, 'included'], [12_000, 'extra']]],
    ['Serial: maa 45-50, beta 18-20. Pune 12 dec. Maa 20k, beta 12k, dono agency included', [[20_000, 'included'], [12_000, 'included']]],
  ])('each role has its own sum and its own word on the agency: %s', (text, wanted) => {
    expect(rolesOf(text).map(({ rate }) => [rate?.amountInr, rate?.agency])).toEqual(wanted);
  });
  it('asks a role for both languages of "must speak Tamil & English", and not for those of the film', () => {
    const text = 'Feature film (English/Hindi)\nTARA - 27-29, must speak fluent Tamil & English\nNEIL - 30-33, plays guitar\nGoa 5 Dec';
    expect(rolesOf(text).map(({ languages }) => languages)).toEqual([[{ code: 'ta', must: true }, { code: 'en', must: true }], []]);
    expect(rolesOf('Feature film (Hindi), girl 20-25, Goa 5 Dec')[0]?.languages).toEqual([{ code: 'hi', must: true }]);
  });
  it.each([
    ['मालिका, सासू ४५-५५, करारी, ग्रामीण बोली यायला हवी, पुणे', ['strict', 'rural dialect']],
    ['वेब सीरीज़, मुखबिर १८-२५, राजस्थानी लहजा, जयपुर', ['rajasthani accent']],
    ['Film: farmer 40-45 male, rural accent, Pune', ['rural accent']],
    ['Film: farmer 40-45 male, rural look, Pune', ['rural look']],
  ])('a way of speaking is no look of the face: %s', (text, look) => expect(rolesOf(text)[0]?.look).toEqual(look));
  it.each([
    ["Film: hero's younger brother 18-22, heroine ki badi behen 30-35, Pune", ['Brother', 'Sister']],
    ['मालिका\n१) नायकाचा लहान भाऊ - १० ते १२ वर्षे\n२) नायिकेची थोरली बहीण - ३० ते ३५\nपुणे', ['Brother', 'Sister']],
    ['फ़िल्म: नायक का छोटा भाई 18-22, नायिका की माँ 50-55, पुणे', ['Brother', 'Mother']],
  ])('whose brother it is names no role: %s', (text, titles) => expect(rolesOf(text).map(({ title }) => title)).toEqual(titles));
  it.each([
    ['मालिका\n१) सासू - वय ४५ ते ५५\n२) वकील २ दिवस, ३५+\nशूट कोल्हापूर', [null, 2]],
    ['Film\nmother 45-50, 3 days\nfather 50-55, 2 days\nPune 12-16 dec', [3, 2]],
    ['Film: mother 45-50, father 50-55, 2 days, Pune', [2, 2]],
    ['Film\nmother 45-50\nfather 50-55\n2 day shoot, Pune', [2, 2]],
  ])('the days of one are not those of the other: %s', (text, wanted) => {
    expect(rolesOf(text).map(({ shootDays }) => shootDays)).toEqual(wanted);
  });
  it('gives each of a couple what is said of that one alone', () => {
    const [he, she] = rolesOf('बीमा की डिजिटल फ़िल्म, पति-पत्नी ३०-३५, पति थोड़ा मोटा हो, पत्नी को बंगाली आनी चाहिए। कोलकाता, १८ दिसंबर');
    expect([he?.languages, she?.languages]).toEqual([[], [{ code: 'bn', must: true }]]);
    expect(she?.look).toEqual([]);
  });
  it('casts no farmer where a farmer family is described, and counts behind an age', () => {
    const family = rolesOf('सरकारी फ़िल्म, किसान परिवार: पिता ४०-४५, माँ ३५-४०, बेटा १०-१२। नागपुर, ६ दिसंबर');
    expect(family.map(({ title, gender }) => [title, gender])).toEqual([['Father', 'male'], ['Mother', 'female'], ['Son', 'male']]);
    expect(rolesOf('Web series ke liye constable – male 25-30 (2 log), Nashik 4 dec, 4k')).toMatchObject([{ count: 2 }]);
  });
  it('takes "8 and 11 years" for both ages of two, not for the last one', () => {
    expect(rolesOf('दो बच्चियाँ चाहिए, ८ और ११ साल, मुंबई, ६ दिसंबर, ५ हज़ार')[0]?.playingAge).toEqual({ min: 8, max: 11 });
  });
  it.each([
    ['male', 'web series ke liye principal sir 50-58, pune 5 dec 12k'],
    ['male', 'film, dost ka role 24-28, comedy kar leta ho, mumbai 5 dec 10k'],
    ['female', 'film, college topper padhaku si 18-20, pune 5 dec 5k'],
    ['any', 'web series lawyer 35-45, Marathi aati ho, pune 5 dec 12k'],
  ])('hears %s in %s', (gender, text) => expect(rolesOf(text)[0]?.gender).toBe(gender));
}); // prettier-ignore
