import { Agent, request } from 'node:http';
import { gunzipSync } from 'node:zlib';

/** What a bounded burst of requests met. */
export interface LoadOutcome {
  requests: number;
  failures: number;
  perSecond: number;
  p50: number;
  p99: number;
  /** Bytes of the largest answer. */
  bytes: number;
}

export interface LoadOptions {
  /** Where to; the number makes an address that no cache knows. */
  url: (number: number) => string;
  connections: number;
  /** Ends at whichever comes first. */
  atMost: number;
  seconds: number;
  /** What every answer must hold, so that an error page is no quick success. */
  holds: string;
}

/** Asks over kept connections, each asking again as soon as it has its answer. Only for this machine. */
export async function load({ url, connections, atMost, seconds, holds }: LoadOptions): Promise<LoadOutcome> {
  if (!/^http:\/\/127\.0\.0\.1:/.test(url(0))) throw new Error('Load is only ever sent to this machine');
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let started = 0;
  let failures = 0;
  let bytes = 0;
  const startedAt = performance.now();
  const ends = startedAt + seconds * 1000;
  const visitor = async (): Promise<void> => {
    while (started < atMost && performance.now() < ends) {
      const number = started;
      started += 1;
      const askedAt = performance.now();
      const answer = await ask(url(number), agent);
      times.push(performance.now() - askedAt);
      bytes = Math.max(bytes, answer.bytes);
      // Looking into every body would measure the looking; one in fifty is enough to catch a lie.
      if (answer.status !== 200 || (number % 50 === 0 && !answer.body().includes(holds))) failures += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, visitor));
  const elapsed = (performance.now() - startedAt) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { requests: times.length, failures, perSecond: times.length / elapsed, p50: at(0.5), p99: at(0.99), bytes };
}

function ask(url: string, agent: Agent): Promise<{ status: number; bytes: number; body: () => string }> {
  return new Promise((resolve) => {
    const failed = (): void => resolve({ status: 0, bytes: 0, body: () => '' });
    // A browser takes its pages packed, so packing is part of the work.
    request(url, { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', failed);
      response.on('end', () => {
        const bytes = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
        resolve({
          status: response.statusCode ?? 0,
          bytes,
          body: () => unpacked(Buffer.concat(chunks), response.headers['content-encoding']),
        });
      });
    })
      .on('error', failed)
      .end();
  });
}

function unpacked(body: Buffer, encoding: string | undefined): string {
  return (encoding === 'gzip' ? gunzipSync(body) : body).toString('utf8');
}
