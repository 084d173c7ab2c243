/** What leads to a ban or is refused outright: counted, since the real app says nothing before it is too late. */

/** Of one text, in UTF-16 units. */
const longest = 65_536;

export function createLimits() {
  const violations: { at: number; what: string; to: string }[] = [];
  const wroteFirst = new Set<string>();

  return {
    heard: (chat: string): void => void wroteFirst.add(chat),
    sending(chat: string, text: string, paired: boolean): void {
      const violate = (what: string): void => void violations.push({ at: Date.now(), what, to: chat });
      if (!wroteFirst.has(chat)) violate('wrote to somebody who had not written');
      if (text.length > longest) violate('a text of more than 65,536 units');
      if (!paired) violate('sent from a browser that no phone has linked');
    },
    violations: () => [...violations],
  };
}
