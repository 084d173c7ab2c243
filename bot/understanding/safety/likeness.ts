/** Which kind of stopped message a text is most like, and by how much it is nearer to that than to plain business. */
import type { SafetyKind } from '../intent.ts';
import { createNearest } from '../nearest.ts';
import { harmful } from './examples-harmful.ts';
import { harmless } from './examples-harmless.ts';

type Stopped = Exclude<SafetyKind, 'benign'>;
const stopped: readonly Stopped[] = ['harassment', 'scam', 'probe', 'injection'];

const nearest = createNearest<SafetyKind>(
  [...stopped, 'benign' as const].flatMap((label) =>
    ((label === 'benign' ? harmless[label] : harmful[label]) ?? '')
      .split('\n')
      .filter((text) => text.trim() !== '')
      .map((text) => ({ label, text })),
  ),
);

/** `lead` is a difference of likenesses (0 to 1); null when plain business is as near. */
export function likeness(text: string): { kind: Stopped; lead: number } | null {
  const near = nearest(text);
  let best: { kind: Stopped; lead: number } | null = null;
  for (const kind of stopped) {
    const lead = (near.get(kind) ?? 0) - (near.get('benign') ?? 0);
    if (lead > 0.02 && lead > (best?.lead ?? 0)) best = { kind, lead };
  }
  return best;
}
