import { describe, expect, it } from 'vitest';
import { ages } from './ages.ts';
import { heights } from './heights.ts';
import { normalise } from './normalise.ts';

const age = (text: string) => ages(normalise(text).plain).playing.map((a) => [a.value.min, a.value.max]);
const height = (text: string) => heights(normalise(text).plain).map((h) => [h.value.min, h.value.max]);

describe('playing ages', () => {
  it.each([
    ['girl 25-30', [[25, 30]]],
    ['umar 20 se 25 saal', [[20, 25]]],
    ['वय १८ ते २४', [[18, 24]]],
    ['50+', [[50, null]]],
    ['70 ke upar', [[70, null]]],
    ['12 साल से कम', [[null, 12]]],
    ['around 50', [[45, 55]]],
    ['२० के आसपास', [[18, 22]]],
    ['early 40s', [[40, 43]]],
    ['woman in her 30s', [[30, 39]]],
    ['boy of 8 years', [[8, 8]]],
    ['18-22 to play 15-16', [[15, 16]]],
    ['पच्चीस से तीस साल', [[25, 30]]],
  ])('%s', (text, expected) => {
    expect(age(text)).toEqual(expected);
  });
  it.each(['10-12 days', '20-25 log', '2-3 boys', '30-40 sec', 'waist 28-30', 'budget 15-20', 'size 32'])(
    'finds none in %s',
    (text) => {
      expect(age(text)).toEqual([]);
    },
  );
  it('keeps the legal age apart', () => {
    const { legal, playing } = ages(normalise('plays 15-16, must be 18+').plain);
    expect(legal[0]!.value).toBe(18);
    expect(playing).toHaveLength(1);
  });
});

describe('heights', () => {
  it.each([
    ['5\'4" & above', [[163, null]]],
    ["5'5-5'8", [[165, 173]]],
    ['5.7ft', [[170, null]]],
    ['क़द पाँच फुट दो इंच से कम', [[null, 157]]],
    ['उंची १७५ सेमी पेक्षा जास्त', [[175, null]]],
    ['height 5.4 se upar', [[163, null]]],
    ['165-175 cm', [[165, 175]]],
    ["under 5'2", [[null, 157]]],
  ])('%s', (text, expected) => {
    expect(height(text)).toEqual(expected);
  });
});
