import { expect, it } from 'vitest';
import { saysNoAds } from './no-ads.ts';

it.each([
  'no conflicts', 'koi ad nahi chal raha', 'I have no ads running', 'koi conflict nahi hai', 'कोई विज्ञापन नहीं चल रहा', 'कोणतीही जाहिरात चालू नाही',
  "12 aur 13 free, abhi koi ad nahi chal raha, height 5'4",
])('"%s": nothing is on air', (text) => expect(saysNoAds(text)).toBe(true)); // prettier-ignore

it.each([
  'no tea ad', 'is there any ad conflict?', 'koi ad conflict to nahi hai na?', 'soap ka ad chal raha hai', 'not available, ad shoot hai', 'ad nahi karna', 'hum bachche se TV ad nahi karwana chahte', 'koi baat nahi', 'koi dikkat nahi',
])('"%s" does not say so', (text) => expect(saysNoAds(text)).toBe(false)); // prettier-ignore
