/** Watches conversations over the web API's server-sent events, as a page does: when a text first showed and when it was whole. */
import { request, type ClientRequest } from 'node:http';

/** Milliseconds on `performance.now()`. */
export type Shown = { firstAt: number; wholeAt: number };

export function createWatch(house: { url: string; token: string }) {
  const shown = new Map<string, Shown>();
  const open: ClientRequest[] = [];

  function note(text: string, whole: boolean): void {
    const at = performance.now();
    for (const marker of text.match(/#\d+(?=\D)/g) ?? []) {
      const known = shown.get(marker) ?? { firstAt: at, wholeAt: 0 };
      if (whole && known.wholeAt === 0) known.wholeAt = at;
      shown.set(marker, known);
    }
  }

  function hear(block: string): void {
    const event = /^event: (\w+)/m.exec(block)?.[1];
    const data = /^data: (.*)$/m.exec(block)?.[1];
    if (data === undefined || (event !== 'delta' && event !== 'message')) return;
    const said = JSON.parse(data) as { from?: string; text: string };
    if (event === 'delta') note(said.text, false);
    else if (said.from === 'bot') note(said.text, true);
  }

  return {
    shown,
    /** Resolves when the stream stands. */
    follow(conversationId: string): Promise<void> {
      return new Promise((resolve, reject) => {
        const call = request(
          `${house.url}/api/v1/conversations/${conversationId}/events`,
          { headers: { authorization: `Bearer ${house.token}`, accept: 'text/event-stream' } },
          (response) => {
            let rest = '';
            response.setEncoding('utf8');
            response.on('data', (text: string) => {
              const blocks = (rest + text).split('\n\n');
              rest = blocks.pop() ?? '';
              for (const block of blocks) hear(block);
            });
            response.on('error', () => undefined); // cut at the end of the run
            resolve();
          },
        );
        call.on('error', reject);
        call.end();
        open.push(call);
      });
    },
    /** Resolves when all of these were shown whole, or after `ms`. */
    async until(markers: readonly string[], ms: number): Promise<void> {
      const done = (): boolean => markers.every((marker) => (shown.get(marker)?.wholeAt ?? 0) > 0);
      await new Promise<void>((resolve) => {
        const look = (): void => {
          if (done()) finish();
        };
        const timer = setTimeout(() => finish(), ms);
        const every = setInterval(look, 50);
        const finish = (): void => {
          clearTimeout(timer);
          clearInterval(every);
          resolve();
        };
        look();
      });
    },
    close(): void {
      for (const call of open) call.destroy();
    },
  };
}

export type Watch = ReturnType<typeof createWatch>;
