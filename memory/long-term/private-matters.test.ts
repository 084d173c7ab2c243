import { expect, it } from 'vitest';
import { isPrivateMatter } from './private-matters.ts';

it.each([
  'I have asthma',
  'meri tabiyat kharab hai',
  'had a heart attack last year',
  'she is epileptic',
  'going through a divorce',
  'my husband drinks',
  'trouble with my in-laws',
  'I am from a scheduled caste',
  'we are Catholic',
  'मुझे मधुमेह है',
  'मैं हिंदू हूँ',
  'माझी जात वेगळी आहे',
  'Parth ka dad hospital me hai',
  'my mother is in the hospital',
  'papa ICU me hai',
  'वडील हॉस्पिटलमध्ये आहेत',
  'पापा अस्पताल में भर्ती हैं',
])('keeps nothing of "%s"', (text) => {
  expect(isPrivateMatter(text)).toBe(true);
});

it.each([
  'I sing Hindustani classical',
  'मैं हिंदी बोलता हूँ',
  'मी मराठी बोलते',
  'I live in Thane',
  'I swim, backstroke too',
  'no more widow roles',
  'my mother tongue is Konkani',
  'दमदार आवाज़',
  'periods are my favourite genre',
  'hospital ad kiya tha last year',
  'plays a doctor in a hospital scene',
  'can play a nurse, hospital shoots ok',
  'हॉस्पिटल की शूटिंग ठीक है',
])('keeps "%s"', (text) => {
  expect(isPrivateMatter(text)).toBe(false);
});
