import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { problemIn } from './problems.ts';

const tools = join(import.meta.dirname, '../../../tools');
/** Said to a model only: no person asks for what these refuse. */
const forModels = /^(?:there is no role yet|the input does not fit|there is no tool)/;

const said = readdirSync(tools)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .flatMap((file) =>
    [...readFileSync(join(tools, file), 'utf8').matchAll(/problem:\s*(?:'([^'\n]+)'|`([^`]+)`)/g)].map(
      (match) => (match[1] ?? match[2] ?? '').replaceAll(/\$\{[^}]*\}/g, 'Riya'),
    ),
  )
  .filter((words) => !forModels.test(words) && words !== 'Riya');

it('has a line in every language for whatever a tool may refuse', () => {
  expect(said.length).toBeGreaterThan(30);
  const missing = said.filter((words) =>
    (['hinglish', 'hi', 'mr'] as const).some((language) => problemIn(language, words) === words),
  );
  expect(missing).toEqual([]);
});

it('keeps names and numbers, and says what it has no line for as the tool said it', () => {
  expect(problemIn('hinglish', 'more than one could be meant by "Riya": Riya Rai, Riya Shah')).toBe(
    '"Riya" se ek se zyada log ho sakte hain: Riya Rai, Riya Shah',
  );
  expect(problemIn('mr', 'there is no number 7 in the list shown last')).toBe('आधीच्या यादीत 7 नंबर नाही');
  expect(problemIn('hi', 'something new')).toBe('something new');
});
