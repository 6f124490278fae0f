import type { Clock } from '#base/clock';

/** One request as the log keeps it: no address of the visitor, no query (it may hold what somebody typed). */
export interface LoggedRequest {
  method: string;
  path: string;
  status: number;
  milliseconds: number;
  bytes: number;
  cache: 'hit' | 'miss';
}

export interface RequestLog {
  add(request: LoggedRequest): void;
  /** Writes what is still waiting. */
  flush(): void;
}

/** A log of one JSON line per request, written a few times a second so that it never holds up an answer. */
export function createRequestLog(clock: Clock, write: (text: string) => void): RequestLog {
  let waiting: string[] = [];
  const flush = (): void => {
    if (waiting.length === 0) return;
    const text = `${waiting.join('\n')}\n`;
    waiting = [];
    write(text);
  };
  return {
    add(request) {
      if (waiting.length === 0) setTimeout(flush, 200).unref();
      waiting.push(JSON.stringify({ at: clock.now().toISOString(), ...request }));
    },
    flush,
  };
}
