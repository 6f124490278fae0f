import { LEAVES, type Leaf } from './areas.ts';
import { latentValues } from './latent.ts';
import type { Measure } from './measures.ts';
import { peopleOf, type People } from './people.ts';
import type { Chance } from './random.ts';
import { FIRST_YEAR } from './years.ts';

/** What is true in Waterwolde, before anything is published: people exactly, figures without rounding. */
export interface Model {
  chance: Chance;
  people(leaf: Leaf, year: number): People;
  latent(measure: Measure, leaf: Leaf, year: number): number;
}

/** The model of one seed; everything is made once and then looked up. */
export function makeModel(chance: Chance): Model {
  const people = new Map(LEAVES.map((leaf) => [leaf.id, peopleOf(leaf, chance)]));
  const latent = new Map<string, number[]>();
  return {
    chance,
    people: (leaf, year) => people.get(leaf.id)![year - FIRST_YEAR]!,
    latent(measure, leaf, year) {
      const key = `${measure.column}|${leaf.id}`;
      let values = latent.get(key);
      if (!values) latent.set(key, (values = latentValues(measure, leaf, chance)));
      return values[year - FIRST_YEAR]!;
    },
  };
}
