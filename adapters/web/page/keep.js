/** What the browser keeps: in memory alone where storage is refused, so that the page works either way. */

/** @param {() => Storage} storageOf may throw where the browser forbids storage */
export function createKeep(storageOf) {
  const memory = new Map();
  const storage = () => {
    try {
      return storageOf();
    } catch {
      return null;
    }
  };
  return {
    /** @param {string} key */
    read(key) {
      if (memory.has(key)) return memory.get(key);
      try {
        return JSON.parse(storage()?.getItem(key) ?? 'null');
      } catch {
        return null;
      }
    },
    /** Keys that begin so, those of other tabs included. @param {string} start */
    keys(start) {
      const found = new Set(memory.keys());
      try {
        for (const key of Object.keys(storage() ?? {})) if (!memory.has(key)) found.add(key);
      } catch {
        // Forbidden: memory has all there is.
      }
      return [...found].filter((key) => key.startsWith(start) && memory.get(key) !== null);
    },
    /** @param {string} key @param {unknown} value null forgets */
    write(key, value) {
      memory.set(key, value);
      try {
        if (value === null) storage()?.removeItem(key);
        else storage()?.setItem(key, JSON.stringify(value));
      } catch {
        // Full or forbidden: memory has it for as long as the page is open.
      }
    },
  };
}

/** Random and unguessable, also where `crypto.randomUUID` is missing (plain http behind another name). */
export const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
