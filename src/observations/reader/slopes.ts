import { timeOf } from '#base/period';
import type { Snapshot } from './snapshot.ts';

/** Slopes by column: index i is one place x indicator. */
export interface SlopeTable {
  length: number;
  /** Positions in `placeIds`. */
  place: Int32Array;
  /** Positions in `indicators`. */
  indicator: Uint16Array;
  /** Change per year in the indicator's unit (ordinary least squares). */
  slope: Float64Array;
  /** Periods with a value. */
  points: Int32Array;
  placeIds: string[];
  indicators: string[];
}

/** Times are counted from here, so that sums of squares keep their digits. */
const ORIGIN = 2015;

/**
 * The ordinary least-squares slope of every place x indicator over its periods with a value:
 * sum((t - mean t)(y - mean y)) / sum((t - mean t)^2), t in years (a period's place on the time axis).
 * Places, not codes: a line never runs over a change of area. Fewer than `minPoints` (2) gives no row.
 */
export async function allSlopes(snapshot: Snapshot, { minPoints = 2 }: { minPoints?: number } = {}): Promise<SlopeTable> {
  const placeIds: string[] = [];
  const none = {
    length: 0,
    place: new Int32Array(0),
    indicator: new Uint16Array(0),
    slope: new Float64Array(0),
    points: new Int32Array(0),
    placeIds,
    indicators: snapshot.indicators,
  };
  if (snapshot.fileCount === 0 || snapshot.periods.length === 0) return none;
  const times = `(VALUES ${snapshot.periods.map((period, no) => `(${no}::USMALLINT, ${timeOf(period) - ORIGIN}::DOUBLE)`).join(', ')}) AS t(period_no, t)`;
  const figures = Array.from({ length: snapshot.fileCount }, (_, file) =>
    ['by_area', 'own'].map(
      (table) => `SELECT f.area_no, f.indicator_no, f.period_no, f.value FROM f${file}.${table} f
      ${snapshot.hasMasked(file) ? `JOIN names.partition p ON p.indicator_no = f.indicator_no AND p.period_no = f.period_no AND p.file_no = ${file}` : ''}`,
    ),
  )
    .flat()
    .join(' UNION ALL ');
  // regr_slope leaves missing values out by itself, and is quicker than sums of our own.
  const [place, indicator, slope, points] = (await snapshot.numbers(
    `SELECT * FROM (
       SELECT a.place_no, f.indicator_no, regr_slope(f.value, t.t) AS slope, count(f.value)::INTEGER AS points
       FROM (${figures}) f JOIN names.area a USING (area_no) JOIN ${times} USING (period_no) GROUP BY a.place_no, f.indicator_no
     ) WHERE points >= ${Math.max(2, minPoints)} AND isfinite(slope)`,
  )) as [Int32Array, Uint16Array, Float64Array, Int32Array];
  const positions = new Map<number, number>();
  const { areas } = snapshot;
  for (let row = 0; row < areas.length; row += 1) {
    const no = areas.place[row]!;
    if (!positions.has(no)) {
      positions.set(no, placeIds.length);
      placeIds.push(areas.placeIdAt(row));
    }
  }
  return {
    length: slope.length,
    place: place.map((no) => positions.get(no)!),
    indicator,
    slope,
    points,
    placeIds,
    indicators: snapshot.indicators,
  };
}
