import type { Period } from '#base/period';
import type { Area } from '#domain/area/area';
import { AREA_LEVELS, type AreaLevel } from '#domain/area/level';
import { areaRange, rowsInScope, tableFor } from './scope.ts';
import type { Snapshot } from './snapshot.ts';

export interface PanelScope {
  level: AreaLevel;
  /** Only areas of this municipality; null or left out: the whole country. */
  municipality?: string | null;
}

/** One indicator by column: index i is one area in one period. Only published values; NaN where nothing. */
export interface IndicatorPanel {
  length: number;
  /** Which area, as `areaAt` takes it. */
  area: Int32Array;
  /** Positions in `periods`, which are in order of time. */
  period: Uint16Array;
  value: Float64Array;
  lower: Float64Array;
  upper: Float64Array;
  /** The published value of the municipality in which the area lies, of the same division if there is one; NaN if not published. */
  municipalityValue: Float64Array;
  /** value - municipalityValue; NaN when there is none. */
  gap: Float64Array;
  periods: Period[];
  /** The area behind a number in `area`; made when asked for, since most are only counted with. */
  areaAt(area: number): Area;
}

/**
 * One indicator for all areas of a level and all periods, with the municipality's published value and the
 * gap to it: what trends, gaps and verdicts are made of. By column, 360,000 rows in a fraction of a second.
 */
export async function indicatorPanel(snapshot: Snapshot, indicator: string, scope: PanelScope): Promise<IndicatorPanel> {
  const no = snapshot.indicators.indexOf(indicator);
  const { areas } = snapshot;
  const rows = rowsInScope(snapshot, { level: scope.level, municipality: scope.municipality ?? null });
  const wanted = new Uint8Array(areas.length);
  for (const row of rows) wanted[row] = 1;
  const own = await fetchValues(snapshot, no, tableFor(scope.level), areaRange(snapshot, rows));
  const references = await municipalityValues(snapshot, no);

  const periods = [...snapshot.periods].sort();
  const columns = {
    area: new Int32Array(own.length),
    period: new Uint16Array(own.length),
    value: new Float64Array(own.length),
    lower: new Float64Array(own.length),
    upper: new Float64Array(own.length),
    municipalityValue: new Float64Array(own.length),
    gap: new Float64Array(own.length),
  };
  let length = 0;
  for (let i = 0; i < own.length; i += 1) {
    const row = areas.rowOf(own.area[i]!);
    if (wanted[row] === 0) continue;
    const reference = references(row, own.period[i]!);
    columns.area[length] = row;
    columns.period[length] = snapshot.periodRank[own.period[i]!]!;
    columns.value[length] = own.value[i]!;
    columns.lower[length] = own.lower[i]!;
    columns.upper[length] = own.upper[i]!;
    columns.municipalityValue[length] = reference;
    columns.gap[length] = own.value[i]! - reference;
    length += 1;
  }
  return {
    length,
    area: columns.area.subarray(0, length),
    period: columns.period.subarray(0, length),
    value: columns.value.subarray(0, length),
    lower: columns.lower.subarray(0, length),
    upper: columns.upper.subarray(0, length),
    municipalityValue: columns.municipalityValue.subarray(0, length),
    gap: columns.gap.subarray(0, length),
    periods,
    areaAt: (row) => areas.area(row),
  };
}

type Values = Pick<IndicatorPanel, 'length' | 'area' | 'period' | 'value' | 'lower' | 'upper'>;

