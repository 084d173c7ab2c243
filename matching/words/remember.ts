/** Remembers what a pure function of one word gave: the same few words are asked about for thousands of people. */

/** Words come from people, so their number has no bound; what is remembered has: `most` words. */
export function remember<T>(work: (word: string) => T, most = 500): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let value = known.get(word);
    if (value === undefined) {
      if (known.size >= most) known.clear();
      value = work(word);
      known.set(word, value);
    }
    return value;
  };
}
