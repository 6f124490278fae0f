import type { Issue } from '#base/issue';
import type { Catalogue } from '#domain/catalogue/catalogue';
import type { Indicator } from '#domain/indicator/indicator';
import type { Floor } from './floor.ts';

/**
 * Holds the floors of a world against the catalogue: each has an id of its own and a known indicator that may be
 * judged, in the unit of its kind, on the side that was agreed to be good.
 */
export function floorIssues(floors: readonly Floor[], catalogue: Pick<Catalogue, 'indicator' | 'themes'>): Issue[] {
  const seen = new Set<string>();
  return floors.flatMap((floor, index) => {
    const tell = (code: string, params: Issue['params']): Issue => ({ code, level: 'error', at: `floors[${index}]`, params: params! });
    const twice = seen.has(floor.id) ? [tell('world-floor-twice', { id: floor.id })] : [];
    seen.add(floor.id);
    const indicator = catalogue.indicator(floor.indicator);
    if (!indicator) return [...twice, tell('world-floor-unknown-indicator', { id: floor.id, indicator: floor.indicator })];
    return [
      ...twice,
      ...(mayHaveFloor(indicator, catalogue) ? [] : [tell('world-floor-not-judged', { id: floor.id, indicator: indicator.id })]),
      ...(fitsKind(floor, indicator) ? [] : [tell('world-floor-wrong-unit', { id: floor.id, kind: floor.kind, unit: indicator.unit })]),
      ...(onGoodSide(floor, indicator) ? [] : [tell('world-floor-wrong-side', { id: floor.id, side: floor.side })]),
    ];
  });
}

/** Who lives somewhere is never held against anything; a count grows with the place, a class is no number. */
function mayHaveFloor({ kind, themes }: Indicator, catalogue: Pick<Catalogue, 'themes'>): boolean {
  const isComposition = catalogue.themes.some(({ id, judged }) => !judged && themes.includes(id));
  return kind !== 'count' && kind !== 'class' && !isComposition;
}

function fitsKind({ kind }: Floor, { unit }: Indicator): boolean {
  if (kind === 'level') return unit !== 'km' && unit !== 'minutes';
  return unit === (kind === 'proximity' ? 'km' : 'minutes');
}

function onGoodSide({ side }: Floor, { direction }: Indicator): boolean {
  return direction === 'neutral' || (direction === 'more') === (side === 'at least');
}
