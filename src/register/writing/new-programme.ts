import type { Clock } from '#base/clock';
import { newId } from '#base/id';
import type { Beginnings } from '#domain/programme/beginnings';
import type { Change } from '#domain/register/register';
import { isFollowedByNothing, type Circumstances, type Step } from './step.ts';
import { workOut } from './work-out.ts';

/** The checks and themes of each programme that a write makes, so that nobody has to type what every programme begins with. */
export function beginningsOf(clock: Clock, steps: readonly Step[], by: Circumstances, begins: Beginnings): Step[] {
  if (isFollowedByNothing(by)) return [];
  const made = steps.filter(({ before, after }) => before === null && after.kind === 'programme');
  return made.flatMap(({ after: { id: programme }, at }) => {
    const create = (kind: 'commitmentCheck' | 'programmeTheme'): Change[] =>
      begins[kind].map((values) => ({ action: 'create', kind, programme, values }));
    return [...create('commitmentCheck'), ...create('programmeTheme')].map((change) => workOut(change, newId(clock), null, by, at));
  });
}
