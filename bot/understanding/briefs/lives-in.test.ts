import { expect, it } from 'vitest';
import { readLivesIn } from './lives-in.ts';

it.each([
  ['sirf Mumbai wale', ['Mumbai']],
  ['only thane or mumbai', ['Thane', 'Mumbai']],
  ['sirf thane ya mumbai wale', ['Thane', 'Mumbai']],
  ['only from pune and nashik', ['Pune', 'Nashik']],
])('"%s" names where they live', (text, cities) => expect(readLivesIn(text)).toEqual(cities));

it.each(['only mumbai', 'not thane', 'mumbai or thane', 'only two from mumbai and a car'])(
  '"%s" does not',
  (text) => expect(readLivesIn(text)).toBeNull(),
);
