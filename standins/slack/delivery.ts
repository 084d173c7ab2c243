/**
 * How the platform's calls reach the app: signed over HTTP, or as envelopes over a socket. An event that is not taken within
 * three seconds comes again, up to three times; then it is lost. Buttons, forms and commands come once.
 */
import { createHmac, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { createAcceptance, neverArrived, type Outcome } from '../acceptance.ts';

export type Kind = 'event' | 'interaction' | 'command';
/** Status 0: nobody took it in time; `unreached` when nobody can have seen it. */
export type Answer = { status: number; body: string; unreached?: boolean };
export type DeliveryFaults = {
  /** Chance that an event which was taken comes once more. */
  redeliver: number;
  /** Chance that an event is held back so that later ones overtake it, and for how long at most. */
  reorder: number;
  reorderMs: number;
};

const socketTypes: Record<Kind, string> = {
  event: 'events_api',
  interaction: 'interactive',
  command: 'slash_commands',
};

export type Delivery = ReturnType<typeof createDelivery>;

export function createDelivery(deps: {
  signingSecret: string;
  /** Milliseconds before the first, second and third repetition. */
  retryMs: readonly number[];
  ackMs: number;
  random: () => number;
  now: () => number;
  socketUrl: () => string;
}) {
  const { random } = deps;
  const sockets = new Set<WebSocket>();
  const tickets = new Set<string>();
  const acks = new Map<string, (payload: unknown) => void>();
  const settled = new Map<string, { promise: Promise<boolean>; resolve: (taken: boolean) => void }>();
  const server = new WebSocketServer({ noServer: true });
  const acceptance = createAcceptance();
  const count = { delivered: 0, redelivered: 0, retried: 0, dropped: 0, reconnects: 0 };
  let faults: DeliveryFaults = { redeliver: 0, reorder: 0, reorderMs: 300 };
  let hook: string | null = null;
  let stopped = false;

  const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

  const rawOf = (kind: Kind, body: object): string => {
    if (kind === 'event') return JSON.stringify(body);
    if (kind === 'interaction') return `payload=${encodeURIComponent(JSON.stringify(body))}`;
    return new URLSearchParams(body as Record<string, string>).toString();
  };

  function sign(raw: string, secret = deps.signingSecret, seconds = Math.floor(deps.now() / 1000)) {
    return {
      'x-slack-request-timestamp': String(seconds),
      'x-slack-signature': `v0=${createHmac('sha256', secret).update(`v0:${seconds}:${raw}`).digest('hex')}`,
    };
  }

  const typeOf = (kind: Kind): string =>
    kind === 'event' ? 'application/json' : 'application/x-www-form-urlencoded';

  async function post(kind: Kind, body: object, headers: Record<string, string>): Promise<Answer> {
    const raw = rawOf(kind, body);
    try {
      const response = await fetch(hook ?? '', {
        method: 'POST',
        headers: { 'content-type': typeOf(kind), ...sign(raw), ...headers },
        body: raw,
        signal: AbortSignal.timeout(deps.ackMs),
      });
      return { status: response.status, body: await response.text() };
    } catch (error) {
      return { status: 0, body: '', unreached: neverArrived(error) };
    }
  }

  async function push(kind: Kind, body: object, attempt: number): Promise<Answer> {
    const open = [...sockets].filter((socket) => socket.readyState === socket.OPEN);
    const socket = open[Math.floor(random() * open.length)];
    if (!socket) return { status: 0, body: '', unreached: true };
    const envelope = randomUUID();
    const acked = new Promise<Answer>((resolve) => {
      acks.set(envelope, (payload) => resolve({ status: 200, body: JSON.stringify(payload ?? {}) }));
      socket.once('close', () => resolve({ status: 0, body: '' }));
    });
    socket.send(
      JSON.stringify({
        envelope_id: envelope,
        type: socketTypes[kind],
        payload: body,
        accepts_response_payload: kind !== 'event',
        ...(attempt > 0 ? { retry_attempt: attempt, retry_reason: 'timeout' } : {}),
      }),
    );
    const answer = await Promise.race([acked, pause(deps.ackMs).then(() => ({ status: 0, body: '' }))]);
    acks.delete(envelope);
    return answer;
  }

  const once = (kind: Kind, body: object, attempt = 0): Promise<Answer> =>
    hook === null
      ? push(kind, body, attempt)
      : post(
          kind,
          body,
          attempt > 0 ? { 'x-slack-retry-num': String(attempt), 'x-slack-retry-reason': 'http_timeout' } : {},
        );

  const taken = ({ status }: Answer): boolean => status >= 200 && status <= 299;

  async function hand(body: { event_id: string }, attempt: number): Promise<boolean> {
    const ended = acceptance.hand([body.event_id]);
    const answer = await once('event', body, attempt);
    const unless: Outcome = answer.unreached ? 'unreached' : 'unknown';
    ended(taken(answer) ? 'accepted' : unless);
    return taken(answer);
  }

  async function persist(body: { event_id: string }): Promise<boolean> {
    if (random() < faults.reorder) await pause(random() * faults.reorderMs);
    for (let attempt = 0; attempt <= deps.retryMs.length && !stopped; attempt++) {
      if (attempt > 0) {
        await pause(deps.retryMs[attempt - 1] ?? 0);
        count.retried++;
      }
      if (!(await hand(body, attempt))) continue;
      count.delivered++;
      if (random() < faults.redeliver) {
        count.redelivered++;
        await pause(random() * 500);
        await hand(body, attempt + 1);
      }
      return true;
    }
    count.dropped++;
    return false;
  }

  const noteOf = (eventId: string) => {
    const known = settled.get(eventId);
    if (known) return known;
    let resolve: (taken: boolean) => void = () => undefined;
    const promise = new Promise<boolean>((settle) => (resolve = settle));
    const note = { promise, resolve };
    settled.set(eventId, note);
    return note;
  };

  return {
    once,
    rawOf,
    sign,
    typeOf,
    /** An event, until it is taken or given up. */
    event(body: { event_id: string } & Record<string, unknown>): void {
      const note = noteOf(body.event_id);
      void persist(body).then((taken) => note.resolve(taken));
    },
    /** Whether the event was taken in the end. */
    settled: (eventId: string): Promise<boolean> => noteOf(eventId).promise,
    /** When the app took an event, by its id. */
    takingOf: acceptance.of,
    setHook: (address: string | null): void => void (hook = address),
    setFaults: (next: Partial<DeliveryFaults>): void => void (faults = { ...faults, ...next }),

    openSocket(): string {
      const ticket = randomUUID();
      tickets.add(ticket);
      return `${deps.socketUrl()}/link?ticket=${ticket}`;
    },
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
      const ticket = new URL(request.url ?? '/', 'http://loopback').searchParams.get('ticket') ?? '';
      if (!tickets.delete(ticket)) return void socket.destroy();
      server.handleUpgrade(request, socket, head, (line) => {
        sockets.add(line);
        count.reconnects++;
        const ping = setInterval(() => line.ping('Ping from applink'), 1_000);
        line.on('message', (data: Buffer) => {
          const answer = JSON.parse(data.toString()) as { envelope_id: string; payload?: unknown };
          acks.get(answer.envelope_id)?.(answer.payload);
        });
        line.on('close', () => {
          clearInterval(ping);
          sockets.delete(line);
        });
        line.send(
          JSON.stringify({
            type: 'hello',
            num_connections: sockets.size,
            connection_info: { app_id: 'A1' },
            debug_info: { host: 'stand-in', approximate_connection_time: 3600 },
          }),
        );
      });
    },
    sockets: (): number => sockets.size,
    /** The platform asks the app to open another line, as it does every hour or so. */
    refresh(): void {
      for (const line of sockets)
        line.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested', debug_info: {} }));
    },
    /** The line breaks without a word. */
    cutSockets(): void {
      for (const line of sockets) line.terminate();
    },
    stats: () => ({ ...count }),
    stop(): void {
      stopped = true;
      for (const line of sockets) line.terminate();
      server.close();
    },
  };
}
