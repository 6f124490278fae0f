/** A moment of which all is known. */
export interface KnownPoint {
  time: number;
  y: number;
  exposure: number;
  phase: number;
}

export interface SegmentedDesign {
  /** One row a moment: 1, time since the start, after, time since the start where after, season. */
  rows: number[][];
  /** Column of the change of slope; null without one. */
  slopeColumn: number | null;
  /** Whether a moment comes one step after the one before. */
  followsPrevious: boolean[];
  /** Weights on the coefficients that give the mean effect after the start. */
  effectWeights: number[];
}

export const COLUMN = { base: 0, slope: 1, level: 2 } as const;

/**
 * The design of a segmented regression, y = a + b t + c post + d (t - start) post (Wagner et al. 2002), with harmonics of the
 * season (Bernal, Cummins & Gasparrini 2017). Time is counted from the start: that changes `a` only, and keeps a year like 2015 from
 * drowning the rest.
 *
 * @param points in order of time
 */
export function segmentedDesign(
  points: readonly KnownPoint[],
  { start, slopeChange, season }: { start: number; slopeChange: boolean; season: { period: number; harmonics: number } | null },
): SegmentedDesign {
  const rows = points.map(({ time, phase }) => {
    const post = time >= start ? 1 : 0;
    return [1, time - start, post, ...(slopeChange ? [(time - start) * post] : []), ...(season ? harmonics(phase, season) : [])];
  });
  const after = points.filter(({ time }) => time >= start);
  const meanSince = after.reduce((sum, { time }) => sum + (time - start), 0) / Math.max(1, after.length);
  const effectWeights = (rows[0] ?? []).map((_, column) =>
    column === COLUMN.level ? 1 : slopeChange && column === COLUMN.level + 1 ? meanSince : 0,
  );
  return { rows, slopeColumn: slopeChange ? COLUMN.level + 1 : null, followsPrevious: neighbours(points), effectWeights };
}

/** The step of a series: the smallest distance between two moments. */
export function stepOf(times: readonly number[]): number {
  return Math.min(...times.slice(1).map((time, index) => time - (times[index] ?? time)));
}

function neighbours(points: readonly KnownPoint[]): boolean[] {
  const step = stepOf(points.map(({ time }) => time));
  return points.map(({ time }, index) => index > 0 && time - (points[index - 1]?.time ?? time) < 1.5 * step);
}

/** Sine and cosine per harmonic. At half the period the sine is zero in each whole phase and says nothing. */
function harmonics(phase: number, { period, harmonics: count }: { period: number; harmonics: number }): number[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * (index + 1) * phase) / period;
    return 2 * (index + 1) === period ? [Math.cos(angle)] : [Math.sin(angle), Math.cos(angle)];
  }).flat();
}
