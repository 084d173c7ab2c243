/**
 * The platform's rates: about one post a second a channel (a short burst is forgiven), and tiers by the minute for the rest.
 * Counts what breaks them and, when told to enforce, answers 429; the bot must then keep still for as long as it was told.
 * All of it is "per API method per app per workspace", posts per channel besides: other methods go on meanwhile.
 */
import { Refusal } from './refusal.ts';

export type LimitMode = 'enforce' | 'count' | 'off';
export type Violation = { at: number; what: string; where: string };
export type Limits = ReturnType<typeof createLimits>;

/** The real windows are not published to the millisecond: this much too early is not held against the bot. */
const graceMs = 40;
/** Calls of one method leave side by side: what was in the air when another of them was told to wait breaks no word. */
const inTheAirMs = 250;
/** Calls a minute, by method; the documented lower ends of the tiers. */
const tiers: Record<string, number> = {
  'chat.update': 50,
  'chat.delete': 50,
  'conversations.history': 50,
  'conversations.replies': 50,
  'users.info': 100,
  'conversations.open': 50,
  'views.open': 100,
  'views.publish': 100,
  'files.info': 100,
  'files.getUploadURLExternal': 100,
  'files.completeUploadExternal': 100,
  'apps.connections.open': 20,
};

const posting = 'chat.postMessage';

/** Who has to wait when a call is refused for being one too many. */
export const whereOf = (method: string, channel: unknown): string =>
  method === posting && typeof channel === 'string' ? `${method} ${channel}` : method;

export function createLimits(deps: { mode: LimitMode; now: () => number }) {
  let mode = deps.mode;
  const violations: Violation[] = [];
  const posts = new Map<string, number>();
  const minutes = new Map<string, number[]>();
  const waits = new Map<string, { toldAt: number; until: number }>();

  function violate(what: string, where: string): void {
    violations.push({ at: deps.now(), what, where });
  }

  function told(where: string, seconds: number): void {
    waits.set(where, { toldAt: deps.now(), until: deps.now() + seconds * 1000 });
  }

  function tooMany(what: string, where: string, waitMs: number): void {
    violate(what, where);
    if (mode !== 'enforce') return;
    const seconds = Math.max(1, Math.ceil(waitMs / 1000));
    told(where, seconds);
    throw new Refusal('ratelimited', undefined, seconds);
  }

  return {
    violate,
    /** Told to wait by a fault: whoever comes before then broke its word, whatever the mode. */
    told,
    /** `cameAt`: when the call reached the platform. Posts to a channel leave one by one. */
    checkPatience(where: string, cameAt: number): void {
      const { toldAt, until } = waits.get(where) ?? { toldAt: 0, until: 0 };
      const known = toldAt + (where.startsWith(posting) ? 0 : inTheAirMs);
      if (cameAt >= known && cameAt < until - graceMs) violate('did not wait after 429', where);
    },
    posting(channel: string): void {
      if (mode === 'off') return;
      const now = deps.now();
      const last = posts.get(channel);
      if (last !== undefined && now - last < 1_000 - graceMs)
        tooMany('more than one post a second in a channel', whereOf(posting, channel), last + 1_000 - now);
      posts.set(channel, now);
    },
    calling(method: string): void {
      const most = tiers[method];
      if (mode === 'off' || most === undefined) return;
      const now = deps.now();
      const recent = (minutes.get(method) ?? []).filter((at) => now - at < 60_000);
      if (recent.length >= most) tooMany(`more than ${most} a minute`, method, recent[0]! + 60_000 - now);
      minutes.set(method, [...recent, now]);
    },
    violations: () => [...violations],
    setMode: (next: LimitMode): void => {
      mode = next;
    },
  };
}
