import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { combinationOf, combineParts, type PartFigure } from '#analysis/crosswalk/combine-parts';
import type { Draft } from '#domain/release/draft';
import type { OwnArea } from '#domain/world/world';
import { importDraft, rebuildStore } from './importer.ts';
import { openFigures, type StoreReader } from './store.ts';
import { clock, standardCatalogue, temporaryFolder, testArea, testCatalogue, testDraft, testIndicator, type Cell } from './test-figures.ts';

/** The same table under two policies, and a second table that feeds the same indicators. */
const catalogue = testCatalogue(
  [
    testIndicator('residents', [{ tables: ['KERN', 'ALT'], column: 'Inwoners_5' }], { kind: 'count', unit: 'count' }),
    testIndicator(
      'homes',
      [
        { tables: ['MODEL'], column: 'Woningen_34' },
        { tables: ['KERN'], column: 'Woningen_34' },
      ],
      { kind: 'count', unit: 'count' },
    ),
    testIndicator('owner_share', [{ tables: ['KERN', 'MODEL'], column: 'Koopwoningen_40', periodShift: -1, fillers: [{ value: 0 }] }], {
      weightedBy: 'homes',
    }),
  ],
  [{ year: 2020, kind: 'recode', codes: ['BU0014*'], note: { nl: 'n', en: 'n' }, source: 's' }],
);

const ownAreas: OwnArea[] = [
  {
    code: 'PEIL-NOORD',
    level: 'place',
    name: 'Noord',
    municipality: 'GM0014',
    parts: [
      { divisionYear: 2020, codes: ['BU00140001', 'BU00140002'] },
      { divisionYear: 2018, codes: ['BU00140002'] },
    ],
  },
];
const world = { ownAreas };

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 50 }) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>('suppressed', 'not_published') },
);

const draftArbitrary: fc.Arbitrary<Draft> = fc
  .record({
    table: fc.constantFrom('KERN', 'MODEL', 'ALT'),
    year: fc.integer({ min: 2017, max: 2021 }),
    codes: fc.subarray(['GM0014', 'BU00140001', 'BU00140002', 'BU00140003'], { minLength: 1 }),
    periods: fc.subarray(['2017', '2018', '2019', '2020'], { minLength: 1 }),
    columns: fc.subarray(['Inwoners_5', 'Woningen_34', 'Koopwoningen_40', 'Overig_9'], { minLength: 1 }),
    cells: fc.array(cell, { minLength: 64, maxLength: 64 }),
    publishedAt: fc.constantFrom(null, '2021-01-01', '2022-01-01', '2023-01-01'),
    complete: fc.boolean(),
  })
  .map(({ table, year, codes, periods, columns, cells, publishedAt, complete }) => {
    let next = 0;
    return testDraft({
      table,
      policy: table === 'MODEL' ? 'one-release-per-series' : 'newest-release-per-period',
      publishedAt,
      complete,
      areas: codes.map((code) => testArea(code, year, { name: `Naam ${code}` })),
      periods,
      columns: Object.fromEntries(columns.map((column) => [column, codes.map(() => periods.map(() => cells[next++]!))])),
    });
  });

/** Everything that a reader can say, in a form that two stores can be compared by. */
async function everything(reader: StoreReader) {
  const codes = ['GM0014', 'BU00140001', 'BU00140002', 'BU00140003', 'PEIL-NOORD'];
  const areas = (await Promise.all(codes.map((code) => reader.areasWithCode(code)))).flat();
  const placeIds = [...new Set(areas.map((area) => area.placeId))].sort();
  return {
    snapshot: reader.snapshot,
    areas,
    places: await Promise.all(placeIds.map((id) => reader.place(id))),
    figures: await Promise.all(placeIds.map((id) => reader.figuresOf(id))),
    across: await Promise.all(
      catalogue.indicators.flatMap(({ id }) =>
        (['neighbourhood', 'municipality', 'place'] as const).map((level) => reader.across(id, { municipality: 'GM0014', level })),
      ),
    ),
    periods: await Promise.all(
      catalogue.indicators.map(({ id }) => reader.periodsOf(id, { municipality: 'GM0014', level: 'neighbourhood' })),
    ),
    coverage: await reader.coverage(),
    within: await reader.coverage({ municipality: 'GM0014' }),
    panel: sorted(await reader.indicatorPanel('residents', { level: 'neighbourhood' })),
    slopes: slopes(await reader.allSlopes()),
  };
}

const sorted = (panel: Awaited<ReturnType<StoreReader['indicatorPanel']>>) =>
  Array.from({ length: panel.length }, (_, i) =>
    [
      panel.areaAt(panel.area[i]!).code,
      panel.areaAt(panel.area[i]!).divisionYear,
      panel.periods[panel.period[i]!],
      panel.value[i],
      panel.gap[i],
    ].join(),
  ).sort();
const slopes = (table: Awaited<ReturnType<StoreReader['allSlopes']>>) =>
  Array.from(
    { length: table.length },
    (_, i) =>
      `${table.placeIds[table.place[i]!]} ${table.indicators[table.indicator[i]!]} ${Math.round(table.slope[i]! * 1e9) / 1e9 + 0} ${table.points[i]}`,
  ).sort();

