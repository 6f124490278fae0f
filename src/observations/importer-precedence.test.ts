import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testArea, testCatalogue, testDraft, testIndicator } from './test-figures.ts';
import { homes, temporaryStore, type TemporaryStore } from './test-store.ts';

let store: TemporaryStore;
beforeEach(() => (store = temporaryStore()));
afterEach(() => store.remove());

describe('importDraft: which release and which mapping speak', () => {
  it('never hides an older value behind a newer null, and names the older release with it', async () => {
    const old = await store.load(homes('2021-01-01', { '2019': 100, '2020': 110 }));
    const renewed = await store.load(homes('2022-01-01', { '2019': 'not_published', '2020': 120, '2021': 'suppressed' }));
    expect(await store.seriesOf('BU00141000', 'homes')).toMatchObject([
      { period: '2019', value: 100, release: old.release },
      { period: '2020', value: 120, release: renewed.release },
      { period: '2021', value: null, status: 'suppressed', release: renewed.release },
    ]);
    expect(renewed.changes).toEqual({ since: old.release, added: 0, removed: 1, changed: 1 });
  });

  it('orders releases by what their source says of their date, not by when they came', async () => {
    await store.load(homes('2022-01-01', { '2020': 120 }));
    await store.load(homes('2021-01-01', { '2020': 110 }));
    expect(await store.seriesOf('BU00141000', 'homes')).toMatchObject([{ value: 120 }]);
  });

  it('takes only the newest release of a re-estimated series', async () => {
    const policy = 'one-release-per-series';
    await store.load(homes('2021-01-01', { '2018': 1, '2020': 2 }, { policy }));
    await store.load(homes('2022-01-01', { '2020': 3 }, { policy }));
    expect(await store.seriesOf('BU00141000', 'homes')).toMatchObject([{ period: '2020', value: 3 }]);
  });

  it('keeps the older series for areas that a part of a re-estimated series leaves out, and says so', async () => {
    const more = { table: 'KERN', policy: 'one-release-per-series' } as const;
    const [renewed, other] = [testArea('BU00141000', 2020), testArea('BU00141001', 2020)];
    const part = { areas: [renewed, other], periods: ['2020'], columns: { Woningen_34: [[5], ['unknown' as const]] }, complete: false };
    await store.load(
      testDraft({
        ...more,
        publishedAt: '2021-01-01',
        areas: [renewed, other],
        periods: ['2018', '2020'],
        columns: {
          Woningen_34: [
            [1, 2],
            [3, 4],
          ],
        },
      }),
    );
    const report = await store.load(testDraft({ ...more, ...part, publishedAt: '2022-01-01' }));
    expect(await store.seriesOf('BU00141000', 'homes')).toMatchObject([{ period: '2020', value: 5 }]);
    expect(await store.seriesOf('BU00141001', 'homes')).toMatchObject([{ value: 3 }, { value: 4 }]);
    expect(report.warnings).toContainEqual(
      expect.objectContaining({ code: 'series-partly-renewed', params: { table: 'KERN', since: expect.stringMatching(/^KERN-2026/) } }),
    );
    await store.load(testDraft({ ...more, ...part, publishedAt: '2023-01-01', complete: true }));
    expect(await store.seriesOf('BU00141001', 'homes')).toMatchObject([{ period: '2020', value: null }]);
  });

  it('prefers the first mapping that has a value', async () => {
    const catalogue = testCatalogue([
      testIndicator(
        'homes',
        [
          { tables: ['A'], column: 'x' },
          { tables: ['B'], column: 'y' },
        ],
        { kind: 'count', unit: 'count' },
      ),
    ]);
    const area = testArea('BU1', 2020);
    await store.load(
      testDraft({ table: 'B', publishedAt: '2023-01-01', areas: [area], periods: ['2019', '2020'], columns: { y: [[5, 6]] } }),
      catalogue,
    );
    await store.load(
      testDraft({ table: 'A', publishedAt: '2020-01-01', areas: [area], periods: ['2019', '2020'], columns: { x: [['suppressed', 7]] } }),
      catalogue,
    );
    expect((await store.seriesOf('BU1', 'homes', catalogue)).map((point) => point.value)).toEqual([5, 7]);
  });

  it('shifts periods, multiplies, drops fillers and sets flags as the mapping says', async () => {
    const mapping = {
      tables: ['KERN'],
      column: 'WOZ_35',
      periodShift: -1,
      factor: 1000,
      fillers: [{ value: 0, periods: ['2020'] }],
      flag: 'provisional' as const,
    };
    const catalogue = testCatalogue([testIndicator('value', [mapping], { kind: 'mean', unit: 'euro' })]);
    await store.load(testDraft({ areas: [testArea('BU1', 2020)], periods: ['2019', '2020'], columns: { WOZ_35: [[0, 0]] } }), catalogue);
    expect(await store.seriesOf('BU1', 'value', catalogue)).toMatchObject([
      { period: '2018', value: 0, status: 'ok', flag: 'provisional' },
      { period: '2019', value: null, status: 'not_measured' },
    ]);
  });

  it('compares a release with the one before it that speaks of its periods', async () => {
    const first = await store.load(homes('2021-01-01', { '2012': 10, '2016': 20 }));
    expect((await store.load(homes('2022-01-01', { '2020': 30 }))).changes).toBeNull();
    expect((await store.load(homes('2023-01-01', { '2016': 25 }))).changes).toEqual({
      since: first.release,
      added: 0,
      removed: 0,
      changed: 1,
    });
  });
});
