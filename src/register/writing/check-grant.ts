import type { Issue } from '#base/issue';
import { finding, putsBack, type Circumstances, type Step } from './step.ts';

/**
 * No more is determined than was granted, and what was refused has no granted amount. A yearly amount is of each year
 * while what is determined may be of all, so those are left alone; what only seldom is, is told on the page of grants.
 * An undo puts back what stood.
 */
export function checkGrant(step: Pick<Step, 'after' | 'at' | 'changed'>, by: Pick<Circumstances, 'origin'>): Issue[] {
  if (putsBack(by)) return [];
  const { after, changed } = step;
  const { state, granted, determined, perYear } = after.values;
  const moved = (...fields: string[]) => fields.some((field) => changed.includes(field));
  if (typeof granted !== 'number') return [];
  const isAbove = perYear !== true && typeof determined === 'number' && determined > granted;
  return [
    ...(isAbove && moved('granted', 'determined', 'perYear')
      ? [finding(step, 'grant-determined-above', { granted, determined }, 'determined')]
      : []),
    ...(state === 'refused' && granted > 0 && moved('state', 'granted')
      ? [finding(step, 'grant-refused-amount', { granted }, 'granted')]
      : []),
  ];
}
