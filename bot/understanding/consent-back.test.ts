import { expect, it } from 'vitest';
import { takesConsentBack } from './consent-back.ts';

it.each([
  'i withdraw consent',
  'I take back my consent',
  'please revoke my permission',
  'I want to withdraw my consent',
  'sahmati wapas',
  'main apni sahmati wapas leti hu',
  'main uski consent wapas leti hu',
  'मैं अपनी सहमति वापस लेती हूँ',
  'माझी संमती मागे घेते',
  'संमती रद्द करा',
  'stop sharing my profile with production',
  'meri profile kisi ko mat dena',
  'माझं नाव कोणाला देऊ नका',
])('takes it back: %s', (text) => expect(takesConsentBack(text)).toBe(true));

it.each([
  'how can I withdraw my consent?',
  'kya main consent wapas le sakti hu',
  'माझी संमती मागे घेऊ शकते का?',
  'photo ki permission wapas leti hu',
  'i consent',
  'main haan karti hu, sahmati hai',
  'I will be back after the permission comes from college',
  'शूटिंगची परवानगी मिळाली की परत सांगते',
  'call me back',
  'production ne agreement cancel kar diya',
  'director se permission lekar wapas aaungi',
])('does not: %s', (text) => expect(takesConsentBack(text)).toBe(false));
