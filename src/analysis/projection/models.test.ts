import { expect, it } from 'vitest';
import { dampedForecast } from './damped-trend.ts';
import { driftForecast } from './drift.ts';
import { fitDamped } from './fit-damped.ts';
import { modelForecast } from './forecast.ts';
import { naiveForecast } from './naive.ts';
import { fitSmoothing, smooth } from './smoothing.ts';
import { thetaForecast } from './theta.ts';

const COURSE = Object.freeze([61, 63, 62, 66, 67, 66, 70, 69]);
const SHORT = Object.freeze([3, 4, 6, 5, 5, 8, 7]);

// numpy: sqrt(mean(diff^2) h) of 3 4 6 5 5 8 7; dividing by 5 instead of 6 would give 1.7889.
it('naiveForecast() repeats the last value, with the spread of its changes', () => {
  const { mean, se } = naiveForecast(SHORT, 3);
  expect(mean).toEqual([7, 7, 7]);
  expect(se?.map((value) => value.toFixed(9))).toEqual(['1.632993162', '2.309401077', '2.828427125']);
});

// numpy: sqrt(var(diff, ddof=1) (h + h^2 / 6)); the mean of the changes is uncertain too.
it('driftForecast() goes on by the mean change and counts its uncertainty', () => {
  const { mean, se } = driftForecast(SHORT, 3);
  expect(mean.map((value) => value.toFixed(9))).toEqual(['7.666666667', '8.333333333', '9.000000000']);
  expect(se?.map((value) => value.toFixed(9))).toEqual(['1.763834207', '2.666666667', '3.464101615']);
});

// scipy: a grid of 4001 alphas with minimize_scalar over the first level gives SSE 37.847006911 at alpha .8132.
it('fitSmoothing() finds the least squared errors over alpha and first level', () => {
  const fit = fitSmoothing(COURSE);
  expect(fit.sse).toBeLessThanOrEqual(37.8470069109);
  expect(fit.sse).toBeGreaterThan(37.84);
  expect(fit.alpha).toBeCloseTo(0.8132, 2);
  for (const alpha of [0.05, 0.4, 0.7, 0.9, 0.999]) expect(smooth(COURSE, alpha).sse).toBeGreaterThanOrEqual(fit.sse);
});

// The same grid in numpy, plus half of polyfit's slope 1.238095: 69.8129, 70.4319, 71.0510.
it('thetaForecast() adds half the slope, and what smoothing lags behind', () => {
  const { mean } = thetaForecast(COURSE, 3);
  [69.812895, 70.431943, 71.050991].forEach((value, step) => expect(mean[step]).toBeCloseTo(value, 3));
});

it('thetaForecast() of a straight line rises by half its slope each year: smoothing follows it as closely as it may', () => {
  const { mean } = thetaForecast([10, 12, 14, 16, 18, 20], 3);
  expect((mean[1] as number) - (mean[0] as number)).toBeCloseTo(1, 9);
  expect(mean[0]).toBeCloseTo(21, 3);
});

it('a year without a value is left out, not filled and not zero', () => {
  const holed = [61, 63, null, 66, 67, 66, null, 69];
  for (const model of ['naive', 'drift', 'theta'] as const) {
    const { mean } = modelForecast(model, holed, 1) as { mean: number[] };
    expect(mean[0]).toBeGreaterThan(66);
    expect(mean[0]).toBeLessThan(72);
  }
  expect(naiveForecast([1, null, 3], 1).se?.[0]).toBeCloseTo(Math.sqrt(2), 12);
});

// By hand: level0 10, trend0 1, alpha .5, beta .2, phi .9: fitted 10.9, e .1, level 10.95, trend .92;
// fitted 11.778, e 1.222, level 12.389, trend 1.0724. h = 1: 13.35416; h = 2: 12.389 + 1.0724 (.9 + .81) = 14.222804.
it('dampedForecast() follows its error-correction form and variance', () => {
  const { mean, se, sse } = dampedForecast([11, 13], { alpha: 0.5, beta: 0.2, phi: 0.9 }, { level0: 10, trend0: 1 }, 3, 4);
  expect(mean[0]).toBeCloseTo(13.35416, 10);
  expect(mean[1]).toBeCloseTo(14.222804, 10);
  expect(sse).toBeCloseTo(0.1 ** 2 + 1.222 ** 2, 10);
  // c1 = .5 + .2 * .9 = .68; c2 = .5 + .2 (.9 + .81) = .842.
  expect(se?.[0]).toBeCloseTo(2, 12);
  expect(se?.[1]).toBeCloseTo(2 * Math.sqrt(1 + 0.68 ** 2), 12);
  expect(se?.[2]).toBeCloseTo(2 * Math.sqrt(1 + 0.68 ** 2 + 0.842 ** 2), 12);
});

it('fitDamped() keeps what is given and never does worse than where it set out', () => {
  const long = [12, 13, 15, 14, 17, 18, 18, 20, 19, 21, 22, 22, 24, 23, 25];
  const free = fitDamped(long);
  const held = fitDamped(long, { alpha: 0.4, beta: 0.1, phi: 0.9 });
  expect(held.shape).toEqual({ alpha: 0.4, beta: 0.1, phi: 0.9 });
  const sse = ({ shape, start }: typeof free) => dampedForecast(long, shape, start, 1, 1).sse;
  expect(sse(free)).toBeLessThanOrEqual(sse(held) + 1e-9);
  expect(free.shape.beta).toBeLessThanOrEqual(free.shape.alpha);
  expect(modelForecast('damped', long.slice(0, 10), 3)).toBeNull();
});

it('a course that never changed has no spread, and so no band', () => {
  for (const model of ['naive', 'drift', 'theta'] as const) expect(modelForecast(model, [12, 12, 12, 12, 12], 2)?.se).toBeNull();
});
