import type { FigureTable, SeriesPoint } from '#domain/figures/reader';
import { FLAGS, QUALITIES, STATUSES } from '#domain/observation/observation';
import { areaConditions, asFigures, isValid, pointAt, selectFromAll, type FigureColumns } from './figure-columns.ts';
import type { Snapshot } from './snapshot.ts';

/** Tables of municipalities and the country that are kept: every page of a neighbourhood asks for one. */
const KEPT_TABLES = 32;

/**
 * Every figure of a place, by indicator and time. Where two divisions of the place have a figure for one
 * period, the one with a value is given, else that of the newest division.
 */
export async function figuresOf(snapshot: Snapshot, placeId: string): Promise<FigureTable> {
  const rows = snapshot.areas.rowsOfPlace(placeId);
  if (rows.length === 0) return toTable(snapshot, null, []);
  const level = snapshot.areas.levelOf(rows.at(-1)!);
  const worthKeeping = level === 'municipality' || level === 'country' || level === 'province';
  const key = `figures ${placeId}`;
  const kept = snapshot.kept.get(key) as FigureTable | undefined;
  if (kept) {
    snapshot.kept.delete(key);
    snapshot.kept.set(key, kept);
    return kept;
  }
  const figures = await fetchPlace(snapshot, rows, '');
  const table = toTable(snapshot, figures, chooseRows(snapshot, figures));
  if (worthKeeping) {
    snapshot.kept.set(key, table);
    if (snapshot.kept.size > KEPT_TABLES) snapshot.kept.delete(snapshot.kept.keys().next().value!);
  }
  return table;
}

/** One indicator of a place over time, oldest first. */
export async function seriesOf(snapshot: Snapshot, placeId: string, indicator: string): Promise<SeriesPoint[]> {
  const no = snapshot.indicators.indexOf(indicator);
  const rows = snapshot.areas.rowsOfPlace(placeId);
  if (no < 0 || rows.length === 0) return [];
  const figures = await fetchPlace(snapshot, rows, ` AND indicator_no = ${no}`);
  return chooseRows(snapshot, figures).map((row) => pointAt(snapshot, figures, row));
}

async function fetchPlace(snapshot: Snapshot, rows: readonly number[], extra: string): Promise<FigureColumns> {
  const table = snapshot.areas.isOwn(rows[0]!) ? 'own' : 'by_area';
  const conditions = areaConditions(rows.map((row) => snapshot.areas.areaNo[row]!)).map((condition) => condition + extra);
  return asFigures(await snapshot.numbersOfPlace(selectFromAll(snapshot, table, conditions)));
}

/** The rows that count, by indicator and time, one per (indicator, period). */
function chooseRows(snapshot: Snapshot, figures: FigureColumns): number[] {
  // One number that sorts: indicator, time, with a value last, newest division last; the last one wins.
  const keys = new Float64Array(figures.length);
  const rows: number[] = [];
  for (let row = 0; row < figures.length; row += 1) {
    if (!isValid(snapshot, figures, row)) continue;
    const year = snapshot.areas.divisionYear[snapshot.areas.rowOf(figures.area[row]!)]! + 1;
    const partition = figures.indicator[row]! * 65536 + snapshot.periodRank[figures.period[row]!]!;
    keys[row] = (partition * 2 + (figures.status[row] === 0 ? 1 : 0)) * 4096 + year;
    rows.push(row);
  }
  rows.sort((a, b) => keys[a]! - keys[b]!);
  const partitionOf = (row: number) => Math.floor(keys[row]! / 8192);
  return rows.filter((row, index) => index === rows.length - 1 || partitionOf(row) !== partitionOf(rows[index + 1]!));
}

function toTable(snapshot: Snapshot, figures: FigureColumns | null, rows: readonly number[]): FigureTable {
  // Loops instead of `Float64Array.from(rows, ...)`, which takes many times as long: every page waits for this.
  const numbers = (column: 'value' | 'lower' | 'upper' | 'base') => {
    const picked = new Float64Array(rows.length);
    for (let index = 0; index < rows.length; index += 1) picked[index] = figures![column][rows[index]!]!;
    return picked;
  };
  return {
    length: rows.length,
    indicator: rows.map((row) => snapshot.indicators[figures!.indicator[row]!]!),
    period: rows.map((row) => snapshot.periods[figures!.period[row]!]!),
    divisionYear: rows.map((row) => {
      const year = snapshot.areas.divisionYear[snapshot.areas.rowOf(figures!.area[row]!)]!;
      return year < 0 ? null : year;
    }),
    value: numbers('value'),
    status: rows.map((row) => STATUSES[figures!.status[row]!]!),
    flag: rows.map((row) => FLAGS[figures!.flag[row]!]!),
    quality: rows.map((row) => QUALITIES[figures!.quality[row]!]!),
    lower: numbers('lower'),
    upper: numbers('upper'),
    base: numbers('base'),
    release: rows.map((row) => snapshot.releaseIds[figures!.release[row]!]!),
  };
}
