import type { Representativity } from '#analysis/survey/representativity';
import type { WeightedGroup } from '#analysis/survey/weighted-groups';
import type { Answer } from '#domain/answer/answer';
import type { SurveyMargin } from '#domain/survey/survey-mapping';
import type { ReportedFeature } from '#domain/survey/survey-report';
import type { ShownCounts } from './hidden-counts.ts';

interface FeatureFacts {
  margin: SurveyMargin;
  answer: Answer<Representativity> | undefined;
  groups: readonly WeightedGroup[];
  /** People in the population, and respondents. */
  total: number;
  respondents: number;
  shown: ShownCounts;
  releases: ReportedFeature['releases'];
}

/** Who answered against who lives there, on one feature; numbers of respondents only where they may be shown. */
export function reportedFeature({ margin, answer, groups, total, respondents, shown, releases }: FeatureFacts): ReportedFeature {
  const detail = answer?.status === 'ok' ? answer.detail : null;
  return {
    id: margin.id,
    title: margin.title,
    categories: margin.categories.map(({ id, title }) => {
      const group = groups.find((one) => one.margin === margin.id && one.category === id);
      const population = group?.population ?? 0;
      const isShown = group !== undefined && shown.has(margin.id, id);
      // A mean weight of 1 is everybody alike: the weights themselves add up to the people.
      const weight = isShown && group.weight !== null ? (group.weight * respondents) / total : null;
      return {
        id,
        title: title ?? { nl: id, en: id },
        population,
        populationShare: total > 0 ? population / total : 0,
        respondents: isShown ? group.respondents : null,
        respondentShare: isShown && respondents > 0 ? group.respondents / respondents : null,
        ratio: isShown ? group.ratio : null,
        weight,
      };
    }),
    verdict: detail?.verdict ?? null,
    because: detail?.because ?? [],
    rIndicator: detail?.rIndicator ?? null,
    cv: detail?.cv ?? null,
    releases,
    source: margin.source ?? null,
  };
}
