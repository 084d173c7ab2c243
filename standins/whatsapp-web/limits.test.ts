import { expect, it } from 'vitest';
import { createLimits } from './limits.ts';

it('counts who was written to unasked, what is too long, and what left an unlinked browser', () => {
  const limits = createLimits();
  limits.heard('1@c.us');
  limits.sending('1@c.us', 'x'.repeat(65_536), true);
  expect(limits.violations()).toEqual([]);
  limits.sending('1@c.us', 'x'.repeat(65_537), true);
  limits.sending('2@c.us', 'hello', true);
  limits.sending('1@c.us', 'hello', false);
  expect(limits.violations().map(({ what }) => what)).toEqual([
    'a text of more than 65,536 units',
    'wrote to somebody who had not written',
    'sent from a browser that no phone has linked',
  ]);
});
