import { largestOf, tieTolerance } from './tie-tolerance.ts';

/** A straight line through a series, with what its slope rests on. Units: value, and value per unit of time. */
export interface LineFit {
  n: number;
  slope: number;
  /** Weighted mean of time and of value: the line goes through it. */
  meanTime: number;
  meanValue: number;
  /** Standard error of the slope, Birge-widened when weighted, before inflation for autocorrelation. */
  se: number;
  /** max(1, sqrt(Q / (n - 2))) of a weighted fit; 1 without weights. */
  birge: number;
  /** First-order autocorrelation of the (weighted) residuals; 0 when the line fits exactly. */
  r1: number;
  /** sqrt((1 + r1) / (1 - r1)) when r1 > 0, else 1: what the standard error is multiplied with. */
  inflation: number;
  /** Sum of weights, and of weighted squared distances in time: for a band around the line. */
  weightSum: number;
  sumSquaresTime: number;
  /** Standard deviation of one point at weight 1, Birge included. */
  sigma: number;
  /** Every value the same within rounding: slope 0, and nothing to test. */
  constant: boolean;
}

/**
 * Least squares line y = a + b t (Draper & Smith 1998, ch. 1). With sampling errors: weights 1/se^2 and
 * SE = sqrt((X'WX)^-1) max(1, sqrt(Q / (n - 2))), Q the weighted sum of squared residuals (Birge 1932), so
 * that sampling error can only widen the interval. Missing points are to be left out beforehand.
 *
 * @param times increasing, at least 3 points, not all the same
 * @param standardErrors of each value, above 0; null for a fit without weights
 * @param largest the largest figure behind the values, when these are differences (see tieTolerance)
 */
export function fitLine(
  times: ArrayLike<number>,
  values: ArrayLike<number>,
  standardErrors: ArrayLike<number> | null = null,
  largest = largestOf(values),
): LineFit {
  const n = times.length;
  const weight = (index: number) => (standardErrors ? 1 / at(standardErrors, index) ** 2 : 1);
  let weightSum = 0;
  let timeSum = 0;
  let valueSum = 0;
  for (let index = 0; index < n; index += 1) {
    const w = weight(index);
    weightSum += w;
    timeSum += w * (at(times, index) - at(times, 0));
    valueSum += w * (at(values, index) - at(values, 0));
  }
  const meanTime = at(times, 0) + timeSum / weightSum;
  const meanValue = at(values, 0) + valueSum / weightSum;
  let sumSquaresTime = 0;
  let sumProducts = 0;
  for (let index = 0; index < n; index += 1) {
    const fromMean = weight(index) * (at(times, index) - meanTime);
    sumSquaresTime += fromMean * (at(times, index) - meanTime);
    sumProducts += fromMean * (at(values, index) - meanValue);
  }
  const constant = isConstant(values, tieTolerance(largest));
  const slope = constant ? 0 : sumProducts / sumSquaresTime;
  let squares = 0;
  let plainSquares = 0;
  let neighbours = 0;
  let before = 0;
  for (let index = 0; index < n; index += 1) {
    const residual = at(values, index) - meanValue - slope * (at(times, index) - meanTime);
    const scaled = residual * Math.sqrt(weight(index));
    squares += scaled * scaled;
    plainSquares += residual * residual;
    if (index > 0) neighbours += scaled * before;
    before = scaled;
  }
  const exact = constant || plainSquares <= n * tieTolerance(largest) ** 2;
  const spread = exact ? 0 : Math.sqrt(squares / (n - 2));
  const birge = standardErrors ? Math.max(1, spread) : 1;
  const sigma = standardErrors ? birge : spread;
  const r1 = exact ? 0 : neighbours / squares;
  return {
    n,
    slope,
    meanTime,
    meanValue,
    se: sigma / Math.sqrt(sumSquaresTime),
    birge,
    r1,
    inflation: r1 > 0 ? Math.sqrt((1 + r1) / (1 - r1)) : 1,
    weightSum,
    sumSquaresTime,
    sigma,
    constant,
  };
}

/** Value of the line at a moment. */
export function lineAt(fit: LineFit, time: number): number {
  return fit.meanValue + fit.slope * (time - fit.meanTime);
}

/** Standard error of the line at a moment, inflated for autocorrelation: for a band around the line. */
export function lineSeAt(fit: LineFit, time: number): number {
  return fit.sigma * fit.inflation * Math.sqrt(1 / fit.weightSum + (time - fit.meanTime) ** 2 / fit.sumSquaresTime);
}

function isConstant(values: ArrayLike<number>, tolerance: number): boolean {
  let lowest = Infinity;
  let highest = -Infinity;
  for (let index = 0; index < values.length; index += 1) {
    lowest = Math.min(lowest, at(values, index));
    highest = Math.max(highest, at(values, index));
  }
  return highest - lowest <= tolerance;
}

const at = (column: ArrayLike<number>, index: number): number => column[index] ?? NaN;
