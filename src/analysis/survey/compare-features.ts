import { FALSE_SHARE, adjustForFamily } from '#analysis/gap/false-discoveries';
import type { Answer } from '#domain/answer/answer';
import { type ComparedFeature, type Representativity, type RepresentativityOptions, representativity } from './representativity.ts';

/**
 * Several features at once, each by itself. Their chi-square tests are shown together, so they are a family:
 * with two or more of them a test is a sign only when it stands at a false share of 10% (docs/methods/verschil). A single
 * one keeps its own 5%.
 *
 * @returns an answer per feature, in the order given
 */
export function compareFeatures(
  features: readonly ComparedFeature[],
  options: Omit<RepresentativityOptions, 'testStands'> = {},
): Answer<Representativity>[] {
  const alone = features.map((feature) => representativity(feature, options));
  if (features.length < 2) return alone;
  const tests = alone.flatMap((answer, at) => (answer.status === 'ok' ? [{ at, p: answer.detail.chi2.p }] : []));
  const adjusted = adjustForFamily(tests.map(({ p }) => p));
  const stands = new Set(tests.filter((_, index) => (adjusted[index] ?? 1) <= FALSE_SHARE).map(({ at }) => at));
  return features.map((feature, at) => representativity(feature, { ...options, testStands: stands.has(at) }));
}
