import { wilsonInterval } from '#analysis/proportion/wilson';
import { method } from '#domain/answer/method';
import { proportionQuestion } from '#domain/ask/proportion';
import { proportionSteps } from '#i18n/ask/proportion';
import { askKind } from '../ask-kind.ts';

export const proportionKind = askKind({
  kind: 'proportion',
  also: ['proportions', 'share'],
  synonyms: { 'items[].k': ['count', 'successes', 'x'], 'items[].n': ['total', 'trials'], 'items[].nEff': ['effectiveN'] },
  schema: proportionQuestion,
  answer: ({ items, level }) => ({
    status: 'ok',
    method: { ...method('proportion') },
    items: items.map(({ id, k, n, nEff }) => {
      const { lower, upper } = wilsonInterval(k / n, nEff ?? n, level);
      return { ...(id === undefined ? {} : { id }), est: k / n, ci95: [lower, upper], n: nEff ?? n };
    }),
  }),
  explain: ({ items, level }, _answer, language) => proportionSteps[language]({ items: items.length, level }),
});
