import { expect, it } from 'vitest';
import { proofIn } from '../proof/in-language.ts';
import { inRows } from './told-days.ts';

const saidAt = new Date('2026-11-29T06:00:00Z');
const fact = (value: string, quote = '5 se 9 dec busy') => ({
  key: 'availability_window',
  identity: value.split(' ')[1] ?? '',
  value,
  quote,
  saidAt,
});

it('days in a row of one message are one line, others stay', () => {
  const facts = [
    fact('busy 2026-12-07'),
    fact('busy 2026-12-06'),
    { ...fact('165 cm'), key: 'height' },
    fact('busy 2026-12-05'),
    fact('busy 2026-12-09'),
    fact('free 2026-12-10'),
    fact('busy 2026-12-08', 'another'),
  ];
  expect(inRows(facts).map(({ value }) => value)).toEqual([
    'busy 2026-12-05 – 2026-12-07',
    '165 cm',
    'busy 2026-12-09',
    'free 2026-12-10',
    'busy 2026-12-08',
  ]);
  expect(proofIn('en', 'busy 2026-12-05 – 2026-12-07')).toBe('busy 5 Dec 2026 – 7 Dec 2026');
});
