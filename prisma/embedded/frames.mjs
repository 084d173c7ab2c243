// Cuts what a client sends into the messages of the Postgres wire protocol, version 3 (protocol.html, "Message Formats").

const sslRequest = 80_877_103;
const gssRequest = 80_877_104;
const cancelRequest = 80_877_102;
/** Postgres itself takes no message past 1 GB. */
const longest = 1 << 30;

/**
 * `feed(bytes)` returns the messages that are complete now. Before the startup message, requests for encryption come as
 * `{ type: 'refuse' }`; a request to cancel ends the connection: `{ type: 'X' }`. Throws on a length that cannot be.
 * @returns {{ feed(bytes: Buffer): { type: string, bytes: Buffer }[] }}
 */
export function createFrames() {
  let started = false;
  /** @type {Buffer[]} */
  let parts = [];
  let size = 0;
  /** Below this size nothing can be complete, so a long message is not joined anew with each piece of it. */
  let needed = 8;

  /** The next whole message at `from`, or how many bytes it takes to know more. */
  function next(/** @type {Buffer} */ held, /** @type {number} */ from) {
    const left = held.length - from;
    const head = started ? 5 : 8;
    if (left < head) return { needed: head };
    const length = held.readInt32BE(started ? from + 1 : from) + (started ? 1 : 0);
    if (length < head || length > longest) throw new Error(`a message of ${length} bytes cannot be`);
    if (left < length) return { needed: length };
    const bytes = held.subarray(from, from + length);
    if (started) return { message: { type: String.fromCharCode(bytes[0] ?? 0), bytes } };
    const code = bytes.readInt32BE(4);
    if (code === sslRequest || code === gssRequest) return { message: { type: 'refuse', bytes } };
    if (code === cancelRequest) return { message: { type: 'X', bytes } };
    started = true;
    return { message: { type: 'startup', bytes } };
  }

  return {
    feed(bytes) {
      parts.push(bytes);
      size += bytes.length;
      if (size < needed) return [];
      const held = parts.length === 1 ? bytes : Buffer.concat(parts);
      const messages = [];
      let from = 0;
      for (;;) {
        const found = next(held, from);
        if (!found.message) {
          needed = found.needed;
          break;
        }
        messages.push(found.message);
        from += found.message.bytes.length;
      }
      size = held.length - from;
      parts = size > 0 ? [held.subarray(from)] : [];
      return messages;
    },
  };
}
