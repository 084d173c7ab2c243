/**
 * Invented messages by what they are, a line each: kinds that are stopped, and plain business that comes near them in its
 * words. `everyday` is far from any harm: days and prices must not be taken for bait.
 */
import { readFileSync } from 'node:fs';
import type { SafetyKind } from '../intent.ts';

const read = (name: string): string[] =>
  readFileSync(new URL(`./examples/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

export const examplesOfKind = (kind: SafetyKind): string[] =>
  kind === 'benign' ? [...read('benign'), ...read('everyday')] : read(kind);
