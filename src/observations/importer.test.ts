import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Catalogue } from '#domain/catalogue/catalogue';
import type { Draft } from '#domain/release/draft';
import type { OwnArea } from '#domain/world/world';
import { doctor } from './doctor.ts';
import { checkDraft, ensureStore, importDraft, importDrafts, rebuildStore } from './importer.ts';
import { openFigures } from './store.ts';
import { clock, standardCatalogue, temporaryFolder, testArea, testCatalogue, testDraft, testIndicator, type Cell } from './test-figures.ts';

let place: ReturnType<typeof temporaryFolder>;
beforeEach(() => (place = temporaryFolder()));
afterEach(() => place.remove());

const areas = [testArea('GM0014', 2020, { name: 'Groningen' }), testArea('BU00141000', 2020, { name: 'Selwerd' })];
const draft = testDraft({ areas, periods: ['2020'], columns: { Inwoners_5: [[232874], [6680]], Koopwoningen_40: [[38], ['suppressed']] } });

function load(one: Draft, catalogue: Catalogue = standardCatalogue, ownAreas: OwnArea[] = []) {
  return importDraft({ folder: place.folder, catalogue, clock, draft: one, origin: 'import', world: { ownAreas } });
}

async function seriesOf(code: string, indicator: string, catalogue: Catalogue = standardCatalogue) {
  const reader = await openFigures({ folder: place.folder, catalogue });
  const area = (await reader.area(code))!;
  const points = await reader.series(area.placeId, indicator);
  await reader.close();
  return points;
}

/** A table of one neighbourhood's homes: a value per period. */
function homes(publishedAt: string, cells: Record<string, Cell>, more: Partial<Parameters<typeof testDraft>[0]> = {}): Draft {
  return testDraft({
    areas: [testArea('BU00141000', 2020, { name: 'Selwerd' })],
    periods: Object.keys(cells),
    publishedAt,
    columns: { Woningen_34: [Object.values(cells).map((cell) => cell)] },
    ...more,
  });
}

