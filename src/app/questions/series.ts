import type { Period } from '#base/period';
import type { Texts } from '#base/text';
import { fault } from '#base/fault';
import type { App } from '../app.ts';
import type { Area } from '#domain/area/area';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { SeriesPoint } from '#domain/figures/reader';
import type { Indicator } from '#domain/indicator/indicator';
import type { GapDetail } from '#analysis/gap/gap';
import type { Answer } from '#domain/answer/answer';
import { gapAnswer, type GapAnswer } from '#insight/figure/gap-answer';
import { isJudged } from '#domain/catalogue/judged';
import type { Fact } from '#insight/area/area-figures';
import { hasGap, readComparison, type Comparator } from './comparison.ts';
import { findArea } from './find-area.ts';
import { findIndicator } from './find-indicator.ts';
import { difference } from './profile.ts';

export interface SeriesQuestion {
  area: string;
  indicator: string;
  comparator?: string | null;
}

/** A figure with the code that its area had then. */
export interface CodedPoint extends SeriesPoint {
  areaCode: string;
}

export interface Series {
  area: Area;
  indicator: Indicator;
  comparator: (Comparator & { points: CodedPoint[] }) | null;
  /** Oldest first; missing ones too, with their reason. */
  points: CodedPoint[];
  /** Where the definition or the borders changed: values on both sides are not one line. */
  breaks: { period: Period; note: Texts | null }[];
}

/**
 * One indicator of an area over time.
 *
 * @throws Fault `area-unknown`, `area-ambiguous`, `indicator-unknown`, `comparator-not-there`
 */
export async function askSeries(app: App, question: SeriesQuestion): Promise<Disclosed<Series>> {
  const indicator = findIndicator(app.catalogue, question.indicator);
  const area = await findArea(app.figures, question.area, { near: app.world.municipality });
  const comparison = await readComparison(app, area, question.comparator ?? null);
  const { facts, breaks } = comparison.own(indicator);
  const asked = question.comparator ? comparison.comparator : null;
  const restPoints = (): CodedPoint[] =>
    comparison.others(indicator).flatMap((fact) => {
      const other = comparison.other(indicator, fact.period);
      return other ? [{ ...point(fact), value: other.value, lower: null, upper: null, base: null, quality: 'estimated' }] : [];
    });
  const series: Series = {
    area,
    indicator,
    comparator: asked && {
      ...asked,
      points: asked.kind === 'rest' ? restPoints() : comparison.others(indicator).map(point),
    },
    points: facts.map(point),
    breaks: breaks.map(({ period, note }) => ({ period, note })),
  };
  return fromDisclosed(series, comparison);
}

export interface Gaps {
  area: Area;
  indicator: Indicator;
  comparator: Comparator;
  points: GapPoint[];
  breaks: Series['breaks'];
  /** Whether the gap closes, by itself: a single question that was named beforehand, with its own test of 5 %. */
  answer: Answer<GapDetail>;
  /** Of too few years for a verdict the gap of the last beside that of the first; never a trend. */
  twoMeasurements: GapAnswer['twoMeasurements'];
  /** What the gap was judged against: the rest, where over a tenth of the people live in the area. */
  judgedAgainst: 'whole' | 'rest';
  /** Multiply a gap to the rest with this for the gap to the whole; 1 elsewhere. */
  factorToWhole: number;
}

export interface GapPoint extends CodedPoint {
  comparatorValue: number | null;
  /** Area minus comparator, in the indicator's unit; null when either has no value. */
  gap: number | null;
}

/**
 * The gap between an area and its comparator per period, as published, and whether it closes (docs/methods/verschil).
 *
 * @throws Fault as `askSeries`; `gap-of-count` when a difference would say nothing
 */
export async function askGap(app: App, question: SeriesQuestion): Promise<Disclosed<Gaps>> {
  const indicator = findIndicator(app.catalogue, question.indicator);
  if (!hasGap(indicator)) throw fault('gap-of-count', { indicator: indicator.id });
  const area = await findArea(app.figures, question.area, { near: app.world.municipality });
  const comparison = await readComparison(app, area, question.comparator ?? null);
  if (!comparison.comparator) throw fault('comparator-not-there', { area: area.name, comparator: question.comparator ?? '', known: '' });
  const { facts, breaks } = comparison.own(indicator);
  const points = facts.map((fact): GapPoint => {
    const other = comparison.other(indicator, fact.period);
    return {
      ...point(fact),
      comparatorValue: other?.value ?? null,
      gap: fact.value !== null && other ? difference(fact.value, other.value) : null,
    };
  });
  const isRest = comparison.comparator.kind === 'rest';
  const { answer, course, twoMeasurements } = gapAnswer({
    indicator,
    notJudged: !isJudged(indicator, app.catalogue),
    own: comparison.own(indicator),
    reference: (period) => comparison.other(indicator, period),
    referenceBreaks: comparison.otherBreaks(indicator).map(({ period }) => period),
    share: comparison.share(indicator),
    referenceIs: isRest ? 'rest' : 'whole',
  });
  const gaps: Gaps = {
    area,
    indicator,
    comparator: comparison.comparator,
    points,
    breaks: breaks.map(({ period, note }) => ({ period, note })),
    answer,
    twoMeasurements,
    judgedAgainst: course.comparator.kind,
    factorToWhole: course.comparator.factor,
  };
  return fromDisclosed(gaps, comparison);
}

function point({ area, ...fact }: Fact): CodedPoint {
  return { ...fact, areaCode: area.code };
}
