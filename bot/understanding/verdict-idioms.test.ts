import { expect, it } from 'vitest';
import { asOrders } from './verdict-idioms.ts';

it.each([
  ['+1 for 2 and 3', 'approve 2 and 3'],
  ['1 is a yes, 2 is a no, 3 maybe', 'approve 1, pass 2, hold 3'],
  ['2: no, 3: maybe', 'pass 2, hold 3'],
  ['👍 for 1', 'approve 1'],
  ['not feeling #3', 'pass 3'],
  ['on the fence about 4', 'hold 4'],
  ['keep 2 as backup', 'hold 2'],
  ['pass on 2, 4', 'pass 2, 4'],
  ['put 1 and 3 on hold', 'hold 1 and 3'],
  ['final: Afreen yes, Sunita no', 'approve Afreen, pass Sunita'],
  ['actually keep Sunita as backup', 'hold Sunita'],
  ['client loved 1', 'approve 1'],
  ['hard pass on Riya Kapoor, too tall', 'pass Riya Kapoor, too tall'],
])('"%s" is "%s"', (text, orders) => expect(asOrders(text)).toBe(orders));

it.each([
  'hold on 2 mins', 'Riya no', 'keep Riya', 'no 2', 'yes 2', 'no, 2', 'no on 12 dec', 'yes for 15k', 'looks good', 'maybe tomorrow', "5'2 is a no", 'we can go 5 days', 'go to 2',
  'need 2 more options by EOD pls', '2 nahi 3', 'shortlist 1,4',
])('"%s" stays as it is', (text) => expect(asOrders(text)).toBe(text)); // prettier-ignore
