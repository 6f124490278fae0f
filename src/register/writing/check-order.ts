import type { Issue } from '#base/issue';
import { isTimeOfDay } from '#domain/register/check-value';
import { firstDayOf, lastDayOf, whenParts } from '#domain/register/when';
import { finding, type Step } from './step.ts';

/** Moments of which one follows the other, by the names that all kinds give them. */
const IN_ORDER = [
  ['begins', 'ends'],
  ['since', 'until'],
  ['at', 'until'],
  ['opens', 'closes'],
  ['appliedOn', 'decidedOn'],
  ['appliedOn', 'determinedOn'],
  ['decidedOn', 'accountedOn'],
  ['decidedOn', 'determinedOn'],
  ['accountedOn', 'determinedOn'],
  ['determinedOn', 'reclaimedOn'],
  ['reclaimedOn', 'repaidOn'],
] as const;

/**
 * Nothing ends before it begins. A year may be the year of its last month, so only what lies wholly before is refused; a
 * moment that is not certain may lie elsewhere, and is left alone.
 */
export function checkOrder({ after: { kind, values }, changed, ...step }: Pick<Step, 'after' | 'at' | 'changed'>): Issue[] {
  const isBack = !isEarlier(values.from, values.until) && (changed.includes('from') || changed.includes('until'));
  const times = isBack ? [finding(step, 'time-backwards', { from: String(values.from), until: String(values.until) }, 'until')] : [];
  const moments = IN_ORDER.flatMap(([first, last]) => {
    const [from, until] = [values[first], values[last]];
    if (!isCertain(from) || !isCertain(until)) return [];
    const isNew = changed.includes(first) || changed.includes(last);
    if (!isNew || lastDayOf(until)! >= firstDayOf(from)!) return [];
    return [finding(step, 'ends-before-begin', { kind, field: first, from, until }, last)];
  });
  return [...times, ...moments];
}

/** Whether a time lies before another on one day; what is no time of the day is left to its own check. */
function isEarlier(from: unknown, until: unknown): boolean {
  if (typeof from !== 'string' || typeof until !== 'string' || !isTimeOfDay(from) || !isTimeOfDay(until)) return true;
  return from < until;
}

function isCertain(moment: unknown): moment is string {
  return typeof moment === 'string' && whenParts(moment)?.uncertain === false;
}
