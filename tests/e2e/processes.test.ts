import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnForm } from '../access/acts/drawn-form.ts';
import { copyOfWorld } from '../filled-world.ts';
import { freePort } from './server.ts';
import { caller, type Caller } from './sign-in.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Who the children of a process are is asked of Linux. */
const onLinux = process.platform === 'linux';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'peil-processes-'));
  await Promise.all([copyOfWorld('groningen', folder), copyOfWorld('demo', folder)]);
});

const started: ChildProcess[] = [];
afterAll(async () => {
  // A test that fails leaves no site behind either.
  for (const child of started) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

interface Command {
  child: ChildProcess;
  origin: string;
  /** What was written until now, for who started it and on the error channel. */
  out: () => string;
  errors: () => string;
  /** Settles with the exit code when all output is read. */
  closed: Promise<number | null>;
}

/**
 * `peil serve` as a user starts it, by two processes.
 *
 * @param until what it must have written to be called started
 */
async function peilServe({ world = 'groningen', port = 0, until = /Peil draait op .*\n/ } = {}): Promise<Command> {
  const child = spawn(join(ROOT, 'bin', 'peil'), ['serve', '--world', world, '--port', String(port)], {
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE, PEIL_DATA: folder, PEIL_WEB_PROCESSES: '2' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let out = '';
  let errors = '';
  child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
  const closed = once(child, 'close').then(([code]) => code as number | null);
  const isReady = new Promise<void>((resolve) =>
    child.stdout.on('data', (text: Buffer) => {
      out += text.toString();
      if (until.test(out)) resolve();
    }),
  );
  await Promise.race([closed, isReady]);
  return { child, origin: /http:\/\/[\d.]+:\d+/.exec(out)?.[0] ?? '', out: () => out, errors: () => errors, closed };
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

  describe('where nobody has an account yet', () => {
    let site: Command;
    beforeAll(async () => {
      site = await peilServe({ port: await freePort(), until: /eerste-beheerder\?code=\S+\n/ });
    });

    it('prints a link by which the first administrator makes the account, once', async () => {
      const link = new URL(/24 uur geldig\): (\S+)/.exec(site.out())![1]!);
      expect(link.origin).toBe(site.origin);
      const address = link.pathname + link.search;
      const [visitor, late] = [caller(site.origin), caller(site.origin)];
      const password = 'vier fietsen in de regen';
      const typed = { name: 'Eerste Beheerder', mail: 'beheer@example.org', password };
      const form = async (path: string, on: Caller) => Object.fromEntries(drawnForm(await (await on.get(path)).text(), ''));
      const refused = await visitor.post(address, { ...(await form(address, visitor)), ...typed, password: 'kort' });
      expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('value="Eerste Beheerder"')]);

      const lateForm = await form(address, late);
      const made = await visitor.post(address, { ...(await form(address, visitor)), ...typed });
      expect([made.status, made.headers.get('location')]).toEqual([303, '/inloggen?melding=welkom']);
      const tooLate = await late.post(address, { ...lateForm, ...typed, mail: 'tweede@example.org' });
      expect([tooLate.status, await tooLate.text()]).toEqual([400, expect.stringContaining('Deze link werkt niet')]);

      const { mail } = typed;
      await visitor.post('/inloggen?/wachtwoord', { mail, password });
      expect(await (await visitor.get('/werk/account')).text()).toContain('Eerste Beheerder');
      expect((await late.post('/inloggen?/wachtwoord', { mail: 'tweede@example.org', password })).status).toBe(400);
    });

    it('tells once that the port is taken', async () => {
      const { port } = new URL(site.origin);
      const second = await peilServe({ port: Number(port) });
      expect(await second.closed).toBe(3);
      expect(second.errors()).toBe(`Poort ${port} is al in gebruik. Stop het andere programma, of kies een andere poort met --port.\n`);
      site.child.kill('SIGINT');
      expect(await site.closed).toBe(0);
    });
  });

  describe('of an invented world', () => {
    let site: Command;
    beforeAll(async () => {
      site = await peilServe({ world: 'demo' });
    });

    it('shows its people to all who come first, at the same moment, and prints no link', async () => {
      const pages = await Promise.all(Array.from({ length: 6 }, async () => (await fetch(`${site.origin}/inloggen`)).text()));
      const people = pages.map((page) => [...page.matchAll(/name="person" value="([^"]+)"/g)].map(([, id]) => id));
      expect(people[0]!.length).toBeGreaterThan(8);
      for (const seen of people) expect(seen).toEqual(people[0]);
      expect(site.out()).not.toContain('eerste-beheerder');
    });

    it('leaves nobody behind when it is killed itself', async () => {
      const serving = childrenOf(site.child);
      expect(serving).toHaveLength(2);
      site.child.kill('SIGKILL');
      await site.closed;
      await expect.poll(() => serving.filter(lives), { timeout: 5000 }).toEqual([]);
    });
  });
});
