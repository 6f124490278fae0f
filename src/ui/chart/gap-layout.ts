import { timeOf } from '#base/period';
import type { GapYear } from '#domain/profile/area-gap';
import { scaleLinear } from 'd3-scale';
import { round, ticksOf, yearTicks } from '#ui/chart/line-layout.ts';

/** Everything the chart of a gap draws. x in per cent of the width, y in pixels, as a line chart. */
export interface GapLayout {
  height: number;
  ticks: { value: number; y: number }[];
  years: { year: number; x: number; anchor: 'start' | 'middle' | 'end' }[];
  /** Where there is no difference. */
  zero: number;
  /** Paths in a box of 100 wide and `height` high; null where the difference was not tested. */
  band: string | null;
  fitted: string | null;
  dots: { x: number; y: number }[];
}

const TOP = 24;
const BOTTOM = 30;

/**
 * Places the gaps of at least one year, the fitted line and its band. Nought is always on the scale: a reader must see
 * on which side of it an area stands.
 *
 * @param step the smallest difference that the figures can show
 */
export function layoutGap(years: readonly GapYear[], step: number, height = 260): GapLayout {
  const values = years.flatMap(({ gap, fitted }) => (fitted ? [gap, fitted.lower, fitted.upper] : [gap]));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const pad = high - low < step * 2 ? step * 2 : 0;
  const y = scaleLinear()
    .domain([low - pad, high + pad])
    .nice(4)
    .range([height - BOTTOM, TOP]);
  const times = years.map(({ period }) => timeOf(period));
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const x = scaleLinear()
    .domain(from === to ? [from - 1, to + 1] : [from, to])
    .range([3, 97]);
  const at = (time: number, value: number): string => `${round(x(time))},${round(y(value))}`;
  const tested = years.flatMap(({ period, fitted }) => (fitted ? [{ time: timeOf(period), ...fitted }] : []));
  const line = (points: readonly string[]): string => `M${points.join('L')}`;
  return {
    height,
    ticks: ticksOf(y.domain() as [number, number], step).map((value) => ({ value, y: round(y(value)) })),
    years: yearTicks(times).map((year) => {
      const place = round(x(Math.min(...times.filter((time) => Math.floor(time) === year))));
      return { year, x: place, anchor: place < 8 ? 'start' : place > 92 ? 'end' : 'middle' };
    }),
    zero: round(y(0)),
    band:
      tested.length > 1
        ? `${line([...tested.map(({ time, upper }) => at(time, upper)), ...tested.map(({ time, lower }) => at(time, lower)).reverse()])}Z`
        : null,
    fitted: tested.length > 1 ? line(tested.map(({ time, value }) => at(time, value))) : null,
    dots: years.map(({ gap }, index) => ({ x: round(x(times[index]!)), y: round(y(gap)) })),
  };
}
