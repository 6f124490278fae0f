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

/** Who serves several goals, which goal nobody serves, and where two work against each other: of what goes on. */
export function synergy({ intervention, objective, contribution }: SynergyContent): Omit<Synergy, 'closeClashes'> {
  const going = intervention.filter(goesOn).map(thingRef).sort(byRef);
  const objectives = objective.map(thingRef).sort(byRef);
  const said = contribution.filter(({ values }) => going.some(({ id }) => id === values.intervention));
  const by = (sign: string, of: string) =>
    going.filter(({ id }) => said.some(({ values }) => values.intervention === id && values.objective === of && values.sign === sign));
  const helped = (who: string) =>
    objectives.filter(({ id }) =>
      said.some(({ values }) => values.intervention === who && values.objective === id && values.sign === 'helps'),
    );
  const speaks = (who: string) => said.some(({ values }) => values.intervention === who);
  return {
    objectives,
    rows: going
      .filter(({ id }) => speaks(id))
      .map((one) => ({
        intervention: one,
        cells: objectives.map(({ id }) => ({
          objective: id,
          contribution: said.find(({ values }) => values.intervention === one.id && values.objective === id) ?? null,
        })),
      })),
    several: going
      .map((one) => ({ intervention: one, objectives: helped(one.id) }))
      .filter((one) => one.objectives.length > 1)
      .sort((one, other) => other.objectives.length - one.objectives.length || byRef(one.intervention, other.intervention)),
    unserved: objectives.filter(({ id }) => by('helps', id).length === 0),
    clashes: objectives
      .map((one) => ({ objective: one, helps: by('helps', one.id), against: by('works-against', one.id) }))
      .filter(({ helps, against }) => helps.length > 0 && against.length > 0),
    goalless: going.filter(({ id }) => !speaks(id)),
  };
}
