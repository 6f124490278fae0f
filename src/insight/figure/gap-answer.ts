import { higherIsBetter } from '#domain/catalogue/judged';
import { periodKind, timeOf, type Period } from '#base/period';
import { normalQuantile } from '#analysis/distributions/normal';
import { judgeGap, type GapDetail } from '#analysis/gap/gap';
import { gapCourse, type GapCourse } from '#analysis/gap/gap-course';
import { firstAndLast, type TwoMeasurementsDetail } from '#analysis/gap/two-measurements';
import { refused, type Answer, type Given, type Remark } from '#domain/answer/answer';
import { method } from '#domain/answer/method';
import type { Indicator } from '#domain/indicator/indicator';
import type { Fact, Lines } from '#domain/profile/profile';

/** Half a 95 % margin in standard errors: how publishers make them. */
const HALF_WIDTH = normalQuantile(0.975);

/** What an area is held against in a period; margins are null where there are none. */
export interface ReferenceFigure {
  value: number;
  lower: number | null;
  upper: number | null;
  release: string;
}

export interface GapQuestion {
  indicator: Indicator;
  /** True where no direction was agreed, or its theme only describes (docs/decisions/0017). */
  notJudged: boolean;
  own: Lines;
  reference: (period: Period) => ReferenceFigure | null;
  /** First periods of the comparator after it became another place or was defined otherwise. */
  referenceBreaks: readonly Period[];
  /** Share of the municipality's people in the area, where the reference is the whole municipality. */
  share: number | null;
  referenceIs: 'whole' | 'rest';
}

export interface GapAnswer {
  answer: Answer<GapDetail>;
  course: GapCourse;
  /** Where there are too few years for a trend: the gap of the last beside that of the first (docs/methods/verschil). */
  twoMeasurements: Given<TwoMeasurementsDetail> | null;
}

/**
 * Whether the gap of one area to its comparator closes, as a single question that was named beforehand: by itself,
 * not among the family of the store. The series is what the store would judge (docs/decisions/0017): yearly, of one
 * place and definition, and not before its reference. Years left out before a break are said (`unresolved-break`).
 */
export function gapAnswer({ indicator, notJudged, own, reference, referenceBreaks, share, referenceIs }: GapQuestion): GapAnswer {
  const yearly = yearlyFacts(own.facts);
  const others = yearly.map(({ period }) => reference(period));
  const first = others.findIndex((other) => other !== null);
  const begins = Math.max(
    -Infinity,
    ...(first < 0 ? [] : [timeOf(yearly[first]!.period)]),
    ...[...own.breaks.map(({ period }) => period), ...referenceBreaks].map(timeOf),
  );
  const kept = yearly.flatMap((fact, index) => (timeOf(fact.period) >= begins ? [{ fact, other: others[index] ?? null }] : []));
  const isSurvey = indicator.sampling === 'survey';
  const input = {
    times: kept.map(({ fact }) => timeOf(fact.period)),
    area: kept.map(({ fact }) => fact.value),
    reference: kept.map(({ other }) => other?.value ?? null),
    areaErrors: isSurvey ? kept.map(({ fact }) => errorOf(fact)) : null,
    referenceErrors: isSurvey ? kept.map(({ other }) => other && errorOf(other)) : null,
    share,
    referenceIs,
    modelBased: indicator.sampling === 'model',
    higherIsBetter: higherIsBetter(indicator),
  };
  const course = gapCourse(input);
  const judged = judgeGap(course, input);
  const isCut =
    kept.some(({ fact }) => fact.value !== null) && yearly.some(({ value, period }) => value !== null && timeOf(period) < begins);
  const used = kept.filter(({ fact, other }) => fact.value !== null && other !== null);
  const releases = [...new Set(used.flatMap(({ fact, other }) => [fact.release, other!.release]))].sort();
  const source = {
    releases,
    periods: used.length === 0 ? null : ([used[0]!.fact.period, used.at(-1)!.fact.period] as const),
  };
  const warnings = [
    ...judged.warnings,
    ...figureWarnings(
      used.map(({ fact }) => fact),
      isCut,
    ),
  ];
  if (notJudged)
    return { course, twoMeasurements: null, answer: refused(method('gap'), judged.n, [{ code: 'not-judged' }], { source, warnings }) };
  if (judged.status === 'ok') return { course, twoMeasurements: null, answer: { ...judged, source, warnings } };
  const few = judged.reasons.some(({ code }) => code === 'too-few-points');
  const reasons = isCut && few ? [...judged.reasons, { code: 'unresolved-break' } as const] : judged.reasons;
  const gaps = course.points.map(({ time, gap, se }) => ({ time, value: gap, se }));
  const twoMeasurements = few && !input.modelBased ? firstAndLast(gaps) : null;
  return { course, twoMeasurements, answer: refused(method('gap'), judged.n, reasons, { source, warnings }) };
}

/** Quarters and months have seasons, which a straight line does not know; of two kinds of years the one with most figures. */
function yearlyFacts(facts: readonly Fact[]): Fact[] {
  const kinds = Map.groupBy(facts, ({ period }) => periodKind(period));
  const [years = [], split = []] = [kinds.get('year'), kinds.get('split-year')];
  return years.length >= split.length ? years : split;
}

function errorOf({ lower, upper }: { lower: number | null; upper: number | null }): number | null {
  return lower === null || upper === null || upper <= lower ? null : (upper - lower) / (2 * HALF_WIDTH);
}

function figureWarnings(used: readonly Fact[], isCut: boolean): Remark[] {
  const estimated = used.filter(({ flag, quality }) => flag === 'estimate' || quality !== 'exact').length;
  return [
    ...(used.at(-1)?.flag === 'provisional' ? [{ code: 'provisional-figures' } as const] : []),
    ...(estimated > 0 ? [{ code: 'estimated-figures', params: { n: estimated } } as const] : []),
    ...(isCut ? [{ code: 'unresolved-break' } as const] : []),
  ];
}
