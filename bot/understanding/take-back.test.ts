import { expect, it } from 'vitest';
import { takesBack } from './take-back.ts';

it.each([
  'undo', 'undo that', 'galat likh diya', 'sorry galat likh diya', 'maine galat likh diya', 'galti se likha', 'that was a mistake', 'typed wrong', 'wapas le lo',
  'गलत लिख दिया', 'मैंने ग़लत लिख दिया', 'चुकून लिहिलं', 'chukun lihila', 'चुकीचं लिहिलं आहे',
])('"%s" takes back', (text) => expect(takesBack(text)).toBe(true)); // prettier-ignore

it.each([
  'galat number hai', 'galat hai', 'nahi', 'mistake in the script', 'galat likh diya, height 5\'6 hai', 'wapas bhejo', 'mera photo wapas karo', 'ye galat hai, main Pune mein hoon', 'I made a mistake in my career',
])('"%s" does not', (text) => expect(takesBack(text)).toBe(false)); // prettier-ignore
