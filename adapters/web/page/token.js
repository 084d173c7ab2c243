/** The key of this page: it comes in the link's fragment, which no server sees, and leaves the address bar at once. */
import { createKeep } from './keep.js';

const keep = createKeep(() => sessionStorage);
const name = 'castmatch.token';

/** @param {string} given a link, a fragment or the bare key */
export function readKey(given) {
  const text = given.trim();
  const fragment = text.includes('#') ? text.slice(text.indexOf('#') + 1) : text;
  return new URLSearchParams(fragment).get('token') ?? (/[=/\s]/.test(fragment) ? '' : fragment);
}

/** Takes a key out of the address bar; tells whether there was one. */
export function takeKey() {
  const key = readKey(location.hash.slice(1));
  if (!key) return false;
  keep.write(name, key);
  history.replaceState(null, '', location.pathname + location.search);
  return true;
}

export const keepKey = (/** @type {string} */ key) => keep.write(name, key);
export const keyOf = () => /** @type {string | null} */ (keep.read(name));
