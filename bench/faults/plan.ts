/** Who says what and when: a plan drawn from a seed, so that a run can be told again. */
import { createRandom } from '../lab/random.ts';

export type Line = { marker: number; text: string; atMs: number };
export const channels = ['web', 'telegram', 'whatsapp', 'slack', 'whatsapp-web'] as const;
export type ChannelOfRun = (typeof channels)[number];
/** `name` is `talk-` and its number. */
export type Talk = { name: string; number: number; on: ChannelOfRun; lines: Line[] };

const openings = [
  'Please keep a note of',
  'One more thing for the file,',
  'Kindly remember',
  'And also write down',
  'Update from the office about',
];

/**
 * Messages spread over `spanMs`, a quarter of them close behind the one before, as people write. Markers rise with the
 * order of saying within a conversation. Conversations go round the channels.
 */
export function drawPlan(options: {
  messages: number;
  conversations: number;
  spanMs: number;
  /** The channels that take part, in turn; all when not given. */
  on?: readonly ChannelOfRun[] | undefined;
  seed: number;
}): Talk[] {
  const random = createRandom(options.seed);
  const { on = channels } = options;
  const times = Array.from({ length: options.conversations }, (): number[] => []);
  for (let n = 0; n < options.messages; n++) {
    const mine = times[n % options.conversations] ?? [];
    const before = mine.at(-1);
    const close = before !== undefined && random.chance(0.25);
    mine.push(close ? before + random.whole(0, 400) : random.next() * options.spanMs);
  }
  let marker = 0;
  return times.map((mine, index) => ({
    name: `talk-${index}`,
    number: index,
    on: on[index % on.length] ?? 'web',
    lines: mine
      .toSorted((a, b) => a - b)
      .map((atMs) => {
        marker++;
        return { marker, atMs, text: `${openings[marker % openings.length] ?? ''} item #${marker}` };
      }),
  }));
}
