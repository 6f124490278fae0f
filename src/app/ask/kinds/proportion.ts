import { type FoundShare, shareAnswer, shareOf } from '#analysis/survey/share';
import { method } from '#domain/answer/method';
import { type ProportionItem, proportionQuestion } from '#domain/ask/proportion';
import { proportionSteps } from '#i18n/ask/proportion';
import { type Neutral, askKind } from '../ask-kind.ts';

export const proportionKind = askKind({
  kind: 'proportion',
  also: ['proportions', 'share'],
  synonyms: {
    publish: ['published', 'shown'],
    'items[].k': ['count', 'successes', 'x'],
    'items[].n': ['total', 'trials'],
    'items[].share': ['est', 'p'],
    'items[].nEff': ['effectiveN', 'neff'],
    'items[].values': ['y', 'answers'],
    'items[].weights': ['w'],
  },
  schema: proportionQuestion,
  answer: ({ items, level, publish }) => {
    const answered = items.map((item) => answerItem(item, level, publish));
    const isRefused = answered.every(({ status }) => status === 'refused');
    return {
      status: isRefused ? 'refused' : 'ok',
      ...(isRefused ? { reasons: [...new Set(answered.flatMap(({ reasons }) => (reasons ?? []) as string[]))] } : {}),
      method: { ...method('proportion') },
      warnings: [...new Set(answered.flatMap(({ warnings }) => warnings as string[]))],
      items: answered,
    };
  },
  explain: ({ items, level, publish }, answer, language) =>
    proportionSteps[language]({
      items: items.length,
      level,
      weighted: items.filter(({ nEff, weights }) => nEff !== undefined || weights !== undefined).length,
      refused: (answer['items'] as readonly Neutral[]).filter(({ status }) => status === 'refused').length,
      isPublished: publish,
    }),
});

function answerItem(item: ProportionItem, level: number, isPublished: boolean): Neutral {
  const name = item.id === undefined ? {} : { id: item.id };
  const answer = shareAnswer(foundShare(item), { level, isPublished });
  const warnings = answer.warnings.map(({ code }) => code);
  if (answer.status === 'refused') return { ...name, status: 'refused', reasons: answer.reasons.map(({ code }) => code), warnings };
  const { estimate, interval, detail, n } = answer;
  return { ...name, status: 'ok', est: estimate, ci95: interval && [interval.lower, interval.upper], n, nEff: detail.nEff, warnings };
}

function foundShare({ k, n, share, nEff, respondents, values, weights }: ProportionItem): FoundShare | null {
  if (values) {
    const found = shareOf(
      values.map((value) => (value === null ? null : Number(value))),
      weights,
    );
    return found && nEff !== undefined ? { ...found, nEff } : found;
  }
  const asked = n ?? nEff ?? 0;
  return { share: share ?? (k ?? 0) / asked, respondents: respondents ?? asked, nEff: nEff ?? asked };
}
