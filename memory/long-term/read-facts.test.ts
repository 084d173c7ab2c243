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
    ['my agent is Lotus Talent, 15%', 'agent: Lotus Talent, 15%'],
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
