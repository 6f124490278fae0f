import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeGap } from '#analysis/gap/gap';
import { gapCourse, type GapInput } from '#analysis/gap/gap-course';
import { adjustForFamily } from '#analysis/gap/false-discoveries';
import type { VerdictTable } from '#domain/figures/verdicts';
import type { Draft } from '#domain/release/draft';
import type { OwnArea } from '#domain/world/world';
import { doctor } from './doctor.ts';
import { literal, openEngine, runAll } from './engine.ts';
import { importDraft, rebuildStore } from './importer.ts';
import { judgeAnew } from './judge-anew.ts';
import { openFigures, type StoreReader } from './store.ts';
import { clock, temporaryFolder, testArea, testCatalogue, testDraft, testIndicator, type Cell } from './test-figures.ts';

const YEARS = ['2012', '2013', '2014', '2015', '2016', '2017', '2018', '2019', '2020', '2021'];
const note = { nl: 'n', en: 'n' };

const catalogue = testCatalogue([
  testIndicator('residents', [{ tables: ['KERN'], column: 'Inwoners' }], { kind: 'count', unit: 'count', direction: 'neutral' }),
  testIndicator('owners', [{ tables: ['KERN'], column: 'Koop' }], { weightedBy: 'residents' }),
  testIndicator('lonely', [{ tables: ['KERN'], column: 'Eenzaam' }], { direction: 'less' }),
  testIndicator('redefined', [{ tables: ['KERN'], column: 'Nieuw' }], { breaks: [{ period: '2016', reason: note }] }),
  testIndicator('modelled', [{ tables: ['KERN'], column: 'Model' }], { sampling: 'model' }),
  testIndicator('described', [{ tables: ['KERN'], column: 'Beschreven' }], { direction: 'neutral' }),
]);

const AREAS = [
  testArea('NL00', 2021),
  testArea('GM0014', 2021, { municipality: 'GM0014' }),
  testArea('BU00140001', 2021, { municipality: 'GM0014' }),
  testArea('BU00140002', 2021, { municipality: 'GM0014' }),
];
const flat = (value: number) => YEARS.map((_, at) => value + ((at * 7) % 3) / 10);
const rising = (value: number) => YEARS.map((_, at) => value + at + ((at * 5) % 3) / 10);

/** A draft of the table; per column the values of the country, the municipality and two neighbourhoods. */
const draftOf = (columns: Record<string, Cell[][]>, more: Partial<Parameters<typeof testDraft>[0]> = {}) =>
  testDraft({ areas: AREAS, periods: YEARS, columns, ...more });

async function verdictOf(reader: StoreReader, code: string, indicator: string) {
  const area = await reader.area(code);
  const table = await reader.verdictsOf(area!.placeId);
  const at = table.indicator.indexOf(indicator);
  return at < 0 ? null : rowOf(table, at);
}

function rowOf(table: VerdictTable, at: number) {
  return Object.fromEntries(
    Object.entries(table)
      .filter(([key]) => key !== 'length')
      .map(([key, column]) => [key, (column as unknown[])[at]]),
  ) as { [Key in Exclude<keyof VerdictTable, 'length'>]: VerdictTable[Key] extends (infer Value)[] ? Value : number };
}

