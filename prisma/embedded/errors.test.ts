import { describe, expect, it } from 'vitest';
import { createErrorReader } from './errors.mjs';

const message = (type: string, body: string): Buffer => {
  const text = Buffer.from(body);
  const head = Buffer.alloc(5);
  head.write(type);
  head.writeInt32BE(4 + text.length, 1);
  return Buffer.concat([head, text]);
};
const panic = message('E', 'SPANIK\0VPANIC\0CXX000\0Mcannot drop active portal "x"\0\0');
const row = message('D', '\0\x01why SPANIC\0 and Mcannot drop active portal\0 C53100\0');

describe('the errors of an answer', () => {
  it('are read whatever the pieces in which the answer comes', () => {
    const answer = Buffer.concat([message('1', ''), row, panic, message('Z', 'I'), row]);
    for (let size = 1; size <= answer.length; size++) {
      const errors: unknown[] = [];
      const reader = createErrorReader((error: unknown) => void errors.push(error));
      for (let at = 0; at < answer.length; at += size) reader.feed(answer.subarray(at, at + size));
      expect(errors).toEqual([
        { severity: 'PANIC', code: 'XX000', message: 'cannot drop active portal "x"' },
      ]);
    }
  });

  it('are not what people wrote', () => {
    const errors: unknown[] = [];
    const reader = createErrorReader((error: unknown) => void errors.push(error));
    reader.feed(
      Buffer.concat([message('T', 'SPANIC\0'), row, message('N', 'VFATAL\0'), message('C', 'SELECT 1\0')]),
    );
    expect(errors).toEqual([]);
  });
});
