// Serves one embedded session on a socket to many connections. A request goes to the session whole, up to its Sync, so that
// no other connection's statement can come between its Parse and its Bind.
import { createServer } from 'node:net';
import { createFrames } from './frames.mjs';
import { createTurnstile } from './turnstile.mjs';

/** Messages after which the server answers: Query, Sync, FunctionCall, a password. Flush is answered too, with the request still open. */
const complete = new Set(['Q', 'S', 'F', 'p', 'startup']);
const mostConnections = 100;

/**
 * @param {{
 *   execute(request: Uint8Array, answer: (bytes: Uint8Array) => void): Promise<void>,
 *   onFault(error: unknown): void,
 *   mostIdleMs: number,
 * }} session
 */
export function createSocketServer(session) {
  const turnstile = createTurnstile(session);
  const sockets = new Set();

  const server = createServer((socket) => {
    sockets.add(socket);
    socket.setNoDelay(true);
    const frames = createFrames();
    const place = turnstile.join(
      (bytes) => void (socket.writable && socket.write(Buffer.from(bytes))),
      () => socket.destroy(),
    );
    /** @type {Buffer[]} */
    let request = [];
    /** @type {string[]} */
    let prepares = [];

    function take(/** @type {{ type: string, bytes: Buffer }} */ { type, bytes }) {
      if (type === 'refuse') return void socket.write('N');
      if (type === 'X') return void socket.end();
      request.push(bytes);
      const name = type === 'P' ? bytes.toString('utf8', 5, bytes.indexOf(0, 5)) : '';
      if (name !== '') prepares.push(name);
      if (type !== 'H' && !complete.has(type)) return;
      place.ask(new Uint8Array(Buffer.concat(request)), type !== 'H', prepares);
      request = [];
      prepares = [];
    }

    socket.on('data', (bytes) => {
      try {
        for (const message of frames.feed(bytes)) take(message);
      } catch {
        socket.destroy(); // not the wire protocol
      }
    });
    socket.on('error', () => undefined); // 'close' follows
    socket.on('close', () => {
      sockets.delete(socket);
      place.leave();
    });
  });
  server.maxConnections = mostConnections;

  return {
    /** Resolves to the port, 0 on a Unix socket. @returns {Promise<number>} */
    listen: (/** @type {{ path: string } | { host: string, port: number }} */ where) =>
      new Promise((ready, failed) => {
        server.once('error', failed);
        server.listen(where, () => {
          const address = server.address();
          ready(typeof address === 'object' && address ? address.port : 0);
        });
      }),
    async stop() {
      const closed = new Promise((settle) => server.close(settle));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
