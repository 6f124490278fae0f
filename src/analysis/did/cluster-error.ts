import type { CellMeans } from './cells.ts';

/** An observation of a two-by-two design that counts. */
export interface Observed {
  cluster: string;
  treated: boolean;
  post: boolean;
  y: number;
}

/**
 * Cluster-robust standard error (CR1) of the difference of differences: what each observation adds to the estimate,
 * summed within its cluster, squared, summed, times G/(G-1) * (n-1)/(n-4) (Liang & Zeger 1986; Bertrand, Duflo & Mullainathan
 * 2004). Equal to R's `sandwich::vcovCL(lm(y ~ treated * post), cluster, type = "HC1")`.
 *
 * @throws RangeError with one cluster or four observations or fewer: no spread can be seen
 */
export function clusterError(rows: readonly Observed[], means: CellMeans): number {
  const counts = { treatedPre: 0, treatedPost: 0, controlPre: 0, controlPost: 0 };
  for (const row of rows) counts[cellOf(row)] += 1;
  const parts = new Map<string, number>();
  for (const row of rows) {
    const cell = cellOf(row);
    const sign = row.treated === row.post ? 1 : -1;
    parts.set(row.cluster, (parts.get(row.cluster) ?? 0) + (sign * (row.y - means[cell])) / counts[cell]);
  }
  const clusters = parts.size;
  if (clusters < 2 || rows.length <= 4)
    throw new RangeError(`Cannot judge by cluster with ${clusters} clusters and ${rows.length} observations`);
  let variance = 0;
  for (const part of parts.values()) variance += part * part;
  return Math.sqrt(variance * (clusters / (clusters - 1)) * ((rows.length - 1) / (rows.length - 4)));
}

function cellOf({ treated, post }: Observed): keyof CellMeans {
  if (treated) return post ? 'treatedPost' : 'treatedPre';
  return post ? 'controlPost' : 'controlPre';
}
