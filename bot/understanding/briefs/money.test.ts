import { describe, expect, it } from 'vitest';
import { money } from './money.ts';
import { normalise } from './normalise.ts';

const read = (text: string) => {
  const { plain, units } = normalise(text);
  const { pay, agency, conveyance } = money(plain, units);
  return [
    pay[0]?.value.amountInr,
    pay[0]?.value.maxInr,
    pay[0]?.value.per,
    agency[0]?.value,
    conveyance[0]?.value,
  ];
};

describe('pay', () => {
  it.each([
    ['15k pd', [15000, null, 'day', undefined, undefined]],
    ['1.5L for the film, agency included', [150000, null, 'project', 'included', undefined]],
    ['25+agency', [25000, null, 'project', 'extra', undefined]],
    ['₹12,500/- per day + conveyance', [12500, null, 'day', undefined, 'extra']],
    ['20-25k per month', [20000, 25000, 'month', undefined, undefined]],
    ['डेढ़ लाख रुपये कुल', [150000, null, 'project', undefined, undefined]],
    ['सवा लाख', [125000, null, 'project', undefined, undefined]],
    ['साढ़े तीन हज़ार रोज़', [3500, null, 'day', undefined, undefined]],
    ['मानधन अडीच हजार, एजन्सी वेगळी', [2500, null, 'project', 'extra', undefined]],
    ['40k for 2 days all in', [40000, null, 'project', 'included', 'included']],
    ['दिवसाला १८ हजार', [18000, null, 'day', undefined, undefined]],
    ['१८ हजार दिवसाला', [18000, null, 'day', undefined, undefined]],
    ['दोन दिवसाचे १८ हजार', [18000, null, 'project', undefined, undefined]],
    ['8k per episode', [8000, null, 'episode', undefined, undefined]],
    ['unpaid, meals given', [0, null, 'project', undefined, undefined]],
    ['budget TBD', [undefined, undefined, undefined, undefined, undefined]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
