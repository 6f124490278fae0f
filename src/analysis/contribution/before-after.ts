import { studentQuantile } from '#analysis/distributions/student';
import { fitLine } from '#analysis/trend/fit-line';
import { usablePoints } from '#analysis/trend/points';
import { given, refused, type Answer, type Remark } from '#domain/answer/answer';
import type { ReasonCode } from '#domain/answer/codes';
import { method } from '#domain/answer/method';
import { mean, standardDeviation } from './contrast.ts';

/** Before and after without comparison. In the unit of the indicator. */
export interface BeforeAfter {
  meanBefore: number;
  meanAfter: number;
  /** Change per unit of time. */
  slopeBefore: number;
  slopeAfter: number;
  preYears: number;
  postYears: number;
}

const FEWEST_BEFORE = 5;
const FEWEST_AFTER = 3;

/**
 * Rung 1: the mean after the start less the mean before it, with Welch's interval (Welch 1947), and the
 * slope on either side. What changed after the start, never why: there is no comparison and so no claim.
 * Missing years are left out. Refused with fewer than 5 years before or 3 after.
 */
export function beforeAfter(times: readonly number[], values: readonly (number | null)[], start: number): Answer<BeforeAfter> {
  const points = usablePoints(times, values);
  const all = Array.from(points.times, (time, i) => ({ time, value: points.values[i]! }));
  const before = all.filter(({ time }) => time < start);
  const after = all.filter(({ time }) => time >= start);
  const warnings: Remark[] = points.without.length > 0 ? [{ code: 'missing-data', params: { periods: points.without.map(String) } }] : [];
  const reasons: Remark<ReasonCode>[] = [];
  if (before.length < FEWEST_BEFORE) reasons.push({ code: 'too-few-pre-periods', params: { n: before.length, needed: FEWEST_BEFORE } });
  if (after.length < FEWEST_AFTER) reasons.push({ code: 'too-few-post-periods', params: { n: after.length, needed: FEWEST_AFTER } });
  if (reasons.length > 0) return refused(method('before-after'), all.length, reasons, { warnings });

  const [old, now] = [before, after].map(summary) as [Summary, Summary];
  const estimate = now.mean - old.mean;
  const half = welchHalf(old, now);
  const detail = {
    meanBefore: old.mean,
    meanAfter: now.mean,
    slopeBefore: old.slope,
    slopeAfter: now.slope,
    preYears: before.length,
    postYears: after.length,
  };
  const interval = { lower: estimate - half, upper: estimate + half, level: 0.95 };
  return given(method('before-after'), all.length, { estimate, interval, detail }, { warnings });
}

interface Summary {
  n: number;
  mean: number;
  variance: number;
  slope: number;
}

function summary(points: readonly { time: number; value: number }[]): Summary {
  const values = points.map(({ value }) => value);
  const { slope } = fitLine(
    points.map(({ time }) => time),
    values,
  );
  return { n: values.length, mean: mean(values), variance: standardDeviation(values) ** 2, slope };
}

/** Half the width of Welch's 95% interval, with his degrees of freedom; 0 when neither side varies. */
function welchHalf(one: Summary, other: Summary): number {
  const [a, b] = [one.variance / one.n, other.variance / other.n];
  if (a + b === 0) return 0;
  const degrees = (a + b) ** 2 / (a ** 2 / (one.n - 1) + b ** 2 / (other.n - 1));
  return studentQuantile(0.975, degrees) * Math.sqrt(a + b);
}
