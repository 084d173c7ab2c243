/** What the page says itself of the lines of a conversation, in its language. The words are the desk's: the server makes `words.js` of them. */
import { words } from './words.js';

/** @typedef {{ [key: string]: (...parts: (string | number)[]) => string }} Say */

/** `say.people(3, 'Asha, Ira')`: the words of one language with their parts put in, in order. @param {object} lines @returns {Say} */
export const fill = (lines) =>
  Object.fromEntries(
    Object.entries(lines)
      .filter(([, line]) => typeof line === 'string')
      .map(([key, line]) => [key, (...parts) => line.replaceAll('{}', () => String(parts.shift() ?? ''))]),
  );

/** @type {Record<string, Say>} */
const spoken = Object.fromEntries(Object.entries(words).map(([language, lines]) => [language, fill(lines)]));

/** English where nobody chose a language. @param {string} [language] */
export const sayIn = (language) => spoken[language ?? 'en'] ?? spoken.en;

/** Short, January first. @param {string} [language] @returns {string[]} */
export const monthsIn = (language) => (words[language ?? 'en'] ?? words.en).months;
