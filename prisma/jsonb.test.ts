import { describe, expect, it } from 'vitest';
import { storable, toJsonb } from './jsonb.ts';

describe('what goes into the database', () => {
  it('loses NULs and halves of characters, and nothing else', () => {
    expect(storable('a\0b')).toBe('ab');
    expect(storable('👍🏽 ठीक')).toBe('👍🏽 ठीक');
    expect(storable('half \ud83d here')).toBe('half \ufffd here');
  });

  it('keeps the six characters that look like an escaped NUL', () => {
    const typed = String.raw`path C:\u0000 and \\u0000`;
    expect(JSON.parse(toJsonb({ text: typed }))).toEqual({ text: typed });
  });

  it('cleans at any depth, and makes nothing of nothing', () => {
    expect(JSON.parse(toJsonb({ a: [{ b: 'x\0y' }] }))).toEqual({ a: [{ b: 'xy' }] });
    expect(toJsonb(undefined)).toBe('null');
  });
});
