import type { Leaf } from './areas.ts';
import { KIND_INDEX, type Measure } from './measures.ts';
import { PLANTS } from './plants.ts';
import type { Chance } from './random.ts';
import { FIRST_YEAR, YEARS } from './years.ts';

/** Good (below nought) and bad times, 2010 to 2024, on no particular scale. */
const TIMES = [0.6, 0.5, 1, 1.9, 2, 1.6, 1, 0.4, -0.2, -0.6, 0.3, 0.2, -0.5, -0.3, 0];

/** How much chance weighs for a leaf: 1 at about 2,500 people, less for more. */
function chanceWeight(leaf: Leaf): number {
  return Math.min(2.2, Math.max(0.05, Math.sqrt(2500 / leaf.residents)));
}

/**
 * What a figure of a leaf would be without rounding, for every year: the level of its kind, the shared
 * drift and chance of the year, good and bad times, its own lasting difference, its own chance with
 * some memory, and what was planted.
 */
export function latentValues(measure: Measure, leaf: Leaf, chance: Chance): number[] {
  const level = lastingLevel(measure, leaf, chance);
  const own = chance.autoregression(YEARS.length, 0.3, 'own', measure.column, leaf.id);
  const follows = (measure.cycle ?? 0) * (leaf.kind === 'weak' ? 1.5 : 1);
  return YEARS.map((year, index) => {
    const shared = measure.drift * index + 0.8 * measure.noise * chance.normal('year', measure.column, year) + follows * TIMES[index]!;
    const redefined = measure.redefined && year >= measure.redefined.from ? measure.redefined.jump : 0;
    const value = level + shared + redefined + measure.noise * chanceWeight(leaf) * own[index]! + planted(measure.column, leaf, year);
    const most = measure.most ?? (measure.kind === 'share' ? 100 : Number.MAX_VALUE);
    return Math.min(most, Math.max(measure.least ?? 0, value));
  });
}

/** Where a leaf lies by its kind and for good, before times, chance and plants move it. */
export function lastingLevel(measure: Measure, leaf: Leaf, chance: Chance): number {
  const gap = PLANTS.find((plant) => plant.type === 'gap' && plant.column === measure.column && plant.area === leaf.name);
  const lasting =
    gap?.type === 'gap'
      ? gap.offset
      : measure.spread * (leaf.level === 'neighbourhood' ? 1 : 0.3) * chance.normal('spread', measure.column, leaf.id);
  return measure.levels[KIND_INDEX[leaf.kind]]! + lasting;
}

/** What the planted truths add to a figure in a year. */
export function planted(column: string, leaf: Leaf, year: number): number {
  let sum = 0;
  for (const plant of PLANTS) {
    if (plant.column !== column || !(plant.type === 'intervention' ? plant.areas : [plant.area]).includes(leaf.name)) continue;
    if (plant.type === 'gap') sum += plant.slopePerYear * (year - FIRST_YEAR);
    else if (plant.type === 'dip') sum += plant.added[year] ?? 0;
    else if (year >= plant.from) sum += plant.size;
  }
  return sum;
}
