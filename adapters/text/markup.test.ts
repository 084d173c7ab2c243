/** Light markup is read as people write it, and everything else stays as it was. */
import { describe, expect, it } from 'vitest';
import { cleanText, readMarkup } from './markup.ts';

const read = (source: string) => {
  const { text, marks } = readMarkup(source);
  return [text, ...marks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)];
};

describe('light markup', () => {
  it.each([
    ['a *bold* word', ['a bold word', 'bold: bold']],
    ['**two stars** too', ['two stars too', 'bold: two stars']],
    ['_italic_, then `code`', ['italic, then code', 'italic: italic', 'code: code']],
    ['*bold and _both_*', ['bold and both', 'bold: bold and both', 'italic: both']],
    ['*मराठी* और _हिन्दी_।', ['मराठी और हिन्दी।', 'bold: मराठी', 'italic: हिन्दी']],
    ['`*not bold*`', ['*not bold*', 'code: *not bold*']],
    ['a\n```ts\nlet *x* = 1\n```\nb', ['a\nlet *x* = 1\nb', 'pre: let *x* = 1']],
  ])('reads %j', (source, expected) => {
    expect(read(source)).toEqual(expected);
  });

  it.each([
    '2 * 3 * 4',
    'snake_case_name and __init',
    'an *open mark',
    'a* b*',
    'line *one\ntwo* lines',
    'https://x.test/a_b_c?d=*e* stays',
    '``` not a fence',
    '```\nnever closed',
    '`',
    '**',
    '****',
    '* item\n* item',
  ])('leaves %j alone', (source) => {
    expect(read(source)).toEqual([source]);
  });

  it('names the language of a fenced block', () => {
    expect(readMarkup('```ts\nx\n```').marks).toEqual([{ kind: 'pre', start: 0, end: 1, language: 'ts' }]);
  });

  it('mends what no platform takes', () => {
    expect(cleanText('a\r\nb\rc\u0000d\ud800e')).toBe('a\nb\nc d\ufffde');
  });

  it('reads the longest hostile text without stalling', () => {
    const before = performance.now();
    for (const unit of ['*a', '_', '`', '**', '*a ', 'https://'])
      readMarkup(unit.repeat(Math.ceil(16_000 / unit.length)));
    expect(performance.now() - before).toBeLessThan(3_000);
  });
});
