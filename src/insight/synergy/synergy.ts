import { paged } from '#domain/paging/paging';
import type { ThingRef } from '#domain/programme-page/told';
import type { Seen } from '#domain/register/register';
import type { Synergy } from '#domain/synergy/synergy';
import { byName } from '#insight/by-name';
import { thingRef } from '#insight/programme/refs';
import { goesOn } from '#insight/programme/standing';

export interface SynergyContent {
  intervention: readonly Seen<'intervention'>[];
  objective: readonly Seen<'objective'>[];
  contribution: readonly Seen<'contribution'>[];
}

const byRef = byName<ThingRef>(
  ({ name }) => name,
  ({ id }) => id,
);

/** Interventions that stand beside goals on one page. */
export const ROWS_SHOWN = 50;
/** Of more rows than a page, and more goals than this, those goals stand above it that the page speaks of. */
const GOALS_ABOVE = 12;

/**
 * Who serves several goals, which goal nobody serves, and where two work against each other: of what goes on.
 *
 * @param asked the page of the table, as an address says it
 */
export function synergy(
  { intervention, objective, contribution }: SynergyContent,
  asked: string | null = null,
): Omit<Synergy, 'closeClashes'> {
  const going = intervention.filter(goesOn).map(thingRef).sort(byRef);
  const objectives = objective.map(thingRef).sort(byRef);
  const goalsById = new Map(objectives.map((one, at) => [one.id, { one, at }]));
  const saidBy = Map.groupBy(contribution, ({ values }) => values.intervention);
  const onGoal = new Map(objectives.map(({ id }) => [id, { helps: [] as ThingRef[], against: [] as ThingRef[] }]));
  const several: Synergy['several'] = [];
  for (const one of going) {
    const own = saidBy.get(one.id) ?? [];
    const goalsOf = (sign: string) =>
      [...new Set(own.flatMap(({ values }) => (values.sign === sign ? (goalsById.get(values.objective ?? '') ?? []) : [])))]
        .sort((a, b) => a.at - b.at)
        .map((goal) => goal.one);
    const helped = goalsOf('helps');
    for (const { id } of helped) onGoal.get(id)!.helps.push(one);
    for (const { id } of goalsOf('works-against')) onGoal.get(id)!.against.push(one);
    if (helped.length > 1) several.push({ intervention: one, objectives: helped });
  }
  const { shown, paging } = paged(
    going.filter(({ id }) => saidBy.has(id)),
    asked,
    ROWS_SHOWN,
  );
  const spokenOf = new Set(shown.flatMap(({ id }) => saidBy.get(id)!.map(({ values }) => values.objective)));
  const above = paging.pages > 1 && objectives.length > GOALS_ABOVE ? objectives.filter(({ id }) => spokenOf.has(id)) : objectives;
  return {
    objectives: above,
    paging,
    rows: shown.map((one) => ({
      intervention: one,
      cells: above.map(({ id }) => ({
        objective: id,
        contribution: saidBy.get(one.id)!.find(({ values }) => values.objective === id) ?? null,
      })),
    })),
    several: several.sort((one, other) => other.objectives.length - one.objectives.length || byRef(one.intervention, other.intervention)),
    unserved: objectives.filter(({ id }) => onGoal.get(id)!.helps.length === 0),
    clashes: objectives
      .map((one) => ({ objective: one, ...onGoal.get(one.id)! }))
      .filter(({ helps, against }) => helps.length > 0 && against.length > 0),
    goalless: going.filter(({ id }) => !saidBy.has(id)),
  };
}
