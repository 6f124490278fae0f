import { wholeStudentP } from '#analysis/distributions/student-tail';
import { studentQuantile } from '#analysis/distributions/student';
import { normalQuantile } from '#analysis/distributions/normal';
import { kendallExactP, kendallNormalP, MOST_EXACT } from '#analysis/trend/mann-kendall';
import { tieTolerance } from '#analysis/trend/tie-tolerance';
import { WITNESS_ALPHA } from '#analysis/trend/witnesses';

/** Stored codes of a course. */
export const COURSES = ['down', 'flat', 'up'] as const;
export const FLAT = 1;

/** Above this many standard deviations S is sure by the normal curve. */
const SURE_Z = normalQuantile(1 - WITNESS_ALPHA / 2);

/**
 * Hears both witnesses of one series after another without making anything: the same formulas as `fitLine`,
 * `mannKendall` and `hearWitnesses`, on columns that are filled and read again. For millions of series.
 * Fill `times`, `values` and, for a weighted fit, `errors`; then `fit` and what else is wanted.
 */
export class SeriesJudge {
  readonly times: Float64Array;
  readonly values: Float64Array;
  readonly errors: Float64Array;
  slope = 0;
  se = 0;
  r1 = 0;
  /** The standard error that decides: inflated for autocorrelation. */
  inflatedSe = 0;
  meanTime = 0;
  meanValue = 0;
  constant = false;
  S = 0;
  readonly #sorted: Float64Array;
  readonly #critical: number[] = [];
  #tolerance = 0;
  #tiedPairs = 0;
  #n = 0;

  /** @param most the longest series that will be heard */
  constructor(most: number) {
    this.times = new Float64Array(most);
    this.values = new Float64Array(most);
    this.errors = new Float64Array(most);
    this.#sorted = new Float64Array(most);
  }

  /** Draws the line through the first n points; see `fitLine`. */
  fit(n: number, weighted: boolean, largest: number): void {
    const { times, values, errors } = this;
    const tolerance = tieTolerance(largest);
    const firstTime = times[0]!;
    const firstValue = values[0]!;
    let weightSum = 0;
    let timeSum = 0;
    let valueSum = 0;
    let lowest = firstValue;
    let highest = firstValue;
    for (let i = 0; i < n; i += 1) {
      const value = values[i]!;
      const w = weighted ? 1 / errors[i]! ** 2 : 1;
      weightSum += w;
      timeSum += w * (times[i]! - firstTime);
      valueSum += w * (value - firstValue);
      if (value < lowest) lowest = value;
      else if (value > highest) highest = value;
    }
    const meanTime = firstTime + timeSum / weightSum;
    const meanValue = firstValue + valueSum / weightSum;
    let squaresTime = 0;
    let products = 0;
    for (let i = 0; i < n; i += 1) {
      const distance = times[i]! - meanTime;
      const fromMean = weighted ? distance / errors[i]! ** 2 : distance;
      squaresTime += fromMean * distance;
      products += fromMean * (values[i]! - meanValue);
    }
    const constant = highest - lowest <= tolerance;
    const slope = constant ? 0 : products / squaresTime;
    let squares = 0;
    let plainSquares = 0;
    let neighbours = 0;
    let before = 0;
    for (let i = 0; i < n; i += 1) {
      const residual = values[i]! - meanValue - slope * (times[i]! - meanTime);
      const scaled = weighted ? residual / errors[i]! : residual;
      squares += scaled * scaled;
      plainSquares += residual * residual;
      neighbours += scaled * before;
      before = scaled;
    }
    const exact = constant || plainSquares <= n * tolerance ** 2;
    const spread = exact ? 0 : Math.sqrt(squares / (n - 2));
    const sigma = weighted ? Math.max(1, spread) : spread;
    const r1 = exact ? 0 : neighbours / squares;
    this.slope = slope;
    this.meanTime = meanTime;
    this.meanValue = meanValue;
    this.constant = constant;
    this.se = sigma / Math.sqrt(squaresTime);
    this.r1 = r1;
    this.inflatedSe = r1 > 0 ? this.se * Math.sqrt((1 + r1) / (1 - r1)) : this.se;
    this.#n = n;
    this.#tolerance = tolerance;
  }

  /**
   * Counts rising and falling pairs, after `fit`; see `mannKendall`. By putting the values in order one by one:
   * every value that has to make way is a pair out of order. Beginning at the end when the line falls, few do.
   */
  count(): void {
    const { values } = this;
    const sorted = this.#sorted;
    const n = this.#n;
    const tolerance = this.#tolerance;
    const backward = this.slope < 0;
    let outOfOrder = 0;
    let tied = 0;
    for (let i = 0; i < n; i += 1) {
      const value = values[backward ? n - 1 - i : i]!;
      let place = i;
      while (place > 0 && sorted[place - 1]! - value > tolerance) {
        sorted[place] = sorted[place - 1]!;
        place -= 1;
      }
      sorted[place] = value;
      outOfOrder += i - place;
      for (let below = place - 1; below >= 0 && value - sorted[below]! <= tolerance; below -= 1) tied += 1;
    }
    const inOrder = (n * (n - 1)) / 2 - outOfOrder - tied;
    this.S = backward ? outOfOrder - inOrder : inOrder - outOfOrder;
    this.#tiedPairs = tied;
  }

  /** Two-sided p of the line; 1 when nothing varies. */
  lineP(): number {
    if (this.constant) return 1;
    return this.inflatedSe === 0 ? 0 : wholeStudentP(this.slope / this.inflatedSe, this.#n - 2);
  }

  /** Two-sided p of Mann-Kendall, after `count`. */
  kendallP(): number {
    if (this.#tiedPairs === 0 && this.#n <= MOST_EXACT) return kendallExactP(this.S, this.#n);
    return kendallNormalP(this.S, this.#variance());
  }

  /** Which way the series goes by both witnesses, when no p is wanted; see `COURSES`. */
  course(): number {
    if (this.constant || !(Math.abs(this.slope) > this.#criticalT() * this.inflatedSe)) return FLAT;
    this.count();
    const { S } = this;
    const sure =
      this.#tiedPairs === 0 && this.#n <= MOST_EXACT
        ? kendallExactP(S, this.#n) < WITNESS_ALPHA
        : (Math.abs(S) - 1) ** 2 > SURE_Z * SURE_Z * this.#variance() && S !== 0;
    return sure && S > 0 === this.slope > 0 ? FLAT + Math.sign(S) : FLAT;
  }

  #criticalT(): number {
    return (this.#critical[this.#n] ??= studentQuantile(1 - WITNESS_ALPHA / 2, this.#n - 2));
  }

  #variance(): number {
    const n = this.#n;
    let variance = tieTerm(n);
    if (this.#tiedPairs > 0) {
      const sorted = this.#sorted;
      for (let start = 0, end = 1; end <= n; end += 1) {
        if (end < n && sorted[end]! - sorted[end - 1]! <= this.#tolerance) continue;
        variance -= tieTerm(end - start);
        start = end;
      }
    }
    return variance / 18;
  }
}

/** Nought for one value. */
const tieTerm = (t: number): number => t * (t - 1) * (2 * t + 5);
