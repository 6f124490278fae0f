/** One number of a table of people (or money). */
export interface TableCell {
  id: string;
  /** How many; null where it is not known to us either. Never negative. */
  value: number | null;
  /** For sums of money: the largest contributions to it, in any order. */
  largest?: readonly number[];
}

/** A total and what it is the sum of: rows, columns, hierarchies, linked tables, or the same figure on two divisions. */
export interface TableRelation {
  total: string;
  parts: readonly string[];
}

export interface Table {
  cells: readonly TableCell[];
  relations: readonly TableRelation[];
}

/** A table by number: what the solvers work on. Relation `r` says: sum of `sign` times value is zero. */
export interface NumberedTable {
  ids: readonly string[];
  /** NaN where the value is not known. */
  values: Float64Array;
  relations: readonly NumberedRelation[];
}

export interface NumberedRelation {
  total: number;
  parts: readonly number[];
}

/**
 * Numbers the cells. A name that only a relation knows becomes a cell without a value: it is never
 * published, and an attacker does not know it.
 */
export function numberTable({ cells, relations }: Table): NumberedTable {
  const index = new Map<string, number>();
  const number = (id: string): number => {
    const known = index.get(id);
    if (known !== undefined) return known;
    index.set(id, index.size);
    return index.size - 1;
  };
  for (const { id } of cells) number(id);
  const numbered = relations.map(({ total, parts }) => ({ total: number(total), parts: parts.map(number) }));
  const values = new Float64Array(index.size).fill(Number.NaN);
  cells.forEach(({ value }, at) => (values[at] = value ?? Number.NaN));
  return { ids: [...index.keys()], values, relations: numbered };
}
