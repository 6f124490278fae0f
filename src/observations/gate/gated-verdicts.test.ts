import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownProtection } from '#domain/disclosure/protection';
import type { VerdictTable } from '#domain/figures/verdicts';
import type { Draft } from '#domain/release/draft';
import { importDraft } from '../importer.ts';
import { openFigures } from '../store.ts';
import { clock, temporaryFolder, testArea, testCatalogue, testDraft, testIndicator, type Cell } from '../test-figures.ts';

/** Counts of our own that are judged (nothing in the store forbids it), and the share that they are of all homes. */
const catalogue = testCatalogue([
  testIndicator('helped', [{ tables: ['HULP'], column: 'hulp' }], { direction: 'less', kind: 'score', unit: 'count' }),
  testIndicator('helped_share', [{ tables: ['HULP'], column: 'hulp_pct' }], { direction: 'less', weightedBy: 'homes' }),
  testIndicator('homes', [{ tables: ['HULP'], column: 'woningen' }], { kind: 'count', unit: 'count', direction: 'neutral' }),
]);
const YEARS = ['2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024'];
const PARTS = ['BU99990101', 'BU99990102', 'BU99990103'];
/** The municipality has one district, and that has all neighbourhoods. */
const WHOLES = ['GM9999', 'WK999901'];
const AREAS = [...WHOLES, ...PARTS].map((code) => testArea(code, 2024, { municipality: 'GM9999' }));
const HOMES = 400;

/** A draft of our own counts; per neighbourhood its numbers by year. */
function draftOf(helped: readonly (readonly number[])[]): Draft {
  const whole = YEARS.map((_, year) => helped.reduce((sum, numbers) => sum + numbers[year]!, 0));
  const hulp = [...WHOLES.map(() => whole), ...helped];
  const homes = hulp.map((_, area) => YEARS.map((): Cell => (area < WHOLES.length ? PARTS.length * HOMES : HOMES)));
  const shares = hulp.map((numbers, area) =>
    numbers.map((value, year): Cell => Number(((100 * value) / Number(homes[area]![year])).toFixed(4))),
  );
  const draft = testDraft({
    table: 'HULP',
    areas: AREAS,
    periods: YEARS,
    columns: { hulp: hulp.map((row): Cell[] => [...row]), hulp_pct: shares, woningen: homes },
    units: { hulp_pct: '%' },
  });
  const protection = ownProtection({ shares: [{ share: 'hulp_pct', base: 'woningen', count: 'hulp' }], free: ['woningen'] });
  return { ...draft, table: { ...draft.table, protection } };
}

/** What a reader can get of the neighbourhoods: every figure, and every verdict with all its columns. */
async function toldOf(helped: readonly (readonly number[])[]) {
  const { folder, remove } = temporaryFolder();
  try {
    await importDraft({ folder, catalogue, clock, origin: 'import', draft: draftOf(helped) });
    const reader = await openFigures({ folder, catalogue });
    const codes = AREAS.map(({ code }) => code);
    const places = await Promise.all(codes.map(async (code) => (await reader.area(code))!.placeId));
    const figures = await Promise.all(places.map((place) => reader.figuresOf(place)));
    const verdicts = await Promise.all(places.map((place) => reader.verdictsOf(place)));
    const across = await reader.verdictsAcross('helped', { municipality: 'GM9999', level: 'neighbourhood' });
    await reader.close();
    return { figures, verdicts, across };
  } finally {
    remove();
  }
}

function rowOf(table: VerdictTable, indicator: string): Record<string, unknown> | null {
  const at = table.indicator.indexOf(indicator);
  if (at < 0) return null;
  return Object.fromEntries(Object.entries(table).map(([key, column]) => [key, typeof column === 'number' ? null : column[at]]));
}

/** Numbers of a verdict that are reckoned from figures. */
const NUMBERS = ['gapLast', 'slope', 'se', 'lower', 'upper', 'p', 'pMannKendall', 'r1'];

const steady = YEARS.map((_, year) => 40 + 3 * year);
const large = YEARS.map((_, year) => 90 - 2 * year);

describe('verdicts on what the gate hid', () => {
  it('VerdictTable holds no number of a series that is hidden in every year', async () => {
    const { verdicts, figures } = await toldOf([YEARS.map(() => 2), steady, large]);
    const small = AREAS.findIndex(({ code }) => code === PARTS[0]);
    const shown = figures[small]!;
    expect(shown.status.filter((status, row) => shown.indicator[row] === 'helped' && status === 'ok')).toEqual([]);
    for (const indicator of ['helped', 'helped_share']) {
      const row = rowOf(verdicts[small]!, indicator);
      if (row === null) continue;
      expect(row).toMatchObject({ verdictAlone: 'too-few', n: 0, firstPeriod: null, lastPeriod: null, areaChange: null });
      for (const name of NUMBERS) expect(row[name], name).toBeNaN();
    }
  });

  it('VerdictTable is made of shown years only: n, the first and the last of them, and the gap of the last', async () => {
    // Small in the first two years and in the last: those are hidden, whatever else is.
    const numbers = YEARS.map((_, year) => (year < 2 || year === 9 ? 3 : 20 + 2 * year));
    const { verdicts, figures } = await toldOf([numbers, steady, large]);
    const at = AREAS.findIndex(({ code }) => code === PARTS[0]);
    const shown = figures[at]!;
    const years = shown.period.filter((_, row) => shown.indicator[row] === 'helped' && shown.status[row] === 'ok').sort();
    expect(years).toEqual(YEARS.slice(2, 9));
    const row = rowOf(verdicts[at]!, 'helped');
    expect(row).toMatchObject({ n: 7, firstPeriod: '2017', lastPeriod: '2023' });
    const whole = 20 + 16 + steady[8]! + large[8]!;
    expect(row!['gapLast']).toBe(20 + 16 - whole);
  });

  it('VerdictTable is the same to the last digit whatever the hidden numbers are', async () => {
    const small = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 4, maxLength: 4 });
    let alike = 0;
    await fc.assert(
      fc.asyncProperty(small, async (few) => {
        const truth = [YEARS.map((_, year) => few[year] ?? 30 + year), steady, large];
        const one = await toldOf(truth);
        const other = await toldOf(movedInHiding(truth, one));
        // Another number in a cell may ask for other cells to be hidden; where it does not, all that can be fetched is alike.
        if (JSON.stringify(one.figures) !== JSON.stringify(other.figures)) return;
        expect(other.verdicts).toEqual(one.verdicts);
        expect(other.across).toEqual(one.across);
        alike += 1;
      }),
      { numRuns: 4, seed: 3 },
    );
    expect(alike).toBeGreaterThan(1);
  }, 120_000);
});

/** The same sums and the same shown numbers: in every year one person more in one hidden cell, one fewer in another. */
function movedInHiding(truth: readonly (readonly number[])[], { figures }: Awaited<ReturnType<typeof toldOf>>): number[][] {
  const moved = truth.map((numbers) => [...numbers]);
  let count = 0;
  YEARS.forEach((period, year) => {
    const [one, other] = PARTS.flatMap((_, part) => {
      const shown = figures[WHOLES.length + part]!;
      const row = shown.indicator.findIndex((id, at) => id === 'helped' && shown.period[at] === period);
      return shown.status[row] === 'suppressed' ? [part] : [];
    });
    if (one === undefined || other === undefined) return;
    moved[one]![year]! += 1;
    moved[other]![year]! -= 1;
    count += 1;
  });
  expect(count).toBe(4);
  return moved;
}
