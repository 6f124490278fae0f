const RATIO = (Math.sqrt(5) - 1) / 2;

/**
 * Where a function of one number is least between two ends: a grid finds the right valley, a golden section
 * its floor (Kiefer 1953, Proceedings of the AMS 4). On a function with one valley per grid cell it is exact
 * to `tolerance`.
 *
 * @param cells number of grid cells in which one valley is looked for
 */
export function goldenSection(value: (x: number) => number, lower: number, upper: number, cells = 24, tolerance = 1e-7): number {
  const step = (upper - lower) / cells;
  let best = 0;
  let least = Infinity;
  for (let cell = 0; cell <= cells; cell += 1) {
    const found = value(lower + cell * step);
    if (found < least) [best, least] = [cell, found];
  }
  let left = lower + Math.max(0, best - 1) * step;
  let right = lower + Math.min(cells, best + 1) * step;
  let inner = [right - RATIO * (right - left), left + RATIO * (right - left)] as const;
  let values = [value(inner[0]), value(inner[1])] as const;
  while (right - left > tolerance) {
    if (values[0] <= values[1]) {
      right = inner[1];
      inner = [right - RATIO * (right - left), inner[0]];
      values = [value(inner[0]), values[0]];
    } else {
      left = inner[0];
      inner = [inner[1], left + RATIO * (right - left)];
      values = [values[1], value(inner[1])];
    }
  }
  const middle = (left + right) / 2;
  const onGrid = lower + best * step;
  // A least value at an end of the range lies on the grid, not within a cell.
  return value(middle) <= least ? middle : onGrid;
}
