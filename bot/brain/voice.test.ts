import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BriefLanguage } from '../understanding/brief.ts';
import { brainInput, nothingRecorded, recordedTurn } from './claude/fixtures/recorded-turn.ts';
import { checkVoice, repairVoice, withVoice } from './voice.ts';

const en = { language: 'en' } as const;
const rules = (text: string, language: BriefLanguage = 'en'): string[] =>
  checkVoice(text, { language }).map((finding) => finding.rule);

describe('a good answer is left as it is', () => {
  it.each([
    [
      'Mother, 45–55, Mumbai, 14 Dec, 15k.\n1 Asha R · 45–52 · 5\'3" · Andheri · dates ?\n2 Meena K · 48–55 · Thane\nUsage kitne mahine ka hai?',
      'hinglish',
    ],
    ['दो लोग मिले हैं, दोनों 14 तारीख़ को खाली हैं। शॉर्टलिस्ट करें?', 'hi'],
    ['Dates of 3 are unknown: shall I ask them? 🙂', 'en'],
    ['Asha (Andheri) is 27–34 & "free" on 14/12 at 9.30.', 'en'],
  ] as const)('%s', (text, language) => {
    expect(rules(text, language)).toEqual([]);
    expect(repairVoice(text, { language })).toBe(text);
  });
});

describe('lines', () => {
  const role = [
    'Role: mother',
    'Age: 45–55',
    'City: Mumbai',
    'Shoot: 14 Dec',
    'Rate: 15k pd',
    'Usage: digital',
    'Language: Hindi',
    'Look: warm',
  ];
  it('more than six become six, and every word stays', () => {
    const text = role.join('\n');
    expect(rules(text)).toContain('lines');
    const mended = repairVoice(text, en);
    expect(mended.split('\n')).toHaveLength(6);
    for (const line of role) expect(mended).toContain(line);
    expect(mended).toContain(' · ');
  });

  it('a list of people does not count, however long', () => {
    const people = Array.from({ length: 20 }, (_, i) => `${i + 1} Asha R · 27–34 · Andheri · dates ?`);
    const text = ['20 people fit.', ...people].join('\n');
    expect(rules(text)).toEqual([]);
    expect(repairVoice(text, en)).toBe(text);
  });

  it('a text to forward stays as it is', () => {
    const text = `Forward this:\n${Array.from({ length: 9 }, (_, i) => `> line ${i}, are you free?`).join('\n')}`;
    expect(repairVoice(text, en)).toBe(text);
    expect(rules(text)).toEqual([]);
  });
});

describe('questions', () => {
  it('of several, the last is kept', () => {
    expect(repairVoice('Two fit. Which city? And is travel paid? What is the usage?', en)).toBe(
      'Two fit. What is the usage?',
    );
    expect(repairVoice('दो मिले। शहर कौन सा? उपयोग क्या है?', { language: 'hi' })).toBe(
      'दो मिले। उपयोग क्या है?',
    );
  });
  it('one question in two halves is one question', () => {
    expect(repairVoice('Ask for 14 Dec? Or 15 Dec?', en)).toBe('Ask for 14 Dec, Or 15 Dec?');
  });
  it('"dates ?" in a list is no question', () => {
    expect(rules('1 Riya · dates ?\n2 Asha · city ?\nShortlist both?')).toEqual([]);
  });
});

it('keeps one emoji', () => {
  expect(repairVoice('Done 👍🏽 great 🎬🎬 all set ✨', en)).toBe('Done 👍🏽 great all set');
  expect(rules('Done 👨‍👩‍👧')).toEqual([]);
  expect(rules('a 🎬 b 🎬')).toEqual(['emoji']);
});

describe('preamble', () => {
  it.each([
    ['As an AI language model, I cannot see dates. Two fit.', 'I cannot see dates. Two fit.', 'en'],
    ['Being an AI assistant, here are two.', 'Here are two.', 'en'],
    ['Ek AI assistant hone ke naate, do log mile.', 'Do log mile.', 'hinglish'],
    ['एक AI के रूप में, दो लोग मिले।', 'दो लोग मिले।', 'hi'],
  ] as const)('%s', (text, mended, language) => {
    expect(rules(text, language)).toContain('preamble');
    expect(repairVoice(text, { language })).toBe(mended);
  });
  it('an honest answer to "are you a bot" is none', () => {
    const text = "I am the office's automatic desk; a person can take over any time.";
    expect(repairVoice(text, en)).toBe(text);
    expect(rules(text)).toEqual([]);
  });
});

describe('script', () => {
  it('Devanagari for a writer of Hinglish becomes Latin', () => {
    const text = 'दो लोग मिले हैं। आप shortlist करें?';
    expect(rules(text, 'hinglish')).toContain('script');
    const mended = repairVoice(text, { language: 'hinglish' });
    expect(mended).toMatch(/^[\x20-\x7e]+$/);
    expect(mended).toContain('shortlist');
  });
  it('is measured and not guessed where mending would lose', () => {
    expect(rules('Two people fit.', 'hi')).toContain('script');
    expect(repairVoice('Two people fit.', { language: 'hi' })).toBe('Two people fit.');
    expect(rules('दो लोग मिले', 'en')).toContain('script');
  });
});

it('notices "tum" and "तू", not "tu" inside a word or तू in Marathi', () => {
  expect(rules('tum kab free ho?', 'hinglish')).toContain('address');
  expect(rules('aap studio kab aayenge?', 'hinglish')).toEqual([]);
  expect(rules('तू कधी मोकळा आहेस?', 'mr')).toEqual([]);
});

const line = fc.oneof(
  fc.constantFrom(
    'Two fit.',
    'Which city?',
    'As an AI, I know.',
    '1 Asha R · 27',
    '- item ?',
    'दो लोग मिले।',
    'Age: 20–25',
    '',
    '🎬 done 🎉',
    'Or 15 Dec?',
    '> are you free?',
  ),
  fc.string({ maxLength: 30 }),
);

describe('mending, whatever the text', () => {
  it('is stable: mending twice changes nothing more', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 14 }),
        fc.constantFrom<BriefLanguage>('en', 'hinglish', 'hi', 'mr'),
        (lines, language) => {
          const once = repairVoice(lines.join('\n'), { language });
          expect(repairVoice(once, { language })).toBe(once);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('loses no figure that is not in a dropped question, and leaves one question and one emoji', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const text = lines.filter((l) => !l.includes('?')).join('\n');
        const figures = (s: string): string[] => (s.match(/\d+/g) ?? []).sort();
        expect(figures(repairVoice(text, en))).toEqual(figures(text));
        const left = checkVoice(repairVoice(lines.join('\n'), en), en).map((finding) => finding.rule);
        expect(left).not.toContain('questions');
        expect(left).not.toContain('emoji');
      }),
      { numRuns: 2000 },
    );
  });
});

it('mends the answer of any brain', async () => {
  const brain = withVoice({
    name: 'rules',
    answer: () => Promise.resolve({ text: 'As an AI, I found two. City? Dates?', choices: [] }),
  });
  const answer = await brain.answer(brainInput('x'), recordedTurn(nothingRecorded()).io);
  expect(answer).toEqual({ text: 'I found two. Dates?', choices: [] });
});
