// One session, many connections: lets one connection at a time through, from the first message of a request to its end, and
// from BEGIN to COMMIT. Whatever a connection says comes in order, and nothing of another comes between.

/**
 * `execute(request, answer)` runs one request and calls `answer` with what the server says.
 * @param {{
 *   execute(request: Uint8Array, answer: (bytes: Uint8Array) => void): Promise<void>,
 *   onFault(error: unknown): void,
 *   mostIdleMs: number,
 * }} session `mostIdleMs`: a connection that says nothing for so long in the middle of a transaction is cut, since all wait for it.
 */
export function createTurnstile(session) {
  /** @typedef {{ requests: { bytes: Uint8Array, ends: boolean }[], answer: (bytes: Uint8Array) => void, cut: () => void, queued: boolean, gone: boolean, names: Set<string> }} Line */
  /** @type {Line[]} */
  const queue = [];
  /** In the middle of a request or a transaction. */
  /** @type {Line | null} */
  let holder = null;
  let running = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let patience;
  /** Since when the holder says nothing, on `performance.now()`. */
  let idleSince = 0;

  function enqueue(/** @type {Line} */ line) {
    if (line.queued || line === holder) return;
    line.queued = true;
    queue.push(line);
  }

  /** True while the session is in a transaction: the last thing a server says to a request is whether it is. */
  async function ask(/** @type {Line} */ line, /** @type {Uint8Array} */ request) {
    let tail = Buffer.alloc(0);
    await session.execute(request, (bytes) => {
      const end = bytes.subarray(Math.max(0, bytes.length - readyLength));
      tail = Buffer.concat([tail, end]).subarray(-readyLength);
      if (!line.gone) line.answer(bytes);
    });
    return tail.length === readyLength && tail[0] === readyForQuery && tail[5] !== idle;
  }

  async function run() {
    if (running) return;
    running = true;
    clearTimeout(patience);
    try {
      for (;;) {
        const line = holder ?? queue.shift();
        if (!line) return;
        line.queued = false;
        if (line.gone) {
          idleSince = 0;
          await cleanUp(line);
          continue;
        }
        const request = line.requests.shift();
        if (!request) {
          // It said more while it was at it, and that was done with the rest.
          if (line !== holder) continue;
          // In a transaction whose next statement has not come: everybody waits for it.
          // Who else comes meanwhile must not lengthen its time.
          idleSince ||= performance.now();
          patience = setTimeout(line.cut, Math.max(0, idleSince + session.mostIdleMs - performance.now()));
          return;
        }
        idleSince = 0;
        const inside = await ask(line, request.bytes);
        holder = inside || !request.ends ? line : null;
        if (line.requests.length > 0 || line.gone) enqueue(line);
      }
    } catch (error) {
      session.onFault(error);
    } finally {
      running = false;
    }
  }

  /** A connection ended: its transaction is undone, and the statements it prepared are dropped. */
  async function cleanUp(/** @type {Line} */ line) {
    const sql = [
      ...(holder === line ? ['ROLLBACK'] : []),
      ...[...line.names].map((name) => `DEALLOCATE "${name.replaceAll('"', '""')}"`),
    ];
    // A request cut in its middle is ended first: until then the session would skip what follows an error.
    if (holder === line) await ask(line, sync);
    // One at a time: the failure of one (a statement that was never made) must not keep the others.
    for (const statement of sql) await ask(line, simpleQuery(statement));
    line.names.clear();
    if (holder === line) holder = null;
  }

  return {
    /** A connection's place: `ask` queues a request, of which `ends` tells whether it is complete; `leave` ends it. */
    join(/** @type {(bytes: Uint8Array) => void} */ answer, /** @type {() => void} */ cut) {
      /** @type {Line} */
      const line = { requests: [], answer, cut, queued: false, gone: false, names: new Set() };
      return {
        /** `prepares`: names of statements that the request makes and that outlive it. */
        ask(/** @type {Uint8Array} */ bytes, /** @type {boolean} */ ends, /** @type {string[]} */ prepares) {
          for (const name of prepares) line.names.add(name);
          line.requests.push({ bytes, ends });
          enqueue(line);
          void run();
        },
        leave() {
          line.gone = true;
          line.requests.length = 0;
          enqueue(line);
          void run();
        },
      };
    },
  };
}

const readyForQuery = 'Z'.charCodeAt(0);
const idle = 'I'.charCodeAt(0);
const readyLength = 6;
const sync = new Uint8Array([0x53, 0, 0, 0, 4]);

function simpleQuery(/** @type {string} */ sql) {
  const text = Buffer.from(`${sql}\0`);
  const head = Buffer.alloc(5);
  head.write('Q');
  head.writeInt32BE(4 + text.length, 1);
  return new Uint8Array(Buffer.concat([head, text]));
}
