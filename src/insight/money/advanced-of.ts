import { sumCents } from '#base/money';

/**
 * What was advanced on a grant in all, in cents: what it says itself, else the sum of its advances. Null where neither is
 * known: never nought.
 */
export function advancedOf(
  grant: { values: { advanced?: number | null } },
  advances: readonly { values: { amount?: number | null } }[],
): number | null {
  const amounts = advances.flatMap(({ values }) => values.amount ?? []);
  return grant.values.advanced ?? (amounts.length === 0 ? null : sumCents(amounts));
}
