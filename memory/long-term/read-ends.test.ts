import { describe, expect, it } from 'vitest';
import { readFacts } from './read-facts.ts';

const at = (day: number) => new Date(Date.UTC(2026, 8, day, 6));
/** Of what was said one day after the other, what each line states; what ends is marked. */
const read = (...texts: string[]) =>
  readFacts(texts.map((text, i) => ({ from: 'person' as const, text, at: at(10 + i) }))).map(
    ({ key, value, ends }) => `${ends ? '−' : '+'} ${key}: ${value}`,
  );
const last = (...texts: string[]) => read(...texts).slice(1);

describe('what somebody told before and takes back', () => {
  it.each([
    ['my agent is Blue Kite Talent', 'Blue Kite and me have parted ways', '− agent: over'],
    ['I do karate', 'karate is behind me since the knee injury', '− skill: karate over'],
    ['mala kathak yete', 'kathak band kela ata', '− skill: kathak over'],
    ['did a paint ad, digital, locked till march 2027', 'paint people released me', '− conflict: paint over'],
    ['चाय का ad किया, मार्च 2027 तक', 'चाय वाला contract खत्म', '− conflict: tea over'],
    ['I am allergic to peanuts', 'that peanut allergy turned out false', '− allergy: peanuts over'],
    ['busy till 25 sep', 'the shoot got cancelled', '− unavailable_until: over'],
    ['free 20 to 25 sep', '20 to 25 sep is blocked now', '− availability_window: over'],
    ['18 hazaar din ka leti hu', '18 me ab nahi hota', '− rate_floor: over'],
    ['I live in Pune', 'packed my bags, no more Pune, left it in august', '− home_city: over'],
  ])('%s → %s', (before, after, ended) => {
    expect(last(before, after)).toEqual([ended]);
  });

  it.each([
    ['bhopal me rehti hu', 'bhopal chhod diya, ab indore hi ghar hai', '+ home_city: Indore'],
    ['दिल्ली में रहता हूँ', 'दिल्ली वाला घर खाली कर दिया, अब से मुंबई में हूँ', '+ home_city: Mumbai'],
    ['my rate is 15k per day', '15 is the old figure, please note 22k a day', '+ rate_floor: 22000 per day'],
    ['I charge 30k per day for tv', 'tv has gone up to 38k', '+ rate_floor: 38000 per day TV'],
    ['call me after 7 pm', 'that rule is over, any time is fine', '+ contact_hours: any time'],
    ['playing age 18-22', '18-22 ab nahi lagti, 22-27 likho', '+ playing_age: 22-27'],
    ['not in any union', 'CINTAA ki membership mil gayi', '+ union: CINTAA member'],
    ['FWICE member', 'my FWICE membership ran out in august', '+ union: membership lapsed'],
    ['मी CINTAA member आहे', 'CINTAA सोडली', '+ union: not a member'],
    ['koi agent nahi', 'ab se Ravi Management mera kaam dekhta hai', '+ agent: Ravi Management'],
    ['call me after 8 pm', 'sorry, 9 to 11', '+ contact_hours: 09:00-23:00'],
  ])('%s → %s gives the new one', (before, after, fact) => {
    expect(last(before, after)).toEqual([fact]);
  });

  it.each([
    ['I live in Pune', 'Pune shoot got cancelled'],
    ['I live in Pune', 'left Pune for a shoot, back on sunday'],
    ['I do karate', 'my sister left karate'],
    ['I do karate', 'karate is not over for me, still training'],
    ['my agent is Coral Talent', 'Coral Talent will send the contract tomorrow'],
    ['signed a watch brand till june 2027', 'watch people are happy, second film is out'],
    ['call me after 6 pm', 'missed your call, was at work'],
    ['15k per day', '15k is still fine for me'],
    ['15k per day', 'earlier my rate was lower'],
    ['call me after 6 pm', 'I changed my number, call me on this one'],
    ['I live in Nagpur', 'socha tha mumbai shift ho jau par nahi hua'],
  ])('%s → %s takes nothing back', (before, after) => {
    expect(last(before, after)).toEqual([]);
  });

  it('knows what held before the lines that are read', () => {
    const line = { from: 'person' as const, text: 'karate is over for me', at: at(20) };
    expect(readFacts([line])).toEqual([]);
    const held = { key: 'skill' as const, identity: 'karate', value: 'karate, 8 years' };
    expect(readFacts([line], [held])).toMatchObject([{ ...held, value: 'karate over', ends: true }]);
  });
});
