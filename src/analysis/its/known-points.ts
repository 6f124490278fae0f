import type { SeriesPoint } from './its-detail.ts';
import { stepOf, type KnownPoint } from './segmented-design.ts';

/** The moments of the series, in order, of which the figure and its exposure are known. */
export function knownPoints(points: readonly SeriesPoint[]): KnownPoint[] {
  return pick(points, (point) => ({ y: point.y, exposure: point.exposure }));
}

/** The same of the comparison series. */
export function knownComparison(points: readonly SeriesPoint[]): KnownPoint[] {
  return pick(points, (point) => ({ y: point.comparison ?? null, exposure: point.comparisonExposure }));
}

/** The series less its comparison, at moments where both are known. */
export function knownDifference(points: readonly SeriesPoint[]): KnownPoint[] {
  return pick(points, ({ y, comparison }) => ({
    y: y === null || comparison === null || comparison === undefined ? null : y - comparison,
    exposure: 1,
  }));
}

function pick(
  points: readonly SeriesPoint[],
  read: (point: SeriesPoint) => { y: number | null; exposure: number | null | undefined },
): KnownPoint[] {
  const inOrder = [...points].sort((a, b) => a.time - b.time);
  const step = stepOf(inOrder.map(({ time }) => time));
  const first = inOrder[0]?.time ?? 0;
  return inOrder.flatMap((point) => {
    const { y, exposure } = read(point);
    if (y === null || exposure === null) return [];
    const counted = Number.isFinite(step) ? Math.round((point.time - first) / step) : 0;
    return [{ time: point.time, y, exposure: exposure ?? 1, phase: point.phase ?? counted }];
  });
}
