/** Whether somebody is called to meet alone and nothing is asked of money, pictures or codes: what helps then is a person, and no word on fees. */
import { says, toSpoken } from '../spoken.ts';
import { money } from './concepts.ts';
import { feeForWork, secretMeeting, secrets, undressed } from './fraud.ts';

export function meetsAlone(text: string): boolean {
  const { line } = toSpoken(text);
  return (
    says(line, secretMeeting) && ![money, feeForWork, secrets, undressed].some((asked) => says(line, asked))
  );
}
