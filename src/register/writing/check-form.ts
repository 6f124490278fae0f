import type { Issue } from '#base/issue';
import { checkValue, isDay } from '#domain/register/check-value';
import { kindOf } from '#domain/register/kinds';
import { machinesOf, mayBegin, mayMove, missingAfter } from '#domain/register/states';
import { checkOrder } from './check-order.ts';
import { checkPast } from './check-past.ts';
import { finding, putsBack, type Circumstances, type Step } from './step.ts';

const LONGEST_REASON = 400;
/** What comes from elsewhere may be in any state: its past happened there. An undo goes back. */
const FROM_ELSEWHERE = ['world', 'sheet', 'command', 'suggestion'];

/** Whether the values fit their fields: every fault of a step that can be seen without looking further. */
export function checkForm(step: Step, by: Circumstances): Issue[] {
  const { change, after } = step;
  const kind = kindOf(change.kind);
  if (change.action === 'withdraw') return checkReason(step, change.because);
  const faults = Object.entries(kind.fields).flatMap(([name, spec]) => {
    const fault = checkValue(spec, after.values[name]);
    // A time was once any text: what somebody did not touch is not asked of who changes something else.
    if (fault?.code === 'field-no-time' && !step.changed.includes(name)) return [];
    return fault ? [finding(step, fault.code, { ...fault.params, kind: change.kind, field: name }, name)] : [];
  });
  const unknown = Object.keys(after.values).filter((name) => !(name in kind.fields));
  return [
    ...faults,
    ...checkOrder(step),
    ...checkPast(step, by),
    ...unknown.map((name) => finding(step, 'field-unknown', { kind: change.kind, field: name, near: '' }, name)),
    ...(isDay(after.asOf) ? [] : [finding(step, 'field-no-day', { value: after.asOf }, 'asOf')]),
    ...((kind.scope === 'programme') === (after.programme !== null) ? [] : [finding(step, 'wrong-programme')]),
  ];
}

function checkReason(step: Step, because: string): Issue[] {
  const fault = checkValue({ type: 'prose', layer: 'steering', required: true, longest: LONGEST_REASON }, because);
  return fault ? [finding(step, fault.code, fault.params, 'because')] : [];
}

/** Whether states are begun in, moved between and filled in as their machines say. */
export function checkStates(step: Step, by: Circumstances): Issue[] {
  const { action, kind } = step.change;
  if (action === 'withdraw') return [];
  return machinesOf(kindOf(kind)).flatMap(([field, machine]) => {
    const to = step.after.values[field];
    if (typeof to !== 'string' || !(to in machine.moves)) return [];
    const from = step.before === null ? machine.initial : (step.before.values[field] as string);
    const fits = step.before === null ? mayBegin(machine, to) : mayMove(machine, from, to);
    const isFree = putsBack(by) || (step.before === null && FROM_ELSEWHERE.includes(by.origin));
    return [
      ...(isFree || fits ? [] : [finding(step, 'state-move-refused', { kind, field, from, to }, field)]),
      ...missingAfter([field, machine], step.before?.values ?? null, step.after.values).map((missing) =>
        finding(step, 'state-needs', { kind, field: missing, stateField: field, state: to }, missing),
      ),
    ];
  });
}
