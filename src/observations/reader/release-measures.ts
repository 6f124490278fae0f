import type { Catalogue } from '#domain/catalogue/catalogue';
import type { MeasureCount } from '#domain/figures/reader';
import { bindRelease } from '../release/binding.ts';
import type { Snapshot } from './snapshot.ts';

/** What a release holds per source measure, and which indicators are made of it. */
export function measureCounts(snapshot: Snapshot, id: string, catalogue: Catalogue): MeasureCount[] {
  const release = snapshot.releases.find((one) => one.id === id);
  if (!release) return [];
  const indicators = Map.groupBy(bindRelease(release, catalogue).bindings, (binding) => binding.measure);
  return release.measures.map((measure, index) => ({
    column: measure.column,
    members: measure.members,
    title: measure.title,
    unit: measure.unit,
    ...release.measureCounts[index]!,
    indicators: [...new Set((indicators.get(index) ?? []).map((binding) => binding.indicator.id))],
  }));
}
