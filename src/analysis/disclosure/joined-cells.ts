/** Cells of a table that were joined into groups (union-find with halved paths; Tarjan 1975). */
export interface JoinedCells {
  join(one: number, other: number): void;
  /** The cell that stands for the group. */
  leader(cell: number): number;
}

/** Every cell by itself at first. */
export function joinedCells(count: number): JoinedCells {
  const above = new Int32Array(count).map((_, cell) => cell);
  const leader = (cell: number): number => {
    while (above[cell] !== cell) cell = above[cell] = above[above[cell]!]!;
    return cell;
  };
  return {
    leader,
    join(one, other) {
      above[leader(one)] = leader(other);
    },
  };
}
