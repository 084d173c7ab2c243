import { describe, expect, it } from 'vitest';
import { mayBeLearnt } from '../rank/preferences.ts';
import { fuseText } from '../rank/fuse.ts';
import { lexicalScores, scoreBios } from '../rank/score-bios.ts';
import { categorySpellings } from '../words/category.ts';
import { cityName, localSpellings } from '../words/city.ts';
import { skillName, skillSpellings } from '../words/skill.ts';
import { edits, likeness } from '../talent/name.ts';
import { neutral } from './neutral.ts';
import { stem, termsOf } from './terms.ts';

describe('terms', () => {
  it.each([['comedies', 'comedy'], ['dancing', 'danc'], ['dance', 'danc'], ['dances', 'danc'], ['running', 'run'], ['glasses', 'glass'], ['bus', 'bus']])(
    '%s and %s meet',
    (word, base) => expect(stem(word)).toBe(base),
  ); // prettier-ignore
  it('leave out what says nothing, and names that are not to count', () => {
    expect(termsOf('Looking for an actor with a Warm, warm smile and 5 years', new Set())).toEqual([
      'warm',
      'smil',
    ]);
    expect(termsOf('Asmita sews', new Set(['asmita']))).toEqual(['sew']);
  });
  it('meet in what they mean: a brief and a profile rarely use the same words', () => {
    const concept = (text: string): string[] => termsOf(text).filter((term) => term.startsWith('~'));
    expect(concept('bald, heavy build')).toEqual(concept('no hair and plus size'));
    expect(concept('washing powder ads')).toEqual(concept('a detergent brand'));
    expect(concept('boldly bought a sedan')).toEqual([]);
  });
  it('keep Devanagari words whole', () => {
    expect(termsOf('घुड़सवारी आती है')).toContain('घुड़सवारी'.normalize('NFKD'));
  });
});

describe('a text without birth', () => {
  it('reads the same whatever the name, religion, caste and home region', () => {
    const one = neutral('Asmita Sawant, 30, a Hindu Maratha originally from Satara. Warm homemaker, stage trained.', 'Asmita Sawant'); // prettier-ignore
    const two = neutral('Sana Qureshi, 30, a Muslim Bihari originally from Patna. Warm homemaker, stage trained.', 'Sana Qureshi'); // prettier-ignore
    expect(one).toBe(two);
    expect(one).toContain('Warm homemaker, stage trained.');
  });
  it('may be ranked by taste, but never by skin or birth', () => {
    expect(['warm smile', 'silver hair'].every(mayBeLearnt)).toBe(true);
    expect(['fair', 'dusky look', 'punjabi'].some(mayBeLearnt)).toBe(false);
  });
});

describe('scores of biographies', () => {
  const bios = ['A stage comedian', 'Precision driver for car chases', 'A singer'];
  it('follow the words that are rare among them', () => {
    const scores = lexicalScores('driver who can chase a car', bios);
    expect(scores[1]).toBeGreaterThan(0.6);
    expect(scores[2]).toBe(0);
    expect(scores[0]).toBe(0);
  });
  it('come one a biography, and none for none', async () => {
    const flat = (texts: readonly string[]) => Promise.resolve(texts.map(() => Float32Array.from([1, 0])));
    expect(await scoreBios('driver', [], flat)).toEqual([]);
    const scores = await scoreBios('driver', bios, flat);
    expect(Math.max(...scores)).toBe(scores[1]);
  });
  it('rest on the other half where one is missing', () => {
    expect(fuseText(null, 0.4)).toBe(0.4);
    expect(fuseText(0.4, null)).toBe(0.4);
    expect(fuseText(-1, 0)).toBe(0);
  });
});

describe('words of the trade', () => {
  it('count commuters as locals, and other cities not', () => {
    expect(localSpellings('Bombay').has('thane')).toBe(true);
    expect(localSpellings('Mumbai').has('pune')).toBe(false);
    expect(cityName('Wai')).toBe('Wai');
  });
  it('let the special skill stand for the general one, never the other way', () => {
    expect(skillSpellings('dancing').has('kathak')).toBe(true);
    expect(skillSpellings('kathak').has('dance')).toBe(false);
    expect(skillName('Scooty Riding')).toBe('bike riding');
  });
  it('rule out wider and narrower categories, in singular and plural', () => {
    expect(categorySpellings('Kitchen Appliances').has('mixer grinder')).toBe(true);
    expect(categorySpellings('mixer').has('kitchen appliance')).toBe(true);
    expect(categorySpellings('biscuits').has('cookies')).toBe(true);
    expect(categorySpellings('tea').has('coffee')).toBe(false);
  });
});

describe('names', () => {
  it.each([['riya', 'Ria Kapadia'], ['sunitha', 'Sunita'], ['waishali more', 'Vaishali More'], ['omkr', 'Omkar Jadhav'], ['asmita s', 'Asmita Sawant']])(
    '%s finds %s',
    (typed, name) => expect(likeness(typed, name)).toBeGreaterThan(0.6),
  ); // prettier-ignore
  it('are not found by what merely begins alike', () => {
    expect(likeness('ravi', 'Rakesh Dubey')).toBeLessThan(0.45);
  });
  it('are as far apart as letters have to change', () => {
    expect([edits('', 'abc'), edits('kavya', 'kavya'), edits('kavya', 'kaivya'), edits('ab', 'ba')]).toEqual([3, 0, 1, 1]); // prettier-ignore
  });
});
