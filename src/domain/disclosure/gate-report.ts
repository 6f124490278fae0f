import type { Period } from '#base/period';

/** What the gate did with a table: per table, never per cell, and without telling which cells are small. */
export interface GateReport {
  table: string;
  /** The rule that was kept, for who gives account. */
  rule: { threshold: number; width: number; minBase: number; minCount: number; zerosSensitive: boolean };
  measures: {
    column: string;
    members: Record<string, string>;
    kind: 'count' | 'share' | 'mean' | 'free';
    /** Figures with a value, and how many of those are hidden. */
    figures: number;
    hidden: number;
  }[];
  /** Totals that everybody can reckon with: areas within areas, columns within columns, people beside people. */
  totals: number;
  /** Releases that it was held against, as what was told once cannot be untold. */
  ledger: readonly string[];
  /** Periods in which not the fewest cells are hidden, because the table is large; just as safe. */
  roughly: readonly Period[];
}
