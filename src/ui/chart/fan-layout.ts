import { timeOf } from '#base/period';
import type { AreaProjection, YearAhead } from '#domain/profile/projection';
import { scaleLinear } from 'd3-scale';
import { FAR_FROM_ZERO, round, ticksOf, yearTicks } from '#ui/chart/line-layout.ts';

type Known = AreaProjection['known'];
type Place = readonly [x: number, y: number];

/** Everything a fan chart draws. x in per cent of the width, y in pixels, as a line chart. */
export interface FanLayout {
  height: number;
  fromZero: boolean;
  ticks: { value: number; y: number }[];
  years: { year: number; x: number; anchor: 'start' | 'middle' | 'end' }[];
  /** Where what is known ends. */
  now: number;
  /** Paths in a box of 100 wide and `height` high; the bands widest first. */
  past: string[];
  bands: { level: 80 | 95; path: string }[];
  mean: string;
  naive: string;
  dots: { x: number; y: number; open: boolean }[];
  end: { x: number; y: number };
}

const TOP = 24;
const BOTTOM = 30;

/**
 * Places the known figures, the years ahead and their bands. A fan opens at the last known figure.
 *
 * @param known at least one figure, oldest first
 * @param ahead at least one year
 * @param step the smallest difference that the figures can show
 */
export function layoutFan(known: Known, ahead: readonly YearAhead[], step: number, height = 280): FanLayout {
  const last = known.at(-1)!;
  const values = [
    ...known.map(({ value }) => value),
    ...ahead.flatMap(({ value, naive, band80, band95 }) => [value, naive, ...edges(band80), ...edges(band95)]),
  ];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const fromZero = low >= 0 && low < high * FAR_FROM_ZERO;
  const pad = high - low < step * 2 ? step * 2 : 0;
  const y = scaleLinear()
    .domain([fromZero ? 0 : low - pad, high + pad])
    .nice(4)
    .range([height - BOTTOM, TOP]);
  const times = [...known, ...ahead].map(({ period }) => timeOf(period));
  const x = scaleLinear()
    .domain([Math.min(...times), Math.max(...times)])
    .range([3, 97]);
  const at = (period: string, value: number): Place => [round(x(timeOf(period))), round(y(value))];
  const from = at(last.period, last.value);
  const side = (edge: (year: YearAhead) => number) => [from, ...ahead.map((year) => at(year.period, edge(year)))];
  const band = (level: 80 | 95) => {
    const of = (year: YearAhead) => (level === 80 ? year.band80 : year.band95);
    if (ahead.some((year) => of(year) === null)) return [];
    return [
      {
        level,
        path: closed(
          side((year) => of(year)!.upper),
          side((year) => of(year)!.lower),
        ),
      },
    ];
  };
  const runs = knownRuns(known);
  return {
    height,
    fromZero,
    ticks: ticksOf(y.domain() as [number, number], step).map((value) => ({ value, y: round(y(value)) })),
    years: yearTicks(times).map((year) => {
      const place = round(x(Math.min(...times.filter((time) => Math.floor(time) === year))));
      return { year, x: place, anchor: place < 8 ? 'start' : place > 92 ? 'end' : 'middle' };
    }),
    now: from[0],
    past: runs.filter((run) => run.length > 1).map((run) => line(run.map(({ period, value }) => at(period, value)))),
    bands: [...band(95), ...band(80)],
    mean: line(side(({ value }) => value)),
    naive: line(side(({ naive }) => naive)),
    dots: runs
      .flatMap((run) => run.filter((point) => run.length === 1 || point.open || point === last))
      .map((point) => {
        const [left, top] = at(point.period, point.value);
        return { x: left, y: top, open: point.open };
      }),
    end: toPoint(at(ahead.at(-1)!.period, ahead.at(-1)!.value)),
  };
}

const edges = (band: YearAhead['band80']): number[] => (band ? [band.lower, band.upper] : []);
const toPoint = ([x, y]: Place) => ({ x, y });
const line = (points: readonly Place[]): string => points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x},${y}`).join('');
const closed = (over: readonly Place[], under: readonly Place[]): string => `${line([...over, ...[...under].reverse()])}Z`;

/** Figures with no year missing between them: a line never runs over a hole. */
function knownRuns(known: Known): Known[] {
  const runs: Known[] = [];
  known.forEach((point, index) => {
    const before = known[index - 1];
    if (before && timeOf(point.period) - timeOf(before.period) <= 1.5) runs.at(-1)!.push(point);
    else runs.push([point]);
  });
  return runs;
}
