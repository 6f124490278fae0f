import { composite } from '#analysis/composite/composite';
import { compositeQuestion } from '#domain/ask/composite';
import { compositeSteps } from '#i18n/ask/composite';
import { askKind, type Neutral } from '../ask-kind.ts';
import { neutralRemarks } from '../neutral-remarks.ts';

export const compositeKind = askKind({
  kind: 'composite',
  also: ['index', 'composite-index'],
  synonyms: {
    items: ['areas', 'units'],
    normalisation: ['normalization'],
    'indicators[].name': ['id', 'indicator'],
    'indicators[].higherIsBetter': ['moreIsBetter'],
    'indicators[].min': ['lowerGoalpost'],
    'indicators[].max': ['upperGoalpost'],
  },
  schema: compositeQuestion,
  async answer(question): Promise<Neutral> {
    const answer = await composite(question);
    const about = { status: answer.status, ...neutralRemarks(answer), method: { ...answer.method } };
    if (answer.status === 'refused')
      return { ...about, items: question.items.map(({ id }) => ({ id, score: null, rank: null, rankRange: null })) };
    return {
      ...about,
      n: answer.n,
      items: answer.detail.items.map((item) => ({ ...item })),
      correlations: { ...answer.detail.correlations },
    };
  },
  explain: (question, answer, language) =>
    compositeSteps[language]({
      indicators: question.indicators.length,
      normalisation: question.normalisation,
      aggregation: question.aggregation,
      dimensions: new Set(question.indicators.flatMap(({ dimension }) => dimension ?? [])).size,
      scored: typeof answer.n === 'number' ? answer.n : 0,
      items: question.items.length,
      weights: question.sensitivity.weights,
    }),
});
