import { RUNGS, type Contribution, type ContributionQuestion } from '#analysis/contribution/ladder';
import { registrationWarnings, type RegistrationCheck } from '#analysis/contribution/registration';
import { weigh, type Weighed } from '#analysis/contribution/weigh';
import type { ItsDetail } from '#analysis/its/its-detail';
import { given, refused, type Answer, type AnswerSource, type Remark } from '#domain/answer/answer';
import type { ReasonCode } from '#domain/answer/codes';
import { method } from '#domain/answer/method';
import type { Area } from '#domain/area/area';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { SeriesPoint } from '#domain/figures/reader';
import type { AreaContribution, MissedRung, RungFigures } from '#domain/profile/area-contribution';
import type { Reading } from '#insight/reading';
import type { ContributionPlan } from './contribution-plan.ts';
import { contributionCourse } from './contribution-course.ts';

/** Fewer years before the start than this and nothing is weighed. */
const FEWEST_BEFORE = 5;

/**
 * Whether work in areas contributed to a figure, from the store, by the highest rung that the figures allow
 * (docs/methods/bijdrage). Refusals are answers.
 *
 * @param registration how the analysis stands to its registration; null without one
 * @param weighing where the ladder is climbed: a second of work, which must not keep a site from answering
 */
export async function areaContribution(
  { figures }: Pick<Reading, 'figures'>,
  planned: Disclosed<ContributionPlan>,
  registration: { check: RegistrationCheck; hash: string; registeredAt: string } | null,
  weighing: Weighing = weighHere,
): Promise<Disclosed<AreaContribution>> {
  const { question, treated, panel, years, comparison } = planned;
  const { indicator, promised, reached, start, name } = question;
  const units = namedUnits([...treated, ...comparison.chosen]);
  const times = [...years.before, ...years.after];
  const used: SeriesPoint[] = [];
  const y = units.map(({ area }) =>
    times.map((year) => {
      const point = panel.courses.get(area.placeId)?.byYear.get(year);
      if (point && point.value !== null) used.push(point);
      return point?.value ?? null;
    }),
  );
  const own = units.slice(0, treated.length).map((unit) => unit.name);
  const barred = barredBy(planned);
  const { found, series }: Weighed =
    barred.length > 0
      ? { found: nothingBut(barred), series: null }
      : await weighing({
          panel: { units: units.map((unit) => unit.name), times, y },
          treated: own,
          start,
          promisedEffect: promised === null ? null : promised * (reached ?? 1),
          ...(promised === null || reached === null ? {} : { plausibleEffect: promised, shareReached: reached }),
        });
  const source = sourceOf(used, times);
  const warnings: Remark[] = [
    ...(years.without.length > 0
      ? [{ code: 'periods-dropped', params: { periods: years.without.map(String), because: 'unresolved-break' } } as const]
      : []),
    ...(await certainty(figures, used, new Set([...panel.releases, ...planned.contextReleases]))),
    ...registrationWarnings(registration?.check ?? null),
  ];
  const told: AreaContribution = {
    asked: question.areas,
    treated,
    indicator,
    start,
    name,
    promised,
    reached,
    rung: found.rung,
    claim: found.claim,
    notHigher: found.notHigher,
    comparison,
    course: contributionCourse({ times, units: units.map((unit) => unit.name), y, treated: own }, weightsOf(found)),
    answer: answerOf(found, series, warnings, source),
    registration: registration && {
      hash: registration.hash,
      registeredAt: registration.registeredAt,
      intact: registration.check.intact,
      beforeLooking: registration.check.beforeLooking,
      deviations: registration.check.changes,
    },
  };
  return fromDisclosed(told, planned);
}

/** Climbs the ladder, here or on another thread. */
export type Weighing = (question: ContributionQuestion) => Promise<Weighed>;

const weighHere: Weighing = (question) => Promise.resolve(weigh(question));

/** What no rung can answer, whatever its numbers. */
export function barredBy({ question, treated, panel, years }: ContributionPlan): Remark<ReasonCode>[] {
  if (question.indicator.sampling === 'model') return [{ code: 'model-based-figure' }];
  const enough = (before: readonly number[]) =>
    before.filter((year) => treated.every(({ placeId }) => panel.courses.get(placeId)?.byYear.get(year)?.value != null)).length;
  const early = years.breaks.filter((year) => year <= question.start);
  const n = enough(years.before);
  if (early.length === 0 || n >= FEWEST_BEFORE) return [];
  return [{ code: 'unresolved-break', params: { years: early.map(String), n, needed: FEWEST_BEFORE } }];
}

