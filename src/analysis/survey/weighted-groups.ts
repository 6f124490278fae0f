import type { Remark } from '#domain/answer/answer';
import { type Margin, countByCode, sumByCode } from './margin.ts';
import { SURVEY_MINIMUM } from './minimums.ts';

/** Who answered against who lives there, for one category of a margin. */
export interface WeightedGroup {
  margin: string;
  category: string;
  respondents: number;
  population: number;
  /** Share of the respondents over share of the population: 0.5 means half as many as one would expect. */
  ratio: number | null;
  /** Mean final weight of its respondents; null where there are none or nothing was weighted. */
  weight: number | null;
  /** Part of all weight that it carries, 0 to 1. */
  weightShare: number | null;
}

/** @param weights final weights, or null where none could be made */
export function weightedGroups(margins: readonly Margin[], weights: Float64Array | null): WeightedGroup[] {
  return margins.flatMap(({ name, categories, totals, codes }) => {
    const counts = countByCode(codes, categories.length);
    const sums = weights && sumByCode(codes, weights, categories.length);
    const all = totals.reduce((sum, total) => sum + total, 0);
    const weight = sums?.reduce((sum, part) => sum + part, 0) ?? 0;
    return categories.map((category, at) => {
      const respondents = counts[at] ?? 0;
      const population = totals[at] ?? 0;
      return {
        margin: name,
        category,
        respondents,
        population,
        ratio: population > 0 && codes.length > 0 ? respondents / codes.length / (population / all) : null,
        weight: sums && respondents > 0 ? (sums[at] ?? 0) / respondents : null,
        weightShare: sums && weight > 0 ? (sums[at] ?? 0) / weight : null,
      };
    });
  });
}

/** Groups that rest on few people, and those few who carry much of the weight. */
export function groupRemarks(margins: readonly Margin[], groups: readonly WeightedGroup[]): Remark[] {
  const crossed = new Set(margins.filter((margin) => margin.crossed).map(({ name }) => name));
  return groups.flatMap(({ margin, category, respondents, weightShare }): Remark[] => {
    const least = crossed.has(margin) ? SURVEY_MINIMUM.cell : SURVEY_MINIMUM.group;
    if (respondents === 0 || respondents >= least) return [];
    const few: Remark = { code: 'too-few-in-category', params: { margin, category, respondents, least } };
    const isHeavy = respondents < SURVEY_MINIMUM.group && (weightShare ?? 0) > SURVEY_MINIMUM.heavyShare;
    return isHeavy ? [few, { code: 'heavy-group', params: { margin, category, respondents, share: weightShare ?? 0 } }] : [few];
  });
}
