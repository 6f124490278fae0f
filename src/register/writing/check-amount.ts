import type { Issue } from '#base/issue';
import { finding, type Step } from './step.ts';

/** An amount over years ends no earlier than it begins. */
export function checkAmount(step: Step): Issue[] {
  const { year, untilYear } = step.after.values;
  if (typeof year !== 'number' || typeof untilYear !== 'number' || untilYear >= year) return [];
  return [finding(step, 'years-backwards', { year, until: untilYear }, 'untilYear')];
}
