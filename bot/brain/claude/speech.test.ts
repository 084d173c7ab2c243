import { expect, it } from 'vitest';
import { listPrices, priceOf, toSpend } from './pricing.ts';
import { cleanEnd } from './speech.ts';

it.each([
  ['Two people fit. The second is in Pu', 'Two people fit. …'],
  ['दो लोग मिले। दूसरी अंधे', 'दो लोग मिले। …'],
  ['no sentence at all and a wor', 'no sentence at all and a …'],
  ['1 Asha · 27\n2 Meena · 3', '1 Asha · 27 …'],
  ['All is said.', 'All is said.'],
  [
    'A. then a very long tail of words without any end in sight',
    'A. then a very long tail of words without any end in …',
  ],
])('%j ends as %j', (text, ended) => {
  expect(cleanEnd(text)).toBe(ended);
});

it('an unknown model is charged like the dearest known one, a dated id like its family', () => {
  expect(priceOf('claude-sonnet-5-5-20260901', listPrices).output).toBe(15);
  expect(priceOf('somebody-else', listPrices).output).toBe(25);
  expect(
    priceOf('claude-sonnet-5-5', { ...listPrices, 'claude-sonnet-5-5': { ...listPrices['claude-haiku']! } })
      .input,
  ).toBe(1);
  const usage = { input: 1000, output: 100, cacheRead: 10_000, cacheWrite: 3000, cacheWrite1h: 2000 };
  expect(toSpend('claude-sonnet-5-5', usage, listPrices).microUsd).toBe(3000 + 1500 + 3000 + 3750 + 12_000);
});
