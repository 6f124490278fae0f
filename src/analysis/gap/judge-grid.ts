import { LEAST_POINTS } from '#analysis/trend/trend';
import { WITNESS_ALPHA } from '#analysis/trend/witnesses';
import { VERDICTS } from '#domain/answer/codes';
import { chooseComparator } from './comparator.ts';
import { MOST_REFERENCE_MISSING } from './gap.ts';
import { FLAT, SeriesJudge } from './series-judge.ts';
import { drawLines, drawWeightedLine, SeriesLine } from './series-line.ts';

/** One indicator of many areas: cell (row, column) is one area in one period, at `column * rows + row`. */
export interface GapGrid {
  rows: number;
  /** Periods in order of time. */
  columns: number;
  times: Float64Array;
  /** NaN where there is no figure. */
  values: Float64Array;
  /** Sampling errors; null for an indicator without any. NaN where unknown. */
  errors: Float64Array | null;
  /** Bits to be told of a figure (estimated, incomplete ...), null for none; and those that matter of the last one only. */
  marks: Uint8Array | null;
  lastOnly: number;
  /** Which rows are judged; what follows is per judged row. */
  judged: Int32Array;
  /** The row that it is held against; -1 for none. */
  reference: Int32Array;
  /** The first column that is part of its series: a series does not run over a break. */
  start: Uint16Array;
  /** Its share of the reference's people; NaN when unknown or when the rest cannot be worked out. */
  share: Float64Array;
  modelBased: boolean;
}

/** Bits of `reasons`, in this order. */
export const GRID_REASONS = ['too-few-points', 'reference-missing', 'model-based-figure'] as const;
const [TOO_FEW, REFERENCE_MISSING, MODEL_BASED] = [1, 2, 4];

/** The stored code of no verdict: refused for another reason than too few points. */
export const NO_VERDICT = VERDICTS.length;
const CODE = Object.fromEntries(VERDICTS.map((verdict, code) => [verdict, code])) as Record<(typeof VERDICTS)[number], number>;

