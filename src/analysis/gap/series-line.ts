import { tieTolerance } from '#analysis/trend/tie-tolerance';

/** One series and the line through it, filled again for every series; see `fitLine`, which says what each number is. */
export class SeriesLine {
  readonly values: Float64Array;
  /** Sampling errors; read by a weighted fit only. */
  readonly errors: Float64Array;
  /** The largest figure behind the values. */
  largest = 0;
  slope = 0;
  se = 0;
  r1 = 0;
  /** The standard error that decides: inflated for autocorrelation. */
  inflatedSe = 0;
  meanTime = 0;
  meanValue = 0;
  constant = false;

  /** @param most the longest series that will be held */
  constructor(most: number) {
    this.values = new Float64Array(most);
    this.errors = new Float64Array(most);
  }

  /** Differences of two figures below this are rounding noise. */
  get tolerance(): number {
    return tieTolerance(this.largest);
  }

  finish(sigma: number, squaresTime: number, r1: number): void {
    this.se = sigma / Math.sqrt(squaresTime);
    this.r1 = r1;
    this.inflatedSe = r1 > 0 ? this.se * Math.sqrt((1 + r1) / (1 - r1)) : this.se;
  }
}

/**
 * Draws plain lines through both sides of a gap and through the gap, at the first n of `times`: in one go, because
 * the line through a difference is the difference of the lines.
 */
export function drawLines(times: Float64Array, n: number, gap: SeriesLine, area: SeriesLine, reference: SeriesLine): void {
  const [areas, references] = [area.values, reference.values];
  const [firstTime, firstArea, firstReference] = [times[0]!, areas[0]!, references[0]!];
  let [sumTime, squares, sumArea, sumReference, productsArea, productsReference] = [0, 0, 0, 0, 0, 0];
  // From the first of each on, so that nothing large is taken from something large.
  for (let i = 0; i < n; i += 1) {
    const time = times[i]! - firstTime;
    const a = areas[i]! - firstArea;
    const r = references[i]! - firstReference;
    sumTime += time;
    squares += time * time;
    sumArea += a;
    sumReference += r;
    productsArea += time * a;
    productsReference += time * r;
  }
  const squaresTime = squares - (sumTime * sumTime) / n;
  const slopeArea = (productsArea - (sumTime * sumArea) / n) / squaresTime;
  const slopeReference = (productsReference - (sumTime * sumReference) / n) / squaresTime;
  const meanTime = firstTime + sumTime / n;
  const meanArea = firstArea + sumArea / n;
  const meanReference = firstReference + sumReference / n;
  let [squaresArea, squaresReference, squaresGap] = [0, 0, 0];
  let [neighboursArea, neighboursReference, neighboursGap] = [0, 0, 0];
  let [beforeArea, beforeReference, beforeGap] = [0, 0, 0];
  for (let i = 0; i < n; i += 1) {
    const time = times[i]! - meanTime;
    const a = areas[i]! - meanArea - slopeArea * time;
    const r = references[i]! - meanReference - slopeReference * time;
    const g = a - r;
    squaresArea += a * a;
    squaresReference += r * r;
    squaresGap += g * g;
    neighboursArea += a * beforeArea;
    neighboursReference += r * beforeReference;
    neighboursGap += g * beforeGap;
    beforeArea = a;
    beforeReference = r;
    beforeGap = g;
  }
  finishPlain(area, n, slopeArea, meanTime, meanArea, squaresTime, squaresArea, neighboursArea);
  finishPlain(reference, n, slopeReference, meanTime, meanReference, squaresTime, squaresReference, neighboursReference);
  finishPlain(gap, n, slopeArea - slopeReference, meanTime, meanArea - meanReference, squaresTime, squaresGap, neighboursGap);
}

function finishPlain(
  line: SeriesLine,
  n: number,
  slope: number,
  meanTime: number,
  meanValue: number,
  squaresTime: number,
  squares: number,
  neighbours: number,
): void {
  // What never leaves its line may be constant; all else is not.
  const exact = squares <= n * line.tolerance ** 2;
  line.constant = exact && isConstant(line, n);
  line.slope = line.constant ? 0 : slope;
  line.meanTime = meanTime;
  line.meanValue = meanValue;
  line.finish(exact ? 0 : Math.sqrt(squares / (n - 2)), squaresTime, exact ? 0 : neighbours / squares);
}

function isConstant({ values, tolerance }: SeriesLine, n: number): boolean {
  let [lowest, highest] = [Infinity, -Infinity];
  for (let i = 0; i < n; i += 1) {
    if (values[i]! < lowest) lowest = values[i]!;
    if (values[i]! > highest) highest = values[i]!;
  }
  return highest - lowest <= tolerance;
}

/** Draws a line weighted by the sampling errors, at the first n of `times`. */
export function drawWeightedLine(times: Float64Array, n: number, line: SeriesLine): void {
  const { values, errors, tolerance } = line;
  let [weightSum, timeSum, valueSum] = [0, 0, 0];
  for (let i = 0; i < n; i += 1) {
    const w = 1 / errors[i]! ** 2;
    weightSum += w;
    timeSum += w * (times[i]! - times[0]!);
    valueSum += w * (values[i]! - values[0]!);
  }
  const meanTime = times[0]! + timeSum / weightSum;
  const meanValue = values[0]! + valueSum / weightSum;
  let [squaresTime, products] = [0, 0];
  for (let i = 0; i < n; i += 1) {
    const fromMean = (times[i]! - meanTime) / errors[i]! ** 2;
    squaresTime += fromMean * (times[i]! - meanTime);
    products += fromMean * (values[i]! - meanValue);
  }
  const constant = isConstant(line, n);
  const slope = constant ? 0 : products / squaresTime;
  let [squares, plainSquares, neighbours, before] = [0, 0, 0, 0];
  for (let i = 0; i < n; i += 1) {
    const residual = values[i]! - meanValue - slope * (times[i]! - meanTime);
    const scaled = residual / errors[i]!;
    squares += scaled * scaled;
    plainSquares += residual * residual;
    neighbours += scaled * before;
    before = scaled;
  }
  const exact = constant || plainSquares <= n * tolerance ** 2;
  line.constant = constant;
  line.slope = slope;
  line.meanTime = meanTime;
  line.meanValue = meanValue;
  line.finish(exact ? 1 : Math.max(1, Math.sqrt(squares / (n - 2))), squaresTime, exact ? 0 : neighbours / squares);
}
