import type { Measured, OwnFigureRule } from '#domain/intervention/own-figure-ledger';
import { isOver } from '#domain/register/when';

/** A period without the mark of uncertainty: who reads both takes them for the same time. */
export function plainPeriod(period: string): string {
  return period.replace('?', '');
}

/** Whether a period lies within another: a month in its year. */
export function isWithin(period: string, whole: string): boolean {
  return period.startsWith(`${whole}-`);
}

/**
 * What can be told of a figure at all: one value for each period that is over, in the order of time. A period that still
 * runs is left out where people are counted: its number grows by a few at a time, and each step would tell of those few.
 * So are values that cannot be what they are said to be, and periods that were filled in twice.
 */
export function dueMeasured(measured: readonly Measured[], rule: OwnFigureRule, today: string): Measured[] {
  const byPeriod = Map.groupBy(measured, ({ period }) => plainPeriod(period));
  const due = [...byPeriod]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([period, same]) => (same.length === 1 ? [{ ...same[0]!, period }] : []))
    .filter(({ period, value }) => value !== null && (rule.counts === 'things' || isOver(period, today)))
    .filter((one) => canBe(one, rule))
    .map((one) => (rule.counts === 'people' && one.base !== null && one.base < one.value! ? { ...one, base: null } : one));
  const isSum = rule.addsUp && (rule.counts === 'people' || rule.counts === 'things');
  return isSum ? due.filter((one) => !isPartOfLess(one, due)) : due;
}

/** Parts that add up to more than their whole cannot be true: the whole is told, they are not. */
export function isPartOfLess({ period }: Measured, all: readonly Measured[]): boolean {
  return all.some((whole) => {
    if (!isWithin(period, whole.period)) return false;
    const within = all.filter((one) => isWithin(one.period, whole.period));
    const parts = within.filter((one) => !within.some((longer) => isWithin(one.period, longer.period)));
    return parts.reduce((sum, { value }) => sum + value!, 0) > whole.value!;
  });
}

function canBe({ value }: Measured, { counts }: OwnFigureRule): boolean {
  if (value === null || counts === null) return false;
  if (counts === 'people') return Number.isInteger(value) && value >= 0;
  return counts !== 'share' || (value >= 0 && value <= 100);
}
