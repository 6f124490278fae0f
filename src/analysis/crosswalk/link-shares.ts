/** How many homes (or people) of an old area lie in a new one. */
export interface AreaLink {
  from: string;
  to: string;
  /** Homes in both; never negative. */
  weight: number;
}

/** A part of a new area: the share of the old area that came to it. */
export interface LinkedPart {
  from: string;
  /** 0 to 1. */
  share: number;
  /** Homes that came with it. */
  weight: number;
  /** True when all of the old area came. */
  whole: boolean;
}

/**
 * Per new area its parts: share p_ij = w_ij / sum_j w_ij (docs/methods/grenzen; Goodchild & Lam 1980). An old area with one
 * successor goes there whole, homes or not. An old area without homes that was split has no share to give: its
 * parts have share NaN, and what needs them is incomplete.
 */
export function linkShares(links: readonly AreaLink[]): Map<string, LinkedPart[]> {
  const totals = new Map<string, { weight: number; successors: number }>();
  for (const { from, weight } of links) {
    const total = totals.get(from) ?? { weight: 0, successors: 0 };
    totals.set(from, { weight: total.weight + weight, successors: total.successors + 1 });
  }
  const parts = new Map<string, LinkedPart[]>();
  for (const { from, to, weight } of links) {
    const total = totals.get(from)!;
    const share = total.successors === 1 ? 1 : total.weight > 0 ? weight / total.weight : Number.NaN;
    const list = parts.get(to) ?? [];
    if (share !== 0) list.push({ from, share, weight, whole: share === 1 });
    parts.set(to, list);
  }
  return parts;
}
