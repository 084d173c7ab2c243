import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readMood } from './read-mood.ts';

it.each([
  ['Thank you so much, the shoot was amazing', 1, 0],
  ['bahut badhiya kaam kiya team ne', 1, 0],
  ['आपका काम बहुत अच्छा लगा, धन्यवाद', 1, 0],
  ['खूप छान अनुभव होता', 1, 0],
  ['This is ridiculous, how many times do I have to ask for my payment?', -1, 0],
  ['abhi tak koi jawab nahi, bahut galat baat hai', -1, 0],
  ['दो महीने से परेशान हूँ, अब तक कुछ नहीं मिला', -1, 0],
  ['किती वेळा सांगायचं? अजून पैसे मिळाले नाहीत, वैताग आलाय', -1, 0],
  ['not happy with the options, thanks', -1, 0],
  ['WHERE IS MY PAYMENT??', -1, 0],
  ['TVC, woman 30-35, Pune, 12 Dec', 0, 0],
  ['haan 14 ko free hu', 0, 0],
  ['फ़ोटो भेज दी है', 0, 0],
  ['need a replacement right now, artist fell ill', 0, 2],
  ['turant do ladke chahiye', 0, 2],
  ['तातडीने एक कलाकार हवा', 0, 2],
  ['aaj shaam tak list bhej do', 0, 1],
  ['आज रात तक बताइए', 0, 1],
  ['no hurry, send it whenever you are free', 0, 0],
  ['koi jaldi nahi, aaj nahi to kal', 0, 0],
])('%s', (text, sentiment, urgency) => {
  expect(readMood(text)).toEqual({ sentiment, urgency });
});

it('never throws and stays within its scale', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const { sentiment, urgency } = readMood(text);
      expect([-1, 0, 1]).toContain(sentiment);
      expect([0, 1, 2]).toContain(urgency);
    }),
    { numRuns: 150 },
  );
});
