import type { Issue } from '#base/issue';
import { kindOf } from '#domain/register/kinds';
import { finding, type Step } from './step.ts';

/** Whether what stays as it was written is left alone. */
export function checkFixed(step: Step): Issue[] {
  const { change, before, changed } = step;
  if (kindOf(change.kind).byActs && before !== null && change.action !== 'withdraw')
    return [finding(step, 'kind-by-acts', { kind: change.kind })];
  if (change.action !== 'change' || before === null) return [];
  return kindOf(change.kind)
    .fixed.filter((field) => changed.includes(field))
    .map((field) => finding(step, 'field-fixed', { kind: change.kind, field }, field));
}
