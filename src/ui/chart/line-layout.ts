import { periodKind, timeOf, yearOf, type Period } from '#base/period';
import { tickStep } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';

/** A figure on a line chart, in the indicator's unit. */
export interface ChartPoint {
  period: Period;
  value: number;
  lower: number | null;
  upper: number | null;
  /** Provisional or estimated: drawn as an open dot. */
  open: boolean;
}

export interface ChartSeries {
  id: 'area' | 'comparator';
  name: string;
  /** Figures that may be joined by a line, oldest first. */
  runs: ChartPoint[][];
}

export interface ChartBreak {
  period: Period;
  /** Letter at the line; the note under the chart has the same. */
  mark: string;
}

/** Everything a line chart draws. x in per cent of the width, y in pixels: so letters keep their size on a phone. */
export interface LineLayout {
  height: number;
  /** How high the foot of the scale lies. */
  bottom: number;
  /** Whether the scale begins at zero. */
  fromZero: boolean;
  ticks: { value: number; y: number }[];
  years: { year: number; x: number; anchor: 'start' | 'middle' | 'end' }[];
  breaks: { mark: string; x: number }[];
  series: DrawnSeries[];
}

export interface DrawnSeries {
  id: ChartSeries['id'];
  name: string;
  /** Paths in a box of 100 wide and `height` high. */
  paths: string[];
  bands: string[];
  dots: { x: number; y: number; open: boolean }[];
  label: { x: number; y: number; anchor: 'start' | 'end'; point: ChartPoint };
  /** How high the line lies where its name stands. */
  near: number[];
}

const TOP = 30;
const BOTTOM = 30;
/** Below a scale without years there is room for a name. */
const SHARED_BOTTOM = 24;
const INSET: [number, number] = [3, 97];
const MOST_YEARS = 5;
/** About how far a name reaches back from the end of its line, in per cent of the width: of a line by itself, and of one on a shared axis. */
const NAME_REACH = 22;
const SHARED_REACH = 60;
/** A scale may leave zero out when the smallest value is more than this part of the largest. */
export const FAR_FROM_ZERO = 0.8;

/** How a line chart is laid out where it does not stand by itself. */
export interface LineFrame {
  height?: number;
  /** An axis that it shares with others, in years: a figure of a year then stands in the middle of it, and has no years below. */
  span?: readonly [from: number, to: number];
}

/**
 * Places lines, margins, dots and labels. At least one point is needed in all.
 *
 * @param step the smallest difference that the figures can show: the scale is not finer than that
 */
export function layoutLines(
  series: readonly ChartSeries[],
  breaks: readonly ChartBreak[],
  step: number,
  { span, height = span ? 170 : 260 }: LineFrame = {},
): LineLayout {
  const bottom = height - (span ? SHARED_BOTTOM : BOTTOM);
  const timeAt = span ? middleOf : timeOf;
  const points = series.flatMap(({ runs }) => runs.flat());
  const values = points.flatMap(({ value, lower, upper }) => [value, lower ?? value, upper ?? value]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const fromZero = low >= 0 && low < high * FAR_FROM_ZERO;
  const pad = high - low < step * 2 ? step * 2 : 0;
  const y = scaleLinear()
    .domain([fromZero ? 0 : low - pad, high + pad])
    .nice(4)
    .range([bottom, TOP]);
  const times = points.map(({ period }) => timeAt(period));
  const x = scaleLinear()
    .domain(span ?? widened(Math.min(...times), Math.max(...times)))
    .range(span ? [0, 100] : INSET);
  const at = (point: ChartPoint): number => round(x(timeAt(point.period)));

  return {
    height,
    bottom,
    fromZero,
    ticks: ticksOf(y.domain() as [number, number], step, span ? 2 : 4).map((value) => ({ value, y: round(y(value)) })),
    years: (span ? [] : yearTicks(times)).map((year) => {
      const place = round(x(firstIn(year, times)));
      return { year, x: place, anchor: place < 8 ? 'start' : place > 92 ? 'end' : 'middle' };
    }),
    breaks: breaks.map(({ period, mark }) => ({ mark, x: round(x(breakTime(timeAt(period), times))) })),
    series: placeLabels(
      series.map((one) => drawSeries(one, at, (value) => round(y(value)), span ? SHARED_REACH : NAME_REACH)),
      span ? height : bottom,
    ),
  };
}

/** About four round values, never closer together than the figures are exact. */
export function ticksOf([low, high]: [number, number], step: number, about = 4): number[] {
  const apart = Math.max(tickStep(low, high, about), step);
  const first = Math.ceil(low / apart - 1e-9);
  const last = Math.floor(high / apart + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * apart).toFixed(6)));
}

