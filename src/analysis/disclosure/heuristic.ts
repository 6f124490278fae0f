import { attack, widthOf } from '#analysis/disclosure/attack';
import { hidingCost, type Protection } from '#analysis/disclosure/complementary';
import type { Programme, Solver, Term } from '#analysis/optimise/solver';
import type { NumberedTable } from '#analysis/disclosure/table';

/**
 * Cells to hide in a table that is too large for the exact programme: one sensitive cell after the other, the
 * cheapest way of moving it up and down by the width with all totals kept, by linear programmes (Kelly,
 * Golden & Assad 1992; Cox 1995); what has to move is hidden. Afterwards each extra cell is shown again if the
 * attacker still gains nothing. Not the fewest, but safe: the caller audits.
 *
 * @returns the cells to hide, or `infeasible`
 */
export function heuristicSuppression(solver: Solver, table: NumberedTable, protection: Protection): Set<number> | 'infeasible' {
  const { sensitive, shown, width } = protection;
  const hidden = new Set([...sensitive, ...(protection.hidden ?? [])]);
  table.values.forEach((value, cell) => {
    if (Number.isNaN(value)) hidden.add(cell);
  });
  for (const target of sensitive) {
    if (room(solver, table, hidden, target) >= width) continue;
    const found = solver.solve(movingProgramme(table, hidden, shown, target, width));
    if (found.status !== 'optimal') return 'infeasible';
    for (const cell of table.ids.keys()) {
      if (['up', 'down'].some((way) => found.value(`${way}p${cell}`) + found.value(`${way}m${cell}`) > 1e-7)) hidden.add(cell);
    }
  }
  return withoutNeedless(solver, table, hidden, protection);
}

/** Both ways at once: f moves the target up, g moves it down, together by the width. */
function movingProgramme(
  table: NumberedTable,
  hidden: ReadonlySet<number>,
  shown: ReadonlySet<number>,
  target: number,
  width: number,
): Programme {
  const cells = [...table.ids.keys()];
  const bounds = new Map<string, readonly [number, number]>();
  const objective: Term[] = [];
  const constraints: Programme['constraints'][number][] = [];
  const signed = (way: string, cell: number, sign: 1 | -1): Term[] => [
    { factor: sign, variable: `${way}p${cell}` },
    { factor: -sign, variable: `${way}m${cell}` },
  ];
  for (const way of ['up', 'down']) {
    for (const cell of cells) {
      const value = Number.isNaN(table.values[cell]) ? 0 : table.values[cell]!;
      const open = !shown.has(cell) || hidden.has(cell);
      bounds.set(`${way}p${cell}`, [0, open ? Infinity : 0]);
      bounds.set(`${way}m${cell}`, [0, open ? value : 0]);
      // Cells that are hidden already move for nothing; the tiny cost keeps moves small.
      const factor = hidden.has(cell) ? 1e-6 : hidingCost(value);
      for (const part of ['p', 'm']) objective.push({ factor, variable: `${way}${part}${cell}` });
    }
    for (const { total, parts } of table.relations) {
      constraints.push({ terms: [...signed(way, total, 1), ...parts.flatMap((part) => signed(way, part, -1))], sense: '=', right: 0 });
    }
  }
  constraints.push({ terms: [...signed('up', target, 1), ...signed('down', target, -1)], sense: '>=', right: width });
  return { sense: 'min', objective, constraints, bounds, binaries: [] };
}

function room(solver: Solver, table: NumberedTable, hidden: ReadonlySet<number>, target: number): number {
  return widthOf(attack(solver, table, hide(table.values, hidden), [target]).get(target)!);
}

/** Shows again, largest value first, what turned out not to be needed. */
function withoutNeedless(solver: Solver, table: NumberedTable, hidden: Set<number>, protection: Protection): Set<number> {
  const { sensitive, width } = protection;
  const must = new Set([...sensitive, ...(protection.hidden ?? [])]);
  const extra = [...hidden].filter((cell) => !must.has(cell) && !Number.isNaN(table.values[cell]));
  extra.sort((a, b) => table.values[b]! - table.values[a]! || a - b);
  for (const cell of extra) {
    hidden.delete(cell);
    const ranges = attack(solver, table, hide(table.values, hidden), sensitive);
    if (sensitive.some((target) => widthOf(ranges.get(target)!) < width - 1e-6)) hidden.add(cell);
  }
  return hidden;
}

/** The values as they would be published: NaN where hidden. */
export function hide(values: Float64Array, hidden: ReadonlySet<number>): Float64Array {
  return values.map((value, cell) => (hidden.has(cell) ? Number.NaN : value));
}
