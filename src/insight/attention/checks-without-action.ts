import type { Seen } from '#domain/register/register';
import { found, type Found } from './found.ts';

/** Interventions and decisions of which a check was last judged 'not yet', while no action came of it. */
export function checksWithoutAction(
  assessments: readonly Seen<'assessment'>[],
  actions: readonly Seen<'action'>[],
  interventions: readonly Seen<'intervention'>[],
): Found[] {
  const answered = new Set(actions.filter(({ values }) => values.state !== 'dropped').map(({ values }) => values.assessment));
  const newest = new Map<string, Seen<'assessment'>>();
  const acted = new Set<string>();
  for (const one of assessments) {
    const pair = `${one.values.check} ${one.values.intervention ?? one.values.decision}`;
    if (answered.has(one.id)) acted.add(pair);
    const before = newest.get(pair);
    if (!before || order(one) > order(before)) newest.set(pair, one);
  }
  const names = new Map(interventions.map(({ id, values }) => [id, values.name ?? '']));
  return [...newest].flatMap(([pair, one]) => {
    if (one.values.answer !== 'not-yet' || acted.has(pair)) return [];
    const intervention = one.values.intervention ?? null;
    const title = intervention === null ? '' : (names.get(intervention) ?? '');
    return [found('check-without-action', one, null, one.values.judgedOn ?? null, { intervention, title })];
  });
}

function order({ values, createdAt }: Seen<'assessment'>): string {
  return `${values.judgedOn} ${createdAt}`;
}
