/** One share of people: `count` of `n`. */
export interface CountOf {
  id: string;
  n: number | null;
  count: number | null;
}

export interface PercentageRule {
  /** Fewest people that a percentage may be of. */
  minBase: number;
  /** Fewest people on either side, where there are any. */
  minCount: number;
  /** True where 'everybody' or 'nobody' tells something of each of them. */
  sensitiveAttribute?: boolean;
}

/**
 * Whether a percentage may be shown (docs/methods/kleine-aantallen): the base is large enough, and neither those who are nor those
 * who are not are few; in a sensitive attribute neither everybody nor nobody. Missing: not shown.
 */
export function mayShowPercentage({ n, count }: CountOf, { minBase, minCount, sensitiveAttribute = false }: PercentageRule): boolean {
  if (n === null || count === null || n < minBase) return false;
  const rest = n - count;
  if ((count > 0 && count < minCount) || (rest > 0 && rest < minCount)) return false;
  return !sensitiveAttribute || (count > 0 && rest > 0);
}

/** The percentage as it is shown: one decimal, which a base of hundreds carries. @returns null where hidden */
export function shownPercentage(item: CountOf, rule: PercentageRule): number | null {
  return mayShowPercentage(item, rule) ? Math.round((1000 * item.count!) / item.n!) / 10 : null;
}