async function read(folder: string) {
  const reader = await openFigures({ folder, catalogue, world });
  const all = await everything(reader);
  await reader.close();
  return all;
}

describe('a store with deltas', () => {
  it('answers as the same store built whole', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(draftArbitrary, { minLength: 2, maxLength: 4, selector: (draft) => draft.files[0]!.sha256 }),
        async (drafts) => {
          const { folder, remove } = temporaryFolder();
          try {
            for (const draft of drafts) await importDraft({ folder, catalogue, world, clock, draft, origin: 'import', wholeBelowCells: 0 });
            const pieces = await read(folder);
            await rebuildStore({ folder, catalogue, world, clock });
            expect(pieces).toEqual(await read(folder));
          } finally {
            remove();
          }
        },
      ),
      { numRuns: 12, endOnFailure: true },
    );
  }, 120_000);

  it('adds one file for a new release and leaves the others as they are', async () => {
    const { folder, remove } = temporaryFolder();
    const area = testArea('BU00140003', 2021);
    for (const period of ['2018', '2019', '2020']) {
      const draft = testDraft({ areas: [area], periods: [period], columns: { Inwoners_5: [[1]] } });
      await importDraft({ folder, catalogue: standardCatalogue, clock, draft, origin: 'import', wholeBelowCells: 0 });
    }
    const current = JSON.parse(readFileSync(join(folder, 'current.json'), 'utf8')) as { figures: string[] };
    expect(new Set(current.figures).size).toBe(3);
    remove();
  });
});

describe('own areas in the store', () => {
  it('agree with combineParts for every indicator and period', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 16, maxLength: 16 }), fc.boolean(), async (cells, hasHomes) => {
        const { folder, remove } = temporaryFolder();
        try {
          const at = (column: number) => [0, 1].map((area) => [0, 1].map((period) => cells[column * 4 + area * 2 + period]!));
          const columns = { Inwoners_5: at(0), ...(hasHomes ? { Woningen_34: at(1) } : {}), Koopwoningen_40: at(2), Inkomen_70: at(3) };
          const areas = ['BU00140001', 'BU00140002'].map((code) => testArea(code, 2020));
          await importDraft({
            folder,
            catalogue: standardCatalogue,
            world,
            clock,
            origin: 'import',
            draft: testDraft({ areas, periods: ['2019', '2020'], columns }),
          });
          const reader = await openFigures({ folder, catalogue: standardCatalogue, world });
          const names = ['Inwoners_5', 'Woningen_34', 'Koopwoningen_40', 'Inkomen_70'] as const;
          for (const [index, indicator] of standardCatalogue.indicators.entries()) {
            const made = await reader.series('own:PEIL-NOORD', indicator.id);
            const column = (columns as Record<string, Cell[][]>)[names[index]!];
            if (!column) {
              expect(made).toEqual([]);
              continue;
            }
            const figure = (value: Cell): PartFigure => ({
              value: typeof value === 'number' ? value : null,
              status: typeof value === 'number' ? 'ok' : value,
              flag: 'final',
              quality: 'exact',
            });
            [0, 1].forEach((period) => {
              // The own year's weights, or where one is missing those of the other year, if they are whole.
              const of = (year: number) => at(1).map((area) => figure(area[year]!));
              const chosen = [of(period), of(1 - period)].find((year) => year.every((weight) => weight.status === 'ok')) ?? of(period);
              const weights = hasHomes ? chosen : [null, null];
              expect(made[period]).toMatchObject(
                combineParts(
                  combinationOf(indicator),
                  column.map((area) => figure(area[period]!)),
                  weights,
                ),
              );
            });
          }
          await reader.close();
        } finally {
          remove();
        }
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  it('are there in every division in which all their parts are the same places', async () => {
    const { folder, remove } = temporaryFolder();
    const names: Record<string, string> = { BU00140001: 'Een', BU00140002: 'Twee' };
    const areas = [2018, 2020, 2022, 2023].flatMap((year) =>
      Object.keys(names).map((code) => testArea(code, year, { name: year === 2023 && code === 'BU00140002' ? 'Anders' : names[code]! })),
    );
    const own: OwnArea[] = [{ ...ownAreas[0]!, parts: [{ divisionYear: 2020, codes: Object.keys(names) }] }];
    await importDraft({
      folder,
      catalogue,
      world: { ownAreas: own },
      clock,
      origin: 'import',
      draft: testDraft({ areas, periods: ['2020'], columns: { Inwoners_5: areas.map((_, index) => [index]) } }),
    });
    const reader = await openFigures({ folder, catalogue, world: { ownAreas: own } });
    const place = (await reader.place('own:PEIL-NOORD'))!;
    // 2018 lies before the recode of 2020; in 2023 a part bears another name.
    expect(place.divisions.map((area) => area.divisionYear)).toEqual([2020, 2022]);
    expect(place.parts.map((area) => `${area.code}@${area.divisionYear}`)).toEqual([
      'BU00140001@2020',
      'BU00140002@2020',
      'BU00140001@2022',
      'BU00140002@2022',
    ]);
    expect(await reader.series('own:PEIL-NOORD', 'residents')).toMatchObject([{ period: '2020', divisionYear: 2022, value: 9 }]);
    expect(place.changes.map((change) => change.year)).toEqual([2020]);
    await reader.close();
    remove();
  });
});
