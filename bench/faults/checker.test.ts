import { describe, expect, it } from 'vitest';
import { check, endMark, type Said, type Seen, type Taken } from './checker.ts';

const said: Said[] = [
  { marker: 1, conversation: 'a' },
  { marker: 2, conversation: 'a' },
  { marker: 3, conversation: 'b' },
];
const answer = (conversation: string, ...markers: number[]): Seen => ({
  conversation,
  text: `Noted ${markers.map((marker) => `#${marker}`).join(' ')}. ${endMark}`,
  deleted: false,
});
const judge = (...seen: Seen[]) => check({ said, seen });

describe('the checker of fault runs', () => {
  it('finds nothing in a run where everything was answered once', () => {
    expect(judge(answer('a', 1, 2), answer('b', 3))).toMatchObject({
      lost: 0,
      answeredTwice: 0,
      outOfOrder: 0,
      misrouted: 0,
      leftBehind: 0,
      answered: 3,
    });
  });

  it('counts what was lost, doubled, turned round, sent to others and made up', () => {
    expect(judge(answer('a', 1), answer('b', 3)).lost).toBe(1);
    expect(judge(answer('a', 1, 2), answer('a', 2), answer('b', 3)).answeredTwice).toBe(1);
    expect(judge(answer('a', 2), answer('a', 1), answer('b', 3)).outOfOrder).toBe(1);
    expect(judge(answer('a', 1, 2, 3))).toMatchObject({ misrouted: 1, lost: 1 });
    expect(judge(answer('a', 1, 2), answer('b', 3, 99)).invented).toBe(1);
  });

  it('blames nobody for an order that the platform turned round, and the house for one that it had', () => {
    const turned = [answer('a', 2), answer('a', 1), answer('b', 3)];
    const judgeTaken = (first: Taken, second: Taken) =>
      check({
        said: [
          { marker: 1, conversation: 'a', taken: first },
          { marker: 2, conversation: 'a', taken: second },
          { marker: 3, conversation: 'b' },
        ],
        seen: turned,
      });
    // The platform brought the first one again behind the second, or both at once.
    const platforms = { outOfOrder: 0, turnedByPlatform: 1 };
    expect(judgeTaken({ from: 5, until: 6 }, { from: 3, until: 4 })).toMatchObject(platforms);
    expect(judgeTaken({ from: 1, until: 4 }, { from: 2, until: 3 })).toMatchObject(platforms);
    // Stored without a word, it may have been known or not.
    expect(judgeTaken({ from: 1, until: Infinity }, { from: 2, until: 3 })).toMatchObject(platforms);
    const ours = { outOfOrder: 1, turnedByPlatform: 0 };
    expect(judgeTaken({ from: 1, until: 2 }, { from: 3, until: 4 })).toMatchObject(ours);
    expect(judgeTaken({ from: 1, until: 2 }, { from: 2, until: 3 })).toMatchObject(ours);
    expect(check({ said, seen: turned })).toMatchObject(ours);
  });

  it('takes an unfinished beginning for left behind and not for an answer, unless it was deleted', () => {
    const begun = { conversation: 'a', text: 'Noted #1 #2. I am', deleted: false };
    expect(judge(begun, answer('a', 1, 2), answer('b', 3))).toMatchObject({
      leftBehind: 1,
      answeredTwice: 0,
      lost: 0,
    });
    expect(judge({ ...begun, deleted: true }, answer('a', 1, 2), answer('b', 3)).leftBehind).toBe(0);
  });

  it('sees what a transcript shows twice or not at all', () => {
    const seen = [answer('a', 1, 2), answer('b', 3)];
    const line = (marker: number) => ({ conversation: 'a', text: `about #${marker}` });
    expect(check({ said, seen, echoed: [line(1), line(2)] }).storedWrongly).toBe(0);
    expect(check({ said, seen, echoed: [line(1), line(2), line(2)] }).storedWrongly).toBe(1);
    expect(check({ said, seen, echoed: [line(1)] }).storedWrongly).toBe(1);
  });
});
