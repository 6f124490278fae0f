import { studentQuantile, studentTwoSidedP } from '#analysis/distributions/student';
import { given, refused, type Answer, type Interval } from '#domain/answer/answer';
import { method } from '#domain/answer/method';
import { DETECTABLE, regressionClaim } from './claim.ts';
import { cellMeans, differenceOfDifferences, type CellMeans } from './cells.ts';
import { clusterError } from './cluster-error.ts';
import { permutationTest } from './permutation-test.ts';
import { preTrend } from './pre-trend.ts';
import { areaCells, coursesBefore, type AreaCourse } from './two-by-two-areas.ts';
import { DID_NEEDS, type KnownRow, type TwoByTwoDetail, type TwoByTwoRow } from './two-by-two-detail.ts';
import { emptyParts, twoByTwoWarnings } from './two-by-two-remarks.ts';

/**
 * Difference in differences of two groups and two spells: the change of the treated less the change of the others,
 * from the means of the four cells (each figure counts once). Error by area (CR1) only
 * with at least 5 treated and 30 areas in all; otherwise by permutation of which areas were treated. One treated area
 * has no standard error at all: its spread cannot be seen. The interval takes Student's t with the areas of the smaller group
 * less one as degrees of freedom: of few treated areas G-1 would claim twice as often as it says.
 *
 * @param rows at most one figure per unit and period; a unit is in one group only (the caller sees to both)
 * @param promised the effect that the plan promised, in the unit of y: without it 'no evidence' is never said
 */
export function didTwoByTwo(rows: readonly TwoByTwoRow[], { promised = null }: { promised?: number | null } = {}): Answer<TwoByTwoDetail> {
  const known = rows.flatMap((row) => (row.y === null ? [] : [{ ...row, y: row.y }]));
  const areas = areaCells(known);
  const treated = areas.filter((area) => area.treated).length;
  const comparison = areas.length - treated;
  const reasons = emptyParts(known, { treated, comparison });
  const taken = new Set(areas.flatMap((area, index) => (area.treated ? [index] : [])));
  const mixed = areas.some((area) => area.mixed);
  const means = reasons.length > 0 ? null : meansOf(known);
  if (!means) return refused(method('did-2x2'), areas.length, reasons.length > 0 ? reasons : [{ code: 'empty-category' }]);

  const att = differenceOfDifferences(means);
  const courses = coursesBefore(known);
  const before = courses.areas.length > 0 ? preTrend(courses.areas.map(valuesOf), courses.areas.map(isTreated)) : null;
  const periods = courses.periods;
  const byCluster = Math.min(treated, comparison) >= DID_NEEDS.treated && areas.length >= DID_NEEDS.clusterAreas;
  const spare = Math.min(treated, comparison) - 1;
  const permutation = byCluster || mixed || taken.size === 0 ? null : permutationTest(areas);
  const se = byCluster ? clusterError(known, means) : Math.min(treated, comparison) > 1 ? (permutation?.spread ?? null) : null;
  const interval = byCluster
    ? clusterInterval(att, se ?? 0, spare)
    : permutation?.interval
      ? { ...permutation.interval, level: 0.95 }
      : null;
  const p = byCluster ? clusterP(att, se ?? 0, spare) : (permutation?.p ?? null);
  const spread = se ?? permutation?.spread ?? null;
  const enough = periods !== null && periods.pre >= DID_NEEDS.pre && treated >= DID_NEEDS.treated && comparison >= DID_NEEDS.comparison;
  const claim = regressionClaim({ interval, p, se: spread, preTrendP: before?.p ?? null, enough, promised });
  const missing = rows.length - known.length;
  const seenOnce = unitsSeenOnce(known);
  const warnings = twoByTwoWarnings({
    treated,
    comparison,
    periods,
    before,
    missing,
    seenOnce,
    units: new Set(known.map(({ unit }) => unit)).size,
  });
  return given(
    method('did-2x2'),
    areas.length,
    {
      estimate: att,
      interval,
      detail: {
        means,
        se,
        seKind: byCluster ? 'cluster' : permutation ? 'permutation' : null,
        p,
        permutation,
        preTrend: before,
        claim,
        smallestDetectable: spread === null ? null : DETECTABLE * spread,
        areas: { treated, comparison },
        periods,
        rows: { used: known.length, missing, unitsSeenOnce: seenOnce },
      },
    },
    { warnings },
  );
}

/** From the rows themselves: a cluster may hold units of both groups. */
function meansOf(known: readonly KnownRow[]): CellMeans | null {
  const sides = [true, false].map((treated) => {
    const rows = known.filter((row) => row.treated === treated);
    const pre = rows.filter(({ post }) => !post);
    const post = rows.filter((row) => row.post);
    return { area: '', treated, preSum: sum(pre), preCount: pre.length, postSum: sum(post), postCount: post.length };
  });
  return cellMeans(sides, new Set([0]));
}

function sum(rows: readonly KnownRow[]): number {
  return rows.reduce((total, { y }) => total + y, 0);
}

function clusterInterval(att: number, se: number, degreesOfFreedom: number): Interval {
  const quantile = studentQuantile(0.975, degreesOfFreedom);
  return { lower: att - quantile * se, upper: att + quantile * se, level: 0.95 };
}

function clusterP(att: number, se: number, degreesOfFreedom: number): number {
  if (se > 0) return studentTwoSidedP(att / se, degreesOfFreedom);
  return att === 0 ? 1 : 0;
}

function unitsSeenOnce(known: readonly KnownRow[]): number {
  const seen = new Map<string, Set<boolean>>();
  for (const { unit, post } of known) seen.set(unit, (seen.get(unit) ?? new Set()).add(post));
  return [...seen.values()].filter(({ size }) => size === 1).length;
}

function valuesOf({ values }: AreaCourse): readonly number[] {
  return values;
}

function isTreated({ treated }: AreaCourse): boolean {
  return treated;
}
