import type { InterruptedSeries } from '#analysis/contribution/ladder';
import { countCombinations } from '#analysis/permutation/combinations';
import type { Answer, Remark } from '#domain/answer/answer';
import { interruptedTimeSeries } from './interrupted-time-series.ts';
import type { ItsDetail } from './its-detail.ts';

/** As many comparison areas as rung 3 asks for: a weaker design does not make do with fewer. */
const FEWEST = 10;
/** One way out of this many is the 5% at which effects are claimed. */
const WAYS = 20;

/**
 * The least number of comparison areas on which rung 2 may claim (docs/decisions/0020): ten, and so many that the
 * treated ones, picked from all by chance, would be these once in twenty times at most. 19 for one treated area.
 */
export function comparisonsForClaim(treated: number): number {
  let needed = FEWEST;
  while (countCombinations(needed + treated, treated) < WAYS) needed += 1;
  return needed;
}

/**
 * Rung 2 of the ladder of contribution: the mean of the treated areas as a series, against the mean of the comparison areas.
 * Years in which either has no mean are left out. The error of a series knows how years differ, not how areas do: with few
 * areas beside it whatever else happened in one of them looks like work that helped. So below `comparisonsForClaim` there is a
 * number, a warning, and a claim of at most `inconclusive`.
 */
export function interruptedRung({ times, treated, comparison, areas, start, promisedEffect }: InterruptedSeries): Answer<ItsDetail> {
  const points = times.map((time, index) => ({ time, y: treated[index] ?? null, comparison: comparison?.[index] ?? null }));
  const answer = interruptedTimeSeries(points, { start, promised: promisedEffect });
  const needed = comparisonsForClaim(areas.treated);
  if (answer.status === 'refused' || areas.comparison >= needed) return answer;
  const { claim } = answer.detail;
  const few: Remark = { code: 'too-few-comparisons', params: { n: areas.comparison, needed } };
  return {
    ...answer,
    warnings: [...answer.warnings.filter(({ code }) => code !== few.code), few],
    detail: { ...answer.detail, claim: claim === 'refused' ? claim : 'inconclusive' },
  };
}
