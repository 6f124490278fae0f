import type { AreaCells } from './cells.ts';
import type { KnownRow } from './two-by-two-detail.ts';

/** One area's figures before the start, a value for each period. */
export interface AreaCourse {
  treated: boolean;
  values: number[];
}

/** Per area (cluster) what it adds to the cells; `mixed` where it holds units of both groups. In order of name. */
export function areaCells(rows: readonly KnownRow[]): (AreaCells & { mixed: boolean })[] {
  const areas = new Map<string, AreaCells & { mixed: boolean }>();
  for (const { cluster, treated, post, y } of rows) {
    const area = areas.get(cluster) ?? { area: cluster, treated, mixed: false, preSum: 0, preCount: 0, postSum: 0, postCount: 0 };
    if (area.treated !== treated) area.mixed = area.treated = true;
    if (post) {
      area.postSum += y;
      area.postCount += 1;
    } else {
      area.preSum += y;
      area.preCount += 1;
    }
    areas.set(cluster, area);
  }
  return [...areas.values()].sort((a, b) => (a.area < b.area ? -1 : 1));
}

/**
 * The courses before the start of the areas that have a figure in each of those periods; of an area with several
 * units the mean. `periods` is null where not every row has a time.
 */
export function coursesBefore(rows: readonly KnownRow[]): { areas: AreaCourse[]; periods: { pre: number; post: number } | null } {
  if (rows.some(({ time }) => time === undefined || time === null)) return { areas: [], periods: null };
  const times = (post: boolean): number[] =>
    [...new Set(rows.filter((row) => row.post === post).map(({ time }) => time ?? 0))].sort((a, b) => a - b);
  const before = times(false);
  const place = new Map(before.map((time, index) => [time, index]));
  const found = new Map<string, { area: string; treated: boolean; sums: number[]; counts: number[] }>();
  for (const { cluster, treated, post, y, time } of rows) {
    if (post) continue;
    // Units of both groups in one cluster have each their own course.
    const key = `${cluster}\u0000${String(treated)}`;
    const area = found.get(key) ?? { area: key, treated, sums: before.map(() => 0), counts: before.map(() => 0) };
    const at = place.get(time ?? 0) ?? 0;
    area.sums[at] = (area.sums[at] ?? 0) + y;
    area.counts[at] = (area.counts[at] ?? 0) + 1;
    found.set(key, area);
  }
  const areas = [...found.values()]
    .filter(({ counts }) => counts.every((count) => count > 0))
    .sort((a, b) => (a.area < b.area ? -1 : 1))
    .map(({ treated, sums, counts }) => ({ treated, values: sums.map((sum, index) => sum / (counts[index] ?? 1)) }));
  return { areas, periods: { pre: before.length, post: times(true).length } };
}
