import { timeOf } from '#base/period';
import { normalQuantile } from '#analysis/distributions/normal';
import { judgeGap } from '#analysis/gap/gap';
import { gapCourse, type GapInput } from '#analysis/gap/gap-course';
import type { Fact, IndicatorProfile } from '#domain/profile/profile';
import type { AreaGap } from '#domain/profile/area-gap';

/** Half a 95 % margin in standard errors: as publishers make theirs, and as the stored verdict read them. */
const HALF_WIDTH = normalQuantile(0.975);

/**
 * The course of the gap behind a stored verdict, with the fitted line and its band, and the robust slope: these are
 * drawn and written only where a reader opened one figure. The verdict stays the stored one.
 *
 * @returns null without a stored verdict or without years of both sides
 */
export function areaGap({ indicator, statement, own, comparator }: IndicatorProfile): AreaGap | null {
  const record = statement?.record;
  if (!record || record.first === null || record.last === null) return null;
  const { first, last } = record;
  const others = new Map(comparator.facts.map((fact) => [fact.period, fact]));
  const pairs = own.facts.flatMap((fact) => {
    const other = others.get(fact.period);
    const isInside = fact.period >= first && fact.period <= last && fact.period.length === first.length;
    return isInside && fact.value !== null && other && other.value !== null ? [{ fact, other }] : [];
  });
  if (pairs.length === 0) return null;
  const isSurvey = indicator.sampling === 'survey';
  const input: GapInput = {
    times: pairs.map(({ fact }) => timeOf(fact.period)),
    area: pairs.map(({ fact }) => fact.value),
    reference: pairs.map(({ other }) => other.value),
    areaErrors: isSurvey ? pairs.map(({ fact }) => standardError(fact)) : null,
    referenceErrors: isSurvey ? pairs.map(({ other }) => standardError(other)) : null,
    share: record.comparator === 'rest' ? 1 - record.factorToWhole : null,
    modelBased: indicator.sampling === 'model',
  };
  const course = gapCourse(input);
  const answer = judgeGap(course, input);
  const fitted = new Map(answer.status === 'ok' ? answer.detail.fitted.map((year) => [year.time, year]) : []);
  const sen = answer.status === 'ok' ? answer.detail.sen : null;
  return {
    comparator: record.comparator,
    years: course.points.flatMap(({ time, area, reference, gap }, at) => {
      if (area === null || reference === null || gap === null) return [];
      const line = fitted.get(time);
      const value = line ? { value: line.fitted, lower: line.lower, upper: line.upper } : null;
      return [{ period: pairs[at]!.fact.period, area, reference, gap, fitted: value }];
    }),
    sen: sen && { slope: sen.slope, lower: sen.interval.lower, upper: sen.interval.upper },
  };
}

function standardError({ lower, upper }: Fact): number | null {
  return lower === null || upper === null ? null : (upper - lower) / (2 * HALF_WIDTH);
}
