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
 * Fill `times` and call `begin`; then per series set `values` and, for a weighted fit, `errors`, call `fit`, and ask
 * what else is wanted.
 */
export class SeriesJudge {
  readonly times: Float64Array;
  /** The series at hand; set to another column to judge that one at the same times. */
  values: Float64Array;
  errors: Float64Array;
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
  readonly #centred: Float64Array;
  readonly #critical: number[] = [];
  readonly #normalP: number[][] = [];
  #tolerance = 0;
  #tiedPairs = 0;
  #n = 0;
  #squaresTime = 0;
  #plainMeanTime = 0;

  /** @param most the longest series that will be heard */
  constructor(most: number) {
    this.times = new Float64Array(most);
    this.values = new Float64Array(most);
    this.errors = new Float64Array(most);
    this.#sorted = new Float64Array(most);
    this.#centred = new Float64Array(most);
  }

  /** Takes the first n of `times`, for the series without weights that follow. */
  begin(n: number): void {
    const { times } = this;
    const centred = this.#centred;
    const first = times[0]!;
    let sum = 0;
    for (let i = 0; i < n; i += 1) sum += times[i]! - first;
    const mean = first + sum / n;
    let squares = 0;
    for (let i = 0; i < n; i += 1) {
      const distance = times[i]! - mean;
      centred[i] = distance;
      squares += distance * distance;
    }
    this.#n = n;
    this.#squaresTime = squares;
    this.#plainMeanTime = mean;
  }

  /** Draws the line through the values, at the times of `begin`; see `fitLine`. */
  fit(weighted: boolean, largest: number): void {
    if (weighted) this.#fitWeighted(largest);
    else this.#fitPlain(largest);
  }

  #fitPlain(largest: number): void {
    const { values } = this;
    const centred = this.#centred;
    const n = this.#n;
    const first = values[0]!;
    let sum = 0;
    let products = 0;
    let lowest = first;
    let highest = first;
    for (let i = 0; i < n; i += 1) {
      const value = values[i]!;
      const distance = value - first;
      sum += distance;
      products += centred[i]! * distance;
      if (value < lowest) lowest = value;
      else if (value > highest) highest = value;
    }
    this.#tolerance = tieTolerance(largest);
    this.constant = highest - lowest <= this.#tolerance;
    const slope = this.constant ? 0 : products / this.#squaresTime;
    const mean = first + sum / n;
    let squares = 0;
    let neighbours = 0;
    let before = 0;
    for (let i = 0; i < n; i += 1) {
      const residual = values[i]! - mean - slope * centred[i]!;
      squares += residual * residual;
      neighbours += residual * before;
      before = residual;
    }
    const exact = this.constant || squares <= n * this.#tolerance ** 2;
    this.slope = slope;
    this.meanTime = this.#plainMeanTime;
    this.meanValue = mean;
    this.#finish(exact ? 0 : Math.sqrt(squares / (n - 2)), this.#squaresTime, exact ? 0 : neighbours / squares);
  }

  #fitWeighted(largest: number): void {
    const { times, values, errors } = this;
    const n = this.#n;
    const tolerance = tieTolerance(largest);
    let weightSum = 0;
    let timeSum = 0;
    let valueSum = 0;
    let lowest = Infinity;
    let highest = -Infinity;
    for (let i = 0; i < n; i += 1) {
      const w = 1 / errors[i]! ** 2;
      weightSum += w;
      timeSum += w * (times[i]! - times[0]!);
      valueSum += w * (values[i]! - values[0]!);
      lowest = Math.min(lowest, values[i]!);
      highest = Math.max(highest, values[i]!);
    }
    this.meanTime = times[0]! + timeSum / weightSum;
    this.meanValue = values[0]! + valueSum / weightSum;
    let squaresTime = 0;
    let products = 0;
    for (let i = 0; i < n; i += 1) {
      const fromMean = (times[i]! - this.meanTime) / errors[i]! ** 2;
      squaresTime += fromMean * (times[i]! - this.meanTime);
      products += fromMean * (values[i]! - this.meanValue);
    }
    this.constant = highest - lowest <= tolerance;
    this.slope = this.constant ? 0 : products / squaresTime;
    let squares = 0;
    let plainSquares = 0;
    let neighbours = 0;
    let before = 0;
    for (let i = 0; i < n; i += 1) {
      const residual = values[i]! - this.meanValue - this.slope * (times[i]! - this.meanTime);
      const scaled = residual / errors[i]!;
      squares += scaled * scaled;
      plainSquares += residual * residual;
      neighbours += scaled * before;
      before = scaled;
    }
    const exact = this.constant || plainSquares <= n * tolerance ** 2;
    this.#tolerance = tolerance;
    const birge = exact ? 1 : Math.max(1, Math.sqrt(squares / (n - 2)));
    this.#finish(birge, squaresTime, exact ? 0 : neighbours / squares);
  }

  #finish(sigma: number, squaresTime: number, r1: number): void {
    this.se = sigma / Math.sqrt(squaresTime);
    this.r1 = r1;
    this.inflatedSe = r1 > 0 ? this.se * Math.sqrt((1 + r1) / (1 - r1)) : this.se;
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
    if (this.#tiedPairs > 0) return kendallNormalP(this.S, this.#variance());
    // Without ties there are few different answers, and each takes long to work out.
    const known = (this.#normalP[this.#n] ??= []);
    return (known[Math.abs(this.S)] ??= kendallNormalP(this.S, this.#variance()));
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
