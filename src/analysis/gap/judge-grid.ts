import { LEAST_POINTS } from '#analysis/trend/trend';
import { WITNESS_ALPHA } from '#analysis/trend/witnesses';
import { VERDICTS } from '#domain/answer/codes';
import { chooseComparator } from './comparator.ts';
import { MOST_REFERENCE_MISSING } from './gap.ts';
import { FLAT, SeriesJudge } from './series-judge.ts';

/** One indicator of many areas by column: cell (row, column) is one area in one period. */
export interface GapGrid {
  /** Areas, and periods in order of time. */
  rows: number;
  columns: number;
  times: Float64Array;
  /** rows x columns; NaN where there is no figure. */
  area: Float64Array;
  /** Sampling errors; null for an indicator without any. NaN where unknown. */
  areaErrors: Float64Array | null;
  /** Bits to be told of a figure (provisional, estimated ...); the area's and its reference's come together in `marks`. */
  areaMarks: Uint8Array;
  /** references x columns, as the area's. */
  reference: Float64Array;
  referenceErrors: Float64Array | null;
  referenceMarks: Uint8Array;
  /** Per area the row of its reference; -1 for none. */
  referenceOf: Int32Array;
  /** Per area the first column that is part of its series: a series does not run over a break. */
  start: Uint16Array;
  /** Per area its share of the reference's people; NaN when unknown or when the rest cannot be worked out. */
  share: Float64Array;
  modelBased: boolean;
}

/** Bits of `reasons`, in this order. */
export const GRID_REASONS = ['too-few-points', 'reference-missing', 'model-based-figure'] as const;
const [TOO_FEW, REFERENCE_MISSING, MODEL_BASED] = [1, 2, 4];

/** The stored code of no verdict: refused for another reason than too few points. */
export const NO_VERDICT = VERDICTS.length;
const CODE = Object.fromEntries(VERDICTS.map((verdict, code) => [verdict, code])) as Record<(typeof VERDICTS)[number], number>;

/** What `judgeGrid` says, by column: index i is one area. NaN where there is no number. */
export interface GridVerdicts {
  /** Position in VERDICTS, before the family is asked; NO_VERDICT where refused. */
  verdict: Uint8Array;
  reasons: Uint8Array;
  /** Marks of every figure that was used, and of the last one of both sides. */
  marks: Uint8Array;
  lastMarks: Uint8Array;
  /** Years with both figures, and the first and last of them as columns. */
  n: Uint16Array;
  first: Uint16Array;
  last: Uint16Array;
  gapLast: Float64Array;
  slope: Float64Array;
  /** Inflated for autocorrelation. */
  se: Float64Array;
  p: Float64Array;
  pKendall: Float64Array;
  r1: Float64Array;
  /** Positions in COURSES. */
  areaChange: Uint8Array;
  referenceChange: Uint8Array;
  /** 1 where the reference is the rest: the gap to the whole is (1 - share) times the gap. */
  isRest: Uint8Array;
}

/**
 * Judges the gap of every area of a grid (METHODS 1): the same answers as `judgeGap` gives one by one, with
 * nothing made per series. 100,000 series of twenty years take about a fifth of a second.
 */
export function judgeGrid(grid: GapGrid): GridVerdicts {
  const verdicts = emptyVerdicts(grid.rows);
  const work = new GridJudge(grid, verdicts);
  for (let row = 0; row < grid.rows; row += 1) work.judge(row);
  return verdicts;
}

function emptyVerdicts(rows: number): GridVerdicts {
  const bytes = () => new Uint8Array(rows);
  const shorts = () => new Uint16Array(rows);
  const numbers = () => new Float64Array(rows).fill(NaN);
  return {
    verdict: bytes(),
    reasons: bytes(),
    marks: bytes(),
    lastMarks: bytes(),
    n: shorts(),
    first: shorts(),
    last: shorts(),
    gapLast: numbers(),
    slope: numbers(),
    se: numbers(),
    p: numbers(),
    pKendall: numbers(),
    r1: numbers(),
    areaChange: bytes().fill(FLAT),
    referenceChange: bytes().fill(FLAT),
    isRest: bytes(),
  };
}

class GridJudge {
  readonly #grid: GapGrid;
  readonly #out: GridVerdicts;
  readonly #judge: SeriesJudge;
  /** Columns that are used of the area at hand, and both sides there. */
  readonly #used: Uint16Array;
  readonly #areas: Float64Array;
  readonly #references: Float64Array;
  readonly #areaErrors: Float64Array;
  readonly #referenceErrors: Float64Array;
  #largest = 0;
  #weighted = false;

  constructor(grid: GapGrid, out: GridVerdicts) {
    this.#grid = grid;
    this.#out = out;
    this.#judge = new SeriesJudge(grid.columns);
    this.#used = new Uint16Array(grid.columns);
    this.#areas = new Float64Array(grid.columns);
    this.#references = new Float64Array(grid.columns);
    this.#areaErrors = new Float64Array(grid.columns);
    this.#referenceErrors = new Float64Array(grid.columns);
  }

