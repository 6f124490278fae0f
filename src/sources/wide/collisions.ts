import type { DraftArea } from '#domain/release/draft';
import type { Table } from '../table/table.ts';
import type { Placement } from './arrangement.ts';
import { UNKNOWN_SCHEME } from '#domain/area/scheme';
import { roleIndex, type Role } from './roles.ts';

/**
 * What it means when two rows claim one place:
 * - a repetition: the catalogue says that two titles are one area, and both rows say the same;
 * - another area: the file gives titles only and the title repeats (`Centrum`, in two municipalities),
 *   so the second is kept as `Centrum (2)`;
 * - else a duplicate, which is a fault.
 */
export function collisions(table: Table, roles: readonly Role[], areas: DraftArea[], ofRow: Int32Array): Placement['collision'] {
  const keyColumn = roleIndex(roles, 'area-key');
  const figures = roles.flatMap((role, column) => (role.is === 'figure' ? [column] : []));
  const seconds = new Map<number, number>();
  const sameFigures = (first: number, row: number) => figures.every((column) => table.text(column, first) === table.text(column, row));
  const hasFigures = (row: number) => figures.some((column) => table.text(column, row) !== null);
  return (first, row) => {
    const same = sameFigures(first, row);
    const key = keyColumn < 0 ? null : table.text(keyColumn, row);
    if (same && keyColumn >= 0 && key !== table.text(keyColumn, first)) return { is: 'repetition' };
    const index = ofRow[row]!;
    const area = areas[index]!;
    if (area.scheme !== UNKNOWN_SCHEME || (same && hasFigures(row))) return { is: 'duplicate' };
    let second = seconds.get(index);
    if (second === undefined) {
      second = areas.push({ ...area, code: `${area.code} (2)`, name: `${area.name} (2)` }) - 1;
      seconds.set(index, second);
    }
    return { is: 'other-area', area: second };
  };
}
