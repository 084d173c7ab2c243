import { expect, it } from 'vitest';
import { readChanges } from './read-changes.ts';

const at = new Date('2026-11-23T06:00:00Z');

it.each([
  ['mera rate 20k tha ab 25k karo', '25000 per day'],
  ['pehle 10k leti thi ab 15k', '15000 per day'],
  ["my rate was 20k, now it's 25k", '25000 per day'],
  ['rate 15k se badha ke 18k', '18000 per day'],
  ['rate 5k likha tha na usko 8k karo', '8000 per day'],
  ['माझा रेट आधी १० हजार होता आता १५ हजार', '15000 per day'],
  ['पहले 8 हज़ार लेती थी अब 12 हज़ार लेती हूँ', '12000 per day'],
  ['rate badal do 10k ki jagah 14k', '14000 per day'],
  ['changed my rate from 15k to 20k', '20000 per day'],
  ['my rate is 15k to 20k per day', '15000 per day'],
  ['mera rate 25k hai, pehle 20k tha', '25000 per day'],
  ['15k se kam nahi', '15000 per day'],
  ['only lead roles please, not below 50k', '50000 per day'],
])('of two amounts the one that counts now: %s', (text, value) => {
  const rates = readChanges(text, { at }).filter(({ key }) => key === 'rate_floor');
  expect(rates.map((rate) => rate.value)).toEqual([value]);
});
