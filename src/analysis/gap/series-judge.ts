import { wholeStudentP } from '#analysis/distributions/student-tail';
import { studentQuantile } from '#analysis/distributions/student';
import { normalQuantile } from '#analysis/distributions/normal';
import { kendallExactP, kendallNormalP, MOST_EXACT } from '#analysis/trend/mann-kendall';
import { WITNESS_ALPHA } from '#analysis/trend/witnesses';
import type { SeriesLine } from './series-line.ts';

/** Stored codes of a course. */
export const COURSES = ['down', 'flat', 'up'] as const;
export const FLAT = 1;

/** Above this many standard deviations S is sure by the normal curve. */
const SURE_Z = normalQuantile(1 - WITNESS_ALPHA / 2);

/**
 * Hears both witnesses of one series after another without making anything: the same formulas as `mannKendall` and
 * `hearWitnesses`, on columns that are filled and read again. For millions of series. The line comes drawn.
 */
export class SeriesJudge {
  S = 0;
  readonly #sorted: Float64Array;
  readonly #critical: number[] = [];
  readonly #normalP: Map<number, number>[][] = [];
  #tolerance = 0;
  #tiedPairs = 0;

  /** @param most the longest series that will be heard */
  constructor(most: number) {
    this.#sorted = new Float64Array(most);
  }

  /**
   * Counts rising and falling pairs of the first n values; see `mannKendall`. By putting the values in order one by
   * one: every value that has to make way is a pair out of order. Beginning at the end when the line falls, few do.
   */
  count({ values, slope, tolerance }: SeriesLine, n: number): void {
    const sorted = this.#sorted;
    const backward = slope < 0;
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
    this.#tolerance = tolerance;
  }

  /** Two-sided p of the line; 1 when nothing varies. */
  lineP({ constant, slope, inflatedSe }: SeriesLine, n: number): number {
    if (constant) return 1;
    return inflatedSe === 0 ? 0 : wholeStudentP(slope / inflatedSe, n - 2);
  }

  /** Two-sided p of Mann-Kendall, after `count`. */
  kendallP(n: number): number {
    if (this.#tiedPairs === 0 && n <= MOST_EXACT) return kendallExactP(this.S, n);
    // There are few different answers, and each takes long to work out.
    const known = ((this.#normalP[n] ??= [])[Math.abs(this.S)] ??= new Map<number, number>());
    const spread = this.#spread(n);
    let p = known.get(spread);
    if (p === undefined) known.set(spread, (p = kendallNormalP(this.S, spread / 18)));
    return p;
  }

  /** Which way the series goes by both witnesses, when no p is wanted; see `COURSES`. */
  course(line: SeriesLine, n: number): number {
    if (line.constant || !(Math.abs(line.slope) > this.#criticalT(n) * line.inflatedSe)) return FLAT;
    this.count(line, n);
    const { S } = this;
    const sure =
      this.#tiedPairs === 0 && n <= MOST_EXACT
        ? kendallExactP(S, n) < WITNESS_ALPHA
        : (Math.abs(S) - 1) ** 2 > (SURE_Z * SURE_Z * this.#spread(n)) / 18 && S !== 0;
    return sure && S > 0 === line.slope > 0 ? FLAT + Math.sign(S) : FLAT;
  }

  #criticalT(n: number): number {
    return (this.#critical[n] ??= studentQuantile(1 - WITNESS_ALPHA / 2, n - 2));
  }

  /** Eighteen times the variance of S: a whole number. */
  #spread(n: number): number {
    let spread = tieTerm(n);
    if (this.#tiedPairs > 0) {
      const sorted = this.#sorted;
      for (let start = 0, end = 1; end <= n; end += 1) {
        if (end < n && sorted[end]! - sorted[end - 1]! <= this.#tolerance) continue;
        spread -= tieTerm(end - start);
        start = end;
      }
    }
    return spread;
  }
}

/** Nought for one value. */
const tieTerm = (t: number): number => t * (t - 1) * (2 * t + 5);
