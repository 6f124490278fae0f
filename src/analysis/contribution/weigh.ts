import type { Answer } from '#domain/answer/answer';
import type { ItsDetail } from '#analysis/its/its-detail';
import { interruptedRung } from '#analysis/its/ladder-rung';
import { contribution, type Contribution, type ContributionQuestion } from './ladder.ts';

/** What the ladder found, with the interrupted time series where that rung was tried. Plain data: it may go between threads. */
export interface Weighed {
  found: Contribution;
  series: Answer<ItsDetail> | null;
}

/** Climbs the ladder with every rung that there is. */
export function weigh(question: ContributionQuestion): Weighed {
  let series: Answer<ItsDetail> | null = null;
  const found = contribution(question, (asked) => (series = interruptedRung(asked)));
  return { found, series };
}
