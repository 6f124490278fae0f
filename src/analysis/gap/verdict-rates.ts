import { seededRandom } from '#base/random';
import { hearWitnesses, WITNESS_ALPHA } from '#analysis/trend/witnesses';

/** A world of which the truth is known: how often something is claimed in it. */
export interface RateWorld {
  /** Years per series. */
  years: number;
  /** True change per year, in standard deviations of one year. */
  slope: number;
  /** How much of a year stays in the next: y_t = memory y_(t-1) + noise of sd 1, from y_1 = noise. */
  memory: number;
  series: number;
  seed: number;
}

/** Shares of the series. */
export interface ClaimRates {
  /** Claimed by least squares alone, as many papers do. */
  leastSquares: number;
  /** Claimed by both witnesses (docs/methods/verschil). */
  bothWitnesses: number;
}

/**
 * How often the verdict claims a change in seeded worlds: its false claims where nothing changes, its power
 * where something does. docs/methods/verschil tells them; the bench measures them anew.
 */
export function verdictRates({ years, slope, memory, series, seed }: RateWorld): ClaimRates {
  const normal = normalDraws(seed);
  const times = Float64Array.from({ length: years }, (_, year) => year);
  let leastSquares = 0;
  let bothWitnesses = 0;
  for (let draw = 0; draw < series; draw += 1) {
    let rest = 0;
    const values = times.map((year) => {
      rest = memory * rest + normal();
      return slope * year + rest;
    });
    const { plain, course } = hearWitnesses(times, values);
    if ((plain.p ?? 1) < WITNESS_ALPHA) leastSquares += 1;
    if (course !== 'flat') bothWitnesses += 1;
  }
  return { leastSquares: leastSquares / series, bothWitnesses: bothWitnesses / series };
}

/** Standard normal draws (Box & Muller 1958). */
function normalDraws(seed: number): () => number {
  const random = seededRandom(seed);
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
