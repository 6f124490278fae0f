import { FLAGS, QUALITIES, STATUSES } from '#domain/observation/observation';
import type { SeriesPoint } from '#domain/figures/reader';
import type { NumberColumn } from '../columns.ts';
import type { Snapshot } from './snapshot.ts';

/** Figures as the store gives them, by column. NaN where there is no number. */
export interface FigureColumns {
  length: number;
  area: Int32Array;
  indicator: Uint16Array;
  period: Uint16Array;
  value: Float64Array;
  status: Uint8Array;
  flag: Uint8Array;
  quality: Uint8Array;
  lower: Float64Array;
  upper: Float64Array;
  base: Float64Array;
  release: Uint16Array;
  /** Which file each comes from. */
  file: Uint16Array;
}

/** What is asked of a table of figures, in the order in which `asFigures` takes it (the file may follow). */
export const FIGURE_SELECTION = `area_no, indicator_no, period_no, value, status, flag, quality, lower, upper, base, release_no`;

/** Asks one table of one file for whole figures. */
export function selectFigures(file: number, table: 'by_area' | 'by_indicator' | 'own', where: string): string {
  return `SELECT ${FIGURE_SELECTION}, ${file}::USMALLINT
    FROM f${file}.${table} WHERE ${where}`;
}

/** The same question to every file at once. Rows of a partition that another file holds come along: see `isValid`. */
export function selectFromAll(snapshot: Snapshot, table: 'by_area' | 'by_indicator' | 'own', wheres: readonly string[]): string {
  const pieces = Array.from({ length: snapshot.fileCount }, (_, file) => wheres.map((where) => selectFigures(file, table, where))).flat();
  return pieces.join(' UNION ALL ');
}

export function asFigures(columns: NumberColumn[]): FigureColumns {
  const [area, indicator, period, value, status, flag, quality, lower, upper, base, release, file] = columns as [
    Int32Array,
    Uint16Array,
    Uint16Array,
    Float64Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Uint16Array,
    Uint16Array,
  ];
  return { length: area.length, area, indicator, period, value, status, flag, quality, lower, upper, base, release, file };
}

/** Whether a row is the one that counts: its file holds its partition. */
export function isValid(snapshot: Snapshot, figures: FigureColumns, row: number): boolean {
  return snapshot.fileCount === 1 || snapshot.ownerOf(figures.indicator[row]!, figures.period[row]!) === figures.file[row]!;
}

/** `area_no` conditions for a set of areas, one per run of numbers that follow each other. */
export function areaConditions(areas: readonly number[]): string[] {
  const sorted = [...areas].sort((a, b) => a - b);
  const conditions: string[] = [];
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to + 1 < sorted.length && sorted[to + 1]! <= sorted[to]! + 1) to += 1;
    conditions.push(from === to ? `area_no = ${sorted[from]}` : `area_no BETWEEN ${sorted[from]} AND ${sorted[to]}`);
    from = to + 1;
  }
  return conditions;
}

/** One figure in words; null where the columns have NaN. */
export function pointAt(snapshot: Snapshot, figures: FigureColumns, row: number): SeriesPoint {
  const number = (value: number) => (Number.isNaN(value) ? null : value);
  const year = snapshot.areas.divisionYear[snapshot.areas.rowOf(figures.area[row]!)]!;
  return {
    period: snapshot.periods[figures.period[row]!]!,
    divisionYear: year < 0 ? null : year,
    value: number(figures.value[row]!),
    status: STATUSES[figures.status[row]!]!,
    flag: FLAGS[figures.flag[row]!]!,
    quality: QUALITIES[figures.quality[row]!]!,
    lower: number(figures.lower[row]!),
    upper: number(figures.upper[row]!),
    base: number(figures.base[row]!),
    release: snapshot.releaseIds[figures.release[row]!]!,
  };
}
