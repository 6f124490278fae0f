import type { TableCell } from '#analysis/disclosure/table';

/** Which cells must be hidden for what they show themselves (docs/methods/kleine-aantallen). */
export interface PrimaryRule {
  /** Numbers of people from 1 up to, not with, this are hidden. */
  threshold: number;
  /** True where even 'nobody' tells something of a person. */
  zerosSensitive?: boolean;
  /** Cells that are hidden whatever they hold. */
  alsoSensitive?: readonly string[];
  /** p%-rule for money: hidden when the second largest giver could tell the largest within this share of it, in per cent. */
  pPercent?: number;
  /** Dominance for money: hidden when the `count` largest make up more than this share of the total. */
  dominance?: { count: number; share: number };
}

/**
 * The cells that are sensitive in themselves. A cell without a value is not judged: it is never published.
 * References: Hundepool et al. 2012, Statistical Disclosure Control, chapters 4 and 5.
 */
export function primaryCells(cells: readonly TableCell[], rule: PrimaryRule): Set<string> {
  const also = new Set(rule.alsoSensitive);
  return new Set(cells.filter((cell) => also.has(cell.id) || isSensitive(cell, rule)).map(({ id }) => id));
}

function isSensitive({ value, largest }: TableCell, rule: PrimaryRule): boolean {
  if (value === null) return false;
  if (largest) return isTraceableMoney(value, largest, rule);
  return (value > 0 && value < rule.threshold) || (value === 0 && rule.zerosSensitive === true);
}

/** Whether one giver can be told from a sum of money. */
function isTraceableMoney(total: number, largest: readonly number[], { pPercent, dominance }: PrimaryRule): boolean {
  const sorted = [...largest].sort((a, b) => b - a);
  const [first = 0, second = 0] = sorted;
  if (pPercent !== undefined && total > 0 && total - first - second < (pPercent / 100) * first) return true;
  if (!dominance) return false;
  const top = sorted.slice(0, dominance.count).reduce((sum, value) => sum + value, 0);
  return total > 0 && top > dominance.share * total;
}
