/** Ids that sort by time (UUID version 7, RFC 9562), made in code because not every Postgres can. */
import { randomBytes } from 'node:crypto';

/** `now` in milliseconds; ids of one maker never go backwards, also within a millisecond. */
export function createNewId(
  now: () => number,
  random: (bytes: number) => Uint8Array = randomBytes,
): () => string {
  let last = 0;
  let counter = 0;
  return () => {
    const time = now();
    // Twelve bits count within a millisecond; when they run out, or the clock steps back, time moves on by itself.
    if (time > last) {
      last = time;
      counter = 0;
    } else if (++counter > 0xfff) {
      last += 1;
      counter = 0;
    }
    const tail = Buffer.from(random(8));
    tail[0] = (tail.readUInt8(0) & 0x3f) | 0x80;
    const head = last.toString(16).padStart(12, '0') + (0x7000 | counter).toString(16);
    const hex = head + tail.toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  };
}
