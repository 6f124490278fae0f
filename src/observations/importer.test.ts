import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkDraft, importDrafts } from './importer.ts';
import { openFigures } from './store.ts';
import { clock, standardCatalogue, testArea, testDraft } from './test-figures.ts';
import { homes, sampleAreas, sampleDraft, temporaryStore, type TemporaryStore } from './test-store.ts';

let store: TemporaryStore;
beforeEach(() => (store = temporaryStore()));
afterEach(() => store.remove());

describe('importDraft', () => {
  it('loads the same bytes again when names that nobody knew got a code', async () => {
    const columns = { Woningen_34: [[1]] };
    const strange = { ...testArea('Ten Boer', null), scheme: 'unknown' };
    const first = testDraft({ areas: [strange], periods: ['2018'], columns });
    const known = { ...first, areas: [testArea('GM0009', 2018)] };
    expect([await store.load(first), await store.load(first), await store.load(known)].map(({ outcome }) => outcome)).toEqual([
      'loaded',
      'already-loaded',
      'loaded',
    ]);
  });

  it('stores a draft that openFigures then reads', async () => {
    const report = await store.load(sampleDraft);
    expect(report).toMatchObject({
      outcome: 'loaded',
      stored: 4,
      rowsRead: 2,
      missing: { suppressed: 1 },
      indicators: ['residents', 'owner_share'],
      unmappedMeasures: 0,
    });
    const reader = await openFigures({ folder: store.folder, catalogue: standardCatalogue });
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
    const first = await store.load(sampleDraft);
    const before = readFileSync(join(store.folder, 'current.json'), 'utf8');
    const again = await store.load(sampleDraft);
    expect(again).toMatchObject({ outcome: 'already-loaded', release: first.release, stored: 4 });
    expect(readFileSync(join(store.folder, 'current.json'), 'utf8')).toBe(before);
    expect(readdirSync(join(store.folder, 'releases'))).toEqual([first.release]);
  });

  it('carries the mark of an incomplete release to its report and to coverage', async () => {
    expect((await store.load({ ...sampleDraft, complete: false })).complete).toBe(false);
    const reader = await openFigures({ folder: store.folder, catalogue: standardCatalogue });
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
    const twice = { ...sampleDraft, blocks: [...sampleDraft.blocks, ...sampleDraft.blocks] };
    expect((await store.load(twice)).warnings).toContainEqual({ code: 'repeated-figures', level: 'warning', params: { count: 4 } });
    const other = testDraft({ areas: sampleAreas, periods: ['2020'], columns: { Inwoners_5: [[1], [2]] }, salt: 'other' });
    const contradicting = {
      ...other,
      blocks: [...other.blocks, ...testDraft({ areas: sampleAreas, periods: ['2020'], columns: { Inwoners_5: [[1], [3]] } }).blocks],
    };
    await expect(store.load(contradicting)).rejects.toMatchObject({
      issues: [{ code: 'contradicting-rows', params: { count: 1, area: 'BU00141000', column: 'Inwoners_5' } }],
    });
    expect(readdirSync(join(store.folder, 'releases'))).toHaveLength(1);
  });

  it('stores all drafts of a world or none', async () => {
    const bad = testDraft({ table: 'BAD', areas: sampleAreas, periods: ['2020'], columns: { a: [[1], [2]] } });
    bad.blocks.push(...testDraft({ areas: sampleAreas, periods: ['2020'], columns: { a: [[1], [3]] } }).blocks);
    await expect(
      importDrafts({ folder: store.folder, catalogue: standardCatalogue, clock, drafts: [sampleDraft, bad], origin: 'world' }),
    ).rejects.toThrow('contradicting-rows');
    expect(readdirSync(join(store.folder, 'releases'))).toEqual([]);
    const reports = await importDrafts({
      folder: store.folder,
      catalogue: standardCatalogue,
      clock,
      drafts: [sampleDraft, homes('2021-01-01', { '2019': 1 })],
      origin: 'world',
    });
    expect(reports.map((report) => report.outcome)).toEqual(['loaded', 'loaded']);
  });

  it('keeps texts of the source and its margins', async () => {
    const survey = testDraft({ areas: sampleAreas, periods: ['2020'], columns: { Koopwoningen_40: [[38], [40]] } });
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
    const report = await store.load(survey);
    expect(report).toMatchObject({ stored: 4, missing: { not_applicable: 1 }, unmappedMeasures: 0 });
    expect(await store.seriesOf('GM0014', 'owner_share')).toMatchObject([{ lower: 36, upper: 41, base: 500 }]);
    expect(await store.seriesOf('BU00141000', 'owner_share')).toMatchObject([{ lower: null, upper: null, base: 80 }]);
  });
});

describe('checkDraft', () => {
  it('gives the report of an import and stores nothing', async () => {
    const report = await checkDraft({ folder: store.folder, catalogue: standardCatalogue, clock, draft: sampleDraft });
    expect(report).toMatchObject({ outcome: 'checked', stored: 4, indicators: ['residents', 'owner_share'] });
    expect(readdirSync(store.folder)).toEqual([]);
  });
});
