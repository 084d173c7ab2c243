/** Cuts fall where a reader would put them. */
import { describe, expect, it } from 'vitest';
import { readMarkup } from './markup.ts';
import { splitMarked } from './split.ts';

const split = (source: string, limit: number, maxMarks?: number): string[] =>
  splitMarked(readMarkup(source), limit, maxMarks).map((piece) => piece.text);

describe('splitting', () => {
  it('prefers a paragraph, then a line, a sentence, a word', () => {
    expect(split('First part.\n\nSecond part. It goes on', 26)).toEqual([
      'First part.',
      'Second part. It goes on',
    ]);
    expect(split('First line here\nSecond line. It', 24)).toEqual(['First line here', 'Second line. It']);
    expect(split('One sentence here. Another one here', 30)).toEqual([
      'One sentence here.',
      'Another one here',
    ]);
    expect(split('पहला वाक्य है। दूसरा वाक्य', 20)).toEqual(['पहला वाक्य है।', 'दूसरा वाक्य']);
    expect(split('several words without any stop', 12)).toEqual(['several', 'words', 'without any', 'stop']);
  });

  it('never cuts a family, a flag, a syllable or an accent', () => {
    expect(split('👩‍👩‍👧‍👦'.repeat(3), 13)).toEqual(['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦']);
    expect(split('🇮🇳🇮🇳', 6)).toEqual(['🇮🇳', '🇮🇳']);
    expect(split('e\u0301'.repeat(3), 3)).toEqual(['e\u0301', 'e\u0301', 'e\u0301']);
  });

  it('cuts a single character that is longer than a message between code points', () => {
    const tall = `a${'\u0301'.repeat(25)}`;
    expect(split(tall, 10).join('')).toBe(tall);
    expect(split(`a${'😀\u200d'.repeat(9)}b`, 10).every((piece) => !/\p{Surrogate}/u.test(piece))).toBe(true);
  });

  it('carries a mark over the cut, on both sides', () => {
    const [first, second] = splitMarked(readMarkup('*one two three four*'), 10);
    expect(first).toEqual({ text: 'one two', marks: [{ kind: 'bold', start: 0, end: 7 }] });
    expect(second).toEqual({ text: 'three four', marks: [{ kind: 'bold', start: 0, end: 10 }] });
  });

  it('gives a piece no more marks than the platform keeps', () => {
    const pieces = splitMarked(readMarkup('*a* '.repeat(350)), 4096, 100);
    expect(Math.max(...pieces.map((piece) => piece.marks.length))).toBeLessThanOrEqual(100);
    expect(pieces.map((piece) => piece.text).join(' ')).toBe('a '.repeat(350).trim());
  });

  it('makes nothing of nothing', () => {
    expect(split('', 10)).toEqual([]);
    expect(split(' \n\t ', 2)).toEqual([]);
  });
});
