/** A small server in place of an OpenAI-compatible transcription API. Never compared with a real one. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type TranscriberStandin = {
  url: string;
  /** What was asked, oldest first. */
  requests: { model: string; fileName: string; bytes: number }[];
  /** What every recording says from now on. */
  say(text: string): void;
  /** The next request is answered with this status. */
  fail(status: number): void;
  close(): Promise<void>;
};

export async function startTranscriber(options: { key: string; port?: number }): Promise<TranscriberStandin> {
  const requests: TranscriberStandin['requests'] = [];
  let words = '';
  let failure = 0;

  async function answer(url: string, headers: Headers, body: Buffer): Promise<[number, unknown]> {
    if (url !== '/v1/audio/transcriptions') return [404, { error: { message: 'no such path' } }];
    if (headers.get('authorization') !== `Bearer ${options.key}`)
      return [401, { error: { message: 'Incorrect API key' } }];
    if (failure > 0) {
      const status = failure;
      failure = 0;
      return [status, { error: { message: 'not now' } }];
    }
    const form = await new Response(new Uint8Array(body), { headers }).formData();
    const file = form.get('file');
    const model = form.get('model');
    if (!(file instanceof Blob) || typeof model !== 'string')
      return [400, { error: { message: 'file and model are needed' } }];
    requests.push({ model, fileName: file.name, bytes: file.size });
    return [200, { text: words }];
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const headers = new Headers({
        'content-type': request.headers['content-type'] ?? '',
        authorization: request.headers.authorization ?? '',
      });
      void answer(request.url ?? '', headers, Buffer.concat(chunks)).then(([status, body]) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(body));
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    say: (text) => void (words = text),
    fail: (status) => void (failure = status),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
