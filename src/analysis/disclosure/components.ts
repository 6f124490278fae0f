import { joinedCells } from '#analysis/disclosure/joined-cells';
import type { NumberedTable } from '#analysis/disclosure/table';

/** A part of a table that shares no relation with the rest, and which cells of the whole it holds. */
export interface Component {
  table: NumberedTable;
  cells: readonly number[];
}

/** The parts of a table that can be protected apart. Cells without any relation are not in them. */
export function componentsOf({ ids, values, relations }: NumberedTable): Component[] {
  const { join, leader } = joinedCells(ids.length);
  for (const { total, parts } of relations) for (const part of parts) join(part, total);
  const cellsOf = new Map<number, Set<number>>();
  for (const { total, parts } of relations) {
    const group = cellsOf.get(leader(total)) ?? new Set<number>();
    for (const cell of [total, ...parts]) group.add(cell);
    cellsOf.set(leader(total), group);
  }
  return [...cellsOf].map(([lead, unordered]) => {
    const cells = [...unordered].sort((a, b) => a - b);
    const at = new Map(cells.map((cell, index) => [cell, index]));
    return {
      cells,
      table: {
        ids: cells.map((cell) => ids[cell]!),
        values: Float64Array.from(cells, (cell) => values[cell]!),
        relations: relations
          .filter(({ total }) => leader(total) === lead)
          .map(({ total, parts }) => ({ total: at.get(total)!, parts: parts.map((part) => at.get(part)!) })),
      },
    };
  });
}
