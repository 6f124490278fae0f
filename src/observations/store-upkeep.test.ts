import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { doctor } from './doctor.ts';
import { ensureStore, rebuildStore } from './importer.ts';
import { openFigures } from './store.ts';
import { clock, standardCatalogue, testCatalogue, testIndicator } from './test-figures.ts';
import { sampleDraft, temporaryStore, type TemporaryStore } from './test-store.ts';

let store: TemporaryStore;
beforeEach(() => (store = temporaryStore()));
afterEach(() => store.remove());

describe('ensureStore', () => {
  it('makes the store anew when the catalogue was mended, without a new import', async () => {
    await store.load(sampleDraft);
    const mended = testCatalogue([
      testIndicator('inhabitants', [{ tables: ['KERN'], column: 'Inwoners_5' }], { kind: 'count', unit: 'count' }),
    ]);
    const reader = await openFigures({ folder: store.folder, catalogue: mended });
    expect(reader.upToDate).toBe(false);
    const before = reader.snapshot;
    expect(await ensureStore({ folder: store.folder, catalogue: mended, clock })).toBe(true);
    expect(await ensureStore({ folder: store.folder, catalogue: mended, clock })).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await reader.refresh()).toBe(true);
    expect([reader.upToDate, reader.snapshot === before]).toEqual([true, false]);
    expect((await reader.coverage()).map((one) => one.indicator)).toEqual(['inhabitants']);
    await reader.close();
  });

  it('does nothing where nothing was stored, and an empty folder reads as empty', async () => {
    expect(await ensureStore({ folder: store.folder, catalogue: standardCatalogue, clock })).toBe(false);
    const reader = await openFigures({ folder: store.folder, catalogue: standardCatalogue });
    expect([await reader.area('GM0014'), await reader.releases(), await reader.coverage(), await reader.searchAreas('selwerd')]).toEqual([
      null,
      [],
      [],
      [],
    ]);
    await reader.close();
  });
});

describe('rebuildStore', () => {
  it('gives the same snapshot from the same releases, also when the store was lost', async () => {
    await store.load(sampleDraft);
    const before = JSON.parse(readFileSync(join(store.folder, 'current.json'), 'utf8')) as { snapshot: string; build: string };
    writeFileSync(join(store.folder, 'current.json'), '{ damaged');
    await expect(openFigures({ folder: store.folder, catalogue: standardCatalogue })).rejects.toMatchObject({
      issues: [{ code: 'store-damaged' }],
    });
    const after = await rebuildStore({ folder: store.folder, catalogue: standardCatalogue, clock });
    expect([after.snapshot, after.build === before.build]).toEqual([before.snapshot, false]);
    expect(await store.seriesOf('GM0014', 'residents')).toMatchObject([{ value: 232874 }]);
  });
});

describe('doctor', () => {
  const codes = async () => (await doctor({ folder: store.folder, catalogue: standardCatalogue })).map((issue) => issue.code);

  it('finds nothing wrong in a good folder', async () => {
    expect(await codes()).toEqual([]);
    await store.load(sampleDraft);
    expect(await codes()).toEqual([]);
  });

  it('finds damaged releases, a stale lock, leftovers and an outdated store', async () => {
    const { release } = await store.load(sampleDraft);
    writeFileSync(join(store.folder, 'releases', release, 'observations.parquet'), 'x');
    writeFileSync(join(store.folder, 'lock'), JSON.stringify({ pid: 1, startedAt: '2026-01-01T00:00:00Z' }));
    writeFileSync(join(store.folder, 'releases', '.tmp-x'), '');
    expect(await codes()).toEqual(['release-damaged', 'lock-stale', 'leftovers']);
    expect((await doctor({ folder: store.folder, catalogue: testCatalogue([]) })).map((issue) => issue.code)).toContain('store-outdated');
  });
});
