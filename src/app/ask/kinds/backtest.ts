import { backtest, type BacktestMethod } from '#analysis/projection/backtest';
import { NO_BOUNDS } from '#analysis/projection/bounded-scale';
import { DAMPED_TRUSTED_FROM } from '#analysis/projection/forecast';
import { knownPart } from '#analysis/projection/yearly-values';
import type { Remark } from '#domain/answer/answer';
import { method } from '#domain/answer/method';
import { backtestQuestion, type BacktestQuestion } from '#domain/ask/backtest';
import { backtestSteps } from '#i18n/ask/backtest';
import { askKind, type Neutral } from '../ask-kind.ts';
import { remarkFields } from '../neutral-remarks.ts';
import { yearlyCourse } from './yearly-course.ts';

/** Below so many figures a line or a level says little (docs/methods/als-het-zo-doorgaat). */
const TRUSTED_FROM = 5;

export const backtestKind = askKind({
  kind: 'backtest',
  also: ['rolling-origin', 'backtests'],
  synonyms: {
    y: ['values', 'series'],
    times: ['years', 'periods'],
    h: ['horizon', 'steps'],
    minOrigin: ['minTrain', 'firstOrigin', 'minimumOrigin'],
  },
  schema: backtestQuestion,
  answer: (question) => {
    const { values } = yearlyCourse(question);
    const { n } = knownPart(values);
    const head = { method: { ...method('backtest') }, minOrigin: question.minOrigin, points: n };
    if (n <= question.minOrigin) {
      const reason = { code: 'too-few-points', params: { n, needed: question.minOrigin + 1 } } as const;
      return { status: 'refused', ...head, ...remarkFields([reason], []) };
    }
    const names = askedMethods(question);
    const scores = names.map((name): [BacktestMethod, Neutral] => [name, score(name, values, question)]);
    const [only] = scores;
    return {
      status: 'ok',
      ...head,
      ...(names.length === 1 && only ? only[1] : {}),
      methods: Object.fromEntries(scores),
      ...remarkFields([], warningsFor(question, names, n)),
    };
  },
  explain: (question, answer, language) =>
    backtestSteps[language]({
      methods: askedMethods(question),
      minOrigin: question.minOrigin,
      h: question.h,
      points: answer['points'] as number,
      refused: answer['status'] === 'refused',
    }),
});

function askedMethods({ method: one, methods = [] }: BacktestQuestion): BacktestMethod[] {
  const asked = [...new Set([...(one ? [one] : []), ...methods])];
  return asked.length > 0 ? asked : ['best'];
}

function score(name: BacktestMethod, values: readonly (number | null)[], question: BacktestQuestion): Neutral {
  const { h, minOrigin, bounds = NO_BOUNDS, params = {} } = question;
  const { sigma2: _sigma2, ...numbers } = params;
  const held = Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== undefined));
  const { mae, mase, n } = backtest(values, name, { h, minOrigin, bounds, params: held });
  return { mae, mase, n };
}

function warningsFor({ minOrigin, params }: BacktestQuestion, names: readonly BacktestMethod[], n: number): Remark[] {
  const damped = names.includes('damped') && !params;
  return [
    ...(minOrigin < TRUSTED_FROM ? [{ code: 'too-few-points', params: { n: minOrigin, needed: TRUSTED_FROM } } as const] : []),
    ...(damped && minOrigin < DAMPED_TRUSTED_FROM
      ? [{ code: 'short-course', params: { method: 'damped', n, needed: DAMPED_TRUSTED_FROM } } as const]
      : []),
  ];
}
