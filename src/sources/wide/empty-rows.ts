import type { Issue } from '#base/issue';
import { selectRows } from '../table/select-rows.ts';
import type { Table } from '../table/table.ts';
import { roleIndex, type Role } from './roles.ts';

/**
 * Takes out rows that say nothing: where the table has a column of codes, the code is blank and no
 * figure, name or type is filled. CBS fills its tables up to all areas x all years, also the years in
 * which an area was not there (80306ned has 1,470 such rows). They are counted in `empty-rows`.
 */
export function withoutEmptyRows(table: Table, roles: readonly Role[]): { table: Table; issues: Issue[] } {
  const codes = roleIndex(roles, 'area-code');
  if (codes < 0) return { table, issues: [] };
  const others = roles.flatMap((role, column) =>
    role.is === 'figure' || role.is === 'municipality-name' || role.is === 'area-type' ? [column] : [],
  );
  const kept: number[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    if (isFilled(table, codes, row) || others.some((column) => isFilled(table, column, row))) kept.push(row);
  }
  const empty = table.rowCount - kept.length;
  if (empty === 0) return { table, issues: [] };
  return { table: selectRows(table, kept), issues: [{ code: 'empty-rows', level: 'note', params: { count: empty } }] };
}

function isFilled(table: Table, column: number, row: number): boolean {
  return (table.text(column, row)?.trim() ?? '') !== '';
}
