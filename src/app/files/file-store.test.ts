import { mkdtemp, readdir, rename, rm, utimes, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '#base/checksum';
import { Fault } from '#base/fault';
import { FILES_FOLDER, openFileStore, type FileStore } from './file-store.ts';

let world: string;
let store: FileStore;
let now = new Date('2026-11-22T12:00:00Z');
beforeEach(async () => {
  world = await mkdtemp(join(tmpdir(), 'peil-files-'));
  now = new Date();
  store = openFileStore(world, { now: () => now });
});
afterEach(() => rm(world, { recursive: true, force: true }));

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const pathOf = (hash: string): string => join(world, FILES_FOLDER, hash.slice(0, 2), hash);
async function put(text: string): Promise<string> {
  const hash = sha256(text);
  await store.put(hash, bytesOf(text));
  return hash;
}
async function names(): Promise<string[]> {
  const entries = await readdir(join(world, FILES_FOLDER), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}
async function codeOf(work: Promise<unknown>): Promise<string> {
  const error = await work.catch((refused: unknown) => refused);
  return error instanceof Fault ? error.issues[0]!.code : 'no fault';
}
async function age(path: string, hours: number): Promise<void> {
  const then = now.getTime() / 1000 - hours * 3600;
  await utimes(path, then, then);
}

describe('openFileStore()', () => {
  it('makes no folder before there is something to keep', async () => {
    expect(await readdir(world)).toEqual([]);
    expect(await store.sweep(() => Promise.resolve(new Set()))).toBe(0);
  });

  it('keeps bytes and gives them back, the same ones once, also when two put them at the same moment', async () => {
    const [one, other] = await Promise.all([put('verslag'), put('verslag')]);
    await put('plan');
    expect(one).toBe(other);
    expect(Buffer.from(await store.read(one)).toString()).toBe('verslag');
    expect((await names()).sort()).toEqual([sha256('verslag'), sha256('plan')].sort());
  });

  it('says by its name what is not there, and what is no longer what it was', async () => {
    const hash = await put('verslag');
    await writeFile(pathOf(hash), 'verslaG');
    expect(await codeOf(store.read(hash))).toBe('file-changed');
    await rm(pathOf(hash));
    expect(await codeOf(store.read(hash))).toBe('file-lost');
    await put('verslag');
    expect(Buffer.from(await store.read(hash)).toString()).toBe('verslag');
  });

  it('leaves nothing half when a file can not be put in its place', async () => {
    const hash = sha256('verslag');
    await mkdir(pathOf(hash), { recursive: true });
    await expect(store.put(hash, bytesOf('verslag'))).rejects.toThrow();
    expect(await names()).toEqual([]);
  });
});

describe('discard()', () => {
  it('throws a file away at once, unless an attachment still names it', async () => {
    const [gone, named] = [await put('gone'), await put('named')];
    const asked = (files: readonly string[]) => Promise.resolve(new Set(files.filter((hash) => hash === named)));
    for (const hash of [gone, named]) await store.discard(hash, asked);
    await store.discard(gone, asked);
    expect(await Promise.all([store.isThere(gone), store.isThere(named)])).toEqual([false, true]);
    expect(await names()).toEqual([named]);
  });

  it('lets who attaches the same bytes at that moment see that they are to be put again', async () => {
    const hash = await put('again');
    const there: boolean[] = [];
    await store.discard(hash, async () => {
      there.push(await store.isThere(hash));
      return new Set();
    });
    expect(there).toEqual([true, false]);
    await put('again');
    expect(Buffer.from(await store.read(hash)).toString()).toBe('again');
  });
});

describe('discard() of a file that is named', () => {
  it('never moves it, so that a process that is killed meanwhile leaves it where it was', async () => {
    const hash = await put('named');
    const there: boolean[] = [];
    await store.discard(hash, async () => {
      there.push(await store.isThere(hash));
      return new Set([hash]);
    });
    expect(there).toEqual([true]);
  });

  it('puts it back when it was named only after the first look', async () => {
    const hash = await put('named late');
    let asked = 0;
    await store.discard(hash, () => Promise.resolve(new Set((asked += 1) === 1 ? [] : [hash])));
    expect([asked, await store.isThere(hash)]).toEqual([2, true]);
  });
});

describe('sweep()', () => {
  it('throws away what nothing names for a day, and never what is named or new', async () => {
    const [named, orphan, fresh] = [await put('named'), await put('orphan'), await put('fresh')];
    for (const hash of [named, orphan]) await age(pathOf(hash), 25);
    await age(pathOf(fresh), 23);
    const asked: string[][] = [];
    const swept = await store.sweep((files) => {
      asked.push([...files].sort());
      return Promise.resolve(new Set([named]));
    });
    expect(swept).toBe(1);
    expect(asked).toEqual([[named, orphan].sort()]);
    expect((await names()).sort()).toEqual([named, fresh].sort());
  });

  it('throws away what a process that was killed left half', async () => {
    const hash = await put('whole');
    const half = join(world, FILES_FOLDER, hash.slice(0, 2), '.tmp-half-1-1');
    await writeFile(half, 'ha');
    now = new Date(Date.now() + 25 * 3_600_000);
    expect(await store.sweep(() => Promise.resolve(new Set([hash])))).toBe(1);
    expect(await names()).toEqual([hash]);
  });

  it('leaves for a day what was set aside a moment ago, however old the file is', async () => {
    const hash = await put('old');
    await age(pathOf(hash), 2000);
    const aside = join(world, FILES_FOLDER, hash.slice(0, 2), '.tmp-aside-1-1');
    await rename(pathOf(hash), aside);
    expect(await store.sweep(() => Promise.resolve(new Set()))).toBe(0);
    now = new Date(Date.now() + 25 * 3_600_000);
    expect(await store.sweep(() => Promise.resolve(new Set()))).toBe(1);
  });

  it('leaves a file that is attached again while it is looked at', async () => {
    const hash = await put('again');
    await age(pathOf(hash), 25);
    const swept = await store.sweep(async () => {
      await put('again');
      return new Set();
    });
    expect(swept).toBe(0);
    expect(Buffer.from(await store.read(hash)).toString()).toBe('again');
  });
});
