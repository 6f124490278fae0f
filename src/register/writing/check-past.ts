import type { Issue } from '#base/issue';
import { isPast } from '#domain/register/field';
import { kindOf } from '#domain/register/kinds';
import { isEmpty } from '#domain/register/states';
import { isLater } from '#domain/register/when';
import { finding, putsBack, type Circumstances, type Step } from './step.ts';

/**
 * What was done, asked, judged or paid is of today or before: a moment that lies wholly later is refused. One that is not
 * certain may lie elsewhere, and what somebody did not touch stays as it is. An undo goes back to what stood there.
 */
export function checkPast(step: Step, by: Pick<Circumstances, 'today' | 'origin'>): Issue[] {
  if (putsBack(by)) return [];
  const { today } = by;
  const { kind, values } = step.after;
  const past = Object.entries(kindOf(kind).fields).flatMap(([field, spec]) => (isPast(spec) ? [field] : []));
  // A planned number may be of a later period; a delivered one may not.
  const isDelivered = kind === 'output' && !isEmpty(values.delivered);
  const touched = isDelivered && step.changed.includes('delivered') ? [...step.changed, 'period'] : step.changed;
  const later = [...past, ...(isDelivered ? ['period'] : [])].filter(
    (field) => touched.includes(field) && isLater(String(values[field]), today),
  );
  return [
    ...later.map((field) => finding(step, 'field-later', { kind, field, value: String(values[field]) }, field)),
    ...(step.changed.includes('asOf') && isLater(step.after.asOf, today)
      ? [finding(step, 'field-later', { kind, field: 'asOf', value: step.after.asOf }, 'asOf')]
      : []),
  ];
}
