import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Given } from '#domain/answer/answer';
import { interruptedTimeSeries } from './interrupted-time-series.ts';
import type { ItsDetail, ItsOptions, SeriesPoint } from './its-detail.ts';

function ok(points: readonly SeriesPoint[], options: ItsOptions): Given<ItsDetail> {
  const answer = interruptedTimeSeries(points, options);
  if (answer.status !== 'ok') throw new Error(answer.reasons.map(({ code }) => code).join());
  return answer;
}

// R: t <- 1:16; post <- 1 * (t >= 11); y <- 50 + .4 * t + 2 * sin(5 * t) + 3 * post
const series: SeriesPoint[] = Array.from({ length: 16 }, (_, index) => index + 1).map((t) =>
  Object.freeze({ time: t, y: 50 + 0.4 * t + 2 * Math.sin(5 * t) + (t >= 11 ? 3 : 0) }),
);

describe('a series of figures', () => {
  // m <- lm(y ~ I(t - 11) + post + I((t - 11) * post)); sandwich::NeweyWest(m, lag = 1, prewhite = FALSE, adjust = TRUE)
  it('interruptedTimeSeries() gives the coefficients of lm and the errors of sandwich::NeweyWest', () => {
    const { detail, estimate, interval } = ok(series, { start: 11 });
    expect(detail.level.est).toBeCloseTo(1.9327875865, 8);
    expect(detail.level.se).toBeCloseTo(1.4101699981, 8);
    expect(detail.level.seOls).toBeCloseTo(1.6150630368, 8);
    expect(detail.slopeChange?.est).toBeCloseTo(-0.1565237577, 8);
    expect(detail.slopeChange?.se).toBeCloseTo(0.4565701927, 8);
    expect(detail.preSlope.est).toBeCloseTo(0.5409512752, 8);
    expect(detail.durbinWatson).toBeCloseTo(1.257929818, 8);
    expect(estimate).toBeCloseTo(1.541478192, 8);
    expect(detail.effect.se).toBeCloseTo(1.391725157, 8);
    // qt(.975, 12) = 2.178813, not 1.96.
    expect(interval?.upper).toBeCloseTo(1.541478192 + 2.17881283 * 1.391725157, 6);
  });

  it('interruptedTimeSeries() changes the level only where asked', () => {
    const { detail } = ok(series, { start: 11, slopeChange: false });
    expect(detail.level.est).toBeCloseTo(1.760611453, 8);
    expect(detail.level.se).toBeCloseTo(1.2289438885, 8);
    expect(detail.slopeChange).toBeNull();
  });

  it('interruptedTimeSeries() never claims without a comparison series', () => {
    const strong = series.map((point) => ({ ...point, y: (point.y ?? 0) + (point.time >= 11 ? 100 : 0) }));
    const { detail, warnings } = ok(strong, { start: 11 });
    expect(detail.claim).toBe('inconclusive');
    expect(warnings.map(({ code }) => code)).toContain('too-few-comparisons');
  });

  it('interruptedTimeSeries() judges the series less its comparison', () => {
    const both = series.map((point) => ({
      ...point,
      comparison: 20 + 0.4 * point.time + 0.5 * Math.sin(3 * point.time) + 2 * Math.sin(5 * point.time),
    }));
    const { detail, estimate } = ok(both, { start: 11 });
    expect(detail.controlled).not.toBeNull();
    expect(detail.claim).toBe('effect');
    expect(estimate).toBe(detail.controlled?.effect.est);
    const apart = both.map((point) => ({ ...point, comparison: point.comparison - point.time }));
    expect(ok(apart, { start: 11 }).detail.claim).toBe('refused');
  });

  it('interruptedTimeSeries() leaves out missing moments and closes no gap over them', () => {
    const holes = series.map((point) => (point.time === 5 || point.time === 14 ? { ...point, y: null } : point));
    const { detail, warnings, n } = ok(holes, { start: 11 });
    expect(n).toBe(14);
    expect(detail.moments).toEqual({ pre: 9, post: 5, missing: 2 });
    expect(warnings.map(({ code }) => code)).toContain('missing-data');
    const closed = holes.filter(({ y }) => y !== null);
    expect(ok(closed, { start: 11 }).detail.level).toEqual(detail.level);
  });

  it('interruptedTimeSeries() fits an exact line without an error and without dividing by zero', () => {
    const exact = series.map(({ time }) => ({ time, y: 3 * time + (time >= 11 ? 5 : 0) }));
    const { detail } = ok(exact, { start: 11 });
    expect(detail.level.est).toBeCloseTo(5, 8);
    expect(detail).toMatchObject({ durbinWatson: null, autocorrelation: null });
  });
});

