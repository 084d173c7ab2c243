import { describe, expect, it } from 'vitest';
import { createLog } from './log.ts';

const linesOf = (write: (log: ReturnType<typeof createLog>) => void): string => {
  const lines: string[] = [];
  write(createLog({ level: 'debug', write: (line) => lines.push(line) }));
  return lines.join('');
};

describe('the log', () => {
  it('keeps message texts, names and tokens out, at any depth it is given them', () => {
    const line = linesOf((log) =>
      log.info(
        { text: 'meri fees 40k', message: { body: 'secret', name: 'Riya' }, a: { b: { token: 'tkn' } } },
        'stored',
      ),
    );
    for (const secret of ['40k', 'secret', 'Riya', 'tkn']) expect(line).not.toContain(secret);
    expect(line).toContain('stored');
  });

  it('cleans numbers and secrets out of error messages', () => {
    const line = linesOf((log) =>
      log.error(
        {
          err: new Error(
            'call to +91 98200 12345 with 123456789:AAFgHj-k_lmnopqrstuvwxyz012 at postgres://me:pw@db failed, ' +
              'https://api/bot123456789:AAFgHj-k_lmnopqrstuvwxyz012/getMe, redis://:word@host, Bearer opensesame',
          ),
        },
        'failed',
      ),
    );
    for (const secret of ['98200', 'AAFgHj', 'me:pw', ':word@', 'opensesame'])
      expect(line).not.toContain(secret);
  });
});
