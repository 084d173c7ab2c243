import { describe, expect, it } from 'vitest';
import { readFacts } from './read-facts.ts';

const said = new Date('2026-09-10T12:00:00+05:30');
const read = (text: string, asked?: string) =>
  readFacts([
    ...(asked ? [{ from: 'bot' as const, text: asked, at: said }] : []),
    { from: 'person' as const, text, at: said },
  ]).map(({ key, value }) => `${key}: ${value}`);

describe('readFacts', () => {
  it.each([
    ['I moved to Hyderabad last week', 'home_city: Hyderabad'],
    ['main ab Indore mein rehti hoon', 'home_city: Indore'],
    ['मैं लखनऊ में रहता हूँ', 'home_city: Lucknow'],
    ['मैं इंदौर में रहती हूँ', 'home_city: Indore'],
    ['mi Kolhapurla rahto', 'home_city: Kolhapur'],
    ['I am allergic to peanuts', 'allergy: peanuts'],
    ['my rate is 35k per day for tv', 'rate_floor: 35000 per day TV'],
    ['kitna bhi ho, 20 hazaar din ka lunga', 'rate_floor: 20000 per day'],
    ['khali hu 14 se 20 sep', 'availability_window: 2026-09-14 to 2026-09-20'],
    ['call me only after 8 pm', 'contact_hours: after 20:00'],
    ['clean shaven now', 'look: clean shaven'],
    ['bald now, hair by june maybe', 'look: bald'],
    ['5 kilo badh gaya, ab 61', 'look: 61 kg'],
    ['prawns se allergy hai, mazaak nahi', 'allergy: prawns'],
    ['main scooty chalati hoon', 'skill: scooter riding'],
    ['मैं गढ़वाली बोलती हूँ', 'languages: Garhwali'],
    ['I can do sword fighting', 'skill: sword fighting'],
    ['trained in bharatanatyam for 8 years', 'skill: bharatanatyam, 8 years'],
    ['my mother tongue is Konkani', 'languages: Konkani'],
    ['my agent is Vikas Spotlight, 20%, pls talk to him for money', 'agent: Vikas Spotlight, 20%'],
    ['my agent is Lotus Talent, 15%', 'agent: Lotus Talent, 15%'],
    ['Silver Oak Talent manages me for ads, 15 percent', 'agent: Silver Oak Talent, 15%, ads'],
    ['handling my own work now', 'agent: none (self managed)'],
    ['signed a watch brand for six months, print', 'conflict: watch, print, until March 2027'],
    ['payments are within 45 days of invoice', 'payment_terms: within 45 days of invoice'],
    ['Hello, this is Sunita, mother of Arnav', 'guardian: Sunita (mother)'],
    ['please do not send me people with visible piercings', 'dislikes: visible piercings'],
    ['मी साताऱ्याची, आता ठाण्यात राहते', 'home_city: Thane'],
    ['mi Sangli cha ahe', 'home_city: Sangli'],
    ['mahine ka 2 lakh leta hu serial ke liye', 'rate_floor: 200000 per month serials'],
    ['मेरा रेट १५ हज़ार है एक दिन का', 'rate_floor: 15000 per day'],
    ['mala bansuri vajavta yete', 'skill: flute'],
    ['did a juice ad, digital, locked till march 2027', 'conflict: juice, digital, until March 2027'],
  ])('reads "%s"', (text, fact) => {
    expect(read(text)).toEqual([fact]);
  });

  it('reads a card by the union that was spoken of before', () => {
    const line = (text: string, at: Date = said) => ({ from: 'person' as const, text, at });
    expect(readFacts([line('CINTAA form bhar diya'), line('card mil gaya!')]).at(-1)?.value).toBe(
      'member (card received)',
    );
    expect(readFacts([line('bank form bhar diya'), line('card mil gaya!')])).toEqual([]);
  });

  it('takes a bare figure for thousands behind a rate, and for nothing else', () => {
    const line = (text: string) => ({ from: 'person' as const, text, at: said });
    const rates = (...texts: string[]) => readFacts(texts.map(line)).map(({ value }) => value);
    expect(rates('15k per day for print', 'tv ke liye 30')).toEqual([
      '15000 per day print',
      '30000 per day TV',
    ]);
    expect(rates('the tv show has 30 people')).toEqual([]);
  });
  it('ends what is over', () => {
    const ends = (text: string) =>
      readFacts([{ from: 'person', text, at: said }]).map(({ key, identity, ends: over }) => [
        key,
        identity,
        over,
      ]);
    expect(ends('watch ad is over now')).toEqual([['conflict', 'watch', true]]);
    expect(ends('left my agency last week')).toEqual([['agent', '', true]]);
    expect(ends('piercings are ok now')).toEqual([['dislikes', 'piercings', true]]);
  });
  it('reads "she" as the child where a guardian writes', () => {
    const line = (text: string) => ({ from: 'person' as const, text, at: said });
    expect(
      readFacts([line("I'm Reena, mother of Pari"), line('she dances and swims')]).map(({ value }) => value),
    ).toEqual(['Reena (mother)', 'dance', 'swimming']);
    expect(readFacts([line('she dances and swims')])).toEqual([]);
  });
  it('reads the answer by the question', () => {
    expect(read('Surat', 'Which city are you based in?')).toEqual(['home_city: Surat']);
    expect(read('tamil, telugu', 'Languages?')).toEqual(['languages: Tamil', 'languages: Telugu']);
    expect(read('Surat')).toEqual([]);
  });

  it.each([
    'do you shoot in Pune?',
    'my sister lives in Pune',
    'if I moved to Pune I would work more',
    'maybe I will shift to Pune',
    'Kavita moved to Dubai',
    'I moved to the moon haha, Pune joke',
    'I do not live in Pune',
    'my brother charges 50k per day',
    'they say I am allergic to work lol',
    'saw a kathak show, loved the dance',
    'I may be free 14 to 20 sep',
    'if the role is big, I am bald now',
    'no prawns allergy',
    'do not send me messages',
    'the watch brand asked me but I refused',
    'they used to pay in 90 days, no idea now',
    'ye ladki nahi chahiye',
    'teesra nahi chahiye',
    'I do not like the second one',
  ])('takes no fact from "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('never reads the lines of the bot', () => {
    expect(readFacts([{ from: 'bot', text: 'I live in Pune and my rate is 20k per day', at: said }])).toEqual(
      [],
    );
  });

  it('takes what stands beside a private matter, and quotes none of that', () => {
    const facts = readFacts([
      { from: 'person', text: 'pregnant, no work from July till next year April', at: said },
    ]);
    expect(facts.map(({ value, quote }) => [value, quote])).toEqual([
      ['2027-04', 'no work from July till next year April'],
    ]);
  });

  it('quotes the message word for word', () => {
    const [fact] = readFacts([{ from: 'person', text: 'hello. I moved to Hyderabad.', at: said }]);
    expect(fact!.quote).toBe('hello. I moved to Hyderabad.');
  });
});

it('each part of a sentence has its own rate', () => {
  expect(read('my rate is 15k a day but for ads i want 40')).toEqual([
    'rate_floor: 15000 per day',
    'rate_floor: 40000 per day ads',
  ]);
});
