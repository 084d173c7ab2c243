/**
 * The judge of a fault run. It shares no code with the product and knows only what was said and what people saw: every
 * message carries a marker of its own (`#17`), and every finished answer repeats the markers of what it answers and
 * closes with an end mark.
 */

/** Between which two moments the house took a message, on a clock of its platform. */
export type Taken = { from: number; until: number };

/**
 * One message of a person, in the order in which it was said in its conversation. `taken` where a platform hands messages
 * over again behind later ones: the house has to keep the order of saying only as far as it was given it.
 */
export type Said = { marker: number; conversation: string; taken?: Taken };

/** One message of the bot as people see it at the end, in the order in which it appeared in its conversation. */
export type Seen = { conversation: string; text: string; deleted: boolean };

/** Lines of the person themselves, where the channel shows them back. */
export type Echoed = { conversation: string; text: string };

export type Verdict = {
  said: number;
  answered: number;
  lost: number;
  answeredTwice: number;
  /** Answered behind something said later, though the house had taken it before it was offered the later one. */
  outOfOrder: number;
  /** Answered behind something said later, since the platform brought it later or at the same time: nobody could do better. */
  turnedByPlatform: number;
  misrouted: number;
  /** Answers that mention what nobody said. */
  invented: number;
  /** Beginnings of answers that were never finished nor taken back. */
  leftBehind: number;
  /** Messages of people that the transcript shows twice, or not at all. */
  storedWrongly: number;
  /** The first few of each fault, for whoever has to look into it. */
  examples: string[];
};

export const endMark = '(end of note)';

const markersIn = (text: string): number[] => [...text.matchAll(/#(\d+)/g)].map((match) => Number(match[1]));

type Place = { at: number; taken: Taken | undefined };

/** Whether the house could know that the first, which was said earlier, comes before the second. */
const hadBefore = (first: Place, second: Place): boolean =>
  !first.taken || !second.taken || first.taken.until <= second.taken.from;

export function check(run: { said: Said[]; seen: Seen[]; echoed?: Echoed[] }): Verdict {
  const examples: string[] = [];
  const home = new Map(run.said.map(({ marker, conversation }) => [marker, conversation]));
  const place = new Map(run.said.map(({ marker, taken }, at) => [marker, { at, taken }]));
  const answers = new Map<number, number>();
  const before = new Map<string, Place[]>();
  const count = { outOfOrder: 0, turnedByPlatform: 0, misrouted: 0, invented: 0, leftBehind: 0 };
  const note = (what: keyof typeof count, where: string, text: string): void => {
    count[what]++;
    if (examples.length < 20) examples.push(`${what} in ${where}: ${text.slice(0, 120)}`);
  };

  for (const { conversation, text, deleted } of run.seen) {
    if (deleted) continue;
    if (!text.trimEnd().endsWith(endMark)) {
      note('leftBehind', conversation, text);
      continue;
    }
    for (const marker of markersIn(text)) {
      const mine = place.get(marker);
      if (mine === undefined) note('invented', conversation, text);
      else if (home.get(marker) !== conversation) note('misrouted', conversation, text);
      else {
        answers.set(marker, (answers.get(marker) ?? 0) + 1);
        const earlier = before.get(conversation) ?? [];
        const overtakers = earlier.filter(({ at }) => at > mine.at);
        if (overtakers.some((one) => hadBefore(mine, one))) note('outOfOrder', conversation, text);
        else if (overtakers.length > 0) count.turnedByPlatform++;
        before.set(conversation, [...earlier, mine]);
      }
    }
  }

  const lost = run.said.filter(({ marker }) => !answers.has(marker));
  const twice = run.said.filter(({ marker }) => (answers.get(marker) ?? 0) > 1);
  for (const { marker, conversation } of lost.slice(0, 10))
    examples.push(`lost in ${conversation}: #${marker}`);
  for (const { marker, conversation } of twice.slice(0, 10))
    examples.push(`answered twice in ${conversation}: #${marker}`);
  return {
    said: run.said.length,
    answered: answers.size,
    lost: lost.length,
    answeredTwice: twice.length,
    ...count,
    storedWrongly: run.echoed ? wronglyEchoed(run.said, run.echoed, examples) : 0,
    examples,
  };
}

/** A channel that shows people their own lines must show each once and in the order of saying. */
function wronglyEchoed(said: Said[], echoed: Echoed[], examples: string[]): number {
  const shown = new Map<string, number[]>();
  for (const { conversation, text } of echoed)
    shown.set(conversation, [...(shown.get(conversation) ?? []), ...markersIn(text)]);
  let wrong = 0;
  for (const [conversation, markers] of shown) {
    const meant = said.filter((one) => one.conversation === conversation).map((one) => one.marker);
    if (meant.join() === markers.join()) continue;
    wrong++;
    examples.push(`stored wrongly in ${conversation}: said ${meant.join(' ')}, shown ${markers.join(' ')}`);
  }
  return wrong;
}
