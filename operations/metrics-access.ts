/** Who may read the metrics: this machine itself, or whoever has the token. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const digest = (value: string): Buffer => createHash('sha256').update(value).digest();
const loopback = /^(?:::ffff:)?127\.|^::1$/;

export function createMetricsGate(token: string) {
  const expected = digest(token);
  return (request: { ip: string; headers: IncomingHttpHeaders }): boolean => {
    const given = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (given !== undefined) return timingSafeEqual(digest(given), expected);
    // A proxy on this machine brings the whole world in over the loopback.
    const forwarded = request.headers['x-forwarded-for'] ?? request.headers['forwarded'];
    return forwarded === undefined && loopback.test(request.ip);
  };
}
