import { describe, expect, it } from 'vitest';
import type { ForeignTable } from '#domain/catalogue/catalogue';
import { FAKE_MUNICIPALITY, fakeIndicator, fakeReading, fakeRelease } from '#insight/figure/test-figures';
import { releasePage, sourceList, sourcePage } from '#insight/indicator/source-page';

const waiting: ForeignTable = {
  id: 'T2',
  publisher: 'cbs',
  title: 'Waits',
  policy: 'newest-release-per-period',
  missing: 'unknown',
  sampling: 'register',
};
const reading = fakeReading({
  areas: [FAKE_MUNICIPALITY],
  indicators: [fakeIndicator('a')],
  figures: [],
  tables: [waiting],
  releases: [
    fakeRelease('OLD', 'T1', { retrievedAt: '2024-01-01T00:00:00Z' }),
    fakeRelease('NEW', 'T1', { retrievedAt: '2025-01-01T00:00:00Z', complete: false }),
  ],
});

describe('sourceList', () => {
  it('shows loaded tables and those that wait, by publisher, and counts incomplete ones', async () => {
    const list = await sourceList(reading);
    expect(list.publishers).toHaveLength(1);
    expect(list.publishers[0]!.loaded.map(({ id }) => id)).toEqual(['T1']);
    expect(list.publishers[0]!.waiting.map(({ id }) => id)).toEqual(['T2']);
    expect(list.counts).toEqual({ loaded: 1, waiting: 1, incomplete: 1 });
  });
});

describe('sourcePage', () => {
  it('has the newest release first, and the indicators that the table feeds', async () => {
    const page = (await sourcePage(reading, 't1'))!;
    expect(page.releases.map(({ id }) => id)).toEqual(['NEW', 'OLD']);
    expect(page.indicators.map(({ id }) => id)).toEqual(['a']);
    expect(page.measures).toHaveLength(1);
  });

  it('is there for a table that waits, and null for one that nobody knows', async () => {
    expect((await sourcePage(reading, 'T2'))!.releases).toEqual([]);
    expect(await sourcePage(reading, 'T9')).toBeNull();
  });
});

describe('releasePage', () => {
  it('says which release came after it', async () => {
    expect((await releasePage(reading, 'T1', 'OLD'))!.supersededBy?.id).toBe('NEW');
    expect((await releasePage(reading, 'T1', 'NEW'))!.supersededBy).toBeNull();
    expect(await releasePage(reading, 'T1', 'NONE')).toBeNull();
  });
});
