import { bandRecord, type Held } from '#analysis/projection/band-record';
import { POOL_FROM } from '#analysis/projection/half-widths';
import { courseErrors, errorPool, type BandPool, type CourseErrors, type OwnMethod } from '#analysis/projection/error-pool';
import { usablePart } from '#analysis/projection/usable-part';
import type { Area } from '#domain/area/area';
import type { AreaLevel } from '#domain/area/level';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { AcrossTable, FiguresReader } from '#domain/figures/reader';
import type { Indicator } from '#domain/indicator/indicator';
import { snapshotMemory } from '#insight/area/area-memory';
import { figureBounds } from '#insight/figure/figure-bounds';
import { momentOf, yearlyCourse } from '#insight/figure/yearly-course';

/** Levels of the bands that a page and a command give. */
export const BAND_LEVELS = [0.8, 0.95] as const;

/** Which areas a pool is of. */
export interface PoolScope {
  /** Null: all areas of the level that the store knows. */
  municipality: string | null;
  level: AreaLevel;
}

/** Past errors over comparable courses, and how bands that were made of them held. */
export interface ComparablePool extends BandPool {
  scope: PoolScope;
  /** Per method, per level of `BAND_LEVELS`, per years ahead. */
  held: Readonly<Record<OwnMethod, readonly (readonly Held[])[]>>;
  /** Mean error in mean yearly changes (MASE), per method, per years ahead; null without an outcome. */
  mase: Readonly<Record<OwnMethod, readonly (number | null)[]>>;
}

const remembered = snapshotMemory(128);
/** Of a whole country's neighbourhoods so many courses are enough, and quick. */
const MOST_COURSES = 2000;

/**
 * Past errors over the same indicator of all areas of the level in the municipality; of all that the store knows
 * where those give fewer than 200 errors one year ahead. An own area is held beside the neighbourhoods that it is
 * made of. Read once per snapshot.
 *
 * @param moment the moment of the year that the course is of
 */
export async function comparablePool(
  figures: FiguresReader,
  indicator: Indicator,
  area: Area,
  moment: string,
): Promise<Disclosed<ComparablePool>> {
  const level = poolLevel(area.level);
  const near = area.level === level || area.scheme === 'own' ? area.municipality : null;
  const local = level === 'municipality' ? null : near;
  const pool = await readPool(figures, indicator, { municipality: local, level }, moment);
  if (local === null || (pool.sizes.theta[0]?.length ?? 0) >= POOL_FROM) return pool;
  const wide = await readPool(figures, indicator, { municipality: null, level }, moment);
  return wide.series > pool.series ? wide : pool;
}

function poolLevel(level: AreaLevel): AreaLevel {
  if (level === 'place' || level === 'programme_area') return 'neighbourhood';
  return level === 'country' ? 'municipality' : level;
}

function readPool(figures: FiguresReader, indicator: Indicator, scope: PoolScope, moment: string): Promise<Disclosed<ComparablePool>> {
  const key = [indicator.id, scope.municipality, scope.level, moment].join(' ');
  return remembered(figures, key, async () => {
    const courses = await readCourses(figures, indicator, scope, moment);
    return fromDisclosed(makePool(courses, scope), courses);
  });
}

async function readCourses(
  figures: FiguresReader,
  indicator: Indicator,
  scope: PoolScope,
  moment: string,
): Promise<Disclosed<CourseErrors[]>> {
  const periods = (await figures.periodsOf(indicator.id, scope)).filter((period) => momentOf(period) === moment);
  const byPlace = new Map<string, { period: string; value: number | null }[]>();
  const tables: Disclosed<AcrossTable>[] = [];
  for (const period of periods) {
    const table = await figures.across(indicator.id, { ...scope, period });
    tables.push(table);
    for (const { area, value } of table.rows) {
      const known = byPlace.get(area.placeId);
      if (known) known.push({ period, value });
      else byPlace.set(area.placeId, [{ period, value }]);
    }
  }
  const breaks = (indicator.breaks ?? []).map(({ period }) => period);
  const bounds = figureBounds(indicator);
  const courses = spread([...byPlace].sort(([one], [other]) => (one < other ? -1 : 1))).flatMap(([, facts]) => {
    const course = yearlyCourse(facts, breaks);
    if (!course) return [];
    const part = usablePart(course.values, course.breaks);
    // A course that has long ended tells of errors just as well; one that is too short or broken does not.
    if (part.reasons.some(({ code }) => code !== 'missing-data')) return [];
    return [courseErrors({ values: part.values, bounds, firstYear: course.firstYear + part.skipped })];
  });
  return fromDisclosed(courses, tables);
}

/** Every k-th of too many. */
function spread<T>(all: readonly T[]): T[] {
  const step = Math.ceil(all.length / MOST_COURSES) || 1;
  return all.filter((_, index) => index % step === 0);
}

function makePool(courses: readonly CourseErrors[], scope: PoolScope): ComparablePool {
  const pool = errorPool(courses);
  const both = <T>(of: (method: OwnMethod) => T): Record<OwnMethod, T> => ({ theta: of('theta'), naive: of('naive') });
  return {
    scope,
    series: pool.series,
    sizes: pool.sizes,
    held: both((method) => BAND_LEVELS.map((level) => bandRecord(pool, method, level))),
    mase: both((method) =>
      pool.sizes[method].map((sizes) => (sizes.length > 0 ? sizes.reduce((sum, size) => sum + size, 0) / sizes.length : null)),
    ),
  };
}
