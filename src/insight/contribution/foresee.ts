import { beforehand, type BeforehandQuestion } from '#analysis/contribution/beforehand';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { Beforehand, ForeseenQuestion } from '#domain/registration/beforehand';
import { barredBy, namedUnits } from './area-contribution.ts';
import type { ContributionPlan } from './contribution-plan.ts';

/** Looks ahead, here or on another thread. */
export type Foreseeing = (question: BeforehandQuestion) => Promise<Beforehand>;

const foreseeHere: Foreseeing = (question) => Promise.resolve(beforehand(question));

/**
 * What can be said of a question before its outcome is known: how far the ladder can go, the smallest effect that can be
 * seen, and whether the work is too small for that. Hands on no figure after the start.
 */
export async function foresee(
  planned: Disclosed<ContributionPlan>,
  foreseeing: Foreseeing = foreseeHere,
): Promise<Disclosed<ForeseenQuestion>> {
  const { question, treated, panel, years, comparison } = planned;
  const { indicator, start, promised, reached } = question;
  const units = namedUnits([...treated, ...comparison.chosen]);
  const y = units.map(({ area }) => years.before.map((year) => panel.courses.get(area.placeId)?.byYear.get(year)?.value ?? null));
  const found = await foreseeing({
    panel: { units: units.map(({ name }) => name), times: years.before, y },
    treated: units.slice(0, treated.length).map(({ name }) => name),
    promised,
    reached,
  });
  const barred = barredBy(planned);
  const foreseen: ForeseenQuestion = {
    indicator,
    treated,
    start,
    promised,
    reached,
    comparison,
    yearsBefore: years.before,
    yearsSeen: years.after,
    beforehand: barred.length > 0 ? { ...found, rung: 0, lacking: barred, smallest: null, tooSmall: null } : found,
  };
  return fromDisclosed(foreseen, planned);
}
