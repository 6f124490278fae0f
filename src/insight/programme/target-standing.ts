import { yearOf } from '#base/period';
import type { Indicator } from '#domain/indicator/indicator';
import type { Fact } from '#domain/profile/profile';
import type { TargetDoubt, TargetStanding } from '#domain/programme-page/target-standing';
import type { Seen } from '#domain/register/register';
import { lastDayOf, whenParts } from '#domain/register/when';

type Sampled = Pick<Indicator, 'sampling' | 'direction'>;

/** What is held against a target, with how far it can lie from that at worst and at best. */
interface Held {
  value: number;
  worst: number;
  best: number;
  doubt: TargetDoubt | null;
}

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
  indicator: Sampled & Pick<Indicator, 'kind'>,
  today: string,
  reference: Fact | null = null,
): TargetStanding | null {
  if (typeof target !== 'number' || !direction || latest?.value == null) return null;
  const sign = direction === 'more' ? 1 : -1;
  const held = direction === 'smaller-gap' ? gapOf(latest, reference, indicator) : figureOf(latest, sign, indicator);
  if (held === null) return null;
  const isUnder = (bound: number): boolean => sign * (bound - target) < 0;
  const doubt = held.doubt ?? (isUnder(held.worst) && !isUnder(held.best) ? 'margin' : null);
  const side = doubt !== null ? 'unclear' : isUnder(held.best) ? 'short' : 'reached';
  const of = direction === 'smaller-gap' ? 'gap' : 'figure';
  return { of, side, doubt, moment: momentOf(by ?? null, yearOf(latest.period), today), value: held.value, period: latest.period, target };
}

function figureOf(fact: Fact, sign: 1 | -1, indicator: Sampled): Held {
  const { lower, upper } = fact;
  const value = fact.value!;
  const [worst, best] = sign === 1 ? [lower ?? value, upper ?? value] : [upper ?? value, lower ?? value];
  return { value, worst, best, doubt: doubtIn(fact, indicator) };
}

/**
 * By how much an area is behind; nought where it is as far or further. Where nobody agreed which side is better, the
 * difference either way. The margins of both go together as those of independent samples (METHODS 1). Counts have no gap.
 */
function gapOf(latest: Fact, reference: Fact | null, indicator: Sampled & Pick<Indicator, 'kind'>): Held | null {
  if (reference?.value == null || indicator.kind === 'count') return null;
  const difference = latest.value! - reference.value;
  const behind = indicator.direction === 'neutral' ? Math.abs(difference) : indicator.direction === 'more' ? -difference : difference;
  const half = Math.hypot(halfWidth(latest), halfWidth(reference));
  const atLeastNought = (gap: number): number => Math.max(0, gap);
  return {
    value: atLeastNought(behind),
    worst: atLeastNought(behind + half),
    best: atLeastNought(behind - half),
    doubt: doubtIn(latest, indicator) ?? doubtIn(reference, indicator),
  };
}

function halfWidth({ lower, upper }: Fact): number {
  return lower === null || upper === null ? 0 : (upper - lower) / 2;
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
