/**
 * Reads multipart/form-data by hand: the bot library writes `filename=card.png` without quotes, which the platform takes
 * and stricter parsers refuse.
 */

export type FormFile = { name: string; type: string; data: Buffer };

export function readMultipart(body: Buffer, boundary: string): [string, string | FormFile][] {
  const separator = Buffer.from(`--${boundary}`);
  const fields: [string, string | FormFile][] = [];
  let at = body.indexOf(separator);
  while (at >= 0) {
    const start = at + separator.length;
    if (body.subarray(start, start + 2).toString() === '--') return fields;
    at = body.indexOf(separator, start);
    const part = body.subarray(start + 2, at < 0 ? undefined : at - 2);
    const headEnd = part.indexOf('\r\n\r\n');
    if (headEnd < 0) return fields;
    const head = part.subarray(0, headEnd).toString();
    const data = part.subarray(headEnd + 4);
    const name = /[; ]name="?([^";\r\n]+)/i.exec(head)?.[1];
    const file = /filename="?([^";\r\n]*)/i.exec(head)?.[1];
    const type = /content-type:\s*(\S+)/i.exec(head)?.[1] ?? 'application/octet-stream';
    if (name === undefined) continue;
    fields.push([name, file === undefined ? data.toString() : { name: file, type, data: Buffer.from(data) }]);
  }
  return fields;
}