function nothingBut(reasons: readonly Remark<ReasonCode>[]): Contribution {
  const notHigher = RUNGS.filter((rung) => rung > 0)
    .toReversed()
    .map((rung) => ({ rung, reasons }));
  return { rung: 0, claim: 'refused', answer: null, beside: null, notHigher };
}

/** Areas by their code; of two places that bore one code the newer has it, the other with its year behind it. */
export function namedUnits(areas: readonly Area[]): { area: Area; name: string }[] {
  const newest = new Map<string, Area>();
  for (const area of areas) {
    const other = newest.get(area.code);
    if (!other || (area.divisionYear ?? 0) > (other.divisionYear ?? 0)) newest.set(area.code, area);
  }
  return areas.map((area) => ({ area, name: newest.get(area.code) === area ? area.code : `${area.code}@${area.divisionYear ?? ''}` }));
}

function weightsOf(found: Contribution): Readonly<Record<string, number>> | null {
  return (found.rung === 4 || found.rung === 3) && found.answer.status === 'ok' ? found.answer.detail.weights : null;
}

function answerOf(
  found: Contribution,
  series: Answer<ItsDetail> | null,
  extra: readonly Remark[],
  source: AnswerSource,
): Answer<RungFigures> {
  const { answer } = found;
  const ref = method('contribution');
  const detail = figuresOf(found, series);
  if (answer?.status !== 'ok' || !detail) return refused(ref, 0, reasonsOf(found.notHigher), { warnings: extra, source });
  const { estimate, interval, n } = answer;
  return given(ref, n, { estimate, interval, detail }, { warnings: [...answer.warnings, ...extra], source });
}

function figuresOf(found: Contribution, series: Answer<ItsDetail> | null): RungFigures | null {
  switch (found.rung) {
    case 4:
    case 3: {
      const { rung, answer, beside } = found;
      return answer.status === 'ok' ? { rung, panel: answer.detail, beside: beside?.status === 'ok' ? beside.detail : null } : null;
    }
    case 2: {
      if (series?.status !== 'ok') return null;
      const { effect, controlled, moments, smallestDetectable } = series.detail;
      return { rung: 2, interrupted: { effect, controlled: controlled && { effect: controlled.effect }, moments, smallestDetectable } };
    }
    case 1:
      return found.answer.status === 'ok' ? { rung: 1, beforeAfter: found.answer.detail } : null;
    case 0:
      return null;
  }
}

/** Each reason once, those of the highest rung first: that is what was asked for. */
function reasonsOf(notHigher: readonly MissedRung[]): Remark<ReasonCode>[] {
  const reasons = new Map<ReasonCode, Remark<ReasonCode>>();
  for (const reason of notHigher.flatMap((missed) => missed.reasons)) if (!reasons.has(reason.code)) reasons.set(reason.code, reason);
  return [...reasons.values()];
}

function sourceOf(used: readonly SeriesPoint[], times: readonly number[]): AnswerSource {
  const periods = used.map(({ period }) => period).sort();
  return {
    releases: [...new Set(used.map(({ release }) => release))].sort(),
    periods: periods.length > 0 && times.length > 0 ? [periods[0]!, periods.at(-1)!] : null,
  };
}

/** How firm the figures are, and whether the pool was drawn from a part of a table. */
async function certainty(figures: Reading['figures'], used: readonly SeriesPoint[], read: ReadonlySet<string>): Promise<Remark[]> {
  const releases = await Promise.all([...read].sort().map((id) => figures.release(id)));
  const parts = releases.filter((release) => release && !release.complete).map((release) => release!.id);
  return [
    ...(used.some(({ flag }) => flag !== 'final') ? [{ code: 'provisional-figures' } as const] : []),
    ...(used.some(({ quality }) => quality !== 'exact') ? [{ code: 'estimated-figures' } as const] : []),
    ...(parts.length > 0 ? [{ code: 'incomplete-release', params: { releases: parts } } as const] : []),
  ];
}
