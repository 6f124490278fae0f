import { mayShowPercentage } from '#analysis/disclosure/percentages';
import { type SurveyMeanOptions, surveyMean } from '#analysis/survey/survey-mean';
import type { Weighting } from '#analysis/survey/weigh';
import type { Remark } from '#domain/answer/answer';
import type { ReportedAnswer } from '#domain/survey/survey-report';

/** docs/methods/kleine-aantallen: a percentage is of at least 50 people, with 5 or more on either side (or nobody). */
const PERCENTAGE = { minBase: 50, minCount: 5 };
/** Fewer people than this are not told of, neither in a number nor in a reason. */
const FEWEST = 5;

/**
 * The answer of a group as it may be told: refused for the reasons of docs/methods/enquete, hidden for those of
 * docs/methods/kleine-aantallen.
 *
 * @param values per respondent; null where not answered
 * @param isShare whether the values are 0 and 1, and so the answer a percentage of people
 * @param within the group; everybody unless given
 */
export function reportedAnswer(
  weighting: Weighting,
  values: readonly (number | null)[],
  isShare: boolean,
  options: SurveyMeanOptions,
): ReportedAnswer {
  const { within = () => true } = options;
  const answer = surveyMean(weighting, values, options);
  if (answer.status === 'refused') return { status: 'refused', reasons: answer.reasons.map(publicRemark) };
  if (isShare) {
    const given = [...weighting.rows].filter((row) => within(row) && values[row] !== null);
    const count = given.reduce((sum, row) => sum + (values[row] ?? 0), 0);
    if (!mayShowPercentage({ id: '', n: given.length, count }, PERCENTAGE)) return { status: 'hidden' };
  }
  const { estimate, interval, detail, n } = answer;
  if (estimate === null || interval === null) return { status: 'hidden' };
  const unweighted = options.within ? null : detail.unweighted;
  return { status: 'ok', estimate, lower: interval.lower, upper: interval.upper, unweighted, n, nEff: detail.nEff };
}

/** A remark without the numbers of a few people that it may carry. */
export function publicRemark<Code extends string>({ code, params }: Remark<Code>): Remark<Code> {
  const shown = Object.entries(params ?? {}).filter(([name, value]) => !isFew(name, value));
  return { code, ...(shown.length > 0 ? { params: Object.fromEntries(shown) } : {}) };
}

function isFew(name: string, value: unknown): boolean {
  return ['respondents', 'answers', 'nEff', 'expected', 'largest', 'left'].includes(name) && typeof value === 'number' && value < FEWEST;
}
