import { mayShowPercentage } from '#analysis/disclosure/percentages';
import type { Measured, OwnFigureRule, ToldState } from '#domain/intervention/own-figure-ledger';
import { isWithin } from '#insight/own-figure/due-measured';
import type { ShownOf } from '#insight/own-figure/shown-of';
import { PERCENTAGE } from '#insight/own-figure/threshold';

/**
 * Which shares or means may be shown: those of enough people, with enough on either side. Of a period and those within it
 * only one kind is ever told, as the one less the others would tell of the rest: the kind that was told first, else the
 * longest.
 */
export function protectShares(values: readonly Measured[], rule: OwnFigureRule, told: readonly ToldState[]): ShownOf {
  const taken = new Set(told.flatMap((state) => state.values.filter(({ showsValue }) => showsValue).map(({ period }) => period)));
  const shown = new Set<string>();
  const byLength = [...values].sort((one, other) => one.period.length - other.period.length);
  for (const one of byLength) {
    const crosses = [...taken].some((other) => isWithin(one.period, other) || isWithin(other, one.period));
    if (crosses || !isOfEnough(one, rule)) continue;
    taken.add(one.period);
    shown.add(one.period);
  }
  const isShown = ({ period }: Measured): boolean => shown.has(period);
  return { value: isShown, base: isShown, total: null, showsTotal: false };
}

function isOfEnough({ value, base }: Measured, { counts, isDelicate }: OwnFigureRule): boolean {
  if (value === null || base === null) return false;
  if (counts === 'mean') return base >= PERCENTAGE.minBase;
  return mayShowPercentage({ id: '', n: base, count: Math.round((value * base) / 100) }, { ...PERCENTAGE, sensitiveAttribute: isDelicate });
}
