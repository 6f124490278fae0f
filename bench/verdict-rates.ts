/**
 * False claims and power of the gap verdict in seeded worlds of which the truth is known (docs/methods/verschil). There,
 * least squares alone claimed in 4.5 and 13 % of the worlds where nothing changes and found 91 %; the verdict
 * 1.5, 8 and 80 %. An independent simulation of 40,000 series gave the verdict 2.4, 7.5 and 80.7 %.
 */
import { verdictRates } from '#analysis/gap/verdict-rates';
import { must, tell } from './report.ts';

const SERIES = 40_000;

const WORLDS = [
  { name: 'nothing changes, 8 years', years: 8, slope: 0, memory: 0, bar: { atMost: 3 } },
  { name: 'nothing changes, 8 years that remember (.4)', years: 8, slope: 0, memory: 0.4, bar: { atMost: 8.5 } },
  { name: '.35 sd a year over ten years', years: 11, slope: 0.35, memory: 0, bar: { atLeast: 79 } },
] as const;

for (const { name, years, slope, memory, bar } of WORLDS) {
  const told = { years, slope, memory, series: SERIES, seed: 1 };
  const { leastSquares, bothWitnesses } = verdictRates(told);
  must(bothWitnesses < leastSquares, `${name}: two witnesses claim less than one`);
  tell(`${name}: claimed by least squares alone`, leastSquares * 100, '%');
  tell(`${name}: claimed by the verdict`, bothWitnesses * 100, '%', bar);
}
