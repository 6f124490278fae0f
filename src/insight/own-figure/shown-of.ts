import type { Measured } from '#domain/intervention/own-figure-ledger';

/** What may be shown of the values of a figure. */
export interface ShownOf {
  value(one: Measured): boolean;
  base(one: Measured): boolean;
  total: number | null;
  showsTotal: boolean;
}
