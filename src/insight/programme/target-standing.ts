import { yearOf } from '#base/period';
import type { Indicator } from '#domain/indicator/indicator';
import type { Fact } from '#domain/profile/profile';
import type { TargetDoubt, TargetStanding } from '#domain/programme-page/target-standing';
import type { Seen } from '#domain/register/register';
import { lastDayOf, whenParts } from '#domain/register/when';

/**
 * How the newest figure of a criterion stands to its target. A count of a register is held against it as it is; a survey
 * by its margin; of a model or an estimate nothing is said.
 *
 * @param today `YYYY-MM-DD`
 * @returns null without a target, without a direction, for a target of a gap, and without a figure
 */
export function targetStanding(
  { target, direction, by }: Seen<'criterion'>['values'],
  latest: Fact | null,
  indicator: Pick<Indicator, 'sampling'>,
  today: string,
): TargetStanding | null {
  if (typeof target !== 'number' || (direction !== 'more' && direction !== 'less') || latest?.value == null) return null;
  const { value, period, lower, upper } = latest;
  const sign = direction === 'more' ? 1 : -1;
  const [worst, best] = sign === 1 ? [lower ?? value, upper ?? value] : [upper ?? value, lower ?? value];
  const isUnder = (bound: number): boolean => sign * (bound - target) < 0;
  const doubt = doubtIn(latest, indicator) ?? (isUnder(worst) && !isUnder(best) ? 'margin' : null);
  const side = doubt !== null ? 'unclear' : isUnder(best) ? 'short' : 'reached';
  return { side, doubt, moment: momentOf(by ?? null, yearOf(period), today), value, period, target };
}

function doubtIn({ lower, upper, flag, quality }: Fact, { sampling }: Pick<Indicator, 'sampling'>): TargetDoubt | null {
  if (sampling === 'model') return 'model';
  if (flag === 'estimate' || quality !== 'exact') return 'estimate';
  return sampling === 'survey' && (lower === null || upper === null) ? 'no-margin' : null;
}

/** A figure is of the agreed moment where it is of its year: most figures are about a year. */
function momentOf(by: string | null, year: number, today: string): TargetStanding['moment'] {
  const parts = by === null ? null : whenParts(by);
  if (!parts || parts.uncertain) return null;
  if (lastDayOf(by!)! >= today) return 'ahead';
  return year >= parts.year ? 'passed' : 'passed-unseen';
}
