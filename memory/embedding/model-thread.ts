/**
 * A queue in front of one model thread: texts go over one by one. Queries overtake sayings, and both overtake documents; but
 * where more is asked than the model can read, a saying that has waited goes before the next question.
 */
import { Worker } from 'node:worker_threads';
import { EmbeddingError, type TextKind } from './embedder.ts';

/** A question that meets a waiting saying is answered that much later; a saying without this would wait for a crowd to end. */
const sayingWaitsMs = 300;

interface Waiting {
  text: string;
  /** On `performance.now()`, like `until`. */
  since: number;
  /** Whoever asked has gone on without it by then. */
  until: number;
  resolve: (vector: Float32Array) => void;
  reject: (error: EmbeddingError) => void;
}

interface Answer {
  id: number;
  vector?: Float32Array;
  error?: string;
}

export interface ModelThread {
  /**
   * The model's raw vector for one text. A query that is not begun within `patienceMs` is given up with a retryable error.
   */
  run(text: string, kind: TextKind, patienceMs?: number): Promise<Float32Array>;
  close(): Promise<void>;
}

/** Texts together cost this kind of model what they cost one by one, and would only make a query wait. */
export function createModelThread(options: { script: URL }): ModelThread {
  const waiting: Record<TextKind, Waiting[]> = { query: [], saying: [], document: [] };
  let worker: Worker | undefined;
  let busy: { id: number; item: Waiting } | undefined;
  let nextId = 0;
  let closed = false;

  function failAll(error: EmbeddingError) {
    const items = [busy?.item ?? [], ...Object.values(waiting).map((list) => list.splice(0))].flat();
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
    const { item } = busy;
    busy = undefined;
    if (answer.vector) item.resolve(answer.vector);
    else item.reject(new EmbeddingError(`The embedding model failed: ${answer.error}`, { retryable: false }));
    pump();
  }

  /** In a crowd everybody's question would come too late: the oldest make room for those that still can be in time. */
  function dropLate() {
    const now = performance.now();
    for (const item of waiting.query.filter(({ until }) => until < now))
      item.reject(new EmbeddingError('The embedding model is busy', { retryable: true }));
    waiting.query = waiting.query.filter(({ until }) => until >= now);
  }

  function next(): Waiting | undefined {
    const [said] = waiting.saying;
    if (said && performance.now() - said.since > sayingWaitsMs) return waiting.saying.shift();
    return waiting.query.shift() ?? waiting.saying.shift() ?? waiting.document.shift();
  }

  function pump() {
    if (busy) return;
    dropLate();
    const item = next();
    worker ??= item ? start() : undefined;
    if (!worker) return;
    // An idle thread must not keep the process alive, a working one must.
    if (!item) {
      worker.unref();
      return;
    }
    worker.ref();
    busy = { id: nextId++, item };
    worker.postMessage({ id: busy.id, text: item.text });
  }

  return {
    run: (text, kind, patienceMs = Infinity) =>
      new Promise((resolve, reject) => {
        if (closed) {
          reject(new EmbeddingError('The embedder is closed', { retryable: false }));
          return;
        }
        const since = performance.now();
        waiting[kind].push({ text, since, until: since + patienceMs, resolve, reject });
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
