import type { GoalFigures } from '#domain/programme-page/objective-told';
import { found, type Found } from './found.ts';

/** Criteria of which every figure is old: who reads how far the goal is, reads of another time. */
export function oldFigures(goals: readonly GoalFigures[]): Found[] {
  return goals
    .flatMap(({ criteria }) => criteria)
    .flatMap(({ criterion, figures }) => {
      const ages = figures.flatMap(({ figure }) => figure.age ?? []);
      if (ages.length === 0 || !ages.every(({ old }) => old)) return [];
      const newest = ages.map(({ period }) => period).sort().at(-1)!; // prettier-ignore
      return [found('figures-old', criterion, 'indicator', newest.slice(0, 4))];
    });
}
