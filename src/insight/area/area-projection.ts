import { yearOf } from '#base/period';
import { courseErrors, FURTHEST } from '#analysis/projection/error-pool';
import { project, type Projection } from '#analysis/projection/project';
import { usablePart, type UsablePart } from '#analysis/projection/usable-part';
import { given, refused, type AnswerSource, type Remark } from '#domain/answer/answer';
import type { ReasonCode } from '#domain/answer/codes';
import { method } from '#domain/answer/method';
import type { Area } from '#domain/area/area';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { Indicator } from '#domain/indicator/indicator';
import type { Fact, Lines } from '#domain/profile/profile';
import type { AreaProjection, Heading, Held, ProjectedYears, YearAhead } from '#domain/profile/projection';
import { linesOf } from '#insight/area/area-lines';
import { readSubject, type Subject } from '#insight/area/area-subject';
import { BAND_LEVELS, comparablePool, type ComparablePool } from '#insight/contribution/comparable-pool';
import { figureBounds } from '#insight/figure/figure-bounds';
import type { Reading } from '#insight/reading';
import { periodIn, yearlyCourse, type YearlyCourse } from '#insight/figure/yearly-course';

/** A course without a figure for more years than these is taken to have stopped: most come with a delay of a year or two. */
const STOPPED_AFTER = 3;
/** A shift of the line smaller than this part of the band's half-width is no shift. */
const HARDLY = 0.25;

/**
 * An area's figure if it goes on like this, with bands from the past of comparable areas (docs/methods/als-het-zo-doorgaat).
 *
 * @param years most years ahead; never more than 5 or half the figures
 * @returns null when nothing at all is known of the indicator here
 */
export async function areaProjection(
  reading: Reading,
  area: Area,
  indicator: Indicator,
  years = FURTHEST,
): Promise<Disclosed<AreaProjection> | null> {
  const subject = await readSubject(reading.figures, area, null);
  return subject && subjectProjection(reading, subject, indicator, years);
}

/** The same for an area whose figures have been read. */
export async function subjectProjection(
  reading: Reading,
  subject: Disclosed<Subject>,
  indicator: Indicator,
  years = FURTHEST,
): Promise<Disclosed<AreaProjection> | null> {
  const { area, places } = subject;
  const lines = linesOf(indicator, places);
  if (lines.facts.length === 0) return null;
  const course = yearlyCourse(
    lines.facts,
    lines.breaks.map(({ period }) => period),
  );
  const facts = lines.facts.filter(({ value }) => value !== null);
  const part = usablePart(course?.values ?? [], course?.breaks);
  const reasons = [...ruledOut(indicator), ...part.reasons, ...tooOld(course, part, reading.now)];
  const common = {
    area,
    indicator,
    known: knownFigures(facts, course, part, reasons.length > 0),
    hasStopped: facts.length > 0 && reading.now.getUTCFullYear() - yearOf(facts.at(-1)!.period) > STOPPED_AFTER,
  };
  if (!course || reasons.length > 0) {
    const answer = refused(method('projection'), part.n, reasons, { warnings: part.warnings, source: sourceOf(facts) });
    return fromDisclosed({ ...common, answer }, subject);
  }
  const pool = await comparablePool(reading.figures, indicator, area, course.moment);
  return fromDisclosed({ ...common, answer: await judged(reading, lines, course, part, pool, indicator, years) }, [subject, pool]);
}

/** What may not be continued, whatever its course. */
function ruledOut({ kind, officialProjection, sampling }: Indicator): Remark<ReasonCode>[] {
  return [
    ...(kind === 'class' ? [{ code: 'not-a-number' } as const] : []),
    ...(officialProjection ? [{ code: 'official-projection' } as const] : []),
    ...(sampling === 'model' ? [{ code: 'model-based-figure' } as const] : []),
  ];
}

/** All years that could be drawn have passed already: that would be no look ahead. */
function tooOld(course: YearlyCourse | null, part: UsablePart, now: Date): Remark<ReasonCode>[] {
  if (!course || part.reasons.length > 0) return [];
  const last = course.firstYear + course.values.length - 1 - part.silent;
  const furthest = last + part.furthest;
  return furthest < now.getUTCFullYear() ? [{ code: 'figures-too-old', params: { last, furthest } }] : [];
}