/** The values of an indicator from the files that hold its partitions. */
async function fetchValues(snapshot: Snapshot, indicator: number, table: string, where: string): Promise<Values> {
  const byFile = Map.groupBy(
    snapshot.periods.map((_, period) => period).filter((period) => snapshot.ownerOf(indicator, period) >= 0),
    (period) => snapshot.ownerOf(indicator, period),
  );
  const pieces = [...byFile].map(([file, periods]) => {
    const only = snapshot.hasMasked(file) ? ` AND period_no IN (${periods.join(', ')})` : '';
    return `SELECT area_no, period_no, value, lower, upper FROM f${file}.${table}
      WHERE indicator_no = ${indicator} AND value IS NOT NULL AND ${where}${only}`;
  });
  if (pieces.length === 0) {
    const none = new Float64Array(0);
    return { length: 0, area: new Int32Array(0), period: new Uint16Array(0), value: none, lower: none, upper: none };
  }
  const [area, period, value, lower, upper] = (await snapshot.numbers(pieces.join(' UNION ALL '))) as [
    Int32Array,
    Uint16Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  return { length: area.length, area, period, value, lower, upper };
}

/**
 * Finds the published value of an area's municipality: in the area's own division, else in the nearest
 * division in which the municipality is the same place.
 */
async function municipalityValues(snapshot: Snapshot, indicator: number): Promise<(row: number, period: number) => number> {
  const { areas } = snapshot;
  const level = AREA_LEVELS.indexOf('municipality');
  const rows: number[] = [];
  for (let row = 0; row < areas.length; row += 1) if (areas.level[row] === level) rows.push(row);
  const values = await fetchValues(snapshot, indicator, 'by_indicator', areaRange(snapshot, rows));
  const isMunicipality = new Uint8Array(areas.length);
  for (const row of rows) isMunicipality[row] = 1;
  const width = snapshot.periods.length;
  const positionOf = new Int32Array(areas.length).fill(-1);
  rows.forEach((row, index) => (positionOf[row] = index));
  const table = new Float64Array(rows.length * width).fill(NaN);
  for (let i = 0; i < values.length; i += 1) {
    const row = areas.rowOf(values.area[i]!);
    if (isMunicipality[row] === 1) table[positionOf[row]! * width + values.period[i]!] = values.value[i]!;
  }
  const candidates = candidateFinder(snapshot);
  // Nearly always the first candidate has it: looked up without a search.
  const first = new Int32Array(areas.length).fill(-2);
  return (row, period) => {
    if (first[row] === -2) first[row] = positionOf[candidates(row)[0] ?? -1] ?? -1;
    const value = first[row]! < 0 ? NaN : table[first[row]! * width + period]!;
    if (!Number.isNaN(value)) return value;
    for (const municipality of candidates(row)) {
      const other = table[positionOf[municipality]! * width + period]!;
      if (!Number.isNaN(other)) return other;
    }
    return NaN;
  };
}

/** Per area the rows of its municipality: of the same division first, then of the same place, nearest first. */
function candidateFinder(snapshot: Snapshot): (row: number) => readonly number[] {
  const { areas } = snapshot;
  const level = AREA_LEVELS.indexOf('municipality');
  const known = new Map<number, readonly number[]>();
  return (row) => {
    const code = areas.municipality[row]!;
    const key = code * 4096 + areas.divisionYear[row]! + 1;
    const before = known.get(key);
    if (before) return before;
    const all = code < 0 ? [] : areas.rowsOfCode(areas.codes[code]!).filter((other) => areas.level[other] === level);
    const year = areas.divisionYear[row]!;
    const same = all.find((other) => areas.divisionYear[other] === year);
    const nearest = [...all].sort((a, b) => Math.abs(areas.divisionYear[a]! - year) - Math.abs(areas.divisionYear[b]! - year))[0];
    // Without the division itself the code's only place stands for it; of two places nobody knows which is meant.
    const anchor = same ?? (new Set(all.map((other) => areas.place[other])).size === 1 ? nearest : undefined);
    const found =
      anchor === undefined
        ? []
        : all
            .filter((other) => areas.place[other] === areas.place[anchor])
            .sort((a, b) => Math.abs(areas.divisionYear[a]! - year) - Math.abs(areas.divisionYear[b]! - year));
    known.set(key, found);
    return found;
  };
}
