import { joinedCells } from '#analysis/disclosure/joined-cells';
import type { Programme, Solver, Term } from '#analysis/optimise/solver';
import type { NumberedRelation, NumberedTable } from '#analysis/disclosure/table';

/** What an attacker can tell of a hidden cell: at least and at most; null is no limit. */
export type Range = readonly [number, number | null];

/** The published numbers contradict their totals: no table could look like this. */
export class InconsistentTable extends Error {
  override name = 'InconsistentTable';
}

/**
 * The attacker: the least and greatest value that each hidden cell can have, for somebody who knows every
 * published number and every total, and that people cannot be fewer than none. Two linear programmes a cell
 * (Willenborg & de Waal 2001, chapter 6).
 *
 * @param published NaN where a cell is hidden
 * @param targets which hidden cells to attack; all unless told
 * @param marked what the mark of a hidden cell gives away, such as 'small': at least and at most
 * @throws InconsistentTable
 */
export function attack(
  solver: Solver,
  { relations }: Pick<NumberedTable, 'relations'>,
  published: Float64Array,
  targets?: readonly number[],
  marked: ReadonlyMap<number, readonly [number, number]> = new Map(),
): Map<number, Range> {
  const hidden = targets ?? [...published.keys()].filter((cell) => Number.isNaN(published[cell]));
  const groups = hiddenGroups(relations, published);
  const ranges = new Map<number, Range>();
  for (const cell of hidden) {
    const equations = groups.get(cell) ?? [];
    ranges.set(cell, equations.length === 0 ? (marked.get(cell) ?? [0, null]) : rangeOf(solver, cell, equations, marked));
  }
  return ranges;
}

interface Equation {
  terms: Term[];
  right: number;
}

/** Hidden cells that share a relation are one puzzle; others have no part in it, which keeps programmes small. */
function hiddenGroups(relations: readonly NumberedRelation[], published: Float64Array): Map<number, Equation[]> {
  const { join, leader } = joinedCells(published.length);
  const equations = relations.flatMap(({ total, parts }) => {
    const terms = [{ cell: total, sign: 1 }, ...parts.map((cell) => ({ cell, sign: -1 }))];
    const known = terms.reduce((sum, { cell, sign }) => (Number.isNaN(published[cell]) ? sum : sum + sign * published[cell]!), 0);
    const open = terms.filter(({ cell }) => Number.isNaN(published[cell]));
    if (open.length === 0) {
      if (Math.abs(known) > 1e-6 * Math.max(1, Math.abs(published[total]!))) throw new InconsistentTable();
      return [];
    }
    for (const { cell } of open) join(cell, open[0]!.cell);
    return [
      { first: open[0]!.cell, equation: { terms: open.map(({ cell, sign }) => ({ factor: sign, variable: name(cell) })), right: -known } },
    ];
  });
  const byLeader = new Map<number, Equation[]>();
  for (const { first, equation } of equations) {
    const group = byLeader.get(leader(first)) ?? [];
    group.push(equation);
    byLeader.set(leader(first), group);
  }
  const groups = new Map<number, Equation[]>();
  published.forEach((value, cell) => {
    if (Number.isNaN(value)) groups.set(cell, byLeader.get(leader(cell)) ?? []);
  });
  return groups;
}

function rangeOf(
  solver: Solver,
  cell: number,
  equations: readonly Equation[],
  marked: ReadonlyMap<number, readonly [number, number]>,
): Range {
  const inPuzzle = new Set(equations.flatMap(({ terms }) => terms.map(({ variable }) => variable)));
  const known = [...marked].flatMap(([other, bounds]) => (inPuzzle.has(name(other)) ? [[name(other), bounds] as const] : []));
  const programme = (sense: 'min' | 'max'): Programme => ({
    sense,
    objective: [{ factor: 1, variable: name(cell) }],
    constraints: equations.map(({ terms, right }) => ({ terms, sense: '=', right })),
    bounds: new Map(known),
    binaries: [],
  });
  const least = solver.solve(programme('min'));
  if (least.status !== 'optimal') throw new InconsistentTable();
  const most = solver.solve(programme('max'));
  if (most.status === 'infeasible') throw new InconsistentTable();
  return [Math.max(0, least.objective), most.status === 'optimal' ? most.objective : null];
}

function name(cell: number): string {
  return `v${cell}`;
}

/** How much room an attacker has left; Infinity where there is no upper limit. */
export function widthOf([lower, upper]: Range): number {
  return upper === null ? Infinity : upper - lower;
}