describe('counts', () => {
  // R: t <- 1:48; ex <- 1000 + 10 * t; m <- month; y <- round(ex * exp(-2.5 + .004 t - .15 post + .2 sin(2 pi m / 12) + .05 sin(9 t)))
  // glm(y ~ offset(log(ex)) + I(t - 31) + post + sin(2 * pi * m / 12) + cos(2 * pi * m / 12), family = quasipoisson)
  const counts: SeriesPoint[] = Array.from({ length: 48 }, (_, index) => index + 1).map((t) => {
    const phase = ((t - 1) % 12) + 1;
    const exposure = 1000 + 10 * t;
    const rate = Math.exp(-2.5 + 0.004 * t - (t >= 31 ? 0.15 : 0) + 0.2 * Math.sin((2 * Math.PI * phase) / 12) + 0.05 * Math.sin(9 * t));
    return { time: t, y: Math.round(exposure * rate), exposure, phase };
  });
  const options: ItsOptions = {
    start: 31,
    family: 'quasipoisson',
    slopeChange: false,
    season: { period: 12, harmonics: 1 },
    unit: 'month',
  };

  it('interruptedTimeSeries() gives the rate ratio and dispersion of glm(family = quasipoisson)', () => {
    const { detail, estimate, interval } = ok(counts, options);
    expect(detail.level.est).toBeCloseTo(-0.14520854546, 8);
    expect(detail.level.se).toBeCloseTo(0.0204721898221, 8);
    expect(detail.preSlope.se).toBeCloseTo(0.0007236638972, 9);
    expect(detail.dispersion).toBeCloseTo(0.1538357603, 8);
    expect(estimate).toBeCloseTo(0.8648419154, 8);
    expect(interval?.lower).toBeCloseTo(0.8298630009, 6);
    expect(interval?.upper).toBeCloseTo(0.9012951992, 6);
  });

  it('interruptedTimeSeries() takes the dispersion to be 1 for family poisson', () => {
    const { detail } = ok(counts, { ...options, family: 'poisson' });
    expect(detail.level.se).toBeCloseTo(0.052195805299, 7);
    expect(detail.dispersion).toBeCloseTo(0.1538357603, 8);
  });

  it('interruptedTimeSeries() counts the season from the first moment unless it is given', () => {
    const bare = counts.map(({ time, y, exposure }) => ({ time, y, exposure }));
    expect(ok(bare, options).detail.level.est).toBeCloseTo(-0.14520854546, 8);
  });

  it('interruptedTimeSeries() does not mind the unit of the exposure', () => {
    const thousands = counts.map((point) => ({ ...point, exposure: (point.exposure ?? 1) / 1000 }));
    expect(ok(thousands, options).estimate).toBeCloseTo(0.8648419154, 8);
  });

  it('interruptedTimeSeries() judges counts by the ratio of two series', () => {
    const both = counts.map((point) => ({
      ...point,
      comparison: Math.round(500 * Math.exp(0.004 * point.time + 0.03 * Math.cos(7 * point.time))),
      comparisonExposure: 9000,
    }));
    const { detail } = ok(both, options);
    expect(detail.controlled?.level.se).toBeGreaterThan(detail.level.se);
    expect(detail.claim).toBe('effect');
  });

  it.each([
    ['all zero', counts.map((point) => ({ ...point, y: 0 })), 'no-time-variation'],
    ['none after the start', counts.map((point) => ({ ...point, y: point.time >= 31 ? 0 : point.y })), 'no-convergence'],
    ['too few months', counts.slice(10), 'too-few-pre-periods'],
  ])('interruptedTimeSeries() refuses counts that are %s', (_name, points, code) => {
    const answer = interruptedTimeSeries(points, options);
    expect(answer.status === 'refused' && answer.reasons.map((reason) => reason.code)).toContain(code);
  });
});

it.each([
  ['constant', series.map((point) => ({ ...point, y: 7 })), 11, 'no-time-variation'],
  ['missing throughout', series.map((point) => ({ ...point, y: null })), 11, 'missing-data'],
  ['short before', series, 8, 'too-few-pre-periods'],
  ['short after', series, 14, 'too-few-post-periods'],
])('interruptedTimeSeries() refuses a series that is %s', (_name, points, start, code) => {
  const answer = interruptedTimeSeries(points, { start });
  expect(answer.status === 'refused' && answer.reasons.map((reason) => reason.code)).toContain(code);
});

it('interruptedTimeSeries() does not mind the order, a constant, the unit, or where years are counted from', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -500, max: 500 }),
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: 0, max: 5000 }),
      (constant, factor, shift) => {
        const other = series.map(({ time, y }) => ({ time: time + shift, y: (y ?? 0) * factor + constant })).reverse();
        const [a, b] = [ok(series, { start: 11 }).detail, ok(other, { start: 11 + shift }).detail];
        expect(b.level.est / factor).toBeCloseTo(a.level.est, 6);
        expect(b.level.se / factor).toBeCloseTo(a.level.se, 6);
        expect(b.durbinWatson).toBeCloseTo(a.durbinWatson ?? 0, 6);
      },
    ),
    { numRuns: 40 },
  );
});
