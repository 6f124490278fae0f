import { codeIn, type Leaf, leafNamed } from './areas.ts';
import { MEASURES } from './measures.ts';
import { makeModel } from './model.ts';
import { sizeOf } from './people.ts';
import { PLANTS, type InterventionPlant } from './plants.ts';
import { seededChance } from './random.ts';
import { comparisonAreas } from './truths.ts';
import { LAST_YEAR, YEARS } from './years.ts';

/** One planted intervention as an evaluator meets it: treated and comparison areas over the years. */
export interface Panel {
  plant: InterventionPlant;
  years: readonly number[];
  /** One row per area, a value per year, as published (cases are whole people) but without rounding of the rate. */
  comparison: { code: string; values: number[] }[];
  treated: { code: string; values: number[] }[];
}

/** The panels of all planted interventions for one seed: cheap enough to draw by the hundred. */
export function interventionPanels(seed: number): Panel[] {
  const model = makeModel(seededChance(seed));
  return PLANTS.filter((plant) => plant.type === 'intervention').map((plant) => {
    const measure = MEASURES.find((one) => one.column === plant.column)!;
    const per = measure.kind === 'share' ? 100 : 1000;
    const row = (leaf: Leaf) => ({
      code: codeIn(leaf, LAST_YEAR)!,
      values: YEARS.map((year) => {
        const size = sizeOf(model.people(leaf, year), measure.of);
        return (per * Math.round((model.latent(measure, leaf, year) * size) / per)) / size;
      }),
    });
    return { plant, years: YEARS, comparison: comparisonAreas().map(row), treated: plant.areas.map((name) => row(leafNamed(name))) };
  });
}
