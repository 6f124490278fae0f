import { distinctCodes } from '../neutral-remarks.ts';
import { compareFeatures } from '#analysis/survey/compare-features';
import type { Representativity } from '#analysis/survey/representativity';
import type { Answer } from '#domain/answer/answer';
import { method } from '#domain/answer/method';
import { ONLY_FEATURE, type RepresentativityQuestion, byFeature, representativityQuestion } from '#domain/ask/representativity';
import { representativitySteps } from '#i18n/ask/representativity';
import { type Neutral, askKind } from '../ask-kind.ts';

type Found = readonly [feature: string, answer: Answer<Representativity>];

export const representativityKind = askKind({
  kind: 'representativity',
  also: ['representativeness', 'selectivity', 'response'],
  synonyms: { population: ['register', 'inhabitants'], respondents: ['response', 'sample'], invited: ['invitations', 'sampleSize'] },
  schema: representativityQuestion,
  answer: (question) => {
    const found = compareAll(question);
    const only = found.length === 1 ? found[0] : undefined;
    if (only && only[0] === ONLY_FEATURE) return { ...neutral(only[1]), comparedOn: [] };
    const given = found.flatMap(([, answer]) => (answer.status === 'ok' ? [answer] : []));
    if (given.length === 0)
      return { status: 'refused', reasons: ['too-few-points'], method: { ...method('representativity') }, warnings: [] };
    const isSelective = given.some(({ detail }) => detail.verdict === 'selective');
    return {
      status: 'ok',
      method: { ...method('representativity') },
      warnings: distinctCodes(found.flatMap(([, answer]) => answer.warnings)),
      responseRate: Math.max(...given.map(({ detail }) => detail.responseRate)),
      rIndicator: Math.min(...given.map(({ detail }) => detail.rIndicator)),
      cv: Math.max(...given.map(({ detail }) => detail.cv)),
      comparedOn: found.map(([feature]) => feature),
      features: Object.fromEntries(found.map(([feature, answer]) => [feature, neutral(answer)])),
      verdict: isSelective ? 'selective' : 'no-sign-of-selectivity',
      tested: found.length,
    };
  },
  explain: (question, answer, language) =>
    representativitySteps[language]({
      features: Object.keys(byFeature(question.population)).filter((feature) => feature !== ONLY_FEATURE),
      respondents: Object.values(Object.values(byFeature(question.respondents))[0] ?? {}).reduce((sum, count) => sum + count, 0),
      isRefused: answer['status'] === 'refused',
      isSelective: answer['verdict'] === 'selective',
      because: ((answer['because'] as readonly string[] | undefined) ?? []).join(', '),
    }),
});

function compareAll({ population, respondents, invited }: RepresentativityQuestion): Found[] {
  const lives = Object.entries(byFeature(population));
  const answered = byFeature(respondents);
  const features = lives.map(([feature, people]) => {
    const categories = Object.keys(people);
    const counts = answered[feature] ?? {};
    return { categories, population: Object.values(people), respondents: categories.map((category) => counts[category] ?? 0) };
  });
  const answers = compareFeatures(features, invited === undefined ? {} : { invited });
  return answers.map((answer, at) => [lives[at]?.[0] ?? ONLY_FEATURE, answer]);
}

function neutral(answer: Answer<Representativity>): Neutral {
  const common = {
    method: { ...answer.method },
    warnings: distinctCodes(answer.warnings),
    remarks: answer.warnings.map(({ code, params }) => ({ code, ...params })),
    n: answer.n,
  };
  if (answer.status === 'refused') return { status: 'refused', reasons: answer.reasons.map(({ code }) => code), ...common };
  const { categories, chi2, ...detail } = answer.detail;
  const per = (pick: 'ratio' | 'weight'): Neutral => Object.fromEntries(categories.map((category) => [category.category, category[pick]]));
  return { status: 'ok', ...common, ...detail, chi2: { ...chi2 }, ratios: per('ratio'), weights: per('weight') };
}
