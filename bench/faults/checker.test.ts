import { describe, expect, it } from 'vitest';
import { check, endMark, type Said, type Seen } from './checker.ts';

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
