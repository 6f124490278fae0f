import { hasPassed } from '#domain/intervention/milestone';
import type { HoursPer } from '#domain/intervention/intervention';
import type { HoursPutIn } from '#domain/partner/hours';
import { firstDayOf } from '#domain/register/when';
import type { Seen } from '#domain/register/register';

/**
 * Hours that go into work by what its activities say, as far as they can be added up: hours each year only of what goes on
 * now, as those of other years are not beside them. `today` is `YYYY-MM-DD`.
 */
export function hoursPutIn(activities: readonly Seen<'activity'>[], today: string): HoursPutIn {
  const counted = activities.filter(({ values }) => typeof values.hours === 'number');
  const per = (wanted: HoursPer) => counted.filter(({ values }) => values.hoursPer === wanted);
  return {
    year: sumOf(per('year').filter((one) => goesOn(one, today))),
    whole: sumOf(per('whole')),
    unknown: activities.filter(({ values }) => typeof values.hours !== 'number' && !values.isMilestone).length,
  };
}

function goesOn({ values: { begins, ends, done } }: Seen<'activity'>, today: string): boolean {
  const first = begins ? firstDayOf(begins) : null;
  return !done && !hasPassed(ends ?? null, today) && (first === null || first <= today);
}

function sumOf(activities: readonly Seen<'activity'>[]): number | null {
  return activities.length === 0 ? null : activities.reduce((sum, { values }) => sum + values.hours!, 0);
}
