/** Every kind of work that is done in the background: its name, its payload (ids only, never what a person said). */
import { z } from 'zod';

const conversation = z.object({ workspaceId: z.uuid(), conversationId: z.uuid() });
const workspace = z.object({ workspaceId: z.uuid() });
const media = z.object({ workspaceId: z.uuid(), mediaId: z.uuid() });

export const jobs = {
  /** Something waits for an answer in this conversation. */
  turn: conversation,
  /** Something waits to be sent in this conversation. */
  deliver: conversation,
  /** Something that was said is not in memory yet. */
  remember: conversation,
  /** Something new is in memory and has no vector yet. */
  embed: workspace,
  /** Something that is in memory has no vector of the active model. */
  'embed-memories': workspace,
  /** The vectors are of an older version of the model that is asked here. */
  'renew-vectors': z.object({}),
  /** People whose profile has no vector of the active model yet. */
  'index-talents': workspace,
  /** Shortlists changed: what shows them is brought up to date. */
  'refresh-boards': workspace,
  /** A file that a message carries is not fetched, or not listened to, yet. */
  'fetch-media': media,
  /** Files are in the store that nobody refers to any more. */
  'drop-media': workspace,
  /** A night has begun: who said something new is read in every workspace. */
  night: z.object({}),
  /** The night of a workspace is not over. */
  consolidate: workspace,
  /** Something is due to be said unasked: letters, news of availability checks, suggestions. */
  outreach: workspace,
} as const;

export type JobName = keyof typeof jobs;
export type Payload<Name extends JobName> = z.infer<(typeof jobs)[Name]>;

/** A missing handler does not compile. */
export type Handlers = { [Name in JobName]: (payload: Payload<Name>) => Promise<void> };

/** Jobs at once in one process. Turns mostly wait for a model, deliveries for a platform: both are cheap to hold. */
export const concurrency: Record<JobName, number> = {
  turn: 200,
  deliver: 400,
  remember: 4,
  // One of them goes on for as long as its office talks.
  embed: 8,
  'embed-memories': 1,
  'renew-vectors': 1,
  'index-talents': 1,
  'refresh-boards': 1,
  'fetch-media': 8,
  'drop-media': 1,
  night: 1,
  consolidate: 1,
  outreach: 2,
};

/** What makes two doorbells the same: a second ring while the first waits changes nothing. */
export function idOf<Name extends JobName>(name: Name, payload: Payload<Name>): string {
  const about: { workspaceId?: string; conversationId?: string; mediaId?: string } = payload;
  return [name, about.conversationId ?? about.mediaId ?? about.workspaceId].join('.');
}
