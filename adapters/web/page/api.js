/** The web API, version 1, as the page uses it. Faults are told apart by what helps: waiting, a new key, or nothing. */
import { readEvents } from './event-stream.js';

/** What the server tells of one line. @typedef {import('../../../bot/transcript.ts').TranscriptLine} Line */

/** The key is missing or wrong. */
export class Locked extends Error {}
/** Try again later: no network, or the server cannot just now. */
export class Away extends Error {}
/** Trying again will not help. `fault`: its name in the API. */
export class Refused extends Error {
  /** @param {string} message @param {string} [fault] */
  constructor(message, fault) {
    super(message);
    this.fault = fault;
  }
}

const patience = 20_000;
const nobody = '00000000-0000-0000-0000-000000000000';

/** @param {{ key: () => string | null }} deps */
export function createApi({ key }) {
  /** @param {string} path @param {RequestInit} [init] @param {Record<string, string>} [more] */
  async function call(path, init = {}, more = {}) {
    const token = key();
    if (!token) throw new Locked('no key');
    let response;
    try {
      const headers = { ...more, authorization: `Bearer ${token}` };
      response = await fetch(`/api/v1/${path}`, { ...init, headers, cache: 'no-store' });
    } catch (error) {
      throw new Away('the server does not answer', { cause: error });
    }
    if (response.ok) return response;
    if (response.status === 401) throw new Locked('wrong key');
    if (response.status >= 500 || response.status === 429) throw new Away('the server cannot just now');
    const body = await response.json().catch(() => null);
    throw new Refused(
      typeof body?.message === 'string' ? body.message : `refused (${response.status})`,
      body?.error,
    );
  }

  /** @param {Response} response */
  const json = async (response) => {
    try {
      return await response.json();
    } catch (error) {
      throw new Away('the answer was cut off', { cause: error });
    }
  };

  const history = async (/** @type {string} */ conversationId, /** @type {number} */ after, limit = 500) =>
    json(
      await call(
        `conversations/${encodeURIComponent(conversationId)}/messages?after=${after}&limit=${limit}`,
        {
          signal: AbortSignal.timeout(patience),
        },
      ),
    );

  return {
    history,
    /** Whether the server is there and takes the key. */
    knock: () => history(nobody, 0, 1),
    /** Phones that have to be linked. */
    links: async () => json(await call('links', { signal: AbortSignal.timeout(patience) })),
    /** Hands in a file for a message to name. @param {File} file @param {AbortSignal} signal */
    async handIn(file, signal) {
      const init = { method: 'POST', body: file, signal };
      const type = file.type || 'application/octet-stream';
      return json(await call(`media?name=${encodeURIComponent(file.name)}`, init, { 'content-type': type }));
    },
    /** @param {string} messageId @param {number} index @returns {Promise<Blob>} */
    file: async (messageId, index) =>
      (await call(`messages/${encodeURIComponent(messageId)}/files/${index}`)).blob(),
    /** @param {object} message */
    async send(message) {
      const init = {
        method: 'POST',
        body: JSON.stringify(message),
        signal: AbortSignal.timeout(patience),
      };
      return json(await call('messages', init, { 'content-type': 'application/json' }));
    },
    /** Ends when the server does; throws Away when the line is cut. @param {string} conversationId @param {number} after @param {AbortSignal} signal */
    async *events(conversationId, after, signal) {
      const response = await call(
        `conversations/${encodeURIComponent(conversationId)}/events`,
        { signal },
        { 'last-event-id': String(after) },
      );
      try {
        yield* readEvents(response.body, signal);
      } catch (error) {
        if (!signal.aborted) throw new Away('the line was cut', { cause: error });
      }
    },
  };
}
