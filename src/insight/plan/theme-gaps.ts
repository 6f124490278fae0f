import type { ThemeGaps } from '#domain/plan/plans-page';
import type { PlaceRef } from '#domain/programme-page/told';
import { lastDayOf } from '#domain/register/when';
import type { Seen } from '#domain/register/register';
import { liesIn, type AreaReach } from '#insight/area/area-reach';

/**
 * Where and until when a theme has plans: the areas of the programme for which none of them is, and the day on which the
 * last one ends before the programme does. A plan of which no area is filled in may be for any: then no area is called a gap.
 *
 * @param plans those of the theme that hold or are being made
 * @param places the areas in which the programme works
 * @param ends when the programme ends, as well as that is known
 */
export function themeGaps(
  plans: readonly Seen<'plan'>[],
  places: readonly PlaceRef[],
  ends: string | null | undefined,
  reach: AreaReach,
): ThemeGaps {
  const areaMissing = plans.some(({ values }) => (values.areas ?? []).length === 0);
  const covered = (code: string): boolean => plans.some(({ values }) => values.areas?.some((area) => liesIn(reach, code, area)));
  const moments = plans.map(({ values }) => values.ends ?? null);
  const days = moments.flatMap((moment) => (moment ? (lastDayOf(moment) ?? []) : []));
  const last = days.length === plans.length ? (days.sort().at(-1) ?? null) : null;
  const programmeEnds = ends ? lastDayOf(ends) : null;
  return {
    withoutPlan: plans.length === 0 || areaMissing ? [] : places.filter(({ code }) => !covered(code)),
    areaMissing,
    runsOut:
      last !== null && programmeEnds !== null && last < programmeEnds
        ? (moments.find((moment) => moment && lastDayOf(moment) === last) ?? null)
        : null,
  };
}
