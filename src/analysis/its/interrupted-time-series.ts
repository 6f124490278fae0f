import { DETECTABLE, PRE_TREND_LIMIT, regressionClaim } from '#analysis/did/claim';
import { given, refused, type Answer, type Remark } from '#domain/answer/answer';
import type { ClaimVerdict, ReasonCode } from '#domain/answer/codes';
import { method } from '#domain/answer/method';
import { countSegments, ratioToComparison } from './count-segments.ts';
import type { ItsDetail, ItsOptions, SegmentedFit, SeriesPoint } from './its-detail.ts';
import { knownComparison, knownDifference, knownPoints } from './known-points.ts';
import { linearSegments } from './linear-segments.ts';
import type { KnownPoint } from './segmented-design.ts';

/** Rung 2 of docs/methods/bijdrage: moments needed before and from the start on. */
export const ITS_NEEDS = { year: { pre: 8, post: 4 }, month: { pre: 24, post: 12 } } as const;

type Settled = Required<Omit<ItsOptions, 'unit' | 'promised'>>;
type Controlled = Omit<SegmentedFit, 'dispersion'>;

/**
 * Interrupted time series: did level or slope change at the start (docs/methods/bijdrage, rung 2; Wagner et al. 2002; Bernal et al. 2017)?
 * Without a comparison series the claim is never more than `inconclusive`: whatever else changed then is in the number too.
 * With one, the claim rests on the series less its comparison (for counts on the ratio of both).
 *
 * The estimate is the mean distance after the start from the continued line: of the controlled series where there is one, and for
 * counts as a ratio.
 *
 * @param points in any order, at most one a moment (the caller sees to it)
 */
export function interruptedTimeSeries(points: readonly SeriesPoint[], options: ItsOptions): Answer<ItsDetail> {
  const settled: Settled = {
    start: options.start,
    family: options.family ?? 'linear',
    slopeChange: options.slopeChange ?? true,
    season: options.season ?? null,
  };
  const needs = ITS_NEEDS[options.unit ?? 'year'];
  const known = knownPoints(points);
  const moments = { ...sides(known, settled.start), missing: points.length - known.length };
  const reasons = tooFew(known, moments, needs, settled.start);
  const warnings: Remark[] = moments.missing > 0 ? [{ code: 'missing-data', params: { moments: moments.missing, of: points.length } }] : [];
  if (reasons.length > 0) return refused(method('its'), known.length, reasons, { warnings });
  const own = fitOf(known, settled);
  if (typeof own === 'string') return refused(method('its'), known.length, [{ code: own }], { warnings });
  const compared = points.some(({ comparison }) => comparison !== null && comparison !== undefined);
  const controlled = compared ? controlledFit(points, own, settled, needs) : null;
  if (!compared) warnings.push({ code: 'too-few-comparisons', params: { found: 0, needed: 1 } });
  else if (!controlled) warnings.push({ code: 'reference-missing' });
  else if (controlled.preSlope.p < PRE_TREND_LIMIT)
    warnings.push({ code: 'pre-trend-differs', params: { p: controlled.preSlope.p, limit: PRE_TREND_LIMIT } });
  const { effect } = controlled ?? own;
  const counts = settled.family !== 'linear';
  const scale = (value: number): number => (counts ? Math.exp(value) : value);
  return given(
    method('its'),
    known.length,
    {
      estimate: scale(effect.est),
      interval: { lower: scale(effect.ci95.lower), upper: scale(effect.ci95.upper), level: 0.95 },
      detail: {
        ...own,
        family: settled.family,
        controlled,
        moments,
        claim: claimOf(controlled, counts, options.promised ?? null),
        smallestDetectable: scale(DETECTABLE * effect.se),
      },
    },
    { warnings },
  );
}

function fitOf(known: readonly KnownPoint[], { family, ...options }: Settled): SegmentedFit | 'no-time-variation' | 'no-convergence' {
  if (known.every(({ y }) => y === known[0]?.y)) return 'no-time-variation';
  if (family === 'linear') return linearSegments(known, options) ?? 'no-time-variation';
  return countSegments(known, { ...options, family });
}

function controlledFit(
  points: readonly SeriesPoint[],
  own: SegmentedFit,
  settled: Settled,
  needs: { pre: number; post: number },
): Controlled | null {
  const counts = settled.family !== 'linear';
  const other = counts ? knownComparison(points) : knownDifference(points);
  const { pre, post } = sides(other, settled.start);
  if (pre < needs.pre || post < needs.post) return null;
  if (!counts) return linearSegments(other, settled);
  const fit = fitOf(other, settled);
  const parameters = 3 + (settled.slopeChange ? 1 : 0) + 2 * (settled.season?.harmonics ?? 0);
  return typeof fit === 'string' ? null : ratioToComparison(own, fit, Math.max(1, Math.min(own.n, fit.n) - parameters));
}

function claimOf(controlled: Controlled | null, counts: boolean, promised: number | null): ClaimVerdict {
  if (!controlled) return 'inconclusive';
  const { effect, preSlope } = controlled;
  const promise = counts && promised !== null ? (promised > 0 ? Math.log(promised) : null) : promised;
  return regressionClaim({ interval: effect.ci95, p: effect.p, se: effect.se, preTrendP: preSlope.p, enough: true, promised: promise });
}

function sides(known: readonly KnownPoint[], start: number): { pre: number; post: number } {
  const post = known.filter(({ time }) => time >= start).length;
  return { pre: known.length - post, post };
}

function tooFew(
  known: readonly KnownPoint[],
  found: { pre: number; post: number },
  needs: { pre: number; post: number },
  start: number,
): Remark<ReasonCode>[] {
  if (known.length === 0) return [{ code: 'missing-data', params: { found: 0 } }];
  const reasons: Remark<ReasonCode>[] = [];
  if (found.pre < needs.pre) reasons.push({ code: 'too-few-pre-periods', params: { found: found.pre, needed: needs.pre, start } });
  if (found.post < needs.post) reasons.push({ code: 'too-few-post-periods', params: { found: found.post, needed: needs.post, start } });
  return reasons;
}
