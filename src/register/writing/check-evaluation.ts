import type { Issue } from '#base/issue';
import { isLater } from '#domain/register/when';
import { finding, type Circumstances, type Step } from './step.ts';

/** A moment that was held is not of a day that is still to come. */
export function checkEvaluation(step: Step, { today }: Pick<Circumstances, 'today'>): Issue[] {
  const { state, on } = step.after.values;
  return state === 'held' && typeof on === 'string' && isLater(on, today) ? [finding(step, 'evaluation-later', {}, 'on')] : [];
}