async function judged(
  reading: Reading,
  lines: Lines,
  course: YearlyCourse,
  part: UsablePart,
  pool: ComparablePool,
  indicator: Indicator,
  years: number,
): Promise<AreaProjection['answer']> {
  const bounds = figureBounds(indicator);
  const own = courseErrors({ values: part.values, bounds, firstYear: course.firstYear + part.skipped });
  const answer = project(part, own, pool, { h: years, bounds, levels: BAND_LEVELS });
  const firstUsed = course.firstYear + part.skipped;
  const used = lines.facts.filter(({ period, value }) => value !== null && yearOf(period) >= firstUsed);
  const source = sourceOf(used);
  const warnings = [...answer.warnings, ...(await certainty(reading, used, source))];
  if (answer.status === 'refused') return refused(answer.method, answer.n, answer.reasons, { warnings, source });
  const detail = projectedYears(answer.detail, course, part, pool);
  return given(answer.method, answer.n, { estimate: answer.estimate, interval: answer.interval, detail }, { warnings, source });
}

/** How firm the figures are that are continued. */
async function certainty({ figures }: Reading, used: readonly Fact[], source: AnswerSource): Promise<Remark[]> {
  const releases = await Promise.all(source.releases.map((id) => figures.release(id)));
  return [
    ...(used.some(({ flag }) => flag !== 'final') ? [{ code: 'provisional-figures' } as const] : []),
    ...(used.some(({ quality }) => quality !== 'exact') ? [{ code: 'estimated-figures' } as const] : []),
    ...(releases.some((release) => release && !release.complete) ? [{ code: 'incomplete-release' } as const] : []),
  ];
}

function projectedYears(found: Projection, course: YearlyCourse, part: UsablePart, pool: ComparablePool): ProjectedYears {
  const firstAhead = course.firstYear + course.values.length;
  const [band80, band95] = found.bands;
  const [record80 = [], record95 = []] = pool.held[found.chosen];
  const step = (index: number) => part.silent + index;
  const ahead = found.mean.map((value, index): YearAhead => {
    const at = (band: Projection['bands'][number] | undefined) =>
      band ? { lower: band.lower[index] as number, upper: band.upper[index] as number } : null;
    return {
      period: periodIn(firstAhead + index, course.moment),
      value,
      naive: found.naive[index] as number,
      band80: at(band80),
      band95: at(band95),
      errors: found.errorsBehind[index] ?? 0,
      held80: record80[step(index)] ?? { inside: 0, of: 0 },
      held95: record95[step(index)] ?? { inside: 0, of: 0 },
    };
  });
  return {
    method: found.chosen,
    ratio: found.ratio,
    heading: headingOf(part.values.at(-1) as number, ahead.at(-1) as YearAhead),
    ahead,
    held80: total(ahead.map(({ held80 }) => held80)),
    held95: total(ahead.map(({ held95 }) => held95)),
    pool: { series: pool.series, ...pool.scope },
    mase: pool.mase,
    scale: found.scale,
  };
}

/** Up or down only where the last figure lies outside the band of 80 %. */
function headingOf(last: number, { value, band80 }: YearAhead): Heading {
  if (!band80) return 'level';
  if (last < band80.lower) return 'up';
  if (last > band80.upper) return 'down';
  return Math.abs(value - last) <= (HARDLY * (band80.upper - band80.lower)) / 2 ? 'level' : 'unclear';
}

function total(records: readonly Held[]): Held {
  return records.reduce((sum, { inside, of }) => ({ inside: sum.inside + inside, of: sum.of + of }), { inside: 0, of: 0 });
}

function knownFigures(facts: readonly Fact[], course: YearlyCourse | null, part: UsablePart, all: boolean): AreaProjection['known'] {
  const from = course && !all ? course.firstYear + part.skipped : -Infinity;
  return facts
    .filter(({ period }) => yearOf(period) >= from)
    .map(({ period, value, flag }) => ({ period, value: value as number, open: flag !== 'final' }));
}

function sourceOf(facts: readonly Fact[]): AnswerSource {
  const [first, last] = [facts[0], facts.at(-1)];
  return {
    releases: [...new Set(facts.map(({ release }) => release))].sort(),
    periods: first && last ? [first.period, last.period] : null,
  };
}
