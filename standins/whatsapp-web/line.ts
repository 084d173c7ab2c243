/**
 * The line down to the page: numbered events. A page whose line was cut takes it up again and gets what it missed; a new
 * page begins with nothing.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';

const takenUpAfterMs = 300;

export function createLine(deps: { onChange(): void }) {
  let open: ServerResponse | null = null;
  let last = 0;
  /** What was told since the newest page opened its first line. */
  let told: { id: number; data: string }[] = [];

  const write = ({ id, data }: { id: number; data: string }): boolean =>
    open?.write(`id: ${id}\ndata: ${data}\n\n`) ?? false;

  return {
    open(request: IncomingMessage, response: ServerResponse): void {
      const heard = request.headers['last-event-id'];
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(`retry: ${takenUpAfterMs}\n: here\n\n`);
      open = response;
      response.on('close', () => {
        if (open === response) open = null;
        deps.onChange();
      });
      if (heard === undefined) told = [];
      else for (const event of told) if (event.id > Number(heard)) write(event);
    },
    /** False when no page hears it now. */
    tell(event: Record<string, unknown> & { t: string }): boolean {
      const one = { id: ++last, data: JSON.stringify(event) };
      told.push(one);
      return write(one);
    },
    cut: (): void => void open?.destroy(),
    isOpen: (): boolean => open !== null,
  };
}
