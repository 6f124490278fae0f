import type { Seen } from '#domain/register/register';
import { newestJudged } from '#insight/commitment/newest-judged';
import { namesOf } from '#insight/names-of';
import { found, type Found } from './found.ts';

/** Interventions and decisions of which a check was last judged 'not yet', while no action came of it. */
export function checksWithoutAction(
  assessments: readonly Seen<'assessment'>[],
  actions: readonly Seen<'action'>[],
  interventions: readonly Seen<'intervention'>[],
): Found[] {
  const answered = new Set(actions.filter(({ values }) => values.state !== 'dropped').map(({ values }) => values.assessment));
  const judged = Map.groupBy(newestJudged(assessments), ({ values }) => `${values.check} ${values.intervention ?? values.decision}`);
  const names = namesOf(interventions);
  return [...judged.values()].flatMap((all) => {
    const [newest] = all;
    if (newest!.values.answer !== 'not-yet' || all.some(({ id }) => answered.has(id))) return [];
    const intervention = newest!.values.intervention ?? null;
    const title = names.get(intervention ?? '') ?? '';
    return [found('check-without-action', newest!, null, newest!.values.judgedOn ?? null, { intervention, title })];
  });
}
