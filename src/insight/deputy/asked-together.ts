import type { AskedTogether } from '#domain/deputy/deputy';
import type { Seen } from '#domain/register/register';
import { byName } from '#insight/by-name';

/**
 * What programmes ask of each organisation, added up where two or more ask an amount of it. Not where one of these is a part
 * of another, at whatever distance: what the part asks may stand in what the whole asks.
 *
 * @param asking programmes that ask something, of which the viewer may see it
 * @param all every programme that the viewer may see, to know which is a part of which
 * @param names of organisations; one without a name is left out
 */
export function askedTogether(
  asking: readonly Seen<'programme'>[],
  all: readonly Seen<'programme'>[],
  names: ReadonlyMap<string, string>,
): { together: AskedTogether[]; notAddedUp: string[] } {
  const together: AskedTogether[] = [];
  const notAddedUp: string[] = [];
  const parents = new Map(all.map(({ id, values }) => [id, values.parent ?? null]));
  for (const [organisation, programmes] of Map.groupBy(asking, ({ values }) => values.askedOf ?? null)) {
    const of = organisation === null ? undefined : names.get(organisation);
    const amounts = programmes.flatMap(({ values }) => values.askedAmount ?? []);
    if (of === undefined || amounts.length < 2) continue;
    const withAmount = new Set(programmes.filter(({ values }) => (values.askedAmount ?? null) !== null).map(({ id }) => id));
    if ([...withAmount].some((id) => isPartOfOne(id, withAmount, parents))) notAddedUp.push(of);
    else {
      const cents = amounts.reduce((sum, amount) => sum + amount, 0);
      together.push({ of, cents, count: amounts.length, withoutAmount: programmes.length - amounts.length });
    }
  }
  return { together: together.sort(byName(({ of }) => of)), notAddedUp: notAddedUp.sort(byName((of) => of)) };
}

function isPartOfOne(id: string, wholes: ReadonlySet<string>, parents: ReadonlyMap<string, string | null>): boolean {
  const passed = new Set([id]);
  for (let whole = parents.get(id); whole && !passed.has(whole); whole = parents.get(whole)) {
    if (wholes.has(whole)) return true;
    passed.add(whole);
  }
  return false;
}
