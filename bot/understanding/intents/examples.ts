/** The labelled examples of one side, as the likeness reader takes them. */
import { intents, type Intent } from '../intent.ts';
import type { Example } from '../nearest.ts';
import { talentExamples } from './examples-talent.ts';
import { teamExamples } from './examples-team.ts';

export function examplesOf(side: 'talent' | 'team'): Example<Intent>[] {
  const texts = side === 'talent' ? talentExamples : teamExamples;
  return intents.flatMap((label) =>
    (texts[label] ?? '')
      .split('\n')
      .filter((text) => text.trim() !== '')
      .map((text) => ({ label, text })),
  );
}
