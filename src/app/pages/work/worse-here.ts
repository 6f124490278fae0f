import { layersOf } from '#access/layers';
import type { Viewer } from '#domain/account/viewer';
import type { Area } from '#domain/area/area';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { Seen } from '#domain/register/register';
import { MOST_WORSE_AREAS, type WorseHere } from '#domain/work/worse-here';
import { knownAreas } from '#insight/area/known-areas';
import type { App } from '../../app.ts';
import { worseIn, type WorseInArea } from '../../questions/worse.ts';
import { getApp } from '../../serving.ts';

/**
 * Which figures of a programme's areas are worse than the municipality's and getting worse (docs/methods/verschil): for who steers,
 * never for residents. Null for others, and for a programme without areas.
 */
export async function loadWorseHere(viewer: Viewer, programme: Seen<'programme'> | null): Promise<Disclosed<WorseHere[]> | null> {
  if (!programme || !layersOf(viewer, programme.id).has('steering')) return null;
  const app = await getApp();
  const codes = (programme.values.areas ?? []).slice(0, MOST_WORSE_AREAS);
  const areas = await knownAreas(app.figures, codes);
  if (areas.length === 0) return null;
  const found = await worseIn(app, areas);
  return fromDisclosed(await Promise.all(found.map((one) => worseHere(app, one))), found);
}

/** How many figures get worse in a programme, of how many that were tested; null where that is not for this viewer. */
export async function countWorse(
  viewer: Viewer,
  programme: Seen<'programme'>,
): Promise<Disclosed<{ worse: number; tests: number }> | null> {
  const found = await loadWorseHere(viewer, programme);
  if (!found) return null;
  const sum = (of: (one: WorseHere) => number) => found.reduce((total, one) => total + of(one), 0);
  return fromDisclosed({ worse: sum(({ worse }) => worse.length), tests: sum(({ tests }) => tests) }, found);
}

async function worseHere({ figures }: Pick<App, 'figures'>, { area, worse, tests, refusedCount }: WorseInArea): Promise<WorseHere> {
  const isPart = area.level !== 'municipality' && area.municipality !== null;
  const municipality: Area | null = isPart ? await figures.area(area.municipality!) : null;
  return {
    area,
    municipality,
    worse: worse.map(({ indicator, verdict, comparator, gapLast, lastPeriod, areaChange, referenceChange }) => {
      const { id, title, unit, decimals, direction } = indicator;
      return { indicator: { id, title, unit, decimals, direction }, verdict, comparator, gapLast, lastPeriod, areaChange, referenceChange };
    }),
    tests,
    refused: refusedCount,
  };
}
