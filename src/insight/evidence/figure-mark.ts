import { canonicalJson } from '#base/canonical-json';
import { sha256 } from '#base/checksum';
import type { SeriesPoint } from '#domain/figures/reader';

/** Finer than any figure is published: a sum of parts may differ behind that without being another figure. */
const DECIMALS = 6;

/**
 * By what it is known whether a figure is still what somebody saw: of its value, its margins and why it is missing. A mark and
 * no number, so that nobody reads an old figure from it beside the figure of today.
 */
export function figureMark({ value, status, lower, upper }: Pick<SeriesPoint, 'value' | 'status' | 'lower' | 'upper'>): string {
  const rounded = (number: number | null) => (number === null ? null : number.toFixed(DECIMALS));
  return sha256(canonicalJson([status, rounded(value), rounded(lower), rounded(upper)]));
}
