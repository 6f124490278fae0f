import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { doctor } from './doctor.ts';
import { IMPORT_STEPS, importDraft } from './importer.ts';
import { openFigures } from './store.ts';
import { shownState, stateDraft } from './test-child.ts';
import { clock, standardCatalogue, temporaryFolder } from './test-figures.ts';

const CHILD = join(import.meta.dirname, 'test-child.ts');
const ROOT = join(import.meta.dirname, '../..');

let place: ReturnType<typeof temporaryFolder>;
beforeEach(() => (place = temporaryFolder()));
afterEach(() => place.remove());

function child(...words: string[]): ChildProcess {
  return fork(CHILD, words, {
    cwd: ROOT,
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}
const message = (process: ChildProcess) => new Promise<unknown>((resolve) => process.once('message', resolve));
const ended = (process: ChildProcess) =>
  new Promise<NodeJS.Signals | null>((resolve) => process.once('exit', (_, signal) => resolve(signal)));

function load(number: number, more: Partial<Parameters<typeof importDraft>[0]> = {}) {
  return importDraft({ folder: place.folder, catalogue: standardCatalogue, clock, draft: stateDraft(number), origin: 'import', ...more });
}

async function state(): Promise<number | null> {
  const reader = await openFigures({ folder: place.folder, catalogue: standardCatalogue });
  try {
    return await shownState(reader);
  } finally {
    await reader.close();
  }
}

describe('an import that is killed', () => {
  it('leaves the old state readable at every named step, and the next import works', async () => {
    await load(1);
    let number = 1;
    for (const step of IMPORT_STEPS) {
      const importing = child('import', place.folder, String(number + 1), step);
      expect([step, await ended(importing)]).toEqual([step, 'SIGKILL']);
      expect([step, await state()]).toEqual([step, step === 'done' ? number + 1 : number]);
      number += 1;
      await load(number);
      expect([step, await state()]).toEqual([step, number]);
    }
    expect(await doctor({ folder: place.folder, catalogue: standardCatalogue })).toEqual([]);
    expect(readdirSync(join(place.folder, 'releases'))).toHaveLength(number);
  }, 90_000);

  it('leaves the old or the new state at 30 random moments, and the next import works', async () => {
    await load(1);
    const timing = child('import', place.folder, '2');
    await message(timing);
    const begin = performance.now();
    await ended(timing);
    const typical = performance.now() - begin;
    let number = 2;
    const moments = Array.from({ length: 30 }, (_, index) => ((index * 7) % 30) / 30);
    for (const moment of moments) {
      const importing = child('import', place.folder, String(number + 1));
      await message(importing);
      const end = ended(importing);
      await sleep(moment * typical * 1.1);
      importing.kill('SIGKILL');
      await end;
      expect([number, number + 1]).toContain(await state());
      number += 1;
      await load(number);
      expect(await state()).toBe(number);
    }
  }, 180_000);
});

describe('several processes', () => {
  it('read without one failed query while a third imports', async () => {
    await load(1);
    const readers = [child('read', place.folder), child('read', place.folder)];
    await Promise.all(readers.map(message));
    for (let number = 2; number <= 7; number += 1) await load(number, { wholeBelowCells: number % 2 === 0 ? 0 : 1e9 });
    await sleep(600);
    const reports = await Promise.all(
      readers.map((reader) => {
        const report = message(reader);
        reader.send('stop');
        return report as Promise<{ queries: number; failed: string; states: number }>;
      }),
    );
    for (const report of reports) {
      expect(report.failed).toBe('');
      expect(report.queries).toBeGreaterThan(10);
      expect(report.states).toBeGreaterThan(1);
    }
  }, 60_000);

  it('import one after another: the second waits, then says who holds the folder since when', async () => {
    const holder = child('hold', place.folder);
    await message(holder);
    await expect(load(2, { lockWaitMs: 300 })).rejects.toMatchObject({
      issues: [{ code: 'import-busy', params: { pid: holder.pid, waited: 0 } }],
    });
    expect((await doctor({ folder: place.folder })).map((issue) => issue.code)).toContain('import-running');
    const waiting = load(2, { lockWaitMs: 20_000 });
    holder.send('go on');
    expect(await waiting).toMatchObject({ outcome: 'loaded' });
    expect(await state()).toBe(2);
  }, 60_000);

  it('are kept apart within one process too', async () => {
    const [first, second] = await Promise.all([load(1, { lockWaitMs: 20_000 }), load(2, { lockWaitMs: 20_000 })]);
    expect([first.outcome, second.outcome]).toEqual(['loaded', 'loaded']);
    expect(await state()).toBe(2);
  });
});

describe('a full disk', () => {
  it('leaves the old state, stores nothing, and is said in so many words', async () => {
    await load(1);
    const releases = readdirSync(join(place.folder, 'releases'));
    // No file may grow beyond some kilobytes: writing fails with a real error of the system, wherever it comes.
    for (const blocks of [1, 4, 24, 300]) {
      const script = `trap '' XFSZ; ulimit -f ${blocks}; exec "${process.execPath}" "${CHILD}" import "${place.folder}" 2`;
      const { stderr, status } = spawnSync('bash', ['-c', script], { cwd: ROOT, encoding: 'utf8' });
      expect([blocks, status]).toEqual([blocks, 1]);
      expect(stderr).toMatch(/disk-full/);
      expect(readdirSync(join(place.folder, 'releases'))).toEqual(releases);
      expect(await state()).toBe(1);
    }
    await load(2);
    expect(await state()).toBe(2);
    expect(existsSync(join(place.folder, 'lock'))).toBe(false);
  }, 60_000);
});
