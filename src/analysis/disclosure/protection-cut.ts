import type { Solver } from '#analysis/optimise/solver';
import type { NumberedRelation, NumberedTable } from '#analysis/disclosure/table';

/** At least one of these cells has to be hidden too: sum of factor over the hidden ones >= right. */
export interface Cut {
  terms: readonly { cell: number; factor: number }[];
  right: number;
}

/** Whether a cell has room: with which cells moving, or what must change before it has. */
export type Room = { enough: true; moving: ReadonlySet<number> } | { enough: false; cut: Cut };

/** Forgives what the arithmetic of a solver loses. */
const SLACK = 1e-6;

/**
 * Whether a sensitive cell has room among the hidden cells, and if not what must change before it has. The room is
 * how far the cell can go up and down while all totals hold and nobody is counted below none. Where that is too
 * little, the prices of the totals in that programme (its dual) tell which cells are worth hiding: no set of
 * hidden cells gives more room than the sum of their prices (Fischetti & Salazar 2000, section 4).
 */
export function roomOf(solver: Solver, table: NumberedTable, hidden: ReadonlySet<number>, target: number, width: number): Room {
  const relations = relationsAround(table.relations, hidden, target);
  const reach = reachOf(table.values, width);
  const downOf = (cell: number): number => (Number.isNaN(table.values[cell]) ? 0 : table.values[cell]!);
  let room = 0;
  let right = width;
  const factors = new Map<number, number>();
  const moving = new Set<number>();
  for (const sense of ['max', 'min'] as const) {
    const { value, prices, moved } = furthest(solver, table, relations, hidden, target, sense, reach);
    room += Math.abs(value);
    for (const cell of moved) moving.add(cell);
    if (room >= width - SLACK) return { enough: true, moving };
    for (const [cell, price] of prices) {
      const worth = price > 0 ? price * reach : -price * downOf(cell);
      if (worth > SLACK) factors.set(cell, (factors.get(cell) ?? 0) + worth);
    }
    if (sense === 'max' && room + downOf(target) < width - SLACK) {
      // Too little even if it could go all the way down: it has to go further up, and how far down need not be asked.
      right = width - downOf(target);
      break;
    }
  }
  const terms = [...factors].map(([cell, factor]) => ({ cell, factor: Math.min(factor, right) }));
  return { enough: false, cut: { terms: terms.sort((a, b) => a.cell - b.cell), right } };
}

/** The totals that tie the target to other hidden cells; a cell that is shown passes nothing on. */
function relationsAround(relations: readonly NumberedRelation[], hidden: ReadonlySet<number>, target: number): NumberedRelation[] {
  const reached = new Set([target]);
  const taken = new Set<NumberedRelation>();
  let grown = true;
  while (grown) {
    grown = false;
    for (const relation of relations) {
      const cells = [relation.total, ...relation.parts];
      if (taken.has(relation) || !cells.some((cell) => reached.has(cell))) continue;
      taken.add(relation);
      grown = true;
      for (const cell of cells) if (hidden.has(cell)) reached.add(cell);
    }
  }
  return [...taken];
}

/** How far the target moves one way, and for every cell what a step of it would be worth. */
function furthest(
  solver: Solver,
  { values }: NumberedTable,
  relations: readonly NumberedRelation[],
  hidden: ReadonlySet<number>,
  target: number,
  sense: 'max' | 'min',
  reach: number,
): { value: number; prices: Map<number, number>; moved: number[] } {
  const signed = relations.map(({ total, parts }) => [{ cell: total, sign: 1 }, ...parts.map((cell) => ({ cell, sign: -1 }))]);
  const movable = [...new Set([target, ...signed.flat().map(({ cell }) => cell)])].filter((cell) => hidden.has(cell) || cell === target);
  const found = solver.solve({
    sense,
    objective: [{ factor: 1, variable: `v${target}` }],
    constraints: signed.map((terms) => ({
      terms: terms
        .filter(({ cell }) => hidden.has(cell) || cell === target)
        .map(({ cell, sign }) => ({ factor: sign, variable: `v${cell}` })),
      sense: '=',
      right: 0,
    })),
    bounds: new Map(movable.map((cell) => [`v${cell}`, [-(Number.isNaN(values[cell]) ? 0 : values[cell]!), reach]])),
    binaries: [],
  });
  // Nothing moving at all is always allowed, so there is an optimum.
  if (found.status !== 'optimal') throw new Error(`No optimum for the room of a cell: ${found.status}`);
  const way = sense === 'max' ? 1 : -1;
  const prices = new Map<number, number>([[target, way]]);
  signed.forEach((terms, at) => {
    const price = way * found.dual(at);
    if (price !== 0) for (const { cell, sign } of terms) prices.set(cell, (prices.get(cell) ?? 0) - sign * price);
  });
  return { value: found.objective, prices, moved: movable.filter((cell) => Math.abs(found.value(`v${cell}`)) > 1e-9) };
}

function reachOf(values: Float64Array, width: number): number {
  return values.reduce((most, value) => (value > most ? value : most), 0) + width;
}
