import { leavesOnTodaysBorders } from './areas.ts';
import { lastingLevel, planted } from './latent.ts';
import type { Measure } from './measures.ts';
import type { Model } from './model.ts';
import { sizeOf, total } from './people.ts';
import { lineThrough } from './read-figures.ts';
import { YEARS } from './years.ts';

/**
 * By how much a year the municipality on today's borders moves apart from what all areas share: its parts grow
 * unequally, and areas with a planted slope are among them. A gap to the published municipality that was planted
 * to stay moves by as much the other way.
 */
export function municipalityMoves(model: Model, measure: Measure): number {
  const years = YEARS.filter((year) => year >= (measure.from ?? 0));
  const points = years.map((year) => {
    const parts = leavesOnTodaysBorders(year).map((leaf) => ({
      size: sizeOf(model.people(leaf, year), measure.of),
      value: lastingLevel(measure, leaf, model.chance) + planted(measure.column, leaf, year),
    }));
    return { year, value: total(parts.map(({ size, value }) => size * value)) / total(parts.map(({ size }) => size)) };
  });
  return lineThrough(points).slope;
}
