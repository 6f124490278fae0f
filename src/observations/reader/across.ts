import type { Period } from '#base/period';
import type { AcrossTable } from '#domain/figures/reader';
import { asFigures, pointAt, selectFigures, type FigureColumns } from './figure-columns.ts';
import { areaRange, periodsWithValues, rowsInScope, tableFor, type Scope } from './scope.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * One indicator for all areas of a level, in one period: the asked one, else the newest in which an area
 * of the scope has a value. All areas are of one division, for areas of two divisions overlap: the one
 * with most values, of equals the newest. Own areas are each given in their own newest division.
 * Rows are in order of code.
 */
export async function across(snapshot: Snapshot, indicator: string, scope: Scope & { period?: Period }): Promise<AcrossTable> {
  const no = snapshot.indicators.indexOf(indicator);
  const nothing: AcrossTable = { indicator, period: scope.period ?? null, level: scope.level, rows: [] };
  if (no < 0) return nothing;
  const rows = rowsInScope(snapshot, scope);
  if (rows.length === 0) return nothing;
  const asked = scope.period === undefined ? periodsWithValues(snapshot, no, scope.level) : [snapshot.periods.indexOf(scope.period)];
  for (const period of asked) {
    const file = snapshot.ownerOf(no, period);
    if (file < 0) continue;
    const where = `indicator_no = ${no} AND period_no = ${period} AND ${areaRange(snapshot, rows)}`;
    const figures = asFigures(await snapshot.numbers(selectFigures(file, tableFor(scope.level), where)));
    const codeOf = (row: number) => snapshot.areas.code[snapshot.areas.rowOf(figures.area[row]!)]!;
    const chosen = chooseDivision(snapshot, figures, rows).sort((a, b) => codeOf(a) - codeOf(b));
    if (scope.period === undefined && !chosen.some((row) => figures.status[row] === 0)) continue;
    return {
      ...nothing,
      period: snapshot.periods[period]!,
      rows: chosen.map((row) => ({
        ...pointAt(snapshot, figures, row),
        area: snapshot.areas.area(snapshot.areas.rowOf(figures.area[row]!)),
      })),
    };
  }
  return nothing;
}

/** Periods in which an indicator has a value at a level (in a municipality), oldest first. */
export async function periodsOf(snapshot: Snapshot, indicator: string, scope: Scope): Promise<Period[]> {
  const no = snapshot.indicators.indexOf(indicator);
  if (no < 0) return [];
  const periods = periodsWithValues(snapshot, no, scope.level).reverse();
  if (scope.municipality === null) return periods.map((period) => snapshot.periods[period]!);
  const rows = rowsInScope(snapshot, scope);
  const wanted = new Set(rows.map((row) => snapshot.areas.areaNo[row]!));
  const seen = new Set<number>();
  const pieces = Array.from(
    { length: snapshot.fileCount },
    (_, file) =>
      `SELECT area_no, period_no, ${file}::USMALLINT FROM f${file}.${tableFor(scope.level)} WHERE indicator_no = ${no} AND status = 0 AND ${areaRange(snapshot, rows)}`,
  );
  const [area, period, file] = (await snapshot.numbers(pieces.join(' UNION ALL '))) as [Int32Array, Uint16Array, Uint16Array];
  area.forEach((areaNo, row) => {
    if (wanted.has(areaNo) && snapshot.ownerOf(no, period[row]!) === file[row]!) seen.add(period[row]!);
  });
  return periods.filter((no) => seen.has(no)).map((no) => snapshot.periods[no]!);
}

function chooseDivision(snapshot: Snapshot, figures: FigureColumns, scope: readonly number[]): number[] {
  const { areas } = snapshot;
  const inScope = new Set(scope);
  const rows = Array.from({ length: figures.length }, (_, row) => row).filter((row) => inScope.has(areas.rowOf(figures.area[row]!)));
  if (rows.length === 0) return rows;
  const areaRow = (row: number) => areas.rowOf(figures.area[row]!);
  const yearOf = (row: number) => areas.divisionYear[areaRow(row)]!;
  if (areas.isOwn(areaRow(rows[0]!))) {
    const best = new Map<number, number>();
    for (const row of rows) {
      const place = areas.place[areaRow(row)]!;
      const other = best.get(place);
      const value = (candidate: number) => (figures.status[candidate] === 0 ? 1 : 0);
      if (other === undefined || value(row) > value(other) || (value(row) === value(other) && yearOf(row) > yearOf(other)))
        best.set(place, row);
    }
    return [...best.values()];
  }
  const values = new Map<number, number>();
  for (const row of rows) values.set(yearOf(row), (values.get(yearOf(row)) ?? 0) + (figures.status[row] === 0 ? 1 : 0));
  const [division] = [...values].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a));
  return rows.filter((row) => yearOf(row) === division);
}
