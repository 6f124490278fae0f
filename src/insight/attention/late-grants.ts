import { TO_ACCOUNT } from '#domain/money/money';
import type { Seen } from '#domain/register/register';
import { found, type Found } from './found.ts';

/** Applications that should have been decided on, and grants that should have been accounted for. */
export function lateGrants(grants: readonly Seen<'grant'>[], today: string): Found[] {
  return grants.flatMap((one) => {
    const { state, decisionDue, accountDue } = one.values;
    const field = state === 'applied' ? 'decisionDue' : state && TO_ACCOUNT.includes(state) ? 'accountDue' : null;
    const due = field === 'decisionDue' ? decisionDue : accountDue;
    return field && due && due < today ? [found('grant-late', one, field, due)] : [];
  });
}
