/** How patient a client is. Times in milliseconds. */
export interface Patience {
  /** Requests for one answer, the first included. */
  attempts: number;
  /** Waiting before the second request; doubles for each further one. */
  firstWait: number;
  longestWait: number;
  /** How long one answer may take, its body included. */
  timeout: number;
  /** A service that asks for more than this (`Retry-After`) is left alone. */
  longestRetryAfter: number;
}

export const PATIENCE: Patience = {
  attempts: 6,
  firstWait: 1_000,
  longestWait: 60_000,
  timeout: 120_000,
  longestRetryAfter: 600_000,
};

/**
 * How long to wait before the next request: doubling, and of that a random part between half and the
 * whole, so that clients which failed together do not come back together.
 *
 * @param attempt requests made so far, from 1.
 */
export function backoff(attempt: number, patience: Patience, random: () => number): number {
  const whole = Math.min(patience.longestWait, patience.firstWait * 2 ** (attempt - 1));
  return Math.round(whole * (0.5 + random() / 2));
}

/** What a `Retry-After` header asks, in milliseconds: seconds or a date (RFC 9110 10.2.3); null when it says nothing. */
export function retryAfter(header: string | null, now: Date): number | null {
  if (header === null) return null;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now.getTime());
}
