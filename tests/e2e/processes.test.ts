import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { copyOfWorld } from '../filled-world.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Who the children of a process are is asked of Linux. */
const onLinux = process.platform === 'linux';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'peil-processes-'));
  await copyOfWorld('groningen', folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Those started by the running test; one that fails leaves no site behind either. */
const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

interface Command {
  child: ChildProcess;
  origin: string;
  /** What was written on the error channel until now. */
  errors: () => string;
  /** Settles with the exit code when all output is read. */
  closed: Promise<number | null>;
}

/** `peil serve` as a user starts it, by two processes. */
async function peilServe(port = '0'): Promise<Command> {
  const child = spawn(join(ROOT, 'bin', 'peil'), ['serve', '--json', '--port', port], {
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE, PEIL_DATA: folder, PEIL_WEB_PROCESSES: '2' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let out = '';
  let errors = '';
  child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
  const closed = once(child, 'close').then(([code]) => code as number | null);
  await Promise.race([
    closed,
    new Promise<void>((resolve) =>
      child.stdout.on('data', (text: Buffer) => {
        out += text.toString();
        if (out.endsWith('}\n')) resolve();
      }),
    ),
  ]);
  return { child, origin: out === '' ? '' : (JSON.parse(out) as { origin: string }).origin, errors: () => errors, closed };
}

function childrenOf({ pid }: ChildProcess): number[] {
  return readdirSync(`/proc/${pid}/task`)
    .flatMap((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' '))
    .filter((text) => text !== '')
    .map(Number);
}

function lives(pid: number): boolean {
  try {
    // A process that ended stays as a zombie until somebody asks how it ended.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

/**
 * A visitor who asks pages, all made anew, one after the other for as long as `going` holds. A connection that was on
 * its way to a process when that died gets no answer at all, so nobody waits for ever.
 */
class Visitor {
  good = 0;
  failed = 0;

  async visit(origin: string, going: () => boolean): Promise<void> {
    while (going()) {
      const url = `${origin}/buurten/BU00141000-selwerd?bezoek=${this.good + this.failed}`;
      const answer = await fetch(url, { signal: AbortSignal.timeout(5000) }).catch(() => null);
      if (answer?.status === 200 && (await answer.text()).includes('Selwerd')) this.good += 1;
      else this.failed += 1;
    }
  }
}

describe.runIf(onLinux)('peil serve by several processes', () => {
  it('goes on when one of them is killed under requests, and starts another', async () => {
    const site = await peilServe();
    const [victim, other] = childrenOf(site.child) as [number, number];
    let going = true;
    const visitors = Array.from({ length: 4 }, () => new Visitor());
    const visits = Promise.all(visitors.map((visitor) => visitor.visit(site.origin, () => going)));
    await expect.poll(() => visitors.every(({ good }) => good > 2), { timeout: 10_000 }).toBe(true);
    process.kill(victim, 'SIGKILL');
    await expect.poll(() => site.errors().match(/"event":"web-process-ended"/g)?.length, { timeout: 10_000 }).toBe(1);
    await expect.poll(() => childrenOf(site.child).filter((pid) => pid !== victim && lives(pid)).length, { timeout: 10_000 }).toBe(2);
    expect(childrenOf(site.child)).toContain(other);
    const before = visitors.map(({ good }) => good);
    await expect.poll(() => visitors.every(({ good }, index) => good > before[index]! + 2), { timeout: 10_000 }).toBe(true);
    going = false;
    await visits;
    // Lost is only what the killed process had in hand, or was being given: of each visitor at most two.
    for (const { failed } of visitors) expect(failed).toBeLessThanOrEqual(2);

    await Promise.all(Array.from({ length: 20 }, () => fetch(`${site.origin}/woorden`)));
    site.child.kill('SIGTERM');
    expect(await site.closed).toBe(0);
    // Every line is whole, whichever process it is of, and the last ones are there.
    const lines = site
      .errors()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { path?: string });
    expect(lines.filter(({ path }) => path === '/woorden')).toHaveLength(20);
  });

  it('leaves nobody behind when it is killed itself', async () => {
    const site = await peilServe();
    const serving = childrenOf(site.child);
    expect(serving).toHaveLength(2);
    site.child.kill('SIGKILL');
    await site.closed;
    await expect.poll(() => serving.filter(lives), { timeout: 5000 }).toEqual([]);
  });

  it('tells once that the port is taken', async () => {
    const site = await peilServe();
    const port = new URL(site.origin).port;
    const second = await peilServe(port);
    expect(await second.closed).toBe(3);
    expect(second.errors()).toBe(`Poort ${port} is al in gebruik. Stop het andere programma, of kies een andere poort met --port.\n`);
    site.child.kill('SIGINT');
    expect(await site.closed).toBe(0);
  });
});
