/**
 * A small server in place of S3-compatible storage: put, get, head and delete of whole objects, with the signature checked as
 * its documentation tells it. Never compared with the real service.
 */
import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type S3Standin = {
  url: string;
  objects: Map<string, { bytes: Buffer; type: string }>;
  /** The next so many requests are answered with 503. */
  fail(count: number): void;
  close(): Promise<void>;
};

type Keys = { accessKeyId: string; secretAccessKey: string; region: string };

export async function startS3(options: Keys & { bucket: string }): Promise<S3Standin> {
  const objects: S3Standin['objects'] = new Map();
  let failing = 0;

  function answer(request: IncomingMessage, body: Buffer, response: ServerResponse): void {
    const refuse = (status: number, code: string): void => {
      response.writeHead(status, { 'content-type': 'application/xml' });
      response.end(request.method === 'HEAD' ? undefined : `<Error><Code>${code}</Code></Error>`);
    };
    if (failing > 0) {
      failing--;
      return refuse(503, 'SlowDown');
    }
    if (!isSigned(request, options)) return refuse(403, 'SignatureDoesNotMatch');
    const [, bucket = '', key = ''] = /^\/([^/]+)\/(.+)$/.exec(request.url ?? '') ?? [];
    if (bucket !== options.bucket) return refuse(404, 'NoSuchBucket');
    const object = objects.get(key);
    switch (request.method) {
      case 'PUT':
        if (request.headers['content-length'] === undefined) return refuse(411, 'MissingContentLength');
        objects.set(key, { bytes: body, type: request.headers['content-type'] ?? '' });
        return void response.writeHead(200).end();
      case 'DELETE':
        objects.delete(key);
        return void response.writeHead(204).end();
      case 'GET':
      case 'HEAD':
        if (!object) return refuse(404, 'NoSuchKey');
        response.writeHead(200, { 'content-type': object.type, 'content-length': object.bytes.length });
        return void response.end(request.method === 'GET' ? object.bytes : undefined);
      default:
        return refuse(405, 'MethodNotAllowed');
    }
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => answer(request, Buffer.concat(chunks), response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    fail: (count) => void (failing = count),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** AWS Signature Version 4, without a query string. */
function isSigned({ method, url = '', headers }: IncomingMessage, keys: Keys): boolean {
  const given =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? '',
    );
  if (!given) return false;
  const [, id, day = '', region = '', names = '', signature] = given;
  const lines = names.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`);
  const payload = String(headers['x-amz-content-sha256']);
  const canonical = [method, url, '', lines.join(''), names, payload].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const digest = createHash('sha256').update(canonical).digest('hex');
  const text = ['AWS4-HMAC-SHA256', String(headers['x-amz-date']), scope, digest].join('\n');
  const key = hmac(hmac(hmac(hmac(`AWS4${keys.secretAccessKey}`, day), region), 's3'), 'aws4_request');
  return id === keys.accessKeyId && region === keys.region && hmac(key, text).toString('hex') === signature;
}
