/** How the values of one indicator become parts of a score. */
export interface PartRule {
  normalisation: 'min-max' | 'z-score';
  higherIsBetter: boolean;
  /** Fixed goalposts; without them the extremes of the items, which makes years incomparable. */
  min?: number | undefined;
  max?: number | undefined;
  cap: boolean;
  transform: 'none' | 'log';
}

/**
 * The values of one indicator on a common scale, higher is better. Min-max: 0 at one goalpost, 1 at the other
 * (OECD/JRC Handbook 2008, step 5). Z-score: (x - mean) / sample standard deviation (n - 1).
 * Missing stays null. All equal gives no scale: every part null.
 */
export function normalise(values: readonly (number | null)[], rule: PartRule): (number | null)[] {
  const change = rule.transform === 'log' ? Math.log : (value: number) => value;
  const changed = values.map((value) => (value === null ? null : change(value)));
  const present = changed.filter((value) => value !== null);
  const part = rule.normalisation === 'min-max' ? minMaxPart(present, rule, change) : zScorePart(present, rule);
  return changed.map((value) => (value === null || part === null ? null : part(value)));
}

function minMaxPart(present: readonly number[], rule: PartRule, change: (value: number) => number): ((value: number) => number) | null {
  const min = rule.min === undefined ? Math.min(...present) : change(rule.min);
  const max = rule.max === undefined ? Math.max(...present) : change(rule.max);
  if (!(max > min)) return null;
  return (value) => {
    const share = (value - min) / (max - min);
    const directed = rule.higherIsBetter ? share : 1 - share;
    return rule.cap ? Math.min(1, Math.max(0, directed)) : directed;
  };
}

function zScorePart(present: readonly number[], rule: PartRule): ((value: number) => number) | null {
  const mean = present.reduce((sum, value) => sum + value, 0) / present.length;
  const variance = present.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (present.length - 1);
  if (!(variance > 0)) return null;
  return (value) => ((rule.higherIsBetter ? 1 : -1) * (value - mean)) / Math.sqrt(variance);
}
