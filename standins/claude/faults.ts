/** Everything that can go wrong with a request on purpose: refusals, silence, cuts and nonsense. */
import { z } from 'zod';

export const fault = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('status'),
    status: z.number().int(),
    retryAfterSeconds: z.number().optional(),
    /** `error.details.error_code`, as spend limits carry it. */
    errorCode: z.string().optional(),
    message: z.string().optional(),
  }),
  /** Takes the request and never answers. */
  z.object({ kind: z.literal('hang') }),
  z.object({ kind: z.literal('slow'), firstTokenMs: z.number() }),
  /** Mid-stream: the socket breaks, an error event comes, or the body ends as if all were well. */
  z.object({ kind: z.literal('cut'), afterChars: z.number(), how: z.enum(['socket', 'event', 'end']) }),
  /** Goes silent in the middle and keeps the socket open. */
  z.object({ kind: z.literal('stall'), afterChars: z.number() }),
  /** A page of HTML instead of a stream, or an event that is no JSON. */
  z.object({
    kind: z.literal('garbage'),
    where: z.enum(['body', 'event']),
    afterChars: z.number().default(0),
  }),
]);
export type Fault = z.infer<typeof fault>;

/** Faults at random, for benches: `rate` is the share of requests that get one. */
export type Chaos = { rate: number; faults: Fault[] };

export const errorTypes: Readonly<Record<number, string>> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  402: 'billing_error',
  403: 'permission_error',
  404: 'not_found_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  500: 'api_error',
  504: 'timeout_error',
  529: 'overloaded_error',
};
