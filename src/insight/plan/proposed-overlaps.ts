import type { PlanPair, ProposedOverlap } from '#domain/plan/plan-told';
import type { PlaceRef } from '#domain/programme-page/told';
import { firstDayOf, lastDayOf } from '#domain/register/when';
import type { Seen } from '#domain/register/register';
import { sharedAreas, type AreaReach } from '#insight/area/area-reach';
import { byName } from '#insight/by-name';

type Plan = Seen<'plan'>;

/**
 * Plans that may overlap, by one rule: they share a theme, an area of the one lies in an area of the other, and there is a
 * day on which both may hold. A plan that ended, or of which no theme or area is filled in, is not proposed: nothing is
 * known by which to say so. Two that somebody already called an overlap or a clash are decided.
 */
export function proposedOverlaps(
  plans: readonly Plan[],
  themes: readonly Pick<Seen<'programmeTheme'>, 'id' | 'values'>[],
  places: readonly PlaceRef[],
  reach: AreaReach,
): ProposedOverlap[] {
  const living = plans.filter(({ values }) => values.state !== 'ended').sort(byName(({ values }) => values.name ?? ''));
  return living.flatMap((one, index) =>
    living.slice(index + 1).flatMap((other): ProposedOverlap[] => {
      if (isDecided(one, other)) return [];
      const shared = themes.filter(({ id }) => one.values.themes?.includes(id) && other.values.themes?.includes(id));
      const found = overlapOf([one, other], namesIn(shared), places, reach);
      return found ? [found] : [];
    }),
  );
}

/**
 * Why two plans may overlap that share themes; null where they share no area, or no day on which both may hold.
 *
 * @param themes names of what they share
 */
export function overlapOf(
  pair: PlanPair,
  themes: readonly string[],
  places: readonly PlaceRef[],
  reach: AreaReach,
): ProposedOverlap | null {
  const [{ values: one }, { values: other }] = pair;
  const shared = sharedAreas(reach, one.areas ?? [], other.areas ?? []);
  if (themes.length === 0 || shared.length === 0 || !overlapInTime(...pair)) return null;
  return {
    pair,
    themes: [...themes],
    places: shared.flatMap((code) => places.find((place) => place.code === code) ?? []),
    from: latest([one.begins, other.begins]),
    datesMissing: !one.begins || !other.begins || !one.ends || !other.ends,
  };
}

function namesIn(themes: readonly { values: { name?: string } }[]): string[] {
  return themes.map(({ values }) => values.name ?? '');
}

function isDecided(one: Plan, other: Plan): boolean {
  const names = (plan: Plan, id: string): boolean => [...(plan.values.overlaps ?? []), ...(plan.values.clashes ?? [])].includes(id);
  return names(one, other.id) || names(other, one.id);
}

/** Whether there is a day on which both may hold, each as wide as its dates may mean; what is not filled in has no bound. */
function overlapInTime({ values: one }: Plan, { values: other }: Plan): boolean {
  const begins = (plan: Plan['values']): string => (plan.begins ? firstDayOf(plan.begins) : null) ?? '0000';
  const ends = (plan: Plan['values']): string => (plan.ends ? lastDayOf(plan.ends) : null) ?? '9999';
  return begins(one) <= ends(other) && begins(other) <= ends(one);
}

function latest(moments: readonly (string | null | undefined)[]): string | null {
  const known = moments
    .filter((one): one is string => !!one)
    .sort((one, other) => ((firstDayOf(one) ?? '') < (firstDayOf(other) ?? '') ? -1 : 1));
  return known.length === moments.length ? known.at(-1)! : null;
}