describe('verdicts of the store', () => {
  const temporary = temporaryFolder();
  let reader: StoreReader;
  const columns = {
    Inwoners: [flat(17000), flat(1000), flat(300), flat(50)],
    Koop: [flat(60), flat(55), rising(40), flat(50)],
    Eenzaam: [flat(10), flat(12), flat(20), [null, ...rising(15).slice(1)].map((cell): Cell => cell ?? 'suppressed')],
    Nieuw: [flat(10), flat(12), [80, 80, 80, 80, ...rising(20).slice(4)], flat(11)],
    Model: [flat(10), flat(12), rising(20), flat(11)],
    Beschreven: [flat(10), flat(12), rising(20), flat(11)],
  };

  beforeAll(async () => {
    await importDraft({ folder: temporary.folder, catalogue, clock, origin: 'import', draft: draftOf(columns) });
    reader = await openFigures({ folder: temporary.folder, catalogue });
  });
  afterAll(async () => {
    await reader.close();
    temporary.remove();
  });

  it('are those of judgeGap on the same figures, against the rest where the area is large', async () => {
    const found = await verdictOf(reader, 'BU00140001', 'owners');
    const input: GapInput = { times: YEARS.map(Number), area: columns.Koop[2]!, reference: columns.Koop[1]!, share: 0.3 };
    const alone = judgeGap(gapCourse(input), input);
    if (alone.status !== 'ok') throw new Error('refused');
    expect(found).toMatchObject({
      verdict: 'closing',
      comparator: 'rest',
      n: 10,
      firstPeriod: '2012',
      lastPeriod: '2021',
      areaChange: 'up',
    });
    expect(found!.factorToWhole).toBeCloseTo(0.7, 12);
    expect(found!.slope).toBeCloseTo(alone.estimate!, 9);
    expect(found!.lower).toBeCloseTo(alone.interval!.lower, 9);
    expect(found!.p).toBeCloseTo(alone.detail.inflated.p!, 9);
    expect(found!.gapLast).toBeCloseTo(alone.detail.last.gap!, 9);
  });

  it('leave out what is missing, and hold a small area against the municipality', async () => {
    expect(await verdictOf(reader, 'BU00140002', 'lonely')).toMatchObject({
      verdict: 'widening',
      comparator: 'municipality',
      n: 9,
      firstPeriod: '2013',
      factorToWhole: 1,
    });
  });

  it('hold a municipality against the country, and the country against nothing', async () => {
    expect(await verdictOf(reader, 'GM0014', 'owners')).toMatchObject({ comparator: 'country', verdict: 'no-clear-change' });
    expect(await verdictOf(reader, 'NL00', 'owners')).toBeNull();
  });

  it('begin after a new definition, and say so', async () => {
    expect(await verdictOf(reader, 'BU00140001', 'redefined')).toMatchObject({
      verdict: 'widening',
      firstPeriod: '2016',
      n: 6,
      warnings: ['unresolved-break'],
    });
  });

  it('show figures of a model and do not test them; describe nothing that only describes', async () => {
    const modelled = await verdictOf(reader, 'BU00140001', 'modelled');
    expect(modelled).toMatchObject({ verdict: null, reasons: ['model-based-figure'], p: NaN });
    expect(modelled!.gapLast).toBeCloseTo(rising(20)[9]! - flat(12)[9]!, 9);
    expect(await verdictOf(reader, 'BU00140001', 'described')).toBeNull();
    expect(await verdictOf(reader, 'BU00140001', 'residents')).toBeNull();
  });

  it('are the same when a thread of its own judges', async () => {
    const seen = async (threadFromSeries: number) => {
      const { counts, families, verdict, close } = await judgeAnew({ folder: temporary.folder, catalogue, threadFromSeries });
      const one = await verdict('BU00140001', 'owners');
      close();
      return { counts, families, one };
    };
    const here = await seen(Infinity);
    expect(here.one).not.toBeNull();
    expect(await seen(0)).toEqual(here);
  });

  it('count all judged indicators of all areas of the level in the municipality as one family', async () => {
    const table = await reader.verdictsAcross('lonely', { municipality: 'GM0014', level: 'neighbourhood' });
    expect(table.area).toEqual(['BU00140001', 'BU00140002']);
    // Two neighbourhoods and three tested indicators: owners, lonely, redefined.
    expect([...table.familySize]).toEqual([6, 6]);
    const places = await Promise.all(
      ['BU00140001', 'BU00140002'].map(async (code) => reader.verdictsOf((await reader.area(code))!.placeId)),
    );
    const tests = places
      .flatMap((one) => Array.from({ length: one.length }, (_, at) => rowOf(one, at)))
      .filter(({ verdict }) => verdict !== null);
    const adjusted = adjustForFamily(tests.map(({ p, pMannKendall }) => Math.max(p, pMannKendall)));
    tests.forEach((test, at) => expect(test.verdict).toBe(adjusted[at]! <= 0.1 ? test.verdictAlone : 'no-clear-change'));
  });
});

describe('doctor()', () => {
  it('sees a store of an older form, and verdicts that are missing', async () => {
    const temporary = temporaryFolder();
    const { folder } = temporary;
    await importDraft({ folder, catalogue, clock, origin: 'import', draft: draftOf({ Koop: [flat(60), flat(55), rising(40), flat(50)] }) });
    const codes = async () => (await doctor({ folder, catalogue })).map(({ code, params }) => [code, params]);
    expect(await codes()).toEqual([]);
    const path = join(folder, 'current.json');
    const current = JSON.parse(readFileSync(path, 'utf8')) as { names: string; form: number };
    const engine = await openEngine({ memory: '100MB' });
    const connection = await engine.connect();
    await runAll(connection, [
      `ATTACH ${literal(join(folder, 'store', current.names, 'names.duckdb'))} AS names`,
      'DELETE FROM names.verdict_file WHERE indicator_no = 1',
      'DETACH names',
    ]);
    engine.closeSync();
    expect(await codes()).toEqual([['verdicts-missing', { count: 1 }]]);
    writeFileSync(path, JSON.stringify({ ...current, form: current.form - 1 }));
    expect(await codes()).toEqual([['store-form-old', { form: current.form - 1, now: current.form }]]);
    temporary.remove();
  });
});

