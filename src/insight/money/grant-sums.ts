import { sumCents } from '#base/money';
import type { GrantRow, GrantSum, GrantSums } from '#domain/money/grants-page';
import type { GrantState } from '#domain/money/money';

/** In which a grant was given, whatever came of it since. */
export const GRANTED: readonly GrantState[] = ['granted', 'advanced', 'accounted', 'determined', 'determined-lower', 'reclaimed'];
const DETERMINED: readonly GrantState[] = ['determined', 'determined-lower', 'reclaimed'];

/**
 * What applications in one round come to together, which don't overlap: of known amounts only, with of how many it is not
 * known. A yearly amount is in no sum, as nobody says for how many years; what was withdrawn stands apart.
 *
 * @param ceiling what there is for the round, in cents; null where that is not known
 */
export function grantSums(rows: readonly GrantRow[], ceiling: number | null): GrantSums {
  const standing = rows.filter(({ state }) => state !== 'withdrawn');
  const counted = standing.filter(({ grant }) => grant.values.perYear !== true);
  const inState = (states: readonly GrantState[]) => counted.filter(({ state }) => state !== null && states.includes(state));
  const granted = inState(GRANTED);
  // Every amount that stands in the column is in its sum; not to have one is only told of who could have.
  const isOf = (some: readonly GrantRow[], amountOf: (row: GrantRow) => number | null | undefined): GrantSum => ({
    cents: sumOf(counted, amountOf).cents,
    unknown: sumOf(some, amountOf).unknown,
  });
  const grantedSum = isOf(granted, ({ grant }) => grant.values.granted);
  return {
    requested: sumOf(counted, ({ grant }) => grant.values.requested),
    granted: grantedSum,
    // Who has no advance yet was paid nothing: that is no amount that is not known.
    advanced: { ...sumOf(counted, ({ advanced }) => advanced), unknown: 0 },
    determined: isOf(inState(DETERMINED), ({ grant }) => grant.values.determined),
    perYear: standing.length - counted.length,
    left: ceiling === null || grantedSum.unknown > 0 || standing.length > counted.length ? null : ceiling - (grantedSum.cents ?? 0),
  };
}

function sumOf(rows: readonly GrantRow[], amountOf: (row: GrantRow) => number | null | undefined): GrantSum {
  const known = rows.map(amountOf).filter((amount) => typeof amount === 'number');
  return { cents: known.length === 0 ? null : sumCents(known), unknown: rows.length - known.length };
}
