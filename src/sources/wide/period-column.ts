import type { Issue } from '#base/issue';
import { parsePeriod, type Period } from '#base/period';
import { FLAG_CODE } from '#domain/observation/observation';
import type { Table } from '../table/table.ts';

/** The periods of a table, each once, and per row which one it is. */
export interface PeriodColumn {
  periods: Period[];
  ofRow: Int32Array;
  /** Flag code per period: provisional where the source marks it so. */
  flags: Uint8Array;
  issues: Issue[];
}

/** A table whose rows are all about one period. */
export function constantPeriod(period: Period, rowCount: number, provisional = false): PeriodColumn {
  return {
    periods: [period],
    ofRow: new Int32Array(rowCount),
    flags: Uint8Array.of(provisional ? FLAG_CODE.provisional : FLAG_CODE.final),
    issues: [],
  };
}

/**
 * Reads the period of every row. `isProvisional` adds what a list of periods says beside the mark in the
 * text itself. Every text that is no period is one error (`unknown-period`), with the line it is first on.
 */
export function periodColumn(table: Table, column: number, isProvisional: (raw: string) => boolean = () => false): PeriodColumn {
  const periods: Period[] = [];
  const flags: number[] = [];
  const known = new Map<string, number>();
  const issues: Issue[] = [];
  const ofRow = new Int32Array(table.rowCount);
  for (let row = 0; row < table.rowCount; row++) {
    const raw = table.text(column, row)?.trim() ?? '';
    let index = known.get(raw);
    if (index === undefined) {
      const parsed = parsePeriod(raw);
      if (parsed === null) issues.push({ code: 'unknown-period', level: 'error', params: { value: raw, line: table.line(row) } });
      index = parsed === null ? 0 : periods.indexOf(parsed.period);
      if (index < 0) {
        index = periods.push(parsed!.period) - 1;
        flags.push(parsed!.provisional || isProvisional(raw) ? FLAG_CODE.provisional : FLAG_CODE.final);
      }
      known.set(raw, index);
    }
    ofRow[row] = index;
  }
  return { periods, ofRow, flags: Uint8Array.from(flags), issues };
}
