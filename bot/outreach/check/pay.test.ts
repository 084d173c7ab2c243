import { describe, expect, it } from 'vitest';
import { roleSpec } from '../../../matching/role.ts';
import { payFor } from './question.ts';

const rate = (given: object) => ({
  rate: roleSpec.shape.rate.parse({
    amountInr: 40_000,
    maxInr: null,
    per: 'day',
    agency: null,
    conveyance: null,
    ...given,
  }),
});
const alone = { representedBy: null, commissionPct: null };
const agent = { representedBy: 'agent', commissionPct: 15 } as const;

describe('what is left of a fee', () => {
  it('is never more than the brief leaves, whoever speaks for the talent', () => {
    for (const who of [alone, agent])
      expect(payFor(rate({ agency: 'included', agencyPct: 20 }), who)).toMatchObject({
        commission: { percent: '20%', amount: '₹8,000' },
        net: '₹32,000',
      });
  });

  it('is all of it where the agency comes on top, or nobody takes anything', () => {
    expect(payFor(rate({ agency: 'extra', agencyPct: 20 }), agent)).toMatchObject({
      commission: null,
      extra: true,
      net: '₹40,000',
    });
    expect(payFor(rate({}), alone)).toMatchObject({ commission: null, net: '₹40,000' });
  });

  it("is what the talent's own agent leaves where the brief names no share", () => {
    expect(payFor(rate({ agency: 'included' }), agent)).toMatchObject({ net: '₹34,000' });
  });
});
