/**
 * What was said here and is not stored there yet. Kept in the browser, sent one at a time in order, again and again with
 * the same id until the server has it: so nothing is lost when the server is away and nothing is said twice.
 */
import { Away, Locked } from './api.js';
import { tell } from './frame.js';
import { newId } from './keep.js';
import { backoff, wait } from './wait.js';

/** @typedef {{ id: string, conversation: string, at: string, text?: string, media?: string[], names?: string[], press?: { messageId: string, choiceId: string } }} Waiting */

/**
 * @param {{
 *   api: ReturnType<typeof import('./api.js').createApi>,
 *   persona: string,
 *   keep: ReturnType<typeof import('./keep.js').createKeep>,
 *   onStored: (message: Waiting, answer: { messageId: string, conversationId: string }) => void,
 *   onRefused: (message: Waiting, reason: string) => void,
 *   onWaiting: (message: Waiting) => void,
 *   onLocked: () => void,
 * }} deps
 */
export function createQueue({ api, persona, keep, onStored, onRefused, onWaiting, onLocked }) {
  // One key a message: two tabs that wait at once must not write over each other.
  const key = `castmatch.waiting.${persona}.`;
  /** @type {Waiting[]} */
  let waiting = keep
    .keys(key)
    .map((name) => keep.read(name))
    .filter((message) => typeof message?.id === 'string')
    .toSorted((a, b) => a.at.localeCompare(b.at));
  let running = false;

  async function run() {
    if (running) return;
    running = true;
    let failures = 0;
    for (let message = waiting[0]; message; message = waiting[0]) {
      const settled = () => {
        waiting = waiting.filter(({ id }) => id !== message.id);
        keep.write(key + message.id, null);
      };
      try {
        const answer = await api.send({ ...message, at: undefined, names: undefined, persona });
        failures = 0;
        settled();
        onStored(message, answer);
      } catch (error) {
        if (error instanceof Locked) {
          running = false;
          return onLocked();
        }
        if (error instanceof Away) {
          onWaiting(message);
          await wait(backoff(failures++));
        } else {
          settled();
          onRefused(message, tell[error?.fault]?.() ?? error?.message ?? tell.bad_request());
        }
      }
    }
    running = false;
  }

  return {
    waiting: () => waiting,
    start: () => void run(),
    /** @param {string} conversation @param {Pick<Waiting, 'text' | 'media' | 'names' | 'press'>} said */
    add(conversation, said) {
      const message = { id: newId(), conversation, at: new Date().toISOString(), ...said };
      waiting.push(message);
      keep.write(key + message.id, message);
      void run();
      return message;
    },
  };
}
