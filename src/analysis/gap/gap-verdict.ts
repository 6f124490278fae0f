import { lineAt, type LineFit } from '#analysis/trend/fit-line';
import type { Verdict } from '#domain/answer/codes';
import type { Movement } from '#domain/answer/judgement';

/**
 * What both witnesses together say of a gap (docs/methods/verschil). Closing means that the size of the gap shrinks,
 * whichever side is better off. A fitted gap that changes sign has crossed; that too needs both witnesses,
 * or every gap around zero would be said to cross.
 *
 * @param course which way the gap (area minus reference) goes, by both witnesses
 */
export function gapVerdict(course: Movement, fit: LineFit, firstTime: number, lastTime: number): Exclude<Verdict, 'too-few'> {
  if (course === 'flat') return 'no-clear-change';
  const first = lineAt(fit, firstTime);
  const last = lineAt(fit, lastTime);
  if (first * last < 0) return 'crossed';
  return Math.abs(last) < Math.abs(first) ? 'closing' : 'widening';
}

/** Whether a change is good: the verdict does not know, only an agreed direction does. */
export function changeIs(course: Movement, higherIsBetter: boolean | null): 'good' | 'bad' | null {
  if (course === 'flat' || higherIsBetter === null) return null;
  return (course === 'up') === higherIsBetter ? 'good' : 'bad';
}
