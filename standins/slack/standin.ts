/** The running stand-in, as tests and its control see it. */
import type { Faults } from '../telegram/faults.ts';
import type { Delivery } from './delivery.ts';
import type { Recorded } from './http.ts';
import type { Limits } from './limits.ts';
import type { People } from './people.ts';
import type { World } from './world.ts';

export type SlackStandin = {
  url: string;
  /** What an app takes as its API. */
  apiUrl: string;
  people: People;
  world: World;
  delivery: Delivery;
  faults: Faults;
  limits: Limits;
  /** Every call of the app, as received. */
  calls: Recorded[];
  tokens: Set<string>;
  stats: () => Record<string, unknown>;
  /** Drops every open connection, as a restarting server or a broken line does. */
  cutAll: () => void;
  close: () => Promise<void>;
};
