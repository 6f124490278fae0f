import { answerIsMissing } from '#domain/commitment/residents-answer';
import type { Seen } from '#domain/register/register';
import { aboutOf } from '#insight/commitment/newest-judged';
import { namesOf } from '#insight/names-of';
import { found, type Found } from './found.ts';

/** What judgements are about, what came of them, and what they answer. */
interface Judging {
  checks: readonly Seen<'commitmentCheck'>[];
  /** By check and thing, the newest first. */
  judged: readonly (readonly Seen<'assessment'>[])[];
  actions: readonly Seen<'action'>[];
  interventions: readonly Seen<'intervention'>[];
  decisions: readonly Seen<'decision'>[];
}

/**
 * What checks ask of people: an action where one was last judged 'not yet' and none came of it, who does such an action
 * and when, and the answer of residents where a yes stands without it.
 */
export function ofChecks({ checks, judged, actions, interventions, decisions }: Judging): Found[] {
  const answered = new Set(actions.filter(({ values }) => values.state !== 'dropped').map(({ values }) => values.assessment));
  const names = namesOf([...interventions, ...decisions]);
  const byId = new Map(checks.map(({ id, values }) => [id, values]));
  const newest = judged.flatMap((all) => {
    const one = all[0]!;
    const { check, answer, judgedOn, intervention = null, decision = null } = one.values;
    const about = { intervention, decision, title: names.get(aboutOf(one.values) ?? '') ?? '' };
    const since = judgedOn ?? null;
    if (answerIsMissing(byId.get(check ?? '') ?? {}, one.values)) return [found('answer-missing', one, 'residentsSaid', since, about)];
    if (answer !== 'not-yet' || all.some(({ id }) => answered.has(id))) return [];
    return [found('check-without-action', one, null, since, about)];
  });
  return [...newest, ...actions.filter(isUnplanned).map((one) => found('action-unplanned', one, one.values.due ? 'owner' : 'due', null))];
}

/** An action that came of a check, and of which nobody said yet who does it or when it is done. */
function isUnplanned({ values }: Seen<'action'>): boolean {
  const hasSomebody = Boolean(values.owner) || Boolean(values.organisation);
  return values.state === 'open' && Boolean(values.assessment) && (!values.due || !hasSomebody);
}
