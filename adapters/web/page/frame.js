/** The frame of the page, in the language of its reader: what the browser asks for, as far as the desk speaks it. */
import { fill } from './spoken.js';
import { addMarked } from './text.js';
import { frame } from './words.js';

/** Hindi in Latin letters is read as English is. */
export const reader =
  navigator.languages
    .map((tag) => (/^hi-latn/i.test(tag) ? 'en' : tag.slice(0, 2).toLowerCase()))
    .find((language) => language in frame) ?? 'en';

/** `tell.left(20)`: its words with their parts put in, in order. @type {import('./spoken.js').Say} */
export const tell = fill(frame[reader]);

/**
 * Puts the words where the markup names them: `data-say` for what stands there, `data-say-label` for what is read aloud.
 * @param {Document | DocumentFragment} [root]
 */
export function dress(root = document) {
  for (const place of root.querySelectorAll('[data-say]')) {
    place.replaceChildren();
    addMarked(place, tell[place.dataset.say]());
  }
  for (const place of root.querySelectorAll('[data-say-label]'))
    place.setAttribute('aria-label', tell[place.dataset.sayLabel]());
  if (root === document) document.documentElement.lang = reader;
}
