import type { GapGrid } from '#analysis/gap/judge-grid';
import { LEAST_POINTS } from '#analysis/trend/trend';
import { periodKind, timeOf, type Period } from '#base/period';
import type { Indicator } from '#domain/indicator/indicator';
import { MARKS, type FigureSource, type ValueColumns } from './figure-source.ts';
import type { PlaceMatrices, PlaceMatrix } from './place-matrix.ts';
import type { Shares } from './shares.ts';
import type { VerdictPlaces } from './verdict-places.ts';

/** The figures of one indicator with its years, in order of time, as numbers of periods. */
export interface YearlyFigures {
  indicator: Indicator;
  figures: ValueColumns;
  years: readonly number[];
}

/** Reads what is to be judged. @returns null with fewer than five years in all: then there is nothing to judge anywhere. */
export async function readYearly(
  source: FigureSource,
  { indicator, no }: { indicator: Indicator; no: number },
  periods: readonly Period[],
): Promise<YearlyFigures | null> {
  const years = yearlyPeriods(source.periodsOf(no), periods);
  return years.length < LEAST_POINTS ? null : { indicator, years, figures: await source.read(no, indicator.sampling === 'survey') };
}

/** The yearly figures of one indicator, ready to be judged; a judged row is a place. */
export interface VerdictGrid {
  grid: GapGrid;
  /** Per column its period; per judged row whether figures before a break were left out. */
  periods: Uint16Array;
  isCut: Uint8Array;
}

/**
 * Lays one indicator out for judging: every place with a figure and a reference, by year. A series begins after
 * the last change of definition, of what an own area is made of, and not before its reference does
 * (docs/decisions/0003: another place's figures are no part of it). What is held against nothing (the country,
 * areas that lie in no municipality) is not judged. The grid holds until the next but one is laid out.
 */
export function verdictGrid(
  { indicator, figures, years }: YearlyFigures,
  places: VerdictPlaces,
  matrices: PlaceMatrices,
  shares: Shares | null,
  periods: readonly Period[],
): VerdictGrid {
  const columnOf = new Int32Array(periods.length).fill(-1);
  years.forEach((period, column) => (columnOf[period] = column));
  const matrix = matrices.make(figures, columnOf, years.length);
  const { rows, columns, values, errors, marks, hasFigure } = matrix;
  const judged = judgedPlaces(matrix, places);
  const begins = lastBreak(
    indicator,
    years.map((period) => periods[period]!),
  );
  const firsts = firstValues(matrix);
  // Loops instead of `from` with a function, which takes many times as long.
  const reference = new Int32Array(judged.length);
  const start = new Uint16Array(judged.length);
  const share = new Float64Array(judged.length).fill(NaN);
  const isCut = new Uint8Array(judged.length);
  for (let at = 0; at < judged.length; at += 1) {
    const place = judged[at]!;
    const against = places.reference[place]!;
    const isThere = hasFigure[against] === 1;
    reference[at] = isThere ? against : -1;
    start[at] = Math.max(begins, isThere ? firsts[against]! : 0, sameSumFrom(matrix, place, places));
    isCut[at] = Number(firsts[place]! < start[at]!);
    if (shares) share[at] = shares[place]!;
  }
  const times = Float64Array.from(years, (period) => timeOf(periods[period]!));
  const lastOnly = MARKS.provisional;
  const modelBased = indicator.sampling === 'model';
  return {
    grid: { rows, columns, times, values, errors, marks, lastOnly, judged, reference, start, share, modelBased },
    periods: Uint16Array.from(years),
    isCut,
  };
}

function judgedPlaces({ hasFigure }: PlaceMatrix, { reference }: VerdictPlaces): Int32Array {
  const judged = new Int32Array(hasFigure.length);
  let count = 0;
  for (let place = 0; place < hasFigure.length; place += 1) {
    if (hasFigure[place] === 1 && reference[place]! >= 0) judged[count++] = place;
  }
  return judged.slice(0, count);
}

/** Years in order of time; quarters and months have seasons, which a straight line does not know. */
function yearlyPeriods(numbers: readonly number[], periods: readonly Period[]): number[] {
  const kinds = Map.groupBy(numbers, (no) => periodKind(periods[no]!));
  const [years = [], split = []] = [kinds.get('year'), kinds.get('split-year')];
  return (years.length >= split.length ? years : split).sort((one, other) => timeOf(periods[one]!) - timeOf(periods[other]!));
}

/** The first column since the last change of definition. */
function lastBreak({ breaks = [] }: Indicator, years: readonly Period[]): number {
  const starts = breaks.map(({ period }) => years.findIndex((year) => year >= period)).filter((column) => column > 0);
  return Math.max(0, ...starts);
}

/** Per place the first column with a figure. */
function firstValues({ values, rows, columns, hasFigure }: PlaceMatrix): Uint16Array {
  const firsts = new Uint16Array(rows);
  for (let place = 0; place < rows; place += 1) {
    let column = 0;
    while (hasFigure[place] === 1 && column < columns && Number.isNaN(values[column * rows + place]!)) column += 1;
    firsts[place] = column;
  }
  return firsts;
}

/** The first column since which an own area is made of the same parts; nought for official areas. */
function sameSumFrom({ area, rows, columns }: PlaceMatrix, place: number, { sumOf }: VerdictPlaces): number {
  let sum = 0;
  for (let column = columns - 1; column >= 0; column -= 1) {
    const figure = area[column * rows + place]!;
    if (figure < 0) continue;
    if (sumOf[figure] === 0) return 0;
    if (sum !== 0 && sumOf[figure] !== sum) return column + 1;
    sum = sumOf[figure]!;
  }
  return 0;
}
