/** Above this x the finite sum is as exact, and shorter. */
const SERIES_UP_TO = 0.5;

/** Terms after which a series is given up; at 0.5 it needs about forty. */
const MOST_TERMS = 200;

const scales: number[] = [];

/**
 * Two-sided p of Student's t for whole degrees of freedom, exact in its last digits also far out in the tail,
 * and quick enough for millions of tests. The incomplete beta function I_x(v/2, 1/2) with x = v / (v + t^2), by its hypergeometric series
 * (Abramowitz & Stegun 26.5.4), which is quick and exact where p is small; elsewhere a finite sum over cosines
 * (26.7.3 and 26.7.4).
 *
 * @param degreesOfFreedom a whole number, at least 1
 */
export function wholeStudentP(t: number, degreesOfFreedom: number): number {
  const v = degreesOfFreedom;
  const x = v / (v + t * t);
  if (x > SERIES_UP_TO) return finiteSum(x, v);
  const a = v / 2;
  let term = 1;
  let sum = 1;
  for (let k = 0; k < MOST_TERMS && term > 1e-17 * sum; k += 1) {
    term *= ((a + 0.5 + k) / (a + 1 + k)) * x;
    sum += term;
  }
  return (scales[v] ??= scaleOf(v)) * halfPower(x, v) * Math.sqrt(1 - x) * sum;
}

/** x to the power v / 2, by squares: much quicker than any power. */
function halfPower(x: number, v: number): number {
  let power = v % 2 === 1 ? Math.sqrt(x) : 1;
  for (let [square, left] = [x, v >> 1]; left > 0; left >>= 1) {
    if (left % 2 === 1) power *= square;
    square *= square;
  }
  return power;
}

/** 1 / (a B(a, 1/2)) with a = v / 2, by B(a + 1, 1/2) = B(a, 1/2) a / (a + 1/2) from B(1/2, 1/2) = pi, B(1, 1/2) = 2. */
function scaleOf(v: number): number {
  let a = v % 2 === 0 ? 1 : 0.5;
  let beta = v % 2 === 0 ? 2 : Math.PI;
  for (; a < v / 2; a += 1) beta *= a / (a + 0.5);
  return 1 / (a * beta);
}

/** One minus the central share; x is the squared cosine of atan(t / sqrt(v)). */
function finiteSum(x: number, v: number): number {
  const cosine = Math.sqrt(x);
  const sine = Math.sqrt(1 - x);
  if (v === 1) return 1 - (2 / Math.PI) * Math.acos(cosine);
  const odd = v % 2 === 1;
  let term = odd ? cosine : 1;
  let sum = term;
  for (let k = odd ? 3 : 2; k <= v - 2; k += 2) {
    term *= ((k - 1) / k) * x;
    sum += term;
  }
  return odd ? 1 - (2 / Math.PI) * (Math.acos(cosine) + sine * sum) : 1 - sine * sum;
}
