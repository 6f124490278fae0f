import type { GapGrid } from '#analysis/gap/judge-grid';
import { LEAST_POINTS } from '#analysis/trend/trend';
import { periodKind, timeOf, type Period } from '#base/period';
import type { Indicator } from '#domain/indicator/indicator';
import type { FigureSource } from './figure-source.ts';
import { placeMatrix, type PlaceMatrix } from './place-matrix.ts';
import type { Shares } from './shares.ts';
import type { VerdictPlaces } from './verdict-places.ts';

/** The yearly figures of one indicator, ready to be judged. */
export interface VerdictGrid {
  grid: GapGrid;
  /** Per row its place; per column its period; per row whether figures before a break were left out. */
  places: Int32Array;
  periods: Uint16Array;
  isCut: Uint8Array;
}

/**
 * Lays one indicator out for judging: every place with a figure and a reference, by year. A series begins after
 * the last change of definition, of what an own area is made of, and not before its reference does
 * (docs/decisions/0003: another place's figures are no part of it).
 *
 * @returns null when there are fewer than five years in all: then there is nothing to judge anywhere
 */
export async function verdictGrid(
  source: FigureSource,
  { indicator, no }: { indicator: Indicator; no: number },
  places: VerdictPlaces,
  shares: Shares | null,
  periods: readonly Period[],
): Promise<VerdictGrid | null> {
  const years = yearlyPeriods(source.periodsOf(no), periods);
  if (years.length < LEAST_POINTS) return null;
  const columnOf = new Int32Array(periods.length).fill(-1);
  years.forEach((period, column) => (columnOf[period] = column));
  const matrix = placeMatrix(await source.read(no, indicator.sampling === 'survey'), places, columnOf, years.length);
  const referenceOf = matrix.places.map((place) => matrix.rowOf[places.reference[place]!] ?? -1);
  // What is held against nothing (the country, areas that lie in no municipality) is not judged.
  const kept = Array.from(matrix.places.keys()).filter((row) => places.reference[matrix.places[row]!]! >= 0);
  const begins = lastBreak(
    indicator,
    years.map((period) => periods[period]!),
  );
  const columns = years.length;
  const start = new Uint16Array(kept.length);
  const isCut = new Uint8Array(kept.length);
  kept.forEach((row, at) => {
    start[at] = Math.max(begins, firstValue(matrix, referenceOf[row]!), sameSumFrom(matrix, row, places));
    isCut[at] = Number(firstValue(matrix, row) < start[at]!);
  });
  const whole = kept.length === matrix.places.length;
  const pick = <Column extends Float64Array | Uint8Array>(column: Column): Column => {
    if (whole) return column;
    const picked = new (column.constructor as new (length: number) => Column)(kept.length * columns);
    kept.forEach((row, at) => picked.set(column.subarray(row * columns, (row + 1) * columns) as never, at * columns));
    return picked;
  };
  const keptPlaces = Int32Array.from(kept, (row) => matrix.places[row]!);
  return {
    grid: {
      rows: kept.length,
      columns,
      times: Float64Array.from(years, (period) => timeOf(periods[period]!)),
      area: pick(matrix.value),
      areaErrors: matrix.error && pick(matrix.error),
      areaMarks: pick(matrix.mark),
      reference: matrix.value,
      referenceErrors: matrix.error,
      referenceMarks: matrix.mark,
      referenceOf: Int32Array.from(kept, (row) => referenceOf[row]!),
      start,
      share: Float64Array.from(keptPlaces, (place) => shares?.[place] ?? NaN),
      modelBased: indicator.sampling === 'model',
    },
    places: keptPlaces,
    periods: Uint16Array.from(years),
    isCut,
  };
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

function firstValue({ value, columns }: PlaceMatrix, row: number): number {
  if (row < 0) return 0;
  let column = 0;
  while (column < columns && Number.isNaN(value[row * columns + column]!)) column += 1;
  return column === columns ? 0 : column;
}

/** The first column since which an own area is made of the same parts; nought for official areas. */
function sameSumFrom({ area, columns }: PlaceMatrix, row: number, { sumOf }: VerdictPlaces): number {
  let sum = 0;
  for (let column = columns - 1; column >= 0; column -= 1) {
    const figure = area[row * columns + column]!;
    if (figure < 0) continue;
    if (sumOf[figure] === 0) return 0;
    if (sum !== 0 && sumOf[figure] !== sum) return column + 1;
    sum = sumOf[figure]!;
  }
  return 0;
}
