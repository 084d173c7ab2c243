import { describe, expect, it } from 'vitest';
import { createNewId } from './new-id.ts';

describe('new ids', () => {
  it('are version 7 and carry their time', () => {
    const id = createNewId(() => 0x0123_4567_89ab)();
    expect(id).toMatch(/^01234567-89ab-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('never repeat and never go backwards, within a millisecond and when the clock steps back', () => {
    let time = 1_000;
    const newId = createNewId(() => time);
    const ids = Array.from({ length: 10_000 }, (_, i) => {
      if (i === 5_000) time = 500;
      return newId();
    });
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(ids.toSorted());
  });
});
