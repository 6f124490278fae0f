import type { Table } from '#analysis/disclosure/table';

/**
 * A two-way table with its totals, for tests: cell ids `0|0`, row totals `0|t`, column totals `t|0`, grand total `t|t`.
 */
export function twoWayTable(inner: readonly (readonly number[])[]): Table {
  const columns = inner[0]!.length;
  const rowTotals = inner.map((row) => row.reduce((sum, value) => sum + value, 0));
  const withTotals = inner.map((row, at) => [...row, rowTotals[at]!]);
  const last = withTotals[0]!.map((_, column) => withTotals.reduce((sum, row) => sum + row[column]!, 0));
  const rows = [...withTotals, last];
  const label = (index: number, of: number): string => (index === of ? 't' : String(index));
  const id = (row: number, column: number): string => `${label(row, inner.length)}|${label(column, columns)}`;
  const range = (length: number): number[] => Array.from({ length }, (_, index) => index);
  return {
    cells: rows.flatMap((row, r) => row.map((value, c) => ({ id: id(r, c), value }))),
    relations: [
      ...rows.map((_, r) => ({ total: id(r, columns), parts: range(columns).map((c) => id(r, c)) })),
      ...range(columns + 1).map((c) => ({ total: id(inner.length, c), parts: range(inner.length).map((r) => id(r, c)) })),
    ],
  };
}

/** A table of three dimensions of `size` each with all its totals, for tests: cell ids `0|0|0`, a total's place is `t`. */
export function cubeTable(size: number, value: () => number): Table {
  const places = Array.from({ length: size }, (_, index) => index);
  const inner = places.map(() => places.map(() => places.map(value)));
  const axis = [...places, null];
  const id = (...at: (number | null)[]): string => at.map((place) => place ?? 't').join('|');
  const within = (place: number | null): number[] => (place === null ? places : [place]);
  const all = axis.flatMap((a) => axis.flatMap((b) => axis.map((c) => [a, b, c] as const)));
  return {
    cells: all.map(([a, b, c]) => ({
      id: id(a, b, c),
      value: within(a).reduce(
        (sum, i) => sum + within(b).reduce((row, j) => row + within(c).reduce((line, k) => line + inner[i]![j]![k]!, 0), 0),
        0,
      ),
    })),
    relations: all.flatMap((at) =>
      at.flatMap((place, dimension) =>
        place === null ? [{ total: id(...at), parts: places.map((part) => id(...at.with(dimension, part))) }] : [],
      ),
    ),
  };
}
