/**
 * Who may see what, kept beside memory and without looking at it: every saying and fact is remembered here with its
 * workspace, person, place and production, and the rule is applied to that alone.
 */
export type Kept = {
  /** A word that stands in nothing else. */
  word: string;
  workspaceId: string;
  personId: string;
  conversationId: string;
  productionId: string | null;
  messageId: string;
  /** Of a fact: what a correction of it shares with it. */
  about: string;
  kind: 'saying' | 'fact';
  audience: 'person' | 'office' | 'project';
  source: 'self' | 'other' | 'office';
};

export type Asker = {
  workspaceId: string;
  /** Whose memory is asked for in private; null in a group. */
  personId: string | null;
  conversationId: string;
  office: boolean;
  productionIds: readonly string[];
};

export function createWorld() {
  const kept = new Map<string, Kept>();
  const links = new Set<string>();
  const linkOf = (a: string, b: string): string => [a, b].toSorted().join(' ');

  /** The person and whoever is linked to them, over any number of links. */
  function selves(personId: string): Set<string> {
    const found = new Set([personId]);
    for (let size = 0; size !== found.size; ) {
      size = found.size;
      for (const link of links) {
        const [a = '', b = ''] = link.split(' ');
        if (found.has(a)) found.add(b);
        else if (found.has(b)) found.add(a);
      }
    }
    return found;
  }

  function maySee(asker: Asker, thing: Kept): boolean {
    if (thing.workspaceId !== asker.workspaceId) return false;
    if (thing.productionId !== null && !asker.productionIds.includes(thing.productionId)) return false;
    if (asker.personId === null)
      return thing.kind === 'saying' && thing.conversationId === asker.conversationId;
    if (!selves(asker.personId).has(thing.personId)) return false;
    return thing.kind === 'saying' || asker.office || thing.audience !== 'office' || thing.source === 'self';
  }

  return {
    kept,
    keep: (thing: Kept): void => void kept.set(thing.word, thing),
    forget: (where: (thing: Kept) => boolean): void => {
      for (const thing of [...kept.values()]) if (where(thing)) kept.delete(thing.word);
    },
    link: (a: string, b: string): void => void links.add(linkOf(a, b)),
    unlink: (a: string, b: string): void => void links.delete(linkOf(a, b)),
    unlinkAll(personId: string): void {
      for (const link of links) if (link.split(' ').includes(personId)) links.delete(link);
    },
    selves,
    maySee,
    /** Words that stand in a text and that this asker may not see, or that nobody should any more. */
    crossings: (asker: Asker, text: string): string[] =>
      (text.match(/qz\d+w/g) ?? []).filter((word) => {
        const thing = kept.get(word);
        return !thing || !maySee(asker, thing);
      }),
  };
}
