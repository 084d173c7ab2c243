/** Graded words: no one of them decides, their sum may. Three points flag; words of plain business take points away. */
import { says, type Phrase } from '../spoken.ts';
import { money } from './concepts.ts';
import { harmless, harmWeights } from './weights/harm.ts';
import { honest, scamWeights, strong } from './weights/fraud.ts';
import { notPrying, pryWeights } from './weights/prying.ts';
import type { Weight } from './weights/weight.ts';

const sum = (line: string, ...tables: (readonly Weight[])[]): number => {
  let total = 0;
  for (const table of tables) for (const [weight, wanted] of table) if (says(line, wanted)) total += weight;
  return total;
};

/** Points towards a report of harm; three flag. */
export const harmPoints = (line: string): number => sum(line, harmWeights, harmless);
/** Points towards fraud; four block, for its words also stand in honest briefs. */
export const fraudPoints = (line: string): number =>
  says(line, money) || strong.some(([, wanted]) => says(line, wanted)) ? sum(line, scamWeights, honest) : 0;
export const pryPoints = (line: string): number => sum(line, pryWeights, notPrying);

/** The heaviest words found, to show what decided. */
export function heaviest(line: string, of: 'harm' | 'fraud' | 'pry'): Phrase {
  const table = of === 'harm' ? harmWeights : of === 'fraud' ? scamWeights : pryWeights;
  let best = table[0]![1];
  let weight = -1;
  for (const [points, wanted] of table)
    if (points > weight && says(line, wanted)) {
      best = wanted;
      weight = points;
    }
  return best;
}
