import { sumCents } from '#base/money';
import type { AccountDue, GrantGroup, GrantRow } from '#domain/money/grants-page';
import { GRANT_STATES, TO_ACCOUNT } from '#domain/money/money';
import type { Seen } from '#domain/register/register';
import { byName } from '#insight/by-name';
import { byMoment } from '#insight/programme/order';

/** From this many days before it, accounting for a grant asks attention. */
const SOON_DAYS = 60;

/**
 * A grant with what follows from its amounts and days on a day. What is not known gives nothing: never nought.
 *
 * @param advances its advances, in any order
 */
export function grantRow(
  grant: Seen<'grant'>,
  names: ReadonlyMap<string, string>,
  today: string,
  advances: readonly Seen<'grantAdvance'>[] = [],
): GrantRow {
  const { state, granted, determined, decisionDue, accountDue, organisation, intervention } = grant.values;
  const paid = advances.flatMap(({ values }) => values.amount ?? []);
  const advanced = grant.values.advanced ?? (paid.length === 0 ? null : sumCents(paid));
  const isLower = state === 'determined-lower' || state === 'reclaimed';
  return {
    grant,
    organisation: names.get(organisation ?? '') ?? null,
    intervention: names.get(intervention ?? '') ?? null,
    state: state ?? null,
    amountUnknown: grant.values.amountUnknown === true && typeof granted !== 'number',
    advances: advances.toSorted(byMoment(({ values }) => values.paidOn ?? '')),
    advanced,
    decision: decisionDue && state === 'applied' ? dueOn(decisionDue, today) : null,
    due: accountDue && state && TO_ACCOUNT.includes(state) ? dueOn(accountDue, today) : null,
    lower: isLower ? above(granted, determined) : null,
    toReclaim: isLower ? above(advanced, determined) : null,
  };
}

/** Grants A to Z, with how many are in each state. */
export function grantGroup(rows: readonly GrantRow[]): GrantGroup {
  const states = GRANT_STATES.map((state) => ({ state, count: rows.filter((row) => row.state === state).length }));
  return {
    unknownAmounts: rows.filter(({ amountUnknown }) => amountUnknown).length,
    states: states.filter(({ count }) => count > 0),
    rows: rows.toSorted(byName(({ grant }) => grant.values.name ?? '')),
  };
}

function above(one: number | null | undefined, other: number | null | undefined): number | null {
  if (typeof one !== 'number' || typeof other !== 'number') return null;
  return one > other ? one - other : null;
}

function dueOn(day: string, today: string): AccountDue {
  if (day < today) return 'late';
  return (Date.parse(day) - Date.parse(today)) / 86_400_000 <= SOON_DAYS ? 'soon' : 'later';
}
