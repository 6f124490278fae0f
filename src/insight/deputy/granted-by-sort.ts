import { sumCents } from '#base/money';
import type { GrantedOfSort } from '#domain/deputy/deputy';
import { GRANT_SORTS } from '#domain/money/money';
import { standOf } from '#domain/money/stand';
import type { Seen } from '#domain/register/register';
import { GRANTED } from '#insight/money/grant-sums';

/**
 * What was granted, by sort of grant. Sorts are never added up: what an arrangement was given may go on as grants of it. Nor is
 * a yearly amount, as nobody says for how many years, or one that is not known; of both is told how many there are.
 */
export function grantedBySort(grants: readonly Seen<'grant'>[]): GrantedOfSort[] {
  const granted = grants.filter(({ values }) => values.state && GRANTED.includes(values.state));
  return GRANT_SORTS.flatMap((sort) => {
    const all = granted.filter(({ values }) => values.sort === sort);
    if (all.length === 0) return [];
    const once = all.filter(({ values }) => values.perYear !== true);
    const known = once.flatMap(({ values }) => values.granted ?? []);
    return {
      sort,
      count: all.length,
      cents: known.length === 0 ? null : sumCents(known),
      unknown: once.length - known.length,
      perYear: all.length - once.length,
      stand: standOf(all)!,
    };
  });
}