/** How many decimals the values at the axis need: `0`, `5`, `10` none, `0.5` one. */
export function tickDecimals(ticks: readonly { value: number }[]): number {
  return Math.max(0, ...ticks.map(({ value }) => String(value).split('.')[1]?.length ?? 0));
}

/** Where a period lies on an axis on which a year is a stretch: in its middle. */
function middleOf(period: Period): number {
  if (period.length === 4) return yearOf(period) + 0.5;
  return periodKind(period) === 'split-year' ? yearOf(period) + 1 : timeOf(period);
}

/** A single moment needs some width around it. */
function widened(first: number, last: number): [number, number] {
  return first === last ? [first - 1, last + 1] : [first, last];
}

function drawSeries(
  { id, name, runs }: ChartSeries,
  x: (point: ChartPoint) => number,
  y: (value: number) => number,
  reach: number,
): DrawnSeries {
  const path = line<ChartPoint>()
    .x(x)
    .y((point) => y(point.value));
  const band = area<ChartPoint>()
    .x(x)
    .y0((point) => y(point.lower ?? point.value))
    .y1((point) => y(point.upper ?? point.value));
  const last = runs.at(-1)!.at(-1)!;
  const dots = runs.flatMap((run) => run.filter((point) => run.length === 1 || point.open || point === last));
  const lastX = x(last);
  return {
    id,
    name,
    paths: runs.filter((run) => run.length > 1).map((run) => path(run)!),
    bands: runs
      .filter((run) => run.length > 1 && run.some(({ lower, upper }) => lower !== null && upper !== null))
      .map((run) => band(run)!),
    dots: dots.map((point) => ({ x: x(point), y: y(point.value), open: point.open })),
    label: { x: lastX, y: y(last.value), anchor: lastX > 45 ? 'end' : 'start', point: last },
    near: heightsNear(
      runs.at(-1)!.map((point) => [x(point), y(point.value)]),
      lastX - reach,
    ),
  };
}

/** The heights of a line from `from` to its end: those of its points, and where it crosses `from`. */
function heightsNear(points: readonly (readonly [number, number])[], from: number): number[] {
  return points.flatMap(([x, y], index) => {
    const [beforeX, beforeY] = points[index - 1] ?? [x, y];
    if (x < from) return [];
    return beforeX < from ? [beforeY + ((y - beforeY) * (from - beforeX)) / (x - beforeX), y] : [y];
  });
}

/**
 * The upper line is named above, the lower one below: so names never cross. A name stays clear of its
 * own line too, as far as the name reaches back from the last dot.
 */
function placeLabels(series: DrawnSeries[], bottom: number): DrawnSeries[] {
  const sorted = [...series].sort((one, other) => one.label.y - other.label.y);
  return series.map((one) => {
    const above = series.length === 1 || one === sorted[0];
    const wanted = above ? Math.min(...one.near) - 13 : Math.max(...one.near) + 25;
    return { ...one, label: { ...one.label, y: Math.min(Math.max(wanted, 16), bottom - 6) } };
  });
}

/** A year is written under its first figure: one of December lies nearly a year after the year began. */
function firstIn(year: number, times: readonly number[]): number {
  const within = times.filter((time) => Math.floor(time) === year);
  return within.length === 0 ? year : Math.min(...within);
}

/** First and last year always, others evenly between; never more than fit on a phone. */
export function yearTicks(times: readonly number[]): number[] {
  const years = [...new Set(times.map(Math.floor))].sort((one, other) => one - other);
  const [first, last] = [years[0]!, years.at(-1)!];
  if (years.length <= MOST_YEARS) return spaced(years, last - first);
  const step = Math.max(1, Math.ceil((last - first) / (MOST_YEARS - 1)));
  const even: number[] = [];
  for (let year = first; year < last - step / 2; year += step) even.push(year);
  return [...even, last];
}

/** Leaves out a year that stands so near to the one before that the words would touch. */
function spaced(years: readonly number[], span: number): number[] {
  const least = span / 7;
  return years.filter((year, index) => {
    const isEnd = index === 0 || index === years.length - 1;
    return isEnd || (year - years[index - 1]! >= least && years.at(-1)! - year >= least);
  });
}

/** Halfway between the last figure before the break and the first one after it. */
function breakTime(after: number, times: readonly number[]): number {
  const before = Math.max(...times.filter((time) => time < after));
  return Number.isFinite(before) ? (before + after) / 2 : after;
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
