import { grantDoubts } from '#domain/money/grant-doubts';
import { openDeadlines } from '#domain/money/grant-deadlines';
import type { DeadlineNearness, GrantGroup, GrantRow } from '#domain/money/grants-page';
import { GRANT_STATES } from '#domain/money/money';
import type { Seen } from '#domain/register/register';
import { byName } from '#insight/by-name';
import { byMoment } from '#insight/programme/order';
import { advancedOf } from './advanced-of.ts';

/** From this many days before it, a deadline of a grant asks attention. */
const SOON_DAYS = 60;

/**
 * A grant with what follows from its amounts and days on a day. What is not known gives nothing: never nought.
 *
 * @param advances its advances, in any order
 * @param closes the last day on which could be applied in its round; null where that is not known
 */
export function grantRow(
  grant: Seen<'grant'>,
  names: ReadonlyMap<string, string>,
  today: string,
  advances: readonly Seen<'grantAdvance'>[] = [],
  closes: string | null = null,
): GrantRow {
  const { state, granted, determined, toRepay, organisation, intervention } = grant.values;
  const advanced = advancedOf(grant, advances);
  const isLower = state === 'determined-lower' || state === 'reclaimed';
  return {
    grant,
    organisation: names.get(organisation ?? '') ?? null,
    intervention: names.get(intervention ?? '') ?? null,
    state: state ?? null,
    amountUnknown: grant.values.amountUnknown === true && typeof granted !== 'number',
    advances: advances.toSorted(byMoment(({ values }) => values.paidOn ?? '')),
    advanced,
    deadlines: openDeadlines(grant.values).map((deadline) => ({ ...deadline, near: nearnessOf(deadline.day, today) })),
    doubts: grantDoubts(grant.values, { advanced, paidOn: advances.flatMap(({ values }) => values.paidOn ?? []), closes }),
    lower: isLower ? above(granted, determined) : null,
    toRepay: isLower ? (toRepay ?? above(advanced, determined)) : null,
    toPay: state === 'determined' || state === 'determined-lower' ? above(determined, advanced) : null,
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

function nearnessOf(day: string, today: string): DeadlineNearness {
  if (day < today) return 'late';
  return (Date.parse(day) - Date.parse(today)) / 86_400_000 <= SOON_DAYS ? 'soon' : 'later';
}
