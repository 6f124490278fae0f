import { wholeStudentP } from '#analysis/distributions/student-tail';
import { studentQuantile } from '#analysis/distributions/student';
import { normalQuantile } from '#analysis/distributions/normal';
import { kendallExactP, kendallNormalP, MOST_EXACT } from '#analysis/trend/mann-kendall';
import { WITNESS_ALPHA } from '#analysis/trend/witnesses';
import type { SeriesLine } from './series-line.ts';

/** Stored codes of a course. */
export const COURSES = ['down', 'flat', 'up'] as const;
export const FLAT = 1;

/** How many answers are kept; a power of two. */
const KEPT = 8192;

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
  /** Answers of the normal curve, each at a place that follows from its question. */
  readonly #keptS = new Int32Array(KEPT).fill(-1);
  readonly #keptSpread = new Float64Array(KEPT);
  readonly #keptP = new Float64Array(KEPT);
  #hasTies = false;
  /** Eighteen times the variance of S: a whole number. */
  #spread = 0;

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
    let tieTerms = 0;
    for (let i = 0; i < n; i += 1) {
      const value = values[backward ? n - 1 - i : i]!;
      let place = i;
      while (place > 0 && sorted[place - 1]! - value > tolerance) {
        sorted[place] = sorted[place - 1]!;
        place -= 1;
      }
      sorted[place] = value;
      outOfOrder += i - place;
      let below = place - 1;
      while (below >= 0 && value - sorted[below]! <= tolerance) below -= 1;
      // One more among t equal values adds 6 t (t + 2) to t (t - 1)(2 t + 5).
      const equal = place - 1 - below;
      tied += equal;
      tieTerms += 6 * equal * (equal + 2);
    }
    const inOrder = (n * (n - 1)) / 2 - outOfOrder - tied;
    this.S = backward ? outOfOrder - inOrder : inOrder - outOfOrder;
    this.#spread = n * (n - 1) * (2 * n + 5) - tieTerms;
    this.#hasTies = tied > 0;
  }

  /** Two-sided p of the line; 1 when nothing varies. */
  lineP({ constant, slope, inflatedSe }: SeriesLine, n: number): number {
    if (constant) return 1;
    return inflatedSe === 0 ? 0 : wholeStudentP(slope / inflatedSe, n - 2);
  }

  /** Two-sided p of Mann-Kendall, after `count`. */
  kendallP(n: number): number {
    if (!this.#hasTies && n <= MOST_EXACT) return kendallExactP(this.S, n);
    // There are few different answers, and each takes long to work out.
    const at = (Math.abs(this.S) * 61 + this.#spread / 6) & (KEPT - 1);
    if (this.#keptS[at] !== Math.abs(this.S) || this.#keptSpread[at] !== this.#spread) {
      this.#keptS[at] = Math.abs(this.S);
      this.#keptSpread[at] = this.#spread;
      this.#keptP[at] = kendallNormalP(this.S, this.#spread / 18);
    }
    return this.#keptP[at]!;
  }

  /** Which way the series goes by both witnesses, when no p is wanted; see `COURSES`. */
  course(line: SeriesLine, n: number): number {
    if (line.constant || !(Math.abs(line.slope) > this.#criticalT(n) * line.inflatedSe)) return FLAT;
    this.count(line, n);
    const { S } = this;
    const sure =
      !this.#hasTies && n <= MOST_EXACT
        ? kendallExactP(S, n) < WITNESS_ALPHA
        : (Math.abs(S) - 1) ** 2 > (SURE_Z * SURE_Z * this.#spread) / 18 && S !== 0;
    return sure && S > 0 === line.slope > 0 ? FLAT + Math.sign(S) : FLAT;
  }

  #criticalT(n: number): number {
    return (this.#critical[n] ??= studentQuantile(1 - WITNESS_ALPHA / 2, n - 2));
  }
}
