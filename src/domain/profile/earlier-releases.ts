import type { Period } from '#base/period';
import type { IndicatorProfile } from '#domain/profile/profile';

/** A release of which figures are drawn beside those of the newest figure. */
export interface EarlierRelease {
  release: string;
  /** Of its figures, oldest first, each once. */
  periods: Period[];
}

/** Where the drawn figures before the newest one come from, newest first: a course is often made of several tables. */
export function earlierReleases({ indicator, latest, own, comparator }: IndicatorProfile): EarlierRelease[] {
  // Of a count only the area's own line is drawn.
  const drawn = [...own.runs, ...(indicator.kind === 'count' ? [] : comparator.runs)].flat();
  const others = Map.groupBy(
    drawn.filter(({ release }) => release !== latest?.release),
    ({ release }) => release,
  );
  return [...others]
    .map(([release, facts]) => ({ release, periods: [...new Set(facts.map(({ period }) => period))].sort() }))
    .sort((one, other) => (one.periods.at(-1)! < other.periods.at(-1)! ? 1 : -1));
}
