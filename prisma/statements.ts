/** Names for statements that come with every message: a server that knows the name neither parses nor plans the text again. */
import { randomBytes } from 'node:crypto';

export type Statements = {
  /** What this text is called on this connection; undefined for one that is not worth a name. */
  nameOf(connection: object, text: string): string | undefined;
  /**
   * Takes notice of an error: true when a name, not the statement, was at fault, so that it may run again on another
   * connection. Where names cannot work at all, none is given any more.
   */
  learnFrom(error: unknown): boolean;
};

/** Each costs every connection some memory of the server's. */
const mostNames = 300;
const mostSeen = 2_000;

/**
 * A text is named when it comes a second time, so that texts of changing length do not use the names up. Names differ
 * from connection to connection and from client to client, because on the embedded server all share one session.
 */
export function createStatements(): Statements {
  const house = randomBytes(4).toString('hex');
  const connections = new WeakMap<object, number>();
  const names = new Map<string, number>();
  const seen = new Set<string>();
  let count = 0;
  let useless = false;

  return {
    nameOf(connection, text) {
      if (useless) return undefined;
      let name = names.get(text);
      if (name === undefined) {
        if (!seen.has(text)) {
          if (seen.size >= mostSeen) seen.clear();
          seen.add(text);
          return undefined;
        }
        if (names.size >= mostNames) return undefined;
        name = names.size + 1;
        names.set(text, name);
        seen.delete(text);
      }
      let number = connections.get(connection);
      if (number === undefined) connections.set(connection, (number = ++count));
      return `castmatch_${house}_${number}_${name}`;
    },
    learnFrom(error) {
      const code = (error as { code?: unknown } | null)?.code;
      // Behind a pooler that hands out another session for each transaction, names mean nothing.
      if (code === unknownName || code === takenName) useless = true;
      const stale = code === notSupported && /cached plan/.test((error as Error).message);
      return stale || code === unknownName || code === takenName;
    },
  };
}

// SQLSTATE, Postgres manual, appendix A.
const unknownName = '26000';
const takenName = '42P05';
/** "cached plan must not change result type": a table was altered under a running process. */
const notSupported = '0A000';
