import { boundedScale, type Bounds } from '#analysis/projection/bounded-scale';
import { chooseMethod } from '#analysis/projection/choose-method';
import type { BandPool, CourseErrors, OwnMethod } from '#analysis/projection/error-pool';
import { modelForecast } from '#analysis/projection/forecast';
import { halfWidths } from '#analysis/projection/half-widths';
import type { UsablePart } from '#analysis/projection/usable-part';
import { widenBand, type Band } from '#analysis/projection/widen-band';
import { meanYearlyChange } from '#analysis/projection/yearly-values';
import { given, refused, type Answer, type Interval, type Remark } from '#domain/answer/answer';
import { method } from '#domain/answer/method';

export interface ProjectedBand extends Band {
  /** A share: 0.8. */
  level: number;
}

/** 'If it goes on like this': the years ahead, the first of which is the year after the course. */
export interface Projection {
  chosen: OwnMethod;
  /** Theta's errors in this course's past as a share of naive's; null where it has none. */
  ratio: number | null;
  mean: number[];
  /** 'The same as now', always beside it. */
  naive: number[];
  /** Narrowest first; none for a course that never changed. */
  bands: ProjectedBand[];
  /** Pooled errors behind each year ahead; 0 where the standard width of M3 was taken. */
  errorsBehind: number[];
  /** Courses in the pool. */
  poolSeries: number;
  /** On which scale the course was continued. */
  scale: 'plain' | 'log' | 'logit';
  /** Mean yearly change on that scale. */
  yearlyChange: number;
}

export interface ProjectOptions {
  /** Years ahead of the course that are asked. */
  h: number;
  /** Shares, as 0.8 and 0.95. */
  levels: readonly number[];
  bounds: Bounds;
}

/**
 * Continues a course, programme included: it never says what would happen without one (docs/methods/als-het-zo-doorgaat). Theta, or naive
 * where Theta was no better; bands are pooled backtest errors times the course's own mean yearly change, on a scale
 * without ends, so that they stay within the bounds. The estimate is that of the last year.
 *
 * @param part what of the course may be continued
 * @param own the course's rolling errors
 * @param pool errors of comparable courses, this one included
 * @returns refused with every reason of `part`
 */
export function project(part: UsablePart, own: CourseErrors, pool: BandPool, options: ProjectOptions): Answer<Projection> {
  const ref = method('projection');
  if (part.reasons.length > 0) return refused(ref, part.n, part.reasons, { warnings: part.warnings });
  const warnings: Remark[] = [...part.warnings];
  const steps = Math.min(part.furthest, part.silent + options.h);
  const ahead = steps - part.silent;
  if (ahead < options.h) warnings.push({ code: 'horizon-capped', params: { asked: options.h, given: ahead } });

  const scale = boundedScale(options.bounds, part.values);
  const scaled = part.values.map((value) => (value === null ? null : scale.to(value)));
  const unit = meanYearlyChange(scaled) ?? 0;
  const last = part.values.at(-1) as number;
  const naive = Array.from({ length: ahead }, () => last);
  const detail = { naive, poolSeries: pool.series, scale: scale.name, yearlyChange: unit };
  if (unit === 0) {
    warnings.push({ code: 'flat-series' });
    const flat: Projection = { ...detail, chosen: 'naive', ratio: null, mean: [...naive], bands: [], errorsBehind: [] };
    return given(ref, part.n, { estimate: last, interval: null, detail: flat }, { warnings });
  }

  const { method: chosen, ratio } = chooseMethod(own, part.n);
  if (chosen === 'naive') warnings.push({ code: 'naive-not-beaten', params: { ratio: ratio ?? 1 } });
  const forecast = modelForecast(chosen, scaled, steps);
  if (!forecast) throw new RangeError(`Cannot continue ${part.n} values with ${chosen}`);
  const centre = forecast.mean;
  // Naive keeps the figure itself; one that lies at an end would come back from the scale a little off.
  const back = (value: number) => within(scale.from(value), options.bounds);
  const mean = chosen === 'naive' ? naive : centre.map(back).slice(part.silent);

  let errorsBehind: number[] = [];
  let narrower: ProjectedBand | null = null;
  const bands = [...options.levels]
    .sort((a, b) => a - b)
    .map((level): ProjectedBand => {
      const { widths, errors } = halfWidths(pool, chosen, level, steps);
      errorsBehind = errors.slice(part.silent);
      const side = (sign: number) => centre.map((value, step) => back(value + sign * (widths[step] as number) * unit)).slice(part.silent);
      const own = around(mean, widenBand({ lower: side(-1), upper: side(1) }, options.bounds), narrower);
      narrower = { level, ...own };
      return narrower;
    });
  const standard = errorsBehind.filter((errors) => errors === 0).length;
  if (standard > 0) warnings.push({ code: 'standard-bands', params: { years: standard, of: ahead } });
  return given(
    ref,
    part.n,
    {
      estimate: mean.at(-1) as number,
      interval: lastInterval(bands),
      detail: { ...detail, chosen, ratio, mean, bands, errorsBehind },
    },
    { warnings },
  );
}

/** A band contains its point and every narrower band. */
function around(mean: readonly number[], band: Band, inner: Band | null): Band {
  return {
    lower: band.lower.map((low, i) => Math.min(low, mean[i] as number, inner?.lower[i] ?? Infinity)),
    upper: band.upper.map((high, i) => Math.max(high, mean[i] as number, inner?.upper[i] ?? -Infinity)),
  };
}

function within(value: number, [lower, upper]: Bounds): number {
  return Math.min(upper ?? Infinity, Math.max(lower ?? -Infinity, value));
}

function lastInterval(bands: readonly ProjectedBand[]): Interval | null {
  const widest = bands.at(-1);
  if (!widest) return null;
  return { lower: widest.lower.at(-1) as number, upper: widest.upper.at(-1) as number, level: widest.level };
}
