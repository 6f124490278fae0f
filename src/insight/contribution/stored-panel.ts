import { yearOf } from '#base/period';
import type { Area } from '#domain/area/area';
import type { AreaLevel } from '#domain/area/level';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { AcrossTable, FiguresReader, SeriesPoint } from '#domain/figures/reader';
import { snapshotMemory } from '#insight/area/area-memory';
import { momentOf } from '#insight/figure/yearly-course';

/** One place through the years: the figures of one indicator, by year. */
export interface StoredCourse {
  /** Of the newest division in which a figure was found. */
  area: Area;
  byYear: ReadonlyMap<number, SeriesPoint>;
}

/** One indicator of all places of a level, one figure a year, each place on one boundary. */
export interface StoredPanel {
  /** Years in which any place has a value, ascending. */
  years: readonly number[];
  /** By the id of the place. */
  courses: ReadonlyMap<string, StoredCourse>;
  releases: ReadonlySet<string>;
}

const remembered = snapshotMemory(4);

/**
 * Reads one indicator of every place of a level in the store. Places are joined through the years by exact links
 * only, so that a course never crosses a change of borders. Of more figures a year only the moment of the newest
 * one counts: December with December.
 */
export function storedPanel(figures: FiguresReader, indicator: string, level: AreaLevel): Promise<Disclosed<StoredPanel>> {
  return remembered(figures, `${indicator} ${level}`, () => readPanel(figures, indicator, level));
}

async function readPanel(figures: FiguresReader, indicator: string, level: AreaLevel): Promise<Disclosed<StoredPanel>> {
  const scope = { municipality: null, level };
  const all = await figures.periodsOf(indicator, scope);
  const moment = momentOf(all.at(-1) ?? '');
  const courses = new Map<string, { area: Area; byYear: Map<number, SeriesPoint> }>();
  const releases = new Set<string>();
  const years = new Set<number>();
  const tables: Disclosed<AcrossTable>[] = [];
  for (const period of all.filter((one) => momentOf(one) === moment)) {
    const year = yearOf(period);
    const table = await figures.across(indicator, { ...scope, period });
    tables.push(table);
    for (const { area, ...point } of table.rows) {
      releases.add(point.release);
      if (point.value !== null) years.add(year);
      const course = courses.get(area.placeId) ?? { area, byYear: new Map<number, SeriesPoint>() };
      course.byYear.set(year, point);
      // Periods come oldest first.
      courses.set(area.placeId, { area: newer(course.area, area), byYear: course.byYear });
    }
  }
  return fromDisclosed({ years: [...years].sort((a, b) => a - b), courses, releases }, tables);
}

function newer(one: Area, other: Area): Area {
  return (other.divisionYear ?? 0) >= (one.divisionYear ?? 0) ? other : one;
}
