// Reads the errors out of what a Postgres server says: only the server's own words count, never what stands in a row.

const errorResponse = 'E'.charCodeAt(0);
/** An error of a statement is short; what is longer is not looked at. */
const longest = 16_384;

/**
 * `feed` takes an answer in the pieces in which it comes, from the beginning of a message on.
 * @param {(error: { severity: string, code: string, message: string }) => void} onError
 */
export function createErrorReader(onError) {
  let head = Buffer.alloc(0);
  let kind = 0;
  /** Bytes of the message's body still to come. */
  let left = 0;
  /** @type {Buffer[] | null} */
  let body = null;

  function finish() {
    const fields = Object.fromEntries(
      Buffer.concat(body ?? [])
        .toString('utf8')
        .split('\0')
        .filter((field) => field !== '')
        .map((field) => [field[0], field.slice(1)]),
    );
    // V is the severity in English, whatever the server's language.
    onError({
      severity: fields['V'] ?? fields['S'] ?? '',
      code: fields['C'] ?? '',
      message: fields['M'] ?? '',
    });
  }

  return {
    feed(/** @type {Uint8Array} */ data) {
      let bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
      while (bytes.length > 0) {
        if (left === 0) {
          const needed = 5 - head.length;
          head = Buffer.concat([head, bytes.subarray(0, needed)]);
          bytes = bytes.subarray(needed);
          if (head.length < 5) return;
          kind = head[0] ?? 0;
          left = head.readInt32BE(1) - 4;
          head = Buffer.alloc(0);
          body = kind === errorResponse && left <= longest ? [] : null;
          continue;
        }
        const part = bytes.subarray(0, left);
        body?.push(Buffer.from(part));
        left -= part.length;
        bytes = bytes.subarray(part.length);
        if (left === 0 && body) finish();
      }
    },
  };
}
