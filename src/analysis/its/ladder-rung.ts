import type { InterruptedSeries } from '#analysis/contribution/ladder';
import type { Answer } from '#domain/answer/answer';
import { interruptedTimeSeries } from './interrupted-time-series.ts';
import type { ItsDetail } from './its-detail.ts';

/**
 * Rung 2 of the ladder of contribution: the mean of the treated areas as a series, against the mean of the comparison areas.
 * Years in which either has no mean are left out.
 */
export function interruptedRung({ times, treated, comparison, start, promisedEffect }: InterruptedSeries): Answer<ItsDetail> {
  const points = times.map((time, index) => ({ time, y: treated[index] ?? null, comparison: comparison?.[index] ?? null }));
  return interruptedTimeSeries(points, { start, promised: promisedEffect });
}