/** What `judgeGrid` says, by column: index i is one judged area. NaN where there is no number. */
export interface GridVerdicts {
  /** Position in VERDICTS, before the family is asked; NO_VERDICT where refused. */
  verdict: Uint8Array;
  reasons: Uint8Array;
  /** Marks of the figures that were used, of both sides. */
  marks: Uint8Array;
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
 * Judges the gap of every area of a grid (docs/methods/verschil): the same answers as `judgeGap` gives one by one, with
 * nothing made per series. 100,000 series of twenty years take about a fifth of a second.
 */
export function judgeGrid(grid: GapGrid): GridVerdicts {
  const verdicts = emptyVerdicts(grid.judged.length);
  const work = new GridJudge(grid, verdicts);
  for (let at = 0; at < grid.judged.length; at += 1) work.judge(at);
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
  /** The grid by row, so that a series lies together. */
  readonly #values: Float64Array;
  readonly #errors: Float64Array | null;
  readonly #marks: Uint8Array | null;
  /** Both sides of the area at hand, and the gap between them. */
  readonly #times: Float64Array;
  readonly #gap: SeriesLine;
  readonly #area: SeriesLine;
  readonly #reference: SeriesLine;
  #weighted = false;

  constructor(grid: GapGrid, out: GridVerdicts) {
    this.#grid = grid;
    this.#out = out;
    this.#values = byRow(grid.values, grid, new Float64Array(grid.values.length));
    this.#errors = grid.errors && byRow(grid.errors, grid, new Float64Array(grid.errors.length));
    this.#marks = grid.marks && byRow(grid.marks, grid, new Uint8Array(grid.marks.length));
    this.#judge = new SeriesJudge(grid.columns);
    this.#times = new Float64Array(grid.columns);
    this.#gap = new SeriesLine(grid.columns);
    this.#area = new SeriesLine(grid.columns);
    this.#reference = new SeriesLine(grid.columns);
  }

  judge(row: number): void {
    const out = this.#out;
    const n = this.#gather(row);
    out.n[row] = n;
    if (n > 0) out.gapLast[row] = this.#gap.values[n - 1]!;
    if (n < LEAST_POINTS) out.reasons[row]! |= TOO_FEW;
    if (this.#grid.modelBased) out.reasons[row]! |= MODEL_BASED;
    if (out.reasons[row] === 0) this.#test(row, n);
    else out.verdict[row] = n < LEAST_POINTS ? CODE['too-few'] : NO_VERDICT;
  }

  /** Lays out the years with both figures, and returns how many there are. */
  #gather(at: number): number {
    const { columns, lastOnly, times: allTimes } = this.#grid;
    const [times, values, errors, marks] = [this.#times, this.#values, this.#errors, this.#marks];
    const [gaps, areas, references] = [this.#gap.values, this.#area.values, this.#reference.values];
    const row = this.#grid.judged[at]! * columns;
    const referenceRow = this.#grid.reference[at]! * columns;
    const known = this.#grid.share[at]!;
    const { kind, factor } = chooseComparator(Number.isNaN(known) ? null : known);
    this.#out.isRest[at] = kind === 'rest' ? 1 : 0;
    const weighted = errors !== null && this.#hasErrors(at, 1 - factor);
    let n = 0;
    let asked = 0;
    let missing = 0;
    let seen = 0;
    let last = 0;
    let largestArea = 0;
    let largestReference = 0;
    let first = 0;
    let end = 0;
    for (let column = this.#grid.start[at]!; column < columns; column += 1) {
      const value = values[row + column]!;
      if (Number.isNaN(value)) continue;
      asked += 1;
      const whole = referenceRow < 0 ? NaN : values[referenceRow + column]!;
      if (Number.isNaN(whole)) {
        missing += 1;
        continue;
      }
      if (weighted) {
        const error = errors[row + column]!;
        const restError = errorOfRest(error, errors[referenceRow + column]!, 1 - factor);
        if (Number.isNaN(error + restError)) continue;
        this.#area.errors[n] = error;
        this.#reference.errors[n] = restError;
        this.#gap.errors[n] = Math.hypot(error, restError);
      }
      const against = factor === 1 ? whole : value - (value - whole) / factor;
      if (n === 0) first = column;
      end = column;
      times[n] = allTimes[column]!;
      gaps[n] = value - against;
      areas[n] = value;
      references[n] = against;
      if (value > largestArea) largestArea = value;
      else if (-value > largestArea) largestArea = -value;
      if (against > largestReference) largestReference = against;
      else if (-against > largestReference) largestReference = -against;
      if (marks !== null) {
        last = marks[row + column]! | marks[referenceRow + column]!;
        seen |= last;
      }
      n += 1;
    }
    if (asked > 0 && missing / asked > MOST_REFERENCE_MISSING) this.#out.reasons[at]! |= REFERENCE_MISSING;
    this.#out.marks[at] = (seen & ~lastOnly) | (last & lastOnly);
    this.#out.first[at] = first;
    this.#out.last[at] = end;
    this.#area.largest = largestArea;
    this.#reference.largest = largestReference;
    this.#gap.largest = Math.max(largestArea, largestReference);
    this.#weighted = weighted;
    return n;
  }

  #hasErrors(at: number, share: number): boolean {
    const { columns, judged, reference } = this.#grid;
    const errors = this.#errors!;
    if (reference[at]! < 0) return false;
    const [row, referenceRow] = [judged[at]! * columns, reference[at]! * columns];
    for (let column = this.#grid.start[at]!; column < columns; column += 1) {
      const error = errors[row + column]!;
      if (!Number.isNaN(error + errorOfRest(error, errors[referenceRow + column]!, share))) return true;
    }
    return false;
  }

  #test(row: number, n: number): void {
    const [judge, out] = [this.#judge, this.#out];
    const [gap, area, reference] = [this.#gap, this.#area, this.#reference];
    if (this.#weighted) for (const line of [gap, area, reference]) drawWeightedLine(this.#times, n, line);
    else drawLines(this.#times, n, gap, area, reference);
    judge.count(gap, n);
    const p = judge.lineP(gap, n);
    const pKendall = judge.kendallP(n);
    out.slope[row] = gap.slope;
    out.se[row] = gap.inflatedSe;
    out.r1[row] = gap.r1;
    out.p[row] = p;
    out.pKendall[row] = pKendall;
    out.verdict[row] = this.#verdict(p, pKendall, n);
    out.areaChange[row] = judge.course(area, n);
    out.referenceChange[row] = judge.course(reference, n);
  }

  /** See `hearWitnesses` and `gapVerdict`. */
  #verdict(p: number, pKendall: number, n: number): number {
    const { slope, meanValue, meanTime } = this.#gap;
    const agree = Math.sign(this.#judge.S) === Math.sign(slope);
    if (!(p < WITNESS_ALPHA && pKendall < WITNESS_ALPHA && agree)) return CODE['no-clear-change'];
    const first = meanValue + slope * (this.#times[0]! - meanTime);
    const last = meanValue + slope * (this.#times[n - 1]! - meanTime);
    if (first * last < 0) return CODE.crossed;
    return Math.abs(last) < Math.abs(first) ? CODE.closing : CODE.widening;
  }
}

/** Rows that are turned at once: few enough for both sides to stay in the cache. */
const TURNED_ROWS = 64;

/** Fills \`to\` with the cells of a grid row after row. */
function byRow<Column extends Float64Array | Uint8Array>(cells: Column, { rows, columns }: GapGrid, to: Column): Column {
  for (let from = 0; from < rows; from += TURNED_ROWS) {
    const end = Math.min(rows, from + TURNED_ROWS);
    for (let column = 0; column < columns; column += 1) {
      const offset = column * rows;
      for (let row = from; row < end; row += 1) to[row * columns + column] = cells[offset + row]!;
    }
  }
  return to;
}

/** See `gapCourse`: the sampling error of the rest, when area and rest were asked apart. */
function errorOfRest(area: number, whole: number, share: number): number {
  if (share === 0) return whole;
  const variance = (whole ** 2 - (share * area) ** 2) / (1 - share) ** 2;
  return variance > 0 ? Math.sqrt(variance) : NaN;
}