describe('importDraft', () => {
  it('loads the same bytes again when names that nobody knew got a code', async () => {
    const columns = { Woningen_34: [[1]] };
    const strange = { ...testArea('Ten Boer', null), scheme: 'unknown' };
    const first = testDraft({ areas: [strange], periods: ['2018'], columns });
    const known = { ...first, areas: [testArea('GM0009', 2018)] };
    expect([await load(first), await load(first), await load(known)].map(({ outcome }) => outcome)).toEqual([
      'loaded',
      'already-loaded',
      'loaded',
    ]);
  });

  it('stores a draft that openFigures then reads', async () => {
    const report = await load(draft);
    expect(report).toMatchObject({
      outcome: 'loaded',
      stored: 4,
      rowsRead: 2,
      missing: { suppressed: 1 },
      indicators: ['residents', 'owner_share'],
      unmappedMeasures: 0,
    });
    const reader = await openFigures({ folder: place.folder, catalogue: standardCatalogue });
    const area = (await reader.area('BU00141000'))!;
    expect(area).toEqual({
      scheme: 'cbs',
      code: 'BU00141000',
      divisionYear: 2020,
      level: 'neighbourhood',
      name: 'Selwerd',
      parent: 'WK001410',
      municipality: 'GM0014',
      placeId: 'cbs:BU00141000@2020',
    });
    expect(await reader.series(area.placeId, 'residents')).toEqual([
      {
        period: '2020',
        divisionYear: 2020,
        value: 6680,
        status: 'ok',
        flag: 'final',
        quality: 'exact',
        lower: null,
        upper: null,
        base: null,
        release: report.release,
      },
    ]);
    const figures = await reader.figuresOf(area.placeId);
    expect([figures.length, figures.indicator, figures.status, [...figures.value]]).toEqual([
      2,
      ['residents', 'owner_share'],
      ['ok', 'suppressed'],
      [6680, NaN],
    ]);
    expect((await reader.across('residents', { municipality: 'GM0014', level: 'neighbourhood' })).rows).toMatchObject([
      { value: 6680, area: { code: 'BU00141000' } },
    ]);
    expect(await reader.releaseMeasures(report.release)).toMatchObject([
      { column: 'Inwoners_5', values: 2, missing: {}, indicators: ['residents'] },
      { column: 'Koopwoningen_40', values: 1, missing: { suppressed: 1 }, indicators: ['owner_share'] },
    ]);
    await reader.close();
  });

  it('loads the same bytes once', async () => {
    const first = await load(draft);
    const before = readFileSync(join(place.folder, 'current.json'), 'utf8');
    const again = await load(draft);
    expect(again).toMatchObject({ outcome: 'already-loaded', release: first.release, stored: 4 });
    expect(readFileSync(join(place.folder, 'current.json'), 'utf8')).toBe(before);
    expect(readdirSync(join(place.folder, 'releases'))).toEqual([first.release]);
  });

  it('never hides an older value behind a newer null, and names the older release with it', async () => {
    const old = await load(homes('2021-01-01', { '2019': 100, '2020': 110 }));
    const renewed = await load(homes('2022-01-01', { '2019': 'not_published', '2020': 120, '2021': 'suppressed' }));
    expect(await seriesOf('BU00141000', 'homes')).toMatchObject([
      { period: '2019', value: 100, release: old.release },
      { period: '2020', value: 120, release: renewed.release },
      { period: '2021', value: null, status: 'suppressed', release: renewed.release },
    ]);
    expect(renewed.changes).toEqual({ since: old.release, added: 0, removed: 1, changed: 1 });
  });

  it('orders releases by what their source says of their date, not by when they came', async () => {
    await load(homes('2022-01-01', { '2020': 120 }));
    await load(homes('2021-01-01', { '2020': 110 }));
    expect(await seriesOf('BU00141000', 'homes')).toMatchObject([{ value: 120 }]);
  });

  it('takes only the newest release of a re-estimated series', async () => {
    const policy = 'one-release-per-series';
    await load(homes('2021-01-01', { '2018': 1, '2020': 2 }, { policy }));
    await load(homes('2022-01-01', { '2020': 3 }, { policy }));
    expect(await seriesOf('BU00141000', 'homes')).toMatchObject([{ period: '2020', value: 3 }]);
  });

  it('keeps the older series for areas that a part of a re-estimated series leaves out, and says so', async () => {
    const more = { table: 'KERN', policy: 'one-release-per-series' } as const;
    const [renewed, other] = [testArea('BU00141000', 2020), testArea('BU00141001', 2020)];
    const part = { areas: [renewed, other], periods: ['2020'], columns: { Woningen_34: [[5], ['unknown' as const]] }, complete: false };
    await load(
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
    const report = await load(testDraft({ ...more, ...part, publishedAt: '2022-01-01' }));
    expect(await seriesOf('BU00141000', 'homes')).toMatchObject([{ period: '2020', value: 5 }]);
    expect(await seriesOf('BU00141001', 'homes')).toMatchObject([{ value: 3 }, { value: 4 }]);
    expect(report.warnings).toContainEqual(
      expect.objectContaining({ code: 'series-partly-renewed', params: { table: 'KERN', since: expect.stringMatching(/^KERN-2026/) } }),
    );
    await load(testDraft({ ...more, ...part, publishedAt: '2023-01-01', complete: true }));
    expect(await seriesOf('BU00141001', 'homes')).toMatchObject([{ period: '2020', value: null }]);
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
    await load(
      testDraft({ table: 'B', publishedAt: '2023-01-01', areas: [area], periods: ['2019', '2020'], columns: { y: [[5, 6]] } }),
      catalogue,
    );
    await load(
      testDraft({ table: 'A', publishedAt: '2020-01-01', areas: [area], periods: ['2019', '2020'], columns: { x: [['suppressed', 7]] } }),
      catalogue,
    );
    expect((await seriesOf('BU1', 'homes', catalogue)).map((point) => point.value)).toEqual([5, 7]);
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
    await load(testDraft({ areas: [testArea('BU1', 2020)], periods: ['2019', '2020'], columns: { WOZ_35: [[0, 0]] } }), catalogue);
    expect(await seriesOf('BU1', 'value', catalogue)).toMatchObject([
      { period: '2018', value: 0, status: 'ok', flag: 'provisional' },
      { period: '2019', value: null, status: 'not_measured' },
    ]);
  });

  it('reports codes that are no codes, and codes that their division does not have', async () => {
    const many = Array.from({ length: 19 }, (_, index) => testArea(`BU001400${String(index).padStart(2, '0')}`, 2020));
    await load(testDraft({ table: 'OTHER', areas: many, periods: ['2020'], columns: { a: many.map(() => [1]) } }));
    const strange = [...many, testArea('BU00149999', 2020), testArea('14', 2020, { level: 'municipality' })];
    const report = await load(testDraft({ areas: strange, periods: ['2020'], columns: { Inwoners_5: strange.map(() => [1]) } }));
    expect(report.unknownCodes).toEqual(['14', 'BU00149999']);
  });

  it('calls no code unknown that only a table cut off could miss, that has no value, or that the catalogue names', async () => {
    const many = Array.from({ length: 19 }, (_, index) => testArea(`BU001400${String(index).padStart(2, '0')}`, 2020));
    const cut = testDraft({ table: 'OTHER', areas: many, periods: ['2020'], columns: { a: many.map(() => [1]) } });
    await load({ ...cut, complete: false });
    const after = [...many, testArea('BU00149999', 2020), testArea('BUxx', 2020), testArea('NL-ABROAD', 2020), testArea('WP1925', 2020)];
    const named = { ...standardCatalogue, table: () => ({ areaAliases: { NL00: 'NL-ABROAD' } }) as never };
    const cells: Cell[][] = after.map(({ code }) => [code === 'BUxx' ? 'not_applicable' : 1]);
    const report = await load(testDraft({ areas: after, periods: ['2020'], columns: { Inwoners_5: cells } }), named);
    expect(report.unknownCodes).toEqual([]);
  });

  it('compares a release with the one before it that speaks of its periods', async () => {
    const first = await load(homes('2021-01-01', { '2012': 10, '2016': 20 }));
    expect((await load(homes('2022-01-01', { '2020': 30 }))).changes).toBeNull();
    expect((await load(homes('2023-01-01', { '2016': 25 }))).changes).toEqual({ since: first.release, added: 0, removed: 0, changed: 1 });
  });

  it('names a municipality that a year leaves nameless as its other years do', async () => {
    const years = [testArea('GM0014', 2019), testArea('GM0014', 2020, { name: 'Groningen' }), testArea('BU00140000', 2019)];
    await load(testDraft({ areas: years, periods: ['2020'], columns: { Inwoners_5: [[1], [2], [3]] } }));
    const reader = await openFigures({ folder: place.folder, catalogue: standardCatalogue });
    expect((await reader.areasWithCode('GM0014')).map(({ name, divisionYear }) => [name, divisionYear])).toEqual([
      ['Groningen', 2019],
      ['Groningen', 2020],
    ]);
    expect((await reader.area('BU00140000'))!.name).toBe('BU00140000');
    await reader.close();
  });

  it('lists the country in its newest whole division, and joins districts whose number was once written before their name', async () => {
    const codes = ['GM0001', 'GM0002', 'GM0003'];
    const listed = [
      ...codes.map((code) => testArea(code, 2020)),
      testArea('GM0001', 2024),
      testArea('WK000104', 2020, { name: 'Wijk 04 Nieuw-West' }),
      testArea('WK000104', 2024, { name: 'Nieuw-West' }),
    ];
    await load(testDraft({ areas: listed, periods: ['2020'], columns: { Inwoners_5: listed.map(() => [1]) } }));
    const reader = await openFigures({ folder: place.folder, catalogue: standardCatalogue });
    expect((await reader.areasWithin({ municipality: null, level: 'municipality' })).map(({ code }) => code)).toEqual(codes);
    expect(new Set((await reader.areasWithCode('WK000104')).map(({ placeId }) => placeId)).size).toBe(1);
    await reader.close();
  });

  it('carries the mark of an incomplete release to its report and to coverage', async () => {
    expect((await load({ ...draft, complete: false })).complete).toBe(false);
    const reader = await openFigures({ folder: place.folder, catalogue: standardCatalogue });
    expect(await reader.coverage({ municipality: 'GM0014' })).toEqual(await reader.coverage());
    expect((await reader.coverage())[0]).toMatchObject({
      indicator: 'residents',
      newestPeriod: '2020',
      periods: 1,
      areas: { municipality: 1, neighbourhood: 1 },
      complete: false,
    });
    expect((await reader.coverage())[1]).toMatchObject({ indicator: 'homes', newestPeriod: null, complete: true });
    await reader.close();
  });

  it('stores rows that repeat each other once, and refuses rows that contradict each other', async () => {
    const twice = { ...draft, blocks: [...draft.blocks, ...draft.blocks] };
    expect((await load(twice)).warnings).toContainEqual({ code: 'repeated-figures', level: 'warning', params: { count: 4 } });
    const other = testDraft({ areas, periods: ['2020'], columns: { Inwoners_5: [[1], [2]] }, salt: 'other' });
    const contradicting = {
      ...other,
      blocks: [...other.blocks, ...testDraft({ areas, periods: ['2020'], columns: { Inwoners_5: [[1], [3]] } }).blocks],
    };
    await expect(load(contradicting)).rejects.toMatchObject({
      issues: [{ code: 'contradicting-rows', params: { count: 1, area: 'BU00141000', column: 'Inwoners_5' } }],
    });
    expect(readdirSync(join(place.folder, 'releases'))).toHaveLength(1);
  });

  it('stores all drafts of a world or none', async () => {
    const bad = testDraft({ table: 'BAD', areas, periods: ['2020'], columns: { a: [[1], [2]] } });
    bad.blocks.push(...testDraft({ areas, periods: ['2020'], columns: { a: [[1], [3]] } }).blocks);
    await expect(
      importDrafts({ folder: place.folder, catalogue: standardCatalogue, clock, drafts: [draft, bad], origin: 'world' }),
    ).rejects.toThrow('contradicting-rows');
    expect(readdirSync(join(place.folder, 'releases'))).toEqual([]);
    const reports = await importDrafts({
      folder: place.folder,
      catalogue: standardCatalogue,
      clock,
      drafts: [draft, homes('2021-01-01', { '2019': 1 })],
      origin: 'world',
    });
    expect(reports.map((report) => report.outcome)).toEqual(['loaded', 'loaded']);
  });

  it('keeps texts of the source and its margins', async () => {
    const survey = testDraft({ areas, periods: ['2020'], columns: { Koopwoningen_40: [[38], [40]] } });
    const column = survey.blocks[0]!.columns[0]!;
    Object.assign(column, { lower: Float64Array.of(36, NaN), upper: Float64Array.of(41, NaN), base: Float64Array.of(500, 80) });
    survey.measures.push({
      column: 'Postcode_113',
      members: {},
      memberTitles: {},
      title: 'postcode',
      unit: null,
      datatype: 'text',
      decimals: null,
    });
    survey.blocks[0]!.columns.push({
      ...column,
      measure: 1,
      values: new Float64Array(0),
      statuses: null,
      missing: 'not_applicable',
      lower: null,
      upper: null,
      base: null,
      texts: ['9712', null],
    });
    const report = await load(survey);
    expect(report).toMatchObject({ stored: 4, missing: { not_applicable: 1 }, unmappedMeasures: 0 });
    expect(await seriesOf('GM0014', 'owner_share')).toMatchObject([{ lower: 36, upper: 41, base: 500 }]);
    expect(await seriesOf('BU00141000', 'owner_share')).toMatchObject([{ lower: null, upper: null, base: 80 }]);
  });
});

describe('checkDraft', () => {
  it('gives the report of an import and stores nothing', async () => {
    const report = await checkDraft({ folder: place.folder, catalogue: standardCatalogue, clock, draft });
    expect(report).toMatchObject({ outcome: 'checked', stored: 4, indicators: ['residents', 'owner_share'] });
    expect(readdirSync(place.folder)).toEqual([]);
  });
});

describe('ensureStore', () => {
  it('makes the store anew when the catalogue was mended, without a new import', async () => {
    await load(draft);
    const mended = testCatalogue([
      testIndicator('inhabitants', [{ tables: ['KERN'], column: 'Inwoners_5' }], { kind: 'count', unit: 'count' }),
    ]);
    const reader = await openFigures({ folder: place.folder, catalogue: mended });
    expect(reader.upToDate).toBe(false);
    const before = reader.snapshot;
    expect(await ensureStore({ folder: place.folder, catalogue: mended, clock })).toBe(true);
    expect(await ensureStore({ folder: place.folder, catalogue: mended, clock })).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await reader.refresh()).toBe(true);
    expect([reader.upToDate, reader.snapshot === before]).toEqual([true, false]);
    expect((await reader.coverage()).map((one) => one.indicator)).toEqual(['inhabitants']);
    await reader.close();
  });

  it('does nothing where nothing was stored, and an empty folder reads as empty', async () => {
    expect(await ensureStore({ folder: place.folder, catalogue: standardCatalogue, clock })).toBe(false);
    const reader = await openFigures({ folder: place.folder, catalogue: standardCatalogue });
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
    await load(draft);
    const before = JSON.parse(readFileSync(join(place.folder, 'current.json'), 'utf8')) as { snapshot: string; build: string };
    writeFileSync(join(place.folder, 'current.json'), '{ damaged');
    await expect(openFigures({ folder: place.folder, catalogue: standardCatalogue })).rejects.toMatchObject({
      issues: [{ code: 'store-damaged' }],
    });
    const after = await rebuildStore({ folder: place.folder, catalogue: standardCatalogue, clock });
    expect([after.snapshot, after.build === before.build]).toEqual([before.snapshot, false]);
    expect(await seriesOf('GM0014', 'residents')).toMatchObject([{ value: 232874 }]);
  });
});

describe('doctor', () => {
  const codes = async () => (await doctor({ folder: place.folder, catalogue: standardCatalogue })).map((issue) => issue.code);

  it('finds nothing wrong in a good folder', async () => {
    expect(await codes()).toEqual([]);
    await load(draft);
    expect(await codes()).toEqual([]);
  });

  it('finds damaged releases, a stale lock, leftovers and an outdated store', async () => {
    const { release } = await load(draft);
    writeFileSync(join(place.folder, 'releases', release, 'observations.parquet'), 'x');
    writeFileSync(join(place.folder, 'lock'), JSON.stringify({ pid: 1, startedAt: '2026-01-01T00:00:00Z' }));
    writeFileSync(join(place.folder, 'releases', '.tmp-x'), '');
    expect(await codes()).toEqual(['release-damaged', 'lock-stale', 'leftovers']);
    expect((await doctor({ folder: place.folder, catalogue: testCatalogue([]) })).map((issue) => issue.code)).toContain('store-outdated');
  });
});
