import { expect, it } from 'vitest';
import { readAssent } from './assent.ts';

it.each([
  'yes', 'yes I agree', 'I agree', 'haan', 'haan ji', 'ha bilkul', 'ji haan theek hai', 'ok 👍', '👍', 'yes please keep it', 'sure no problem', 'हाँ', 'हाँ, मंज़ूर है', 'जी', 'ठीक है',
  'हो', 'हो, चालेल', 'मान्य आहे', 'हो नक्की', 'ho theva', 'haan rakh lijiye', 'agreed sir', 'koi problem nahi', 'yes you may keep it', 'मी सहमत आहे', 'Yes, Kiara ki profile rakho',
])('"%s" is a yes', (text) => expect(readAssent(text, ['Kiara Shah'])).toBe('yes')); // prettier-ignore

it.each(['no', 'nahi', 'nahi ji', 'no thanks', "don't keep", 'mat rakhiye', 'नहीं', 'जी नहीं', 'नाही', 'नको', 'ठेवू नका', 'I do not agree', '👎'])(
  '"%s" is a no',
  (text) => expect(readAssent(text)).toBe('no'),
); // prettier-ignore

it.each(['haan par photo mat dena', 'kya?', 'yes or no?', '12 dec ko free hai', 'haan nahi', 'why', 'hello', 'profile', 'yes 12 ko free hu', 'ok but not her photos'])(
  '"%s" is neither',
  (text) => expect(readAssent(text)).toBeNull(),
); // prettier-ignore
