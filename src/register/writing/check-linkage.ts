import type { Issue } from '#base/issue';
import { isEmpty } from '#domain/register/states';
import { finding, type Step } from './step.ts';

/** From here on a linkage is no longer only looked at. */
const DECIDED = ['agreed', 'running', 'delivered'];

/** A linkage goes on only after the one test, with its reason: does it widen residents' chances? */
export function checkWidens(step: Step): Issue[] {
  const { state, widensChances, widensBecause } = step.after.values;
  if (!step.changed.includes('state') || !DECIDED.includes(String(state))) return [];
  return [
    ...(widensChances === 'not-asked' ? [finding(step, 'widens-not-asked', {}, 'widensChances')] : []),
    ...(isEmpty(widensBecause) ? [finding(step, 'widens-without-reason', {}, 'widensBecause')] : []),
  ];
}