  judge(row: number): void {
    const out = this.#out;
    const n = this.#gather(row);
    out.n[row] = n;
    if (n > 0) {
      out.first[row] = this.#used[0]!;
      out.last[row] = this.#used[n - 1]!;
      out.gapLast[row] = this.#areas[n - 1]! - this.#references[n - 1]!;
    }
    if (n < LEAST_POINTS) out.reasons[row]! |= TOO_FEW;
    if (this.#grid.modelBased) out.reasons[row]! |= MODEL_BASED;
    if (out.reasons[row] === 0) this.#test(row, n);
    else out.verdict[row] = n < LEAST_POINTS ? CODE['too-few'] : NO_VERDICT;
  }

  /** Lays out the years with both figures, and returns how many there are. */
  #gather(row: number): number {
    const { columns, area, reference, areaErrors, referenceErrors, areaMarks, referenceMarks } = this.#grid;
    const referenceRow = this.#grid.referenceOf[row]!;
    const { kind, factor } = chooseComparator(Number.isNaN(this.#grid.share[row]!) ? null : this.#grid.share[row]!);
    const share = 1 - factor;
    this.#out.isRest[row] = kind === 'rest' ? 1 : 0;
    this.#weighted = areaErrors !== null && referenceErrors !== null && this.#hasErrors(row, referenceRow, factor);
    let n = 0;
    let asked = 0;
    let missing = 0;
    let marks = 0;
    let lastMarks = 0;
    let largest = 0;
    for (let column = this.#grid.start[row]!; column < columns; column += 1) {
      const cell = row * columns + column;
      const value = area[cell]!;
      if (Number.isNaN(value)) continue;
      asked += 1;
      const other = referenceRow * columns + column;
      const whole = referenceRow < 0 ? NaN : reference[other]!;
      if (Number.isNaN(whole)) {
        missing += 1;
        continue;
      }
      if (this.#weighted) {
        const restError = errorOfRest(areaErrors![cell]!, referenceErrors![other]!, share);
        if (Number.isNaN(areaErrors![cell]! + restError)) continue;
        this.#areaErrors[n] = areaErrors![cell]!;
        this.#referenceErrors[n] = restError;
      }
      const against = factor === 1 ? whole : value - (value - whole) / factor;
      this.#used[n] = column;
      this.#areas[n] = value;
      this.#references[n] = against;
      largest = Math.max(largest, Math.abs(value), Math.abs(against));
      lastMarks = areaMarks[cell]! | referenceMarks[other]!;
      marks |= lastMarks;
      n += 1;
    }
    if (asked > 0 && missing / asked > MOST_REFERENCE_MISSING) this.#out.reasons[row]! |= REFERENCE_MISSING;
    this.#out.marks[row] = marks;
    this.#out.lastMarks[row] = lastMarks;
    this.#largest = largest;
    return n;
  }

  #hasErrors(row: number, referenceRow: number, factor: number): boolean {
    const { columns, areaErrors, referenceErrors } = this.#grid;
    if (referenceRow < 0) return false;
    for (let column = this.#grid.start[row]!; column < columns; column += 1) {
      const error = areaErrors![row * columns + column]!;
      if (!Number.isNaN(error + errorOfRest(error, referenceErrors![referenceRow * columns + column]!, 1 - factor))) return true;
    }
    return false;
  }

  #test(row: number, n: number): void {
    const judge = this.#judge;
    const out = this.#out;
    for (let i = 0; i < n; i += 1) {
      judge.times[i] = this.#grid.times[this.#used[i]!]!;
      judge.values[i] = this.#areas[i]! - this.#references[i]!;
      if (this.#weighted) judge.errors[i] = Math.hypot(this.#areaErrors[i]!, this.#referenceErrors[i]!);
    }
    judge.fit(n, this.#weighted, this.#largest);
    judge.count();
    const p = judge.lineP();
    const pKendall = judge.kendallP();
    out.slope[row] = judge.slope;
    out.se[row] = judge.inflatedSe;
    out.r1[row] = judge.r1;
    out.p[row] = p;
    out.pKendall[row] = pKendall;
    out.verdict[row] = this.#verdict(p, pKendall, n);
    out.areaChange[row] = this.#side(this.#areas, this.#areaErrors, n);
    out.referenceChange[row] = this.#side(this.#references, this.#referenceErrors, n);
  }

  /** See `hearWitnesses` and `gapVerdict`. */
  #verdict(p: number, pKendall: number, n: number): number {
    const { S, slope, meanValue, meanTime, times } = this.#judge;
    if (!(p < WITNESS_ALPHA && pKendall < WITNESS_ALPHA && Math.sign(S) === Math.sign(slope))) return CODE['no-clear-change'];
    const first = meanValue + slope * (times[0]! - meanTime);
    const last = meanValue + slope * (times[n - 1]! - meanTime);
    if (first * last < 0) return CODE.crossed;
    return Math.abs(last) < Math.abs(first) ? CODE.closing : CODE.widening;
  }

  #side(values: Float64Array, errors: Float64Array, n: number): number {
    const judge = this.#judge;
    let largest = 0;
    for (let i = 0; i < n; i += 1) {
      judge.values[i] = values[i]!;
      if (this.#weighted) judge.errors[i] = errors[i]!;
      largest = Math.max(largest, Math.abs(values[i]!));
    }
    judge.fit(n, this.#weighted, largest);
    return judge.course();
  }
}

/** See `gapCourse`: the sampling error of the rest, when area and rest were asked apart. */
function errorOfRest(area: number, whole: number, share: number): number {
  if (share === 0) return whole;
  const variance = (whole ** 2 - (share * area) ** 2) / (1 - share) ** 2;
  return variance > 0 ? Math.sqrt(variance) : NaN;
}
