import { roomOf, type Cut } from '#analysis/disclosure/protection-cut';
import type { Solver } from '#analysis/optimise/solver';
import type { NumberedTable } from '#analysis/disclosure/table';

export interface Protection {
  /** Cells that must be hidden. */
  sensitive: readonly number[];
  /** Cells that cannot be hidden: released before, or the headline. */
  shown: ReadonlySet<number>;
  /** Cells that stay hidden without needing room themselves: what was hidden before. */
  hidden?: ReadonlySet<number>;
  /** Room that each sensitive cell must keep. */
  width: number;
}

/** Above this many cells in one puzzle the exact programme may take too long (docs/methods/kleine-aantallen). */
export const MOST_CELLS_EXACT = 500;

/**
 * How much work is done before the heuristic takes over (docs/methods/kleine-aantallen: ten seconds): terms of cuts handed to the
 * solver, over all rounds, and branches of one choice. Counted and not timed, so that a slow machine gives the same
 * bytes as a quick one.
 */
export interface WorkLimit {
  terms: number;
  branches: number;
}
export const WORK_LIMIT: WorkLimit = { terms: 50_000, branches: 500 };

/**
 * The fewest cells to hide so that every sensitive cell keeps an interval of at least `width`, for somebody
 * who knows all totals: an exact integer programme (Kelly, Golden & Assad 1992), solved as Fischetti & Salazar
 * (2000) do: choose the cheapest set, let the attacker try it, and forbid by a cut what he broke, until he
 * breaks nothing. Cost per cell: 1 + .001 log(1 + value), so that of equal sets the smaller values go.
 *
 * @returns the cells to hide, the sensitive ones among them; `infeasible` when nothing protects them,
 *   `gave-up` when it is more work than the limit
 */
export function exactSuppression(
  solver: Solver,
  table: NumberedTable,
  protection: Protection,
  limit: WorkLimit = WORK_LIMIT,
): Set<number> | 'infeasible' | 'gave-up' {
  const fixed = fixedCells(table, protection);
  const cuts: Cut[] = neverAlone(table, protection, fixed);
  // With which cells moving each sensitive cell had room: while those stay hidden it still has.
  const roomy = new Map<number, ReadonlySet<number>>();
  for (let terms = 0; terms <= limit.terms; terms += termsIn(cuts, fixed)) {
    const chosen = cheapestSet(solver, table, fixed, cuts, limit.branches);
    if (typeof chosen === 'string') return chosen;
    const broken = protection.sensitive.flatMap((cell) => {
      if ([...(roomy.get(cell) ?? [-1])].every((moving) => chosen.has(moving))) return [];
      const room = roomOf(solver, table, chosen, cell, protection.width);
      if (room.enough) roomy.set(cell, room.moving);
      return room.enough ? [] : [room.cut];
    });
    if (broken.length === 0) return chosen;
    cuts.push(...broken);
  }
  return 'gave-up';
}

/** How much a solver has to read: what is open in each cut, and at least one, so that work always grows. */
function termsIn(cuts: readonly Cut[], fixed: ReadonlyMap<number, 0 | 1>): number {
  return cuts.reduce((sum, { terms }) => sum + terms.filter(({ cell }) => !fixed.has(cell)).length, 1);
}

/** What holds whatever is chosen: a sensitive cell that is the only hidden one of a total can be computed. */
function neverAlone({ relations }: NumberedTable, { sensitive, width }: Protection, fixed: ReadonlyMap<number, 0 | 1>): Cut[] {
  const mustHide = new Set(sensitive);
  return relations.flatMap(({ total, parts }) => {
    const cells = [total, ...parts];
    const [alone, second] = cells.filter((cell) => fixed.get(cell) === 1);
    // Two hidden cells keep each other's secret, at least in this total.
    if (alone === undefined || second !== undefined || !mustHide.has(alone)) return [];
    return [{ terms: cells.filter((cell) => cell !== alone).map((cell) => ({ cell, factor: width })), right: width }];
  });
}

/** Cells of which it is settled whether they are hidden. */
function fixedCells({ values }: NumberedTable, { sensitive, shown, hidden }: Protection): Map<number, 0 | 1> {
  const fixed = new Map<number, 0 | 1>();
  for (const cell of shown) fixed.set(cell, 0);
  values.forEach((value, cell) => {
    if (Number.isNaN(value) || hidden?.has(cell)) fixed.set(cell, 1);
  });
  for (const cell of sensitive) fixed.set(cell, 1);
  return fixed;
}

function cheapestSet(
  solver: Solver,
  { ids, values }: NumberedTable,
  fixed: ReadonlyMap<number, 0 | 1>,
  cuts: readonly Cut[],
  branches: number,
): Set<number> | 'infeasible' | 'gave-up' {
  const settled = new Set([...fixed].filter(([, hidden]) => hidden === 1).map(([cell]) => cell));
  const constraints = [];
  const free = new Set<number>();
  for (const { terms, right } of cuts) {
    const open = terms.filter(({ cell }) => !fixed.has(cell));
    const left = right - terms.reduce((sum, { cell, factor }) => sum + (settled.has(cell) ? factor : 0), 0);
    if (open.length === 0) return 'infeasible';
    for (const { cell } of open) free.add(cell);
    // A cell counts for no more than what is wanted: the tighter form of the same cut.
    constraints.push({
      terms: open.map(({ cell, factor }) => ({ factor: Math.min(factor, left) / left, variable: `x${cell}` })),
      sense: '>=' as const,
      right: 1,
    });
  }
  if (free.size === 0) return settled;
  const cells = [...free].sort((a, b) => a - b);
  const found = solver.solve(
    {
      sense: 'min',
      objective: cells.map((cell) => ({ factor: hidingCost(values[cell]!), variable: `x${cell}` })),
      constraints,
      bounds: new Map(),
      binaries: cells.map((cell) => `x${cell}`),
    },
    { branches },
  );
  if (found.status === 'infeasible') return 'infeasible';
  if (found.status !== 'optimal') return 'gave-up';
  return new Set([...ids.keys()].filter((cell) => settled.has(cell) || (free.has(cell) && found.value(`x${cell}`) > 0.5)));
}

/** What it costs a reader to lose a cell. */
export function hidingCost(value: number): number {
  return 1 + 0.001 * Math.log1p(Number.isNaN(value) ? 0 : value);
}
