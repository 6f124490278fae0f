import { isDeepStrictEqual } from 'node:util';
import type { Measured, OwnFigureRule, RecordedFigure, ToldState } from '#domain/intervention/own-figure-ledger';
import { dueMeasured } from '#insight/own-figure/due-measured';
import { keepTold } from '#insight/own-figure/keep-told';
import { protectPeople } from '#insight/own-figure/protect-people';
import { protectShares } from '#insight/own-figure/protect-shares';
import type { ShownOf } from '#insight/own-figure/shown-of';

/**
 * What residents may be told of an own figure now, given everything that they were told of it before (docs/methods/kleine-aantallen): small
 * numbers of people are hidden, shares and means of few people, and what would give those away.
 *
 * @param told states of this figure that were told before, oldest first
 * @param today the day that it is, `YYYY-MM-DD`
 */
export async function protectOwnFigure(figure: RecordedFigure, told: readonly ToldState[], today: string): Promise<ToldState> {
  const { rule, nameHash } = figure;
  const values = keepTold(dueMeasured(figure.measured, rule, today), rule, told);
  const last = told.at(-1);
  // Nothing is new: what was told stays told.
  if (last?.nameHash === nameHash && isDeepStrictEqual([last.rule, last.values.map(bare)], [rule, values.map(bare)])) return last;
  const shown = await shownOf(values, figure, told);
  return {
    nameHash,
    rule,
    values: values.map((one) => ({ ...bare(one), showsValue: shown.value(one), showsBase: one.base !== null && shown.base(one) })),
    total: shown.total,
    showsTotal: shown.showsTotal,
  };
}

function bare({ period, value, base }: Measured): Measured {
  return { period, value, base };
}

/** What was told as a number of another sort is not mended: nobody could say what both together give away. */
function wasOther(told: readonly ToldState[], { counts }: OwnFigureRule): boolean {
  return told.some(({ rule, values }) => values.length > 0 && rule.counts !== counts && rule.counts !== 'things');
}

function shownOf(values: readonly Measured[], { rule }: RecordedFigure, told: readonly ToldState[]): Promise<ShownOf> | ShownOf {
  if (wasOther(told, rule)) return { value: () => false, base: () => false, total: null, showsTotal: false };
  if (rule.counts === 'people') return protectPeople(values, rule, told);
  if (rule.counts === 'share' || rule.counts === 'mean') return protectShares(values, rule, told);
  const isFree = rule.counts === 'things';
  const total = isFree && rule.addsUp && values.length > 1 ? values.reduce((sum, { value }) => sum + value!, 0) : null;
  return { value: () => isFree, base: () => false, total, showsTotal: total !== null };
}
