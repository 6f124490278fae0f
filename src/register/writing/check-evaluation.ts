import type { Issue } from '#base/issue';
import { firstDayOf } from '#domain/register/when';
import { finding, type Circumstances, type Step } from './step.ts';

/** A moment that was held is not of a day that is still to come. */
export function checkEvaluation(step: Step, { today }: Pick<Circumstances, 'today'>): Issue[] {
  const { values } = step.after;
  if (values.state !== 'held' || typeof values.on !== 'string') return [];
  const first = firstDayOf(values.on);
  return first !== null && first > today ? [finding(step, 'evaluation-later', {}, 'on')] : [];
}
