import type { Programme, Solver } from '#analysis/optimise/solver';

/** The best and the worst place. */
export type RankRange = readonly [best: number, worst: number];

/** A lead smaller than this share of the scale is none. */
const LEAD = 1e-6;

/**
 * The places that an item can take over all weights on the simplex, exactly: the fewest and the most others that
 * can be above it at once, by an integer programme (weights w >= 0, sum w = 1; z_o = 1 when o is above).
 *
 * @param parts one row per item, one column per weight; higher is better. For a geometric score the logarithms.
 * @param at which item
 */
export function rankRange(solver: Solver, parts: readonly (readonly number[])[], at: number): RankRange {
  const scale = Math.max(...parts.flat().map(Math.abs), Number.MIN_VALUE);
  const leads = parts.flatMap((row, other) => (other === at ? [] : [row.map((part, column) => (part - parts[at]![column]!) / scale)]));
  // Others that lead, or trail, whatever the weights need no programme.
  const always = leads.filter((lead) => Math.min(...lead) > LEAD).length;
  const open = leads.filter((lead) => Math.max(...lead) > LEAD && Math.min(...lead) <= LEAD);
  if (open.length === 0) return [1 + always, 1 + always];
  return [1 + always + count(solver, open, 'min'), 1 + always + count(solver, open, 'max')];
}

function count(solver: Solver, leads: readonly (readonly number[])[], sense: 'min' | 'max'): number {
  const weights = leads[0]!.map((_, column) => ({ factor: 1, variable: `w${column}` }));
  const bound = 2 + LEAD;
  const programme: Programme = {
    sense,
    objective: leads.map((_, other) => ({ factor: 1, variable: `z${other}` })),
    constraints: [
      { terms: weights, sense: '=', right: 1 },
      ...leads.map((lead, other) => {
        const terms = lead.map((factor, column) => ({ factor, variable: `w${column}` }));
        return sense === 'min'
          ? // z must be 1 where the lead is above zero.
            { terms: [...terms, { factor: -bound, variable: `z${other}` }], sense: '<=' as const, right: LEAD }
          : // z may be 1 only where the lead is above zero.
            { terms: [...terms, { factor: -bound, variable: `z${other}` }], sense: '>=' as const, right: LEAD - bound };
      }),
    ],
    bounds: new Map(),
    binaries: leads.map((_, other) => `z${other}`),
  };
  const found = solver.solve(programme);
  if (found.status !== 'optimal') throw new RangeError(`Cannot find the range of places: ${found.status}`);
  return Math.round(found.objective);
}
