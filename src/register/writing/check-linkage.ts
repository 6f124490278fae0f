import type { Issue } from '#base/issue';
import { isEmpty } from '#domain/register/states';
import { finding, type Step } from './step.ts';

/** From here on a linkage is no longer only looked at. */
const DECIDED = ['agreed', 'running', 'delivered'];

/**
 * A linkage goes on only after the one test, with its reason: does it widen residents' chances? What was agreed before anybody wrote it
 * down here may say that nobody looked yet: then it says since when it is so, or where that stands.
 */
export function checkWidens(step: Step): Issue[] {
  const { state, widensChances, widensBecause, since, source } = step.after.values;
  if (!step.changed.includes('state') || !DECIDED.includes(String(state))) return [];
  if (step.before === null && widensChances === 'not-asked') {
    return isEmpty(since) && isEmpty(source) ? [finding(step, 'widens-not-asked-then', {}, 'since')] : [];
  }
  return [
    ...(widensChances === 'not-asked' ? [finding(step, 'widens-not-asked', {}, 'widensChances')] : []),
    ...(isEmpty(widensBecause) ? [finding(step, 'widens-without-reason', {}, 'widensBecause')] : []),
  ];
}
