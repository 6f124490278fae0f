import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '#base/clock';
import { EXIT, fault, type Fault } from '#base/fault';
import { systemRandom, type Random } from '#base/random';
import { backoff, PATIENCE, retryAfter, type Patience } from './retry.ts';

/** The outside world, handed in: tests give their own. */
export interface HttpEffects {
  fetch?: typeof globalThis.fetch;
  sleep?: (milliseconds: number) => Promise<unknown>;
  random?: Random;
  clock: Clock;
  patience?: Partial<Patience>;
}

/** One whole answer: its text, unpacked, and what it says when it is JSON. */
export interface Answer {
  url: string;
  text: string;
  json: unknown;
}

export interface HttpClient {
  /**
   * The answer at an address, after as many tries as patience allows; null when there is nothing (404).
   * JSON that breaks off, or a web page in its place, is a failed try like any other.
   * Throws a fault: `cbs-unreachable`, `cbs-busy`, `cbs-too-many-records`, `cbs-refused`.
   */
  get(url: string, as?: 'json' | 'text'): Promise<Answer | null>;
}

/** What went wrong with one try. */
type Trouble =
  { kind: 'busy'; status: number; wait: number | null } | { kind: 'broken'; reason: string } | { kind: 'refused'; fault: Fault };

/** A name that nobody knows seldom becomes known within a minute: then this many tries will do. */
const NAME_LOOKUPS = 3;

const BUSY = new Set([408, 425, 429, 500, 502, 503, 504]);

/** A client that tries again when a service is busy, slow, or breaks off in the middle of an answer. */
export function httpClient(effects: HttpEffects): HttpClient {
  const fetch = effects.fetch ?? globalThis.fetch;
  const sleep = effects.sleep ?? delay;
  const random = effects.random ?? systemRandom;
  const patience = { ...PATIENCE, ...effects.patience };

  async function once(url: string, as: 'json' | 'text'): Promise<Answer | null | Trouble> {
    try {
      const response = await fetch(url, {
        headers: { accept: 'application/json', 'accept-encoding': 'gzip' },
        signal: AbortSignal.timeout(patience.timeout),
      });
      // The body is part of the try: a connection can be cut in the middle of a page.
      const text = await response.text();
      if (response.ok) return { url, text, json: as === 'json' ? JSON.parse(text) : null };
      if (response.status === 404) return null;
      if (/more than \d[\d.,]* records/i.test(text)) {
        return { kind: 'refused', fault: fault('cbs-too-many-records', { url }) };
      }
      if (!BUSY.has(response.status)) {
        return { kind: 'refused', fault: fault('cbs-refused', { url, status: response.status, answer: text.trim().slice(0, 200) }) };
      }
      return { kind: 'busy', status: response.status, wait: retryAfter(response.headers.get('retry-after'), effects.clock.now()) };
    } catch (error) {
      return { kind: 'broken', reason: reasonOf(error) };
    }
  }

  return {
    async get(url, as = 'json') {
      const { host } = new URL(url);
      for (let attempt = 1; ; attempt += 1) {
        const outcome = await once(url, as);
        if (outcome === null || !('kind' in outcome)) return outcome;
        if (outcome.kind === 'refused') throw outcome.fault;
        const asked = outcome.kind === 'busy' ? outcome.wait : null;
        const wait = asked ?? backoff(attempt, patience, random);
        const attempts =
          outcome.kind === 'broken' && outcome.reason === 'ENOTFOUND' ? Math.min(NAME_LOOKUPS, patience.attempts) : patience.attempts;
        if (attempt >= attempts || wait > patience.longestRetryAfter) throw givenUp(host, outcome, attempt, asked);
        await sleep(wait);
      }
    },
  };
}

function givenUp(host: string, trouble: Exclude<Trouble, { kind: 'refused' }>, attempts: number, asked: number | null): Fault {
  if (trouble.kind === 'broken') {
    return fault('cbs-unreachable', { host, reason: trouble.reason, attempts }, { exitCode: EXIT.systemFailed });
  }
  const seconds = asked === null ? null : Math.ceil(asked / 1000);
  return fault('cbs-busy', { host, status: trouble.status, attempts, seconds }, { exitCode: EXIT.systemFailed });
}

/** The innermost reason of a failed request (`ENOTFOUND`, `ECONNREFUSED`, `time-out`), short enough for a line. */
function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'time-out';
  if (error instanceof SyntaxError) return 'no whole JSON';
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = (cause as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : cause instanceof Error ? cause.message.slice(0, 120) : String(cause).slice(0, 120);
}
