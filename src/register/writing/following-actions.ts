import type { Clock } from '#base/clock';
import { newId } from '#base/id';
import type { KindName } from '#domain/register/kinds';
import type { Change } from '#domain/register/register';
import { idsIn } from '../things.ts';
import type { Bench } from './bench.ts';
import { isFollowedByNothing, type Circumstances, type Step } from './step.ts';
import { workOut } from './work-out.ts';

const LONGEST_NAME = 400;

/**
 * Of a check that is judged 'not yet' comes an action, by whichever way it was judged: the one that is
 * written with it, else one by the names of the check and of what was judged. Who does it and when is then still to be
 * filled in; the start page asks for that.
 *
 * @param steps of one write, found good
 */
export function followingActions(bench: Bench, clock: Clock, steps: readonly Step[], by: Circumstances): Step[] {
  if (isFollowedByNothing(by)) return [];
  const answered = new Set(steps.flatMap(({ after }) => (after.kind === 'action' ? idsIn(after, 'assessment') : [])));
  return steps
    .filter(({ before, after }) => before === null && after.kind === 'assessment' && after.values.answer === 'not-yet')
    .filter(({ after }) => !answered.has(after.id))
    .map((step) => workOut(actionOf(bench, step), newId(clock), null, by, step.at));
}

function actionOf(bench: Bench, { change, after: { id, programme, values } }: Step): Change<'action'> {
  const nameOf = (kind: KindName, field: string) => String(bench.get(kind, String(values[field]))?.values.name ?? '');
  const judged = values.intervention === null ? 'decision' : 'intervention';
  return {
    action: 'create',
    kind: 'action',
    programme,
    values: {
      name: `${nameOf('commitmentCheck', 'check')}: ${nameOf(judged, judged)}`.slice(0, LONGEST_NAME),
      [judged]: values[judged],
      assessment: id,
      note: values.evidence as string,
    },
    ...(change.cameFrom && { cameFrom: change.cameFrom }),
  };
}
