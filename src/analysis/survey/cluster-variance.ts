import type { SurveyDesign } from './design.ts';

export interface ClusterVariance {
  variance: number;
  /** Clusters less strata: the degrees of freedom of the t interval. */
  degreesOfFreedom: number;
  clusters: number;
  /** Strata with a single cluster, which were held against the mean of all clusters instead of their own. */
  loneStrata: number;
}

interface Stratum {
  totals: Map<number, number>;
  /** Clusters that hold somebody of the group asked. */
  inGroup: Set<number>;
}

/**
 * The variance of a sum of contributions, by clusters within strata (Wolter 2007, ch. 1; Taylor
 * linearisation when the contributions are those of a ratio): per stratum (1 - f) m/(m-1) times the spread of
 * the m cluster totals. Treating the members of a cluster as if drawn apart understates it, often several
 * times. A stratum with one cluster is measured from the mean of all clusters, which overstates.
 *
 * @param contributions one per respondent, adding up to the estimate's deviation
 * @param inGroup whether a respondent is of the group asked; degrees of freedom count those clusters only
 */
export function clusterVariance(
  contributions: ArrayLike<number>,
  design: SurveyDesign,
  inGroup: (row: number) => boolean = () => true,
): ClusterVariance {
  const strata = gather(contributions, design, inGroup);
  const all = [...strata.values()].flatMap(({ totals }) => [...totals.values()]);
  const grandMean = all.reduce((sum, total) => sum + total, 0) / all.length;
  let variance = 0;
  let loneStrata = 0;
  for (const [code, { totals }] of strata) {
    const m = totals.size;
    const left = 1 - sampledShare(m, design.populationOf[code] ?? null);
    const mean = [...totals.values()].reduce((sum, total) => sum + total, 0) / m;
    if (m === 1) loneStrata += 1;
    const centre = m === 1 ? grandMean : mean;
    const scale = m === 1 ? 1 : m / (m - 1);
    for (const total of totals.values()) variance += left * scale * (total - centre) ** 2;
  }
  const counted = [...strata.values()].filter(({ inGroup: members }) => members.size > 0);
  const clusters = counted.reduce((sum, { inGroup: members }) => sum + members.size, 0);
  return { variance, degreesOfFreedom: clusters - counted.length, clusters, loneStrata };
}

function gather(contributions: ArrayLike<number>, { psu, stratum }: SurveyDesign, inGroup: (row: number) => boolean): Map<number, Stratum> {
  const strata = new Map<number, Stratum>();
  for (let row = 0; row < contributions.length; row += 1) {
    const code = stratum?.[row] ?? 0;
    const cluster = psu?.[row] ?? row;
    let found = strata.get(code);
    if (!found) strata.set(code, (found = { totals: new Map(), inGroup: new Set() }));
    found.totals.set(cluster, (found.totals.get(cluster) ?? 0) + (contributions[row] ?? 0));
    if (inGroup(row)) found.inGroup.add(cluster);
  }
  return strata;
}

/** The share of the clusters that was drawn; a population below 1 is already such a share. */
function sampledShare(drawn: number, population: number | null): number {
  if (population === null) return 0;
  return Math.min(1, population <= 1 ? population : drawn / population);
}
