import { shortfall, type Bounded } from '#analysis/target/shortfall';
import { sideOfTarget } from '#analysis/target/side-of-target';
import { yearOf } from '#base/period';
import type { Indicator } from '#domain/indicator/indicator';
import type { Fact } from '#domain/profile/profile';
import type { TargetDoubt, TargetStanding } from '#domain/programme-page/target-standing';
import type { Seen } from '#domain/register/register';
import { lastDayOf, whenParts } from '#domain/register/when';

/** A figure that has a value. */
type Known = Fact & { value: number };

/**
 * How the newest figure of a criterion stands to its target, or its gap with what it is compared with. A count of a register
 * is held against it as it is; a survey by its margin; of a model or an estimate nothing is said.
 *
 * @param today `YYYY-MM-DD`
 * @param reference the figure of what it is compared with, of the same period; only a gap asks for it
 * @returns null without a target, without a direction, and without a figure; of a gap also without a reference, and for a count
 */
export function targetStanding(
  { target, direction, by }: Seen<'criterion'>['values'],
  latest: Fact | null,
  indicator: Pick<Indicator, 'sampling' | 'direction' | 'kind'>,
  today: string,
  reference: Fact | null = null,
): TargetStanding | null {
  if (typeof target !== 'number' || !direction) return null;
  const told = heldAgainst(direction, latest, reference, indicator);
  if (told === null) return null;
  const { held, restsOn } = told;
  const bars = restsOn.map((fact) => doubtIn(fact, indicator)).find((one) => one !== null) ?? null;
  const side = bars === null ? sideOfTarget(held, target, direction === 'more' ? 'more' : 'less') : 'unclear';
  return {
    of: direction === 'smaller-gap' ? 'gap' : 'figure',
    side,
    doubt: bars ?? (side === 'unclear' ? 'margin' : null),
    moment: momentOf(by ?? null, yearOf(restsOn[0].period), today),
    value: held.value,
    period: restsOn[0].period,
    target,
  };
}

/** What is held against a target, and the figures that it rests on, the newest of the area first. */
function heldAgainst(
  direction: NonNullable<Seen<'criterion'>['values']['direction']>,
  latest: Fact | null,
  reference: Fact | null,
  indicator: Pick<Indicator, 'direction' | 'kind'>,
): { held: Bounded; restsOn: readonly [Known, ...Known[]] } | null {
  if (!isKnown(latest)) return null;
  if (direction !== 'smaller-gap') return { held: latest, restsOn: [latest] };
  if (!isKnown(reference) || indicator.kind === 'count') return null;
  return { held: shortfall(latest, reference, indicator.direction), restsOn: [latest, reference] };
}

function isKnown(fact: Fact | null): fact is Known {
  return fact !== null && fact.value !== null;
}

/** Why a figure does not bear a claim, whatever its number. */
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
