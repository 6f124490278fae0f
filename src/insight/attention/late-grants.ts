import { openDeadlines, type GrantDeadlineSort } from '#domain/money/grant-deadlines';
import type { Seen } from '#domain/register/register';
import type { AttentionReason } from '#domain/work/attention';
import { found, type Found } from './found.ts';

const REASONS: Readonly<Record<GrantDeadlineSort, AttentionReason>> = {
  decision: 'grant-late',
  account: 'grant-late',
  determination: 'determination-late',
  repayment: 'repayment-late',
};

/** Grants about which something should have been done: each once, by what comes first in its life. */
export function lateGrants(grants: readonly Seen<'grant'>[], today: string): Found[] {
  return grants.flatMap((one) => {
    const late = openDeadlines(one.values).find(({ day }) => day < today);
    return late ? [found(REASONS[late.sort], one, late.field, late.day)] : [];
  });
}