describe('series of verdicts', () => {
  it('do not run over a recode of the area, nor of its municipality, nor over other parts of an own area', async () => {
    const temporary = temporaryFolder();
    const early = YEARS.slice(0, 4);
    const late = YEARS.slice(4);
    const recoded = testCatalogue(
      [testIndicator('owners', [{ tables: ['KERN'], column: 'Koop' }])],
      [{ year: 2016, kind: 'recode', codes: ['BU00140001'], note, source: 's' }],
    );
    const ownAreas: OwnArea[] = [
      {
        code: 'PEIL-EEN',
        level: 'place',
        name: 'Een',
        municipality: 'GM0014',
        parts: [
          { divisionYear: 2015, codes: ['BU00140002'] },
          { divisionYear: 2021, codes: ['BU00140003'] },
        ],
      },
    ];
    const codes = ['GM0014', 'BU00140001', 'BU00140002', 'BU00140003'];
    const at = (year: number, periods: string[]) =>
      testDraft({
        areas: codes.map((code) => testArea(code, year, { municipality: 'GM0014', name: code })),
        periods,
        columns: { Koop: codes.map((_, area) => periods.map((period) => 40 + area + (area > 0 ? Number(period) - 2012 : 0))) },
      });
    const options = { folder: temporary.folder, catalogue: recoded, world: { ownAreas }, clock, origin: 'import' as const };
    await importDraft({ ...options, draft: at(2015, early) });
    await importDraft({ ...options, draft: at(2021, late) });
    const reader = await openFigures({ folder: temporary.folder, catalogue: recoded, world: { ownAreas } });
    expect(await verdictOf(reader, 'BU00140001', 'owners')).toMatchObject({ n: 6, firstPeriod: '2016', verdict: 'widening' });
    expect(await verdictOf(reader, 'BU00140002', 'owners')).toMatchObject({ n: 10, firstPeriod: '2012' });
    expect(await verdictOf(reader, 'PEIL-EEN', 'owners')).toMatchObject({ n: 6, firstPeriod: '2016', warnings: ['unresolved-break'] });
    await reader.close();
    temporary.remove();
  });
});

describe('a delta', () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 40 }) },
    { weight: 1, arbitrary: fc.constantFrom<Cell>('suppressed', 'not_published') },
  );
  const codes = ['NL00', 'GM0014', 'BU00140001', 'BU00140002', 'BU00140003'];
  const drafts: fc.Arbitrary<Draft> = fc
    .record({
      year: fc.integer({ min: 2019, max: 2021 }),
      codes: fc.subarray(codes, { minLength: 2 }),
      periods: fc.subarray(YEARS, { minLength: 5 }),
      columns: fc.subarray(['Inwoners', 'Koop', 'Eenzaam', 'Nieuw'], { minLength: 1 }),
      cells: fc.array(cell, { minLength: 200, maxLength: 200 }),
      rise: fc.integer({ min: -9, max: 9 }),
      complete: fc.boolean(),
      salt: fc.uuid(),
    })
    .map(({ year, codes: some, periods, columns, cells, rise, complete, salt }) => {
      let next = 0;
      const value = (at: number): Cell => {
        const drawn = cells[next++ % cells.length]!;
        return typeof drawn === 'number' ? Math.max(0, drawn + rise * at) : drawn;
      };
      return testDraft({
        salt,
        complete,
        publishedAt: null,
        areas: some.map((code) => testArea(code, year, { municipality: code.startsWith('NL') ? null : 'GM0014', name: code })),
        periods,
        columns: Object.fromEntries(columns.map((column) => [column, some.map(() => periods.map((_, at) => value(at)))])),
      });
    });

  async function everything(folder: string) {
    const reader = await openFigures({ folder, catalogue });
    const places = (await Promise.all(codes.map((code) => reader.areasWithCode(code)))).flat().map(({ placeId }) => placeId);
    const tables = await Promise.all([...new Set(places)].sort().map((place) => reader.verdictsOf(place)));
    const across = await reader.verdictsAcross('owners', { municipality: null, level: 'neighbourhood' });
    await reader.close();
    return { tables, across };
  }

  it('gives the verdicts of a store that is built anew', async () => {
    let judged = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(drafts, { minLength: 2, maxLength: 4 }), async (list) => {
        const temporary = temporaryFolder();
        try {
          const options = { folder: temporary.folder, catalogue, clock, origin: 'import' as const, wholeBelowCells: 0 };
          for (const draft of list) await importDraft({ ...options, draft });
          const renewed = await everything(temporary.folder);
          await rebuildStore(options);
          expect(renewed).toEqual(await everything(temporary.folder));
          judged += renewed.tables.reduce((sum, { length }) => sum + length, 0);
        } finally {
          temporary.remove();
        }
      }),
      { numRuns: 4 },
    );
    expect(judged).toBeGreaterThan(20);
  }, 180_000);
});
