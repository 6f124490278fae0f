import type { Issue } from '#base/issue';
import { firstDayOf } from '#domain/register/when';
import { finding, type Circumstances, type Step } from './step.ts';

/** What was held or answered is not of a day that is still to come. */
export function checkEvaluation(step: Step, { today }: Pick<Circumstances, 'today'>): Issue[] {
  const { kind, values } = step.after;
  const field = kind === 'evaluationAnswer' ? 'answeredOn' : values.state === 'held' ? 'on' : null;
  if (field === null || typeof values[field] !== 'string') return [];
  const first = firstDayOf(values[field]);
  return first !== null && first > today ? [finding(step, 'evaluation-later', {}, field)] : [];
}
