import { chiSquareP } from '#analysis/distributions/chi-square';
import { type Answer, type Remark, given, refused } from '#domain/answer/answer';
import { method } from '#domain/answer/method';
import { SURVEY_MINIMUM } from './minimums.ts';

/** docs/methods/enquete: beyond these a survey is called selective on the feature compared. */
export const SELECTIVE = { cv: 0.25, ratio: [0.5, 2], level: 0.05 } as const;
/** Below this expected number the chi-square distribution fits badly (Cochran 1954). */
const EXPECTED = 5;

export interface ComparedCategory {
  category: string;
  population: number;
  respondents: number;
  /** Share of the respondents over share of the population; null for a category without people. */
  ratio: number | null;
  /** Population share over respondent share: what a respondent would have to count, 1 on average. null without respondents. */
  weight: number | null;
}

/** What makes a comparison selective. */
export type SelectivityReason = 'cv' | 'ratio' | 'chi-square';

export interface Representativity {
  responseRate: number;
  /** Pearson's test of the respondents against the register's shares. */
  chi2: { stat: number; df: number; p: number };
  /** 1 - 2 S(rho): 1 when all categories answer alike. Stays near 1 when few answer: read it with `cv`. */
  rIndicator: number;
  /** S(rho) / mean rho: what selectivity can do to a mean, at most, in units of its spread. */
  cv: number;
  categories: readonly ComparedCategory[];
  /** Kish's effect of those weights; null when a category with people has no respondent. */
  kishDeff: number | null;
  verdict: 'selective' | 'no-sign-of-selectivity';
  because: readonly SelectivityReason[];
}

/** One feature (age, sex, tenure) to compare on. */
export interface ComparedFeature {
  categories: readonly string[];
  population: readonly number[];
  respondents: readonly number[];
}

export interface RepresentativityOptions {
  /** How many people were asked, where that is not everybody in the population. */
  invited?: number;
  /** Whether the chi-square counts as a sign; where several features are tested at once that is their family's to say. */
  testStands?: boolean;
}

/**
 * Who answered against who lives there, on one feature (docs/methods/enquete): chi-square, ratio of shares, R-indicator
 * and coefficient of variation of the response propensities (Schouten, Cobben & Bethlehem 2009; de Heij,
 * Schouten & Shlomo 2015), with the categories' response rates as propensities and S over the population
 * (N - 1). `no-sign-of-selectivity` speaks of this feature only, never of people who differ otherwise.
 *
 * @param feature equally long lists, counts of 0 or more, no respondents where nobody lives
 * @returns n = respondents, no single number. Refused under 30 respondents (`too-few-points`): with so few,
 *   'no sign' would say nothing.
 */
export function representativity(feature: ComparedFeature, options: RepresentativityOptions = {}): Answer<Representativity> {
  const { categories, population, respondents } = feature;
  const people = sum(population);
  const n = sum(respondents);
  if (n < SURVEY_MINIMUM.nEff || people < 2) {
    return refused(method('representativity'), n, [{ code: 'too-few-points', params: { respondents: n, least: SURVEY_MINIMUM.nEff } }]);
  }
  const invited = options.invited ?? people;
  const compared = categories.map((category, at): ComparedCategory => {
    const [lives, answered] = [population[at] ?? 0, respondents[at] ?? 0];
    const ratio = lives > 0 ? answered / n / (lives / people) : null;
    return { category, population: lives, respondents: answered, ratio, weight: ratio === null || ratio === 0 ? null : 1 / ratio };
  });
  const responseRate = n / invited;
  const cv = propensityVariation(compared, people);
  const chi2 = chiSquare(compared, people, n);
  const because = selectivity(compared, cv, options.testStands ?? chi2.p < SELECTIVE.level);
  const detail: Representativity = {
    responseRate,
    chi2,
    rIndicator: 1 - 2 * cv * responseRate,
    cv,
    categories: compared,
    kishDeff: weightingEffect(compared),
    verdict: because.length > 0 ? 'selective' : 'no-sign-of-selectivity',
    because,
  };
  return given(
    method('representativity'),
    n,
    { estimate: null, interval: null, detail },
    { warnings: remarks(compared, people, n, because) },
  );
}

/** S(rho) / mean rho. The ratio of shares is rho over its mean, so how many were invited does not matter. */
function propensityVariation(compared: readonly ComparedCategory[], people: number): number {
  const squares = compared.reduce((all, { population, ratio }) => all + population * ((ratio ?? 1) - 1) ** 2, 0);
  return Math.sqrt(squares / (people - 1));
}

function chiSquare(compared: readonly ComparedCategory[], people: number, n: number): { stat: number; df: number; p: number } {
  const inhabited = compared.filter(({ population }) => population > 0);
  const stat = inhabited.reduce((all, { population, respondents }) => {
    const expected = (n * population) / people;
    return all + (respondents - expected) ** 2 / expected;
  }, 0);
  const df = inhabited.length - 1;
  return { stat, df, p: df > 0 ? chiSquareP(stat, df) : 1 };
}

function selectivity(compared: readonly ComparedCategory[], cv: number, testStands: boolean): SelectivityReason[] {
  const [low, high] = SELECTIVE.ratio;
  const because: SelectivityReason[] = [];
  if (cv > SELECTIVE.cv) because.push('cv');
  if (compared.some(({ ratio }) => ratio !== null && (ratio < low || ratio > high))) because.push('ratio');
  if (testStands) because.push('chi-square');
  return because;
}

function weightingEffect(compared: readonly ComparedCategory[]): number | null {
  const inhabited = compared.filter(({ population }) => population > 0);
  if (inhabited.some(({ weight }) => weight === null)) return null;
  const perPerson = inhabited.flatMap(({ respondents, weight }) => [{ respondents, weight: weight ?? 0 }]);
  const n = sum(perPerson.map(({ respondents }) => respondents));
  const total = sum(perPerson.map(({ respondents, weight }) => respondents * weight));
  const squares = sum(perPerson.map(({ respondents, weight }) => respondents * weight * weight));
  return (n * squares) / total ** 2;
}

function remarks(compared: readonly ComparedCategory[], people: number, n: number, because: readonly SelectivityReason[]): Remark[] {
  return [
    ...(because.length > 0 ? [{ code: 'selective-response', params: { because } } as const] : []),
    ...compared.flatMap(({ category, population, respondents }): Remark[] => {
      if (population === 0) return [];
      if (respondents === 0) return [{ code: 'empty-category', params: { category, people: population } }];
      const expected = (n * population) / people;
      return expected < EXPECTED ? [{ code: 'too-few-in-category', params: { category, expected } }] : [];
    }),
  ];
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
