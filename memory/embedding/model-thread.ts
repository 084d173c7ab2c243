/** A queue in front of one model thread: queries overtake documents, and work goes over in small batches. */
import { Worker } from 'node:worker_threads';
import { EmbeddingError, type TextKind } from './embedder.ts';

interface Waiting {
  text: string;
  /** On `performance.now()`: whoever asked has gone on without it by then. */
  until: number;
  resolve: (vector: Float32Array) => void;
  reject: (error: EmbeddingError) => void;
}

interface Answer {
  id: number;
  flat?: Float32Array;
  error?: string;
}

export interface ModelThread {
  /**
   * The model's raw vector for one text. Queries are taken before any waiting document; what is not begun within
   * `patienceMs` is given up with a retryable error.
   */
  run(text: string, kind: TextKind, patienceMs?: number): Promise<Float32Array>;
  close(): Promise<void>;
}

/**
 * `batch` bounds how long a query waits behind documents already handed over (about 25 ms a short text). The library
 * would fork one copy of the model a core from 24 texts on, so it must stay below that.
 */
export function createModelThread(options: { script: URL; dims: number; batch: number }): ModelThread {
  const waiting: Record<TextKind, Waiting[]> = { query: [], document: [] };
  let worker: Worker | undefined;
  let busy: { id: number; items: Waiting[] } | undefined;
  let nextId = 0;
  let closed = false;

  function failAll(error: EmbeddingError) {
    const items = [...(busy?.items ?? []), ...waiting.query.splice(0), ...waiting.document.splice(0)];
    busy = undefined;
    for (const item of items) item.reject(error);
  }

  /** A dead thread fails what it held; the next text starts a new one. */
  function lose(dead: Worker, cause: unknown) {
    if (worker !== dead) return;
    worker = undefined;
    failAll(new EmbeddingError('The embedding thread ended', { retryable: true, cause }));
  }

  function start(): Worker {
    const thread = new Worker(options.script, { execArgv: [] });
    thread.unref();
    thread.on('message', (answer: Answer) => settle(answer));
    thread.on('error', (cause) => lose(thread, cause));
    thread.on('exit', (code) => lose(thread, code));
    return thread;
  }

  function settle(answer: Answer) {
    if (!busy || busy.id !== answer.id) return;
    const { items } = busy;
    busy = undefined;
    const { flat } = answer;
    if (flat) {
      items.forEach((item, i) => item.resolve(flat.slice(i * options.dims, (i + 1) * options.dims)));
    } else {
      const error = new EmbeddingError(`The embedding model failed: ${answer.error}`, { retryable: false });
      for (const item of items) item.reject(error);
    }
    pump();
  }

  /** In a crowd everybody's question would come too late: the oldest make room for those that still can be in time. */
  function dropLate() {
    const now = performance.now();
    for (const item of waiting.query.filter(({ until }) => until < now))
      item.reject(new EmbeddingError('The embedding model is busy', { retryable: true }));
    waiting.query = waiting.query.filter(({ until }) => until >= now);
  }

  function pump() {
    if (busy) return;
    dropLate();
    const queue = waiting.query.length > 0 ? waiting.query : waiting.document;
    const items = queue.splice(0, options.batch);
    worker ??= items.length > 0 ? start() : undefined;
    if (!worker) return;
    // An idle thread must not keep the process alive, a working one must.
    if (items.length === 0) {
      worker.unref();
      return;
    }
    worker.ref();
    busy = { id: nextId++, items };
    worker.postMessage({ id: busy.id, texts: items.map((item) => item.text) });
  }

  return {
    run: (text, kind, patienceMs = Infinity) =>
      new Promise((resolve, reject) => {
        if (closed) {
          reject(new EmbeddingError('The embedder is closed', { retryable: false }));
          return;
        }
        waiting[kind].push({ text, until: performance.now() + patienceMs, resolve, reject });
        pump();
      }),
    close: async () => {
      closed = true;
      const thread = worker;
      worker = undefined;
      failAll(new EmbeddingError('The embedder is closed', { retryable: false }));
      await thread?.terminate();
    },
  };
}
