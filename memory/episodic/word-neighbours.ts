/** English words of like meaning ("hike" near "trek"), from a table that was computed once with the embedding model. */
import { readFileSync } from 'node:fs';
import { stem } from './stem.ts';

/** One line a stem: `stem word:closeness …`, closeness in percent of the cosine. Made by `bench/word-neighbours.ts`. */
const file = new URL('./word-neighbours.txt', import.meta.url);

let table: Map<string, string> | undefined;

/** 0.6 MB of text, read when the first question comes and split per word only when asked. */
function lines(): Map<string, string> {
  table ??= new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line): [string, string][] => {
        const space = line.indexOf(' ');
        return space > 0 ? [[line.slice(0, space), line.slice(space + 1)]] : [];
      }),
  );
  return table;
}

/** Stems of like meaning with their closeness, 0.5 … 1, nearest first; an unknown term has none. */
export function meaningNeighbours(term: string): [string, number][] {
  const line = lines().get(stem(term)) ?? lines().get(term);
  if (line === undefined) return [];
  return line.split(' ').map((entry) => {
    const [word, percent] = entry.split(':');
    return [word!, Number(percent) / 100];
  });
}
