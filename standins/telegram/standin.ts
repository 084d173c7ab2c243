/** The running stand-in, as tests and its control see it. */
import type { Faults } from './faults.ts';
import type { Recorded } from './http.ts';
import type { Limits } from './limits.ts';
import type { People } from './people.ts';
import type { Transcript } from './transcript.ts';
import type { World } from './world.ts';

export type TelegramStandin = {
  /** The API root: what a bot takes as its server. */
  url: string;
  token: string;
  people: People;
  faults: Faults;
  limits: Limits;
  transcript: Transcript;
  world: World;
  /** Every call of the bot, as received. */
  calls: Recorded[];
  stats: () => Record<string, unknown>;
  /** Drops every open connection, as a restarting server or a broken line does. */
  cutAll: () => void;
  close: () => Promise<void>;
};
