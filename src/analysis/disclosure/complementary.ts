import type { Programme, Solver, Term } from '#analysis/disclosure/solver';
import type { NumberedTable } from '#analysis/disclosure/table';

export interface Protection {
  /** Cells that must be hidden. */
  sensitive: readonly number[];
  /** Cells that cannot be hidden: released before, or the headline. */
  shown: ReadonlySet<number>;
  /** Room that each sensitive cell must keep. */
  width: number;
}

/** Above this many cells in one puzzle the exact programme takes too long (METHODS 5, measured). */
export const MOST_CELLS_EXACT = 150;
const SECONDS = 10;

/**
 * The fewest cells to hide so that every sensitive cell keeps an interval of at least `width`, for somebody
 * who knows all totals: an exact integer programme (Kelly, Golden & Assad 1992; Fischetti & Salazar 2000).
 * Each hidden cell i may move by f up and g down for each sensitive cell p, with all totals kept, and
 * f_p - g_p >= width. Cost per cell: 1 + .001 log(1 + value), so that of equal sets the smaller values go.
 *
 * @returns the cells to hide, the sensitive ones among them; `infeasible` when nothing protects them,
 *   `gave-up` when time ran out
 */
export function exactSuppression(solver: Solver, table: NumberedTable, protection: Protection): Set<number> | 'infeasible' | 'gave-up' {
  // Moves are rarely larger than a few times the width; a tight bound makes the programme quick.
  for (const reach of [4 * protection.width, largest(table.values) + protection.width]) {
    const found = solver.solve(suppressionProgramme(table, protection, reach), { seconds: SECONDS });
    if (found.status === 'optimal') return new Set([...table.ids.keys()].filter((cell) => found.value(`x${cell}`) > 0.5));
    if (found.status === 'gave-up') return 'gave-up';
  }
  return 'infeasible';
}

function suppressionProgramme(table: NumberedTable, { sensitive, shown, width }: Protection, reach: number): Programme {
  const cells = [...table.ids.keys()];
  const constraints: Programme['constraints'][number][] = [];
  const bounds = new Map<string, readonly [number, number]>();
  for (const cell of cells) {
    if (Number.isNaN(table.values[cell])) constraints.push({ terms: [{ factor: 1, variable: `x${cell}` }], sense: '=', right: 1 });
    else if (shown.has(cell)) constraints.push({ terms: [{ factor: 1, variable: `x${cell}` }], sense: '=', right: 0 });
  }
  sensitive.forEach((target, at) => {
    constraints.push({ terms: [{ factor: 1, variable: `x${target}` }], sense: '=', right: 1 });
    for (const way of ['f', 'g']) {
      const move = (cell: number): string => `${way}${at}_${cell}`;
      for (const { total, parts } of table.relations) {
        const terms: Term[] = [{ factor: 1, variable: move(total) }, ...parts.map((part) => ({ factor: -1, variable: move(part) }))];
        constraints.push({ terms, sense: '=', right: 0 });
      }
      for (const cell of cells) {
        const down = Math.min(known(table.values[cell]!), reach);
        bounds.set(move(cell), [-down, reach]);
        constraints.push({
          terms: [
            { factor: 1, variable: move(cell) },
            { factor: -reach, variable: `x${cell}` },
          ],
          sense: '<=',
          right: 0,
        });
        if (down > 0)
          constraints.push({
            terms: [
              { factor: 1, variable: move(cell) },
              { factor: down, variable: `x${cell}` },
            ],
            sense: '>=',
            right: 0,
          });
      }
    }
    constraints.push({
      terms: [
        { factor: 1, variable: `f${at}_${target}` },
        { factor: -1, variable: `g${at}_${target}` },
      ],
      sense: '>=',
      right: width,
    });
  });
  return {
    sense: 'min',
    objective: cells.map((cell) => ({ factor: hidingCost(table.values[cell]!), variable: `x${cell}` })),
    constraints,
    bounds,
    binaries: cells.map((cell) => `x${cell}`),
  };
}

/** What it costs a reader to lose a cell. */
export function hidingCost(value: number): number {
  return 1 + 0.001 * Math.log1p(known(value));
}

function known(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, known(value)), 0);
}
